"""How values look in a language: Japanese time on a 24 h clock, dates with the month's name, known names."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import assert_never

from babel import Locale
from babel.numbers import format_decimal

from templates_i18n.errors import WordingMissing
from templates_i18n.languages import Language
from templates_i18n.names import Name, Names
from templates_i18n.parameters import (
    TOKYO,
    Choice,
    Hours,
    Ids,
    Parameter,
    ParameterKind,
    Parameters,
    Typed,
    Value,
    Word,
)

# An SMS lists names up to this many units and counts the rest; a GSM text has twice the room.
SHORT_LIST_UNITS = 20
# The kind under which a source of names answers for texts that officers wrote.
WRITTEN = "written"


@dataclass(frozen=True, slots=True)
class Shown:
    """Hold a value as a reader sees it, in full and as short as an SMS wants it."""

    full: str
    short: str


@dataclass(frozen=True, slots=True)
class Reader:
    """Hold what showing leans on: the language, the names, and how a template is called there."""

    language: Language
    names: Names
    title: Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Calendar:
    """Hold how a Babel locale calls months (January first) and weekdays (Monday first)."""

    months: tuple[str, ...]
    months_short: tuple[str, ...]
    days: tuple[str, ...]
    days_short: tuple[str, ...]


@cache
def _calendar(locale: str) -> Calendar:
    """Return the calendar words of a Babel locale, in the forms that stand beside a day's number."""
    known = Locale.parse(locale)
    months, days = known.months["format"], known.days["format"]
    return Calendar(
        tuple(months["wide"][m] for m in range(1, 13)),
        tuple(months["abbreviated"][m].rstrip(".") for m in range(1, 13)),
        tuple(days["wide"][d] for d in range(7)),
        tuple(days["abbreviated"][d] for d in range(7)),
    )


def _date_fields(day: date, language: Language) -> dict[str, str]:
    """Return the words a date pattern may use."""
    calendar = _calendar(language.locale)
    readings = language.style.day_readings
    return {
        "year": str(day.year),
        "month": calendar.months[day.month - 1],
        "abbr": (language.style.months_short or calendar.months_short)[day.month - 1],
        "number": str(day.month),
        "day": str(day.day),
        "weekday": calendar.days_short[day.weekday()],
        "weekday_full": calendar.days[day.weekday()],
        "reading": readings[day.day - 1] if readings else "",
    }


def show_moment(moment: datetime, language: Language) -> Shown:
    """Show an aware instant on the Japanese clock."""
    local = moment.astimezone(TOKYO)
    fields = _date_fields(local.date(), language) | {"time": f"{local:%H:%M}"}
    style = language.style
    return Shown(style.moment.format(**fields), style.moment_short.format(**fields))


def show_date(day: date, language: Language) -> Shown:
    """Show a day with the name of its month."""
    fields, style = _date_fields(day, language), language.style
    return Shown(style.date.format(**fields), style.date_short.format(**fields))


def show_time(moment: datetime) -> str:
    """Show the Japanese clock time of an instant, such as 15:08."""
    return f"{moment.astimezone(TOKYO):%H:%M}"


def show_number(number: Decimal | int, language: Language) -> str:
    """Show a number in Latin digits with the language's own marks and no narrow spaces."""
    pattern = "#,##0" if isinstance(number, int) else "0.0"
    text: str = format_decimal(number, format=pattern, locale=language.locale)
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def _name(reader: Reader, kind: str, id: str) -> Name:  # noqa: A002 (the word of the contract)
    """Return a name in the reader's language; a missing one makes the whole text missing."""
    found = reader.names.lookup(kind, id, reader.language.tag)
    if found is None:
        raise WordingMissing(f"{kind} {id}", reader.language.tag, "name")
    return found


def room(language: Language) -> int:
    """Return how many units of an SMS a list of names may take."""
    return SHORT_LIST_UNITS * (2 if language.gsm7 else 1)


def _show_ids(value: Ids, reader: Reader) -> Shown:
    """Show names in a list; the short list stops when it grows long and counts the rest."""
    found = [_name(reader, value.kind, i) for i in value.ids]
    comma = reader.language.style.comma
    brief = [n.brief for n in found]
    named = max([1, *(n for n in range(1, len(brief) + 1) if len(comma.join(brief[:n])) <= room(reader.language))])
    short = comma.join(brief[:named])
    if named < len(brief):
        short += _name(reader, "word", "more").text.replace("#", str(len(brief) - named))
    return Shown(comma.join(n.text for n in found), short)


def show(parameter: Parameter, value: Value, reader: Reader) -> Shown:
    """Show one value in the reader's language."""
    match value:
        case datetime():
            return show_moment(value, reader.language)
        case date():
            return show_date(value, reader.language)
        case Decimal() | int():
            number = show_number(value, reader.language)
            return Shown(number, number)
        case Choice(id=word):
            name = _name(reader, f"choice.{parameter.vocabulary}", word)
            return Shown(name.text, name.brief)
        case Ids():
            return _show_ids(value, reader)
        case Hours(start=start, end=end):
            hours = f"{start:%H:%M}-{end:%H:%M}"
            return Shown(hours, hours)
        case Typed(parameter=of, value=inner):
            return show(of, inner, reader)
        case Word(text=text):
            return _show_word(parameter, text, reader)
        case _:
            assert_never(value)


def _show_word(parameter: Parameter, text: str, reader: Reader) -> Shown:
    """Show a plain word: a template by its name, a parameter by its label, all else as it is."""
    match parameter.kind:
        case ParameterKind.TEMPLATE:
            title = reader.title(text)
            return Shown(title, title)
        case ParameterKind.PARAMETER_NAME:
            label = _name(reader, "parameter", text)
            return Shown(label.text, label.brief)
        case ParameterKind.WRITTEN:
            # Its body, and its headline for titles and SMS; a language that has neither is not ready.
            written = _name(reader, WRITTEN, text)
            return Shown(written.text, written.brief)
        case _:
            return Shown(text, text)


def _fillings(parameter: Parameter, value: Value | None, reader: Reader) -> Iterator[tuple[str, str]]:
    """Yield the Fluent variables of one parameter; an absent one has no text to slip in unseen."""
    name = parameter.name
    if value is None:
        yield f"{name}_is", "absent"
        return
    yield f"{name}_is", value.id if isinstance(value, Choice) else "given"
    shown = show(parameter, value, reader)
    yield name, shown.full
    yield f"{name}_short", shown.short
    if isinstance(value, datetime):
        yield f"{name}_time", show_time(value)


def fill(blanks: tuple[Parameter, ...], parameters: Parameters, reader: Reader) -> dict[str, str | int]:
    """Return every Fluent variable of a notice: `$x`, `$x_short`, `$x_time`, and `$x_is` to select on."""
    return {
        variable: text for blank in blanks for variable, text in _fillings(blank, parameters.get(blank.name), reader)
    }
