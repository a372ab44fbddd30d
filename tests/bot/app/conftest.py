"""A house on an empty folder, opened as the service opens it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot import settings
from bot.house import House, open_house


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    return {"KAKEHASHI_DATABASE_URL": f"sqlite:///{tmp_path / 'kakehashi.db'}", "KAKEHASHI_LISTEN": "127.0.0.1:0"}


@pytest.fixture
async def house(environ: dict[str, str]) -> AsyncIterator[House]:
    async with open_house(settings.read(environ), exclusive=True) as opened:
        yield opened
