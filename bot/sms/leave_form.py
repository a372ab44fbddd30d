"""The page by which anybody has the SMS to their phone stopped: number, code, then what to stop; every page leads here."""

from __future__ import annotations

from functools import partial

from aiohttp import web

from bot.sms import join_forms, leave_page, links, site, stepping
from bot.sms.site import Field, Form, Look, Page, Press, Site
from bot.sms.stepping import Shown, Walk
from bot.sms.visit import Visit
from registry.person import AddressId
from registry.store import Connection

PATH = "/leave"


def leave_form_routes(made: Site) -> list[web.RouteDef]:
    """Return the routes under /leave that need no link; they go before those that do."""
    shown = site.look(made.footing.desk.public_url)
    return [
        web.get(PATH, partial(_first, made, shown)),
        web.post(f"{PATH}/code", stepping.form(made, shown, WALK, _send)),
        web.post(f"{PATH}/check", stepping.form(made, shown, WALK, _check)),
    ]


async def _first(made: Site, shown: Look, request: web.Request) -> web.StreamResponse:
    visit = Visit(made, request, request.query)
    page = site.answer(made, shown, visit.language, _number(visit), pattern=WALK.pattern)
    return site.remember(made, page, visit.word, PATH)


def _number(visit: Visit) -> Page:
    """Ask for the number; nothing is told of who is registered."""
    field = Field("phone", visit.phrase("join-number"), "tel", "tel", "tel")
    form = Form(f"{PATH}/code", (Press(visit.phrase("join-send")),), (field,), hidden=visit.hidden())
    return Page(visit.phrase("leave-title"), (visit.phrase("leave-question"),), (form,))


def _code(visit: Visit, check_id: int) -> Page:
    form = join_forms.code_form(visit, check_id, f"{PATH}/check")
    return Page(visit.phrase("leave-title"), (visit.phrase("join-code-sent"),), (form,))


WALK = Walk(PATH, _number, _code)


async def _send(visit: Visit) -> Shown:
    return await stepping.send(visit, WALK)


async def _check(visit: Visit) -> Shown:
    """Ask what to stop, as behind a leave link; to a phone that nobody registered nothing comes anyway."""
    found = await stepping.judge(visit, WALK)
    if not isinstance(found, int):
        return found
    made = visit.site
    address_id = await made.store.read(partial(_whose, visit=visit, check_id=found))
    if address_id is None:
        return Page(visit.phrase("leave-title"), (visit.phrase("leave-phone-done"),)), 200
    return leave_page.question(made, visit.language, links.token(made.footing.keyring, address_id)), 200


def _whose(conn: Connection, visit: Visit, check_id: int) -> AddressId | None:
    found = stepping.address(conn, visit, check_id)
    return None if found is None else found.id
