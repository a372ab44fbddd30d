"""Turns on an account: how many a second, who waits, and what the provider itself would say to it."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.rehearsal.pace import PaceLimits
from broadcasts.delivery import DeliveryState
from broadcasts.pacing import Pace, Rate, is_group
from tests.engine import HandClock, people_told, running

S = DeliveryState


@pytest_asyncio.fixture
async def clock() -> AsyncIterator[HandClock]:
    clock = HandClock()
    clock.hold()
    yield clock


async def test_turns_come_no_faster_than_the_rate(clock: HandClock) -> None:
    pace = Pace(Rate(100), clock)
    times = []
    for _ in range(30):
        await pace.turn()
        times.append(clock.monotonic())
    assert times[-1] - times[0] >= 29 * 0.01 - 0.001


async def test_no_turns_are_saved_up_while_nobody_wants_one(clock: HandClock) -> None:
    pace = Pace(Rate(20), clock)
    await pace.turn()
    await clock.advance(60)
    start = clock.monotonic()
    for _ in range(4):
        await pace.turn()
    assert clock.monotonic() - start >= 3 * 0.05 - 0.001


async def test_answers_get_every_fifth_turn_while_the_outbox_is_long(clock: HandClock) -> None:
    pace = Pace(Rate(400), clock)
    order: list[str] = []

    async def want(name: str, *, dialogue: bool) -> None:
        await pace.turn(dialogue=dialogue)
        order.append(name)

    bulk = [asyncio.create_task(want("bulk", dialogue=False)) for _ in range(80)]
    answers = [asyncio.create_task(want("answer", dialogue=True)) for _ in range(20)]
    await asyncio.gather(*bulk, *answers)
    first = Counter(order[:50])
    assert first["answer"] == 10
    assert all(order[place : place + 10].count("answer") == 2 for place in range(0, 90, 10))


async def test_what_answers_leave_the_outbox_takes_and_the_other_way_round(clock: HandClock) -> None:
    pace = Pace(Rate(1000), clock)
    await asyncio.gather(*(pace.turn(dialogue=True) for _ in range(20)))
    await asyncio.gather(*(pace.turn() for _ in range(20)))


async def test_a_pause_stops_everybody_and_a_shorter_one_does_not_end_it(clock: HandClock) -> None:
    for rate in (Rate(0), Rate(50)):
        pace = Pace(rate, clock)
        pace.pause(30)
        pace.pause(1)
        waiting = [asyncio.create_task(pace.turn()), asyncio.create_task(pace.turn(dialogue=True))]
        await clock.advance(29)
        assert not any(task.done() for task in waiting)
        assert 0 < pace.paused_for() <= 1
        await clock.advance(1.1)
        await asyncio.wait_for(asyncio.gather(*waiting), 5)


async def test_who_gives_up_waiting_does_not_take_a_turn(clock: HandClock) -> None:
    pace = Pace(Rate(50), clock)
    await pace.turn()
    gone = [asyncio.create_task(pace.turn()) for _ in range(50)]
    await asyncio.sleep(0)
    for task in gone:
        task.cancel()
    start = clock.monotonic()
    await pace.turn()
    assert clock.monotonic() - start < 0.5


async def test_a_chat_is_left_alone_for_a_second_and_a_group_after_twenty_for_a_minute(clock: HandClock) -> None:
    pace = Pace(Rate(30), clock)
    pace.touch_chat("1")
    assert 0.9 < pace.chat_wait("1") <= 1
    assert pace.chat_wait("2") == 0
    for _ in range(20):
        assert pace.chat_wait("-5") == 0
        pace.touch_chat("-5")
        await clock.advance(1.01)
    assert pace.chat_wait("-5") > 30
    await clock.advance(60)
    assert pace.chat_wait("-5") == 0
    assert is_group("-5")
    assert not is_group("5")


async def test_a_chat_the_provider_wants_left_alone_is_held_even_without_a_pace(clock: HandClock) -> None:
    pace = Pace(Rate(0), clock)
    pace.hold_chat("-5", 30)
    assert pace.chat_wait("-5") > 29
    assert pace.chat_wait("-6") == 0
    await clock.advance(31)
    assert pace.chat_wait("-5") == 0


async def test_memory_of_chats_stays_flat(clock: HandClock) -> None:
    pace = Pace(Rate(30), clock)
    for number in range(5_000):
        pace.touch_chat(str(number))
    await clock.advance(61)
    for number in range(5_000, 9_000):
        pace.touch_chat(str(number))
    assert all(pace.chat_wait(str(number)) == 0 for number in range(5_000))


@pytest.mark.parametrize("people", [60])
async def test_at_thirty_a_second_the_provider_never_says_too_many(tmp_path: Path, people: int) -> None:
    async with running(tmp_path, rate=30, limits=PaceLimits()) as (town, _):
        await town.people(people)
        number = await town.send()
        second = await town.send(parameters={"occurred_at": "2021-02-19 10:07", **LATER})
        board = await town.until_closed(number)
        board = await town.until_closed(second)
        assert board.sums == {S.HANDED_OVER: people}
        assert town.server.ledger.requests["sendMessage", 429] == 0
        assert set(people_told(town.server.ledger.deliveries()).values()) == {2}
        assert town.server.ledger.peak(1.0) <= 32


LATER = {"hypocentre": "289", "magnitude": "5.2", "max_intensity": "5-", "tsunami": "none"}
