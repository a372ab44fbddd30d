"""Tells the disk's faults from a job's own mistakes by the number that SQLite gives."""

from __future__ import annotations

import sqlite3

from sqlalchemy.exc import DBAPIError

from registry.errors import StorageTrouble

# https://www.sqlite.org/rescode.html, primary codes: after these the whole transaction is in doubt, whoever ran.
FAULTS = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_INTERRUPT,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_NOTADB,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_READONLY,
    }
)
PRIMARY = 0xFF


def code_of(error: BaseException) -> int | None:
    """Return the extended result code behind an error of SQLite or SQLAlchemy; None where there is none."""
    code: int | None = getattr(error.orig if isinstance(error, DBAPIError) else error, "sqlite_errorcode", None)
    return code


def is_no_database(error: BaseException) -> bool:
    """Tell whether the file was found to be damaged, or to be no database at all."""
    code = code_of(error)
    return code is not None and code & PRIMARY in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def trouble_of(error: BaseException) -> StorageTrouble | None:
    """Return the StorageTrouble to raise in place of `error`, or None where the job itself was at fault."""
    code = code_of(error)
    if code is None or code & PRIMARY not in FAULTS:
        return None
    return StorageTrouble(detail=str(error.orig if isinstance(error, DBAPIError) else error))
