"""The demonstration closes, agrees with its provider, and leaves nothing behind; the rehearsal can be held by hand."""

import json
import shlex
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest

from tests.bot.app.test_serve import PATIENCE, environment
from tests.bot.cli.terminal import Terminal


def test_the_board_of_the_demonstration_closes_and_agrees_with_the_ledger(terminal: Terminal) -> None:
    ran = terminal.type("demo", "--people", "150", "--rate", "1000")
    assert ran.code == 0, ran.err
    assert "audience 150 = " in ran.out
    assert "closed" in ran.out
    assert "none twice" in ran.out
    for language in ("Vietnamese", "Chinese", "Korean", "Nepali", "Indonesian", "Easy Japanese"):
        assert language in ran.out


def test_its_json_holds_board_and_ledger(terminal: Terminal) -> None:
    board = terminal.type("demo", "--people", "100", "--rate", "1000", "--json").json
    assert (board["closed"], board["agrees"], board["audience"]) == (True, True, 100)
    assert sum(board["sums"].values()) == 100
    assert board["sums"]["unreachable"] > 0
    assert board["ledger"]["messages"] == board["sums"]["handed_over"] + len(board["communities"])


def test_it_uses_a_database_of_its_own_and_ignores_provider_settings(terminal: Terminal) -> None:
    terminal.environ |= {"KAKEHASHI_TELEGRAM_TOKEN": "1:real", "KAKEHASHI_TELEGRAM_API": "http://127.0.0.1:9"}
    assert terminal.type("demo", "--people", "20", "--rate", "1000").code == 0
    assert not (terminal.folder / "kakehashi.db").exists()
    assert list((terminal.folder / "var").iterdir()) == []


@pytest.mark.parametrize("people", [1, 8, 9])
def test_it_closes_for_a_handful_of_people_too(terminal: Terminal, people: int) -> None:
    board = terminal.type("demo", "--people", str(people), "--rate", "1000", "--json").json
    assert (board["closed"], board["audience"]) == (True, people)


@pytest.mark.parametrize("words", [("--people", "0"), ("--rate", "0"), ("--people", "many")])
def test_a_demonstration_that_cannot_be_is_refused(terminal: Terminal, words: tuple[str, ...]) -> None:
    refused = terminal.type("demo", *words)
    assert (refused.code, words[0] in refused.err) == (2, True)


def test_the_rehearsal_prints_where_it_is_and_a_line_that_sends(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "bot", "rehearse", "--people", "10"]
    places = ["--listen", "127.0.0.1:0", "--phones", "127.0.0.1:0"]
    printed = tmp_path / "printed"
    with (
        printed.open("w") as out,
        subprocess.Popen(
            [*command, *places], cwd=tmp_path, env=environment(tmp_path), stdout=out, stderr=subprocess.DEVNULL
        ) as process,
    ):
        try:
            lines = _lines(printed)
            phones = next(line for line in lines if "/phones/" in line).split()[-1]
            with urllib.request.urlopen(f"{phones}state", timeout=PATIENCE) as answer:  # noqa: S310 - this test's own
                assert json.load(answer)["total"] == 12
            typed = shlex.split(next(line for line in lines if line.startswith("KAKEHASHI_DATABASE_URL=")))
            own = dict(word.split("=", 1) for word in typed[:2])
            sent = subprocess.run(
                [*typed[2:], "--yes", "--json"],
                cwd=tmp_path,
                env=environment(tmp_path, **own),
                capture_output=True,
                text=True,
                check=False,
            )
            assert sent.returncode == 0, sent.stderr
            assert json.loads(sent.stdout)["closed"] is True
        finally:
            process.terminate()
        assert process.wait(PATIENCE) == 0
    assert list((tmp_path / "var").iterdir()) == []


def _lines(printed: Path) -> list[str]:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        said = printed.read_text()
        if "Ctrl-C" in said:
            return said.splitlines()
        time.sleep(0.05)
    pytest.fail("the rehearsal did not start")
