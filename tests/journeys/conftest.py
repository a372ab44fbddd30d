"""A town at noon or at night, with lanes that send and a bot that talks; and a city at an officer's terminal."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.bot.cli.terminal import Terminal
from tests.bot.cli.town import CliTown, standing_town
from tests.engine import NIGHT, NOON, running
from tests.talking import Talk, in_town
from tests.town import Town


@pytest.fixture(autouse=True)
def _what_the_library_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with running(tmp_path, NOON) as (opened, _):
        yield opened


@pytest.fixture
async def night(tmp_path: Path) -> AsyncIterator[Town]:
    async with running(tmp_path, NIGHT) as (opened, _):
        yield opened


@pytest.fixture
async def talk(town: Town) -> AsyncIterator[Talk]:
    async with in_town(town) as running_talk:
        yield running_talk


@pytest.fixture
def terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(tmp_path, monkeypatch, capsys)


@pytest.fixture
def city(terminal: Terminal) -> Iterator[CliTown]:
    with standing_town(terminal, people=40) as stood:
        yield stood
