"""The clock: what is due, over, complete or forgotten is swept up by one process, again and again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence, Sized
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial

import structlog
from apscheduler.events import EVENT_JOB_ERROR, JobExecutionEvent
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.base import BaseTrigger
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from bot.house import House
from bot.telegram import retention as voice_retention
from broadcasts import failover, outbox, schedule
from broadcasts.actions import sending
from broadcasts.broadcast import BroadcastId
from broadcasts.repositories import broadcasts, tallies
from broadcasts.tariff import FREE, Tariff
from registry import audit, leases, subscribers
from registry.leases import Lease
from registry.store import Connection

NAME = "clock"
LEASE = timedelta(seconds=15)
RENEW_BEFORE = timedelta(seconds=8)
SWEPT_AT_ONCE = 2_000
FORGOTTEN_AT_ONCE = 5_000
RECOUNT_HOUR = 4
RECOUNTED = 200
LOOK_AGAIN = 10
"""Seconds after which a place that another process brought in is known here too."""
JUMP = 5.0
"""Seconds by which the wall clock may run apart from the monotonic one before it counts as set by somebody."""

log = structlog.get_logger(__name__)

Job = Callable[[Connection, datetime], Sized | int]


@dataclass(frozen=True, slots=True)
class Sweep:
    """Something that is done again and again in a transaction of its own; `more` asks for it again at once."""

    name: str
    job: Job
    trigger: BaseTrigger
    more: int | None = None


def sweeps(tariff: Tariff = FREE) -> tuple[Sweep, ...]:
    """Return everything that the clock does, and when; what goes over to another channel costs by `tariff`."""
    second, few, minute, hour = (IntervalTrigger(seconds=s, timezone=UTC) for s in (1, 5, 60, 3600))
    broken = partial(failover.from_broken_lanes, tariff=tariff, limit=SWEPT_AT_ONCE)
    return (
        Sweep("start-due", sending.start_due, second),
        Sweep("expire-due", schedule.expire_due, second),
        Sweep("sweep-unsent", partial(_sweep_unsent, limit=SWEPT_AT_ONCE), second, more=SWEPT_AT_ONCE),
        Sweep("leave-broken-lanes", broken, few, more=SWEPT_AT_ONCE),
        Sweep("settle-complete", schedule.settle_complete, second),
        Sweep("erase-ended", subscribers.erase_ended, minute),
        Sweep("erase-withdrawn", subscribers.erase_withdrawn, minute),
        Sweep("forget-updates", voice_retention.forget, minute),
        Sweep("retention", partial(schedule.retention, limit=FORGOTTEN_AT_ONCE), hour, more=FORGOTTEN_AT_ONCE),
    )


def _sweep_unsent(connection: Connection, now: datetime, limit: int) -> int:
    return outbox.sweep_unsent(connection, now, limit)


def started(connection: Connection) -> tuple[BroadcastId, ...]:
    """Return the last broadcasts that have a tally, the youngest first."""
    return tuple(one.id for one in broadcasts.latest(connection, RECOUNTED) if one.started_at is not None)


def differs(connection: Connection, broadcast_id: BroadcastId) -> bool:
    """Tell whether a tally says anything else than its deliveries do; reads one view and writes nothing."""
    wrong = tallies.difference(tallies.read(connection, broadcast_id), tallies.counted(connection, broadcast_id))
    return any(wrong.values())


class Ticking:
    """Owns the scheduler; every sweep first makes sure that this process holds the clock's lease."""

    def __init__(self, house: House, owner: str, wake: Callable[[], None], swept: Sequence[Sweep]) -> None:
        self._house = house
        self._sweeps = swept
        self._owner = owner
        self._wake = wake
        self._lease: Lease | None = None
        self._scheduler = AsyncIOScheduler(
            timezone=UTC,
            job_defaults={"coalesce": True, "misfire_grace_time": None, "max_instances": 1},
        )

    @property
    def holds(self) -> bool:
        """Tell whether this process is the one that ticks."""
        return self._lease is not None and self._lease.until > self._house.now()

    async def run(self) -> None:
        """Tick until cancelled; a clock that somebody sets back does not stop the sweeps."""
        self._scheduler.add_listener(_failed, EVENT_JOB_ERROR)
        for sweep in self._sweeps:
            # What became due while nobody ticked is done at once.
            job = partial(self._tick, sweep)
            self._scheduler.add_job(job, sweep.trigger, id=sweep.name, next_run_time=self._house.now())
        night = CronTrigger(hour=RECOUNT_HOUR, minute=0, timezone=self._house.zone)
        self._scheduler.add_job(self.recount, night, id="recount")
        look = IntervalTrigger(seconds=LOOK_AGAIN, timezone=UTC)
        self._scheduler.add_job(self.look_again, look, id="look-again")
        self._scheduler.start()
        try:
            await self._watch()
        finally:
            self._scheduler.shutdown(wait=False)

    async def _watch(self) -> None:
        """Set every sweep anew after a jump: the scheduler would wait until the old time comes round again."""
        clock = self._house.clock
        wall, steady = clock.now(), clock.monotonic()
        while True:
            await asyncio.sleep(1)
            now, passed = clock.now(), clock.monotonic()
            if abs((now - wall).total_seconds() - (passed - steady)) > JUMP:
                log.warning("clock-jumped", seconds=round((now - wall).total_seconds() - (passed - steady)))
                for job in self._scheduler.get_jobs():
                    job.modify(next_run_time=now)
            wall, steady = now, passed

    async def _tick(self, sweep: Sweep) -> None:
        while True:
            done = await self._house.store.write(partial(self._sweep, sweep=sweep))
            if done:
                log.info("swept", sweep=sweep.name, rows=done)
                self._wake()
            if sweep.more is None or done < sweep.more:
                return

    async def look_again(self) -> bool:
        """Read the imported places anew where they changed; every process does, whoever holds the clock."""
        return await self._house.store.read(self._house.places.refresh)

    async def recount(self) -> int:
        """Compare the tallies of the last broadcasts with their deliveries, mend what differs; return how many did.

        The comparison reads beside the writer, so that a large broadcast holds up nobody.
        """
        store = self._house.store
        if not await store.write(lambda connection: self._hold(connection, self._house.now())):
            return 0
        wrong = 0
        for one in await store.read(started):
            if await store.read(partial(differs, broadcast_id=one)):
                wrong += await store.write(partial(self._mend, broadcast_id=one))
        return wrong

    def _mend(self, connection: Connection, broadcast_id: BroadcastId) -> bool:
        found = tallies.recount(connection, broadcast_id)
        told = {"cells": len(found), "people": sum(map(abs, found.values()))}
        if found:
            log.error("tally-was-wrong", broadcast=broadcast_id, **told)
            about = f"broadcast:{broadcast_id}"
            audit.append(
                connection,
                actor="service",
                action="broadcast.recounted",
                object=about,
                details=told,
                now=self._house.now(),
            )
        return bool(found)

    def _sweep(self, connection: Connection, sweep: Sweep) -> int:
        now = self._house.now()
        if not self._hold(connection, now):
            return 0
        found = sweep.job(connection, now)
        return found if isinstance(found, int) else len(found)

    def _hold(self, connection: Connection, now: datetime) -> bool:
        """Take or keep the clock's lease in the transaction of the sweep; False where another process has it."""
        held = self._lease
        last = leases.current(connection, NAME)
        if held and last and held.epoch == last.epoch and now < held.until - RENEW_BEFORE:
            return True
        exclusive = self._house.store.exclusive
        self._lease = leases.take(connection, NAME, self._owner, until=now + LEASE, now=now, force=exclusive)
        return self._lease is not None


def _failed(event: JobExecutionEvent) -> None:
    """Say that a sweep failed; it comes again at its next time."""
    code = getattr(event.exception, "code", type(event.exception).__name__)
    log.error("sweep-failed", sweep=event.job_id, error=code)
