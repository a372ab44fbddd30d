"""Failover in the database: who has another channel, whose lane is broken, and the rows they go over to."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, false, func, literal, or_, select, update
from sqlalchemy.sql.selectable import NamedFromClause

from broadcasts.broadcast import FOLLOWING, BroadcastId
from broadcasts.delivery import DeliveryState
from broadcasts.repositories import force, lanes, planning
from broadcasts.repositories.plans import Place, Terms
from broadcasts.tables import broadcast, delivery, lane
from registry.tables import account, address, lease, subscriber

LANE_DOWN = "lane-down"
"""The code of a row that was taken off a broken lane."""
TOLD = ("queued", "sending", "handed_over", "delivered", "unknown")
"""Whoever has a row in one of these states is being told, was told or may have been: they do not go over."""


@dataclass(frozen=True, slots=True)
class Onward:
    """A person's row that came to nothing, and the address they go over to."""

    position: int
    person: int
    mode: str
    wanted: str
    sent: str
    channel: str
    account_id: str
    address_id: int
    subscriber_id: int
    silent: bool
    late: bool


@dataclass(frozen=True, slots=True)
class HeldUp:
    """A broadcast some of whose people wait on an account that has taken nothing `since` then."""

    broadcast_id: BroadcastId
    handling: int
    account_id: str
    since: datetime


def in_force(connection: Connection, broadcast_id: BroadcastId, now: datetime) -> bool:
    """Tell whether a broadcast may still reach anybody."""
    held = and_(broadcast.c.id == broadcast_id, force.in_force(now))
    return bool(connection.execute(select(exists().where(held))).scalar_one())


def held_up(connection: Connection, now: datetime) -> tuple[HeldUp, ...]:
    """Return life-safety broadcasts in force on accounts in trouble; a lane has no trouble before there is a notice."""
    rows = connection.execute(
        select(broadcast.c.id, broadcast.c.handling, broadcast.c.started_at, lane.c.account_id, lane.c.down_since)
        .join(account, account.c.mode == broadcast.c.mode)
        .join(lane, lane.c.account_id == account.c.id)
        .where(lane.c.down_since.is_not(None), broadcast.c.handling <= 2, force.in_force(now))
        .order_by(broadcast.c.weight, broadcast.c.id.desc(), lane.c.account_id),
    )
    return tuple(
        HeldUp(BroadcastId(row.id), row.handling, row.account_id, max(row.down_since, row.started_at)) for row in rows
    )


def came_to_nothing(
    connection: Connection, terms: Terms, positions: Collection[int], now: datetime
) -> tuple[Onward, ...]:
    """Return where the people of these rows may go over to: those whom no other row has told."""
    mine = delivery.alias("mine")
    other = delivery.alias("other")
    told = exists().where(
        other.c.broadcast_id == mine.c.broadcast_id,
        other.c.person == mine.c.person,
        ~other.c.sole,
        other.c.position != mine.c.position,
        other.c.state.in_(TOLD),
    )
    # An account that never had a lane would keep people waiting for nothing.
    rows = _onward(terms, mine, _lane(now, healthy=False)).where(
        mine.c.broadcast_id == terms.broadcast_id, mine.c.position.in_(sorted(positions)), ~told
    )
    return _values(connection, rows.order_by(mine.c.position))


def waiting(connection: Connection, terms: Terms, account_id: str, limit: int, now: datetime) -> tuple[Onward, ...]:
    """Return where people who wait on a broken lane may go over to; what may have arrived stays where it is."""
    mine = delivery.alias("mine")
    rows = _onward(terms, mine, _lane(now, healthy=True)).where(
        mine.c.broadcast_id == terms.broadcast_id,
        mine.c.account_id == account_id,
        mine.c.state == DeliveryState.QUEUED.value,
        mine.c.doubts == 0,
    )
    return _values(connection, rows.order_by(mine.c.position).limit(limit))


def _onward(terms: Terms, mine: NamedFromClause[Any], served: ColumnElement[bool]) -> Select[Any]:
    """Select rows of people who have another address that may be written to, with the first such address."""
    had = exists().where(
        delivery.c.subscriber_id == address.c.subscriber_id,
        delivery.c.address_id == address.c.id,
        or_(delivery.c.broadcast_id == terms.broadcast_id, _will_have(terms)),
    )
    first = (
        select(address.c.id)
        .where(address.c.subscriber_id == mine.c.subscriber_id, planning.usable(terms), served, ~had)
        .order_by(address.c.ordinal, address.c.id)
        .limit(1)
        .correlate(mine)
        .scalar_subquery()
    )
    reader = select(subscriber.c.id, subscriber.c.second).subquery("reader")
    return (
        select(
            mine.c.position,
            mine.c.person,
            mine.c.mode,
            mine.c.wanted,
            planning.sent(terms, account.c.channel, mine.c.wanted, reader.c.second).label("sent"),
            account.c.channel,
            address.c.account_id,
            address.c.id,
            mine.c.subscriber_id,
            mine.c.silent,
            mine.c.late,
        )
        .join(reader, reader.c.id == mine.c.subscriber_id)
        .join(address, address.c.id == first)
        .join(account, account.c.id == address.c.account_id)
    )


def _will_have(terms: Terms) -> ColumnElement[bool]:
    """Where the plan takes over another broadcast's rows, each that left there gets, or will get, its own here."""
    if terms.purpose not in FOLLOWING:
        return false()
    return and_(delivery.c.broadcast_id == terms.refers_to, delivery.c.attempts > 0)


def _lane(now: datetime, *, healthy: bool) -> ColumnElement[bool]:
    """Return the condition that an address's account has a lane; a healthy one is held and in no trouble."""
    held = lease.c.name == literal("lane:").concat(address.c.account_id)
    if not healthy:
        return exists().where(held)
    return and_(exists().where(held, lease.c.until > now), ~lanes.in_trouble(address.c.account_id, now))


def _values(connection: Connection, rows: Select[Any]) -> tuple[Onward, ...]:
    people = {onward.person: onward for onward in (Onward(*row) for row in connection.execute(rows))}
    return tuple(people.values())


def take_off(
    connection: Connection, broadcast_id: BroadcastId, leaving: Sequence[Onward], now: datetime
) -> frozenset[int]:
    """End rows that wait on a broken lane; return the positions of those that still waited."""
    ended = connection.execute(
        update(delivery)
        .where(
            delivery.c.broadcast_id == broadcast_id,
            delivery.c.position.in_([one.position for one in leaving]),
            delivery.c.state == DeliveryState.QUEUED.value,
        )
        .values(state=DeliveryState.FAILED.value, code=LANE_DOWN, settled_at=now, due_at=None)
        .returning(delivery.c.position),
    )
    return frozenset(ended.scalars())


def share(connection: Connection, broadcast_id: BroadcastId, rows: Sequence[Onward]) -> None:
    """Note that these rows are no longer their people's only ones."""
    mine = (delivery.c.broadcast_id == broadcast_id, delivery.c.position.in_([one.position for one in rows]))
    connection.execute(update(delivery).where(*mine, delivery.c.sole).values(sole=False))


def queue(connection: Connection, terms: Terms, place: Place, rows: Sequence[Onward], now: datetime) -> None:
    """Queue these people's next addresses at the end of the broadcast, due at once."""
    connection.execute(
        delivery.insert(),
        [
            {
                "broadcast_id": terms.broadcast_id,
                "position": place.position + number,
                "mode": one.mode,
                "account_id": one.account_id,
                "wanted": one.wanted,
                "sent": one.sent,
                "channel": one.channel,
                "state": DeliveryState.QUEUED.value,
                "due_at": now,
                "silent": one.silent,
                "attempts": 0,
                "doubts": 0,
                "person": one.person,
                "sole": False,
                "late": one.late,
                "subscriber_id": one.subscriber_id,
                "address_id": one.address_id,
            }
            for number, one in enumerate(rows)
        ],
    )


@dataclass(frozen=True, slots=True)
class Passed:
    """So many people were taken off an account, and since when it takes nothing (None: it does again)."""

    account_id: str
    people: int
    down_since: datetime | None


def passed(connection: Connection, broadcast_id: BroadcastId) -> tuple[Passed, ...]:
    """Return which accounts a broadcast's people were taken off, and who is in trouble while people wait there."""
    mine = (delivery.c.broadcast_id == broadcast_id, delivery.c.account_id.is_not(None))
    people = func.count().filter(delivery.c.code == LANE_DOWN, delivery.c.state == DeliveryState.FAILED.value)
    waits = func.count().filter(delivery.c.state == DeliveryState.QUEUED.value)
    counted = select(delivery.c.account_id, people.label("people"), waits.label("waits")).where(*mine)
    found = counted.group_by(delivery.c.account_id).subquery()
    rows = connection.execute(
        select(found, lane.c.down_since)
        .outerjoin(lane, lane.c.account_id == found.c.account_id)
        .where(or_(found.c.people > 0, and_(found.c.waits > 0, lane.c.down_since.is_not(None))))
        .order_by(found.c.account_id)
    )
    return tuple(Passed(row.account_id, row.people, row.down_since) for row in rows)
