"""The page to register by phone: language, number, code, consent, then wards and topics; no script, no account."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial

from aiohttp import web
from multidict import MultiDict

from bot.bodies import readable
from bot.sms import checks, join_forms, registering, site
from bot.sms.checks import Asked, Verdict
from bot.sms.limits import Held
from bot.sms.registering import Agreement, Registered
from bot.sms.site import Look, Page, Site
from bot.sms.speaking import Saying
from bot.sms.visit import Visit
from registry import addresses, subscribers
from registry.errors import BadHandle
from registry.person import Address
from registry.store import Connection

PATTERN = "/join?lang={}"
SOURCE = "page"
STATUS = {Held.WAIT: 429, Held.TOO_MANY: 429, Held.BUSY: 503}

Shown = tuple[Page, int]
Step = Callable[[Visit], Awaitable[Shown]]


def join_routes(made: Site) -> list[web.RouteDef]:
    """Return the routes under /join."""
    shown = site.look(made.footing.desk.public_url)
    steps = {"code": _send, "check": _check, "agree": _agree, "choices": _choose}
    posts = [web.post(f"/join/{name}", _form(made, shown, step)) for name, step in steps.items()]
    return [web.get("/join", partial(_first, made, shown)), *posts]


async def _first(made: Site, shown: Look, request: web.Request) -> web.StreamResponse:
    visit = Visit(made, request, request.query)
    page = join_forms.number(visit) if visit.named else join_forms.languages(visit)
    return site.remember(made, site.answer(made, shown, visit.language, page, pattern=PATTERN), visit.word)


def _form(made: Site, shown: Look, step: Step) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """Return the handler of a form; one that is not ours, or of yesterday, leads back to the beginning."""

    async def handle(request: web.Request) -> web.StreamResponse:
        typed = await readable(request.post())
        texts = MultiDict((name, one) for name, one in typed.items() if isinstance(one, str))
        visit = Visit(made, request, texts)
        if not site.is_ours(made, request, texts):
            page, status = replace(join_forms.number(visit), trouble=visit.phrase("join-old-page")), 403
        else:
            page, status = await step(visit)
        return site.answer(made, shown, visit.language, page, pattern=PATTERN, status=status)

    return handle


async def _send(visit: Visit) -> Shown:
    made = visit.site
    try:
        number = made.footing.mobile(visit.fields.get("phone", ""))
    except BadHandle:
        return replace(join_forms.number(visit), trouble=visit.phrase("join-bad-number")), 400
    begin = partial(
        checks.begin,
        footing=made.footing,
        asked=Asked(number, visit.client()),
        limits=made.limits,
        now=made.clock.now(),
    )
    begun = await made.store.write(begin)
    if isinstance(begun, Held):
        return replace(join_forms.number(visit), trouble=visit.phrase(begun)), STATUS[begun]
    text = visit.phrase("sms-code", code=begun.code)
    made.speaker.say(Saying(made.footing.account_id, begun.number, text, begun.until))
    return join_forms.code(visit, begun.id), 200


async def _check(visit: Visit) -> Shown:
    check_id = site.opened_request(visit.site, visit.word, visit.fields)
    if check_id is None:
        return _over(visit)
    made, code = visit.site, checks.digits(visit.fields.get("code", ""))
    verify = partial(checks.verify, keyring=made.footing.keyring, check_id=check_id, code=code, now=made.clock.now())
    match await made.store.write(verify):
        case Verdict.RIGHT:
            return join_forms.consent(visit, check_id), 200
        case Verdict.WRONG:
            return replace(join_forms.code(visit, check_id), trouble=visit.phrase(Verdict.WRONG)), 400
        case Verdict.OVER:
            return replace(join_forms.number(visit), trouble=visit.phrase(Verdict.OVER)), 400


async def _agree(visit: Visit) -> Shown:
    if "decline" in visit.fields:
        return Page(visit.phrase("join-title"), (visit.phrase("join-declined"),)), 200
    check_id = site.opened_request(visit.site, visit.word, visit.fields)
    done = (
        None if check_id is None else await visit.site.store.write(partial(_register, visit=visit, check_id=check_id))
    )
    if done is None or check_id is None:
        return _over(visit)
    if done.late:
        visit.site.wake()
    return join_forms.choices(visit, check_id, done.choices), 200


def _register(conn: Connection, visit: Visit, check_id: int) -> Registered | None:
    made, now = visit.site, visit.site.clock.now()
    contact = checks.contact(conn, made.footing.keyring, check_id, now)
    if contact is None:
        return None
    agreed = Agreement(visit.language, "join-consent", SOURCE, f"request {check_id}")
    return registering.register(conn, made.footing, contact, agreed, now)


async def _choose(visit: Visit) -> Shown:
    check_id = site.opened_request(visit.site, visit.word, visit.fields)
    kept = None if check_id is None else await visit.site.store.write(partial(_keep, visit=visit, check_id=check_id))
    if kept is None:
        return _over(visit)
    late, link = kept
    if late:
        visit.site.wake()
    more = () if link is None else (visit.phrase("sms-link", link=link),)
    return Page(visit.phrase("join-title"), (visit.phrase("join-done"), *more)), 200


def _keep(conn: Connection, visit: Visit, check_id: int) -> tuple[int, str | None] | None:
    """Write the choices of whoever verified this phone; return the notices queued, and the way out."""
    footing, now = visit.site.footing, visit.site.clock.now()
    address = _address(conn, visit, check_id)
    if address is None:
        return None
    person = subscribers.get(conn, address.subscriber_id)
    wards = {area.code for area in footing.desk.city.wards}
    areas = frozenset(visit.fields.getall("area", [])) & wards
    topics = frozenset(visit.fields.getall("topic", [])) & set(join_forms.topics(visit))
    # What the page did not show (topics by chat of long ago, communities) stays as it is.
    chosen = replace(person.choices, areas=areas, topics=topics, by_sms=topics)
    late = registering.choose(conn, footing, person.id, chosen, now)
    return late, footing.leave_link(address.id)


def _address(conn: Connection, visit: Visit, check_id: int) -> Address | None:
    """Return the registered address of whoever verified this phone."""
    keyring = visit.site.footing.keyring
    contact = checks.contact(conn, keyring, check_id, visit.site.clock.now())
    return None if contact is None else addresses.find(conn, keyring, contact.account_id, contact.handle)


def _over(visit: Visit) -> Shown:
    return replace(join_forms.number(visit), trouble=visit.phrase("join-old-page")), 400
