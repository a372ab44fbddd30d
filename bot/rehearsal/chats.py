"""Chats, people and messages as the simulated Telegram keeps them, seen by one bot."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, TypeAlias

from bot.errors import ApiRefusal
from bot.rehearsal.refusals import bad_request

Json: TypeAlias = Any  # a JSON value of the wire protocol, read and written as it stands


class ChatKind(StrEnum):
    """Telegram's four sorts of chat."""

    PRIVATE = "private"
    GROUP = "group"
    SUPERGROUP = "supergroup"
    CHANNEL = "channel"


class Standing(StrEnum):
    """How the bot stands in a chat; only `MEMBER` and `ADMINISTRATOR` let a message in."""

    STRANGER = "stranger"
    MEMBER = "member"
    ADMINISTRATOR = "administrator"
    BLOCKED = "blocked"
    DEACTIVATED = "deactivated"
    KICKED = "kicked"
    LEFT = "left"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Person:
    """A human with a phone; `language` is the phone's own, as Telegram reports it."""

    id: int
    first_name: str
    language: str | None = None

    def json(self) -> Json:
        """Return the API's `User` object."""
        user = {"id": self.id, "is_bot": False, "first_name": self.first_name}
        return user if self.language is None else user | {"language_code": self.language}


@dataclass(frozen=True, slots=True)
class Content:
    """What a message shows; `notes` are further fields of the API's object, as service messages have them."""

    text: str
    entities: tuple[Json, ...] = ()
    markup: Json = None
    photo: bytes | None = None
    silent: bool = False
    notes: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Message:
    """One message in one chat; `author` None means the bot wrote it; times are Unix seconds."""

    id: int
    at: int
    content: Content
    author: Person | None = None
    edited_at: int | None = None

    @property
    def text(self) -> str:
        """Return the text, or a picture's caption."""
        return self.content.text

    def buttons(self) -> Iterator[Json]:
        """Yield the inline buttons, row by row."""
        for row in (self.content.markup or {}).get("inline_keyboard", ()):
            yield from row


class Chat:
    """One chat: who is in it, how the bot stands in it and its messages in order."""

    def __init__(self, chat_id: int, kind: ChatKind, title: str) -> None:
        """Open an empty chat; `chat_id` is negative for everything but a private chat."""
        self.id = chat_id
        self.kind = kind
        self.title = title
        self.standing = Standing.STRANGER
        self.people: dict[int, Person] = {}
        self.moved_to: int | None = None
        self._messages: dict[int, Message] = {}
        self._next_id = 1

    def add(self, content: Content, at: int, author: Person | None = None) -> Message:
        """Append a message, the bot's own without `author`, and return it."""
        message = Message(self._next_id, at, content, author)
        self._next_id += 1
        self._messages[message.id] = message
        return message

    def message(self, message_id: int) -> Message | None:
        """Return the message, or None when it never was or is deleted."""
        return self._messages.get(message_id)

    def change(self, message_id: int, content: Content, at: int) -> Message:
        """Edit a message in place and return the new one."""
        changed = replace(self._messages[message_id], content=content, edited_at=at)
        self._messages[message_id] = changed
        return changed

    def remove(self, message_id: int) -> bool:
        """Delete a message; say whether it was there."""
        return self._messages.pop(message_id, None) is not None

    def messages(self) -> list[Message]:
        """Return all messages, oldest first."""
        return list(self._messages.values())

    def json(self) -> Json:
        """Return the API's `Chat` object."""
        name = "first_name" if self.kind is ChatKind.PRIVATE else "title"
        return {"id": self.id, "type": self.kind.value, name: self.title}


_ROOMS = {ChatKind.GROUP: "group", ChatKind.SUPERGROUP: "supergroup", ChatKind.CHANNEL: "channel"}
_BARRED_PERSON = {
    Standing.STRANGER: "bot can't initiate conversation with a user",
    Standing.BLOCKED: "bot was blocked by the user",
    Standing.DEACTIVATED: "user is deactivated",
}
_BARRED_ROOM = {
    Standing.STRANGER: "bot is not a member of the {room} chat",
    Standing.LEFT: "bot is not a member of the {room} chat",
    Standing.KICKED: "bot was kicked from the {room} chat",
    Standing.DELETED: "the {room} chat was deleted",
}


def barred(chat: Chat) -> ApiRefusal | None:
    """Return why the bot may not write here, in the real server's words, or None when it may."""
    if chat.moved_to is not None:
        moved = "Bad Request: group chat was upgraded to a supergroup chat"
        return ApiRefusal(400, moved, migrate_to_chat_id=chat.moved_to)
    if chat.kind is ChatKind.CHANNEL and chat.standing is Standing.MEMBER:
        return bad_request("need administrator rights in the channel chat")
    reasons = _BARRED_PERSON if chat.kind is ChatKind.PRIVATE else _BARRED_ROOM
    reason = reasons.get(chat.standing)
    return None if reason is None else ApiRefusal(403, "Forbidden: " + reason.format(room=_ROOMS.get(chat.kind, "")))
