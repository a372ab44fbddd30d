"""A copy is one moment of a database in use, checked, and complete or not there at all."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from registry.errors import NotADatabase, StorageTrouble
from registry.store import backup
from registry.store.embedded import EmbeddedStore
from tests.registry.store.facts import on_disk, remember


async def test_a_copy_taken_while_writers_go_on_holds_all_that_was_acknowledged(
    store: EmbeddedStore, tmp_path: Path
) -> None:
    target = tmp_path / "copies" / "copy.sqlite"
    finished = False
    names: list[str] = []
    enough = asyncio.Event()

    async def write() -> None:
        while not finished or len(names) < 50:
            names.append(await store.write(remember(f"n{len(names):05}", 2000)))
            if len(names) == 20:
                enough.set()

    writing = asyncio.create_task(write())
    await enough.wait()
    acknowledged = list(names)
    await asyncio.to_thread(backup.copy, store.path, target)
    finished = True
    await writing
    copied = on_disk(target)
    assert copied[: len(acknowledged)] == acknowledged
    assert copied == names[: len(copied)]


def test_a_copy_is_one_private_file(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "copies" / "copy.sqlite"
    backup.copy(path, target)
    assert [file.name for file in target.parent.iterdir()] == ["copy.sqlite"]
    assert (target.stat().st_mode & 0o777, target.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    with closing(sqlite3.connect(target)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def damage(path: Path) -> None:
    """Overwrite the table of tables' neighbours, as a failing disk might."""
    content = bytearray(path.read_bytes())
    content[4096:12288] = b"\xff" * 8192
    path.write_bytes(content)


def test_a_damaged_database_is_never_taken_for_a_backup(path: Path, tmp_path: Path) -> None:
    target = tmp_path / "copies" / "copy.sqlite"
    backup.copy(path, target)
    good = target.read_bytes()
    damage(path)
    with pytest.raises(NotADatabase):
        backup.copy(path, target)
    assert target.read_bytes() == good
    assert [file.name for file in target.parent.iterdir()] == ["copy.sqlite"]


def test_a_missing_database_is_not_made_by_copying_it(tmp_path: Path) -> None:
    with pytest.raises(StorageTrouble):
        backup.copy(tmp_path / "missing.sqlite", tmp_path / "copy.sqlite")
    assert list(tmp_path.iterdir()) == []
