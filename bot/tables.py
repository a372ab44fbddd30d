"""The tables of the voice: what was heard already, where each conversation stands, and which phones are being checked."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, Table

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

sms_seen = Table(
    "sms_seen",
    METADATA,
    Column("account_id", Word, ForeignKey("account.id"), primary_key=True),
    Column("sid", Word, primary_key=True),
    Column("blind", LargeBinary, nullable=False),
    Column("at", Moment, nullable=False),
    Index(None, "blind", "at"),
    Index(None, "at"),
    comment="texts from phones already acted upon: a repeated one does nothing; the phone is found by its blind index only",
    **CLUSTERED,
)

talk_cost = Table(
    "talk_cost",
    METADATA,
    Column("day", Word, primary_key=True, comment="YYYY-MM-DD on the city's clock"),
    Column("parts", Key, nullable=False),
    Column("cost", Key, nullable=False, comment="in sen, a hundredth of a yen"),
    comment="codes, answers and first texts by SMS, counted in the commit that decides to send them",
    **CLUSTERED,
)

phone_check = Table(
    "phone_check",
    METADATA,
    Column("id", Key, primary_key=True, autoincrement=False),
    Column("account_id", Word, ForeignKey("account.id"), nullable=False),
    Column("blind", LargeBinary, nullable=False),
    Column("prefix", LargeBinary, nullable=False),
    Column("client", LargeBinary, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("code_hash", LargeBinary, nullable=False),
    Column("tries", Integer, nullable=False, default=0),
    Column("at", Moment, nullable=False),
    Column("verified_at", Moment),
    Index(None, "blind", "at"),
    Index(None, "prefix", "at"),
    Index(None, "client", "at"),
    Index(None, "at"),
    comment="a code sent to a phone; number, its neighbours and who asked are found by blind indexes; gone after a day",
)
