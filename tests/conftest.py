"""What holds for the whole suite: nothing it leaves behind shows whom it wrote to."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.town import FIRST_CHAT

DATABASES = (".sqlite", ".sqlite-wal", ".db", ".db-wal", ".bak")
PLANTED = str(FIRST_CHAT)[:9].encode()
"""How every chat id of a test's town begins."""


@pytest.fixture(scope="session", autouse=True)
def _no_database_of_the_suite_shows_a_chat(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Look, when all tests are done, through every database, log of changes and backup that they left."""
    yield
    kept = [path for path in tmp_path_factory.getbasetemp().rglob("*") if path.is_file()]
    held = [path for path in kept if path.name.endswith(DATABASES) or "backup" in path.parent.name]
    assert [path.name for path in held if shows(path)] == []


def shows(path: Path) -> bool:
    """Tell whether a file holds a planted chat id in readable form."""
    return PLANTED in path.read_bytes()
