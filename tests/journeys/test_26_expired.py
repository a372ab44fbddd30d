"""Scenario 26: the provider was away for forty minutes; what has run out meanwhile is not sent any more."""

from datetime import timedelta
from pathlib import Path

from broadcasts.broadcast import EndReason
from broadcasts.delivery import DeliveryState
from tests.engine import running, until


async def test_what_ran_out_while_the_provider_was_away_does_not_arrive_late(tmp_path: Path) -> None:
    async with running(tmp_path, rate=60) as (town, clock):
        await town.people(30, "en", "vi")
        await town.server.refuse()
        number = await town.send(valid_until=clock.now() + timedelta(minutes=35))
        await until(lambda: town.pace.paused_for() > 0)
        await clock.advance(40 * 60)
        await town.server.listen()
        board = await town.until_closed(number)
        assert board.broadcast.reason is EndReason.EXPIRED
        assert board.sums == {DeliveryState.EXPIRED: 30}
        assert town.server.ledger.deliveries() == []
