"""Reading ahead: each row once, and a disk that cannot be read for a moment leaves nothing in doubt."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

from sqlalchemy import text

from bot.rehearsal.faults import Fault, FaultKind
from broadcasts.delivery import DeliveryState
from broadcasts.lanes import Lane
from broadcasts.planner import Planner
from broadcasts.readahead import AHEAD, LOW_WATER, ReadAhead
from registry.errors import StorageTrouble
from registry.store import Connection, Job, Store
from tests.engine import HandClock, look, people_told, until, until_left
from tests.town import Town

T = TypeVar("T")
S = DeliveryState


class Unreadable:
    """A store that can be written to and not be read while `blind` says so."""

    exclusive = True

    def __init__(self, store: Store) -> None:
        self._store = store
        self.blind = False
        self.refused = asyncio.Event()

    async def write(self, job: Job[T]) -> T:
        return await self._store.write(job)

    async def read(self, job: Job[T]) -> T:
        if self.blind:
            self.refused.set()
            raise StorageTrouble(detail="too many open files")
        return await self._store.read(job)

    async def aclose(self) -> None:
        """Leave the store to whoever opened it."""


def all_due(connection: Connection) -> None:
    connection.execute(text("UPDATE delivery SET due_at = 0"))


def no_wait(_: str) -> float:
    return 0.0


async def test_rows_whose_time_has_come_are_read_on_while_others_are_marked_each_of_them_once(tmp_path: Path) -> None:
    async with Town(tmp_path / "town.sqlite") as town:
        await town.people(AHEAD + 400)
        await town.send()
        zone = ZoneInfo(town.desk.city.timezone)
        planner = Planner(town.store, town.clock, zone, lambda: None)
        while await planner.step():
            pass
        await town.store.write(all_due)
        ahead = ReadAhead(town.store, town.keyring, town.account, town.clock, zone)
        await ahead.look()
        first = await ahead.group(AHEAD - LOW_WATER + 1, no_wait)
        await ahead.read_on(first)
        rest = await ahead.group(2 * AHEAD, no_wait)
        assert sorted(item.position for item in (*first, *rest)) == list(range(1, AHEAD + 401))


async def test_a_disk_that_cannot_be_read_for_a_moment_leaves_nothing_in_doubt(tmp_path: Path) -> None:
    clock = HandClock()
    clock.hold()
    async with Town(tmp_path / "town.sqlite", clock=clock, rate=150) as town:
        store = Unreadable(town.store)
        town.lane = Lane(replace(town.parts, store=store))
        town.serve()
        await town.people(200)
        town.server.faults.add(Fault(kind=FaultKind.LATENCY, delay=0.02))
        number = await town.send()
        await until_left(town, 20)
        store.blind = True
        await store.refused.wait()
        await until(lambda: nothing_under_way(town))
        assert len(town.server.ledger.deliveries()) < 200
        store.blind = False
        await clock.advance(1.1)
        board = await town.until_closed(number)
        assert board.sums == {S.HANDED_OVER: 200}
        assert set(people_told(town.server.ledger.deliveries()).values()) == {1}
        assert (await look(town, "SELECT sum(doubts) AS n FROM delivery"))[0].n == 0


async def nothing_under_way(town: Town) -> bool:
    town.check()
    return bool((await look(town, "SELECT count(*) AS n FROM delivery WHERE state = 'sending'"))[0].n == 0)
