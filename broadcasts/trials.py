"""Trials: beside its lane and at its pace, what officers try is sent to their own addresses, once."""

from __future__ import annotations

import asyncio
from datetime import datetime
from functools import partial
from typing import assert_never

import structlog

from broadcasts.channels.channel import Message
from broadcasts.channels.outcome import HandedOver, Outcome, Refused, Scope, Throttled, Unknown
from broadcasts.repositories import costs, trials
from broadcasts.repositories.trials import Trial
from broadcasts.settler import Parts
from registry import leases, officer_addresses
from registry.errors import StorageTrouble
from registry.leases import Lease
from registry.person import Channel
from registry.store import Connection

LOOK_EVERY = 0.5
LIMIT = 5.0
"""Seconds a request may last, as in the lane."""
TROUBLE = 1.0

log = structlog.get_logger(__name__)


class Trials:
    """Runs under a lane's lease; a broadcast that is leaving goes before."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    async def run(self, held: Lease) -> None:
        """Send until cancelled; what an earlier owner left under way is not sent again."""
        doubtful = True
        while True:
            try:
                if doubtful:
                    await self._parts.store.write(self._in_doubt)
                    doubtful = False
                while await self._send_one(held):
                    pass
            except StorageTrouble as trouble:
                log.warning("trying-waits-for-disk", account=self._parts.account_id, code=trouble.code)
                await asyncio.sleep(TROUBLE)
            await asyncio.sleep(LOOK_EVERY)

    def _in_doubt(self, connection: Connection) -> int:
        return trials.in_doubt(connection, self._parts.account_id, self._parts.clock.now())

    async def _send_one(self, held: Lease) -> bool:
        store, parts = self._parts.store, self._parts
        if parts.pace.paused_for() > 0:
            return False
        one, chat = await store.read(self._next)
        if one is None:
            return False
        while chat is not None and (wait := parts.pace.chat_wait(chat)) > 0:  # noqa: ASYNC110 - a moment is awaited, and it may be put off
            await asyncio.sleep(wait)
        await parts.pace.turn(weight=one.parts if one.channel is Channel.SMS else 1)
        handle = await store.write(partial(self._take, held=held, one=one))
        if handle is not None:
            parts.pace.touch_chat(handle)
            outcome = await self._within(handle, Message(f"try/{one.id}", one.text, parts=one.parts), one)
            if isinstance(outcome, Throttled):
                self._slow_down(handle, outcome)
            await self._keep(one, outcome)
        return True

    def _next(self, connection: Connection) -> tuple[Trial | None, str | None]:
        """Return the try that waits longest, and where it would go now."""
        one = trials.next_one(connection, self._parts.account_id)
        if one is None:
            return None, None
        return one, officer_addresses.handle(connection, self._parts.keyring, one.officer_id, one.channel)

    def _slow_down(self, handle: str, throttled: Throttled) -> None:
        """Leave alone what the provider asked for: this chat, or the whole account."""
        if throttled.scope is Scope.CHAT:
            self._parts.pace.hold_chat(handle, throttled.after)
        else:
            self._parts.pace.pause(throttled.after)

    async def _keep(self, one: Trial, outcome: Outcome) -> None:
        """Write what came of a try; what the disk refuses is written when it can be, for it will not be sent again."""
        while True:
            try:
                await self._parts.store.write(
                    partial(self._settle, one=one, outcome=outcome, now=self._parts.clock.now())
                )
            except StorageTrouble as trouble:
                log.warning("trying-waits-for-disk", account=self._parts.account_id, code=trouble.code)
                await asyncio.sleep(TROUBLE)
                continue
            return

    async def _within(self, handle: str, message: Message, one: Trial) -> Outcome:
        try:
            return await asyncio.wait_for(self._parts.channel.send(handle, message, f"try-{one.id}"), LIMIT)
        except TimeoutError:
            return Unknown("timeout")

    def _take(self, connection: Connection, held: Lease, one: Trial) -> str | None:
        """Mark a try as sending and return where it goes; None where the lane is not ours any more, or it goes nowhere."""
        if not leases.holds(connection, held):
            return None
        now = self._parts.clock.now()
        handle = officer_addresses.handle(connection, self._parts.keyring, one.officer_id, one.channel)
        if handle is None:
            trials.move(connection, one.id, trials.QUEUED, "failed", now, "gone")
            return None
        return handle if trials.move(connection, one.id, trials.QUEUED, trials.SENDING, now) else None

    def _settle(self, connection: Connection, one: Trial, outcome: Outcome, now: datetime) -> None:
        match outcome:
            case HandedOver():
                to, code = "handed_over", None
                if one.channel is Channel.SMS:
                    costs.book(connection, one.broadcast_id, one.parts, self._parts.tariff, now)
            case Throttled():
                to, code = trials.QUEUED, "throttled"
            case Refused(_, refused):
                to, code = "failed", refused
            case Unknown(why):
                to, code = trials.UNKNOWN, why
            case _:
                assert_never(outcome)
        trials.move(connection, one.id, trials.SENDING, to, now, code)
        log.info("tried", account=self._parts.account_id, broadcast=one.broadcast_id, state=to, code=code)
