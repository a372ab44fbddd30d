"""The voice: updates already seen and where each conversation stands."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    _talk_cost()
    _conversation()
    _phone_check()
    _sms_seen()
    _update_seen()


def _talk_cost() -> None:
    op.create_table(
        "talk_cost",
        sa.Column("day", sa.String(length=64), nullable=False, comment="YYYY-MM-DD on the city's clock"),
        sa.Column("parts", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "cost",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="in sen, a hundredth of a yen",
        ),
        sa.PrimaryKeyConstraint("day", name=op.f("pk_talk_cost")),
        comment="codes, answers and first texts by SMS, counted in the commit that decides to send them",
        sqlite_with_rowid=False,
    )


def _conversation() -> None:
    op.create_table(
        "conversation",
        sa.Column("account_id", sa.String(length=64), nullable=False),
        sa.Column("blind", sa.LargeBinary(), nullable=False),
        sa.Column("step", sa.String(length=64), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False, comment="choices made so far, sealed"),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_conversation_account_id")),
        sa.PrimaryKeyConstraint("account_id", "blind", name=op.f("pk_conversation")),
        comment="where a conversation stands; the chat is found by its blind index only",
        sqlite_with_rowid=False,
    )


def _phone_check() -> None:
    op.create_table(
        "phone_check",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("account_id", sa.String(length=64), nullable=False),
        sa.Column("blind", sa.LargeBinary(), nullable=False),
        sa.Column("prefix", sa.LargeBinary(), nullable=False),
        sa.Column("client", sa.LargeBinary(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("code_hash", sa.LargeBinary(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("verified_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_phone_check_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_phone_check")),
        comment="a code sent to a phone; number, its neighbours and who asked are found by blind indexes; gone after a day",
    )
    op.create_index(op.f("ix_phone_check_at"), "phone_check", ["at"], unique=False)
    op.create_index(op.f("ix_phone_check_blind_at"), "phone_check", ["blind", "at"], unique=False)
    op.create_index(op.f("ix_phone_check_client_at"), "phone_check", ["client", "at"], unique=False)
    op.create_index(op.f("ix_phone_check_prefix_at"), "phone_check", ["prefix", "at"], unique=False)


def _sms_seen() -> None:
    op.create_table(
        "sms_seen",
        sa.Column("account_id", sa.String(length=64), nullable=False),
        sa.Column("sid", sa.String(length=64), nullable=False),
        sa.Column("blind", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_sms_seen_account_id")),
        sa.PrimaryKeyConstraint("account_id", "sid", name=op.f("pk_sms_seen")),
        comment="texts from phones already acted upon: a repeated one does nothing; the phone is found by its blind index only",
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_sms_seen_at"), "sms_seen", ["at"], unique=False)
    op.create_index(op.f("ix_sms_seen_blind_at"), "sms_seen", ["blind", "at"], unique=False)


def _update_seen() -> None:
    op.create_table(
        "update_seen",
        sa.Column("account_id", sa.String(length=64), nullable=False),
        sa.Column("update_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_update_seen_account_id")),
        sa.PrimaryKeyConstraint("account_id", "update_id", name=op.f("pk_update_seen")),
        comment="updates already acted upon: a repeated one does nothing",
        sqlite_with_rowid=False,
    )
