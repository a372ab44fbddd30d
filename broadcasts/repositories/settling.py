"""Settling: what came of each row that left, written in batches together with what it means for the address."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, select, update

from broadcasts.broadcast import BroadcastId
from broadcasts.delivery import DeliveryState, move
from broadcasts.repositories import tallies
from broadcasts.repositories.drawing import ROWS, Item, Kind
from broadcasts.repositories.marking import cell
from broadcasts.repositories.tallies import Moves
from registry.leases import Lease
from registry.tables import lease


@dataclass(frozen=True, slots=True)
class Settlement:
    """The new state of one row that was sending; `took_turn` is False where it surely never left."""

    item: Item
    state: DeliveryState
    code: str | None = None
    provider_id: str | None = None
    due_at: datetime | None = None
    doubt: bool = False
    took_turn: bool = True


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
    connection.execute(_SETTLE[kind], [_values(one, now) for one in settlements])
    for number, those in people.items():
        moves = tallies.difference(before[number], tallies.standing(connection, number, those))
        moves.update(_sole(groups[number]))
        tallies.shift(connection, number, moves)


def _sharing(group: Iterable[Settlement]) -> set[int]:
    """Return the people of this group who have more than one delivery."""
    return {one.item.person for one in group if not one.item.sole}


def _sole(group: Iterable[Settlement]) -> Moves:
    moves: Moves = Counter()
    for one in group:
        if one.item.sole:
            moves[cell(one.item, one.state)] += 1
            moves[cell(one.item, DeliveryState.SENDING)] -= 1
    return moves


def _values(one: Settlement, now: datetime) -> dict[str, object]:
    return {
        "b_broadcast": one.item.stream.broadcast_id,
        "b_position": one.item.position,
        "state": one.state.value,
        "provider_id": one.provider_id,
        "code": one.code,
        "due_at": one.due_at,
        "attempts": one.item.attempts + (1 if one.took_turn else 0),
        "doubts": one.item.doubts + (1 if one.doubt else 0),
        "settled_at": None if one.state is DeliveryState.QUEUED else now,
    }


_SETTLE = {
    kind: update(ROWS[kind])
    .where(
        ROWS[kind].c.broadcast_id == bindparam("b_broadcast"),
        ROWS[kind].c.position == bindparam("b_position"),
        ROWS[kind].c.state == DeliveryState.SENDING.value,
    )
    .values(
        state=bindparam("state"),
        provider_id=bindparam("provider_id"),
        code=bindparam("code"),
        due_at=bindparam("due_at"),
        attempts=bindparam("attempts"),
        doubts=bindparam("doubts"),
        settled_at=bindparam("settled_at"),
    )
    for kind in Kind
}
