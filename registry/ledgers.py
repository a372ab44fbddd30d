"""The tables beside the people: places out of the national files, and what waits to be noted as withdrawn."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, ForeignKey, Index, Integer, LargeBinary, Table, Text

from registry.store.columns import CLUSTERED, METADATA, Json, Key, Moment, Word

place = Table(
    "place",
    METADATA,
    Column("id", Word, primary_key=True, comment="the common id of the national files"),
    Column("kind", Word, nullable=False),
    Column("name_ja", Text, nullable=False),
    Column("kana", Text, comment="NULL: nobody has told how it is read"),
    Column("latin", Text, comment="NULL: nobody has told how it is written in Latin letters"),
    Column("area", Word, nullable=False),
    Column("address", Text, nullable=False),
    Column("latitude", Integer, nullable=False, comment="in millionths of a degree"),
    Column("longitude", Integer, nullable=False, comment="in millionths of a degree"),
    Column("hazards", Json, comment="NULL: the file does not speak of hazards"),
    Column("twin", Boolean, nullable=False, comment="the other kind stands at the same address"),
    Column("admits", Text, comment="who is let in, where that is not everybody"),
    Column("source", Text, nullable=False),
    Column("as_of", Word, comment="YYYY-MM-DD, the day of the list"),
    Column("changed_at", Moment, nullable=False),
    Column("gone_at", Moment, comment="when a newer list left it out; notices that name it can still be read"),
    CheckConstraint("kind IN ('escape', 'stay')", name="kind"),
    comment="designated places to escape to and to stay in",
)
Index("ix_place_area", place.c.area, place.c.kind)
Index("ix_place_changed_at", place.c.changed_at)

withdrawal = Table(
    "withdrawal",
    METADATA,
    Column("address_id", Key, primary_key=True),
    Column("kind", Word, primary_key=True),
    Column("at", Moment, primary_key=True),
    Column("account_id", Word, ForeignKey("account.id"), nullable=False),
    Column("blind", LargeBinary, nullable=False),
    CheckConstraint("kind IN ('opt_out', 'erased')", name="kind"),
    comment="what was withdrawn and is not yet in the journal beside this database; at: until when the address stood so",
    **CLUSTERED,
)
