"""Rows of updates already acted upon."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, delete, select

from bot.tables import update_seen
from registry.person import AccountId
from registry.store import dialects


def first_seen(conn: Connection, account_id: AccountId, update_id: int, now: datetime) -> bool:
    """Note an update; False where it was noted before, also by a transaction that has just ended."""
    noted = dialects.insert(conn, update_seen).values(account_id=account_id, update_id=update_id, at=now)
    return conn.execute(noted.on_conflict_do_nothing()).rowcount > 0


def purge(conn: Connection, before: datetime, most: int) -> int:
    """Forget at most `most` updates noted before that moment; return how many."""
    table = update_seen.c
    old = conn.execute(select(table.account_id, table.update_id).where(table.at < before).limit(most)).all()
    for row in old:
        conn.execute(delete(update_seen).where(table.account_id == row.account_id, table.update_id == row.update_id))
    return len(old)
