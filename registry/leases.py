"""Leases: whatever may have one owner (a lane, the update poller, the clock) is held here, and fenced by an epoch."""

from __future__ import annotations

from datetime import datetime

from registry.lease import Lease
from registry.repositories import leases
from registry.store import Connection

__all__ = ["Lease", "current", "holds", "release", "renew", "take"]


def take(
    conn: Connection, name: str, owner: str, *, until: datetime, now: datetime, force: bool = False
) -> Lease | None:
    """Take what is free, has run out or is one's own already; None where another holds it still.

    `force` takes it from whoever holds it: for a process that alone may open the database, after a crash. The epoch
    grows with every taking, so what an earlier holder marked is told from what this one marks.
    """
    return leases.take(conn, Lease(name, owner, 1, until), now=now, force=force)


def renew(conn: Connection, lease: Lease, until: datetime) -> bool:
    """Hold on until `until`; False where the lease went to somebody else, who must not be disturbed any more."""
    return leases.extend(conn, lease, until)


def release(conn: Connection, lease: Lease, now: datetime) -> None:
    """Let go at once so that the next may take it; a lease already lost is left alone."""
    leases.extend(conn, lease, now)


def holds(conn: Connection, lease: Lease) -> bool:
    """Tell whether this hold is still the last one, in the transaction that acts on it."""
    last = leases.load(conn, lease.name)
    return last is not None and last.epoch == lease.epoch


def current(conn: Connection, name: str) -> Lease | None:
    """Return the last hold on `name`, run out or not."""
    return leases.load(conn, name)
