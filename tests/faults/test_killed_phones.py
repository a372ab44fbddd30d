"""Killed at any moment, as often as it may be, the service tells nobody twice by SMS and loses nobody."""

from __future__ import annotations

import asyncio
import itertools
import random
import signal
import sys
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.engine import Engine
from sqlalchemy.pool import NullPool

from bot.rehearsal.faults import Fault, FaultKind
from bot.rehearsal.twilio.server import RehearsalTwilio
from broadcasts import reporting
from broadcasts.broadcast import BroadcastId
from broadcasts.delivery import DeliveryState
from tests.engine import until
from tests.faults.serve_child import say
from tests.phones import join, numbers
from tests.town import Town

ROOT = Path(__file__).resolve().parents[2]


async def prepare(path: Path, people: int) -> BroadcastId:
    async with Town(path) as town:
        await join(town, dict.fromkeys(itertools.islice(numbers(), people), "ne"))
        return await town.send()


class Life:
    """The service in a process of its own, started and killed."""

    def __init__(self, path: Path, server: RehearsalTwilio) -> None:
        self._path = path
        self._server = server
        self._child: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        command = (sys.executable, "-m", "tests.faults.phones_child", str(self._path), self._server.url, "0")
        self._child = await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=asyncio.subprocess.PIPE)
        assert self._child.stdout is not None
        async for line in self._child.stdout:
            if line.strip() == b"ready":
                return
        pytest.fail("the service ended before it was ready")

    async def kill(self) -> None:
        assert self._child is not None
        self._child.send_signal(signal.SIGKILL)
        assert await self._child.wait() == -signal.SIGKILL

    async def after(self, messages: int, seconds: float = 3.0) -> None:
        """Wait until so many more were accepted, or no more come."""
        enough = len(self._server.ledger.deliveries()) + messages
        for _ in range(round(seconds / 0.005)):
            if len(self._server.ledger.deliveries()) >= enough:
                return
            await asyncio.sleep(0.005)


def count(engine: Engine, where: str) -> int:
    with engine.connect() as connection:
        return int(connection.execute(text(f"SELECT count(*) FROM delivery WHERE {where}")).scalar_one())


def board(engine: Engine, number: BroadcastId) -> reporting.Board:
    with engine.connect() as connection:
        return reporting.status(connection, number)


@pytest.mark.timeout(0)
@pytest.mark.parametrize(
    ("people", "kills", "around", "seed"),
    [
        pytest.param(1_000, 12, 3, 1, marks=pytest.mark.proof),
        pytest.param(1_900, 150, 50, 2, marks=pytest.mark.soak),
    ],
)
async def test_kills_tell_nobody_twice_by_sms_and_lose_nobody(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], people: int, kills: int, around: int, seed: int
) -> None:
    chance = random.Random(seed)
    path = tmp_path / "killed.sqlite"
    number = await prepare(path, people)
    engine = create_engine(f"sqlite:///{path}", poolclass=NullPool)
    doubtful = 0
    async with RehearsalTwilio() as server:
        # Some answers get lost on top of it, and the list is sometimes silent.
        server.faults.add(
            Fault(
                kind=FaultKind.CUT_ANSWER,
                probability=0.02,
                seed=seed,
                accepted=True,
                methods=frozenset({"createMessage"}),
            )
        )
        server.faults.add(
            Fault(kind=FaultKind.SERVER_ERROR, probability=0.1, seed=seed, methods=frozenset({"listMessages"}))
        )
        life = Life(path, server)
        for _ in range(kills):
            await life.start()
            await life.after(round(chance.uniform(0, 1.6 * people / kills)))
            await life.kill()
            doubtful += count(engine, "state = 'sending'")
        for _ in range(around):
            # These fall into the time in which the list is asked about what earlier kills left in doubt.
            await life.start()
            await asyncio.sleep(chance.uniform(5, 25))
            await life.kill()
            doubtful += count(engine, "state = 'sending'")
        await life.start()
        await until(lambda: board(engine, number).closed, seconds=600)
        await life.kill()
        seen = board(engine, number)
        told = [entry.handle for entry in server.ledger.deliveries()]
        with capsys.disabled():
            say(f"{people} people, {kills + around} kills, seed {seed}: {doubtful} left in doubt by kills,")
            say(f"{len(told) - len(set(told))} told twice, {people - len(set(told))} not told; {dict(seen.sums)}")
    assert doubtful > 0
    assert len(told) == len(set(told)) == people
    # What waits longest has its receipt asked for meanwhile.
    assert set(seen.sums) <= {DeliveryState.HANDED_OVER, DeliveryState.DELIVERED}
    assert sum(seen.sums.values()) == people
    assert seen.json()["possible_duplicates"] == 0
