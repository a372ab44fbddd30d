"""Readers see what is committed, keep their connections, and cannot write."""

import asyncio
import sqlite3
import threading
from pathlib import Path

import pytest
from sqlalchemy import Connection

from registry.errors import StorageTrouble
from registry.store.embedded import READERS, EmbeddedStore
from tests.registry.store.facts import remember, remembered


def open_files(path: Path) -> int:
    """Count how often this process holds the database file open."""
    return sum(1 for number in Path("/proc/self/fd").iterdir() if number.resolve() == path.resolve())


def driver_of(connection: Connection) -> sqlite3.Connection:
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    return driver


def break_off(connection: Connection) -> None:
    """Make SQLite give up in the middle of a statement, as it does after a fault of the disk."""
    driver_of(connection).set_progress_handler(lambda: 1, 1)
    remembered(connection)


async def test_a_reader_sees_what_was_acknowledged(store: EmbeddedStore) -> None:
    for number in range(10):
        await store.write(remember(f"n{number}"))
        assert (await store.read(remembered))[-1] == f"n{number}"


async def test_one_reading_job_sees_one_moment(store: EmbeddedStore) -> None:
    written = threading.Event()
    begun = threading.Event()

    def twice(connection: Connection) -> tuple[list[str], list[str]]:
        before = remembered(connection)
        begun.set()
        written.wait()
        return before, remembered(connection)

    reading = asyncio.create_task(store.read(twice))
    await asyncio.to_thread(begun.wait)
    await store.write(remember("meanwhile"))
    written.set()
    assert await reading == ([], [])
    assert await store.read(remembered) == ["meanwhile"]


async def test_a_reading_job_that_writes_is_refused(store: EmbeddedStore) -> None:
    with pytest.raises(RuntimeError, match="tried to write"):
        await store.read(remember("not here"))
    assert await store.read(remembered) == []


async def test_a_connection_is_used_again_after_a_jobs_own_error(store: EmbeddedStore) -> None:
    def stumble(connection: Connection) -> None:
        remembered(connection)
        raise LookupError(id(driver_of(connection)))

    seen = set()
    for _ in range(30):
        with pytest.raises(LookupError) as error:
            await store.read(stumble)
        seen.add(error.value.args[0])
    assert len(seen) <= READERS
    assert await store.read(remembered) == []


async def test_a_connection_that_met_a_fault_is_closed_and_replaced(store: EmbeddedStore) -> None:
    await store.write(remember("kept"))
    for _ in range(5 * READERS):
        with pytest.raises(StorageTrouble, match="interrupted"):
            await store.read(break_off)
        assert await asyncio.gather(*(store.read(remembered) for _ in range(READERS))) == [["kept"]] * READERS
    assert open_files(store.path) <= READERS + 1


async def test_a_writer_that_met_a_fault_goes_on_with_a_fresh_connection(store: EmbeddedStore) -> None:
    for number in range(10):
        with pytest.raises(StorageTrouble, match="interrupted"):
            await store.write(break_off)
        await store.write(remember(f"n{number}"))
    assert len(await store.read(remembered)) == 10
    assert open_files(store.path) <= READERS + 1
