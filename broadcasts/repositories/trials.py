"""Rows of tries: what an officer had sent to their own addresses, outside every sum."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select, update

from broadcasts.broadcast import BroadcastId
from broadcasts.ledgers import trial
from registry.officer import OfficerId
from registry.person import Channel
from registry.privacy import mint_id
from registry.tables import account

QUEUED, SENDING, UNKNOWN = "queued", "sending", "unknown"
OPEN = (QUEUED, SENDING)


@dataclass(frozen=True, slots=True)
class Trial:
    """One message to one of an officer's own addresses."""

    id: int
    broadcast_id: BroadcastId
    officer_id: OfficerId
    channel: Channel
    language: str
    text: str
    parts: int
    state: str
    code: str | None

    @property
    def settled(self) -> bool:
        """Tell whether nothing more will come of it."""
        return self.state not in OPEN


@dataclass(frozen=True, slots=True)
class NewTrial:
    """A message about to be queued."""

    account_id: str
    language: str
    text: str
    parts: int


def add(
    connection: Connection, broadcast_id: BroadcastId, officer_id: OfficerId, found: Sequence[NewTrial], now: datetime
) -> tuple[int, ...]:
    """Queue messages and return their ids."""
    rows = [
        {
            "id": mint_id(),
            "broadcast_id": broadcast_id,
            "officer_id": officer_id,
            "account_id": one.account_id,
            "language": one.language,
            "text": one.text,
            "parts": one.parts,
            "state": QUEUED,
            "asked_at": now,
        }
        for one in found
    ]
    connection.execute(trial.insert(), rows)
    return tuple(int(str(row["id"])) for row in rows)


def of(connection: Connection, ids: Sequence[int]) -> tuple[Trial, ...]:
    """Return tries by their ids, by language."""
    return _many(connection, trial.c.id.in_(ids))


def next_one(connection: Connection, account_id: str) -> Trial | None:
    """Return the oldest try that waits on an account."""
    found = _many(connection, (trial.c.account_id == account_id) & (trial.c.state == QUEUED), limit=1)
    return found[0] if found else None


def _many(connection: Connection, where: object, limit: int | None = None) -> tuple[Trial, ...]:
    rows = connection.execute(
        select(trial, account.c.channel)
        .join(account, account.c.id == trial.c.account_id)
        .where(where)  # type: ignore[arg-type] # any SQL condition
        .order_by(trial.c.asked_at, trial.c.language, account.c.channel)
        .limit(limit)
    )
    return tuple(
        Trial(
            row.id,
            BroadcastId(row.broadcast_id),
            OfficerId(row.officer_id),
            Channel(row.channel),
            row.language,
            row.text,
            row.parts,
            row.state,
            row.code,
        )
        for row in rows
    )


def move(connection: Connection, trial_id: int, since: str, to: str, now: datetime, code: str | None = None) -> bool:
    """Move a try on; False where it was not in the state it was seen in. Its text goes once it is settled."""
    values: dict[str, object] = {"state": to, "code": code}
    if to not in OPEN:
        values |= {"settled_at": now, "text": ""}
    mine = (trial.c.id == trial_id, trial.c.state == since)
    return connection.execute(update(trial).where(*mine).values(values)).rowcount == 1


def in_doubt(connection: Connection, account_id: str, now: datetime) -> int:
    """Call unknown what an earlier owner of the lane left under way."""
    left = (trial.c.account_id == account_id, trial.c.state == SENDING)
    values = {"state": UNKNOWN, "code": "crash", "settled_at": now, "text": ""}
    return connection.execute(update(trial).where(*left).values(values)).rowcount
