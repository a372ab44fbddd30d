"""Rows of codes sent to phones: numbers sealed, found and counted by blind indexes."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, delete, func, or_, select, update

from bot.tables import phone_check
from registry.person import AccountId


@dataclass(frozen=True, slots=True)
class PhoneCheck:
    """A code that was sent: to which phone, on whose request, and what became of it."""

    id: int
    account_id: AccountId
    blind: bytes = field(repr=False)
    prefix: bytes = field(repr=False)
    client: bytes = field(repr=False)
    sealed: bytes = field(repr=False)
    code_hash: bytes = field(repr=False)
    at: datetime
    tries: int = 0
    verified_at: datetime | None = None


def insert(conn: Connection, check: PhoneCheck) -> None:
    """Write a code that is about to be sent."""
    names = ("id", "account_id", "blind", "prefix", "client", "sealed", "code_hash", "at", "tries")
    conn.execute(phone_check.insert().values({name: getattr(check, name) for name in names}))


def load(conn: Connection, check_id: int) -> PhoneCheck | None:
    """Return the code of this id."""
    row = conn.execute(select(phone_check).where(phone_check.c.id == check_id)).first()
    return None if row is None else PhoneCheck(**row._mapping)  # noqa: SLF001 - a row's documented view of itself


def count_try(conn: Connection, check_id: int, most: int) -> bool:
    """Use up one try; False where all are used."""
    table = phone_check.c
    used = update(phone_check).where(table.id == check_id, table.tries < most).values(tries=table.tries + 1)
    return conn.execute(used).rowcount > 0


def verified(conn: Connection, check_id: int, now: datetime) -> None:
    """Note that the right code came back."""
    conn.execute(update(phone_check).where(phone_check.c.id == check_id).values(verified_at=now))


def sent_to(conn: Connection, blind: bytes, since: datetime) -> int:
    """Count the codes sent to one phone."""
    return _count(conn, phone_check.c.blind == blind, since)


def sent_nearby(conn: Connection, prefix: bytes, since: datetime) -> int:
    """Count the codes sent to a phone and its neighbours."""
    return _count(conn, phone_check.c.prefix == prefix, since)


def asked_by(conn: Connection, client: bytes, since: datetime) -> int:
    """Count the codes sent on one client's request."""
    return _count(conn, phone_check.c.client == client, since)


def sent(conn: Connection, since: datetime) -> int:
    """Count all codes sent."""
    return _count(conn, phone_check.c.at > since, since)


def pending(conn: Connection, since: datetime) -> int:
    """Count codes sent that did not come back yet."""
    return _count(conn, phone_check.c.verified_at.is_(None), since)


def _count(conn: Connection, which: ColumnElement[bool], since: datetime) -> int:
    return conn.scalar(select(func.count()).select_from(phone_check).where(which, phone_check.c.at > since)) or 0


def completion(conn: Connection, since: datetime, decided: datetime, window: int) -> tuple[int, int]:
    """Return how many of the last `window` codes came back and how many those are.

    A code counts once it came back, or was sent before `decided`.
    """
    table = phone_check.c
    over = or_(table.verified_at.is_not(None), table.at <= decided)
    last = select(table.verified_at).where(table.at > since, over).order_by(table.at.desc()).limit(window).subquery()
    row = conn.execute(select(func.count(last.c.verified_at), func.count())).one()
    return row[0], row[1]


def purge(conn: Connection, before: datetime, most: int) -> int:
    """Delete at most `most` codes sent before that moment; return how many."""
    old = select(phone_check.c.id).where(phone_check.c.at < before).limit(most)
    return conn.execute(delete(phone_check).where(phone_check.c.id.in_(old))).rowcount
