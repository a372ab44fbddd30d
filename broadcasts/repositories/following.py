"""Following: who got an earlier broadcast gets what corrects it, by the same channel and in the same language."""

from __future__ import annotations

from typing import Any

from sqlalchemy import (
    Connection,
    Select,
    and_,
    case,
    exists,
    false,
    func,
    literal,
    null,
    or_,
    select,
)

from broadcasts.broadcast import BroadcastId
from broadcasts.repositories.planning import sent
from broadcasts.repositories.plans import Place, Terms
from broadcasts.tables import delivery


def recipients(terms: Terms, place: Place, size: int) -> Select[Any]:
    """Return the deliveries that follow those of the broadcast referred to: same person, channel and language.

    Only rows that ever left count; `place.after` is the last position of the other broadcast taken over.
    """
    old = delivery.alias("old")
    some = (
        select(old)
        .where(old.c.broadcast_id == terms.refers_to, old.c.attempts > 0, old.c.position > place.after)
        .order_by(old.c.position)
        .limit(size)
        .subquery("some")
    )
    gone = some.c.address_id.is_(None)
    return select(
        literal(terms.broadcast_id).label("broadcast_id"),
        (func.row_number().over(order_by=some.c.position) + (place.position - 1)).label("position"),
        some.c.mode,
        some.c.account_id,
        some.c.wanted,
        sent(terms, some.c.channel, some.c.wanted, some.c.sent).label("sent"),
        some.c.channel,
        case((gone, "opted_out"), else_="queued").label("state"),
        null().label("due_at"),
        literal(terms.handling == 4).label("silent"),
        literal(0).label("attempts"),
        literal(0).label("doubts"),
        some.c.person,
        some.c.sole,
        false().label("late"),
        some.c.subscriber_id,
        some.c.address_id,
    )


def newcomers(connection: Connection, broadcast_id: BroadcastId, first: int) -> int:
    """Return how many people have a delivery from position `first` on and none before it."""
    earlier = delivery.alias("earlier")
    known = exists().where(
        earlier.c.broadcast_id == broadcast_id,
        earlier.c.person == delivery.c.person,
        earlier.c.position < first,
        ~earlier.c.sole,
    )
    mine = and_(delivery.c.broadcast_id == broadcast_id, delivery.c.position >= first)
    counted = select(func.count(delivery.c.person.distinct())).where(mine, or_(delivery.c.sole, ~known))
    return int(connection.execute(counted).scalar_one())


def source_position(connection: Connection, terms: Terms, place: Place, taken: int) -> int:
    """Return the position, in the broadcast referred to, of the last of the `taken` rows just followed."""
    old = delivery.alias("old")
    return int(
        connection.execute(
            select(old.c.position)
            .where(old.c.broadcast_id == terms.refers_to, old.c.attempts > 0, old.c.position > place.after)
            .order_by(old.c.position)
            .limit(1)
            .offset(taken - 1),
        ).scalar_one(),
    )
