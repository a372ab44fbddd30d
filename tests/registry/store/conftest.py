"""A migrated database file and an open store over it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from registry.store import upgrade
from registry.store.embedded import EmbeddedStore, open_embedded


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "book.sqlite"
    upgrade.prepare(path, backups=tmp_path / "backups")
    return path


@pytest_asyncio.fixture
async def store(path: Path) -> AsyncIterator[EmbeddedStore]:
    store = open_embedded(path, exclusive=True)
    yield store
    await store.aclose()
