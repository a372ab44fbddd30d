"""The page behind a leave link: GET shows what it would do, POST does it; the link itself says nothing of anybody."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial

from aiohttp import web

from bot.bodies import readable
from bot.sms import links, site
from bot.sms.site import Form, Look, Page, Press, Site
from broadcasts.public import views
from registry import addresses, subscribers
from registry.errors import NotFound
from registry.person import AddressId
from registry.store import Connection
from templates_i18n.languages import JA, Tag

SOURCE = "leave link"
PHONE, ALL = "phone", "all"

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def leave_routes(made: Site) -> list[web.RouteDef]:
    """Return the route /leave/{token}."""
    shown = site.look(made.footing.desk.public_url)
    return [
        web.get("/leave/{token}", partial(_show, made, shown)),
        web.post("/leave/{token}", partial(_leave, made, shown)),
    ]


async def _show(made: Site, shown: Look, request: web.Request) -> web.StreamResponse:
    """Ask what to stop; nothing is changed, however often a link is followed or looked at by a machine."""
    found = await made.store.read(partial(_whose, made=made, token=request.match_info["token"]))
    language = _language(made, request, found)
    say = partial(made.footing.phrase, language)
    if found is None:
        page = Page(say("leave-title"), (say("leave-invalid"),))
        return _answer(made, shown, request, language, page, 404)
    return _answer(made, shown, request, language, question(made, language, request.match_info["token"]))


def question(made: Site, language: Tag, token: str) -> Page:
    """Return the page that asks whoever holds this token what to stop."""
    say = partial(made.footing.phrase, language)
    buttons = (Press(say("leave-phone"), "what", PHONE), Press(say("leave-all"), "what", ALL))
    form = Form(f"/leave/{token}", buttons, hidden=(("lang", language),))
    return Page(say("leave-title"), (say("leave-question"),), (form,))


async def _leave(made: Site, shown: Look, request: web.Request) -> web.StreamResponse:
    """Stop what was chosen; whoever holds the link may, so no other secret is asked for."""
    fields = await readable(request.post())
    erase = fields.get("what") == ALL
    job = partial(_stop, made=made, token=request.match_info["token"], erase=erase)
    found, done = await made.store.write(job)
    language = _language(made, request, found, str(fields.get("lang", "")))
    say = partial(made.footing.phrase, language)
    key = "leave-invalid" if not done else "leave-all-done" if erase else "leave-phone-done"
    page = Page(say("leave-title"), (say(key),))
    return _answer(made, shown, request, language, page, 200 if done else 404)


def _whose(conn: Connection, made: Site, token: str) -> tuple[AddressId, Tag] | None:
    """Return the address that a link means, with the language its owner reads."""
    address_id = links.read(made.footing.keyring, token)
    if address_id is None:
        return None
    try:
        address = addresses.get(conn, made.footing.keyring, address_id)
    except NotFound:
        return None
    return address_id, subscribers.get(conn, address.subscriber_id).choices.languages[0]


def _stop(conn: Connection, made: Site, token: str, *, erase: bool) -> tuple[tuple[AddressId, Tag] | None, bool]:
    found = _whose(conn, made, token)
    if found is None:
        return None, False
    if erase:
        subscribers.leave(conn, addresses.get(conn, made.footing.keyring, found[0]).subscriber_id)
    else:
        addresses.opt_out(conn, found[0], made.clock.now(), source=SOURCE)
    return found, True


def _language(made: Site, request: web.Request, found: tuple[AddressId, Tag] | None, posted: str = "") -> Tag:
    known = made.footing.desk.renderer.languages
    asked = Tag(posted or request.query.get("lang", ""))
    if asked in known:
        return asked
    return found[1] if found is not None else views.preferred(known, request.headers.get("Accept-Language", JA))


def _answer(  # a page of this link, in whichever language is asked for next
    made: Site, shown: Look, request: web.Request, language: Tag, page: Page, status: int = 200
) -> web.Response:
    pattern = f"/leave/{request.match_info['token']}?lang={{}}" if status == 200 else "/?lang={}"
    return site.answer(made, shown, language, page, pattern=pattern, status=status)
