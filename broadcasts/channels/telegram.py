"""Telegram: one sendMessage straight over the shared HTTP session, and what each answer means."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Collection
from typing import Any

import aiohttp
import orjson
from multidict import CIMultiDict
from yarl import URL

from broadcasts.channels.channel import Button, Message
from broadcasts.channels.outcome import (
    CannotTell,
    HandedOver,
    Outcome,
    Receipt,
    Refusal,
    Refused,
    Scope,
    Throttled,
    Unknown,
)

UNREACHABLE, STRIKE, CONTENT, DOWN = Refusal.UNREACHABLE, Refusal.STRIKE, Refusal.CONTENT, Refusal.LANE_DOWN

ANSWERS: tuple[tuple[int, str, Refusal, str], ...] = (
    (401, "", DOWN, "401"),
    (404, "", DOWN, "404"),
    (403, "bot was blocked by the user", UNREACHABLE, "blocked"),
    (403, "user is deactivated", UNREACHABLE, "deactivated"),
    (403, "bot can't initiate conversation", UNREACHABLE, "never-started"),
    (403, "bot was kicked", UNREACHABLE, "kicked"),
    (403, "bot is not a member", UNREACHABLE, "not-a-member"),
    (403, "group chat was deleted", UNREACHABLE, "group-deleted"),
    (403, "the group chat was deleted", UNREACHABLE, "group-deleted"),
    (400, "not enough rights", UNREACHABLE, "no-right-to-post"),
    (400, "have no rights to send", UNREACHABLE, "no-right-to-post"),
    (400, "chat_write_forbidden", UNREACHABLE, "no-right-to-post"),
    (400, "chat not found", STRIKE, "chat-not-found"),
)
"""(status, part of the description in lower case, what it means, our code); the first that fits counts.

Whatever is not listed fails that message alone. Source: the Bot API server and python-telegram-bot.
"""

PREPARED_MOST = 512
CONNECT_LIMIT = 3.0
"""Seconds for a new connection; past that surely nothing was sent."""
HEADERS = CIMultiDict({"Content-Type": "application/json"})
PAUSE_UNSAID = 5.0
"""Seconds to wait where a 429 does not say how long."""
LONGEST_PAUSE = 86_400.0


class TelegramChannel:
    """One bot account; the session is shared and not closed here. The URL holds the token and is never logged."""

    def __init__(self, session: aiohttp.ClientSession, api: str, token: str) -> None:
        self._session = session
        self._url = URL(f"{api.rstrip('/')}/bot{token}/sendMessage", encoded=True)
        self._timeout = aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_LIMIT)
        self._prepared: OrderedDict[str, bytes] = OrderedDict()

    async def send(self, handle: str, message: Message, reference: str) -> Outcome:
        """Hand one message to the chat `handle`; whatever happens comes back as an outcome.

        `reference` is not sent: the Bot API has no place for it.
        """
        del reference
        body = b"".join((self._body(message), handle.encode(), b"}"))
        try:
            response = await self._session.post(self._url, data=body, headers=HEADERS, timeout=self._timeout)
            answer = await response.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            return Refused(Refusal.LATER, type(error).__name__)
        except (aiohttp.ClientError, TimeoutError, asyncio.IncompleteReadError, OSError) as error:
            return Unknown(type(error).__name__)
        return outcome_of(response.status, answer, handle)

    async def find(self, handle: str, message: Message, known: Collection[str]) -> CannotTell:
        """Cannot tell: the Bot API lists nothing that was sent."""
        del handle, message, known
        return CannotTell("no-list")

    async def receipt(self, provider_id: str) -> Receipt | CannotTell:
        """Cannot tell: the Bot API gives no receipts."""
        del provider_id
        return CannotTell("no-receipts")

    async def aclose(self) -> None:
        """Forget what was prepared."""
        self._prepared.clear()

    def _body(self, message: Message) -> bytes:
        """Return the request up to the chat id, made once per message."""
        body = self._prepared.get(message.key)
        if body is None:
            body = orjson.dumps(parameters(message))[:-1] + b',"chat_id":'
            self._prepared[message.key] = body
            while len(self._prepared) > PREPARED_MOST:
                self._prepared.popitem(last=False)
        return body


def parameters(message: Message) -> dict[str, Any]:
    """Return sendMessage's parameters without the chat: plain text, so that values need no escaping."""
    values: dict[str, Any] = {"text": message.text, "link_preview_options": {"is_disabled": True}}
    if message.silent:
        values["disable_notification"] = True
    if message.buttons:
        values["reply_markup"] = {"inline_keyboard": [[_button(one) for one in row] for row in message.buttons]}
    return values


def _button(button: Button) -> dict[str, str]:
    if button.url is not None:
        return {"text": button.label, "url": button.url}
    return {"text": button.label, "callback_data": button.data or ""}


def outcome_of(status: int, answer: bytes, handle: str) -> Outcome:
    """Return what an answer of the Bot API means; an answer that is none leaves the message in doubt."""
    if status >= 500:
        return Unknown(str(status))
    try:
        said = orjson.loads(answer)
        if said["ok"]:
            return HandedOver(str(said["result"]["message_id"]))
        description = str(said.get("description", ""))
        extra = dict(said.get("parameters") or {})
        code = int(said.get("error_code", status))
    except (orjson.JSONDecodeError, KeyError, TypeError, ValueError, AttributeError, OverflowError):
        # A gateway in between may say 429 in its own words; nothing got through either way.
        return _refusal(429, "", {}, handle) if status == 429 else Unknown(f"garbled-{status}")
    return _refusal(code, description.lower(), extra, handle)


def _refusal(code: int, description: str, extra: dict[str, Any], handle: str) -> Outcome:
    if code == 429:
        scope = Scope.CHAT if handle.startswith("-") else Scope.LANE
        return Throttled(_seconds(extra.get("retry_after")), scope)
    if code >= 500:
        return Unknown(str(code))
    if isinstance(moved_to := extra.get("migrate_to_chat_id"), int):
        return Refused(Refusal.MOVED, "migrated", str(moved_to))
    for status, part, kind, ours in ANSWERS:
        if code == status and part in description:
            return Refused(kind, ours)
    return Refused(CONTENT, f"telegram-{code}")


def _seconds(retry_after: object) -> float:
    """Return how long to wait, as far as the answer says so in a number that makes sense."""
    if isinstance(retry_after, int | float) and retry_after >= 0:
        return float(min(retry_after, LONGEST_PAUSE))
    return PAUSE_UNSAID
