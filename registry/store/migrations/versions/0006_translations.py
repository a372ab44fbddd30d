"""The words: remembered sentences, free texts in their languages, and reports of wrong ones."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    _free_text()
    _memory()
    _translation()
    _translation_report()


def _free_text() -> None:
    op.create_table(
        "free_text",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("source_language", sa.String(length=64), nullable=False),
        sa.Column("sentences", sa.Text(), nullable=False, comment="lines of sentences, as the officer wrote them"),
        sa.Column("handling", sa.Integer(), nullable=False, comment="1 to 4 for P1 to P4"),
        sa.Column("author", sa.String(length=64), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_free_text")),
        comment="what an officer wrote by hand and asked to be translated",
    )


def _memory() -> None:
    op.create_table(
        "memory",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("source_language", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=64), nullable=False),
        sa.Column(
            "shape", sa.Text(), nullable=False, comment="the source sentence, each protected span replaced by its kind"
        ),
        sa.Column(
            "length", sa.Integer(), nullable=False, comment="of the shape; near matches are looked for among the like"
        ),
        sa.Column("source", sa.Text(), nullable=False, comment="the source sentence with places for protected spans"),
        sa.Column("text", sa.Text(), nullable=False, comment="the approved sentence with the same places"),
        sa.Column("checked_by", sa.String(length=64), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_memory")),
        sa.UniqueConstraint(
            "source_language", "language", "shape", name=op.f("uq_memory_source_language_language_shape")
        ),
        comment="sentences that somebody approved, one translation each",
    )
    op.create_index("ix_memory_length", "memory", ["source_language", "language", "length"], unique=False)


def _translation() -> None:
    op.create_table(
        "translation",
        sa.Column("text_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("language", sa.String(length=64), nullable=False),
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.Column("pedigree", sa.String(length=64), nullable=False),
        sa.Column(
            "sentences", sa.Text(), nullable=False, comment="as many lines of as many sentences as the source; or none"
        ),
        sa.Column("code", sa.String(length=64), nullable=True, comment="why there is no text"),
        sa.Column("found", sa.Text(), nullable=True, comment="what was found wrong with it"),
        sa.Column("engine", sa.String(length=64), nullable=True),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("checked_by", sa.String(length=64), nullable=True),
        sa.Column("checked_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["text_id"], ["free_text.id"], name=op.f("fk_translation_text_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("text_id", "language", name=op.f("pk_translation")),
        comment="one language of a free text: how it was made and who checked it",
    )
    op.create_index("ix_translation_state", "translation", ["state", "language"], unique=False)


def _translation_report() -> None:
    op.create_table(
        "translation_report",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("broadcast_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("language", sa.String(length=64), nullable=False),
        sa.Column("reported_by", sa.String(length=64), nullable=False),
        sa.Column("why", sa.String(length=64), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("reached", sa.Integer(), nullable=False, comment="people who had or may have had it by then"),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["broadcast_id"], ["broadcast.id"], name=op.f("fk_translation_report_broadcast_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_translation_report")),
        comment="somebody who reads the language said that the text is wrong",
    )
    op.create_index("ix_translation_report_broadcast", "translation_report", ["broadcast_id"], unique=False)
