"""A database, its keys, the terms of an invented city, and a folder for lists."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

import bot.tables  # noqa: F401 - loads the tables of every floor
from registry import addresses
from registry.privacy import Keyring
from registry.store.columns import METADATA
from registry.store.embedded import open_embedded, single_connection
from tests.registry.transfer.lists import SECRET, HandClock, Town


@pytest_asyncio.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    path = tmp_path / "book.sqlite"
    with single_connection(path) as conn, conn.begin():
        METADATA.create_all(conn)
        addresses.ensure_accounts(conn)
    store = open_embedded(path, exclusive=True)
    yield Town(store, Keyring.derive(SECRET), HandClock())
    await store.aclose()
