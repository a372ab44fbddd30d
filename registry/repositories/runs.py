"""Rows of imports: which list, how far it is in, and what became of its people."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, NewType

from sqlalchemy import Connection, Row, select, update

from registry.person import Mode
from registry.tables import import_run

RunId = NewType("RunId", int)


@dataclass(frozen=True, slots=True)
class Run:
    """One import: `next_line` is the first line of the file that is not settled yet."""

    id: RunId
    digest: str
    mode: Mode
    next_line: int = 0
    joined: int = 0
    returned: int = 0
    refused: int = 0


def insert(conn: Connection, run: Run, now: datetime) -> None:
    """Write a new import."""
    conn.execute(
        import_run.insert().values(
            id=run.id, digest=run.digest, mode=run.mode.value, started_at=now, next_line=run.next_line
        )
    )


def unfinished(conn: Connection, digest: str, mode: Mode) -> Run | None:
    """Return the youngest import of this file that did not come to its end."""
    row = conn.execute(
        select(import_run)
        .where(import_run.c.digest == digest, import_run.c.mode == mode.value, import_run.c.finished_at.is_(None))
        .order_by(import_run.c.started_at.desc(), import_run.c.id)
        .limit(1)
    ).first()
    return None if row is None else _run(row)


def advance(conn: Connection, run: Run) -> None:
    """Write how far an import is and what became of its people."""
    conn.execute(
        update(import_run)
        .where(import_run.c.id == run.id)
        .values(next_line=run.next_line, joined=run.joined, returned=run.returned, refused=run.refused)
    )


def finish(conn: Connection, run_id: RunId, now: datetime) -> None:
    """Write that an import came to its end."""
    conn.execute(update(import_run).where(import_run.c.id == run_id).values(finished_at=now))


def _run(row: Row[*tuple[Any, ...]]) -> Run:
    return Run(
        id=RunId(row.id),
        digest=row.digest,
        mode=Mode(row.mode),
        next_line=row.next_line,
        joined=row.joined,
        returned=row.returned,
        refused=row.refused,
    )
