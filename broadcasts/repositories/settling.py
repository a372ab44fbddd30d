"""Settling: what came of each row that left, written in batches together with what it means for the address."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, Column, Connection, Update, bindparam, literal_column, select, update
from sqlalchemy.types import TypeEngine

from broadcasts.broadcast import BroadcastId
from broadcasts.delivery import DeliveryState, move
from broadcasts.repositories import tallies
from broadcasts.repositories.drawing import ROWS, Item, Kind
from broadcasts.repositories.tallies import Moves, Place
from registry.leases import Lease
from registry.store.columns import Moment, to_ms
from registry.store.dialects import execute_rows
from registry.tables import lease


@dataclass(frozen=True, slots=True)
class Settlement:
    """The new state of one row that was sending; `took_turn` is False where it surely never left.

    `ask_at` is when the provider is to be asked what became of it.
    """

    item: Item
    state: DeliveryState
    code: str | None = None
    provider_id: str | None = None
    due_at: datetime | None = None
    doubt: bool = False
    took_turn: bool = True
    ask_at: datetime | None = None


def settle(connection: Connection, held: Lease, settlements: Sequence[Settlement], now: datetime) -> bool:
    """Write what came of these rows; False, and nothing written, where the lane has a new owner.

    The new owner has already called them unknown, and its word stands.
    """
    epoch = connection.execute(select(lease.c.epoch).where(lease.c.name == held.name)).scalar_one_or_none()
    if epoch != held.epoch:
        return False
    for kind in Kind:
        mine = [one for one in settlements if one.item.stream.kind is kind]
        if mine:
            write(connection, kind, mine, now)
    return True


def write(connection: Connection, kind: Kind, settlements: Sequence[Settlement], now: datetime) -> None:
    """Move these rows out of `sending` and the tally with them."""
    groups: defaultdict[BroadcastId, list[Settlement]] = defaultdict(list)
    for one in settlements:
        move(DeliveryState.SENDING, one.state)
        groups[one.item.stream.broadcast_id].append(one)
    people = {number: _sharing(group) for number, group in groups.items()} if kind is Kind.PERSON else {}
    before = {number: tallies.standing(connection, number, those) for number, those in people.items()}
    moment = to_ms(now)
    values = _values if kind is Kind.PERSON else _values_of_post
    execute_rows(connection, _SETTLE[kind], [values(one, moment) for one in settlements])
    for number, those in people.items():
        moves = tallies.difference(before[number], tallies.standing(connection, number, those))
        moves.update(_sole(groups[number]))
        tallies.shift(connection, number, moves)


def _sharing(group: Iterable[Settlement]) -> set[int]:
    """Return the people of this group who have more than one delivery."""
    return {one.item.person for one in group if not one.item.sole}


def _sole(group: Sequence[Settlement]) -> Moves:
    """Return the tally's moves for people with one delivery."""
    moves: Moves = Counter()
    for state in {one.state for one in group}:
        places = (_place(one.item) for one in group if one.state is state and one.item.sole)
        moves.update(tallies.between(places, DeliveryState.SENDING, state))
    return moves


def _place(item: Item) -> Place:
    return item.late, item.wanted, item.sent, item.channel


def _values(one: Settlement, now: int) -> tuple[object, ...]:
    """Return a delivery's new values in the order of its VALUES, then its key."""
    return (None if one.ask_at is None else to_ms(one.ask_at), *_values_of_post(one, now))


def _values_of_post(one: Settlement, now: int) -> tuple[object, ...]:
    item = one.item
    return (
        one.state.value,
        one.provider_id,
        one.code,
        None if one.due_at is None else to_ms(one.due_at),
        item.attempts + one.took_turn,
        item.doubts + one.doubt,
        None if one.state is DeliveryState.QUEUED else now,
        item.stream.broadcast_id,
        item.position,
    )


OF_POST = ("state", "provider_id", "code", "due_at", "attempts", "doubts", "settled_at")
VALUES = {Kind.PERSON: ("ask_at", *OF_POST), Kind.POST: OF_POST}
KEY = ("broadcast_id", "position")


def _statement(kind: Kind) -> Update:
    rows = ROWS[kind]
    return (
        update(rows)
        .ordered_values(
            *((rows.c[name], bindparam(f"new_{name}", type_=_plain(rows.c[name]))) for name in VALUES[kind])
        )
        .where(*(rows.c[name] == bindparam(f"of_{name}") for name in KEY))
        .where(rows.c.state == literal_column(f"'{DeliveryState.SENDING.value}'"))
    )


def _plain(column: Column[Any]) -> TypeEngine[Any]:
    """Return the type without its conversion: these rows come as the database keeps them."""
    return BigInteger() if isinstance(column.type, Moment) else column.type


_SETTLE = {kind: _statement(kind) for kind in Kind}
