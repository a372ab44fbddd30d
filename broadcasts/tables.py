"""The tables of the message: a notice's life, its wordings, and one row per person and per community group."""

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
)

from broadcasts import ledgers
from registry import tables as registry_tables
from registry.store.columns import CLUSTERED, METADATA, Json, Key, Moment, Word, partial
from registry.tables import MODES

FOUNDATION = registry_tables.subscriber.metadata
"""Named so that loading these tables loads those they point to."""
BESIDE = ledgers.spending.metadata
"""Named so that loading these tables loads those beside them."""

incident = Table(
    "incident",
    METADATA,
    Column("id", Key, primary_key=True),
    Column("title", Text, nullable=False),
    Column("last_ordinal", Integer, nullable=False, default=0),
    Column("opened_at", Moment, nullable=False),
    Column("closed_at", Moment),
)

serial_year = Table(
    "serial_year",
    METADATA,
    Column("year", Integer, primary_key=True, autoincrement=False),
    Column("last", Integer, nullable=False),
    comment="the last serial given in a year; never goes back",
)

broadcast = Table(
    "broadcast",
    METADATA,
    Column("id", Key, primary_key=True),
    Column("mode", Word, nullable=False),
    Column("state", Word, nullable=False),
    Column("reason", Word),
    Column("incident_id", Key, ForeignKey("incident.id"), nullable=False),
    Column("serial", Word, unique=True),
    Column("ordinal", Integer),
    Column("template", Word, nullable=False),
    Column("parameters", Json, nullable=False),
    Column("handling", Integer, nullable=False, comment="1 to 4 for P1 to P4"),
    Column("weight", Integer, nullable=False, comment="place in the outbox; smaller leaves first"),
    Column("purpose", Word, nullable=False, default="notice"),
    Column("audience", Json, nullable=False, comment="the rule, never the people"),
    Column("areas", Json, nullable=False, comment="where it concerns: area codes; empty is the whole city"),
    Column("topic", Word, comment="everyday topic the reader must have ordered"),
    Column("refers_to", Key, ForeignKey("broadcast.id"), comment="what it corrects, retracts, ends or supersedes"),
    Column("valid_until", Moment, nullable=False),
    Column("send_at", Moment),
    Column("public", Boolean, nullable=False, default=True),
    Column("author", Word, nullable=False),
    Column("approver", Word),
    Column("record", Text, comment="canonical text that the approval binds"),
    Column("approval", LargeBinary, comment="SHA-256 of the record as approved"),
    Column("approved_people", Integer),
    Column("cost", Key, nullable=False, default=0, comment="sen that its SMS may come to: approved, and failed over"),
    Column("over_ceiling", Text, comment="why it may cost more than the ceiling leaves"),
    Column("created_at", Moment, nullable=False),
    Column("submitted_at", Moment),
    Column("approved_at", Moment),
    Column("started_at", Moment),
    Column("ended_at", Moment),
    Column("next_position", Key, nullable=False, default=1),
    Column("next_person", Key, nullable=False, default=1),
    Column("plan_pass", Integer, nullable=False, default=0, comment="0 affected, 1 others, 2 planned to the end"),
    Column("plan_after", Key, nullable=False, default=-1, comment="last subscriber id planned in this pass"),
    CheckConstraint(MODES, name="mode"),
    UniqueConstraint("id", "mode"),
)
Index("ix_broadcast_state", broadcast.c.state, broadcast.c.weight)

wording = Table(
    "wording",
    METADATA,
    Column("broadcast_id", Key, ForeignKey("broadcast.id", ondelete="CASCADE"), primary_key=True),
    Column("wanted", Word, primary_key=True),
    Column("sent", Word, primary_key=True),
    Column("form", Word, primary_key=True),
    Column("title", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("pedigree", Word, nullable=False),
    Column("parts", Integer, nullable=False),
    Column("hash", LargeBinary, nullable=False),
    comment="the exact text per wanted language, sent language and form, as approved",
)

stopped_language = Table(
    "stopped_language",
    METADATA,
    Column("broadcast_id", Key, ForeignKey("broadcast.id", ondelete="CASCADE"), primary_key=True),
    Column("language", Word, primary_key=True),
    Column("at", Moment, nullable=False),
)

OPEN = "('queued', 'sending')"
DELIVERY_STATES = (
    "state IN ('queued', 'sending', 'handed_over', 'delivered', 'unknown', 'failed', 'unreachable',"
    " 'opted_out', 'expired', 'superseded', 'stopped')"
)


def _row_columns() -> list[Column[object]]:
    """Return the columns that a delivery and a community post share: their state and their tries."""
    columns: list[Column[object]] = [
        Column("broadcast_id", Key, primary_key=True),
        Column("position", Key, primary_key=True),
        Column("mode", Word, nullable=False),
        Column("account_id", Word),
        Column("wanted", Word, nullable=False),
        Column("sent", Word),
        Column("channel", Word),
        Column("state", Word, nullable=False, default="queued"),
        Column("due_at", Moment, comment="empty: fresh, drawn by position; set: drawn when it is time"),
        Column("silent", Boolean, nullable=False, default=False),
        Column("attempts", Integer, nullable=False, default=0),
        Column("doubts", Integer, nullable=False, default=0, comment="tries whose answer never came"),
        Column("epoch", Key, comment="lane epoch that marked it"),
        Column("provider_id", Text),
        Column("code", Word, comment="the provider's code of the last refusal"),
        Column("marked_at", Moment),
        Column("settled_at", Moment),
    ]
    return columns


delivery = Table(
    "delivery",
    METADATA,
    *_row_columns(),
    Column("person", Key, nullable=False, comment="running number of the person in this broadcast"),
    Column("sole", Boolean, nullable=False, default=True, comment="the person's only delivery of this broadcast"),
    Column("late", Boolean, nullable=False, default=False, comment="joined after planning; counted beside the sum"),
    Column("subscriber_id", Key, ForeignKey("subscriber.id", ondelete="SET NULL")),
    Column("address_id", Key),
    Column("ask_at", Moment, comment="when the provider is asked what became of it; empty: its word has come, or none"),
    # One key over both columns: erasing an address empties both, and one index serves every erasure.
    ForeignKeyConstraint(["subscriber_id", "address_id"], ["address.subscriber_id", "address.id"], ondelete="SET NULL"),
    ForeignKeyConstraint(["broadcast_id", "mode"], ["broadcast.id", "broadcast.mode"], ondelete="CASCADE"),
    ForeignKeyConstraint(["account_id", "mode"], ["account.id", "account.mode"]),
    CheckConstraint(DELIVERY_STATES, name="state"),
    comment="one message to one address; the mode makes a drill unable to hold a live address",
    **CLUSTERED,
)
Index(
    "ix_delivery_due",
    delivery.c.broadcast_id,
    delivery.c.account_id,
    delivery.c.due_at,
    **partial(delivery.c.due_at.is_not(None)),
)
Index(
    "ix_delivery_ask",
    delivery.c.account_id,
    delivery.c.state,
    delivery.c.ask_at,
    **partial(delivery.c.ask_at.is_not(None)),
)
Index("ix_delivery_shared", delivery.c.broadcast_id, delivery.c.person, **partial(~delivery.c.sole))
SHARED_QUEUED = ~delivery.c.sole & (delivery.c.state == "queued")
SHARED_SENDING = ~delivery.c.sole & (delivery.c.state == "sending")
"""A row that still waits, of somebody who may already count under a better one."""
Index("ix_delivery_shared_state", delivery.c.broadcast_id, delivery.c.state, **partial(~delivery.c.sole))
Index("ix_delivery_subscriber", delivery.c.subscriber_id, delivery.c.broadcast_id)

receipt = Table(
    "receipt",
    METADATA,
    Column("id", Key, primary_key=True),
    Column("broadcast_id", Key, ForeignKey("broadcast.id", ondelete="CASCADE"), nullable=False),
    Column("position", Key, nullable=False),
    Column("provider_id", Text, nullable=False),
    Column("word", Word, nullable=False),
    Column("kind", Word, comment="of a refusal: what it means for the address"),
    Column("code", Word, comment="of a refusal: the provider's own"),
    Column("at", Moment, nullable=False),
    UniqueConstraint("provider_id", "word"),
    comment="what a provider told later and is not worked off yet; each word of it about a message is kept once",
)

community_post = Table(
    "community_post",
    METADATA,
    *_row_columns(),
    Column("group_id", Key, ForeignKey("community_group.id", ondelete="SET NULL")),
    ForeignKeyConstraint(["broadcast_id", "mode"], ["broadcast.id", "broadcast.mode"], ondelete="CASCADE"),
    ForeignKeyConstraint(["account_id", "mode"], ["account.id", "account.mode"]),
    CheckConstraint(DELIVERY_STATES, name="state"),
    comment="one message to one community group; never part of the sum over people",
    **CLUSTERED,
)

tally = Table(
    "tally",
    METADATA,
    Column("broadcast_id", Key, ForeignKey("broadcast.id", ondelete="CASCADE"), primary_key=True),
    Column("late", Boolean, primary_key=True),
    Column("wanted", Word, primary_key=True),
    Column("sent", Word, primary_key=True),
    Column("channel", Word, primary_key=True),
    Column("state", Word, primary_key=True),
    Column("people", Key, nullable=False),
    comment="people by state, moved in the commit of what it counts; sent and channel are '' where nothing can leave",
    **CLUSTERED,
)

lane = Table(
    "lane",
    METADATA,
    Column("account_id", Word, ForeignKey("account.id"), primary_key=True),
    Column("paused_until", Moment),
    Column("stopped_at", Moment),
    Column("down_since", Moment, comment="since when nothing was taken; empty while all is well"),
    Column("reason", Word),
    Column("changed_at", Moment, nullable=False),
    comment="what a lane must remember over a restart: how long it was told to wait, and why it stopped",
)

memory = Table(
    "memory",
    METADATA,
    Column("id", Key, primary_key=True),
    Column("source_language", Word, nullable=False),
    Column("language", Word, nullable=False),
    Column("shape", Text, nullable=False, comment="the source sentence, each protected span replaced by its kind"),
    Column("length", Integer, nullable=False, comment="of the shape; near matches are looked for among the like"),
    Column("source", Text, nullable=False, comment="the source sentence with places for protected spans"),
    Column("text", Text, nullable=False, comment="the approved sentence with the same places"),
    Column("checked_by", Word, nullable=False),
    Column("at", Moment, nullable=False),
    UniqueConstraint("source_language", "language", "shape"),
    comment="sentences that somebody approved, one translation each",
)
Index("ix_memory_length", memory.c.source_language, memory.c.language, memory.c.length)

free_text = Table(
    "free_text",
    METADATA,
    Column("id", Key, primary_key=True),
    Column("source_language", Word, nullable=False),
    Column("sentences", Json, nullable=False, comment="lines of sentences, as the officer wrote them"),
    Column("handling", Integer, nullable=False, comment="1 to 4 for P1 to P4"),
    Column("author", Word, nullable=False),
    Column("created_at", Moment, nullable=False),
    comment="what an officer wrote by hand and asked to be translated",
)

translation = Table(
    "translation",
    METADATA,
    Column("text_id", Key, ForeignKey("free_text.id", ondelete="CASCADE"), primary_key=True),
    Column("language", Word, primary_key=True),
    Column("state", Word, nullable=False),
    Column("pedigree", Word, nullable=False),
    Column("sentences", Json, nullable=False, comment="as many lines of as many sentences as the source; or none"),
    Column("code", Word, comment="why there is no text"),
    Column("found", Text, comment="what was found wrong with it"),
    Column("engine", Word),
    Column("made_at", Moment, nullable=False),
    Column("checked_by", Word),
    Column("checked_at", Moment),
    comment="one language of a free text: how it was made and who checked it",
)
Index("ix_translation_state", translation.c.state, translation.c.language)

report = Table(
    "translation_report",
    METADATA,
    Column("id", Key, primary_key=True),
    Column("broadcast_id", Key, ForeignKey("broadcast.id", ondelete="CASCADE"), nullable=False),
    Column("language", Word, nullable=False),
    Column("reported_by", Word, nullable=False),
    Column("why", Word, nullable=False),
    Column("note", Text, nullable=False),
    Column("reached", Integer, nullable=False, comment="people who had or may have had it by then"),
    Column("at", Moment, nullable=False),
    comment="somebody who reads the language said that the text is wrong",
)
Index("ix_translation_report_broadcast", report.c.broadcast_id)
