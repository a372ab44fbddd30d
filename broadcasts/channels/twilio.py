"""Twilio: one SMS through its client, what each answer means, and looking up what became of one."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeVar

import aiohttp
import structlog
from twilio.base.exceptions import TwilioException
from twilio.rest import Client

from broadcasts.channels import twilio_codes
from broadcasts.channels.channel import Message
from broadcasts.channels.outcome import (
    Absent,
    CannotTell,
    Found,
    HandedOver,
    Outcome,
    Receipt,
    Refusal,
    Refused,
    Unknown,
    Word,
)
from broadcasts.channels.twilio_codes import Codes, Meaning
from broadcasts.channels.twilio_http import SharedHttp
from registry.clock import Clock

SERVICE = "MG"
"""A messaging service's id begins so; any other sender is a number or a name."""
LONGEST_VALIDITY = 36_000
LISTED = 100
"""Messages to one number that are looked through, newest first; ours is at most hours old."""
STATUS_PATH = "/hooks/twilio/status/"
OURS_ALONE = {"TWILIO_EDGE": ""}
"""What the client reads instead of the environment of the process."""
GARBLED = (ValueError, KeyError, TypeError, AttributeError)
"""What the client raises over an answer that is none."""
UNDER_WAY = frozenset({"accepted", "scheduled", "queued", "sending", "sent", "partially_delivered"})
ARRIVED = frozenset({"delivered", "read"})
LOST = frozenset({"undelivered", "failed", "canceled"})

T = TypeVar("T")

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Sender:
    """One Twilio account and who it sends as: a number, a name, or a messaging service."""

    sid: str
    token: str = field(repr=False)
    sender: str
    api: str
    public_url: str | None = None
    """Where receipts go; without it the provider is asked for them."""


class TwilioChannel:
    """One account's SMS; the session is shared and not closed here."""

    def __init__(self, session: aiohttp.ClientSession, sender: Sender, clock: Clock, codes: Codes) -> None:
        self._sender = sender
        self._clock = clock
        self._codes = codes
        self._http = SharedHttp(session, sender.api)
        self._messages = Client(
            sender.sid, sender.token, http_client=self._http, environment=OURS_ALONE
        ).api.v2010.account.messages

    async def send(self, handle: str, message: Message, reference: str) -> Outcome:
        """Hand one SMS over; whatever happens comes back as an outcome."""
        try:
            taken = await self._messages.create_async(to=handle, body=message.text, **self._terms(message, reference))
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            return Refused(Refusal.LATER, type(error).__name__)
        except (aiohttp.ClientError, TimeoutError, asyncio.IncompleteReadError, OSError) as error:
            return Unknown(type(error).__name__)
        except TwilioException as refusal:
            return self._refused(refusal)
        except GARBLED:
            return Unknown("garbled")
        return HandedOver(taken.sid) if isinstance(taken.sid, str) and taken.sid else Unknown("garbled")

    def _terms(self, message: Message, reference: str) -> Mapping[str, Any]:
        """Return how the message is to be sent; the words themselves are never exchanged for similar ones."""
        sender = self._sender
        terms: dict[str, Any] = {"smart_encoded": False}
        terms["messaging_service_sid" if sender.sender.startswith(SERVICE) else "from_"] = sender.sender
        if sender.public_url is not None:
            terms["status_callback"] = f"{sender.public_url}{STATUS_PATH}{reference}"
        if message.valid_until is not None:
            terms["validity_period"] = validity(message.valid_until, self._clock.now())
        return terms

    def _refused(self, refusal: TwilioException) -> Outcome:
        status, code = self._said(refusal)
        meaning = self._codes.meaning(status, code)
        if meaning is Meaning.OWN_FAULT:
            log.error("twilio-refuses-our-request", code=code)
        answer = self._http.answer
        return twilio_codes.outcome(meaning, code or status, answer.after if answer else None)

    def _said(self, refusal: TwilioException) -> tuple[int, int | None]:
        """Return the HTTP status and Twilio's code of a refusal, as far as it has one."""
        answer = self._http.answer
        code = getattr(refusal, "code", None)
        status = answer.status if answer is not None else 0
        return status, code if isinstance(code, int) and code >= twilio_codes.LEAST_CODE else None

    async def find(self, handle: str, message: Message, known: Collection[str]) -> Found:
        """Tell whether the list of messages to `handle` holds this one, by its exact words.

        No filter by date: a message that waits in Twilio's queue has no date of sending.
        """
        listed = await self._ask(self._messages.list_async(to=handle, limit=LISTED, page_size=LISTED))
        if isinstance(listed, CannotTell):
            return listed
        for one in listed:
            if one.body == message.text and one.to == handle and one.sid and one.sid not in known:
                return HandedOver(one.sid)
        return Absent()

    async def receipt(self, provider_id: str) -> Receipt | CannotTell:
        """Ask what became of a message."""
        one = await self._ask(self._messages(provider_id).fetch_async())
        return one if isinstance(one, CannotTell) else receipt_of(self._codes, provider_id, one.status, one.error_code)

    async def _ask(self, request: Awaitable[T]) -> T | CannotTell:
        try:
            return await request
        except (aiohttp.ClientError, TimeoutError, asyncio.IncompleteReadError, OSError, *GARBLED) as error:
            return CannotTell(type(error).__name__)
        except TwilioException as refusal:
            status, code = self._said(refusal)
            answer = self._http.answer
            return CannotTell(str(code or status), (answer.after if answer else None) or 0.0)

    async def aclose(self) -> None:
        """Nothing was opened here."""


def validity(until: datetime, now: datetime) -> int:
    """Return how many seconds the provider may keep trying: what is left of the notice, within what it takes."""
    return min(max(int((until - now).total_seconds()), 1), LONGEST_VALIDITY)


def receipt_of(codes: Codes, provider_id: str, status: object, code: object) -> Receipt | CannotTell:
    """Return what a status of Twilio's says; one we do not know says nothing."""
    number = code if isinstance(code, int) else None
    if status in ARRIVED:
        return Receipt(provider_id, Word.DELIVERED)
    if status in LOST and (kind := codes.refusal(number)) is not None:
        return Receipt(provider_id, Word.UNDELIVERED, Refused(kind, str(number or status)))
    if status in UNDER_WAY | LOST:
        return Receipt(provider_id, Word.UNDER_WAY)
    return CannotTell("status")
