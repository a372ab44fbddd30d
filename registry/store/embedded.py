"""The embedded database: one SQLite file, flushed on every commit, one writer, readers beside it."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import NullPool

from registry.errors import StorageTrouble, StoreBusy
from registry.store.lock import FileLock
from registry.store.store import Job
from registry.store.writer import Writer

T = TypeVar("T")

READERS = 3
BUSY_MS = 5_000
PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    f"busy_timeout={BUSY_MS}",
    "cache_size=-16384",
    "temp_store=MEMORY",
)


class EmbeddedStore:
    """A SQLite file with its writer thread, its readers and, where asked for, the lock that keeps others off."""

    def __init__(self, path: Path, *, lock: FileLock | None) -> None:
        self._path = path
        self._lock = lock
        self._writer = Writer(sqlite_engine(path, begin="BEGIN IMMEDIATE"))
        self._engine = sqlite_engine(path, begin="BEGIN")
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="reader")
        self._local = threading.local()
        self._connections: list[Connection] = []

    @property
    def path(self) -> Path:
        """The database file."""
        return self._path

    @property
    def exclusive(self) -> bool:
        """Tell whether this process holds the file's lock and so may own lanes."""
        return self._lock is not None

    async def write(self, job: Job[T]) -> T:
        """Run `job` whole on the writer thread; see Store.write."""
        result: T = await self._writer.submit(job)
        return result

    async def read(self, job: Job[T]) -> T:
        """Run `job` on a reader's own connection; see Store.read."""
        return await asyncio.get_running_loop().run_in_executor(self._readers, self._read, job)

    def _read(self, job: Job[T]) -> T:
        connection: Connection | None = getattr(self._local, "connection", None)
        try:
            if connection is None:
                connection = self._local.connection = self._engine.connect()
                self._connections.append(connection)
            with connection.begin():
                return job(connection)
        except OperationalError as error:
            self._local.connection = None
            raise StorageTrouble(detail=str(error.orig)) from error

    async def aclose(self) -> None:
        """Commit what was accepted, close every connection, then let go of the lock."""
        await asyncio.to_thread(self._close)

    def _close(self) -> None:
        self._writer.close()
        self._readers.shutdown(wait=True)
        for connection in self._connections:
            connection.close()
        if self._lock is not None:
            self._lock.release()


def open_embedded(path: Path, *, exclusive: bool) -> EmbeddedStore:
    """Open the SQLite file at `path`, which must be migrated already.

    `exclusive` takes the lock beside the file; raises StoreBusy where another process holds it.
    """
    lock = FileLock(path.with_name(path.name + ".lock")) if exclusive else None
    if lock is not None and not lock.acquire():
        raise StoreBusy(path=path.name, holder=lock.holder())
    try:
        return EmbeddedStore(path, lock=lock)
    except BaseException:
        if lock is not None:
            lock.release()
        raise


def sqlite_engine(path: Path, *, begin: str) -> Engine:
    """Return an engine over the file whose transactions open with `begin`."""
    engine = create_engine(f"sqlite+pysqlite:///{path}", poolclass=NullPool, connect_args={"check_same_thread": False})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _opener(begin))
    return engine


def _prepare(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")


def _opener(begin: str) -> Callable[[Connection], Any]:
    def opening(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return opening


@contextmanager
def single_connection(path: Path) -> Iterator[Connection]:
    """Yield one writing connection for work before the store opens: migration, backup, inspection."""
    engine = sqlite_engine(path, begin="BEGIN IMMEDIATE")
    with engine.connect() as connection:
        yield connection
    engine.dispose()
