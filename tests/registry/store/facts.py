"""The smallest jobs there are, on the table of facts about the database itself."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from sqlalchemy import Connection, insert, select

from registry.tables import service


def remember(name: str, size: int = 1) -> Callable[[Connection], str]:
    def job(connection: Connection) -> str:
        connection.execute(insert(service).values(name=name, value=b"." * size))
        return name

    return job


def remembered(connection: Connection) -> list[str]:
    return list(connection.scalars(select(service.c.name).order_by(service.c.name)))


def on_disk(path: Path) -> list[str]:
    """Read the names as another program would, and check the whole file."""
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return [row[0] for row in connection.execute("SELECT name FROM service ORDER BY name")]
