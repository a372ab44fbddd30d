"""Rows of officers and of the tokens they hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, or_, select, update

from registry.officer import Credentials, Officer, OfficerId, Role
from registry.store import dialects
from registry.tables import officer, officer_token


@dataclass(frozen=True, slots=True)
class Failures:
    """How often an officer failed lately, and until when they wait."""

    officer_id: OfficerId
    failures: int
    wait_until: datetime | None


@dataclass(frozen=True, slots=True)
class NewToken:
    """A token about to be written, as its hash."""

    id: int
    officer_id: OfficerId
    hash: bytes
    purpose: str
    until: datetime


def insert(conn: Connection, new: Credentials, now: datetime) -> bool:
    """Write an officer; False where the name is taken."""
    statement = dialects.insert(conn, officer).values(
        id=new.officer.id,
        name=new.officer.name,
        roles=sorted(new.officer.roles),
        areas=sorted(new.officer.areas),
        classes=sorted(new.officer.classes),
        languages=sorted(new.officer.languages),
        password_hash=new.password_hash,
        totp_sealed=new.totp_sealed,
        totp_step=new.totp_step,
        failures=0,
        created_at=now,
    )
    return conn.execute(statement.on_conflict_do_nothing(index_elements=[officer.c.name])).rowcount > 0


def load(conn: Connection, officer_id: OfficerId) -> Officer | None:
    """Return the officer of this id."""
    row = conn.execute(select(officer).where(officer.c.id == officer_id)).first()
    return None if row is None else _officer(row)


def listed(conn: Connection) -> tuple[Officer, ...]:
    """Return every officer by name."""
    return tuple(map(_officer, conn.execute(select(officer).order_by(officer.c.name))))


def credentials(conn: Connection, name: str) -> Credentials | None:
    """Return what an attempt under this name is checked with."""
    row = conn.execute(select(officer).where(officer.c.name == name)).first()
    if row is None:
        return None
    return Credentials(_officer(row), row.password_hash, row.totp_sealed, row.totp_step, row.wait_until)


def use_step(conn: Connection, officer_id: OfficerId, step: int, now: datetime) -> bool:
    """Note the step as used and forget failures; False where it is not newer, or the officer may not come in."""
    used = conn.execute(
        update(officer)
        .where(
            officer.c.id == officer_id,
            officer.c.totp_step < step,
            officer.c.disabled_at.is_(None),
            or_(officer.c.wait_until.is_(None), officer.c.wait_until <= now),
        )
        .values(totp_step=step, failures=0, wait_until=None)
    )
    return used.rowcount > 0


def lock_failures(conn: Connection, name: str) -> Failures | None:
    """Return an officer's failures, held until the transaction ends."""
    rows = select(officer.c.id, officer.c.failures, officer.c.wait_until).where(officer.c.name == name)
    row = conn.execute(dialects.row_lock(rows)).first()
    return None if row is None else Failures(OfficerId(row.id), row.failures, row.wait_until)


def set_failures(conn: Connection, officer_id: OfficerId, failures: int, wait_until: datetime | None) -> None:
    """Write how often an officer failed, and until when they wait."""
    conn.execute(update(officer).where(officer.c.id == officer_id).values(failures=failures, wait_until=wait_until))


def disable(conn: Connection, officer_id: OfficerId, now: datetime) -> None:
    """Mark an officer disabled; the first time stays."""
    conn.execute(
        update(officer).where(officer.c.id == officer_id, officer.c.disabled_at.is_(None)).values(disabled_at=now)
    )


def insert_token(conn: Connection, new: NewToken, now: datetime) -> None:
    """Write a token."""
    conn.execute(
        officer_token.insert().values(
            id=new.id,
            officer_id=new.officer_id,
            hash=new.hash,
            purpose=new.purpose,
            created_at=now,
            until=new.until,
        )
    )


def by_token(conn: Connection, hashes: Sequence[bytes], now: datetime) -> Officer | None:
    """Return whose token in force has one of these hashes."""
    row = conn.execute(
        select(officer)
        .join(officer_token, officer_token.c.officer_id == officer.c.id)
        .where(officer_token.c.hash.in_(hashes), officer_token.c.until > now, officer_token.c.revoked_at.is_(None))
    ).first()
    return None if row is None else _officer(row)


def revoke_tokens(conn: Connection, officer_id: OfficerId, now: datetime) -> int:
    """Mark every token of an officer that is still in force revoked; return how many."""
    return conn.execute(
        update(officer_token)
        .where(
            officer_token.c.officer_id == officer_id, officer_token.c.until > now, officer_token.c.revoked_at.is_(None)
        )
        .values(revoked_at=now)
    ).rowcount


def _officer(row: Row[*tuple[Any, ...]]) -> Officer:
    return Officer(
        id=OfficerId(row.id),
        name=row.name,
        roles=frozenset(map(Role, row.roles)),
        areas=frozenset(row.areas),
        classes=frozenset(row.classes),
        languages=frozenset(row.languages),
        disabled=row.disabled_at is not None,
    )
