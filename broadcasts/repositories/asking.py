"""Rows that have left and of which the provider has yet to say what became of them: found, moved and counted."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, select, update

from broadcasts.broadcast import BroadcastId
from broadcasts.delivery import DeliveryState, move
from broadcasts.repositories import tallies
from broadcasts.repositories.drawing import Item, Kind, Stream
from broadcasts.tables import broadcast, delivery
from registry.addresses import Channel
from registry.privacy import Keyring
from registry.tables import account, address
from templates_i18n.catalogue import HandlingClass


@dataclass(frozen=True, slots=True)
class Left:
    """A row that has left; its `item` has a handle only where somebody is to be asked about it."""

    item: Item
    state: DeliveryState
    account_id: str
    provider_id: str | None
    code: str | None
    settled_at: datetime | None


@dataclass(frozen=True, slots=True)
class Fate:
    """What becomes of such a row; what is None is emptied, and `resolved` takes one doubt away."""

    state: DeliveryState
    provider_id: str | None = None
    code: str | None = None
    due_at: datetime | None = None
    ask_at: datetime | None = None
    resolved: bool = False


def due(
    connection: Connection, keyring: Keyring, account_id: str, state: DeliveryState, now: datetime, limit: int
) -> tuple[Left, ...]:
    """Return rows of this state about which it is time to ask, the longest due first."""
    rows = connection.execute(
        _LEFT.where(delivery.c.account_id == account_id, delivery.c.state == state.value, delivery.c.ask_at <= now)
        .order_by(delivery.c.ask_at)
        .limit(limit)
    )
    return tuple(_left(row, keyring) for row in rows.all())


def one(connection: Connection, broadcast_id: int, position: int) -> Left | None:
    """Return the row of a broadcast at this position."""
    mine = and_(delivery.c.broadcast_id == broadcast_id, delivery.c.position == position)
    row = connection.execute(_LEFT.where(mine)).first()
    return None if row is None or row.account_id is None else _left(row)


def known(connection: Connection, item: Item) -> frozenset[str]:
    """Return the provider's ids of all deliveries to the same person."""
    mine = and_(delivery.c.broadcast_id == item.stream.broadcast_id, delivery.c.position == item.position)
    person = select(delivery.c.subscriber_id).where(mine).scalar_subquery()
    query = select(delivery.c.provider_id).where(
        delivery.c.subscriber_id == person, delivery.c.provider_id.is_not(None)
    )
    return frozenset(connection.execute(query).scalars())


def put(connection: Connection, left: Left, fate: Fate, now: datetime) -> bool:
    """Move a row and the tally with it; False where it moved meanwhile. Raises IllegalMove."""
    item = left.item
    _allow(left.state, fate.state)
    shared = () if item.sole else (item.person,)
    before = tallies.standing(connection, item.stream.broadcast_id, shared)
    changed = connection.execute(
        update(delivery)
        .where(
            delivery.c.broadcast_id == item.stream.broadcast_id,
            delivery.c.position == item.position,
            delivery.c.state == left.state.value,
        )
        .values(
            state=fate.state.value,
            provider_id=fate.provider_id,
            code=fate.code,
            due_at=fate.due_at,
            ask_at=fate.ask_at,
            doubts=delivery.c.doubts - int(fate.resolved),
            settled_at=None if fate.state is DeliveryState.QUEUED else left.settled_at or now,
        )
    ).rowcount
    if changed and fate.state is not left.state:
        moves = tallies.difference(before, tallies.standing(connection, item.stream.broadcast_id, shared))
        if item.sole:
            place = (item.late, item.wanted, item.sent, item.channel)
            moves = tallies.between([place], left.state, fate.state)
        tallies.shift(connection, item.stream.broadcast_id, moves)
    return bool(changed)


def _allow(state: DeliveryState, to: DeliveryState) -> None:
    """Hold a move to the table; a row that waits for a second try was in doubt, and goes on from there."""
    since = move(state, DeliveryState.UNKNOWN) if state is DeliveryState.QUEUED else state
    if to is not since:
        move(since, to)


def in_doubt(connection: Connection) -> frozenset[BroadcastId]:
    """Return the broadcasts of which a row waits for its provider's list."""
    return frozenset(BroadcastId(number) for number in _doubtful(connection))


def give_up(connection: Connection, now: datetime) -> int:
    """Ask no more about rows in doubt whose notice has run out; they stay unknown. Return how many."""
    found = _doubtful(connection)
    if not found:
        return 0
    over = select(broadcast.c.id).where(broadcast.c.id.in_(found), broadcast.c.valid_until <= now)
    done = 0
    for number in connection.execute(over).scalars():
        mine = and_(delivery.c.broadcast_id == number, delivery.c.position.in_(found[number]))
        done += connection.execute(update(delivery).where(mine).values(ask_at=None)).rowcount
    return done


def _doubtful(connection: Connection) -> dict[int, list[int]]:
    # By account and state, and no other word: the index of rows to ask about is the only way in, and they are few.
    query = select(delivery.c.broadcast_id, delivery.c.position).where(
        delivery.c.account_id.in_(_PHONES), delivery.c.state == DeliveryState.UNKNOWN.value, _TO_ASK
    )
    found: defaultdict[int, list[int]] = defaultdict(list)
    for number, position in connection.execute(query):
        found[number].append(position)
    return found


_PHONES = select(account.c.id).where(account.c.channel == Channel.SMS.value)
_TO_ASK: ColumnElement[bool] = delivery.c.ask_at.is_not(None)
_LEFT = (
    select(delivery, address.c.sealed, broadcast.c.handling, broadcast.c.weight)
    .join(broadcast, broadcast.c.id == delivery.c.broadcast_id)
    .outerjoin(address, address.c.id == delivery.c.address_id)
)


def _left(row: Row[Any], keyring: Keyring | None = None) -> Left:
    handle = None
    if keyring is not None and row.sealed is not None:
        handle = keyring.open(row.sealed, table=address.name, column="sealed", row=row.address_id).decode()
    stream = Stream(
        Kind.PERSON,
        BroadcastId(row.broadcast_id),
        HandlingClass(f"P{row.handling}"),
        row.weight,
        sending=True,
        planned=True,
    )
    item = Item(
        stream=stream,
        position=row.position,
        wanted=row.wanted,
        sent=row.sent,
        channel=row.channel,
        silent=row.silent,
        attempts=row.attempts,
        doubts=row.doubts,
        target_id=row.address_id,
        handle=handle,
        person=row.person,
        sole=row.sole,
        late=row.late,
    )
    return Left(item, DeliveryState(row.state), row.account_id, row.provider_id, row.code, row.settled_at)
