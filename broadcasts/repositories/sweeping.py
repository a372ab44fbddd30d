"""Sweeping: queued rows of broadcasts that have ended, ended with them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Table, and_, case, exists, literal, or_, select, type_coerce, update

from broadcasts.broadcast import BroadcastId, EndReason
from broadcasts.delivery import DeliveryState
from broadcasts.repositories import tallies
from broadcasts.repositories.tallies import CELL, Cell, Moves
from broadcasts.tables import SHARED_QUEUED, SHARED_SENDING, broadcast, community_post, delivery, tally
from registry.store.columns import Key, to_ms
from registry.tables import lease

QUEUED = DeliveryState.QUEUED.value


@dataclass(frozen=True, slots=True)
class Swept:
    """How many rows were ended, and what that does to the tally."""

    rows: int
    moves: Moves


def ended_with_queue(connection: Connection, now: datetime) -> tuple[tuple[BroadcastId, EndReason], ...]:
    """Return ended broadcasts that still have queued rows, with the reason of their end.

    Late rows of a complete broadcast may leave until its validity is over.
    """
    people = exists().where(tally.c.broadcast_id == broadcast.c.id, tally.c.state == QUEUED, tally.c.people > 0)
    # Somebody told by one channel counts as told while their row on another still waits.
    shared = exists().where(delivery.c.broadcast_id == broadcast.c.id, SHARED_QUEUED)
    posts = exists().where(community_post.c.broadcast_id == broadcast.c.id, community_post.c.state == QUEUED)
    rows = connection.execute(
        select(broadcast.c.id, broadcast.c.reason)
        .where(
            broadcast.c.state == "ended",
            or_(broadcast.c.reason != "complete", broadcast.c.valid_until <= now),
            or_(people, shared, posts),
        )
        .order_by(broadcast.c.id),
    )
    return tuple((BroadcastId(row.id), EndReason(row.reason)) for row in rows)


def other_channels_wait(connection: Connection, broadcast_id: BroadcastId) -> bool:
    """Tell whether a row to somebody's other channel waits or is under way on a lane that there is.

    Rows of an account that nobody ever ran wait for it until the notice runs out, and keep nothing open.
    """
    served = exists().where(lease.c.name == literal("lane:").concat(delivery.c.account_id))
    mine = delivery.c.broadcast_id == broadcast_id
    waiting = exists().where(mine, SHARED_QUEUED, served)
    leaving = exists().where(mine, SHARED_SENDING)
    return bool(connection.execute(select(or_(waiting, leaving))).scalar_one())


def end_queued(
    connection: Connection,
    broadcast_id: BroadcastId,
    state: DeliveryState,
    limit: int,
    now: datetime,
) -> Swept:
    """End up to `limit` queued deliveries, and all queued posts, of one broadcast."""
    mine = and_(delivery.c.broadcast_id == broadcast_id, delivery.c.state == QUEUED)
    chosen = connection.execute(
        select(delivery.c.position, delivery.c.person, delivery.c.sole).where(mine).limit(limit),
    ).all()
    sharing = {row.person for row in chosen if not row.sole}
    before = tallies.standing(connection, broadcast_id, sharing)
    moved = connection.execute(
        update(delivery)
        .where(mine, delivery.c.position.in_([row.position for row in chosen]))
        .values(_ended(delivery, state, now))
        .returning(delivery.c.sole, *CELL),
    ).all()
    moves = tallies.difference(before, tallies.standing(connection, broadcast_id, sharing))
    for row in moved:
        if row.sole:
            cell = Cell(row.late, row.wanted, row.sent, row.channel, DeliveryState(row.state))
            moves[cell] += 1
            moves[replace(cell, state=DeliveryState.QUEUED)] -= 1
    posts = connection.execute(
        update(community_post)
        .where(community_post.c.broadcast_id == broadcast_id, community_post.c.state == QUEUED)
        .values(_ended(community_post, state, now)),
    )
    return Swept(len(moved) + posts.rowcount, moves)


def pull_forward(connection: Connection, before: datetime, now: datetime, within: timedelta) -> int:
    """Let rows that were due by `before` + `within` be due as long after `now`; return how many there were.

    For a wall clock that was set back from `before` to `now`: a short wait must not last as long as the clock was wrong.
    """
    back = to_ms(before) - to_ms(now)
    under_way = select(broadcast.c.id).where(broadcast.c.started_at.is_not(None), broadcast.c.valid_until > now)
    moved = 0
    for rows in (delivery, community_post):
        waiting = and_(
            rows.c.broadcast_id.in_(under_way),
            rows.c.state == QUEUED,
            rows.c.due_at > now,
            rows.c.due_at <= before + within,
        )
        earlier = type_coerce(rows.c.due_at, Key) - back
        moved += connection.execute(update(rows).where(waiting).values(due_at=earlier)).rowcount
    return moved


def _ended(rows: Table, state: DeliveryState, now: datetime) -> dict[str, Any]:
    """Return the new values of a row that will not leave; one that may have arrived already stays unknown."""
    doubtful = case((rows.c.doubts > 0, DeliveryState.UNKNOWN.value), else_=state.value)
    return {"state": doubtful, "settled_at": now, "due_at": None}
