"""The message's first half: incidents, broadcasts and their wordings."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    _incident()
    _serial_year()
    _broadcast()
    _receipt()
    _stopped_language()
    _wording()


def _incident() -> None:
    op.create_table(
        "incident",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("last_ordinal", sa.Integer(), nullable=False),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_incident")),
    )


def _serial_year() -> None:
    op.create_table(
        "serial_year",
        sa.Column("year", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("year", name=op.f("pk_serial_year")),
        comment="the last serial given in a year; never goes back",
    )


def _broadcast() -> None:
    op.create_table(
        "broadcast",
        *_broadcast_columns_1(),
        *_broadcast_columns_2(),
        *_broadcast_columns_3(),
        sa.CheckConstraint("mode IN ('live', 'drill')", name=op.f("ck_broadcast_mode")),
        sa.ForeignKeyConstraint(["incident_id"], ["incident.id"], name=op.f("fk_broadcast_incident_id")),
        sa.ForeignKeyConstraint(["refers_to"], ["broadcast.id"], name=op.f("fk_broadcast_refers_to")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_broadcast")),
        sa.UniqueConstraint("id", "mode", name=op.f("uq_broadcast_id_mode")),
        sa.UniqueConstraint("serial", name=op.f("uq_broadcast_serial")),
    )
    _broadcast_indexes()


def _broadcast_columns_1() -> list[SchemaItem]:
    return [
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("mode", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.Column("reason", sa.String(length=64), nullable=True),
        sa.Column("incident_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("serial", sa.String(length=64), nullable=True),
        sa.Column("ordinal", sa.Integer(), nullable=True),
        sa.Column("template", sa.String(length=64), nullable=False),
        sa.Column("parameters", sa.Text(), nullable=False),
        sa.Column("handling", sa.Integer(), nullable=False, comment="1 to 4 for P1 to P4"),
        sa.Column("weight", sa.Integer(), nullable=False, comment="place in the outbox; smaller leaves first"),
        sa.Column("purpose", sa.String(length=64), nullable=False),
        sa.Column("audience", sa.Text(), nullable=False, comment="the rule, never the people"),
        sa.Column("areas", sa.Text(), nullable=False, comment="where it concerns: area codes; empty is the whole city"),
        sa.Column("topic", sa.String(length=64), nullable=True, comment="everyday topic the reader must have ordered"),
    ]


def _broadcast_columns_2() -> list[SchemaItem]:
    return [
        sa.Column(
            "refers_to",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=True,
            comment="what it corrects, retracts, ends or supersedes",
        ),
        sa.Column("valid_until", sa.BigInteger(), nullable=False),
        sa.Column("send_at", sa.BigInteger(), nullable=True),
        sa.Column("public", sa.Boolean(), nullable=False),
        sa.Column("author", sa.String(length=64), nullable=False),
        sa.Column("approver", sa.String(length=64), nullable=True),
        sa.Column("record", sa.Text(), nullable=True, comment="canonical text that the approval binds"),
        sa.Column("approval", sa.LargeBinary(), nullable=True, comment="SHA-256 of the record as approved"),
        sa.Column("approved_people", sa.Integer(), nullable=True),
        sa.Column(
            "cost",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="sen that its SMS may come to: approved, and failed over",
        ),
        sa.Column("over_ceiling", sa.Text(), nullable=True, comment="why it may cost more than the ceiling leaves"),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("submitted_at", sa.BigInteger(), nullable=True),
        sa.Column("approved_at", sa.BigInteger(), nullable=True),
        sa.Column("started_at", sa.BigInteger(), nullable=True),
    ]


def _broadcast_columns_3() -> list[SchemaItem]:
    return [
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("next_position", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("next_person", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("plan_pass", sa.Integer(), nullable=False, comment="0 affected, 1 others, 2 planned to the end"),
        sa.Column(
            "plan_after",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="last subscriber id planned in this pass",
        ),
    ]


def _broadcast_indexes() -> None:
    op.create_index("ix_broadcast_state", "broadcast", ["state", "weight"], unique=False)


def _receipt() -> None:
    op.create_table(
        "receipt",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("broadcast_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("position", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("provider_id", sa.Text(), nullable=False),
        sa.Column("word", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(length=64), nullable=True, comment="of a refusal: what it means for the address"),
        sa.Column("code", sa.String(length=64), nullable=True, comment="of a refusal: the provider's own"),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["broadcast_id"], ["broadcast.id"], name=op.f("fk_receipt_broadcast_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_receipt")),
        sa.UniqueConstraint("provider_id", "word", name=op.f("uq_receipt_provider_id_word")),
        comment="what a provider told later and is not worked off yet; each word of it about a message is kept once",
    )


def _stopped_language() -> None:
    op.create_table(
        "stopped_language",
        sa.Column("broadcast_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("language", sa.String(length=64), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["broadcast_id"], ["broadcast.id"], name=op.f("fk_stopped_language_broadcast_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("broadcast_id", "language", name=op.f("pk_stopped_language")),
    )


def _wording() -> None:
    op.create_table(
        "wording",
        sa.Column("broadcast_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("wanted", sa.String(length=64), nullable=False),
        sa.Column("sent", sa.String(length=64), nullable=False),
        sa.Column("form", sa.String(length=64), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("pedigree", sa.String(length=64), nullable=False),
        sa.Column("parts", sa.Integer(), nullable=False),
        sa.Column("hash", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["broadcast_id"], ["broadcast.id"], name=op.f("fk_wording_broadcast_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("broadcast_id", "wanted", "sent", "form", name=op.f("pk_wording")),
        comment="the exact text per wanted language, sent language and form, as approved",
    )
