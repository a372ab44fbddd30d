"""The tables of the voice: which updates were seen, and where each conversation stands."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, LargeBinary, Table

from broadcasts import tables as broadcast_tables
from registry.store.columns import CLUSTERED, METADATA, Key, Moment, Word

FOUNDATION = broadcast_tables.broadcast.metadata
"""Named so that loading these tables loads those they point to."""

update_seen = Table(
    "update_seen",
    METADATA,
    Column("account_id", Word, ForeignKey("account.id"), primary_key=True),
    Column("update_id", Key, primary_key=True),
    Column("at", Moment, nullable=False),
    comment="updates already acted upon: a repeated one does nothing",
    **CLUSTERED,
)

conversation = Table(
    "conversation",
    METADATA,
    Column("account_id", Word, ForeignKey("account.id"), primary_key=True),
    Column("blind", LargeBinary, primary_key=True),
    Column("step", Word, nullable=False),
    Column("sealed", LargeBinary, nullable=False, comment="choices made so far, sealed"),
    Column("changed_at", Moment, nullable=False),
    comment="where a conversation stands; the chat is found by its blind index only",
    **CLUSTERED,
)
