"""Rows of withdrawals that are not yet in the journal beside the database."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Select, and_, delete, literal, or_, select

from registry.ledgers import withdrawal
from registry.person import AccountId, AddressId, SubscriberId
from registry.store import dialects
from registry.tables import address


class WithdrawalKind(StrEnum):
    """What somebody took back: the use of one address, or everything."""

    OPT_OUT = "opt_out"
    ERASED = "erased"


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """One address that may not be written to as it stood until `at`.

    Its random id finds it under any key; its blind index finds it where a merge has given the same phone another id.
    """

    address_id: AddressId
    account_id: AccountId
    blind: bytes
    kind: WithdrawalKind
    at: datetime


def note_address(conn: Connection, address_id: AddressId) -> None:
    """Note that the consent of this address, as it stands now, is withdrawn."""
    _note(conn, _noted(WithdrawalKind.OPT_OUT).where(address.c.id == address_id))


def note_person(conn: Connection, subscriber_id: SubscriberId, kind: WithdrawalKind) -> None:
    """Note that every address of a person, as it stands now, is withdrawn."""
    _note(conn, _noted(kind).where(address.c.subscriber_id == subscriber_id))


def _noted(kind: WithdrawalKind) -> Select[*tuple[Any, ...]]:
    return select(address.c.id, address.c.account_id, address.c.blind, literal(kind.value), address.c.changed_at)


def _note(conn: Connection, rows: Select[*tuple[Any, ...]]) -> None:
    columns = ["address_id", "account_id", "blind", "kind", "at"]
    conn.execute(dialects.insert(conn, withdrawal).from_select(columns, rows).on_conflict_do_nothing())


def waiting(conn: Connection, most: int) -> tuple[Withdrawal, ...]:
    """Return withdrawals that the journal does not hold yet, the oldest first."""
    table = withdrawal.c
    rows = conn.execute(select(withdrawal).order_by(table.at, table.address_id).limit(most))
    return tuple(
        Withdrawal(AddressId(row.address_id), AccountId(row.account_id), row.blind, WithdrawalKind(row.kind), row.at)
        for row in rows
    )


def forget(conn: Connection, written: Sequence[Withdrawal]) -> None:
    """Delete the rows that are in the journal now."""
    table = withdrawal.c
    for one in written:
        same = (table.address_id == one.address_id, table.kind == one.kind.value)
        conn.execute(delete(withdrawal).where(*same, table.at == one.at))


def still_used(conn: Connection, one: Withdrawal) -> tuple[tuple[AddressId, SubscriberId], ...]:
    """Return the addresses that a withdrawal means and that have not changed since, with whose they are."""
    same = or_(
        address.c.id == one.address_id, and_(address.c.account_id == one.account_id, address.c.blind == one.blind)
    )
    rows = conn.execute(select(address.c.id, address.c.subscriber_id).where(same, address.c.changed_at <= one.at))
    return tuple((AddressId(row.id), SubscriberId(row.subscriber_id)) for row in rows)
