"""Rows of the audit chain, and the one row that every writer of it locks."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import Connection, Row, Select, select, type_coerce, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.types import NullType

from registry.chain import GENESIS, Entry, Head, Kept
from registry.store import dialects
from registry.store.columns import canonical, from_ms
from registry.tables import audit_entry, audit_head

ONLY = 1
# As they lie there: a row somebody tampered with must not fail in a conversion before it is looked at.
RAW = select(*(type_coerce(column, NullType()).label(column.name) for column in audit_entry.c))
HEAD = select(audit_head.c.seq, audit_head.c.hash).where(audit_head.c.id == ONLY)
KINDS = {
    "seq": int,
    "at": int,
    "actor": str,
    "action": str,
    "object": str,
    "details": str,
    "previous": bytes,
    "hash": bytes,
}


def lock_head(conn: Connection) -> Head:
    """Return the head, which nobody else can move before this transaction ends; the first call writes its row."""
    row = conn.execute(dialects.row_lock(HEAD)).first()
    if row is None:
        conn.execute(dialects.insert(conn, audit_head).values(id=ONLY, seq=0, hash=GENESIS).on_conflict_do_nothing())
        row = conn.execute(dialects.row_lock(HEAD)).one()
    return Head(row.seq, row.hash)


def insert(conn: Connection, entry: Entry) -> None:
    """Write an entry and move the head, locked before, to it."""
    sealed = entry.hash()
    conn.execute(
        audit_entry.insert().values(
            seq=entry.seq,
            at=entry.at,
            actor=entry.actor,
            action=entry.action,
            object=entry.object,
            details=entry.details,
            previous=entry.previous,
            hash=sealed,
        )
    )
    conn.execute(update(audit_head).where(audit_head.c.id == ONLY).values(seq=entry.seq, hash=sealed))


def head(conn: Connection) -> Head | None:
    """Return the head as it is noted; None while nothing was ever written."""
    columns = (type_coerce(column, NullType()).label(column.name) for column in (audit_head.c.seq, audit_head.c.hash))
    row = conn.execute(select(*columns).where(audit_head.c.id == ONLY)).first()
    return None if row is None else Head(row.seq, row.hash)


def recent(conn: Connection, most: int) -> tuple[Entry, ...]:
    """Return the last entries, the youngest first."""
    rows = conn.execute(select(audit_entry).order_by(audit_entry.c.seq.desc()).limit(most))
    return tuple(Entry(row.seq, row.at, row.actor, row.action, row.object, row.details, row.previous) for row in rows)


def after(conn: Connection, seq: int | None, most: int) -> tuple[Kept, ...]:
    """Return the next entries behind `seq` (None: from the first) as they lie there, readable or not."""
    rows = RAW.order_by(audit_entry.c.seq)
    if seq is not None:
        rows = rows.where(audit_entry.c.seq > seq)
    try:
        return _fetched(conn, rows.limit(most))
    except DBAPIError:
        # One row the database cannot even hand over hides those before it: go on one by one until it is the next.
        return (Kept((seq or 0) + 1, None, b""),) if most == 1 else after(conn, seq, 1)


def _fetched(conn: Connection, rows: Select[*tuple[Any, ...]]) -> tuple[Kept, ...]:
    return tuple(Kept(row.seq, _entry(row), row.hash) for row in conn.execute(rows))


def _entry(row: Row[*tuple[Any, ...]]) -> Entry | None:
    """Return the row as an entry unless a value is of another kind or spelt otherwise than we would."""
    if not all(isinstance(getattr(row, name), kind) for name, kind in KINDS.items()):
        return None
    try:
        details = json.loads(row.details)
        at = from_ms(row.at)
    except (ValueError, OverflowError, RecursionError):
        return None
    if not isinstance(details, dict) or canonical(details) != row.details:
        return None
    return Entry(row.seq, at, row.actor, row.action, row.object, details, row.previous)
