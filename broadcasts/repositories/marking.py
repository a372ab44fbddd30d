"""The mark: the one statement that lets a group of rows leave, and what becomes of those it holds back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Connection,
    Subquery,
    Update,
    and_,
    bindparam,
    exists,
    select,
    update,
)

from broadcasts.broadcast import BroadcastId
from broadcasts.delivery import DeliveryState
from broadcasts.repositories import tallies
from broadcasts.repositories.drawing import ROWS, TARGETS, Item, Kind
from broadcasts.repositories.force import in_force
from broadcasts.repositories.tallies import Moves
from broadcasts.tables import broadcast, stopped_language
from registry import leases
from registry.leases import Lease
from registry.store.columns import canonical
from registry.store.dialects import given
from registry.tables import lease

POSITIONS = (Column("position", BigInteger),)


@dataclass(frozen=True, slots=True)
class Marked:
    """What a mark did: the positions that may leave, or `fenced` where the lane has a new owner.

    `unreached` are rows it ended because nobody can be reached at their addresses any more.
    """

    positions: frozenset[int]
    fenced: bool = False
    unreached: frozenset[int] = frozenset()


def mark(
    connection: Connection,
    held: Lease,
    account_id: str,
    items: Sequence[Item],
    now: datetime,
    tag: datetime | None = None,
) -> Marked:
    """Mark a group of one stream as sending where epoch, broadcast, validity, consent, address and mode all hold.

    Only what it returns may leave. Rows held back for good (consent withdrawn, address gone, language stopped)
    are ended in the same transaction; rows of an ended broadcast are left to the sweep. `tag`, `now` where
    there is none, must be later than at the mark before, whatever the wall clock does: it is kept as the moment of the
    mark and tells its rows from those of an earlier one.
    """
    tag = tag or now
    stream = items[0].stream
    positions = [item.position for item in items]
    changed = connection.execute(
        _marking(stream.kind, given(connection, "b_positions", POSITIONS)),
        {
            "b_broadcast": stream.broadcast_id,
            "b_positions": canonical([[position] for position in positions]),
            "b_account": account_id,
            "b_lease": held.name,
            "b_epoch": held.epoch,
            "b_now": now,
            "b_tag": tag,
        },
    ).rowcount
    marked = frozenset(positions if changed == len(items) else _just_marked(connection, held, items, tag))
    if stream.kind is Kind.PERSON and marked:
        leaving = [item for item in items if item.position in marked]
        _count(connection, stream.broadcast_id, leaving, DeliveryState.SENDING, DeliveryState.QUEUED)
    if len(marked) == len(items):
        return Marked(marked)
    if not leases.holds(connection, held):
        return Marked(frozenset(), fenced=True)
    held_back = [item for item in items if item.position not in marked]
    return Marked(marked, unreached=_hold_back(connection, account_id, held_back, now))


def _just_marked(connection: Connection, held: Lease, items: Sequence[Item], tag: datetime) -> Sequence[int]:
    rows = ROWS[items[0].stream.kind]
    return (
        connection.execute(
            select(rows.c.position).where(
                rows.c.broadcast_id == items[0].stream.broadcast_id,
                rows.c.position.in_([item.position for item in items]),
                rows.c.state == DeliveryState.SENDING.value,
                rows.c.epoch == held.epoch,
                rows.c.marked_at == tag,
            ),
        )
        .scalars()
        .all()
    )


def _count(
    connection: Connection,
    broadcast_id: BroadcastId,
    items: Sequence[Item],
    to: DeliveryState,
    since: DeliveryState,
) -> None:
    """Move the tally for rows that went from `since` to `to` in this transaction."""
    moves = tallies.between(
        ((item.late, item.wanted, item.sent, item.channel) for item in items if item.sole), since, to
    )
    shared = {item.person for item in items if not item.sole}
    if shared:
        # The rows have moved already; how the people stood before is what stands once these rows are put back.
        moves.update(_shared_moves(connection, broadcast_id, shared, items, since))
    tallies.shift(connection, broadcast_id, moves)


def _shared_moves(
    connection: Connection,
    broadcast_id: BroadcastId,
    people: set[int],
    items: Sequence[Item],
    since: DeliveryState,
) -> Moves:
    changed = {item.position: since for item in items if not item.sole}
    after = tallies.standing(connection, broadcast_id, people)
    before = tallies.standing(connection, broadcast_id, people, instead=changed)
    return tallies.difference(before, after)


@lru_cache(maxsize=8)
def _marking(kind: Kind, positions: Subquery) -> Update:
    rows = ROWS[kind]
    return (
        update(rows)
        .where(
            rows.c.broadcast_id == bindparam("b_broadcast"),
            rows.c.position.in_(select(positions.c.position)),
            rows.c.account_id == bindparam("b_account"),
            rows.c.state == DeliveryState.QUEUED.value,
            exists().where(lease.c.name == bindparam("b_lease"), lease.c.epoch == bindparam("b_epoch")),
            _broadcast_holds(),
            ~_language_stopped(kind),
            _target_holds(kind),
        )
        .values(
            state=DeliveryState.SENDING.value,
            epoch=bindparam("b_epoch"),
            marked_at=bindparam("b_tag"),
            due_at=None,
            attempts=rows.c.attempts + 1,
        )
    )


def _broadcast_holds() -> ColumnElement[bool]:
    now = bindparam("b_now", type_=broadcast.c.valid_until.type)
    return exists().where(broadcast.c.id == bindparam("b_broadcast"), in_force(now))


def _language_stopped(kind: Kind) -> ColumnElement[bool]:
    return exists().where(
        stopped_language.c.broadcast_id == bindparam("b_broadcast"),
        stopped_language.c.language == ROWS[kind].c.sent,
    )


def _target_holds(kind: Kind) -> ColumnElement[bool]:
    """The address itself must still be open, on this account and in this mode."""
    rows = ROWS[kind]
    target, pointer = TARGETS[kind]
    open_target = and_(
        target.c.id == pointer,
        target.c.state == "active",
        target.c.account_id == rows.c.account_id,
        target.c.mode == rows.c.mode,
    )
    if kind is Kind.PERSON:
        open_target = and_(open_target, target.c.consent_id.is_not(None))
    return exists().where(open_target)


def _hold_back(connection: Connection, account_id: str, items: Sequence[Item], now: datetime) -> frozenset[int]:
    """End rows that can never leave, each in the state that says why; return those that reach nobody any more."""
    stream = items[0].stream
    rows = ROWS[stream.kind]
    states = _why(connection, items)
    unreached: set[int] = set()
    for state in set(states.values()):
        positions = [position for position, why in states.items() if why is state]
        moved = connection.execute(
            update(rows)
            .where(
                rows.c.broadcast_id == stream.broadcast_id,
                rows.c.position.in_(positions),
                rows.c.account_id == account_id,
                rows.c.state == DeliveryState.QUEUED.value,
            )
            .values(state=state.value, settled_at=now, due_at=None)
            .returning(rows.c.position),
        ).scalars()
        gone = set(moved)
        if stream.kind is Kind.PERSON:
            ended = [item for item in items if item.position in gone]
            _count(connection, stream.broadcast_id, ended, state, DeliveryState.QUEUED)
        if state is DeliveryState.UNREACHABLE:
            unreached = gone
    return frozenset(unreached)


def _why(connection: Connection, items: Sequence[Item]) -> dict[int, DeliveryState]:
    stream = items[0].stream
    target, _ = TARGETS[stream.kind]
    stopped = set(
        connection.execute(
            select(stopped_language.c.language).where(stopped_language.c.broadcast_id == stream.broadcast_id),
        ).scalars(),
    )
    wanted = [item.target_id for item in items if item.target_id is not None]
    consent: Any = target.c.consent_id if stream.kind is Kind.PERSON else target.c.id
    found = {
        row.id: (row.state, row.consent is not None)
        for row in connection.execute(
            select(target.c.id, target.c.state, consent.label("consent")).where(target.c.id.in_(wanted)),
        )
    }
    states: dict[int, DeliveryState] = {}
    for item in items:
        state, consented = found.get(item.target_id or 0, ("opted_out", False))
        if item.sent in stopped:
            states[item.position] = _unless_in_doubt(item, DeliveryState.STOPPED)
        elif state == "unreachable":
            states[item.position] = _unless_in_doubt(item, DeliveryState.UNREACHABLE)
        elif state != "active" or not consented:
            states[item.position] = _unless_in_doubt(item, DeliveryState.OPTED_OUT)
    return states


def _unless_in_doubt(item: Item, state: DeliveryState) -> DeliveryState:
    """Keep a row `unknown` whose earlier try may have arrived: it must not count as untold."""
    return DeliveryState.UNKNOWN if item.doubts else state
