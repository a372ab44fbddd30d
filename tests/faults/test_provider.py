"""Whatever the provider does, nobody is lost, the sum closes, and sending goes on by itself."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from bot.rehearsal.faults import Fault, FaultKind
from broadcasts.delivery import DeliveryState
from tests.engine import look, people_told, running, until, until_left, wrong
from tests.town import FIRST_CHAT, QUAKE, Town

S = DeliveryState
EVERYDAY = {key: value for key, value in QUAKE.items() if key != "max_intensity"}
DOUBTFUL = [
    Fault(kind=FaultKind.SERVER_ERROR, status=503, first=6),
    Fault(kind=FaultKind.SERVER_ERROR, status=502, first=6, accepted=True),
    Fault(kind=FaultKind.CUT, first=6),
    Fault(kind=FaultKind.CUT, first=6, accepted=True),
    Fault(kind=FaultKind.CUT_ANSWER, first=6, accepted=True),
    Fault(kind=FaultKind.GARBLED, first=6, accepted=True),
    Fault(kind=FaultKind.GARBLED, first=6),
]


def named(fault: Fault) -> str:
    return f"{fault.kind}-{'taken' if fault.accepted else 'refused'}"


async def accounted(town: Town, number: int) -> None:
    """Hold what the provider accepted against what is recorded."""
    told = people_told(town.server.ledger.deliveries())
    rows = await look(
        town, "SELECT count(*) AS n, sum(doubts > 0) AS doubtful FROM delivery WHERE broadcast_id = :id", id=number
    )
    assert len(told) == rows[0].n
    assert sum(times - 1 for times in told.values()) <= rows[0].doubtful


@pytest.mark.parametrize("fault", DOUBTFUL, ids=named)
async def test_an_emergency_whose_answer_got_lost_goes_once_more_and_is_marked(tmp_path: Path, fault: Fault) -> None:
    async with running(tmp_path) as (town, clock):
        await town.people(40)
        town.server.faults.add(fault)
        number = await town.send()
        await until_left(town, 40 if fault.accepted else 34)
        await until(lambda: doubtful(town, 6))
        await clock.advance(31)
        board = await town.until_closed(number)
        assert board.sums == {S.HANDED_OVER: 40}
        assert board.json()["possible_duplicates"] == 6
        await accounted(town, number)
        assert not await wrong(town, number)


async def doubtful(town: Town, rows: int) -> bool:
    town.check()
    found = await look(town, "SELECT count(*) AS n FROM delivery WHERE doubts > 0 AND state <> 'sending'")
    return bool(found[0].n == rows)


async def test_an_emergency_in_doubt_twice_stays_unknown(tmp_path: Path) -> None:
    async with running(tmp_path) as (town, clock):
        await town.people(10)
        chats = frozenset({FIRST_CHAT, FIRST_CHAT + 1})
        town.server.faults.add(Fault(kind=FaultKind.CUT, chats=chats))
        number = await town.send()
        await until(lambda: doubtful(town, 2))
        await clock.advance(31)
        board = await town.until_closed(number)
        assert board.sums == {S.HANDED_OVER: 8, S.UNKNOWN: 2}
        assert board.json()["possible_duplicates"] == 2
        assert not await wrong(town, number)


async def test_everyday_news_in_doubt_is_not_sent_again(tmp_path: Path) -> None:
    async with running(tmp_path) as (town, clock):
        await town.people(20)
        town.server.faults.add(Fault(kind=FaultKind.CUT, accepted=True, first=3))
        number = await town.send(parameters=EVERYDAY)
        board = await town.until_closed(number)
        await clock.advance(60)
        await asyncio.sleep(0.3)
        assert board.sums == {S.HANDED_OVER: 17, S.UNKNOWN: 3}
        assert set(people_told(town.server.ledger.deliveries()).values()) == {1}


async def test_a_request_that_hangs_ends_and_delays_nobody_else(tmp_path: Path) -> None:
    async with running(tmp_path) as (town, clock):
        await town.people(30)
        town.server.faults.add(Fault(kind=FaultKind.HANG, chats=frozenset({FIRST_CHAT + 2}), first=1))
        number = await town.send()
        await until_left(town, 29)
        await clock.advance(6)
        await until(lambda: doubtful(town, 1))
        await clock.advance(31)
        board = await town.until_closed(number)
        assert board.sums == {S.HANDED_OVER: 30}
        found = await look(town, "SELECT code, doubts FROM delivery WHERE doubts > 0")
        assert [row.doubts for row in found] == [1]


async def test_a_refused_connection_costs_nobody_a_try(tmp_path: Path) -> None:
    async with running(tmp_path) as (town, clock):
        await town.people(30)
        await town.server.refuse()
        number = await town.send()
        await until(lambda: town.pace.paused_for() > 0)
        await clock.advance(40)
        await town.server.listen()
        board = None
        for _ in range(6):
            await clock.advance(31)
            await asyncio.sleep(0.3)
            board = await town.board(number)
        assert board is not None
        board = await town.until_closed(number)
        assert board.sums == {S.HANDED_OVER: 30}
        assert board.json()["possible_duplicates"] == 0
        assert set(people_told(town.server.ledger.deliveries()).values()) == {1}


async def test_a_storm_is_waited_out_to_the_second_and_uses_up_nothing(tmp_path: Path) -> None:
    async with running(tmp_path, rate=200) as (town, clock):
        await town.people(60)
        storm = Fault(kind=FaultKind.STORM, retry_after=30, skip=20, first=3)
        town.server.faults.add(storm)
        number = await town.send()
        await until(lambda: town.pace.paused_for() > 25)
        await until(lambda: nothing_sending(town))
        left = len(town.server.ledger.deliveries())
        await clock.advance(15)
        await asyncio.sleep(0.3)
        assert len(town.server.ledger.deliveries()) == left
        lane = await look(town, "SELECT reason, stopped_at FROM lane")
        assert [(row.reason, row.stopped_at) for row in lane] == [("throttled", None)]
        await clock.advance(16)
        board = await town.until_closed(number)
        assert board.sums == {S.HANDED_OVER: 60}
        assert not town.server.ledger.inside_retry_after()
        assert set(people_told(town.server.ledger.deliveries()).values()) == {1}
        found = await look(town, "SELECT max(attempts) AS most FROM delivery")
        assert found[0].most == 1
        await until(lambda: lane_is_free(town))


async def nothing_sending(town: Town) -> bool:
    town.check()
    found = await look(town, "SELECT count(*) AS n FROM delivery WHERE state = 'sending'")
    return bool(found[0].n == 0)


async def lane_is_free(town: Town) -> bool:
    found = await look(town, "SELECT reason, paused_until FROM lane")
    return [(row.reason, row.paused_until) for row in found] == [(None, None)]


async def test_storm_after_storm_gets_everybody_told_once(tmp_path: Path) -> None:
    async with running(tmp_path) as (town, clock):
        await town.people(50)
        town.server.faults.add(Fault(kind=FaultKind.STORM, retry_after=3, probability=0.2, seed=7, first=40))
        number = await town.send()
        for _ in range(60):
            await clock.advance(3.1)
            await asyncio.sleep(0.05)
            if (await town.board(number)).closed:
                break
        board = await town.until_closed(number)
        assert board.sums == {S.HANDED_OVER: 50}
        assert not town.server.ledger.inside_retry_after()
        assert set(people_told(town.server.ledger.deliveries()).values()) == {1}


async def test_a_revoked_token_stops_the_lane_with_a_reason_and_it_resumes_when_mended(tmp_path: Path) -> None:
    async with running(tmp_path, rate=200) as (town, clock):
        await town.people(60)
        number = await town.send()
        await until_left(town, 10)
        town.server.revoke()
        await until(lambda: stopped(town))
        await until(lambda: nothing_sending(town))
        left = len(town.server.ledger.deliveries())
        await clock.advance(61)
        await asyncio.sleep(0.3)
        assert len(town.server.ledger.deliveries()) == left
        assert await stopped(town)
        town.server.restore()
        await clock.advance(61)
        board = await town.until_closed(number)
        assert board.sums == {S.HANDED_OVER: 60}
        assert set(people_told(town.server.ledger.deliveries()).values()) == {1}
        await until(lambda: lane_is_free(town))


async def stopped(town: Town) -> bool:
    town.check()
    found = await look(town, "SELECT reason, stopped_at FROM lane")
    return [(row.reason, row.stopped_at is not None) for row in found] == [("401", True)]


async def test_a_short_failure_of_many_requests_at_once_does_not_silence_the_lane_for_long(tmp_path: Path) -> None:
    async with running(tmp_path) as (town, clock):
        await town.people(200)
        blip = town.server.faults.add(Fault(kind=FaultKind.SERVER_ERROR, delay=0.05))
        number = await town.send()
        await until(lambda: town.pace.paused_for() > 0)
        town.server.faults.remove(blip)
        assert town.pace.paused_for() <= 2
        await asyncio.sleep(0.3)
        assert town.pace.paused_for() <= 2
        await clock.advance(3)
        await until_left(town, 1)
        await until(lambda: only_second_tries(town))
        await clock.advance(31)
        assert (await town.until_closed(number)).sums == {S.HANDED_OVER: 200}


async def only_second_tries(town: Town) -> bool:
    town.check()
    found = await look(
        town, "SELECT count(*) AS n FROM delivery WHERE state = 'sending' OR (state = 'queued' AND doubts = 0)"
    )
    return bool(found[0].n == 0)


@pytest.mark.parametrize(
    ("status", "description", "state", "address"),
    [
        (403, "Forbidden: bot was blocked by the user", S.UNREACHABLE, "unreachable"),
        (403, "Forbidden: user is deactivated", S.UNREACHABLE, "unreachable"),
        (400, "Bad Request: chat not found", S.UNREACHABLE, "active"),
        (400, "Bad Request: message is too long", S.FAILED, "active"),
        (418, "I'm a teapot", S.FAILED, "active"),
    ],
)
async def test_each_refusal_concerns_one_person_and_means_what_the_table_says(
    tmp_path: Path, status: int, description: str, state: DeliveryState, address: str
) -> None:
    async with running(tmp_path) as (town, _):
        await town.people(5)
        refusal = Fault(
            kind=FaultKind.REFUSAL, status=status, description=description, chats=frozenset({FIRST_CHAT + 1})
        )
        town.server.faults.add(refusal)
        number = await town.send()
        board = await town.until_closed(number)
        assert board.sums == {S.HANDED_OVER: 4, state: 1}
        found = await look(town, "SELECT state FROM address WHERE state <> 'active'")
        assert [row.state for row in found] == ([address] if address != "active" else [])
        assert not await wrong(town, number)


async def test_a_chat_not_found_twice_half_a_day_apart_is_unreachable(tmp_path: Path) -> None:
    async with running(tmp_path) as (town, clock):
        await town.people(2)
        missing = Fault(
            kind=FaultKind.REFUSAL,
            status=400,
            description="Bad Request: chat not found",
            chats=frozenset({FIRST_CHAT + 1}),
        )
        town.server.faults.add(missing)
        for magnitude in ("5.0", "5.1"):
            number = await town.send(parameters={**QUAKE, "magnitude": magnitude})
            await town.until_closed(number)
            clock.jump(7 * 3600)
        found = await look(town, "SELECT state FROM address ORDER BY state")
        assert [row.state for row in found] == ["active", "unreachable"]
