"""The few sentences of SQL that each database says in its own way; nothing above this folder names a database."""

from __future__ import annotations

from typing import Any, TypeAlias, TypeVar

from sqlalchemy import Connection, Select, Table
from sqlalchemy.dialects import postgresql, sqlite

Insert: TypeAlias = sqlite.Insert | postgresql.Insert
"""An insert that also knows `on_conflict_do_update` and `on_conflict_do_nothing`."""

Rows = TypeVar("Rows", bound=Select[Any])


def insert(connection: Connection, table: Table) -> Insert:
    """Return an insert into `table` in the words of the connection's database, ready for `.on_conflict_…`."""
    name = connection.dialect.name
    match name:
        case "sqlite":
            return sqlite.insert(table)
        case "postgresql":
            return postgresql.insert(table)
        case _:
            message = f"no repository has been written for the database {name!r}; sqlite or postgresql would do"
            raise ValueError(message)


def row_lock(rows: Rows) -> Rows:
    """Return `rows` locked until the transaction ends; SQLite's one writer needs no lock and leaves it out."""
    return rows.with_for_update()
