"""The planner: works through every broadcast that is not planned to the end, the gravest first."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from zoneinfo import ZoneInfo

import structlog

from broadcasts.broadcast import BroadcastId
from broadcasts.outbox import FIRST_CHUNK, Planned, Progress, next_size, plan_chunk
from broadcasts.repositories import plans, sweeping
from registry.clock import Clock
from registry.errors import StorageTrouble
from registry.store import Store

IDLE = 0.2
TROUBLE = 1.0
SET_BACK = timedelta(seconds=1)
"""By how much the wall clock must fall behind before waits are counted anew."""
SHORT_WAIT = timedelta(minutes=5)
"""Waits no longer than this are for the provider's sake; what waits longer waits for an hour of the day."""

log = structlog.get_logger(__name__)


class Planner:
    """Plans in chunks that grow; each chunk is one commit, so a crash goes on where it was."""

    def __init__(self, store: Store, clock: Clock, zone: ZoneInfo, planned: Callable[[], None]) -> None:
        self._store = store
        self._clock = clock
        self._zone = zone
        self._planned = planned
        self._wake = asyncio.Event()
        self._sizes: dict[BroadcastId, int] = {}
        self._seen = clock.now(), clock.monotonic()

    def wake(self) -> None:
        """Look again at once: something was approved."""
        self._wake.set()

    async def run(self) -> None:
        """Plan until cancelled; trouble with the disk is waited out."""
        while True:
            try:
                await self._follow_clock()
                busy = await self.step()
            except StorageTrouble as trouble:
                log.warning("planning-waits-for-disk", code=trouble.code)
                await asyncio.sleep(TROUBLE)
                continue
            if not busy:
                await self._idle()

    async def step(self) -> bool:
        """Plan one chunk of the gravest broadcast that can go on; False where there is nothing to do now."""
        for broadcast_id in await self._store.read(plans.open_plans):
            planned = await self._chunk(broadcast_id)
            if planned.progress is not Progress.WAITING:
                return True
        self._sizes.clear()
        return False

    async def _follow_clock(self) -> None:
        """Where somebody set the wall clock back, keep short waits short."""
        (was, then), self._seen = self._seen, (self._clock.now(), self._clock.monotonic())
        now, expected = self._seen[0], was + timedelta(seconds=self._seen[1] - then)
        if expected - now > SET_BACK:
            moved = await self._store.write(
                partial(sweeping.pull_forward, before=expected, now=now, within=SHORT_WAIT),
            )
            log.warning("clock-set-back", seconds=(expected - now).total_seconds(), rows=moved)

    async def _chunk(self, broadcast_id: BroadcastId) -> Planned:
        size = self._sizes.get(broadcast_id, FIRST_CHUNK)
        planned = await self._store.write(
            partial(plan_chunk, broadcast_id=broadcast_id, size=size, now=self._clock.now(), zone=self._zone),
        )
        self._sizes[broadcast_id] = next_size(size)
        if planned.deliveries:
            self._planned()
        return planned

    async def _idle(self) -> None:
        try:
            await asyncio.wait_for(self._wake.wait(), IDLE)
        except TimeoutError:
            return
        finally:
            self._wake.clear()
