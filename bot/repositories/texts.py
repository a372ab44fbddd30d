"""Rows of texts from phones already acted upon."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, delete, func, select

from bot.tables import sms_seen
from registry.person import AccountId
from registry.store import dialects


def first_seen(conn: Connection, account_id: AccountId, sid: str, blind: bytes, now: datetime) -> bool:
    """Note a text; False where it was noted before."""
    noted = dialects.insert(conn, sms_seen).values(account_id=account_id, sid=sid, blind=blind, at=now)
    return conn.execute(noted.on_conflict_do_nothing()).rowcount > 0


def heard_from(conn: Connection, blind: bytes, since: datetime) -> int:
    """Count the texts that one phone has sent."""
    table = sms_seen.c
    return conn.scalar(select(func.count()).where(table.blind == blind, table.at > since)) or 0


def purge(conn: Connection, before: datetime, most: int) -> int:
    """Forget at most `most` texts noted before that moment; return how many."""
    table = sms_seen.c
    old = conn.execute(select(table.account_id, table.sid).where(table.at < before).limit(most)).all()
    for row in old:
        conn.execute(delete(sms_seen).where(table.account_id == row.account_id, table.sid == row.sid))
    return len(old)
