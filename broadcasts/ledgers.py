"""The tables beside the sum: what SMS have cost, and what officers had sent to themselves to see it."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Column, ForeignKey, Index, Integer, Table, Text

from registry.store.columns import CLUSTERED, METADATA, Key, Moment, Word

spending = Table(
    "spending",
    METADATA,
    Column("day", Word, primary_key=True, comment="YYYY-MM-DD on the city's clock"),
    Column("broadcast_id", Key, ForeignKey("broadcast.id", ondelete="CASCADE"), primary_key=True),
    Column("parts", Key, nullable=False),
    Column("cost", Key, nullable=False, comment="in sen, a hundredth of a yen"),
    Index(None, "broadcast_id"),
    comment="SMS that were handed over, moved in the commit that says so",
    **CLUSTERED,
)

trial = Table(
    "trial",
    METADATA,
    Column("id", Key, primary_key=True, autoincrement=False),
    Column("broadcast_id", Key, ForeignKey("broadcast.id", ondelete="CASCADE"), nullable=False),
    Column("officer_id", Key, ForeignKey("officer.id", ondelete="CASCADE"), nullable=False),
    Column("account_id", Word, ForeignKey("account.id"), nullable=False),
    Column("language", Word, nullable=False),
    Column("text", Text, nullable=False),
    Column("parts", Integer, nullable=False),
    Column("state", Word, nullable=False, default="queued"),
    Column("code", Word),
    Column("asked_at", Moment, nullable=False),
    Column("settled_at", Moment),
    CheckConstraint("state IN ('queued', 'sending', 'handed_over', 'unknown', 'failed')", name="state"),
    comment="messages an officer had sent to their own addresses to see them; no delivery and in no sum",
)
Index("ix_trial_open", trial.c.account_id, trial.c.state, trial.c.asked_at)
