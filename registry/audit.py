"""The audit chain: what officers, leaders and the service did, each entry sealing the one before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from registry.chain import GENESIS, Entry, Head, Kept
from registry.errors import BadField
from registry.repositories import audit
from registry.store import Connection

__all__ = ["Broken", "Entry", "Head", "Verified", "append", "head", "recent", "verify"]

ACTOR = re.compile(r"service|(officer|leader):\d+")
BATCH = 1_000


@dataclass(frozen=True, slots=True)
class Verified:
    """Every entry is as it was written; `head` is the last hash, to be compared with one noted elsewhere."""

    entries: int
    head: str


@dataclass(frozen=True, slots=True)
class Broken:
    """The first entry that is not as it was written, and what is wrong with it."""

    seq: int
    why: str


def append(
    conn: Connection,
    *,
    actor: str,
    action: str,
    object: str,  # noqa: A002 - the word that the entry itself uses
    details: Mapping[str, object],
    now: datetime,
) -> int:
    """Write an entry behind the last one and return its number; the head's row stays locked until the commit.

    `actor` is `service`, `officer:12` or `leader:7`, raises BadField for any other; `details` holds ids, counts and
    codes, never words of people.
    """
    if not ACTOR.fullmatch(actor):
        raise BadField(field="actor", value=actor, expected="service, officer:<id> or leader:<id>")
    last = audit.lock_head(conn)
    entry = Entry(last.seq + 1, now, actor, action, object, details, last.hash)
    audit.insert(conn, entry)
    return entry.seq


def head(conn: Connection) -> Head:
    """Return the last entry's number and hash, to be noted where nobody can change both."""
    return audit.head(conn) or Head(0, GENESIS)


def recent(conn: Connection, most: int = 50) -> tuple[Entry, ...]:
    """Return the last entries, the youngest first."""
    return audit.recent(conn, most)


def verify(conn: Connection) -> Verified | Broken:
    """Recompute the whole chain, a batch at a time, and compare its end with the head's row.

    Finds changed, missing, added and reordered entries. Whoever rewrites everything up to and with the head is found
    only by a head noted elsewhere.
    """
    last = Head(0, GENESIS)
    for kept in _entries(conn):
        why = _fault(kept, last)
        if why is not None:
            return Broken(min(kept.seq, last.seq + 1), why)
        last = Head(kept.seq, kept.hash)
    noted = audit.head(conn) or Head(0, GENESIS)
    if noted != last:
        return Broken(last.seq + 1, f"the head names entry {noted.seq}, the chain ends with another")
    return Verified(last.seq, last.hash.hex())


def _entries(conn: Connection) -> Iterator[Kept]:
    after: int | None = None
    while batch := audit.after(conn, after, BATCH):
        yield from batch
        after = batch[-1].seq


def _fault(kept: Kept, last: Head) -> str | None:
    """Return what is wrong with an entry that should follow `last`."""
    if kept.seq != last.seq + 1:
        return f"entry {last.seq + 1} is missing; {kept.seq} stands in its place"
    if kept.entry is None:
        return "the entry cannot be read"
    if kept.entry.previous != last.hash:
        return "it does not follow the entry before it"
    if kept.entry.hash() != kept.hash:
        return "its content is not what was written"
    return None
