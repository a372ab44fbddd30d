"""The settler of a lane: counts rows under way and writes what came of them, in batches."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

import structlog

from broadcasts import aftermath, failover
from broadcasts.channels.channel import Channel
from broadcasts.channels.outcome import HandedOver, Outcome, Refusal, Refused
from broadcasts.errors import LaneLost, NotApproved
from broadcasts.pacing import Pace
from broadcasts.repositories import lanes, settling
from broadcasts.repositories.drawing import Item
from broadcasts.repositories.lanes import LaneRow
from broadcasts.repositories.settling import Settlement
from broadcasts.tariff import FREE, Tariff
from registry.clock import Clock
from registry.errors import StorageTrouble
from registry.leases import Lease
from registry.privacy import Keyring
from registry.store import Connection, Store

SETTLE_EVERY = 0.02
TROUBLE = 1.0

log = structlog.get_logger(__name__)

Heard = tuple[Item, Outcome | None]
"""A row and what came of it; None where it was held back unsent."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What a lane is made of; `owner` names this process."""

    store: Store
    keyring: Keyring
    clock: Clock
    zone: ZoneInfo
    channel: Channel
    account_id: str
    pace: Pace
    owner: str
    tariff: Tariff = FREE


class Settler:
    """Holds outcomes until they are on disk; nothing heard is ever dropped.

    `batch` outcomes are written without waiting for more.
    """

    def __init__(self, parts: Parts, batch: int) -> None:
        self._parts = parts
        self._batch = batch
        self._outcomes: list[Heard] = []
        self._heard = asyncio.Event()
        self._enough = asyncio.Event()
        self._settled = asyncio.Event()
        self._unsettled = 0
        self._row = LaneRow(parts.account_id)
        # Before the first batch nothing is known to be on disk: what an owner before left there is written over.
        self._written: LaneRow | None = None

    @property
    def unsettled(self) -> int:
        """Rows marked whose outcome is not on disk: what a crash now would leave in doubt."""
        return self._unsettled

    def expect(self, rows: int) -> None:
        """Count rows that were just marked."""
        self._unsettled += rows

    async def fewer_than(self, rows: int) -> None:
        """Wait until fewer than `rows` are under way."""
        while self._unsettled >= rows:
            self._settled.clear()
            await self._settled.wait()

    def hear(self, item: Item, outcome: Outcome | None) -> None:
        """Take in what came of a row."""
        self._outcomes.append((item, outcome))
        self._heard.set()
        if len(self._outcomes) >= self._batch:
            self._enough.set()

    def stands(self, row: LaneRow) -> None:
        """Remember with the next batch how long the lane waits, why, and since when it has taken nothing."""
        self._row = replace(row, down_since=self._row.down_since or row.down_since)

    async def run(self, held: Lease) -> None:
        """Write batches until cancelled; what the disk refuses is kept and written when it can be."""
        while True:
            await self._heard.wait()
            await self._gather()
            batch, self._outcomes = self._outcomes, []
            await self._store_batch(held, batch)
            self._unsettled -= len(batch)
            self._settled.set()

    async def _gather(self) -> None:
        """Let more outcomes come to share the commit: for a moment, or until there are enough."""
        with suppress(TimeoutError):
            async with asyncio.timeout(SETTLE_EVERY):
                await self._enough.wait()
        self._heard.clear()
        self._enough.clear()

    async def _store_batch(self, held: Lease, batch: Sequence[Heard]) -> None:
        while True:
            # What comes while this is written is for the next batch, how the lane stands by then too.
            row = self._row
            over = self._parts.pace.paused_for() == 0
            try:
                written = await self._parts.store.write(
                    partial(self._write, held=held, batch=batch, row=row, over=over),
                )
            except StorageTrouble as trouble:
                log.warning("settling-waits-for-disk", account=self._parts.account_id, code=trouble.code)
                await asyncio.sleep(TROUBLE)
                continue
            if written is None:
                raise LaneLost(account=self._parts.account_id)
            self._written = written
            self._row = written if self._row is row else self._row
            return

    def _write(
        self, connection: Connection, held: Lease, batch: Sequence[Heard], row: LaneRow, *, over: bool
    ) -> LaneRow | None:
        """Write outcomes and how the lane stands; None where the lane has a new owner.

        Once the wait is `over`, an answer of the provider says that the lane is well; what had left before it says
        nothing.
        """
        now = self._parts.clock.now()
        settlements = [_settlement(item, outcome, now) for item, outcome in batch]
        if not settling.settle(connection, held, settlements, now):
            return None
        for item, outcome in batch:
            if isinstance(outcome, Refused):
                aftermath.touch_address(connection, self._parts.keyring, item, outcome, now)
        failover.after(connection, ((one.item, one.state) for one in settlements), self._parts.tariff, now)
        if over and row.reason is not None and any(_proves_well(item, outcome) for item, outcome in batch):
            row = LaneRow(self._parts.account_id)
        if row != self._written:
            lanes.write(connection, row, now)
        return row


def _settlement(item: Item, outcome: Outcome | None, now: datetime) -> Settlement:
    return aftermath.again(item) if outcome is None else aftermath.settlement(item, outcome, now)


def _proves_well(item: Item, outcome: Outcome | None) -> bool:
    """Tell whether the provider took or refused this one message: either way it serves the account."""
    match outcome:
        case HandedOver():
            return True
        case Refused(Refusal.LATER | Refusal.LANE_DOWN) | Refused(code=NotApproved.code):
            return False
        case Refused():
            return item.handle is not None  # without one nothing was asked of the provider
        case _:
            return False
