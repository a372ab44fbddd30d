"""Every database the book may live in, each asked the same questions."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

import bot.tables  # noqa: F401 - loads the tables of every floor
from registry import addresses
from registry.privacy import Keyring
from registry.store import Store
from registry.store.columns import METADATA
from registry.store.embedded import open_embedded, single_connection
from tests.contracts.book import Book

SECRET = "an invented secret of the contract suite, long enough"


@pytest.fixture(scope="session")
def embedded_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "book.sqlite"
    with single_connection(path) as conn, conn.begin():
        METADATA.create_all(conn)
        addresses.ensure_accounts(conn)
    return path


@pytest.fixture
def embedded(embedded_template: Path, tmp_path: Path) -> Store:
    """The embedded database."""
    path = tmp_path / "book.sqlite"
    shutil.copyfile(embedded_template, path)
    return open_embedded(path, exclusive=True)


# Another database is another fixture that returns an open store, and its name here.
DATABASES = ("embedded",)


@pytest_asyncio.fixture(params=DATABASES)
async def store(request: pytest.FixtureRequest) -> AsyncIterator[Store]:
    store: Store = request.getfixturevalue(request.param)
    yield store
    await store.aclose()


@pytest.fixture(scope="session")
def keyring() -> Keyring:
    return Keyring.derive(SECRET)


@pytest.fixture
def book(store: Store, keyring: Keyring) -> Book:
    """The database with the keys that open it."""
    return Book(store, keyring)
