"""The plan: who gets a broadcast, person by person, filled inside the database in chunks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Subquery,
    and_,
    case,
    exists,
    false,
    func,
    literal,
    null,
    or_,
    select,
    true,
)

from broadcasts.broadcast import FALLBACK_SENT, BroadcastId
from broadcasts.repositories.plans import Place, Terms
from broadcasts.tables import delivery
from registry.addresses import Channel
from registry.audience import affected, people
from registry.tables import SENDABLE, account, address, subscriber, subscriber_topic


@dataclass(frozen=True, slots=True)
class Hours:
    """What the city's clock says: when each hour of the day strikes next, and whether it is night."""

    strikes: Mapping[int, datetime]
    night: bool


AWAKE = Hours({}, night=False)
"""For somebody who is up: they just wrote to us."""


def insert_rows(connection: Connection, rows: Select[Any]) -> int:
    """Insert the selected deliveries and return how many there were."""
    names = [column.name for column in rows.selected_columns]
    return connection.execute(delivery.insert().from_select(names, rows, include_defaults=False)).rowcount


def last_subscriber(connection: Connection, broadcast_id: BroadcastId, position: int) -> int:
    """Return whose row stands at `position`; rows of a chunk lie in the order of subscribers."""
    return int(
        connection.execute(
            select(delivery.c.subscriber_id).where(
                delivery.c.broadcast_id == broadcast_id,
                delivery.c.position == position,
            ),
        ).scalar_one(),
    )


def last_person(connection: Connection, broadcast_id: BroadcastId, position: int) -> int:
    """Return the running number of the person whose row stands at `position`."""
    return int(
        connection.execute(
            select(delivery.c.person).where(
                delivery.c.broadcast_id == broadcast_id,
                delivery.c.position == position,
            ),
        ).scalar_one(),
    )


def chunk(terms: Terms, place: Place, size: int, now: datetime, hours: Hours) -> Select[Any]:
    """Return the deliveries of the next `size` people of the pass."""
    who = _people(terms, now).where(_in_pass(terms, place.step), _not_yet(terms, place.step)).subquery("who")
    some = select(who).where(who.c.id > place.after).order_by(who.c.id).limit(size).subquery("some")
    return _rows(terms, place, some, _address_of(terms, place.step, some), hours)


def for_one(terms: Terms, place: Place, subscriber_id: int, now: datetime) -> Select[Any]:
    """Return the late deliveries of one person who joined, came back or changed after planning."""
    who = _people(terms, now).subquery("who")
    some = select(who).where(who.c.id == subscriber_id).subquery("some")
    rows = _rows(terms, place, some, _address_of(terms, 1, some), AWAKE).subquery("rows")
    columns = [column for column in rows.c if column.name not in {"late", "due_at"}]
    return select(*columns, true().label("late"), literal(now, delivery.c.due_at.type).label("due_at"))


def _people(terms: Terms, now: datetime) -> Select[Any]:
    return people(terms.rule, terms.mode, topic=terms.topic, now=now)


def _in_pass(terms: Terms, step: int) -> ColumnElement[bool]:
    if not terms.areas:
        return true() if step == 0 else false()
    concerned = affected(terms.areas)
    return concerned if step == 0 else ~concerned


def _not_yet(terms: Terms, step: int) -> ColumnElement[bool]:
    """In the second pass, leave out who already has a row: they changed wards, or joined, while it went on."""
    if step == 0:
        return true()
    return ~exists().where(
        delivery.c.subscriber_id == subscriber.c.id,
        delivery.c.broadcast_id == terms.broadcast_id,
    )


def usable(terms: Terms) -> ColumnElement[bool]:
    """Return the condition under which an address may be planned for this broadcast."""
    open_address = and_(SENDABLE, address.c.mode == terms.mode.value)
    if terms.handling <= 2:
        return open_address
    ordered = exists().where(
        subscriber_topic.c.subscriber_id == address.c.subscriber_id,
        subscriber_topic.c.topic == (terms.topic or ""),
        subscriber_topic.c.sms,
    )
    chat = address.c.account_id.in_(select(account.c.id).where(account.c.channel != Channel.SMS.value))
    return and_(open_address, or_(chat, ordered))


def _address_of(terms: Terms, step: int, some: Subquery) -> ColumnElement[bool]:
    """Return how people are joined to addresses: every usable one where P1 concerns them, else the first."""
    if terms.handling == 1 and step == 0:
        return and_(address.c.subscriber_id == some.c.id, usable(terms))
    first = (
        select(address.c.id)
        .where(address.c.subscriber_id == some.c.id, usable(terms))
        .order_by(address.c.ordinal)
        .limit(1)
        .correlate(some)
        .scalar_subquery()
    )
    return address.c.id == first


def _rows(
    terms: Terms,
    place: Place,
    some: Subquery,
    joined: ColumnElement[bool],
    hours: Hours,
) -> Select[Any]:
    order = (some.c.id, address.c.ordinal)
    empty = address.c.id.is_(None)
    position = func.row_number().over(order_by=order) + (place.position - 1)
    person = func.dense_rank().over(order_by=some.c.id) + (place.person - 1)
    return (
        select(
            literal(terms.broadcast_id).label("broadcast_id"),
            position.label("position"),
            literal(terms.mode.value).label("mode"),
            address.c.account_id.label("account_id"),
            some.c.language.label("wanted"),
            case((empty, null()), else_=_sent(terms, some)).label("sent"),
            account.c.channel.label("channel"),
            case((empty, "unreachable"), else_="queued").label("state"),
            _due(terms, some, hours).label("due_at"),
            literal(_silent(terms, place, hours)).label("silent"),
            literal(0).label("attempts"),
            literal(0).label("doubts"),
            person.label("person"),
            (func.count().over(partition_by=some.c.id) == 1).label("sole"),
            false().label("late"),
            some.c.id.label("subscriber_id"),
            address.c.id.label("address_id"),
        )
        .select_from(some)
        .outerjoin(address, joined)
        .outerjoin(account, account.c.id == address.c.account_id)
    )


def _sent(terms: Terms, some: Subquery) -> ColumnElement[str]:
    """Return the language that leaves: the reader's, their second, or the fallback, by the form of the channel."""

    def by_form(form: str) -> ColumnElement[str]:
        ready = sorted(terms.ready.get(form, frozenset()))
        return case(
            (some.c.language.in_(ready), some.c.language),
            (some.c.second.in_(ready), some.c.second),
            else_=FALLBACK_SENT[form],
        )

    return case((account.c.channel == Channel.SMS.value, by_form("sms")), else_=by_form("chat"))


def _silent(terms: Terms, place: Place, hours: Hours) -> bool:
    """Tell whether a message makes no sound: the daily digest, and at night what concerns people elsewhere."""
    return terms.handling == 4 or (terms.handling == 2 and place.step > 0 and hours.night)


def _due(terms: Terms, some: Subquery, hours: Hours) -> ColumnElement[Any]:
    if terms.handling != 4 or not hours.strikes:
        return null()
    times = {hour: literal(moment, delivery.c.due_at.type) for hour, moment in hours.strikes.items()}
    return case(times, value=some.c.daily_hour)


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
        _same_language(terms, some).label("sent"),
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


def _same_language(terms: Terms, some: Subquery) -> ColumnElement[str]:
    def by_form(form: str) -> ColumnElement[str]:
        ready = sorted(terms.ready.get(form, frozenset()))
        return case(
            (some.c.wanted.in_(ready), some.c.wanted),
            (some.c.sent.in_(ready), some.c.sent),
            else_=FALLBACK_SENT[form],
        )

    return case((some.c.channel == Channel.SMS.value, by_form("sms")), else_=by_form("chat"))


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
