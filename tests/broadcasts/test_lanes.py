"""The lane, through its own door: what leaves, in which order, and what is held back."""

from collections.abc import AsyncIterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
import pytest_asyncio
from sqlalchemy import text

from bot.rehearsal.faults import Fault, FaultKind
from broadcasts.actions import correcting, stopping
from broadcasts.actions.approving import Approval, Submitted
from broadcasts.actions.correcting import Mistake
from broadcasts.actions import approving
from broadcasts.broadcast import BroadcastId, BroadcastState, EndReason
from broadcasts.delivery import DeliveryState
from registry import leases, subscribers
from registry.store import Connection
from templates_i18n.catalogue import HandlingClass
from tests.engine import (
    HandClock,
    look,
    people_told,
    running,
    second_address,
    states,
    until,
    until_left,
    withdraw,
    wrong,
)
from tests.town import QUAKE, Town, officer

S = DeliveryState
BULK = {**QUAKE, "max_intensity": "4"}


@pytest_asyncio.fixture
async def served(tmp_path: Path) -> AsyncIterator[Town]:
    async with running(tmp_path) as (town, _):
        yield town


async def approve(town: Town, shown: Submitted) -> BroadcastId:
    given = Approval(shown.id, shown.hash, shown.head_count.total)
    job = partial(approving.approve, by=officer(2), given=given, desk=town.desk, now=town.clock.now())
    return (await town.store.write(job)).id


async def stop(town: Town, number: BroadcastId, *languages: str) -> stopping.Stopped:
    job = partial(
        stopping.stop, by=town.duty, broadcast_id=number, now=town.clock.now(), languages=frozenset(languages)
    )
    return await town.store.write(job)


async def correct(town: Town, number: BroadcastId, right: str = "5.1") -> BroadcastId:
    job = partial(
        correcting.correct,
        by=town.duty,
        broadcast_id=number,
        mistake=Mistake("magnitude", right),
        desk=town.desk,
        now=town.clock.now(),
    )
    return await approve(town, await town.store.write(job))


def slow(town: Town, delay: float = 0.05) -> None:
    """Let each answer take a moment, so that something can happen in mid-send."""
    town.server.faults.add(Fault(kind=FaultKind.LATENCY, delay=delay))


async def test_everybody_gets_it_once_and_the_sum_closes(served: Town) -> None:
    await served.people(60, "en", "vi", "ja", "my")
    number = await served.send()
    board = await served.until_closed(number)
    assert (board.audience, board.sums) == (60, {S.HANDED_OVER: 60})
    assert set(people_told(served.server.ledger.deliveries()).values()) == {1}
    assert not served.server.ledger.violations
    assert not await wrong(served, number)


async def test_a_stop_in_mid_send_is_final_and_the_correction_goes_first_to_exactly_those_who_got_it(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, rate=100) as (town, _):
        await town.people(80)
        slow(town)
        number = await town.send()
        waiting = await town.send(parameters=BULK)
        await until_left(town, 10)
        found = await stop(town, number)
        assert found.already_left + found.queued == 80
        board = await town.until_closed(number)
        assert (board.broadcast.state, board.broadcast.reason) == (BroadcastState.ENDED, EndReason.STOPPED)
        told = set(people_told(town.server.ledger.deliveries()))
        got = {one.chat_id for one in town.server.ledger.deliveries() if "4.7" in one.text}
        assert board.sums == {S.HANDED_OVER: board.sums[S.HANDED_OVER], S.STOPPED: 80 - board.sums[S.HANDED_OVER]}
        assert 10 <= board.sums[S.HANDED_OVER] < 80
        assert got
        before = len(town.server.ledger.deliveries())
        correction = await correct(town, number)
        board = await town.until_closed(correction)
        left = [one for one in town.server.ledger.deliveries()[before:] if "5.1" in one.text]
        assert board.audience == len(left) == (await states(town, number))["handed_over"]
        assert {one.chat_id for one in left} <= told
        await town.until_closed(waiting)
        assert not await wrong(town, correction)


async def test_two_stops_are_one(served: Town) -> None:
    await served.people(3)
    number = await served.send()
    await served.until_closed(number)
    await until(lambda: ended(served, number))
    assert (await stop(served, number)).already


async def ended(town: Town, number: BroadcastId) -> bool:
    return (await town.board(number)).broadcast.state is BroadcastState.ENDED
