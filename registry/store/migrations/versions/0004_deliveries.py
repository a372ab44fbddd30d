"""The message's second half: one row for each person and group, tallies and lanes."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    _lane()
    _community_post()
    _spending()
    _tally()
    _trial()
    _delivery()


def _lane() -> None:
    op.create_table(
        "lane",
        sa.Column("account_id", sa.String(length=64), nullable=False),
        sa.Column("paused_until", sa.BigInteger(), nullable=True),
        sa.Column("stopped_at", sa.BigInteger(), nullable=True),
        sa.Column(
            "down_since",
            sa.BigInteger(),
            nullable=True,
            comment="since when nothing was taken; empty while all is well",
        ),
        sa.Column("reason", sa.String(length=64), nullable=True),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_lane_account_id")),
        sa.PrimaryKeyConstraint("account_id", name=op.f("pk_lane")),
        comment="what a lane must remember over a restart: how long it was told to wait, and why it stopped",
    )


def _community_post() -> None:
    op.create_table(
        "community_post",
        *_community_post_columns_1(),
        *_community_post_columns_2(),
        sa.CheckConstraint(
            "state IN ('queued', 'sending', 'handed_over', 'delivered', 'unknown', 'failed', 'unreachable', 'opted_out', 'expired', 'superseded', 'stopped')",
            name=op.f("ck_community_post_state"),
        ),
        sa.ForeignKeyConstraint(
            ["account_id", "mode"], ["account.id", "account.mode"], name=op.f("fk_community_post_account_id_mode")
        ),
        sa.ForeignKeyConstraint(
            ["broadcast_id", "mode"],
            ["broadcast.id", "broadcast.mode"],
            name=op.f("fk_community_post_broadcast_id_mode"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["group_id"], ["community_group.id"], name=op.f("fk_community_post_group_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("broadcast_id", "position", name=op.f("pk_community_post")),
        comment="one message to one community group; never part of the sum over people",
        sqlite_with_rowid=False,
    )


def _community_post_columns_1() -> list[SchemaItem]:
    return [
        sa.Column("broadcast_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("position", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("mode", sa.String(length=64), nullable=False),
        sa.Column("account_id", sa.String(length=64), nullable=True),
        sa.Column("wanted", sa.String(length=64), nullable=False),
        sa.Column("sent", sa.String(length=64), nullable=True),
        sa.Column("channel", sa.String(length=64), nullable=True),
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.Column(
            "due_at",
            sa.BigInteger(),
            nullable=True,
            comment="empty: fresh, drawn by position; set: drawn when it is time",
        ),
        sa.Column("silent", sa.Boolean(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("doubts", sa.Integer(), nullable=False, comment="tries whose answer never came"),
        sa.Column(
            "epoch",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=True,
            comment="lane epoch that marked it",
        ),
        sa.Column("provider_id", sa.Text(), nullable=True),
        sa.Column("code", sa.String(length=64), nullable=True, comment="the provider's code of the last refusal"),
    ]


def _community_post_columns_2() -> list[SchemaItem]:
    return [
        sa.Column("marked_at", sa.BigInteger(), nullable=True),
        sa.Column("settled_at", sa.BigInteger(), nullable=True),
        sa.Column("group_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
    ]


def _spending() -> None:
    op.create_table(
        "spending",
        sa.Column("day", sa.String(length=64), nullable=False, comment="YYYY-MM-DD on the city's clock"),
        sa.Column("broadcast_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("parts", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "cost",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="in sen, a hundredth of a yen",
        ),
        sa.ForeignKeyConstraint(
            ["broadcast_id"], ["broadcast.id"], name=op.f("fk_spending_broadcast_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("day", "broadcast_id", name=op.f("pk_spending")),
        comment="SMS that were handed over, moved in the commit that says so",
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_spending_broadcast_id"), "spending", ["broadcast_id"], unique=False)


def _tally() -> None:
    op.create_table(
        "tally",
        sa.Column("broadcast_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("late", sa.Boolean(), nullable=False),
        sa.Column("wanted", sa.String(length=64), nullable=False),
        sa.Column("sent", sa.String(length=64), nullable=False),
        sa.Column("channel", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.Column("people", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["broadcast_id"], ["broadcast.id"], name=op.f("fk_tally_broadcast_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("broadcast_id", "late", "wanted", "sent", "channel", "state", name=op.f("pk_tally")),
        comment="people by state, moved in the commit of what it counts; sent and channel are '' where nothing can leave",
        sqlite_with_rowid=False,
    )


def _trial() -> None:
    op.create_table(
        "trial",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("broadcast_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("officer_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("account_id", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=64), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("parts", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.Column("code", sa.String(length=64), nullable=True),
        sa.Column("asked_at", sa.BigInteger(), nullable=False),
        sa.Column("settled_at", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(
            "state IN ('queued', 'sending', 'handed_over', 'unknown', 'failed')", name=op.f("ck_trial_state")
        ),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_trial_account_id")),
        sa.ForeignKeyConstraint(
            ["broadcast_id"], ["broadcast.id"], name=op.f("fk_trial_broadcast_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["officer_id"], ["officer.id"], name=op.f("fk_trial_officer_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trial")),
        comment="messages an officer had sent to their own addresses to see them; no delivery and in no sum",
    )
    op.create_index("ix_trial_open", "trial", ["account_id", "state", "asked_at"], unique=False)


def _delivery() -> None:
    op.create_table(
        "delivery",
        *_delivery_columns_1(),
        *_delivery_columns_2(),
        sa.CheckConstraint(
            "state IN ('queued', 'sending', 'handed_over', 'delivered', 'unknown', 'failed', 'unreachable', 'opted_out', 'expired', 'superseded', 'stopped')",
            name=op.f("ck_delivery_state"),
        ),
        sa.ForeignKeyConstraint(
            ["account_id", "mode"], ["account.id", "account.mode"], name=op.f("fk_delivery_account_id_mode")
        ),
        sa.ForeignKeyConstraint(
            ["broadcast_id", "mode"],
            ["broadcast.id", "broadcast.mode"],
            name=op.f("fk_delivery_broadcast_id_mode"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["subscriber_id", "address_id"],
            ["address.subscriber_id", "address.id"],
            name=op.f("fk_delivery_subscriber_id_address_id"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["subscriber_id"], ["subscriber.id"], name=op.f("fk_delivery_subscriber_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("broadcast_id", "position", name=op.f("pk_delivery")),
        comment="one message to one address; the mode makes a drill unable to hold a live address",
        sqlite_with_rowid=False,
    )
    _delivery_indexes()


def _delivery_columns_1() -> list[SchemaItem]:
    return [
        sa.Column("broadcast_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("position", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("mode", sa.String(length=64), nullable=False),
        sa.Column("account_id", sa.String(length=64), nullable=True),
        sa.Column("wanted", sa.String(length=64), nullable=False),
        sa.Column("sent", sa.String(length=64), nullable=True),
        sa.Column("channel", sa.String(length=64), nullable=True),
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.Column(
            "due_at",
            sa.BigInteger(),
            nullable=True,
            comment="empty: fresh, drawn by position; set: drawn when it is time",
        ),
        sa.Column("silent", sa.Boolean(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("doubts", sa.Integer(), nullable=False, comment="tries whose answer never came"),
        sa.Column(
            "epoch",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=True,
            comment="lane epoch that marked it",
        ),
        sa.Column("provider_id", sa.Text(), nullable=True),
        sa.Column("code", sa.String(length=64), nullable=True, comment="the provider's code of the last refusal"),
    ]


def _delivery_columns_2() -> list[SchemaItem]:
    return [
        sa.Column("marked_at", sa.BigInteger(), nullable=True),
        sa.Column("settled_at", sa.BigInteger(), nullable=True),
        sa.Column(
            "person",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="running number of the person in this broadcast",
        ),
        sa.Column("sole", sa.Boolean(), nullable=False, comment="the person's only delivery of this broadcast"),
        sa.Column("late", sa.Boolean(), nullable=False, comment="joined after planning; counted beside the sum"),
        sa.Column("subscriber_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("address_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column(
            "ask_at",
            sa.BigInteger(),
            nullable=True,
            comment="when the provider is asked what became of it; empty: its word has come, or none",
        ),
    ]


def _delivery_indexes() -> None:
    op.create_index(
        "ix_delivery_ask",
        "delivery",
        ["account_id", "state", "ask_at"],
        unique=False,
        sqlite_where=sa.text("ask_at IS NOT NULL"),
        postgresql_where=sa.text("ask_at IS NOT NULL"),
    )
    op.create_index(
        "ix_delivery_due",
        "delivery",
        ["broadcast_id", "account_id", "due_at"],
        unique=False,
        sqlite_where=sa.text("due_at IS NOT NULL"),
        postgresql_where=sa.text("due_at IS NOT NULL"),
    )
    op.create_index(
        "ix_delivery_shared",
        "delivery",
        ["broadcast_id", "person"],
        unique=False,
        sqlite_where=sa.text("sole = 0"),
        postgresql_where=sa.text("NOT sole"),
    )
    op.create_index(
        "ix_delivery_shared_state",
        "delivery",
        ["broadcast_id", "state"],
        unique=False,
        sqlite_where=sa.text("sole = 0"),
        postgresql_where=sa.text("NOT sole"),
    )
    op.create_index("ix_delivery_subscriber", "delivery", ["subscriber_id", "broadcast_id"], unique=False)
