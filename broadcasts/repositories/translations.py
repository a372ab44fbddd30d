"""The tables of free texts: what officers wrote, each language of it, and reports that one is wrong."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, NewType

from sqlalchemy import Connection, Row, insert, select, update

from broadcasts.errors import NotFound
from broadcasts.tables import free_text, report, translation
from registry.store import dialects
from templates_i18n.catalogue import HandlingClass
from templates_i18n.languages import Tag
from templates_i18n.rendering import Pedigree

TextId = NewType("TextId", int)
Lines = tuple[tuple[str, ...], ...]


class Standing(StrEnum):
    """Where a language of a free text stands: to be read, missing, confirmed, or taken back as wrong."""

    WAITING = "waiting"
    MISSING = "missing"
    CHECKED = "checked"
    WITHDRAWN = "withdrawn"


class WrongBecause(StrEnum):
    """Why a reader says that a text is wrong."""

    MEANING = "meaning"
    NUMBER_OR_PLACE = "number-or-place"
    UNREADABLE = "unreadable"
    OTHER_LANGUAGE = "other-language"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class FreeText:
    """What an officer wrote by hand."""

    id: TextId
    source_language: Tag
    lines: Lines
    handling: HandlingClass
    author: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Translation:
    """One language of a free text; `lines` are empty where there is none, and `code` and `found` say why."""

    text_id: TextId
    language: Tag
    standing: Standing
    pedigree: Pedigree
    lines: Lines
    code: str | None
    found: str | None
    engine: str | None
    made_at: datetime
    checked_by: str | None
    checked_at: datetime | None


def add_text(connection: Connection, values: Mapping[str, Any]) -> TextId:
    """Insert one free text; `values` are columns of the table."""
    return TextId(connection.execute(insert(free_text).values(values).returning(free_text.c.id)).scalar_one())


def get_text(connection: Connection, text_id: int) -> FreeText:
    """Return a free text; raise NotFound."""
    row = connection.execute(select(free_text).where(free_text.c.id == text_id)).first()
    if row is None:
        raise NotFound(id=text_id)
    return FreeText(
        id=TextId(row.id),
        source_language=Tag(row.source_language),
        lines=tuple(map(tuple, row.sentences)),
        handling=HandlingClass(f"P{row.handling}"),
        author=row.author,
        created_at=row.created_at,
    )


def put(connection: Connection, text_id: TextId, language: Tag, values: Mapping[str, Any]) -> None:
    """Store one language of a text in place of what was there; `values` are the other columns."""
    key = {"text_id": text_id, "language": language}
    made = dialects.insert(connection, translation).values(key | dict(values))
    connection.execute(made.on_conflict_do_update(index_elements=list(key), set_=dict(values)))


def change(connection: Connection, seen: Translation, values: Mapping[str, Any]) -> bool:
    """Set columns where the language still stands as it was seen; False where somebody was faster."""
    mine = (
        translation.c.text_id == seen.text_id,
        translation.c.language == seen.language,
        translation.c.state == seen.standing.value,
        translation.c.made_at == seen.made_at,
    )
    return connection.execute(update(translation).where(*mine).values(dict(values))).rowcount == 1


def get(connection: Connection, text_id: int, language: Tag) -> Translation:
    """Return one language of a text; raise NotFound."""
    mine = (translation.c.text_id == text_id, translation.c.language == language)
    row = connection.execute(select(translation).where(*mine)).first()
    if row is None:
        raise NotFound(id=f"{text_id} {language}")
    return _value(row)


def of(connection: Connection, text_id: int) -> tuple[Translation, ...]:
    """Return every language of a text, by tag."""
    rows = connection.execute(select(translation).where(translation.c.text_id == text_id))
    return tuple(sorted(map(_value, rows), key=lambda one: one.language))


def standing(
    connection: Connection, states: Collection[Standing], languages: Collection[str]
) -> tuple[Translation, ...]:
    """Return what stands so, the oldest text first; no languages named: all."""
    wanted = select(translation).where(translation.c.state.in_([state.value for state in states]))
    if languages:
        wanted = wanted.where(translation.c.language.in_(sorted(languages)))
    rows = connection.execute(wanted.order_by(translation.c.text_id, translation.c.language))
    return tuple(map(_value, rows))


def add_report(connection: Connection, values: Mapping[str, Any]) -> int:
    """Insert one report of a wrong translation; return its id."""
    made: int = connection.execute(insert(report).values(values).returning(report.c.id)).scalar_one()
    return made


def reports(connection: Connection, broadcast_id: int) -> tuple[dict[str, Any], ...]:
    """Return the reports on a broadcast, the oldest first."""
    mine = select(report).where(report.c.broadcast_id == broadcast_id).order_by(report.c.id)
    return tuple(dict(row) for row in connection.execute(mine).mappings())


def _value(row: Row[Any]) -> Translation:
    return Translation(
        text_id=TextId(row.text_id),
        language=Tag(row.language),
        standing=Standing(row.state),
        pedigree=Pedigree(row.pedigree),
        lines=tuple(map(tuple, row.sentences)),
        code=row.code,
        found=row.found,
        engine=row.engine,
        made_at=row.made_at,
        checked_by=row.checked_by,
        checked_at=row.checked_at,
    )
