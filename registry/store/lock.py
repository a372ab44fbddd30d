"""The lock files that keep a second service, or a second migration, off an embedded database."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from registry.errors import StoreBusy
from registry.store.files import PRIVATE_FILE, private_folder

PID_LENGTH = 32


class FileLock:
    """An advisory lock that the system drops when its process dies, however it dies."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None

    def acquire(self, *, wait: bool = False) -> bool:
        """Take the lock; False where another holds it and `wait` does not say to stay until it lets go."""
        private_folder(self._path.parent)
        file = os.open(self._path, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, PRIVATE_FILE)
        try:
            fcntl.flock(file, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
            os.truncate(file, 0)
            os.write(file, str(os.getpid()).encode("ascii"))
        except BaseException as error:
            os.close(file)
            if isinstance(error, BlockingIOError):
                return False
            raise
        self._file = file
        return True

    def holder(self) -> str:
        """Return the process number that the holder wrote, or '?' where it is not to be read."""
        try:
            return self._path.read_text(encoding="ascii")[:PID_LENGTH] or "?"
        except OSError:
            return "?"

    def release(self) -> None:
        """Let go; a second call does nothing."""
        if self._file is not None:
            os.close(self._file)
            self._file = None


def service_lock(path: Path) -> FileLock:
    """Take the lock of the one service that may own the database at `path`; raises StoreBusy, naming the holder."""
    lock = FileLock(path.with_name(path.name + ".lock"))
    if not lock.acquire():
        raise StoreBusy(path=path.name, holder=lock.holder())
    return lock


@contextmanager
def one_migration(path: Path) -> Iterator[None]:
    """Hold the database at `path` against other migrations, waiting for one that is under way."""
    lock = FileLock(path.with_name(path.name + ".migrating"))
    lock.acquire(wait=True)
    try:
        yield
    finally:
        lock.release()
