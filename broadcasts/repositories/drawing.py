"""Reading ahead: which rows a lane may send next, without writing anything."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    FromClause,
    Select,
    Table,
    bindparam,
    literal,
    select,
)

from broadcasts.broadcast import PASSES, BroadcastId
from broadcasts.repositories.force import SENDING, in_force
from broadcasts.tables import broadcast, community_post, delivery
from registry.privacy import Keyring
from registry.tables import account, address, community_group
from templates_i18n.catalogue import HandlingClass


class Kind(StrEnum):
    """Whether a row goes to a person or to a community's group."""

    PERSON = "person"
    POST = "post"


ROWS: dict[Kind, Table] = {Kind.PERSON: delivery, Kind.POST: community_post}
TARGETS: dict[Kind, tuple[Table, Column[Any]]] = {
    Kind.PERSON: (address, delivery.c.address_id),
    Kind.POST: (community_group, community_post.c.group_id),
}
"""Where a row's handle lies, and the row's column that points there."""


@dataclass(frozen=True, slots=True)
class Stream:
    """One broadcast's rows on one account, as a lane sees them."""

    kind: Kind
    broadcast_id: BroadcastId
    handling: HandlingClass
    weight: int
    sending: bool
    """False for one that is complete and only reaches people who join late."""
    planned: bool
    """True once no fresh row can be added any more."""


@dataclass(frozen=True, slots=True)
class Item:
    """One row, ready to be marked; `handle` is None where the address is gone."""

    stream: Stream
    position: int
    wanted: str
    sent: str
    channel: str
    silent: bool
    attempts: int
    doubts: int
    target_id: int | None
    handle: str | None
    person: int
    sole: bool
    late: bool


def streams(connection: Connection, account_id: str, now: datetime) -> tuple[Stream, ...]:
    """Return what may leave on this account, in the order of the outbox: posts before people."""
    rows = connection.execute(
        select(
            broadcast.c.id,
            broadcast.c.handling,
            broadcast.c.weight,
            broadcast.c.plan_pass,
            SENDING.label("sending"),
        )
        .where(in_force(now), _of_account_mode(account_id))
        .order_by(broadcast.c.weight, broadcast.c.id.desc()),
    ).all()
    return tuple(
        Stream(
            kind,
            BroadcastId(row.id),
            HandlingClass(f"P{row.handling}"),
            row.weight,
            sending=row.sending,
            planned=kind is Kind.POST or row.plan_pass >= PASSES,
        )
        for row in rows
        for kind in (Kind.POST, Kind.PERSON)
    )


def _of_account_mode(account_id: str) -> ColumnElement[bool]:
    return broadcast.c.mode == select(account.c.mode).where(account.c.id == account_id).scalar_subquery()


def fresh(
    connection: Connection,
    keyring: Keyring,
    stream: Stream,
    account_id: str,
    after: int,
    limit: int,
) -> tuple[Item, ...]:
    """Return the next rows never drawn before, forward from position `after`."""
    found = connection.execute(
        _FRESH[stream.kind],
        {"broadcast": stream.broadcast_id, "account": account_id, "after": after, "most": limit},
    )
    return tuple(_item(keyring, stream, row) for row in found.all())


def due(
    connection: Connection,
    keyring: Keyring,
    stream: Stream,
    account_id: str,
    now: datetime,
    limit: int,
) -> tuple[Item, ...]:
    """Return rows whose time has come: second tries, failovers, late joiners, daily digests."""
    found = connection.execute(
        _DUE[stream.kind],
        {"broadcast": stream.broadcast_id, "account": account_id, "now": now, "most": limit},
    )
    return tuple(_item(keyring, stream, row) for row in found.all())


def _columns(kind: Kind) -> Select[Any]:
    rows = ROWS[kind]
    target, pointer = TARGETS[kind]
    people: tuple[Any, ...] = (
        (delivery.c.person, delivery.c.sole, delivery.c.late)
        if kind is Kind.PERSON
        else (literal(0).label("person"), literal(True).label("sole"), literal(False).label("late"))
    )
    joined: FromClause = rows.outerjoin(target, target.c.id == pointer)
    return (
        select(
            rows.c.position,
            rows.c.wanted,
            rows.c.sent,
            rows.c.channel,
            rows.c.silent,
            rows.c.attempts,
            rows.c.doubts,
            pointer.label("target_id"),
            target.c.sealed,
            *people,
        )
        .select_from(joined)
        .where(
            rows.c.broadcast_id == bindparam("broadcast"),
            rows.c.account_id == bindparam("account"),
            rows.c.state == "queued",
        )
        .limit(bindparam("most"))
    )


def _fresh(kind: Kind) -> Select[Any]:
    rows = ROWS[kind]
    return _columns(kind).where(rows.c.due_at.is_(None), rows.c.position > bindparam("after")).order_by(rows.c.position)


def _due(kind: Kind) -> Select[Any]:
    rows = ROWS[kind]
    moment = bindparam("now", type_=rows.c.due_at.type)
    return _columns(kind).where(rows.c.due_at <= moment).order_by(rows.c.due_at, rows.c.position)


_FRESH = {kind: _fresh(kind) for kind in Kind}
_DUE = {kind: _due(kind) for kind in Kind}


def _item(keyring: Keyring, stream: Stream, row: Any) -> Item:  # noqa: ANN401 - a row, unpacked by position
    position, wanted, sent, channel, silent, attempts, doubts, target_id, sealed, person, sole, late = row
    handle = None
    if sealed is not None:
        handle = keyring.open(sealed, table=TARGETS[stream.kind][0].name, column="sealed", row=target_id).decode()
    return Item(
        stream, position, wanted, sent, channel, silent, attempts, doubts, target_id, handle, person, sole, late
    )
