"""What came in, as values of ours: a text, a tap, the bot let in or thrown out, a group that moved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import telegram
from telegram.constants import ChatMemberStatus, ChatType

from registry.addresses import Channel, parse_handle

KINDS = ["message", "callback_query", "my_chat_member"]
"""The kinds of update the bot asks for."""

LARGEST_ID = 2**63
GONE = {ChatMemberStatus.BANNED, ChatMemberStatus.LEFT}


@dataclass(frozen=True, slots=True)
class Said:
    """A message; `text` is empty where it was a picture or the like. `code`: the phone's language."""

    update_id: int
    chat: str = field(repr=False)
    message_id: int
    text: str = field(repr=False)
    code: str | None = None


@dataclass(frozen=True, slots=True)
class Tapped:
    """A tap on a button; without `message_id` the message above it cannot be changed any more."""

    update_id: int
    chat: str = field(repr=False)
    message_id: int | None
    query_id: str = field(repr=False)
    data: str
    code: str | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """The bot was let into a chat or shut out of it; in a channel nothing is said about that."""

    update_id: int
    chat: str = field(repr=False)
    present: bool
    before: bool
    channel: bool
    code: str | None = None


@dataclass(frozen=True, slots=True)
class Moved:
    """A group became a supergroup and has another id now."""

    update_id: int
    chat: str = field(repr=False)
    new_chat: str = field(repr=False)
    code: str | None = None


Event = Said | Tapped | Standing | Moved


def read(raw: Mapping[str, Any], bot: telegram.Bot) -> Event | None:
    """Return what an update says; None for what this bot has no use for.

    Raises BadHandle for a chat that cannot be, and whatever the library raises for what is no update of the Bot API.
    """
    number = raw.get("update_id")
    if not isinstance(number, int) or not 0 < number < LARGEST_ID:
        message = "update_id"
        raise ValueError(message)
    update = telegram.Update.de_json(dict(raw), bot)
    event = _event(update)
    if event is not None:
        parse_handle(Channel.TELEGRAM, event.chat)
    return event


def _event(update: telegram.Update) -> Event | None:
    if update.callback_query is not None:
        return _tap(update.update_id, update.callback_query)
    if update.my_chat_member is not None:
        return _standing(update.update_id, update.my_chat_member)
    if update.message is not None:
        return _message(update.update_id, update.message)
    return None


def _tap(update_id: int, query: telegram.CallbackQuery) -> Tapped:
    message, asker = query.message, query.from_user
    return Tapped(
        update_id=update_id,
        chat=str(message.chat.id if message else asker.id),
        message_id=message.message_id if message and message.is_accessible else None,
        query_id=query.id,
        data=query.data or "",
        code=asker.language_code,
    )


def _standing(update_id: int, change: telegram.ChatMemberUpdated) -> Standing:
    return Standing(
        update_id=update_id,
        chat=str(change.chat.id),
        present=change.new_chat_member.status not in GONE,
        before=change.old_chat_member.status not in GONE,
        channel=change.chat.type == ChatType.CHANNEL,
        code=change.from_user.language_code,
    )


def _message(update_id: int, message: telegram.Message) -> Said | Moved | None:
    chat, code = str(message.chat.id), message.from_user.language_code if message.from_user else None
    if message.migrate_to_chat_id is not None:
        return Moved(update_id, chat, str(message.migrate_to_chat_id), code)
    if message.migrate_from_chat_id is not None:
        return Moved(update_id, str(message.migrate_from_chat_id), chat, code)
    if message.chat.type not in {ChatType.PRIVATE, ChatType.GROUP, ChatType.SUPERGROUP}:
        return None
    return Said(update_id, chat, message.message_id, message.text or "", code)
