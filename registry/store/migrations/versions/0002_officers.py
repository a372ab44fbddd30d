"""The book's second half: communities, officers, the audit chain, leases and places."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    _audit_entry()
    _audit_head()
    _community()
    _import_run()
    _lease()
    _officer()
    _place()
    _community_group()
    _community_member()
    _leader()
    _officer_address()
    _officer_token()
    _withdrawal()


def _audit_entry() -> None:
    op.create_table(
        "audit_entry",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("action", sa.String(length=64), nullable=False),
        sa.Column("object", sa.Text(), nullable=False),
        sa.Column("details", sa.Text(), nullable=False),
        sa.Column("previous", sa.LargeBinary(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("pk_audit_entry")),
        comment="what officers, leaders and the service did, by ids and counts; each entry seals the one before",
    )


def _audit_head() -> None:
    op.create_table(
        "audit_head",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_audit_head_single")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit_head")),
        comment="the one row that every writer of the chain locks",
    )


def _community() -> None:
    op.create_table(
        "community",
        sa.Column("id", sa.String(length=64), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("languages", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_community")),
        comment="a national or local community; languages: the order in which it reads",
    )


def _import_run() -> None:
    op.create_table(
        "import_run",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("mode", sa.String(length=64), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("next_line", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("joined", sa.Integer(), nullable=False),
        sa.Column("returned", sa.Integer(), nullable=False),
        sa.Column("refused", sa.Integer(), nullable=False),
        sa.Column("finished_at", sa.BigInteger(), nullable=True),
        sa.CheckConstraint("mode IN ('live', 'drill')", name=op.f("ck_import_run_mode")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_run")),
        comment="a list of people being brought in: which file, how far, how many; committed with the people it counts",
    )
    op.create_index(op.f("ix_import_run_digest_mode"), "import_run", ["digest", "mode"], unique=False)


def _lease() -> None:
    op.create_table(
        "lease",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("owner", sa.String(length=64), nullable=False),
        sa.Column("epoch", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_lease")),
        comment="whatever may have one owner: each lane, the update poller, the clock; the epoch fences the last owner off",
    )


def _officer() -> None:
    op.create_table(
        "officer",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("roles", sa.Text(), nullable=False),
        sa.Column("areas", sa.Text(), nullable=False),
        sa.Column("classes", sa.Text(), nullable=False),
        sa.Column("languages", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=False),
        sa.Column("totp_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("totp_step", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("wait_until", sa.BigInteger(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("disabled_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_officer")),
        sa.UniqueConstraint("name", name=op.f("uq_officer_name")),
        comment="who may decide; name is the officer's login; totp_step: the last used step, each counts once",
    )


def _place() -> None:
    op.create_table(
        "place",
        *_place_columns_1(),
        *_place_columns_2(),
        sa.CheckConstraint("kind IN ('escape', 'stay')", name=op.f("ck_place_kind")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_place")),
        comment="designated places to escape to and to stay in",
    )
    _place_indexes()


def _place_columns_1() -> list[SchemaItem]:
    return [
        sa.Column("id", sa.String(length=64), nullable=False, comment="the common id of the national files"),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("name_ja", sa.Text(), nullable=False),
        sa.Column("kana", sa.Text(), nullable=True, comment="NULL: nobody has told how it is read"),
        sa.Column(
            "latin", sa.Text(), nullable=True, comment="NULL: nobody has told how it is written in Latin letters"
        ),
        sa.Column("area", sa.String(length=64), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("latitude", sa.Integer(), nullable=False, comment="in millionths of a degree"),
        sa.Column("longitude", sa.Integer(), nullable=False, comment="in millionths of a degree"),
        sa.Column("hazards", sa.Text(), nullable=True, comment="NULL: the file does not speak of hazards"),
        sa.Column("twin", sa.Boolean(), nullable=False, comment="the other kind stands at the same address"),
        sa.Column("admits", sa.Text(), nullable=True, comment="who is let in, where that is not everybody"),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("as_of", sa.String(length=64), nullable=True, comment="YYYY-MM-DD, the day of the list"),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
    ]


def _place_columns_2() -> list[SchemaItem]:
    return [
        sa.Column(
            "gone_at",
            sa.BigInteger(),
            nullable=True,
            comment="when a newer list left it out; notices that name it can still be read",
        ),
    ]


def _place_indexes() -> None:
    op.create_index("ix_place_area", "place", ["area", "kind"], unique=False)
    op.create_index("ix_place_changed_at", "place", ["changed_at"], unique=False)


def _community_group() -> None:
    op.create_table(
        "community_group",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("community_id", sa.String(length=64), nullable=False),
        sa.Column("account_id", sa.String(length=64), nullable=False),
        sa.Column("mode", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=64), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("blind", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("state IN ('active', 'unreachable')", name=op.f("ck_community_group_state")),
        sa.ForeignKeyConstraint(
            ["account_id", "mode"], ["account.id", "account.mode"], name=op.f("fk_community_group_account_id_mode")
        ),
        sa.ForeignKeyConstraint(
            ["community_id"], ["community.id"], name=op.f("fk_community_group_community_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_community_group")),
        sa.UniqueConstraint("account_id", "blind", name=op.f("uq_community_group_account_id_blind")),
        comment="a Telegram group or channel bound to a community, where the bot posts each notice",
    )


def _community_member() -> None:
    op.create_table(
        "community_member",
        sa.Column("community_id", sa.String(length=64), nullable=False),
        sa.Column("subscriber_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.ForeignKeyConstraint(
            ["community_id"], ["community.id"], name=op.f("fk_community_member_community_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["subscriber_id"], ["subscriber.id"], name=op.f("fk_community_member_subscriber_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("community_id", "subscriber_id", name=op.f("pk_community_member")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_community_member_subscriber_id"), "community_member", ["subscriber_id"], unique=False)


def _leader() -> None:
    op.create_table(
        "leader",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("community_id", sa.String(length=64), nullable=False),
        sa.Column("role", sa.String(length=64), nullable=False),
        sa.Column("subscriber_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True),
        sa.Column("invite_hash", sa.LargeBinary(), nullable=True),
        sa.Column("invited_at", sa.BigInteger(), nullable=False),
        sa.Column("accepted_at", sa.BigInteger(), nullable=True),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.CheckConstraint("role IN ('leader', 'deputy')", name=op.f("ck_leader_role")),
        sa.ForeignKeyConstraint(
            ["community_id"], ["community.id"], name=op.f("fk_leader_community_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["subscriber_id"], ["subscriber.id"], name=op.f("fk_leader_subscriber_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_leader")),
        sa.UniqueConstraint("invite_hash", name=op.f("uq_leader_invite_hash")),
        comment="who carries notices into a community; an appointment ends on a date",
    )


def _officer_address() -> None:
    op.create_table(
        "officer_address",
        sa.Column("officer_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("channel", sa.String(length=64), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_officer_address_officer_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("officer_id", "channel", name=op.f("pk_officer_address")),
        comment="where an officer sees their own notices before anybody else does",
    )


def _officer_token() -> None:
    op.create_table(
        "officer_token",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("officer_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.Column("revoked_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(
            ["officer_id"], ["officer.id"], name=op.f("fk_officer_token_officer_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_officer_token")),
        sa.UniqueConstraint("hash", name=op.f("uq_officer_token_hash")),
    )


def _withdrawal() -> None:
    op.create_table(
        "withdrawal",
        sa.Column("address_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("account_id", sa.String(length=64), nullable=False),
        sa.Column("blind", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("kind IN ('opt_out', 'erased')", name=op.f("ck_withdrawal_kind")),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_withdrawal_account_id")),
        sa.PrimaryKeyConstraint("address_id", "kind", "at", name=op.f("pk_withdrawal")),
        comment="what was withdrawn and is not yet in the journal beside this database; at: until when the address stood so",
        sqlite_with_rowid=False,
    )
