"""Facts about this database itself, by name."""

from __future__ import annotations

from sqlalchemy import Connection, select

from registry.store import dialects
from registry.tables import service


def get(conn: Connection, name: str) -> bytes | None:
    """Return the fact's value, or None where it was never written."""
    return conn.scalar(select(service.c.value).where(service.c.name == name))


def put(conn: Connection, name: str, value: bytes) -> None:
    """Write or replace the fact."""
    statement = dialects.insert(conn, service).values(name=name, value=value)
    conn.execute(
        statement.on_conflict_do_update(index_elements=[service.c.name], set_={"value": statement.excluded.value})
    )
