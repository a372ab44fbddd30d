"""The journal: one form for every line, and no token in any of them."""

import io
import json
import logging

import pytest
import structlog

from bot import journal
from tests.bot.cli.terminal import quiet_logs

TOKEN = "1234567:AAH-planted_token_of_a_bot"


@pytest.mark.parametrize(
    "line",
    [f"GET https://api.telegram.org/bot{TOKEN}/sendMessage", f"token {TOKEN}", "kkh_planted-token-of-an-officer"],
)
def test_tokens_are_struck_out_of_every_line(line: str) -> None:
    stream = io.StringIO()
    with quiet_logs():
        journal.open_journal(stream)
        structlog.get_logger("ours").warning("event", text=line)
        logging.getLogger("theirs").warning("%s", line)
    assert "planted" not in stream.getvalue()
    assert len(stream.getvalue().splitlines()) == 2


def test_lines_are_json_where_nobody_watches() -> None:
    stream = io.StringIO()
    with quiet_logs():
        journal.open_journal(stream)
        structlog.get_logger("ours").info("swept", rows=3)
        logging.getLogger("theirs").error("broken")
    ours, theirs = map(json.loads, stream.getvalue().splitlines())
    assert (ours["event"], ours["rows"], ours["level"]) == ("swept", 3, "info")
    assert (theirs["event"], theirs["logger"], theirs["level"]) == ("broken", "theirs", "error")


def test_libraries_that_log_addresses_are_quiet() -> None:
    stream = io.StringIO()
    with quiet_logs():
        journal.open_journal(stream)
        logging.getLogger("aiohttp.access").error("GET /n/26-0001")
        logging.getLogger("telegram.ext").error("chat 12345678")
    assert stream.getvalue() == ""
