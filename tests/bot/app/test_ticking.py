"""The clock: sweeps that come again, one process that ticks, and a wall clock that somebody sets."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from apscheduler.triggers.interval import IntervalTrigger
from sqlalchemy import text

from bot import ticking
from bot.house import House
from bot.ticking import Sweep, Ticking, sweeps
from registry import leases, places
from registry.place import Origin, Place, PlaceId, PlaceKind
from registry.store import Connection, Job, Store

T = TypeVar("T")
EVERY = IntervalTrigger(seconds=0.05, timezone=UTC)
PATIENCE = 10.0


@dataclass
class SetClock:
    """A wall clock that a test sets, beside a monotonic one that runs."""

    shift: timedelta = timedelta()

    def now(self) -> datetime:
        return datetime.now(UTC) + self.shift

    def monotonic(self) -> float:
        return asyncio.get_running_loop().time()


@dataclass
class Notes:
    """A sweep that notes when it ran, and finds what a test says."""

    seen: list[datetime] = field(default_factory=list)
    found: list[int] = field(default_factory=list)

    def __call__(self, _connection: Connection, now: datetime) -> int:
        self.seen.append(now)
        return self.found.pop(0) if self.found else 0


@dataclass
class Shared:
    """A store that several processes use, so that none may take a lease by force."""

    store: Store
    exclusive: bool = False

    async def write(self, job: Job[T]) -> T:
        return await self.store.write(job)

    async def read(self, job: Job[T]) -> T:
        return await self.store.read(job)

    async def aclose(self) -> None:
        await self.store.aclose()


async def until(happened: Callable[[], object]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not happened():  # noqa: ASYNC110 - what is looked at tells nobody
            await asyncio.sleep(0.02)


@asynccontextmanager
async def ticks(house: House, *swept: Sweep, wake: Callable[[], None] = lambda: None) -> AsyncIterator[Ticking]:
    clock = Ticking(house, "one", wake, swept)
    task = asyncio.create_task(clock.run())
    try:
        yield clock
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_a_sweep_comes_again_and_again(house: House) -> None:
    notes = Notes()
    async with ticks(house, Sweep("note", notes, EVERY)) as clock:
        await until(lambda: len(notes.seen) >= 3)
        assert clock.holds


async def test_a_failing_sweep_comes_again_and_does_not_stop_the_others(house: House) -> None:
    notes, failures = Notes(), Notes()

    def fail(connection: Connection, now: datetime) -> int:
        failures(connection, now)
        connection.execute(text("SELECT * FROM nowhere"))
        return 0

    async with ticks(house, Sweep("fail", fail, EVERY), Sweep("note", notes, EVERY)):
        await until(lambda: len(failures.seen) >= 2 and len(notes.seen) >= 2)


async def test_only_who_holds_the_lease_ticks(house: House) -> None:
    notes = Notes()
    far = house.now() + timedelta(hours=1)
    await house.store.write(
        lambda connection: leases.take(connection, ticking.NAME, "other", until=far, now=house.now())
    )
    async with ticks(replace(house, store=Shared(house.store)), Sweep("note", notes, EVERY)) as clock:
        await asyncio.sleep(0.5)
        assert (notes.seen, clock.holds) == ([], False)
        now = house.now()
        await house.store.write(lambda connection: leases.take(connection, ticking.NAME, "other", until=now, now=now))
        await until(lambda: notes.seen)
        assert clock.holds


async def test_the_lease_is_not_written_at_every_tick(house: House) -> None:
    notes = Notes()
    async with ticks(house, Sweep("note", notes, EVERY)):
        await until(lambda: len(notes.seen) >= 10)
        held = await house.store.read(lambda connection: leases.current(connection, ticking.NAME))
    assert held is not None
    assert held.epoch == 1


async def test_a_clock_set_back_an_hour_does_not_stop_the_sweeps(house: House) -> None:
    notes, hand = Notes(), SetClock()
    hourly = Sweep("note", notes, IntervalTrigger(hours=1, timezone=UTC))
    async with ticks(replace(house, clock=hand), hourly):
        await until(lambda: notes.seen)
        hand.shift = timedelta(hours=-1)
        await until(lambda: len(notes.seen) == 2)


async def test_a_sweep_that_found_as_much_as_it_may_goes_on_at_once(house: House) -> None:
    notes = Notes(found=[5, 5, 2])
    woken: list[str] = []
    hourly = Sweep("take", notes, IntervalTrigger(hours=1, timezone=UTC), more=5)
    async with ticks(house, hourly, wake=lambda: woken.append("woken")):
        await until(lambda: len(woken) == 3)
    assert len(notes.seen) == 3


async def test_what_the_clock_does_works_on_an_empty_database(house: House) -> None:
    for sweep in sweeps():
        await house.store.write(lambda connection, job=sweep.job: job(connection, house.now()))  # type: ignore[misc]  # a job bound in its own turn
    assert await Ticking(house, "one", lambda: None, ()).recount() == 0


async def test_a_place_that_another_process_brought_in_is_known_at_the_next_look(house: House) -> None:
    hall = Place(PlaceId("E0110000000003"), PlaceKind.STAY, "みほん会館", "01104", "札幌市白石区みほん", 43.04, 141.4)
    clock = Ticking(house, "one", lambda: None, ())
    assert not await clock.look_again()
    origin = Origin("an invented list")
    await house.store.write(lambda connection: places.bring(connection, [hall], origin, house.now()))
    assert await clock.look_again()
    assert house.desk.renderer.names.resolve("shelter", "みほん会館") == hall.id
