"""Scenario 18: the wrong thing is going out; stop it, see who has it, and correct it for exactly those."""

from functools import partial
from pathlib import Path

from broadcasts.actions import approving, correcting, stopping
from broadcasts.actions.approving import Approval
from broadcasts.actions.correcting import Mistake
from broadcasts.broadcast import BroadcastId
from broadcasts.delivery import DeliveryState
from broadcasts.outbox import catch_up
from registry.store import Connection
from tests.engine import running, until_left
from tests.town import Town

PEOPLE = 60


def correct(connection: Connection, town: Town, number: BroadcastId) -> BroadcastId:
    """Correct the magnitude and approve the correction, as the author may alone."""
    now = town.clock.now()
    mistake = Mistake("magnitude", "5.1")
    shown = correcting.correct(connection, by=town.duty, broadcast_id=number, mistake=mistake, desk=town.desk, now=now)
    given = Approval(shown.id, shown.hash, shown.head_count.total)
    approving.approve(connection, by=town.duty, given=given, desk=town.desk, now=now)
    return shown.id


async def test_nothing_leaves_after_the_stop_and_only_those_who_have_it_get_the_correction(tmp_path: Path) -> None:
    async with running(tmp_path, rate=60) as (town, _):
        await town.people(PEOPLE, "en")
        number = await town.send()
        await until_left(town, 8)
        found = await town.store.write(
            partial(stopping.stop, by=town.duty, broadcast_id=number, now=town.clock.now()),
        )
        stopped = await town.until_closed(number)
        told = {one.handle for one in town.server.ledger.deliveries()}
        assert found.already_left <= len(told) <= found.already_left + 8
        assert stopped.sums[DeliveryState.STOPPED] == PEOPLE - len(told)

        correction = await town.store.write(partial(correct, town=town, number=number))
        board = await town.until_closed(correction)
        assert board.audience == len(told)
        for handle in told:
            first, second = town.server.user(int(handle)).inbox()
            assert "4.7" in first
            assert "4.7" in second
            assert "5.1" in second
        assert {one.handle for one in town.server.ledger.deliveries()} == told


async def test_who_joins_after_the_correction_is_told_the_right_value_and_after_a_retraction_nothing(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, rate=100) as (town, _):
        await town.people(3, "en")
        number = await town.send()
        await town.until_closed(number)
        correction = await town.store.write(partial(correct, town=town, number=number))
        await town.until_closed(correction)
        (late,) = await town.people(1, "en")
        made = await town.store.write(partial(catch_up, subscriber_id=late, mode=town.mode, now=town.clock.now()))
        assert made == 1
        await until_left(town, 7)
        newest = town.server.ledger.deliveries()[-1]
        assert "5.1" in newest.text
        assert len(town.server.user(int(newest.handle)).inbox()) == 1

        retract = partial(correcting.retract, by=town.duty, broadcast_id=number, desk=town.desk, now=town.clock.now())
        shown = await town.store.write(retract)
        given = Approval(shown.id, shown.hash, shown.head_count.total)
        approve = partial(approving.approve, by=town.duty, given=given, desk=town.desk, now=town.clock.now())
        await town.store.write(approve)
        (later,) = await town.people(1, "en")
        again = partial(catch_up, subscriber_id=later, mode=town.mode, now=town.clock.now())
        assert await town.store.write(again) == 0
