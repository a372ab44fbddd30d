"""The tables of the book: people and how to reach them, who may decide, and what was decided."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
    literal_column,
)

from registry import ledgers
from registry.store.columns import CLUSTERED, METADATA, Json, Key, Moment, Word, partial

MODES = "mode IN ('live', 'drill')"
PLACES = ledgers.place.metadata  # named so that loading these tables loads the one beside them

service = Table(
    "service",
    METADATA,
    Column("name", Word, primary_key=True),
    Column("value", LargeBinary, nullable=False),
    comment="facts about this database itself: which key seals it, which city it serves",
)

account = Table(
    "account",
    METADATA,
    Column("id", Word, primary_key=True),
    Column("channel", Word, nullable=False),
    Column("mode", Word, nullable=False),
    CheckConstraint(MODES, name="mode"),
    UniqueConstraint("id", "mode"),
    comment="a provider account: telegram, telegram-drill, twilio, twilio-drill; its mode never changes",
)

subscriber = Table(
    "subscriber",
    METADATA,
    Column("id", Key, primary_key=True, autoincrement=False),
    Column("mode", Word, nullable=False),
    Column("language", Word, nullable=False),
    Column("second", Word),
    Column("muted", Boolean, nullable=False, default=False),
    Column("daily_hour", Integer, nullable=False, default=8),
    Column("whole_city", Boolean, nullable=False, default=True),
    Column("until", Moment),
    Column("joined_at", Moment, nullable=False),
    CheckConstraint(MODES, name="mode"),
    CheckConstraint("daily_hour BETWEEN 0 AND 23", name="daily_hour"),
    UniqueConstraint("id", "mode"),
    comment="a person who may be written to: languages and choices, nothing else; whole_city: chose no ward",
)
# Holds all that a head-count asks of a person, so that counting never reads the rows themselves.
Index(
    "ix_subscriber_audience",
    subscriber.c.mode,
    subscriber.c.language,
    subscriber.c.id,
    subscriber.c.whole_city,
    subscriber.c.muted,
    subscriber.c.until,
)

subscriber_area = Table(
    "subscriber_area",
    METADATA,
    Column("subscriber_id", Key, ForeignKey("subscriber.id", ondelete="CASCADE"), primary_key=True),
    Column("area", Word, primary_key=True),
    Index(None, "area", "subscriber_id"),
    **CLUSTERED,
)

subscriber_topic = Table(
    "subscriber_topic",
    METADATA,
    Column("subscriber_id", Key, ForeignKey("subscriber.id", ondelete="CASCADE"), primary_key=True),
    Column("topic", Word, primary_key=True),
    Column("sms", Boolean, nullable=False, default=False),
    Index(None, "topic", "subscriber_id"),
    **CLUSTERED,
)

consent = Table(
    "consent",
    METADATA,
    Column("id", Key, primary_key=True, autoincrement=False),
    Column("subscriber_id", Key, ForeignKey("subscriber.id", ondelete="CASCADE"), nullable=False),
    Column("kind", Word, nullable=False),
    Column("at", Moment, nullable=False),
    Column("version", Word, nullable=False),
    Column("language", Word, nullable=False),
    Column("source", Word, nullable=False),
    Column("evidence", Text, nullable=False, default=""),
    CheckConstraint("kind IN ('opt_in', 'opt_out')", name="kind"),
    UniqueConstraint("subscriber_id", "id"),
    comment="what a person agreed to or withdrew, in which language and wording; goes with the person",
)

address = Table(
    "address",
    METADATA,
    Column("id", Key, primary_key=True, autoincrement=False),
    Column("subscriber_id", Key, nullable=False),
    Column("mode", Word, nullable=False),
    Column("account_id", Word, nullable=False),
    Column("ordinal", Integer, nullable=False, default=1),
    Column("sealed", LargeBinary, nullable=False),
    Column("blind", LargeBinary, nullable=False),
    Column("state", Word, nullable=False, default="active"),
    Column("consent_id", Key),
    Column("strikes", Integer, nullable=False, default=0),
    Column("struck_at", Moment),
    Column("verified_at", Moment),
    Column("changed_at", Moment, nullable=False),
    ForeignKeyConstraint(["subscriber_id", "mode"], ["subscriber.id", "subscriber.mode"], ondelete="CASCADE"),
    # Over both columns: the consent is the same person's, and the person's own index serves every erasure.
    ForeignKeyConstraint(["subscriber_id", "consent_id"], ["consent.subscriber_id", "consent.id"], ondelete="CASCADE"),
    ForeignKeyConstraint(["account_id", "mode"], ["account.id", "account.mode"]),
    UniqueConstraint("account_id", "blind"),
    UniqueConstraint("subscriber_id", "id"),
    CheckConstraint("state IN ('active', 'unreachable', 'opted_out')", name="state"),
    comment="channel handle of a person on one account: sealed, found by its blind index; consent_id: the opt-in in force",
)
SENDABLE = (address.c.state == literal_column("'active'")) & address.c.consent_id.is_not(None)
"""May be written to at all; spelt without a parameter so that the index over just these rows can stand in for them."""

Index(
    "ix_address_sendable",
    address.c.subscriber_id,
    address.c.ordinal,
    address.c.account_id,
    **partial(SENDABLE),
)
Index("ix_address_withdrawn", address.c.changed_at, **partial(address.c.state == literal_column("'opted_out'")))

community = Table(
    "community",
    METADATA,
    Column("id", Word, primary_key=True),
    Column("name", Text, nullable=False),
    Column("languages", Json, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("closed_at", Moment),
    comment="a national or local community; languages: the order in which it reads",
)

community_member = Table(
    "community_member",
    METADATA,
    Column("community_id", Word, ForeignKey("community.id", ondelete="CASCADE"), primary_key=True),
    Column("subscriber_id", Key, ForeignKey("subscriber.id", ondelete="CASCADE"), primary_key=True),
    Index(None, "subscriber_id"),
    **CLUSTERED,
)

community_group = Table(
    "community_group",
    METADATA,
    Column("id", Key, primary_key=True, autoincrement=False),
    Column("community_id", Word, ForeignKey("community.id", ondelete="CASCADE"), nullable=False),
    Column("account_id", Word, nullable=False),
    Column("mode", Word, nullable=False),
    Column("language", Word, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("blind", LargeBinary, nullable=False),
    Column("state", Word, nullable=False, default="active"),
    Column("changed_at", Moment, nullable=False),
    ForeignKeyConstraint(["account_id", "mode"], ["account.id", "account.mode"]),
    UniqueConstraint("account_id", "blind"),
    CheckConstraint("state IN ('active', 'unreachable')", name="state"),
    comment="a Telegram group or channel bound to a community, where the bot posts each notice",
)

leader = Table(
    "leader",
    METADATA,
    Column("id", Key, primary_key=True, autoincrement=False),
    Column("community_id", Word, ForeignKey("community.id", ondelete="CASCADE"), nullable=False),
    Column("role", Word, nullable=False),
    Column("subscriber_id", Key, ForeignKey("subscriber.id", ondelete="SET NULL")),
    Column("invite_hash", LargeBinary, unique=True),
    Column("invited_at", Moment, nullable=False),
    Column("accepted_at", Moment),
    Column("until", Moment, nullable=False),
    CheckConstraint("role IN ('leader', 'deputy')", name="role"),
    comment="who carries notices into a community; an appointment ends on a date",
)

officer = Table(
    "officer",
    METADATA,
    Column("id", Key, primary_key=True, autoincrement=False),
    Column("name", Word, nullable=False, unique=True),
    Column("roles", Json, nullable=False),
    Column("areas", Json, nullable=False),
    Column("classes", Json, nullable=False),
    Column("languages", Json, nullable=False),
    Column("password_hash", Text, nullable=False),
    Column("totp_sealed", LargeBinary, nullable=False),
    Column("totp_step", Key, nullable=False, default=0),
    Column("failures", Integer, nullable=False, default=0),
    Column("wait_until", Moment),
    Column("created_at", Moment, nullable=False),
    Column("disabled_at", Moment),
    comment="who may decide; name is the officer's login; totp_step: the last used step, each counts once",
)

officer_token = Table(
    "officer_token",
    METADATA,
    Column("id", Key, primary_key=True, autoincrement=False),
    Column("officer_id", Key, ForeignKey("officer.id", ondelete="CASCADE"), nullable=False),
    Column("hash", LargeBinary, nullable=False, unique=True),
    Column("purpose", Text, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("until", Moment, nullable=False),
    Column("revoked_at", Moment),
)

officer_address = Table(
    "officer_address",
    METADATA,
    Column("officer_id", Key, ForeignKey("officer.id", ondelete="CASCADE"), primary_key=True),
    Column("channel", Word, primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
    Column("changed_at", Moment, nullable=False),
    comment="where an officer sees their own notices before anybody else does",
)

audit_entry = Table(
    "audit_entry",
    METADATA,
    Column("seq", Key, primary_key=True, autoincrement=False),
    Column("at", Moment, nullable=False),
    Column("actor", Text, nullable=False),
    Column("action", Word, nullable=False),
    Column("object", Text, nullable=False),
    Column("details", Json, nullable=False),
    Column("previous", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    comment="what officers, leaders and the service did, by ids and counts; each entry seals the one before",
)

audit_head = Table(
    "audit_head",
    METADATA,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("seq", Key, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    CheckConstraint("id = 1", name="single"),
    comment="the one row that every writer of the chain locks",
)

lease = Table(
    "lease",
    METADATA,
    Column("name", Word, primary_key=True),
    Column("owner", Word, nullable=False),
    Column("epoch", Key, nullable=False),
    Column("until", Moment, nullable=False),
    comment="whatever may have one owner: each lane, the update poller, the clock; the epoch fences the last owner off",
)

import_run = Table(
    "import_run",
    METADATA,
    Column("id", Key, primary_key=True, autoincrement=False),
    Column("digest", Word, nullable=False),
    Column("mode", Word, nullable=False),
    Column("started_at", Moment, nullable=False),
    Column("next_line", Key, nullable=False, default=0),
    Column("joined", Integer, nullable=False, default=0),
    Column("returned", Integer, nullable=False, default=0),
    Column("refused", Integer, nullable=False, default=0),
    Column("finished_at", Moment),
    CheckConstraint(MODES, name="mode"),
    Index(None, "digest", "mode"),
    comment="a list of people being brought in: which file, how far, how many; committed with the people it counts",
)
