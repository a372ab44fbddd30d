"""The embedded database: one SQLite file, flushed on every commit, one writer, readers beside it."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool

from registry.store.files import private_file
from registry.store.lock import FileLock, service_lock
from registry.store.store import Job
from registry.store.trouble import code_of, trouble_of
from registry.store.writer import Writer

T = TypeVar("T")

READERS = 3
BUSY_MS = 5_000
LOG_KEPT = 64 * 1024 * 1024
PRAGMAS = (
    f"busy_timeout={BUSY_MS}",
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "cache_size=-16384",
    "temp_store=MEMORY",
    # A large plan swells the log; what is free again goes back to the disk.
    f"journal_size_limit={LOG_KEPT}",
)
READER_PRAGMAS = (*PRAGMAS, "query_only=ON")
LOOKING = (f"busy_timeout={BUSY_MS}", "query_only=ON")


class EmbeddedStore:
    """A SQLite file with its writer thread, its readers and, where asked for, the lock that keeps others off."""

    def __init__(self, path: Path, *, lock: FileLock | None, busy_ms: int) -> None:
        self._path = path
        self._lock = lock
        waits = f"busy_timeout={busy_ms}"
        self._writer = Writer(sqlite_engine(path, begin="BEGIN IMMEDIATE", pragmas=(*PRAGMAS, waits)))
        self._engine = sqlite_engine(path, begin="BEGIN", pragmas=(*READER_PRAGMAS, waits))
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="reader")
        self._local = threading.local()
        self._connections: set[Connection] = set()

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
        try:
            with self._reader().begin():
                return job(self._reader())
        except StopIteration as error:
            # A future refuses this one, and its caller would wait for ever.
            message = "a job raised StopIteration"
            raise RuntimeError(message) from error
        except Exception as error:
            if code_of(error) == sqlite3.SQLITE_READONLY:
                message = "a job handed to read() tried to write"
                raise RuntimeError(message) from error
            trouble = trouble_of(error)
            if trouble is None:
                raise
            self._drop_reader()
            raise trouble from error

    def _reader(self) -> Connection:
        connection: Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = self._local.connection = self._engine.connect()
            self._connections.add(connection)
        return connection

    def _drop_reader(self) -> None:
        """Close this thread's connection, which has met a fault; the next job opens a fresh one."""
        connection: Connection | None = getattr(self._local, "connection", None)
        if connection is not None:
            self._local.connection = None
            self._connections.discard(connection)
            connection.invalidate()
            connection.close()

    async def aclose(self) -> None:
        """Commit what was accepted, close every connection, then let go of the lock."""
        await asyncio.to_thread(self._close)

    def _close(self) -> None:
        self._writer.close()
        self._readers.shutdown(wait=True)
        while self._connections:
            self._connections.pop().close()
        if self._lock is not None:
            self._lock.release()


def open_embedded(path: Path, *, exclusive: bool, busy_ms: int = BUSY_MS) -> EmbeddedStore:
    """Open the SQLite file at `path`, which must be migrated already.

    `exclusive` takes the lock beside the file; raises StoreBusy where another process holds it. `busy_ms`: how long a
    job waits for another process's transaction before StorageTrouble.
    """
    lock = service_lock(path) if exclusive else None
    try:
        private_file(path)
        return EmbeddedStore(path, lock=lock, busy_ms=busy_ms)
    except BaseException:
        if lock is not None:
            lock.release()
        raise


def sqlite_engine(path: Path, *, begin: str, pragmas: tuple[str, ...] = PRAGMAS) -> Engine:
    """Return an engine over the file whose transactions open with `begin`; its errors name no values."""
    engine = create_engine(
        URL.create("sqlite+pysqlite", database=str(path)),
        poolclass=NullPool,
        connect_args={"check_same_thread": False},
        hide_parameters=True,
    )
    event.listen(engine, "connect", _preparer(pragmas))
    event.listen(engine, "begin", _opener(begin))
    return engine


def _preparer(pragmas: tuple[str, ...]) -> Callable[[sqlite3.Connection, object], None]:
    def prepare(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None
        with closing(connection.cursor()) as cursor:
            for pragma in pragmas:
                cursor.execute(f"PRAGMA {pragma}")

    return prepare


def _opener(begin: str) -> Callable[[Connection], Any]:
    def opening(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return opening


@contextmanager
def single_connection(
    path: Path, *, begin: str = "BEGIN IMMEDIATE", pragmas: tuple[str, ...] = PRAGMAS
) -> Iterator[Connection]:
    """Yield one connection, a writing one unless told otherwise, for work before the store opens."""
    engine = sqlite_engine(path, begin=begin, pragmas=pragmas)
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        engine.dispose()
