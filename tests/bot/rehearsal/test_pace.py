"""The server keeps Telegram's own pace and answers 429 to whoever does not."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime

import aiohttp
from hypothesis import given
from hypothesis import strategies as st

from bot.rehearsal.chats import Person
from bot.rehearsal.clocks import Clocks
from bot.rehearsal.ledger import Ledger
from bot.rehearsal.pace import Pace, PaceLimits
from bot.rehearsal.telegram_server import RehearsalTelegram
from tests.bot.rehearsal.conftest import TOKEN


class Watch:
    """A monotonic clock that goes only when told."""

    def __init__(self) -> None:
        self.at = 100.0

    def __call__(self) -> float:
        return self.at


def at_noon() -> datetime:
    return datetime(2026, 11, 23, 12, tzinfo=UTC)


def pace(watch: Callable[[], float], limits: PaceLimits | None = None) -> Pace:
    return Pace(limits or PaceLimits(), watch, Ledger(at_noon))


def test_thirty_a_second_go_through_and_more_wait() -> None:
    watch = Watch()
    kept = pace(watch)
    waits = [kept.turn(chat) for chat in range(1, 41)]
    assert waits == [0] * 30 + [1] * 10
    watch.at += 1
    assert [kept.turn(chat) for chat in range(100, 130)] == [0] * 30


def test_one_a_second_goes_to_a_chat_after_a_short_burst() -> None:
    watch = Watch()
    kept = pace(watch)
    assert [kept.turn(1) for _ in range(5)] == [0, 0, 0, 1, 1]
    for _ in range(10):
        watch.at += 1
        assert kept.turn(1) == 0


def test_twenty_a_minute_go_to_a_group() -> None:
    watch = Watch()
    kept = pace(watch)
    passed = 0
    for _ in range(60):
        watch.at += 1
        passed += kept.turn(-1) == 0
    assert 20 <= passed <= 40
    assert pace(watch).turn(-1) == 0


@given(st.lists(st.floats(min_value=0, max_value=2), min_size=1, max_size=200))
def test_no_pattern_of_arrivals_gets_more_through_than_the_rate_allows(gaps: list[float]) -> None:
    watch = Watch()
    kept = pace(watch, PaceLimits(overall=5, chat=0, group=0))
    passed = 0
    for gap in gaps:
        watch.at += gap
        passed += kept.turn(1) == 0
    assert passed <= 5 + 5 * sum(gaps) + 1e-6


def test_too_much_overall_concerns_every_chat_and_too_much_in_one_only_that_one() -> None:
    watch = Watch()
    crowded, chatty = pace(watch), pace(watch)
    for chat in range(1, 32):
        crowded.turn(chat)
    assert crowded.still_waiting("sendMessage", 99) == 1
    for _ in range(4):
        chatty.turn(1)
    assert (chatty.still_waiting("sendMessage", 99), chatty.still_waiting("sendMessage", 1)) == (0, 1)


def test_whoever_waits_as_told_is_never_early() -> None:
    watch = Watch()
    kept = pace(watch)
    kept.tell(None, 5)
    assert kept.still_waiting("sendMessage", 1) == 5
    watch.at += 5
    assert kept.still_waiting("sendMessage", 1) == 0


async def test_a_burst_over_the_wire_is_slowed_and_the_hurry_recorded() -> None:
    watch = Watch()
    limits = PaceLimits(overall=2, chat=0, group=0)
    async with (
        RehearsalTelegram(TOKEN, limits=limits, clocks=Clocks(at_noon, watch)) as server,
        aiohttp.ClientSession() as session,
    ):
        server.populate(Person(number, "x") for number in range(1, 5))

        async def send(chat: int) -> int:
            body = {"chat_id": chat, "text": "x"}
            async with session.post(f"{server.url}/bot{TOKEN}/sendMessage", json=body) as answer:
                return answer.status

        assert sorted(await asyncio.gather(*(send(chat) for chat in range(1, 4)))) == [200, 200, 429]
        watch.at += 0.5
        early = await send(3)
        watch.at += 0.5
        late = await send(3)
        assert (early, late) in {(429, 200), (200, 200)}
        assert server.ledger.peak(1.0) == 3
