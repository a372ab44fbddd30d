"""Scenario 20: everyday news is half out when the tsunami warning comes; it goes first, and the news resumes."""

from datetime import UTC, datetime
from pathlib import Path

from broadcasts.broadcast import BroadcastId
from tests.engine import running, states, until, until_left
from tests.town import Town

PEOPLE = 60
NEWS = {
    "areas": "01100",
    "garbage": "all",
    "old_date": "2026-12-31",
    "new_date": "2027-01-05",
    "phone": "011-211-2928",
}
TSUNAMI = {
    "tsunami_areas": "110",
    "arrival_time": "2026-11-23 08:40",
    "height_m": "10",
    "issued_at": "2026-11-23 08:10",
}
MORNING = datetime(2026, 11, 22, 23, 0, tzinfo=UTC)
"""08:00 in Sapporo, the hour at which these readers want their daily news."""


async def planned(town: Town, number: BroadcastId) -> bool:
    return (await states(town, number))["queued"] == PEOPLE


async def test_the_warning_overtakes_the_news_and_everybody_gets_both(tmp_path: Path) -> None:
    async with running(tmp_path, MORNING, rate=60) as (town, clock):
        await town.people(PEOPLE, "en", "ja", topics=frozenset({"garbage"}), daily_hour=9)
        news = await town.send("garbage.change", NEWS)
        await until(lambda: planned(town, news))
        await clock.advance(3600)
        await until_left(town, 10)
        warning = await town.send("tsunami.major", TSUNAMI)
        await town.until_closed(warning)
        assert not (await town.board(news)).closed
        await town.until_closed(news)
        order = ["26-0002" in one.text for one in town.server.ledger.deliveries()]
        first = order.index(True)
        last = len(order) - 1 - order[::-1].index(True)
        # What was already marked when the warning came may still leave between its first messages.
        assert last - first - PEOPLE < 8
        assert order.count(True) == order.count(False) == PEOPLE
        assert not order[-1]
