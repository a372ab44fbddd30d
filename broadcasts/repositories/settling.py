"""Settling: what came of each row that left, written in batches together with what it means for the address."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

import orjson
from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Subquery,
    Text,
    Update,
    bindparam,
    literal_column,
    update,
)
from sqlalchemy.types import TypeEngine

from broadcasts.broadcast import BroadcastId
from broadcasts.delivery import DeliveryState, move
from broadcasts.repositories import tallies
from broadcasts.repositories.drawing import ROWS, Item, Kind
from broadcasts.repositories.tallies import Cell, Moves, Place
from registry import leases
from registry.leases import Lease
from registry.store.columns import Moment, to_ms
from registry.store.dialects import execute_rows, given


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
    if not leases.holds(connection, held):
        return False
    for kind in Kind:
        mine = [one for one in settlements if one.item.stream.kind is kind]
        if mine:
            write(connection, kind, mine, now)
    return True


def write(connection: Connection, kind: Kind, settlements: Sequence[Settlement], now: datetime) -> None:
    """Move these rows out of `sending` and the tally with them."""
    for state in {one.state for one in settlements}:
        move(DeliveryState.SENDING, state)
    people = _sharing(settlements) if kind is Kind.PERSON else {}
    before = {number: tallies.standing(connection, number, those) for number, those in people.items()}
    _write_rows(connection, kind, settlements, now)
    if kind is Kind.POST:
        return
    for number, moves in _sole(settlements).items():
        those = people.get(number, set())
        moves.update(tallies.difference(before.get(number, Counter()), tallies.standing(connection, number, those)))
        tallies.shift(connection, number, moves)


def _write_rows(connection: Connection, kind: Kind, settlements: Sequence[Settlement], now: datetime) -> None:
    """Write what was handed over in one statement, for that is nearly everything, and the rest row by row."""
    handed_over: defaultdict[BroadcastId, list[Settlement]] = defaultdict(list)
    others: list[Settlement] = []
    for one in settlements:
        taken = one.state is DeliveryState.HANDED_OVER
        (handed_over[one.item.stream.broadcast_id] if taken else others).append(one)
    moment = to_ms(now)
    for number, group in handed_over.items():
        rows = orjson.dumps([_taken(one) for one in group]).decode()
        connection.execute(_taking(connection, kind), {"of": number, "now": now, "rows": rows})
    if others:
        values = _values if kind is Kind.PERSON else _values_of_post
        execute_rows(connection, _SETTLE[kind], [values(one, moment) for one in others])


def _sharing(settlements: Iterable[Settlement]) -> dict[BroadcastId, set[int]]:
    """Return the people who have more than one delivery, by broadcast."""
    people: defaultdict[BroadcastId, set[int]] = defaultdict(set)
    for one in settlements:
        if not one.item.sole:
            people[one.item.stream.broadcast_id].add(one.item.person)
    return people


def _sole(settlements: Iterable[Settlement]) -> dict[BroadcastId, Moves]:
    """Return the tallies' moves for people with one delivery, by broadcast; empty moves for those with more."""
    found: defaultdict[BroadcastId, Moves] = defaultdict(Counter)
    counted = Counter((one.item.stream.broadcast_id, one.state, one.item.sole, _place(one.item)) for one in settlements)
    for (number, state, sole, place), people in counted.items():
        moves = found[number]
        if sole:
            moves[Cell(*place, state)] += people
            moves[Cell(*place, DeliveryState.SENDING)] -= people
    return found


def _place(item: Item) -> Place:
    return item.late, item.wanted, item.sent, item.channel


def _taken(one: Settlement) -> tuple[int, str | None, int | None]:
    """Return the position, the provider's id, and when to ask it: what TAKEN names."""
    return one.item.position, one.provider_id, None if one.ask_at is None else to_ms(one.ask_at)


def _taking(connection: Connection, kind: Kind) -> Update:
    return _taking_of(kind, given(connection, "rows", TAKEN))


@lru_cache(maxsize=8)
def _taking_of(kind: Kind, taken: Subquery) -> Update:
    rows = ROWS[kind]
    values: dict[str, Any] = {"provider_id": taken.c.provider_id}
    if kind is Kind.PERSON:
        values["ask_at"] = taken.c.ask_at
    return (
        update(rows)
        .where(rows.c.broadcast_id == bindparam("of"), rows.c.position == taken.c.position)
        .where(rows.c.state == literal_column(f"'{DeliveryState.SENDING.value}'"))
        .values(
            state=DeliveryState.HANDED_OVER.value,
            settled_at=bindparam("now", type_=rows.c.settled_at.type),
            due_at=None,
            code=None,
            **values,
        )
    )


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
TAKEN = (Column("position", BigInteger), Column("provider_id", Text), Column("ask_at", BigInteger))
"""What is written of a row that was handed over, beside what they all have in common."""


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
