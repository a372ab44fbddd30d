"""The process itself: it starts with nothing set, says what is missing, keeps others off, and ends in good order."""

import json
import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.bot.cli.terminal import Terminal
from tests.bot.cli.town import QUAKE, CliTown, standing_town

PATIENCE = 20.0


def environment(folder: Path, **environ: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("KAKEHASHI_")}
    own = {"KAKEHASHI_DATABASE_URL": f"sqlite:///{folder / 'kakehashi.db'}", "KAKEHASHI_LISTEN": "127.0.0.1:0"}
    return {**kept, "LANG": "C.UTF-8", **own, **environ}


@contextmanager
def serving(folder: Path, **environ: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Run `serve` as a process of its own; yield it with its address."""
    command = [sys.executable, "-m", "bot", "serve"]
    log = (folder / "serve.log").open("w+")
    process = subprocess.Popen(
        command, cwd=folder, env=environment(folder, **environ), stderr=log, stdout=subprocess.DEVNULL, text=True
    )
    try:
        yield process, _address(folder / "serve.log")
    finally:
        if process.poll() is None:
            process.kill()
        process.wait(PATIENCE)
        log.close()


def _address(log: Path) -> str:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        said = log.read_text()
        if "Public pages at " in said and '"serving"' in said:
            return said.partition("Public pages at ")[2].partition(";")[0]
        time.sleep(0.05)
    pytest.fail(f"serve did not start: {log.read_text()}")


def get(url: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(url, timeout=PATIENCE) as answer:  # noqa: S310 - an address of this test's own
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as refused:
        with refused:
            return refused.code, refused.read().decode()


def test_with_nothing_set_it_says_what_is_missing_and_serves(tmp_path: Path) -> None:
    with serving(tmp_path) as (process, address):
        assert get(f"{address}/healthz") == (200, '{"alive": true}')
        status, body = get(f"{address}/readyz")
        assert (status, json.loads(body)["missing"]) == (503, ["KAKEHASHI_TELEGRAM_TOKEN"])
        assert get(f"{address}/?lang=vi")[0] == 200
        said = (tmp_path / "serve.log").read_text()
        assert "KAKEHASHI_TELEGRAM_TOKEN is not set: no resident can join and nothing is sent" in said
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE) == 0
    assert (tmp_path / "secret.key").is_file()


def test_a_second_one_on_the_same_database_is_refused_with_the_number_of_the_first(tmp_path: Path) -> None:
    with serving(tmp_path) as (process, _):
        second = subprocess.run(
            [sys.executable, "-m", "bot", "serve"],
            cwd=tmp_path,
            env=environment(tmp_path),
            capture_output=True,
            text=True,
            check=False,
        )
        assert (second.returncode, str(process.pid) in second.stderr) == (5, True)
        assert "Traceback" not in second.stderr


def test_a_port_that_is_taken_is_refused_in_one_sentence(tmp_path: Path) -> None:
    with serving(tmp_path) as (_, address):
        other = tmp_path / "other"
        other.mkdir()
        refused = subprocess.run(
            [sys.executable, "-m", "bot", "serve"],
            cwd=other,
            env=environment(other, KAKEHASHI_LISTEN=address.removeprefix("http://")),
            capture_output=True,
            text=True,
            check=False,
        )
        assert refused.returncode == 2, refused.stderr
        assert address.removeprefix("http://") in refused.stderr
        assert "Traceback" not in refused.stderr


@pytest.fixture
def town(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[CliTown]:
    with standing_town(Terminal(tmp_path, monkeypatch, capsys), people=30) as stood:
        yield stood


def test_what_an_officer_sends_beside_it_is_sent_by_it(town: CliTown, tmp_path: Path) -> None:
    with serving(tmp_path, **{k: v for k, v in town.terminal.environ.items() if "TELEGRAM" in k}) as (process, address):
        ran = town.type("broadcast", "send", "eq.report", *QUAKE, "--to", "everyone", "--yes", "--json")
        assert (ran.code, ran.json["closed"]) == (0, True), ran.err
        assert town.sent("26-0001") == ran.json["sums"]["handed_over"] + len(ran.json["communities"])
        assert get(f"{address}/n/26-0001/vi")[0] == 200
        assert get(f"{address}/readyz")[0] == 200
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == 0
    log = (tmp_path / "serve.log").read_text()
    assert "command-line" not in log
    assert "710000001" not in log


def test_ending_in_the_middle_of_a_sending_leaves_nothing_in_doubt(town: CliTown, tmp_path: Path) -> None:
    settings = {k: v for k, v in town.terminal.environ.items() if "TELEGRAM" in k} | {"KAKEHASHI_TELEGRAM_RATE": "10"}
    with serving(tmp_path, **settings) as (process, _):
        town.good("broadcast", "send", "eq.report", *QUAKE, "--to", "everyone", "--yes", "--detach")
        end = time.monotonic() + PATIENCE
        while town.sent("26-0001") < 5 and time.monotonic() < end:
            time.sleep(0.05)
        process.send_signal(signal.SIGTERM)
        assert process.wait(PATIENCE) == 0
    left = town.sent("26-0001")
    assert 5 <= left < 32
    board = town.good("broadcast", "status", "1", "--json").json
    assert (board["sums"].get("sending", 0), board["unknown"]) == (0, 0)
    # Whoever sends next goes on where it was, and nobody gets it twice.
    town.good("broadcast", "send", "eq.report", *QUAKE, "--to", "language:ja", "--yes")
    board = town.good("broadcast", "status", "1", "--json").json
    assert (board["reason"], board["closed"], board["possible_duplicates"]) == ("complete", True, 0)
    assert town.server.ledger.duplicates() == {}
