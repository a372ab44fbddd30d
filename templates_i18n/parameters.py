"""The typed blanks of a notice: what kinds there are, and the values that fill them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias, assert_never
from zoneinfo import ZoneInfo

TOKYO = ZoneInfo("Asia/Tokyo")


class ParameterKind(StrEnum):
    """Name the types a blank may have; `text` exists in P3 and P4 only, `written` in the notice of free text."""

    MOMENT = "moment"
    DATE = "date"
    HOURS = "hours"
    DECIMAL = "decimal"
    INTEGER = "integer"
    INTENSITY = "intensity"
    AREAS = "areas"
    TSUNAMI_AREAS = "tsunami_areas"
    HYPOCENTRE = "hypocentre"
    ISSUER = "issuer"
    PLACE = "place"
    SHELTER = "shelter"
    RIVER = "river"
    VOLCANO = "volcano"
    LINES = "lines"
    ROADS = "roads"
    ITEMS = "items"
    LANGUAGES = "languages"
    ENUM = "enum"
    PHONE = "phone"
    SERIAL = "serial"
    TEMPLATE = "template"
    PARAMETER_NAME = "parameter_name"
    VALUE = "value"
    TEXT = "text"
    WRITTEN = "written"


# What somebody typed in words of their own; no correction names it.
FREE = frozenset({ParameterKind.TEXT, ParameterKind.WRITTEN})


# Kinds whose value is one or more ids of a kind of names.
NAMED = {
    ParameterKind.INTENSITY: "intensity",
    ParameterKind.AREAS: "area",
    ParameterKind.TSUNAMI_AREAS: "tsunami_area",
    ParameterKind.HYPOCENTRE: "hypocentre",
    ParameterKind.ISSUER: "issuer",
    ParameterKind.PLACE: "place",
    ParameterKind.SHELTER: "shelter",
    ParameterKind.RIVER: "river",
    ParameterKind.VOLCANO: "volcano",
    ParameterKind.LINES: "line",
    ParameterKind.ROADS: "road",
    ParameterKind.ITEMS: "item",
    ParameterKind.LANGUAGES: "language",
}
LISTS = (
    ParameterKind.AREAS,
    ParameterKind.TSUNAMI_AREAS,
    ParameterKind.LINES,
    ParameterKind.ROADS,
    ParameterKind.ITEMS,
    ParameterKind.LANGUAGES,
)


@dataclass(frozen=True, slots=True)
class Parameter:
    """Describe one blank; `choices` are words allowed instead of a value, or all there are (enum)."""

    name: str
    kind: ParameterKind
    example: str
    required: bool = True
    choices: tuple[str, ...] = ()
    vocabulary: str = ""
    minimum: Decimal | None = None
    maximum: Decimal | None = None
    tense: str = ""

    @property
    def expected(self) -> str:
        """Say in words what would be right."""
        hint = f"{_EXPECTED[self.kind]}{_limits(self)}{', not still to come' if self.tense == 'past' else ''}"
        words = " or ".join(self.choices)
        if self.kind is ParameterKind.ENUM:
            hint = f"one of {', '.join(self.choices)}"
        elif words:
            hint = f"{hint}, or {words}"
        return f"{hint} (example: {self.example})"


_EXPECTED = {
    ParameterKind.MOMENT: "a time: HH:MM, YYYY-MM-DD HH:MM (Japan) or ISO 8601 with offset",
    ParameterKind.DATE: "a date YYYY-MM-DD",
    ParameterKind.HOURS: "opening hours HH:MM-HH:MM",
    ParameterKind.DECIMAL: "a number with at most one decimal",
    ParameterKind.INTEGER: "a whole number",
    ParameterKind.INTENSITY: "a Japanese intensity 1 2 3 4 5- 5+ 6- 6+ 7",
    ParameterKind.AREAS: "wards by code or name, comma-separated, or 01100 for the whole city",
    ParameterKind.TSUNAMI_AREAS: "tsunami forecast areas by code or name, comma-separated",
    ParameterKind.HYPOCENTRE: "a hypocentre region by code or name",
    ParameterKind.ISSUER: "an authority by id or name",
    ParameterKind.PLACE: "a known place by id or name",
    ParameterKind.SHELTER: "a known place to stay (避難所) by id or name",
    ParameterKind.RIVER: "a known river by id or name",
    ParameterKind.VOLCANO: "a known volcano by id or name",
    ParameterKind.LINES: "transit lines by id or name, comma-separated",
    ParameterKind.ROADS: "roads by id or name, comma-separated",
    ParameterKind.ITEMS: "supplies by id or name, comma-separated",
    ParameterKind.LANGUAGES: "languages by tag, comma-separated",
    ParameterKind.ENUM: "a choice",
    ParameterKind.PHONE: "a Japanese phone number such as 011-211-2111",
    ParameterKind.SERIAL: "the serial of a notice such as 26-0143",
    ParameterKind.TEMPLATE: "the id of a template",
    ParameterKind.PARAMETER_NAME: "the name of a parameter of the corrected template",
    ParameterKind.VALUE: "a value of the corrected parameter",
    ParameterKind.TEXT: "a short name or title on one line, without links",
    ParameterKind.WRITTEN: "the number of a text that was written by hand",
}


def _limits(parameter: Parameter) -> str:
    """Return " from a to b" where limits exist."""
    low = "" if parameter.minimum is None else f" from {parameter.minimum}"
    high = "" if parameter.maximum is None else f" to {parameter.maximum}"
    return low + high


@dataclass(frozen=True, slots=True)
class Choice:
    """Stand for a word that replaces a value, such as `unknown`."""

    id: str


@dataclass(frozen=True, slots=True)
class Ids:
    """Stand for one or more ids of one kind of names."""

    kind: str
    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Hours:
    """Stand for opening hours on the Japanese clock."""

    start: time
    end: time


@dataclass(frozen=True, slots=True)
class Typed:
    """Stand for a value of another template's parameter, as a correction names it."""

    parameter: Parameter
    value: "Value"


@dataclass(frozen=True, slots=True)
class Word:
    """Stand for text that is shown as it is: a serial, a phone number, a title; or the number of a written text."""

    text: str


Value: TypeAlias = datetime | date | Decimal | int | Choice | Ids | Hours | Word | Typed


@dataclass(frozen=True, slots=True)
class Parameters(Mapping[str, Value]):
    """Map a notice's parameter names to typed values; the same values always give the same text."""

    template: str
    held: Mapping[str, Value]

    def __getitem__(self, name: str) -> Value:
        return self.held[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.held)

    def __len__(self) -> int:
        return len(self.held)

    def canonical(self) -> dict[str, str]:
        """Return name → text, sorted, which parses back to these same values at any time."""
        return {name: canonical(self.held[name]) for name in sorted(self.held)}


def parameters_of(template: str, values: Mapping[str, Value]) -> Parameters:
    """Freeze `values` as the parameters of `template`."""
    return Parameters(template, MappingProxyType(dict(values)))


def canonical(value: Value) -> str:
    """Return the one text form of a value: UTC for moments, ids for names."""
    match value:
        case datetime():
            return value.astimezone(UTC).isoformat()
        case date():
            return value.isoformat()
        case Choice(id=word):
            return word
        case Ids(ids=ids):
            return ",".join(ids)
        case Hours(start=start, end=end):
            return f"{start:%H:%M}-{end:%H:%M}"
        case Word(text=text):
            return text
        case Typed(value=inner):
            return canonical(inner)
        case Decimal() | int():
            return str(value)
        case _:
            assert_never(value)
