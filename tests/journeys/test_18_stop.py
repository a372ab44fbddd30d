"""Scenario 18: the wrong thing is going out; stop it, see who has it, and correct it for exactly those."""

from functools import partial
from pathlib import Path

from broadcasts.actions import approving, correcting, stopping
from broadcasts.actions.approving import Approval
from broadcasts.actions.correcting import Mistake
from broadcasts.broadcast import BroadcastId
from broadcasts.delivery import DeliveryState
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
