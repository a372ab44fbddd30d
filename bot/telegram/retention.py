"""How long the voice remembers: updates for some days, unfinished conversations and codes by SMS for one."""

from __future__ import annotations

from datetime import datetime, timedelta

from bot.repositories import conversations, phone_checks, texts, updates
from registry.store import Connection

UPDATES = timedelta(days=3)
"""Telegram repeats an update for one day at most."""
CONVERSATIONS = timedelta(days=1)
CODES = timedelta(days=1)
"""The longest time for which codes are counted."""
MOST = 500


def forget(conn: Connection, now: datetime) -> int:
    """Delete what is past its time, at most some hundred rows of each kind; return how many."""
    gone = updates.purge(conn, now - UPDATES, MOST) + texts.purge(conn, now - UPDATES, MOST)
    gone += phone_checks.purge(conn, now - CODES, MOST)
    return gone + conversations.purge(conn, now - CONVERSATIONS, MOST)
