"""Somebody sets the clock in mid-send, or restarts the service around the time of a notice for later."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from bot.rehearsal.faults import Fault, FaultKind
from broadcasts.broadcast import BroadcastState
from broadcasts.delivery import DeliveryState
from tests.engine import NIGHT, look, people_told, running, until, until_left, wrong
from tests.town import QUAKE, Town

S = DeliveryState
HOUR = 3600.0


@pytest.mark.parametrize("jump", [-HOUR, HOUR])
async def test_a_clock_set_in_mid_send_loses_and_doubles_nobody(tmp_path: Path, jump: float) -> None:
    async with running(tmp_path, rate=100) as (town, clock):
        await town.people(80)
        number = await town.send()
        await until_left(town, 20)
        clock.jump(jump)
        board = await town.until_closed(number)
        assert board.sums == {S.HANDED_OVER: 80}
        assert set(people_told(town.server.ledger.deliveries()).values()) == {1}
        assert not await wrong(town, number)


@pytest.mark.parametrize("jump", [-HOUR, HOUR])
async def test_a_clock_set_while_all_must_wait_makes_the_wait_neither_longer_nor_shorter(
    tmp_path: Path, jump: float
) -> None:
    async with running(tmp_path) as (town, clock):
        await town.people(30)
        town.server.faults.add(Fault(kind=FaultKind.STORM, retry_after=30, first=1, skip=5))
        number = await town.send()
        await until(lambda: town.pace.paused_for() > 20)
        await until(lambda: settled(town))
        clock.jump(jump)
        await clock.advance(25)
        await asyncio.sleep(0.2)
        assert not (await town.board(number)).closed
        await clock.advance(6)
        assert (await town.until_closed(number)).sums == {S.HANDED_OVER: 30}
        assert not town.server.ledger.inside_retry_after()


@pytest.mark.parametrize("jump", [-HOUR, HOUR])
async def test_a_second_try_comes_half_a_minute_later_whatever_the_clock_says(tmp_path: Path, jump: float) -> None:
    async with running(tmp_path) as (town, clock):
        await town.people(10)
        town.server.faults.add(Fault(kind=FaultKind.CUT, first=2))
        number = await town.send()
        await until_left(town, 8)
        await until(lambda: in_doubt(town, 2))
        clock.jump(jump)
        for _ in range(8):
            await clock.advance(5)
            await asyncio.sleep(0.1)
        assert (await town.until_closed(number)).sums == {S.HANDED_OVER: 10}


async def settled(town: Town) -> bool:
    found = await look(town, "SELECT count(*) AS n FROM delivery WHERE state = 'sending'")
    return bool(found[0].n == 0)


async def in_doubt(town: Town, rows: int) -> bool:
    found = await look(town, "SELECT count(*) AS n FROM delivery WHERE doubts > 0 AND state = 'queued'")
    return bool(found[0].n == rows)


@pytest.mark.parametrize("jumps", [(), (HOUR, -HOUR), (-HOUR, HOUR)])
async def test_a_notice_for_later_leaves_once_over_restarts_and_jumps(tmp_path: Path, jumps: tuple[float, ...]) -> None:
    async with running(tmp_path) as (town, clock):
        await town.people(20)
        number = await town.send(send_at=clock.now() + timedelta(minutes=10))
        await asyncio.sleep(0.3)
        assert not town.server.ledger.deliveries()
        await restart(town)
        await clock.advance(500)
        assert (await town.board(number)).broadcast.state is BroadcastState.APPROVED
        for jump in jumps:
            clock.jump(jump)
            await asyncio.sleep(0.3)
            await restart(town)
        await clock.advance(200)
        await until_left(town, 20)
        await restart(town)
        for jump in jumps:
            clock.jump(jump)
            await asyncio.sleep(0.3)
        board = await town.until_closed(number)
        assert board.sums == {S.HANDED_OVER: 20}
        assert set(people_told(town.server.ledger.deliveries()).values()) == {1}
        started = await look(town, "SELECT 1 FROM audit_entry WHERE action = 'broadcast.started'")
        assert len(started) == 1


async def restart(town: Town) -> None:
    await town.close()
    await town.open()
    town.serve()


async def test_everyday_news_waits_for_the_morning(tmp_path: Path) -> None:
    async with running(tmp_path, start=NIGHT) as (town, clock):
        await town.people(5)
        everyday = {key: value for key, value in QUAKE.items() if key != "max_intensity"}
        number = await town.send(parameters=everyday)
        await asyncio.sleep(0.5)
        assert not town.server.ledger.deliveries()
        await clock.advance(3.8 * HOUR)
        await asyncio.sleep(0.3)
        assert not town.server.ledger.deliveries()
        await clock.advance(0.2 * HOUR)
        assert (await town.until_closed(number)).sums == {S.HANDED_OVER: 5}
