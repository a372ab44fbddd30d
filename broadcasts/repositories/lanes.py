"""What a lane must remember over a restart, and the rows that an earlier owner left in doubt."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, exists, or_, select

from broadcasts.broadcast import BroadcastId
from broadcasts.repositories.drawing import ROWS, TARGETS, Item, Kind, Stream
from broadcasts.tables import broadcast, delivery, lane, tally
from registry.store.dialects import insert
from templates_i18n.catalogue import HandlingClass

UNTRIED = timedelta(minutes=2)
"""How long after a wait the trouble is believed: a lane with anything to send has tried again well before."""


@dataclass(frozen=True, slots=True)
class LaneRow:
    """How a lane stands: told to wait until, or stopped and why, and since when nothing was taken."""

    account_id: str
    paused_until: datetime | None = None
    stopped_at: datetime | None = None
    down_since: datetime | None = None
    reason: str | None = None
    told: float = field(default=0.0, compare=False)
    """Seconds the wait was to last when it was written."""

    def still_to_wait(self, now: datetime) -> float:
        """Return the seconds left to wait; never more than was told, for somebody may have set the clock back."""
        if self.paused_until is None:
            return 0.0
        return min(max((self.paused_until - now).total_seconds(), 0.0), self.told)

    def stopped(self, now: datetime) -> bool:
        """Tell whether the account is refused; what nobody has tried since its wait ended may be tried again."""
        tried = self.paused_until is None or self.paused_until > now - UNTRIED
        return self.stopped_at is not None and tried


def in_trouble(account_id: ColumnElement[str], now: datetime) -> ColumnElement[bool]:
    """Return the condition that an account's lane takes nothing; one that failover has emptied is tried again."""
    tried = or_(lane.c.paused_until.is_(None), lane.c.paused_until > now - UNTRIED)
    return exists().where(lane.c.account_id == account_id, lane.c.down_since.is_not(None), tried)


def read(connection: Connection, account_id: str) -> LaneRow:
    """Return how the lane stands; a lane never heard of stands open."""
    row = connection.execute(select(lane).where(lane.c.account_id == account_id)).one_or_none()
    if row is None:
        return LaneRow(account_id)
    told = (row.paused_until - row.changed_at).total_seconds() if row.paused_until else 0.0
    return LaneRow(account_id, row.paused_until, row.stopped_at, row.down_since, row.reason, told)


def write(connection: Connection, row: LaneRow, now: datetime) -> None:
    """Remember how the lane stands."""
    values = {
        "paused_until": row.paused_until,
        "stopped_at": row.stopped_at,
        "down_since": row.down_since,
        "reason": row.reason,
        "changed_at": row.paused_until - timedelta(seconds=row.told) if row.paused_until else now,
    }
    statement = insert(connection, lane).values(account_id=row.account_id, **values)
    connection.execute(statement.on_conflict_do_update(index_elements=[lane.c.account_id], set_=values))


def left_sending(connection: Connection, account_id: str, epoch: int, limit: int) -> tuple[Item, ...]:
    """Return rows that an owner before `epoch` had marked and never settled.

    Only broadcasts whose tally still counts somebody as sending, or that have posts, are looked through.
    """
    found: list[Item] = []
    for kind in Kind:
        rows = ROWS[kind]
        query = (
            _wide(kind)
            .where(
                rows.c.broadcast_id.in_(_in_doubt(kind)),
                rows.c.account_id == account_id,
                rows.c.state == "sending",
                rows.c.epoch < epoch,
            )
            .limit(limit)
        )
        found += [_doubtful(kind, row) for row in connection.execute(query)]
    return tuple(found)


def _in_doubt(kind: Kind) -> Any:  # noqa: ANN401 - a subquery of broadcast ids
    if kind is Kind.POST:
        return select(ROWS[kind].c.broadcast_id).where(ROWS[kind].c.state == "sending")
    counted = exists().where(tally.c.broadcast_id == broadcast.c.id, tally.c.state == "sending", tally.c.people > 0)
    # Somebody with two deliveries may be counted under the better one while the other is in doubt.
    shared = exists().where(delivery.c.broadcast_id == broadcast.c.id, ~delivery.c.sole, delivery.c.state == "sending")
    return select(broadcast.c.id).where(or_(counted, shared))


def _wide(kind: Kind) -> Any:  # noqa: ANN401 - a select of a row with its broadcast
    rows = ROWS[kind]
    return (
        select(rows, TARGETS[kind][1].label("target_id"), broadcast.c.handling, broadcast.c.weight)
        .join(broadcast, broadcast.c.id == rows.c.broadcast_id)
        .order_by(rows.c.broadcast_id, rows.c.position)
    )


def _doubtful(kind: Kind, row: Any) -> Item:  # noqa: ANN401 - a database row
    person = kind is Kind.PERSON
    return Item(
        stream=Stream(
            kind,
            BroadcastId(row.broadcast_id),
            HandlingClass(f"P{row.handling}"),
            row.weight,
            sending=True,
            planned=True,
        ),
        position=row.position,
        wanted=row.wanted,
        sent=row.sent,
        channel=row.channel,
        silent=row.silent,
        attempts=row.attempts - 1,
        doubts=row.doubts,
        target_id=row.target_id,
        handle=None,
        person=row.person if person else 0,
        sole=row.sole if person else True,
        late=row.late if person else False,
    )
