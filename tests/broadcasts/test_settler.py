"""What a lane's answers say of the lane itself: which of them prove that its account is served again."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import text

from bot.rehearsal.faults import Fault, FaultKind
from broadcasts.delivery import DeliveryState
from broadcasts.repositories import lanes
from broadcasts.repositories.lanes import LaneRow
from registry.store import Connection
from tests.engine import look, running
from tests.town import Town

S = DeliveryState
BLOCKED = Fault(kind=FaultKind.REFUSAL, status=403, description="Forbidden: bot was blocked by the user")


def left_down(now: datetime) -> LaneRow:
    """Return a lane whose account was refused, and whose wait has just ended."""
    since = now - timedelta(minutes=5)
    return LaneRow("telegram", now, stopped_at=since, down_since=since, reason="401")


async def restart(town: Town) -> None:
    """Start again where the lane had been left down."""
    await town.close()
    await town.open()
    now = town.clock.now()
    await town.store.write(lambda connection: lanes.write(connection, left_down(now), now))


async def down(town: Town) -> bool:
    town.check()
    (row,) = await look(town, "SELECT reason, stopped_at, down_since FROM lane")
    return (row.reason, row.stopped_at, row.down_since) != (None, None, None)


async def test_a_lane_is_well_again_where_the_provider_refuses_one_person(tmp_path: Path) -> None:
    async with running(tmp_path) as (town, _):
        await town.people(1)
        await restart(town)
        assert await down(town)
        town.server.faults.add(BLOCKED)
        town.serve()
        board = await town.until_closed(await town.send())
        assert board.sums == {S.UNREACHABLE: 1}
        assert not await down(town)


async def test_what_never_went_to_the_provider_says_nothing_of_the_lane(tmp_path: Path) -> None:
    async with running(tmp_path) as (town, _):
        await town.people(1)
        await restart(town)
        number = await town.send()

        def forge(connection: Connection) -> None:
            connection.execute(text("UPDATE wording SET text = 'Run'"))

        await town.store.write(forge)
        town.serve()
        assert (await town.until_closed(number)).sums == {S.FAILED: 1}
        assert await down(town)


def test_an_account_that_nobody_tried_since_its_wait_ended_counts_as_open_after_two_minutes() -> None:
    now = datetime.fromisoformat("2026-11-23T03:00:00+00:00")
    row = left_down(now)
    assert row.stopped(now - timedelta(seconds=30))
    assert row.stopped(now + timedelta(seconds=119))
    assert not row.stopped(now + timedelta(seconds=120))
