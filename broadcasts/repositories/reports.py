"""What the board is made of: who got a broadcast, what is doubtful, and where its posts stand."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Select, delete, func, select

from broadcasts.broadcast import PASSES, BroadcastId
from broadcasts.tables import broadcast, community_post, delivery
from registry.audience import HeadCount
from registry.tables import community_group


@dataclass(frozen=True, slots=True)
class Plan:
    """How far the plan of a broadcast has come; `people` were planned, those who joined late too."""

    people: int
    finished: bool


@dataclass(frozen=True, slots=True)
class Traces:
    """When the first and the last message left, and how many may have arrived twice."""

    first_at: datetime | None
    last_at: datetime | None
    possible_duplicates: int


@dataclass(frozen=True, slots=True)
class Post:
    """Where the post to one group of a community stands."""

    community: str
    wanted: str
    sent: str
    state: str
    at: datetime | None


def plan(connection: Connection, broadcast_id: BroadcastId) -> Plan:
    """Return how far the plan has come."""
    columns = (broadcast.c.next_person, broadcast.c.plan_pass, broadcast.c.state)
    row = connection.execute(select(*columns).where(broadcast.c.id == broadcast_id)).one()
    # What was stopped in the middle of planning plans nobody any more.
    return Plan(people=row.next_person - 1, finished=row.plan_pass == PASSES or row.state == "ended")


def received(connection: Connection, broadcast_id: BroadcastId) -> HeadCount:
    """Count the people whom a broadcast ever left for; they get what corrects it, by the same channel and language."""
    got = _left(broadcast_id).subquery()
    columns = (got.c.wanted, got.c.channel, func.count().label("people"))
    rows = connection.execute(select(*columns).where(got.c.place == 1).group_by(got.c.wanted, got.c.channel)).all()
    languages: Counter[str] = Counter()
    channels: Counter[str] = Counter()
    for row in rows:
        languages[row.wanted] += row.people
        channels[row.channel] += row.people
    return HeadCount(languages.total(), dict(languages), dict(channels), 0)


def _left(broadcast_id: BroadcastId) -> Select[tuple[str, str, int]]:
    """Select the deliveries that ever left, numbered within each person, the earliest first."""
    place = func.row_number().over(partition_by=delivery.c.person, order_by=delivery.c.position)
    return select(delivery.c.wanted, delivery.c.channel, place.label("place")).where(
        delivery.c.broadcast_id == broadcast_id, delivery.c.attempts > 0
    )


def traces(connection: Connection, broadcast_id: BroadcastId) -> Traces:
    """Return when messages left and which are doubtful.

    A message that left again after a try whose answer never came may have arrived twice.
    """
    mine = delivery.c.broadcast_id == broadcast_id
    times = select(func.min(delivery.c.marked_at), func.max(delivery.c.settled_at)).where(mine, delivery.c.attempts > 0)
    first_at, last_at = connection.execute(times).one()
    twice = select(func.count()).where(mine, delivery.c.doubts > 0, delivery.c.attempts > 1)
    return Traces(first_at, last_at, connection.execute(twice).scalar_one())


def posts(connection: Connection, broadcast_id: BroadcastId) -> tuple[Post, ...]:
    """Return where the posts to communities stand, by community; '' is one that is gone since."""
    named = func.coalesce(community_group.c.community_id, "").label("community")
    rows = connection.execute(
        select(
            named, community_post.c.wanted, community_post.c.sent, community_post.c.state, community_post.c.settled_at
        )
        .outerjoin(community_group, community_group.c.id == community_post.c.group_id)
        .where(community_post.c.broadcast_id == broadcast_id)
        .order_by(named, community_post.c.position)
    )
    return tuple(Post(row.community, row.wanted, row.sent or "", row.state, row.settled_at) for row in rows)


def forget(connection: Connection, before: datetime, limit: int) -> int:
    """Delete up to `limit` rows per person of broadcasts that ended before a moment; their tallies stay."""
    old = select(broadcast.c.id).where(broadcast.c.ended_at < before)
    oldest = select(delivery.c.broadcast_id).where(delivery.c.broadcast_id.in_(old)).limit(1).scalar_subquery()
    first = connection.execute(select(oldest)).scalar_one()
    if first is None:
        return 0
    rows = (
        select(delivery.c.position).where(delivery.c.broadcast_id == first).order_by(delivery.c.position).limit(limit)
    )
    last = connection.execute(select(func.max(rows.subquery().c.position))).scalar_one()
    gone = delete(delivery).where(delivery.c.broadcast_id == first, delivery.c.position <= last)
    return connection.execute(gone).rowcount
