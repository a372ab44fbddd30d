"""Speaking to phones: answers to people who just wrote, sent at the account's own pace and not stored."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

import structlog

from broadcasts.channels.channel import Channel, Message
from broadcasts.channels.outcome import HandedOver, Outcome, Refusal, Refused, Scope, Throttled, Unknown
from broadcasts.pacing import Pace
from registry import addresses
from registry.clock import Clock
from registry.errors import StorageTrouble
from registry.person import AccountId
from registry.privacy import Keyring
from registry.store import Connection, Store
from templates_i18n.segments import count

LONGEST = 10.0
"""Seconds that one request may take; without an answer nothing is sent again, the person asks anew."""
TRIES = 2
REFERENCE = "dialogue"
CARRIER = "carrier"

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Line:
    """One account to speak on: its adapter, which asks for no receipts, and the pace it shares with its lane."""

    account_id: AccountId
    channel: Channel
    pace: Pace


@dataclass(frozen=True, slots=True)
class Saying:
    """One text for one phone; after `until` nobody needs it any more."""

    account_id: AccountId
    number: str = field(repr=False)
    text: str = field(repr=False)
    until: datetime


class Speaker:
    """Owns the texts that wait for their turn."""

    def __init__(self, lines: Mapping[AccountId, Line], store: Store, keyring: Keyring, clock: Clock) -> None:
        self._lines = lines
        self._store = store
        self._keyring = keyring
        self._clock = clock
        self._tasks: set[asyncio.Task[None]] = set()

    def say(self, saying: Saying) -> None:
        """Send a text when its turn comes; whoever calls does not wait, so that every number takes as long."""
        task = asyncio.create_task(self._say(saying), name="text")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def aclose(self) -> None:
        """Wait until everything is said."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def _say(self, saying: Saying) -> None:
        line = self._lines[saying.account_id]
        parts = count(saying.text).parts
        message = Message(key=saying.text, text=saying.text, parts=parts, valid_until=saying.until)
        for _ in range(TRIES):
            await line.pace.turn(dialogue=True, weight=parts)
            if self._clock.now() >= saying.until:
                log.warning("text-too-late", account=line.account_id)
                return
            outcome = await self._sent(line, saying, message)
            if not isinstance(outcome, Throttled):
                break
            if outcome.scope is Scope.LANE:
                line.pace.pause(outcome.after)
        await self._heard(saying, outcome)

    @staticmethod
    async def _sent(line: Line, saying: Saying, message: Message) -> Outcome:
        try:
            async with asyncio.timeout(LONGEST):
                return await line.channel.send(saying.number, message, REFERENCE)
        except TimeoutError:
            return Unknown("timeout")

    async def _heard(self, saying: Saying, outcome: Outcome) -> None:
        match outcome:
            case HandedOver():
                return
            case Refused(kind=Refusal.OPTED_OUT):
                code = "opted-out"
                try:
                    await self._store.write(partial(self._opt_out, saying=saying))
                except StorageTrouble as trouble:
                    code = trouble.code
            case Refused(_, code, _) | Unknown(code):
                pass
            case Throttled():
                code = "throttled"
        log.warning("text-lost", account=saying.account_id, code=code)

    def _opt_out(self, conn: Connection, saying: Saying) -> None:
        found = addresses.find(conn, self._keyring, saying.account_id, saying.number)
        if found is not None:
            addresses.opt_out(conn, found.id, self._clock.now(), source=CARRIER)
