"""A simulated Telegram, a database, and a voice between them."""

import logging
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from bot.rehearsal.pace import NO_LIMITS
from bot.rehearsal.telegram_server import RehearsalTelegram
from registry.person import Mode
from registry.store.embedded import EmbeddedStore, open_embedded
from tests.talking import DESK, Talk, talking
from tests.town import DRILL_TOKEN, TOKEN, create, unwritten


@pytest.fixture(autouse=True)
def _what_the_library_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    create(tmp_path / "book.sqlite")
    return tmp_path / "book.sqlite"


@pytest.fixture
async def store(path: Path) -> AsyncIterator[EmbeddedStore]:
    opened = open_embedded(path, exclusive=True)
    yield opened
    await opened.aclose()


@pytest.fixture
async def server() -> AsyncIterator[RehearsalTelegram]:
    async with RehearsalTelegram(TOKEN, DRILL_TOKEN, limits=NO_LIMITS) as running:
        yield running


@pytest.fixture
async def talk(store: EmbeddedStore, server: RehearsalTelegram) -> AsyncIterator[Talk]:
    async with talking(server, store) as running:
        yield running


@pytest.fixture
async def sparse(store: EmbeddedStore, server: RehearsalTelegram) -> AsyncIterator[Talk]:
    """Run a voice that has no words in Burmese yet."""
    async with talking(server, store, desk=unwritten(DESK, "my")) as running:
        yield running


@pytest.fixture
async def drill(store: EmbeddedStore, server: RehearsalTelegram) -> AsyncIterator[Talk]:
    async with talking(server, store, mode=Mode.DRILL) as running:
        yield running


@pytest.fixture
def logged(capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture) -> Callable[[], str]:
    """Return `logged() -> str`: everything said so far in any log, at every level."""
    caplog.set_level(logging.DEBUG)
    said: list[str] = []

    def read() -> str:
        printed = capsys.readouterr()
        said.append(printed.out + printed.err)
        return "".join(said) + caplog.text

    return read
