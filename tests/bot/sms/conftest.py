"""A town at noon whose phones are served."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.engine import NOON, running
from tests.town import Town


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with running(tmp_path, NOON) as (opened, _):
        yield opened
