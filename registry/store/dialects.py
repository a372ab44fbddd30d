"""The few sentences of SQL that each database says in its own way; nothing above this folder names a database."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Any, TypeAlias, TypeVar

from sqlalchemy import (
    Column,
    Connection,
    Select,
    Subquery,
    Table,
    Text,
    Update,
    bindparam,
    cast,
    func,
    literal_column,
    select,
)
from sqlalchemy import Insert as Plain
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Dialect

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


def add_rows(connection: Connection, table: Table, column: str, rows: Sequence[tuple[object, ...]]) -> None:
    """Insert rows of plain values, in the order of the table's columns; where the key is there, add to `column`."""
    connection.exec_driver_sql(_adding(table, column, connection.dialect), list(rows))


@lru_cache(maxsize=64)
def _adding(table: Table, column: str, dialect: Dialect) -> str:
    make = sqlite.insert if dialect.name == "sqlite" else postgresql.insert
    statement = make(table)
    added = statement.on_conflict_do_update(
        index_elements=list(table.primary_key.columns),
        set_={column: table.c[column] + statement.excluded[column]},
    )
    return str(added.compile(dialect=dialect))


def execute_rows(connection: Connection, statement: Update | Plain, rows: Sequence[tuple[object, ...]]) -> None:
    """Run one compiled statement over many rows of plain values, in the order in which its parameters stand.

    A fifth of the cost of naming every parameter of every row; for the hot path only.
    """
    dialect = connection.dialect
    text = _compiled(statement, dialect)
    connection.exec_driver_sql(text, list(rows))


@lru_cache(maxsize=64)
def _compiled(statement: Update | Plain, dialect: Dialect) -> str:
    return str(statement.compile(dialect=dialect))


def given(connection: Connection, name: str, columns: Sequence[Column[Any]]) -> Subquery:
    """Return the rows that the parameter `name` holds: JSON, a list of lists in the order of `columns`.

    However many rows there are, the statement stays the same and is one step for the database.
    """
    return _given(name, tuple(columns), connection.dialect.name)


@lru_cache(maxsize=64)
def _given(name: str, columns: tuple[Column[Any], ...], dialect: str) -> Subquery:
    handed = bindparam(name, type_=Text())
    match dialect:
        case "sqlite":
            each = func.json_each(handed).table_valued("value")
            labels = [func.json_extract(each.c.value, f"$[{at}]").label(one.name) for at, one in enumerate(columns)]
            # Unlimited, but said: SQLite then reads the rows once, and not anew for every row that it changes.
            return select(*labels).limit(-1).subquery()
        case _:
            each = func.jsonb_array_elements(cast(handed, postgresql.JSONB)).table_valued("value")
            casts = [
                each.c.value.op("->>")(literal_column(str(at))).cast(one.type).label(one.name)
                for at, one in enumerate(columns)
            ]
            return select(*casts).subquery()


def row_lock(rows: Rows) -> Rows:
    """Return `rows` locked until the transaction ends; SQLite's one writer needs no lock and leaves it out."""
    return rows.with_for_update()
