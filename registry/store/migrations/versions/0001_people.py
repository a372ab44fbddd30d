"""The book's first half: this database, its accounts, people, consent and addresses."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    _account()
    _service()
    _subscriber()
    _consent()
    _subscriber_area()
    _subscriber_topic()
    _address()


def _account() -> None:
    op.create_table(
        "account",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("channel", sa.String(length=64), nullable=False),
        sa.Column("mode", sa.String(length=64), nullable=False),
        sa.CheckConstraint("mode IN ('live', 'drill')", name=op.f("ck_account_mode")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
        sa.UniqueConstraint("id", "mode", name=op.f("uq_account_id_mode")),
        comment="a provider account: telegram, telegram-drill, twilio, twilio-drill; its mode never changes",
    )


def _service() -> None:
    op.create_table(
        "service",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("value", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_service")),
        comment="facts about this database itself: which key seals it, which city it serves",
    )


def _subscriber() -> None:
    op.create_table(
        "subscriber",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("mode", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=64), nullable=False),
        sa.Column("second", sa.String(length=64), nullable=True),
        sa.Column("muted", sa.Boolean(), nullable=False),
        sa.Column("daily_hour", sa.Integer(), nullable=False),
        sa.Column("whole_city", sa.Boolean(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.Column("joined_at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("mode IN ('live', 'drill')", name=op.f("ck_subscriber_mode")),
        sa.CheckConstraint("daily_hour BETWEEN 0 AND 23", name=op.f("ck_subscriber_daily_hour")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_subscriber")),
        sa.UniqueConstraint("id", "mode", name=op.f("uq_subscriber_id_mode")),
        comment="a person who may be written to: languages and choices, nothing else; whole_city: chose no ward",
    )
    op.create_index(
        "ix_subscriber_audience", "subscriber", ["mode", "language", "id", "whole_city", "muted", "until"], unique=False
    )


def _consent() -> None:
    op.create_table(
        "consent",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("subscriber_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=64), nullable=False),
        sa.Column("source", sa.String(length=64), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.CheckConstraint("kind IN ('opt_in', 'opt_out')", name=op.f("ck_consent_kind")),
        sa.ForeignKeyConstraint(
            ["subscriber_id"], ["subscriber.id"], name=op.f("fk_consent_subscriber_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
        sa.UniqueConstraint("subscriber_id", "id", name=op.f("uq_consent_subscriber_id_id")),
        comment="what a person agreed to or withdrew, in which language and wording; goes with the person",
    )


def _subscriber_area() -> None:
    op.create_table(
        "subscriber_area",
        sa.Column("subscriber_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("area", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["subscriber_id"], ["subscriber.id"], name=op.f("fk_subscriber_area_subscriber_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("subscriber_id", "area", name=op.f("pk_subscriber_area")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_subscriber_area_area_subscriber_id"), "subscriber_area", ["area", "subscriber_id"], unique=False
    )


def _subscriber_topic() -> None:
    op.create_table(
        "subscriber_topic",
        sa.Column("subscriber_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("topic", sa.String(length=64), nullable=False),
        sa.Column("sms", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["subscriber_id"], ["subscriber.id"], name=op.f("fk_subscriber_topic_subscriber_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("subscriber_id", "topic", name=op.f("pk_subscriber_topic")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_subscriber_topic_topic_subscriber_id"), "subscriber_topic", ["topic", "subscriber_id"], unique=False
    )


def _address() -> None:
    op.create_table(
        "address",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("subscriber_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("mode", sa.String(length=64), nullable=False),
        sa.Column("account_id", sa.String(length=64), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("blind", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.Column("consent_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("strikes", sa.Integer(), nullable=False),
        sa.Column("struck_at", sa.BigInteger(), nullable=True),
        sa.Column("verified_at", sa.BigInteger(), nullable=True),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("state IN ('active', 'unreachable', 'opted_out')", name=op.f("ck_address_state")),
        sa.ForeignKeyConstraint(
            ["account_id", "mode"], ["account.id", "account.mode"], name=op.f("fk_address_account_id_mode")
        ),
        sa.ForeignKeyConstraint(
            ["subscriber_id", "consent_id"],
            ["consent.subscriber_id", "consent.id"],
            name=op.f("fk_address_subscriber_id_consent_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["subscriber_id", "mode"],
            ["subscriber.id", "subscriber.mode"],
            name=op.f("fk_address_subscriber_id_mode"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_address")),
        sa.UniqueConstraint("account_id", "blind", name=op.f("uq_address_account_id_blind")),
        sa.UniqueConstraint("subscriber_id", "id", name=op.f("uq_address_subscriber_id_id")),
        comment="channel handle of a person on one account: sealed, found by its blind index; consent_id: the opt-in in force",
    )
    _address_indexes()


def _address_indexes() -> None:
    op.create_index(
        "ix_address_sendable",
        "address",
        ["subscriber_id", "ordinal", "account_id"],
        unique=False,
        sqlite_where=sa.text("state = 'active' AND consent_id IS NOT NULL"),
        postgresql_where=sa.text("state = 'active' AND consent_id IS NOT NULL"),
    )
    op.create_index(
        "ix_address_withdrawn",
        "address",
        ["changed_at"],
        unique=False,
        sqlite_where=sa.text("state = 'opted_out'"),
        postgresql_where=sa.text("state = 'opted_out'"),
    )
