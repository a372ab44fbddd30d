"""A scratch file that forgets: keys already seen, kept beside memory and gone with their owner."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from types import TracebackType

CACHE_KB = 16_384


class Seen:
    """Which of many keys were seen before, and where; an unnamed file on disk holds what is too much for memory."""

    def __init__(self) -> None:
        # Whoever uses it does so from one thread after the other, never from two at once.
        self._file = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        for line in (f"PRAGMA cache_size=-{CACHE_KB}", "PRAGMA journal_mode=OFF", "PRAGMA synchronous=OFF"):
            self._file.execute(line)
        self._file.execute("CREATE TABLE seen (key BLOB PRIMARY KEY, place INTEGER NOT NULL) WITHOUT ROWID")

    def __enter__(self) -> Seen:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Forget everything."""
        self._file.close()

    def first_places(self, keys: Sequence[tuple[bytes, int]]) -> list[int]:
        """Note each key with its place and return, for each, the place at which it was seen first."""
        with closing(self._file.cursor()) as cursor:
            cursor.execute("BEGIN")
            cursor.executemany("INSERT OR IGNORE INTO seen VALUES (?, ?)", keys)
            cursor.execute("COMMIT")
            return [self._place(cursor, key) for key, _ in keys]

    @staticmethod
    def _place(cursor: sqlite3.Cursor, key: bytes) -> int:
        return int(cursor.execute("SELECT place FROM seen WHERE key = ?", (key,)).fetchone()[0])
