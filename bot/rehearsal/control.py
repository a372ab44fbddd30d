"""A small JSON interface under /control/ by which other processes move the people and faults of a rehearsal."""

from bot.errors import BadInstruction
from bot.rehearsal.chats import ChatKind, Json, Person
from bot.rehearsal.orders import PREFIX, Orders, Wanted, desk, entries, sums
from bot.rehearsal.residents import Resident
from bot.rehearsal.telegram_server import RehearsalTelegram


def open_control(server: RehearsalTelegram) -> None:
    """Let the server answer /control/; it listens on this machine only."""
    server.desks[PREFIX] = desk(server, _ORDERS)


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


def _set_token(server: RehearsalTelegram, wanted: Wanted) -> Json:
    (server.revoke if wanted.flag("revoked") else server.restore)(wanted.flag("drill"))
    return {}


def _repeat(server: RehearsalTelegram, wanted: Wanted) -> Json:
    server.repeat(wanted.number("update_id"), wanted.flag("drill"))
    return {}


def _entries(server: RehearsalTelegram, wanted: Wanted) -> Json:
    chat = wanted.number("chat_id") if "chat_id" in wanted.fields else None
    return entries(server.ledger, chat, wanted.number("after", 0))


def _sums(server: RehearsalTelegram, wanted: Wanted) -> Json:
    containing = wanted.text("containing")
    chats = {chat for chat, _ in server.ledger.counts(containing)}
    return sums(server.ledger, containing) | {"chats": len(chats)}


def _read_chat(server: RehearsalTelegram, wanted: Wanted) -> Json:
    account = server.account(wanted.flag("drill"))
    chat = account.chat(wanted.number("chat_id"))
    messages = [account.message_json(chat, message) for message in chat.messages()]
    return {"chat": chat.json(), "standing": chat.standing, "messages": messages}


_ORDERS: Orders[RehearsalTelegram] = {
    ("POST", "/people"): _add_people,
    ("POST", "/act"): _act,
    ("POST", "/rooms"): _make_room,
    ("POST", "/rooms/act"): _act_in_room,
    ("POST", "/token"): _set_token,
    ("POST", "/repeat"): _repeat,
    ("GET", "/ledger"): _entries,
    ("GET", "/sums"): _sums,
    ("GET", "/chat"): _read_chat,
}
