"""A small JSON interface under /control/ by which other processes move the people and faults of a rehearsal."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import datetime

from aiohttp import web

from bot.errors import BadInstruction, RehearsalError
from bot.rehearsal.chats import ChatKind, Json, Person
from bot.rehearsal.faults import read_fault
from bot.rehearsal.residents import Resident
from bot.rehearsal.telegram_server import RehearsalTelegram

PREFIX = "/control"


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


def open_control(server: RehearsalTelegram) -> None:
    """Let the server answer /control/; it listens on this machine only."""

    async def desk(request: web.BaseRequest) -> web.StreamResponse:
        return await _answer(server, request)

    server.desks[PREFIX] = desk


async def _answer(server: RehearsalTelegram, request: web.BaseRequest) -> web.Response:
    order = _ORDERS.get((request.method, request.path.removeprefix(PREFIX)))
    if order is None:
        return _json(404, {"error": f"there is no {request.method} {request.path}"})
    try:
        return _json(200, order(server, await _wanted(request)))
    except RehearsalError as refusal:
        return _json(400, {"error": str(refusal), "code": refusal.code})


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


def _add_people(server: RehearsalTelegram, wanted: Wanted) -> Json:
    listed = wanted.fields.get("people")
    if not isinstance(listed, list) or not all(isinstance(one, dict) for one in listed):
        raise BadInstruction("people: right would be a list of objects with id, name and language")
    people = [
        Person(Wanted(one).number("id"), Wanted(one).text("name", "Resident"), Wanted(one).text("language") or None)
        for one in listed
    ]
    if wanted.flag("started"):
        server.populate(people, wanted.flag("drill"))
    for person in people:
        server.user(person.id, person.first_name, person.language, wanted.flag("drill"))
    return {"people": len(people)}


def _resident(server: RehearsalTelegram, wanted: Wanted) -> Resident:
    return server.user(wanted.number("id"), drill=wanted.flag("drill"))


def _act(server: RehearsalTelegram, wanted: Wanted) -> Json:
    resident, text = _resident(server, wanted), wanted.text("text")
    match wanted.text("do"):
        case "start":
            return {"update_id": resident.start(text)}
        case "say":
            return {"update_id": resident.say(text)}
        case "tap":
            return {"update_id": resident.tap(text)}
        case "block":
            return {"update_id": resident.block()}
        case "unblock":
            return {"update_id": resident.unblock()}
        case "deactivate":
            resident.deactivate()
            return {"update_id": None}
        case other:
            raise BadInstruction(f"do: {other!r}; right would be start, say, tap, block, unblock or deactivate")


def _make_room(server: RehearsalTelegram, wanted: Wanted) -> Json:
    kind = wanted.text("kind", ChatKind.GROUP.value)
    if kind not in set(ChatKind) - {ChatKind.PRIVATE}:
        raise BadInstruction(f"kind: {kind!r}; right would be group, supergroup or channel")
    room = server.room(wanted.text("title", "Community"), ChatKind(kind), drill=wanted.flag("drill"))
    return {"chat_id": room.chat.id, "update_id": room.add_bot(administrator=kind == ChatKind.CHANNEL)}


def _act_in_room(server: RehearsalTelegram, wanted: Wanted) -> Json:
    room = server.find_room(wanted.number("chat_id"), wanted.flag("drill"))
    text = wanted.text("text")
    match wanted.text("do"):
        case "add_bot":
            return {"update_id": room.add_bot(wanted.flag("administrator"))}
        case "kick_bot":
            return {"update_id": room.kick_bot()}
        case "upgrade":
            return {"chat_id": room.upgrade().chat.id}
        case "delete":
            room.delete()
            return {"update_id": None}
        case "say":
            return {"update_id": room.say(text)}
        case "tap":
            return {"update_id": room.tap(text)}
        case other:
            raise BadInstruction(f"do: {other!r}; right would be add_bot, kick_bot, upgrade, delete, say or tap")


def _add_fault(server: RehearsalTelegram, wanted: Wanted) -> Json:
    server.faults.add(read_fault(wanted.fields))
    return {}


def _clear_faults(server: RehearsalTelegram, _wanted: Wanted) -> Json:
    server.faults.clear()
    return {}


def _refuse(server: RehearsalTelegram, wanted: Wanted) -> Json:
    # The answer to this very request still goes out; then nobody gets in for so many seconds.
    seconds = wanted.number("seconds", 1)
    server.refuse_for(seconds)
    return {"seconds": seconds}


def _set_token(server: RehearsalTelegram, wanted: Wanted) -> Json:
    (server.revoke if wanted.flag("revoked") else server.restore)(wanted.flag("drill"))
    return {}


def _repeat(server: RehearsalTelegram, wanted: Wanted) -> Json:
    server.repeat(wanted.number("update_id"), wanted.flag("drill"))
    return {}


def _entries(server: RehearsalTelegram, wanted: Wanted) -> Json:
    chat = wanted.number("chat_id") if "chat_id" in wanted.fields else None
    after = wanted.number("after", 0)
    return {"entries": [asdict(entry) for entry in server.ledger.deliveries(chat) if entry.sequence > after]}


def _sums(server: RehearsalTelegram, wanted: Wanted) -> Json:
    ledger = server.ledger
    counts = ledger.counts(wanted.text("containing"))
    return {
        "accepted": counts.total(),
        "chats": len({chat for chat, _ in counts}),
        "duplicates": [{"chat_id": chat, "text": text, "times": n} for (chat, text), n in counts.items() if n > 1],
        "violations": [asdict(violation) for violation in ledger.violations],
        "inside_retry_after": [asdict(early) for early in ledger.inside_retry_after()],
        "requests": [{"method": method, "status": status, "n": n} for (method, status), n in ledger.requests.items()],
    }


def _read_chat(server: RehearsalTelegram, wanted: Wanted) -> Json:
    account = server.account(wanted.flag("drill"))
    chat = account.chat(wanted.number("chat_id"))
    messages = [account.message_json(chat, message) for message in chat.messages()]
    return {"chat": chat.json(), "standing": chat.standing, "messages": messages}


_ORDERS: Mapping[tuple[str, str], Callable[[RehearsalTelegram, Wanted], Json]] = {
    ("POST", "/people"): _add_people,
    ("POST", "/act"): _act,
    ("POST", "/rooms"): _make_room,
    ("POST", "/rooms/act"): _act_in_room,
    ("POST", "/faults"): _add_fault,
    ("DELETE", "/faults"): _clear_faults,
    ("POST", "/refuse"): _refuse,
    ("POST", "/token"): _set_token,
    ("POST", "/repeat"): _repeat,
    ("GET", "/ledger"): _entries,
    ("GET", "/sums"): _sums,
    ("GET", "/chat"): _read_chat,
}
