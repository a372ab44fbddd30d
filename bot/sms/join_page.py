"""The page to register by phone: language, number, code, consent, then wards and topics; no script, no account."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from aiohttp import web

from bot.sms import checks, join_forms, registering, site, stepping
from bot.sms.registering import Agreement, Registered
from bot.sms.site import Look, Page, Site
from bot.sms.speaking import Saying
from bot.sms.stepping import Shown, Walk
from bot.sms.visit import Visit
from registry import subscribers
from registry.person import AddressState
from registry.store import Connection

PATH = "/join"
SOURCE = "page"
WALK = Walk(PATH, join_forms.number, join_forms.code)


def join_routes(made: Site) -> list[web.RouteDef]:
    """Return the routes under /join."""
    shown = site.look(made.footing.desk.public_url)
    steps = {"code": _send, "check": _check, "agree": _agree, "choices": _choose}
    posts = [web.post(f"{PATH}/{name}", stepping.form(made, shown, WALK, step)) for name, step in steps.items()]
    return [web.get(PATH, partial(_first, made, shown)), *posts]


async def _first(made: Site, shown: Look, request: web.Request) -> web.StreamResponse:
    visit = Visit(made, request, request.query)
    page = join_forms.number(visit) if visit.named else join_forms.languages(visit)
    return site.remember(made, site.answer(made, shown, visit.language, page, pattern=WALK.pattern), visit.word, PATH)


async def _send(visit: Visit) -> Shown:
    return await stepping.send(visit, WALK)


async def _check(visit: Visit) -> Shown:
    found = await stepping.judge(visit, WALK)
    return (join_forms.consent(visit, found), 200) if isinstance(found, int) else found


async def _agree(visit: Visit) -> Shown:
    if "decline" in visit.fields:
        return Page(visit.phrase("join-title"), (visit.phrase("join-declined"),)), 200
    check_id = site.opened_request(visit.site, visit.word, visit.fields)
    if check_id is None:
        return WALK.over(visit)
    done = await visit.site.store.write(partial(_register, visit=visit, check_id=check_id))
    if done is None:
        return WALK.over(visit)
    registered, welcome = done
    if registered.late:
        visit.site.wake()
    if welcome is not None:
        visit.site.speaker.say(welcome)
    return join_forms.choices(visit, check_id, registered.choices), 200


def _register(conn: Connection, visit: Visit, check_id: int) -> tuple[Registered, Saying | None] | None:
    """Register the phone that was verified; return its first text too, once however often the form comes."""
    made, now = visit.site, visit.site.clock.now()
    contact = checks.contact(conn, made.footing.keyring, check_id, now)
    if contact is None:
        return None
    before = stepping.address(conn, visit, check_id)
    agreed = Agreement(visit.language, "join-consent", SOURCE, f"request {check_id}")
    done = registering.register(conn, made.footing, contact, agreed, now)
    if before is not None and before.state is AddressState.ACTIVE:
        return done, None
    return done, registering.welcome(conn, made.footing, contact, (visit.language, done.joined.address_id), now)


async def _choose(visit: Visit) -> Shown:
    check_id = site.opened_request(visit.site, visit.word, visit.fields)
    kept = None if check_id is None else await visit.site.store.write(partial(_keep, visit=visit, check_id=check_id))
    if kept is None:
        return WALK.over(visit)
    late, link = kept
    if late:
        visit.site.wake()
    more = () if link is None else (visit.phrase("sms-link", link=link),)
    return Page(visit.phrase("join-title"), (visit.phrase("join-done"), *more)), 200


def _keep(conn: Connection, visit: Visit, check_id: int) -> tuple[int, str | None] | None:
    """Write the choices of whoever verified this phone; return the notices queued, and the way out."""
    footing, now = visit.site.footing, visit.site.clock.now()
    address = stepping.address(conn, visit, check_id)
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
