"""The phones of Telegram's people and rooms: what each shows, and what a finger does to it."""

from collections.abc import Iterator

from bot.errors import BadInstruction
from bot.rehearsal.account import BotAccount
from bot.rehearsal.chats import Chat, ChatKind, Json, Message, Person
from bot.rehearsal.residents import Resident, press, say
from bot.rehearsal.telegram_server import DRILL, RehearsalTelegram

LAST_MESSAGES = 40


def phones(server: RehearsalTelegram, most: int) -> Iterator[tuple[BotAccount, Chat]]:
    """Yield the first so many phones, live before drill."""
    left = most
    for account in server.accounts.values():
        for chat in list(account.chats.values())[:left]:
            left -= 1
            yield account, chat


def show(account: BotAccount, chat: Chat) -> Json:
    """Return one phone as the page draws it."""
    owner = _owner(chat)
    notes = account.notes.get(owner.id, [])
    return {
        "key": f"{account.name}/{chat.id}",
        "name": chat.title,
        "language": owner.language or "",
        "kind": chat.kind,
        "drill": account.name == DRILL,
        "standing": chat.standing,
        "note": notes[-1] if notes else "",
        "messages": [_message(account, chat, message) for message in chat.messages()[-LAST_MESSAGES:]],
    }


def _message(account: BotAccount, chat: Chat, message: Message) -> Json:
    content = message.content
    rows = (content.markup or {}).get("inline_keyboard", [])
    return {
        "id": message.id,
        "mine": message.author is not None,
        "text": content.text,
        "entities": list(content.entities),
        "rows": rows,
        "photo": None if content.photo is None else f"photo/{account.name}/{chat.id}/{message.id}",
        "at": message.at,
        "edited": message.edited_at is not None,
    }


def _owner(chat: Chat) -> Person:
    return next(iter(chat.people.values()))


def act(account: BotAccount, chat: Chat, wanted: dict[str, Json]) -> None:
    """Type, tap, start, block or unblock as told."""
    phone = Resident(account, _owner(chat)) if chat.kind is ChatKind.PRIVATE else None
    match wanted.get("do"):
        case "say" if text := str(wanted.get("text", "")).strip():
            phone.say(text) if phone else say(account, chat, _owner(chat), text)
        case "tap":
            _tap(account, chat, wanted)
        case "start" if phone:
            phone.start()
        case "block" if phone:
            phone.block()
        case "unblock" if phone:
            phone.unblock()
        case other:
            raise BadInstruction(f"do: {other!r}; right would be say with a text, tap, start, block or unblock")


def _tap(account: BotAccount, chat: Chat, wanted: dict[str, Json]) -> None:
    number, data = wanted.get("message"), wanted.get("data")
    message = chat.message(number) if isinstance(number, int) else None
    known = [] if message is None else [button.get("callback_data") for button in message.buttons()]
    if message is None or not isinstance(data, str) or data not in known:
        raise BadInstruction(f"data: {data!r} is on no button of message {number!r}")
    press(account, chat, _owner(chat), message, data)
