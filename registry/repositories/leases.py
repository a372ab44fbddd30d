"""Rows of leases; each change is one statement that checks what it changes."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, or_, select, true, update

from registry.lease import Lease
from registry.store import dialects
from registry.tables import lease


def take(conn: Connection, wanted: Lease, *, now: datetime, force: bool) -> Lease | None:
    """Write the hold under the next epoch where the row is free, has run out, is its owner's, or `force`."""
    statement = dialects.insert(conn, lease).values(
        name=wanted.name, owner=wanted.owner, epoch=wanted.epoch, until=wanted.until
    )
    free = true() if force else or_(lease.c.until <= now, lease.c.owner == wanted.owner)
    taken = conn.execute(
        statement.on_conflict_do_update(
            index_elements=[lease.c.name],
            set_={"owner": wanted.owner, "epoch": lease.c.epoch + 1, "until": wanted.until},
            where=free,
        ).returning(lease.c.epoch)
    ).scalar_one_or_none()
    return None if taken is None else Lease(wanted.name, wanted.owner, taken, wanted.until)


def extend(conn: Connection, held: Lease, until: datetime) -> bool:
    """Move the end of a hold; False where it is no longer the last one."""
    changed = conn.execute(
        update(lease)
        .where(lease.c.name == held.name, lease.c.owner == held.owner, lease.c.epoch == held.epoch)
        .values(until=until)
    )
    return changed.rowcount > 0


def load(conn: Connection, name: str) -> Lease | None:
    """Return the row."""
    row = conn.execute(select(lease).where(lease.c.name == name)).first()
    return None if row is None else Lease(row.name, row.owner, row.epoch, row.until)
