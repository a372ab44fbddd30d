"""The ledger is the truth about what was accepted."""

import asyncio
import json
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest
import telegram
from hypothesis import given
from hypothesis import strategies as st

from bot.rehearsal.ledger import Ledger
from bot.rehearsal.pace import NO_LIMITS
from bot.rehearsal.telegram_server import RehearsalTelegram
from tests.bot.rehearsal.conftest import TOKEN


async def test_every_accepted_message_is_written_once_in_order(server: RehearsalTelegram, client: telegram.Bot) -> None:
    for number in (1, 2, 3):
        server.user(number).start()
    await asyncio.gather(*(client.send_message(number, f"to {number}") for number in (1, 2, 3)))
    await client.send_photo(1, b"png", caption="map")
    entries = server.ledger.deliveries()
    assert [entry.sequence for entry in entries] == [1, 2, 3, 4]
    assert {(entry.handle, entry.text) for entry in entries[:3]} == {(1, "to 1"), (2, "to 2"), (3, "to 3")}
    assert [entry.method for entry in server.ledger.deliveries(1)] == ["sendMessage", "sendPhoto"]
    assert all(entry.answered and entry.at.tzinfo is UTC for entry in entries)
    assert entries[3].digest == sha256(b"map").hexdigest()


async def test_duplicates_and_losses_can_be_counted(server: RehearsalTelegram, client: telegram.Bot) -> None:
    for number in (1, 2, 3):
        server.user(number).start()
    for chat in (1, 2, 2):
        await client.send_message(chat, "26-0143 Earthquake")
    await client.send_message(2, "Thank you")
    counts = server.ledger.counts("26-0143")
    assert [counts[chat, "26-0143 Earthquake"] for chat in (1, 2, 3)] == [1, 2, 0]
    assert server.ledger.duplicates("26-0143") == {(2, "26-0143 Earthquake"): 2}


async def test_what_was_refused_is_not_in_the_ledger(server: RehearsalTelegram, client: telegram.Bot) -> None:
    with pytest.raises(telegram.error.BadRequest):
        await client.send_message(1, "x")
    assert server.ledger.deliveries() == []
    assert server.ledger.requests["sendMessage", 400] == 1


async def test_the_file_holds_each_line_before_the_answer_leaves(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    async with (
        RehearsalTelegram(TOKEN, limits=NO_LIMITS, ledger_path=path) as server,
        telegram.Bot(TOKEN, base_url=f"{server.url}/bot") as client,
    ):
        server.user(1).start()
        await client.send_message(1, "地震")
        (line,) = path.read_text().splitlines()
        entry = json.loads(line)
        assert (entry["chat_id"], entry["text"], entry["answered"]) == (1, "地震", True)


@given(st.lists(st.integers(min_value=0, max_value=5000), max_size=60), st.integers(min_value=1, max_value=3000))
def test_the_peak_is_the_most_within_any_window(gaps: list[int], window: int) -> None:
    moments = [sum(gaps[: index + 1]) for index in range(len(gaps))]
    coming = iter(moments)
    start = datetime(2026, 11, 23, tzinfo=UTC)
    ledger: Ledger[int] = Ledger(lambda: start + timedelta(milliseconds=next(coming)))
    for _ in moments:
        ledger.accept("live", 1, "sendMessage", 1, "x")
    expected = max((sum(first <= other < first + window for other in moments) for first in moments), default=0)
    assert abs(ledger.peak(window / 1000) - expected) <= (1 if expected else 0)
