"""The plan: who gets a broadcast, person by person, filled inside the database in chunks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    ScalarSelect,
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
    update,
)

from broadcasts.broadcast import BroadcastId, fallback_sent
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


def chunk(terms: Terms, place: Place, size: int, now: datetime, hours: Hours) -> Select[Any]:
    """Return the deliveries of the next `size` people of the pass."""
    who = people_of(terms, now).where(_in_pass(terms, place.step), _not_yet(terms, place.step)).subquery("who")
    some = select(who).where(who.c.id > place.after).order_by(who.c.id).limit(size).subquery("some")
    return _rows(terms, place, some, hours)


def for_one(terms: Terms, place: Place, subscriber_id: int, now: datetime) -> Select[Any]:
    """Return the late deliveries of one person who joined, came back or changed after planning."""
    who = people_of(terms, now).subquery("who")
    some = select(who).where(who.c.id == subscriber_id).subquery("some")
    rows = _rows(terms, place, some, AWAKE).subquery("rows")
    columns = [column for column in rows.c if column.name not in {"late", "due_at"}]
    return select(*columns, true().label("late"), literal(now, delivery.c.due_at.type).label("due_at"))


def people_of(terms: Terms, now: datetime) -> Select[Any]:
    """Select the people the broadcast is for, as its audience rule means them now."""
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


def first_address(terms: Terms, some: FromClause) -> ScalarSelect[int]:
    """Return the address at which each of these people is told first."""
    return (
        select(address.c.id)
        .where(address.c.subscriber_id == some.c.id, usable(terms))
        .order_by(address.c.ordinal)
        .limit(1)
        .correlate(some)
        .scalar_subquery()
    )


def _rows(terms: Terms, place: Place, some: Subquery, hours: Hours) -> Select[Any]:
    """Return a row per person, to the first of their usable addresses.

    One window over people already in order: it numbers positions and persons alike, and nothing is sorted.
    """
    empty = address.c.id.is_(None)
    number = func.row_number().over(order_by=some.c.id)
    return (
        select(
            literal(terms.broadcast_id).label("broadcast_id"),
            (number + (place.position - 1)).label("position"),
            literal(terms.mode.value).label("mode"),
            address.c.account_id.label("account_id"),
            some.c.language.label("wanted"),
            case((empty, null()), else_=sent(terms, account.c.channel, some.c.language, some.c.second)).label("sent"),
            account.c.channel.label("channel"),
            case((empty, "unreachable"), else_="queued").label("state"),
            _due(terms, some, hours).label("due_at"),
            literal(_silent(terms, place, hours)).label("silent"),
            literal(0).label("attempts"),
            literal(0).label("doubts"),
            (number + (place.person - 1)).label("person"),
            true().label("sole"),
            false().label("late"),
            some.c.id.label("subscriber_id"),
            address.c.id.label("address_id"),
        )
        .select_from(some)
        .outerjoin(address, address.c.id == first_address(terms, some))
        .outerjoin(account, account.c.id == address.c.account_id)
    )


def further(terms: Terms, place: Place, made: int) -> Select[Any]:
    """Return deliveries to every other usable address of the people just planned, after the `made` rows of theirs."""
    mine = delivery.alias("mine")
    who = select(subscriber).subquery("some")
    return (
        select(
            mine.c.broadcast_id,
            (func.row_number().over(order_by=(mine.c.position, address.c.ordinal)) + (place.position + made - 1)).label(
                "position"
            ),
            mine.c.mode,
            address.c.account_id,
            mine.c.wanted,
            sent(terms, account.c.channel, who.c.language, who.c.second).label("sent"),
            account.c.channel,
            literal("queued").label("state"),
            mine.c.due_at,
            mine.c.silent,
            literal(0).label("attempts"),
            literal(0).label("doubts"),
            mine.c.person,
            false().label("sole"),
            mine.c.late,
            mine.c.subscriber_id,
            address.c.id.label("address_id"),
        )
        .select_from(mine)
        .join(who, who.c.id == mine.c.subscriber_id)
        .join(address, and_(address.c.subscriber_id == mine.c.subscriber_id, address.c.id != mine.c.address_id))
        .join(account, account.c.id == address.c.account_id)
        .where(
            mine.c.broadcast_id == terms.broadcast_id,
            mine.c.position >= place.position,
            mine.c.position < place.position + made,
            usable(terms),
        )
    )


def share(connection: Connection, broadcast_id: BroadcastId, first: int, last: int) -> None:
    """Note that whoever has a delivery from `first` to `last` has more than one."""
    people = select(delivery.c.person).where(
        delivery.c.broadcast_id == broadcast_id, delivery.c.position >= first, delivery.c.position <= last
    )
    connection.execute(
        update(delivery)
        .where(delivery.c.broadcast_id == broadcast_id, delivery.c.person.in_(people), delivery.c.sole)
        .where(delivery.c.position < first)
        .values(sole=False),
    )


def sent(
    terms: Terms, channel: ColumnElement[str], wanted: ColumnElement[str], second: ColumnElement[str]
) -> ColumnElement[str]:
    """Return the language that leaves: the one wanted, else the second, else the fallback, by the form of the channel.

    The second is the reader's own; of whoever follows another notice it is the one in which that came.
    """

    def by_form(form: str) -> ColumnElement[str]:
        ready = sorted(terms.ready.get(form, frozenset()))
        return case(
            (wanted.in_(ready), wanted),
            (second.in_(ready), second),
            else_=fallback_sent(form, ready),
        )

    return case((channel == Channel.SMS.value, by_form("sms")), else_=by_form("chat"))


def _silent(terms: Terms, place: Place, hours: Hours) -> bool:
    """Tell whether a message makes no sound: the daily digest, and at night what concerns people elsewhere."""
    return terms.handling == 4 or (terms.handling == 2 and place.step > 0 and hours.night)


def _due(terms: Terms, some: Subquery, hours: Hours) -> ColumnElement[Any]:
    if terms.handling != 4 or not hours.strikes:
        return null()
    times = {hour: literal(moment, delivery.c.due_at.type) for hour, moment in hours.strikes.items()}
    return case(times, value=some.c.daily_hour)
