"""The voice: updates already seen and where each conversation stands."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    _conversation()
    _update_seen()


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
