"""The desk under /control/ of a simulated provider: JSON orders from other processes, each checked and answered."""

import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Protocol, TypeAlias, TypeVar

from aiohttp import web

from bot.errors import BadInstruction, RehearsalError
from bot.rehearsal.chats import Json
from bot.rehearsal.faults import Faults, read_fault
from bot.rehearsal.ledger import HandleT, Ledger

PREFIX = "/control"
Desk: TypeAlias = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]


class Wanted:
    """The fields of one control request; each getter refuses what is missing or of the wrong type."""

    def __init__(self, fields: Mapping[str, Json]) -> None:
        """Take the JSON body, or the query of a GET."""
        self.fields = fields

    def number(self, name: str, default: int | None = None) -> int:
        """Return a whole number."""
        value = self.fields.get(name, default)
        try:
            return int(value)
        except (TypeError, ValueError):
            raise BadInstruction(f"{name}: {value!r}; right would be a whole number") from None

    def text(self, name: str, default: str = "") -> str:
        """Return a string."""
        value = self.fields.get(name, default)
        if not isinstance(value, str):
            raise BadInstruction(f"{name}: {value!r}; right would be a text")
        return value

    def flag(self, name: str) -> bool:
        """Return a truth value; absent is False."""
        return self.fields.get(name, False) in (True, "true", "1")


class Provider(Protocol):
    """What every simulated provider lets an order do."""

    faults: Faults

    def refuse_for(self, seconds: float) -> None:
        """Refuse connections for so many seconds."""
        ...


ProviderT = TypeVar("ProviderT", bound=Provider)
Orders: TypeAlias = Mapping[tuple[str, str], Callable[[ProviderT, Wanted], Json]]


def desk(provider: ProviderT, orders: Orders[ProviderT]) -> Desk:
    """Return the handler of these orders and of those every provider takes; it belongs under /control/."""

    async def sit(request: web.BaseRequest) -> web.StreamResponse:
        path = (request.method, request.path.removeprefix(PREFIX))
        order = orders.get(path) or _EVERYWHERE.get(path)
        if order is None:
            return _json(404, {"error": f"there is no {request.method} {request.path}"})
        try:
            return _json(200, order(provider, await _wanted(request)))
        except RehearsalError as refusal:
            return _json(400, {"error": str(refusal), "code": refusal.code})

    return sit


async def _wanted(request: web.BaseRequest) -> Wanted:
    if request.method in ("GET", "DELETE"):
        return Wanted(request.query)
    # A foreign page in a browser can post a form here, but not JSON.
    if request.content_type != "application/json":
        raise BadInstruction(f"content type: {request.content_type}; right would be application/json")
    try:
        body = json.loads(await request.read())
    except ValueError:
        raise BadInstruction("body: not JSON; right would be an object") from None
    if not isinstance(body, dict):
        raise BadInstruction("body: not an object; right would be one")
    return Wanted(body)


def _json(status: int, body: Json) -> web.Response:
    text = json.dumps(body, ensure_ascii=False, default=_plain)
    return web.Response(status=status, text=text, content_type="application/json")


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else repr(value)


def entries(ledger: Ledger[HandleT], handle: HandleT | None, after: int) -> Json:
    """Return what was accepted after the entry of this number, of one handle or of all."""
    return {"entries": [ledger.row(entry) for entry in ledger.deliveries(handle) if entry.sequence > after]}


def sums(ledger: Ledger[HandleT], containing: str) -> Json:
    """Return what was accepted, twice accepted, against the protocol and too early, in numbers."""
    counts = ledger.counts(containing)
    twice = [{ledger.noun: handle, "text": text, "times": n} for (handle, text), n in counts.items() if n > 1]
    return {
        "accepted": counts.total(),
        "duplicates": twice,
        "violations": [asdict(violation) for violation in ledger.violations],
        "inside_retry_after": [asdict(early) for early in ledger.inside_retry_after()],
        "requests": [{"method": method, "status": status, "n": n} for (method, status), n in ledger.requests.items()],
    }


def _add_fault(provider: Provider, wanted: Wanted) -> Json:
    provider.faults.add(read_fault(wanted.fields))
    return {}


def _clear_faults(provider: Provider, _wanted: Wanted) -> Json:
    provider.faults.clear()
    return {}


def _refuse(provider: Provider, wanted: Wanted) -> Json:
    # The answer to this very request still goes out; then nobody gets in for so many seconds.
    seconds = wanted.number("seconds", 1)
    provider.refuse_for(seconds)
    return {"seconds": seconds}


_EVERYWHERE: Mapping[tuple[str, str], Callable[[Provider, Wanted], Json]] = {
    ("POST", "/faults"): _add_fault,
    ("DELETE", "/faults"): _clear_faults,
    ("POST", "/refuse"): _refuse,
}
