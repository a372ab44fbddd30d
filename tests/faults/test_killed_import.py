"""Killed at any moment, an import goes on where it was: nobody is lost, nobody is there twice."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests.bot.cli.terminal import Terminal

ROOT = Path(__file__).resolve().parents[2]
PEOPLE = 12_000
KILLS = 4
HEAD = "languages,areas,telegram,consent_at,consent_version,consent_language,consent_source\n"

pytestmark = [pytest.mark.proof, pytest.mark.timeout(900)]


def listed(folder: Path) -> Path:
    """Write a list in which every tenth row is bad."""
    path = folder / "list.csv"
    rows = (
        f"{'xx' if number % 10 == 9 else 'vi'},01101,{700_000_000 + number},2026-04-01,2026-04,en,counter\n"
        for number in range(PEOPLE)
    )
    path.write_text(HEAD + "".join(rows), encoding="utf-8")
    return path


def reached(database: Path) -> int:
    """Return how far the import is."""
    with closing(sqlite3.connect(database, timeout=30)) as opened:
        return int(opened.execute("SELECT coalesce(max(next_line), 0) FROM import_run").fetchone()[0])


def test_a_killed_import_loses_and_doubles_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    terminal = Terminal(tmp_path, monkeypatch, capsys)
    environ = {**os.environ, **terminal.environ, "KAKEHASHI_OFFICER_TOKEN": terminal.enrol("sato")}
    path, database = listed(tmp_path), tmp_path / "kakehashi.db"
    command = [sys.executable, "-m", "bot", "people", "import", str(path), "--skip-bad", "--json"]
    chance, last = random.Random(20261123), 0
    for number in range(KILLS):
        child = subprocess.Popen(
            [*command, *(["--resume"] if number else [])], cwd=ROOT, env=environ, stdout=subprocess.DEVNULL
        )
        goal = last + chance.randrange(200, PEOPLE // (KILLS + 1))
        while child.poll() is None and reached(database) < goal:
            time.sleep(0.005)
        child.send_signal(signal.SIGKILL)
        child.wait()
        last = reached(database)
        assert 0 < last <= PEOPLE, "it was killed in the middle"
    subprocess.run([*command, "--resume"], cwd=ROOT, env=environ, stdout=subprocess.DEVNULL, check=True)
    with closing(sqlite3.connect(database)) as opened:
        counts = [
            opened.execute(query).fetchone()[0]
            for query in (
                "SELECT count(*) FROM subscriber",
                "SELECT count(DISTINCT blind) FROM address",
                "SELECT count(*) FROM consent",
                "SELECT count(*) FROM subscriber_area",
            )
        ]
        run = opened.execute("SELECT joined, returned, refused, finished_at IS NOT NULL FROM import_run").fetchall()
    good = PEOPLE * 9 // 10
    assert counts == [good] * 4
    assert run == [(good, 0, PEOPLE - good, 1)]
    assert terminal.good("audit", "verify", "--json").json["whole"]
