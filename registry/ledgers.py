"""The table beside the people: places that came in out of the national files."""

from __future__ import annotations

from sqlalchemy import Boolean, CheckConstraint, Column, Index, Integer, Table, Text

from registry.store.columns import METADATA, Json, Moment, Word

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
