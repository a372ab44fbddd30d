"""Killed at any moment, as often as it may be, the service loses nobody, and knows whom it may have told twice."""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
import shutil
import signal
import statistics
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from sqlalchemy import Engine, create_engine, text
from sqlalchemy.pool import NullPool

from broadcasts import reporting
from broadcasts.broadcast import BroadcastId
from registry import addresses
from registry.store import Connection
from tests.faults.serve_child import say
from tests.town import TOKEN, Town

ROOT = Path(__file__).resolve().parents[2]
NUMBER = BroadcastId(1)
AT_PROVIDER_PACE = 8
"""Rows in doubt that one kill may leave at 30 a second."""

Say = Callable[[str], None]


@dataclass(frozen=True)
class Prepared:
    """A database with people and one approved notice; `chats` names the chat of each address."""

    path: Path
    chats: Mapping[int, int]


async def prepare(path: Path, people: int, **terms: Any) -> Prepared:  # noqa: ANN401
    async with Town(path) as town:
        members = await town.people(people, "en", "vi", "ne", "ja")
        await town.send(**terms)

        def job(connection: Connection) -> dict[int, int]:
            each = (addresses.of(connection, town.keyring, one)[0] for one in members)
            return {one.id: int(one.handle) for one in each}

        return Prepared(path, await town.store.read(job))


@dataclass(frozen=True)
class Database:
    """The database of the killed process, looked at from outside."""

    engine: Engine

    def rows(self, query: str) -> Sequence[Any]:
        with self.engine.connect() as connection:
            return connection.execute(text(query)).all()

    def board(self) -> reporting.Board:
        with self.engine.connect() as connection:
            return reporting.status(connection, NUMBER)

    def in_doubt(self, chats: Mapping[int, int]) -> list[int]:
        return [chats[row.address_id] for row in self.rows("SELECT address_id FROM delivery WHERE state = 'sending'")]


@dataclass
class Ledger:
    """What the provider accepted, read from its file as it grows."""

    path: Path
    told: Counter[int] = field(default_factory=Counter)
    moments: list[datetime] = field(default_factory=list)
    _read: int = 0
    _last: int = 0

    def read(self) -> None:
        with self.path.open("rb") as file:
            file.seek(self._read)
            lines = file.read().splitlines(keepends=True)
        for line in lines:
            if not line.endswith(b"\n"):
                break
            self._read += len(line)
            entry = json.loads(line)
            if entry["sequence"] > self._last:
                self._last = entry["sequence"]
                self.told[entry["chat_id"]] += 1
                self.moments.append(datetime.fromisoformat(entry["at"]))

    def first_after(self, moment: datetime) -> float | None:
        """Return the seconds from `moment` to the first message after it."""
        later = [at for at in self.moments if at > moment]
        return (min(later) - moment).total_seconds() if later else None


@contextlib.contextmanager
def provider(folder: Path) -> Iterator[tuple[str, Ledger]]:
    """Run the simulated provider in a process of its own."""
    path = folder / "ledger.jsonl"
    path.touch()
    command = [
        sys.executable,
        "-m",
        "bot.rehearsal",
        "--token",
        TOKEN,
        "--ledger",
        str(path),
        "--control",
        "--no-limits",
    ]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            yield server.stdout.readline().strip(), Ledger(path)
        finally:
            server.terminate()


async def populate(api: str, chats: Mapping[int, int]) -> None:
    people = [{"id": chat} for chat in chats.values()]
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{api}/control/people", json={"people": people, "started": True}) as answer,
    ):
        assert answer.status == 200, await answer.text()


@dataclass
class Life:
    """The service, to be started and killed."""

    api: str
    database: Path
    rate: float
    child: subprocess.Popen[str] | None = None

    def start(self) -> None:
        command = [sys.executable, "-m", "tests.faults.serve_child", str(self.database), self.api, str(self.rate)]
        self.child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)

    def hear(self, word: str) -> None:
        """Wait for a line."""
        assert self.child is not None
        assert self.child.stdout is not None
        for line in self.child.stdout:
            if line.strip() == word:
                return
        pytest.fail(f"the service ended before it said {word}")

    def kill(self) -> str:
        """Kill it without warning and return what it had still said."""
        assert self.child is not None
        assert self.child.stdout is not None
        self.child.send_signal(signal.SIGKILL)
        with self.child.stdout as said:
            rest = said.read()
        assert self.child.wait() == -signal.SIGKILL
        self.child = None
        return rest


@dataclass
class Proof:
    """One notice, the service that sends it, and what each kill left in doubt."""

    prepared: Prepared
    life: Life
    ledger: Ledger
    database: Database
    doubtful: Counter[int] = field(default_factory=Counter)
    most_in_doubt: int = 0
    say: Say = say
    restarts: list[float] = field(default_factory=list)
    _started: datetime | None = None

    def start(self) -> None:
        self._started = datetime.now().astimezone()
        self.life.start()
        self.life.hear("ready")

    def kill(self) -> str:
        said = self.life.kill()
        left = self.database.in_doubt(self.prepared.chats)
        self.doubtful.update(left)
        self.most_in_doubt = max(self.most_in_doubt, len(left))
        self.note()
        return said

    def note(self) -> None:
        self.ledger.read()
        assert self._started is not None
        first = self.ledger.first_after(self._started)
        if first is not None:
            self.restarts.append(first)

    def after(self, messages: int, seconds: float = 3.0) -> None:
        """Wait until so many more messages were accepted, or no more come."""
        end = time.monotonic() + seconds
        self.ledger.read()
        enough = self.ledger.told.total() + messages
        while self.ledger.told.total() < enough and time.monotonic() < end:
            time.sleep(0.002)
            self.ledger.read()

    def finish(self, seconds: float = 150.0) -> reporting.Board:
        """Let it run to the end of the sum, and kill it once more when nothing is under way."""
        end = time.monotonic() + seconds
        while not (board := self.database.board()).closed:
            assert time.monotonic() < end, board.json()
            time.sleep(0.1)
        self.note()
        self.life.kill()
        return board

    def check(self, board: reporting.Board, *, stopped: bool = False) -> None:
        """Hold what the database says against what the provider accepted.

        Whom a kill left in doubt is told once more, but not after a stop: then they stay in doubt for good.
        """
        told = self.ledger.told
        twice = {chat: times - 1 for chat, times in told.items() if times > 1}
        rows = self.database.rows("SELECT address_id, state, doubts, attempts FROM delivery")
        by_chat = {self.prepared.chats[row.address_id]: row for row in rows}
        lost = [chat for chat, row in by_chat.items() if row.state == "handed_over" and chat not in told]
        unsaid = [chat for chat, row in by_chat.items() if row.state in ("stopped", "expired") and chat in told]
        kept = ", ".join(f"{people} {state}" for state, people in board.sums.items())
        untold = {chat for chat, row in by_chat.items() if row.state == "unknown" and chat not in told}
        self.say(f"{len(by_chat)} people: {kept}; {len(lost)} lost; {len(untold)} of the unknown were never accepted")
        self.say(
            f"in doubt {self.doubtful.total()}, at most {self.most_in_doubt} a kill; told twice {sum(twice.values())}"
        )
        if self.restarts:
            median, longest = statistics.median(self.restarts), max(self.restarts)
            self.say(
                f"restart to first message: median {median:.2f} s, longest {longest:.2f} s of {len(self.restarts)}"
            )
        assert not lost
        assert untold <= (set(self.doubtful) if stopped else set())
        assert not unsaid
        assert set(told) <= set(by_chat)
        assert board.closed
        assert board.audience == len(self.prepared.chats) == len(by_chat)
        for chat, times in twice.items():
            assert times <= self.doubtful[chat]
            assert by_chat[chat].doubts > 0
        assert sum(twice.values()) <= board.json()["possible_duplicates"]


@contextlib.contextmanager
def proof(folder: Path, prepared: Prepared, tell: Say, rate: float = 0.0) -> Iterator[Proof]:
    path = folder / "killed.sqlite"
    shutil.copyfile(prepared.path, path)
    engine = create_engine(f"sqlite:///{path}", poolclass=NullPool)
    with provider(folder) as (api, ledger):
        asyncio.run(populate(api, prepared.chats))
        life = Life(api, path, rate)
        try:
            yield Proof(prepared, life, ledger, Database(engine), say=tell)
        finally:
            if life.child is not None:
                life.kill()


@pytest.fixture(scope="module")
def five_thousand(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    return asyncio.run(prepare(tmp_path_factory.mktemp("many") / "ready.sqlite", 5_000))


@pytest.fixture(scope="module")
def some(tmp_path_factory: pytest.TempPathFactory) -> Prepared:
    return asyncio.run(prepare(tmp_path_factory.mktemp("some") / "ready.sqlite", 300))


def run_and_kill(trial: Proof, chance: random.Random, kills: int) -> reporting.Board:
    """Kill so often, each time after a number of messages that nobody can foresee, and let it end."""
    each = len(trial.prepared.chats) / kills
    for _ in range(kills):
        trial.start()
        trial.after(round(chance.uniform(0, 1.8 * each)))
        trial.kill()
    trial.start()
    return trial.finish()


@pytest.fixture
def tell(capsys: pytest.CaptureFixture[str]) -> Say:
    """Print for whoever runs the proof, not only where it fails."""

    def aloud(line: str) -> None:
        with capsys.disabled():
            say(line)

    return aloud


@pytest.mark.timeout(0)
@pytest.mark.parametrize(
    ("kills", "seed"),
    [pytest.param(25, 25, marks=pytest.mark.proof), pytest.param(200, 200, marks=pytest.mark.soak)],
)
def test_kills_at_full_speed_lose_nobody(
    tmp_path: Path, five_thousand: Prepared, tell: Say, kills: int, seed: int
) -> None:
    chance = random.Random(seed)
    tell(f"seed {seed}")
    with proof(tmp_path, five_thousand, tell) as trial:
        board = run_and_kill(trial, chance, kills)
        trial.check(board)
        assert trial.doubtful.total() > 0


@pytest.mark.timeout(0)
@pytest.mark.parametrize(
    ("kills", "seed"),
    [pytest.param(10, 3, marks=pytest.mark.proof), pytest.param(100, 4, marks=pytest.mark.soak)],
)
def test_kills_at_the_providers_pace_leave_a_handful_in_doubt(
    tmp_path: Path, some: Prepared, tell: Say, kills: int, seed: int
) -> None:
    chance = random.Random(seed)
    tell(f"seed {seed}")
    with proof(tmp_path, some, tell, rate=30) as trial:
        board = run_and_kill(trial, chance, kills)
        trial.check(board)
        assert trial.most_in_doubt <= AT_PROVIDER_PACE


@pytest.mark.timeout(0)
@pytest.mark.proof
def test_kills_while_the_plan_is_made_leave_nobody_out(tmp_path: Path, five_thousand: Prepared, tell: Say) -> None:
    chance = random.Random(5)
    with proof(tmp_path, five_thousand, tell) as trial:
        for _ in range(12):
            trial.start()
            time.sleep(chance.uniform(0, 0.06))
            trial.kill()
        trial.start()
        trial.check(trial.finish())


@pytest.mark.timeout(0)
@pytest.mark.proof
@pytest.mark.parametrize("seed", [6, 7, 8, 9])
def test_a_kill_around_a_stop_leaves_it_stopped_or_not_but_never_half(
    tmp_path: Path, some: Prepared, tell: Say, seed: int
) -> None:
    chance = random.Random(seed)
    tell(f"seed {seed}")
    with proof(tmp_path, some, tell, rate=100) as trial:
        trial.start()
        time.sleep(chance.uniform(0.3, 1.5))
        assert trial.life.child is not None
        trial.life.child.send_signal(signal.SIGUSR1)
        time.sleep(chance.choice((0.0, 0.002, 0.005, 0.01, 0.05)))
        acknowledged = "stopped" in trial.kill()
        state = trial.database.rows("SELECT state FROM broadcast")[0].state
        assert state == "ended" or not acknowledged
        trial.start()
        if state != "ended":
            assert trial.life.child is not None
            trial.life.child.send_signal(signal.SIGUSR1)
            trial.life.hear("stopped")
        trial.check(trial.finish(), stopped=True)


@pytest.mark.timeout(0)
@pytest.mark.proof
def test_a_notice_for_later_is_sent_once_whatever_is_killed_around_its_time(tmp_path: Path, tell: Say) -> None:
    chance = random.Random(10)
    later = datetime.now().astimezone() + timedelta(seconds=12)
    prepared = asyncio.run(prepare(tmp_path / "ready.sqlite", 300, send_at=later))
    with proof(tmp_path, prepared, tell, rate=100) as trial:
        while datetime.now().astimezone() < later + timedelta(seconds=2):
            trial.start()
            time.sleep(chance.uniform(0, 1.0))
            trial.kill()
        trial.start()
        trial.check(trial.finish())
        started = trial.database.rows("SELECT 1 FROM audit_entry WHERE action = 'broadcast.started'")
        assert len(started) == 1
        assert min(trial.ledger.moments) >= later
