"""What a list of people consists of: columns, rows as they stand in a file, persons, and what is wrong with a row."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from registry.person import Channel, Choices, ConsentGiven, Mode, mask
from registry.places import City
from templates_i18n.languages import Languages

SEPARATOR = ";"
LONGEST_SHOWN = 40
MOST_DIGITS_SHOWN = 5
"""An area's code has five digits; more may be somebody's number, typed into the wrong column."""
DATED = re.compile(r"\d{4}-\d{2}-\d{2}([T ][\d:.+-]*Z?)?")


class Column(StrEnum):
    """The columns that a list may have."""

    LANGUAGES = "languages"
    AREAS = "areas"
    TOPICS = "topics"
    COMMUNITIES = "communities"
    TELEGRAM = "telegram"
    PHONE = "phone"
    CONSENT_AT = "consent_at"
    CONSENT_VERSION = "consent_version"
    CONSENT_LANGUAGE = "consent_language"
    CONSENT_SOURCE = "consent_source"


HANDLES = {Column.TELEGRAM: Channel.TELEGRAM, Column.PHONE: Channel.SMS}
"""The columns that hold addresses, in the order in which a person is asked."""

NEEDED = (
    Column.LANGUAGES,
    Column.CONSENT_AT,
    Column.CONSENT_VERSION,
    Column.CONSENT_LANGUAGE,
    Column.CONSENT_SOURCE,
)
"""The columns without which a list is none; one that holds addresses must stand beside them."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a row cannot be used: its line, the column, the value as it may be shown, and what would be right."""

    line: int
    column: str
    value: str
    expected: str


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it stands in the file; `line` is the line, the sheet's row or, in a JSON list, the place in it."""

    line: int
    cells: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Person:
    """A row that can be used; handles are open here and never printed. `stated`: the columns that the row has."""

    line: int
    handles: tuple[tuple[Channel, str], ...] = field(repr=False)
    choices: Choices
    consent: ConsentGiven
    stated: frozenset[str]


@dataclass(frozen=True, slots=True)
class Terms:
    """What rows are checked against; a national phone number is one of the first of `countries` (`+81`).

    `withdrawn` says, by index value, when somebody withdrew of whom nothing else is left here.
    """

    mode: Mode
    city: City
    languages: Languages
    topics: frozenset[str]
    communities: frozenset[str]
    countries: tuple[str, ...]
    zone: ZoneInfo
    now: datetime
    withdrawn: Mapping[bytes, datetime] = field(default_factory=dict, repr=False)


def shown(column: str, value: str) -> str:
    """Return a value as it may be shown: an address, and whatever may be one in a wrong column, is masked."""
    if column in HANDLES:
        return mask(value) if value else ""
    if sum(sign.isdigit() for sign in value) > MOST_DIGITS_SHOWN and not DATED.fullmatch(value):
        return mask(value)
    return value if len(value) <= LONGEST_SHOWN else f"{value[:LONGEST_SHOWN]}…"
