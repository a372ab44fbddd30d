"""A town at noon or at night, with lanes that send and a bot that talks."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

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
