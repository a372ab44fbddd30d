"""Tallies: people by state, moved in the same commit as the rows they count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, case, delete, func, select
from sqlalchemy.engine import Row

from broadcasts.broadcast import BroadcastId
from broadcasts.delivery import BEST_FIRST, DeliveryState
from broadcasts.tables import delivery, tally
from registry.store.dialects import add_rows


@dataclass(frozen=True, slots=True)
class Cell:
    """What a person is counted under; `sent` and `channel` are empty where nothing can leave."""

    late: bool
    wanted: str
    sent: str
    channel: str
    state: DeliveryState


Moves = Counter[Cell]
"""How many people each cell gains (or loses, below zero)."""

RANKS = {state.value: rank for rank, state in enumerate(BEST_FIRST)}
CELL = (
    delivery.c.late,
    delivery.c.wanted,
    func.coalesce(delivery.c.sent, "").label("sent"),
    func.coalesce(delivery.c.channel, "").label("channel"),
    delivery.c.state,
)


Place = tuple[bool, str, str, str]
"""A cell without its state: late, wanted, sent, channel."""


def between(places: Iterable[Place], since: DeliveryState, to: DeliveryState) -> Moves:
    """Return the moves of people with one delivery from one state to another; many rows fall into few cells."""
    moves: Moves = Counter()
    for place, people in Counter(places).items():
        moves[Cell(*place, to)] += people
        moves[Cell(*place, since)] -= people
    return moves


def shift(connection: Connection, broadcast_id: BroadcastId, moves: Mapping[Cell, int]) -> None:
    """Add `moves` to the tally of a broadcast."""
    rows = [
        (broadcast_id, cell.late, cell.wanted, cell.sent, cell.channel, cell.state.value, people)
        for cell, people in moves.items()
        if people
    ]
    if rows:
        add_rows(connection, tally, "people", rows)


def standing(
    connection: Connection,
    broadcast_id: BroadcastId,
    people: Iterable[int],
    *,
    below: int | None = None,
    instead: Mapping[int, DeliveryState] | None = None,
) -> Moves:
    """Return under which cells these people count now; for those with more than one delivery.

    A person counts under the best of their deliveries, the earliest one where two are equally good.
    `below` leaves out deliveries from that position on, and so tells how the people stood before a chunk;
    `instead` gives positions another state, and so tells how they stood before these rows moved.
    """
    numbers = sorted(set(people))
    if not numbers:
        return Counter()
    mine = and_(delivery.c.broadcast_id == broadcast_id, delivery.c.person.in_(numbers), ~delivery.c.sole)
    if below is not None:
        mine = and_(mine, delivery.c.position < below)
    return _best_cells(connection, mine, instead)


def _best_cells(
    connection: Connection,
    mine: ColumnElement[bool],
    instead: Mapping[int, DeliveryState] | None = None,
) -> Moves:
    state: ColumnElement[str] = delivery.c.state
    if instead:
        states = {position: was.value for position, was in instead.items()}
        state = case(states, value=delivery.c.position, else_=delivery.c.state)
    rank = case(RANKS, value=state)
    place = func.row_number().over(partition_by=delivery.c.person, order_by=(rank, delivery.c.position))
    ranked = select(*CELL[:-1], state.label("state"), place.label("place")).where(mine).subquery()
    cell = (ranked.c.late, ranked.c.wanted, ranked.c.sent, ranked.c.channel, ranked.c.state)
    return _counter(
        connection.execute(select(*cell, func.count().label("n")).where(ranked.c.place == 1).group_by(*cell)),
    )


def _counter(rows: Iterable[Row[Any]]) -> Moves:
    return Counter({Cell(r.late, r.wanted, r.sent, r.channel, DeliveryState(r.state)): r.n for r in rows})


def difference(before: Moves, after: Moves) -> Moves:
    """Return the moves that lead from one standing to another."""
    moves = Counter(after)
    moves.subtract(before)
    return moves


def read(connection: Connection, broadcast_id: BroadcastId) -> Moves:
    """Return the whole tally of a broadcast."""
    rows = connection.execute(select(tally).where(tally.c.broadcast_id == broadcast_id))
    return Counter({Cell(r.late, r.wanted, r.sent, r.channel, DeliveryState(r.state)): r.people for r in rows})


def planned(connection: Connection, broadcast_id: BroadcastId, first: int, last: int) -> Moves:
    """Return what the chunk of deliveries from position `first` to `last` adds to the tally."""
    mine = and_(
        delivery.c.broadcast_id == broadcast_id,
        delivery.c.position >= first,
        delivery.c.position <= last,
    )
    moves = _sole_cells(connection, mine)
    shared = connection.execute(select(delivery.c.person).where(mine, ~delivery.c.sole).distinct()).scalars().all()
    before = standing(connection, broadcast_id, shared, below=first)
    moves.update(difference(before, standing(connection, broadcast_id, shared)))
    return moves


def _sole_cells(connection: Connection, mine: ColumnElement[bool]) -> Moves:
    return _counter(
        connection.execute(select(*CELL, func.count().label("n")).where(mine, delivery.c.sole).group_by(*CELL)),
    )


def counted(connection: Connection, broadcast_id: BroadcastId) -> Moves:
    """Count people from the deliveries themselves."""
    mine = delivery.c.broadcast_id == broadcast_id
    total = _sole_cells(connection, mine)
    total.update(_best_cells(connection, and_(mine, ~delivery.c.sole)))
    return total


def recount(connection: Connection, broadcast_id: BroadcastId) -> Moves:
    """Replace the tally by what the deliveries say; return the corrections, empty where it was right."""
    wrong = difference(read(connection, broadcast_id), counted(connection, broadcast_id))
    found = Counter({cell: people for cell, people in wrong.items() if people})
    shift(connection, broadcast_id, found)
    connection.execute(delete(tally).where(tally.c.broadcast_id == broadcast_id, tally.c.people == 0))
    return found
