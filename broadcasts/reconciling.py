"""Reconciling: SMS whose answer got lost are looked up in the provider's list, and receipts that never came are asked for."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from datetime import datetime
from functools import partial
from typing import TypeVar

import structlog

from broadcasts import failover, receipts
from broadcasts.aftermath import ASK_AGAIN, AT_ONCE, RECEIPT_LATE
from broadcasts.channels.outcome import Absent, CannotTell, Found, HandedOver, Receipt
from broadcasts.delivery import DeliveryState
from broadcasts.errors import LaneLost, NotApproved
from broadcasts.letters import Letters
from broadcasts.repositories import asking
from broadcasts.repositories.asking import Fate, Left
from broadcasts.settler import Parts
from registry import leases
from registry.errors import StorageTrouble
from registry.leases import Lease
from registry.store import Connection

ASK_EVERY = 1.0
"""Seconds between two looks at what is to be asked; and one receipt at most is asked for in each."""
AT_MOST = 50
LIMIT = 5.0
"""Seconds an answer may take."""
TROUBLE = 1.0
ABSENT = "absent"
"""The code of a row that the list did not hold when it was looked up once."""

T = TypeVar("T")

log = structlog.get_logger(__name__)


class Reconciler:
    """Runs beside a lane, under its lease and at its pace."""

    def __init__(self, parts: Parts, letters: Letters) -> None:
        self._parts = parts
        self._letters = letters

    async def run(self, held: Lease) -> None:
        """Ask until cancelled. Raises LaneLost where the lane has a new owner."""
        while True:
            try:
                await self._round(held)
            except StorageTrouble as trouble:
                log.warning("asking-waits-for-disk", account=self._parts.account_id, code=trouble.code)
                await asyncio.sleep(TROUBLE)
            await asyncio.sleep(max(ASK_EVERY, self._parts.pace.paused_for()))

    async def _round(self, held: Lease) -> None:
        for left in await self._due(DeliveryState.UNKNOWN, AT_MOST):
            if self._parts.pace.paused_for() > 0:
                return
            await self._look_up(held, left)
        for left in await self._due(DeliveryState.HANDED_OVER, 1):
            answer = await self._within(self._parts.channel.receipt(left.provider_id or ""))
            await self._write(held, partial(self._answered, left=left, answer=answer))

    async def _due(self, state: DeliveryState, most: int) -> tuple[Left, ...]:
        job = partial(
            asking.due,
            keyring=self._parts.keyring,
            account_id=self._parts.account_id,
            state=state,
            now=self._parts.clock.now(),
            limit=most,
        )
        return await self._parts.store.read(job)

    async def _look_up(self, held: Lease, left: Left) -> None:
        found = await self._find(left)
        if isinstance(found, CannotTell) and found.after:
            self._parts.pace.pause(found.after)
        await self._write(held, partial(self._found, left=left, found=found))

    async def _find(self, left: Left) -> Found | None:
        """Return what the list says; None where the person is gone and nobody can be asked about."""
        item = left.item
        if item.handle is None:
            return None
        try:
            message = self._letters.ready(item) or await self._letters.fetch(item)
        except NotApproved as refusal:
            return CannotTell(refusal.code)
        known = await self._parts.store.read(partial(asking.known, item=item))
        await self._parts.pace.turn()
        return await self._within(self._parts.channel.find(item.handle, message, known))

    async def _within(self, request: Awaitable[T]) -> T | CannotTell:
        try:
            return await asyncio.wait_for(request, LIMIT)
        except TimeoutError:
            return CannotTell("timeout")

    async def _write(self, held: Lease, job: partial[None]) -> None:
        if not await self._parts.store.write(partial(_fenced, held=held, job=job)):
            raise LaneLost(account=self._parts.account_id)

    def _found(self, connection: Connection, left: Left, found: Found | None) -> None:
        now = self._parts.clock.now()
        fate = fate_of(left, found, now)
        if asking.put(connection, left, fate, now):
            failover.after(connection, [(left.item, fate.state)], self._parts.tariff, now)
            log.info(
                "looked-up", account=self._parts.account_id, broadcast=left.item.stream.broadcast_id, now=fate.state
            )

    def _answered(self, connection: Connection, left: Left, answer: Receipt | CannotTell) -> None:
        receipts.answered(connection, self._parts.keyring, left, answer, self._parts.clock.now(), self._parts.tariff)


def _fenced(connection: Connection, held: Lease, job: partial[None]) -> bool:
    """Do the job where the lane is still ours."""
    if not leases.holds(connection, held):
        return False
    job(connection)
    return True


def fate_of(left: Left, found: Found | None, now: datetime) -> Fate:
    """Return what becomes of a row in doubt: taken after all, queued again when twice absent, or asked about later."""
    match found:
        case None:
            return Fate(DeliveryState.UNKNOWN, code=left.code)
        case HandedOver(provider_id):
            return Fate(DeliveryState.HANDED_OVER, provider_id, left.code, ask_at=now + RECEIPT_LATE, resolved=True)
        case Absent() if left.code == ABSENT:
            return Fate(DeliveryState.QUEUED, code=ABSENT, due_at=AT_ONCE, resolved=True)
        case Absent():
            return Fate(DeliveryState.UNKNOWN, code=ABSENT, ask_at=now + ASK_AGAIN)
        case CannotTell():
            return Fate(DeliveryState.UNKNOWN, code=left.code, ask_at=now + ASK_AGAIN)
