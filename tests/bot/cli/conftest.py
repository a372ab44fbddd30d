"""A terminal on an empty folder, and a city with residents and a simulated provider beside it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bot.cli.terminal import Terminal
from tests.bot.cli.town import CliTown, standing_town


@pytest.fixture
def terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(tmp_path, monkeypatch, capsys)


@pytest.fixture
def town(terminal: Terminal) -> Iterator[CliTown]:
    """Thirty residents in eight languages, an officer who may do everything, and a provider that keeps no pace."""
    with standing_town(terminal, people=30) as stood:
        yield stood
