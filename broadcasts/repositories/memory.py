"""The memory table: sentences that somebody approved, found by the shape of their source."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, func, select

from broadcasts.tables import memory
from registry.store import dialects
from templates_i18n.languages import Tag

MOST = 2_000
"""Sentences of like length that a search for near ones looks at, the youngest first."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One approved sentence and its source, both with stand-ins for protected values."""

    source_language: Tag
    language: Tag
    shape: str
    source: str
    text: str
    checked_by: str
    at: datetime


def put(connection: Connection, kept: Kept) -> None:
    """Keep a sentence, in place of an older one of the same shape."""
    new = {
        "source": kept.source,
        "text": kept.text,
        "length": len(kept.shape),
        "checked_by": kept.checked_by,
        "at": kept.at,
    }
    key = {"source_language": kept.source_language, "language": kept.language, "shape": kept.shape}
    made = dialects.insert(connection, memory).values(key | new)
    connection.execute(made.on_conflict_do_update(index_elements=list(key), set_=new))


def exact(
    connection: Connection, source: Tag, languages: Collection[Tag], shapes: Collection[str]
) -> dict[Tag, dict[str, str]]:
    """Return the approved sentences of exactly these shapes, by language and shape."""
    wanted = (memory.c.source_language == source, memory.c.language.in_(languages), memory.c.shape.in_(shapes))
    found: dict[Tag, dict[str, str]] = {}
    for row in connection.execute(select(memory.c.language, memory.c.shape, memory.c.text).where(*wanted)):
        found.setdefault(Tag(row.language), {})[row.shape] = row.text
    return found


def alike(connection: Connection, source: Tag, language: Tag, lengths: range) -> tuple[Kept, ...]:
    """Return approved sentences of a pair whose shapes have about this length, the youngest first."""
    wanted = (
        memory.c.source_language == source,
        memory.c.language == language,
        memory.c.length.between(lengths.start, lengths.stop),
    )
    rows = connection.execute(select(memory).where(*wanted).order_by(memory.c.at.desc(), memory.c.id).limit(MOST))
    return tuple(Kept(source, language, row.shape, row.source, row.text, row.checked_by, row.at) for row in rows)


def forget(connection: Connection, source: Tag, language: Tag, shapes: Collection[str]) -> int:
    """Forget sentences of these shapes; return how many there were."""
    gone = delete(memory).where(
        memory.c.source_language == source, memory.c.language == language, memory.c.shape.in_(shapes)
    )
    return connection.execute(gone).rowcount


def count(connection: Connection) -> dict[Tag, int]:
    """Return how many sentences are remembered, by language."""
    rows = connection.execute(select(memory.c.language, func.count()).group_by(memory.c.language))
    return {Tag(language): number for language, number in rows}
