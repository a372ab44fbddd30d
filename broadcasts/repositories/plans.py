"""How far the plan of a broadcast is, and what it goes by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, exists, or_, select, true, update
from sqlalchemy.engine import Row

from broadcasts.broadcast import FALLBACKS, FOLLOWING, PASSES, BroadcastId, Purpose
from broadcasts.repositories import force
from broadcasts.tables import broadcast, delivery, tally, wording
from registry.audience import Rule, affected
from registry.person import Mode, SubscriberId
from registry.store.dialects import row_lock
from registry.tables import subscriber


@dataclass(frozen=True, slots=True)
class Terms:
    """What the plan of one broadcast goes by."""

    broadcast_id: BroadcastId
    mode: Mode
    handling: int
    purpose: Purpose
    rule: Rule
    areas: frozenset[str]
    topic: str | None
    refers_to: BroadcastId | None
    ready: Mapping[str, frozenset[str]]
    """Per form, the languages in which there is a text of its own."""


@dataclass(frozen=True, slots=True)
class Place:
    """How far a plan has come."""

    step: int
    after: int
    position: int
    person: int


def open_plans(connection: Connection) -> tuple[BroadcastId, ...]:
    """Return the broadcasts that are sending and not planned to the end, gravest first."""
    rows = connection.execute(
        select(broadcast.c.id)
        .where(force.SENDING, broadcast.c.plan_pass < PASSES)
        .order_by(broadcast.c.weight, broadcast.c.id.desc()),
    )
    return tuple(BroadcastId(row.id) for row in rows)


def lock(connection: Connection, broadcast_id: BroadcastId) -> tuple[Terms, Place] | None:
    """Return what the plan goes by and how far it is, holding the broadcast's row; None where nothing is to plan."""
    row = connection.execute(row_lock(select(broadcast).where(broadcast.c.id == broadcast_id))).one()
    if row.state != "sending" or row.plan_pass >= PASSES:
        return None
    return terms_of(connection, row), Place(row.plan_pass, row.plan_after, row.next_position, row.next_person)


def terms_of(connection: Connection, row: Row[Any]) -> Terms:
    """Return the terms of a row of the table broadcast."""
    return Terms(
        broadcast_id=BroadcastId(row.id),
        mode=Mode(row.mode),
        handling=row.handling,
        purpose=Purpose(row.purpose),
        rule=Rule.from_canonical(row.audience),
        areas=frozenset(row.areas),
        topic=row.topic,
        refers_to=None if row.refers_to is None else BroadcastId(row.refers_to),
        ready=_ready(connection, BroadcastId(row.id)),
    )


def _ready(connection: Connection, broadcast_id: BroadcastId) -> dict[str, frozenset[str]]:
    rows = connection.execute(
        select(wording.c.form, wording.c.wanted).where(
            wording.c.broadcast_id == broadcast_id,
            wording.c.wanted == wording.c.sent,
        ),
    ).all()
    return {form: frozenset(r.wanted for r in rows if r.form == form) for form in FALLBACKS}


def advance(connection: Connection, broadcast_id: BroadcastId, place: Place) -> None:
    """Remember how far the plan is, in the commit of the rows it made."""
    connection.execute(
        update(broadcast)
        .where(broadcast.c.id == broadcast_id)
        .values(
            plan_pass=place.step,
            plan_after=place.after,
            next_position=place.position,
            next_person=place.person,
        ),
    )


def still_leaving(connection: Connection, broadcast_id: BroadcastId) -> bool:
    """Tell whether a request of this broadcast is still under way."""
    counted = exists().where(tally.c.broadcast_id == broadcast_id, tally.c.state == "sending", tally.c.people > 0)
    # Somebody with two deliveries counts under the better one while the other is under way.
    shared = exists().where(delivery.c.broadcast_id == broadcast_id, ~delivery.c.sole, delivery.c.state == "sending")
    return bool(connection.execute(select(or_(counted, shared))).scalar_one())


def already_has(connection: Connection, broadcast_id: BroadcastId, subscriber_id: int) -> bool:
    """Tell whether the person has a delivery of this broadcast; one that could not be made is none to who comes back."""
    return bool(
        connection.execute(
            select(
                exists().where(
                    delivery.c.broadcast_id == broadcast_id,
                    delivery.c.subscriber_id == subscriber_id,
                    delivery.c.state.not_in(("unreachable", "opted_out")),
                ),
            ),
        ).scalar_one(),
    )


def in_force(connection: Connection, mode: Mode, now: datetime) -> tuple[BroadcastId, ...]:
    """Return what holds now and somebody who joins must still be told, oldest first.

    Of a notice that was corrected it is the correction, which names the notice and its right value; one that was
    retracted holds no more, and neither do its corrections.
    """
    retraction = broadcast.alias("retraction")
    retracted = exists().where(
        retraction.c.refers_to == broadcast.c.refers_to,
        retraction.c.purpose == Purpose.RETRACTION.value,
        retraction.c.started_at.is_not(None),
    )
    rows = connection.execute(
        select(broadcast.c.id)
        .where(
            force.in_force(now),
            broadcast.c.mode == mode.value,
            broadcast.c.purpose != Purpose.RETRACTION.value,
            or_(broadcast.c.purpose != Purpose.CORRECTION.value, ~retracted),
        )
        .order_by(broadcast.c.id),
    )
    return tuple(BroadcastId(row.id) for row in rows)


def will_come(connection: Connection, terms: Terms, place: Place, subscriber_id: SubscriberId) -> bool:
    """Tell whether a plan under way has yet to pass this person; a correction's passes whoever got the notice."""
    if terms.refers_to is not None and terms.purpose in FOLLOWING:
        return already_has(connection, terms.refers_to, subscriber_id)
    concerned = affected(terms.areas) if terms.areas else true()
    first = connection.execute(
        select(concerned).select_from(subscriber).where(subscriber.c.id == subscriber_id),
    ).scalar_one_or_none()
    step = 0 if first else 1
    return step > place.step or (step == place.step and subscriber_id > place.after)


def hold(connection: Connection, broadcast_id: BroadcastId) -> tuple[Terms, Place]:
    """Return the terms of a broadcast and how far its plan is, holding its row until the commit."""
    row = connection.execute(row_lock(select(broadcast).where(broadcast.c.id == broadcast_id))).one()
    return terms_of(connection, row), Place(row.plan_pass, row.plan_after, row.next_position, row.next_person)
