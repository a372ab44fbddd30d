"""The steps that registering and leaving by page share: a form that is ours, a code sent, a code judged."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from functools import partial

from aiohttp import web
from multidict import MultiDict

from bot.bodies import readable
from bot.sms import checks, site
from bot.sms.checks import Asked, Verdict
from bot.sms.limits import Held
from bot.sms.site import Look, Page, Site
from bot.sms.visit import Visit
from registry import addresses
from registry.errors import BadHandle
from registry.person import Address
from registry.store import Connection

STATUS = {Held.WAIT: 429, Held.TOO_MANY: 429, Held.BUSY: 503}

Shown = tuple[Page, int]
Step = Callable[[Visit], Awaitable[Shown]]
Asking = Callable[[Visit], Page]
AskingCode = Callable[[Visit, int], Page]


@dataclass(frozen=True, slots=True)
class Walk:
    """A way of several pages: where it is, the page that asks for a number, and the one that asks for the code."""

    path: str
    number: Asking
    code: AskingCode

    @property
    def pattern(self) -> str:
        """Return the address of the first page, with {} where the language goes."""
        return f"{self.path}?lang={{}}"

    def over(self, visit: Visit) -> Shown:
        """Lead back to the beginning: what was asked for is not good any more."""
        return replace(self.number(visit), trouble=visit.phrase("join-old-page")), 400


def form(made: Site, shown: Look, walk: Walk, step: Step) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """Return the handler of a form; one that is not ours, or of yesterday, leads back to the beginning."""

    async def handle(request: web.Request) -> web.StreamResponse:
        typed = await readable(request.post())
        texts = MultiDict((name, one) for name, one in typed.items() if isinstance(one, str))
        visit = Visit(made, request, texts)
        if not site.is_ours(made, request, texts):
            page, status = walk.over(visit)[0], 403
        else:
            page, status = await step(visit)
        return site.answer(made, shown, visit.language, page, pattern=walk.pattern, status=status)

    return handle


async def send(visit: Visit, walk: Walk) -> Shown:
    """Send a code to the number that was typed; known and unknown numbers get the same answer."""
    made = visit.site
    try:
        number = made.footing.mobile(visit.fields.get("phone", ""))
    except BadHandle:
        return replace(walk.number(visit), trouble=visit.phrase("join-bad-number")), 400
    asked = Asked(number, visit.client(), visit.language)
    begin = partial(checks.begin, footing=made.footing, asked=asked, limits=made.limits, now=made.clock.now())
    begun = await made.store.write(begin)
    if isinstance(begun, Held):
        return replace(walk.number(visit), trouble=visit.phrase(begun)), STATUS[begun]
    made.speaker.say(begun.saying)
    return walk.code(visit, begun.id), 200


async def judge(visit: Visit, walk: Walk) -> int | Shown:
    """Return the request whose code came back right, else the page that says what is wrong."""
    check_id = site.opened_request(visit.site, visit.word, visit.fields)
    if check_id is None:
        return walk.over(visit)
    made, code = visit.site, checks.digits(visit.fields.get("code", ""))
    verify = partial(checks.verify, keyring=made.footing.keyring, check_id=check_id, code=code, now=made.clock.now())
    match await made.store.write(verify):
        case Verdict.RIGHT:
            return check_id
        case Verdict.WRONG:
            return replace(walk.code(visit, check_id), trouble=visit.phrase(Verdict.WRONG)), 400
        case Verdict.OVER:
            return replace(walk.number(visit), trouble=visit.phrase(Verdict.OVER)), 400


def address(conn: Connection, visit: Visit, check_id: int) -> Address | None:
    """Return the registered address of whoever verified this phone."""
    keyring = visit.site.footing.keyring
    contact = checks.contact(conn, keyring, check_id, visit.site.clock.now())
    return None if contact is None else addresses.find(conn, keyring, contact.account_id, contact.handle)
