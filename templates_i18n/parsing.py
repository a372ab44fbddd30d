"""How text typed into a blank becomes a value, or one clear sentence about what would be right."""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation

from templates_i18n.errors import BadParameter, MissingParameter, UnknownName, UnknownParameter
from templates_i18n.names import WHOLE_CITY, Names
from templates_i18n.parameters import (
    LISTS,
    NAMED,
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
    canonical,
    parameters_of,
)
from templates_i18n.template import Template

# Values that stand in this order in time, and places that are two.
_WINDOWS = (("from_at", "until"), ("from_date", "to_date"), ("from_date", "deadline"))
_MOVES = (("old_place", "new_place"), ("place", "new_place"))
SLACK = timedelta(minutes=10)
"""By how much clocks may differ: a few minutes must not move a fresh earthquake to yesterday."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Hold what parsing leans on: the names we know and the present instant."""

    names: Names
    now: datetime


def parse_value(parameter: Parameter, raw: str, desk: Desk) -> Value:
    """Turn typed text into a value; raise BadParameter with field, value and what is expected."""
    text = unicodedata.normalize("NFC", raw.strip())
    if text in parameter.choices:
        return Choice(text)
    try:
        return _PARSERS[parameter.kind](parameter, text, desk)
    except UnknownName as unknown:
        near = f"; nearest: {', '.join(unknown.nearest)}" if unknown.nearest else ""
        raise BadParameter(parameter.name, raw, parameter.expected + near) from unknown
    except (ValueError, InvalidOperation) as wrong:
        raise BadParameter(parameter.name, raw, parameter.expected) from wrong


def _moment(parameter: Parameter, text: str, desk: Desk) -> datetime:
    """Read an ISO instant with offset, or a Japanese clock time with or without its day."""
    if re.fullmatch(r"\d{1,2}:\d\d", text):
        return _clock(text, parameter.tense, desk.now)
    if not re.match(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d", text):
        raise ValueError(text)
    moment = datetime.fromisoformat(text)
    local = moment if moment.tzinfo else moment.replace(tzinfo=TOKYO)
    at = local.astimezone(UTC).replace(second=0, microsecond=0)
    if parameter.tense == "past" and at > desk.now + SLACK:
        raise ValueError(text)
    return at


def _clock(text: str, tense: str, now: datetime) -> datetime:
    """Return the instant of a bare clock time: the last such one, the next, or today's."""
    hour, minute = text.split(":")
    today = now.astimezone(TOKYO).date()
    at = datetime.combine(today, time(int(hour), int(minute)), TOKYO).astimezone(UTC)
    if tense == "past" and at > now + SLACK:
        return at - timedelta(days=1)
    if tense == "future" and at < now - SLACK:
        return at + timedelta(days=1)
    return at


def _date(_parameter: Parameter, text: str, _desk: Desk) -> date:
    """Read an ISO date."""
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        raise ValueError(text)
    return date.fromisoformat(text)


def _hours(_parameter: Parameter, text: str, _desk: Desk) -> Hours:
    """Read HH:MM-HH:MM."""
    found = re.fullmatch(r"(\d{1,2}):(\d\d)-(\d{1,2}):(\d\d)", text)
    if not found:
        raise ValueError(text)
    start, end = time(int(found[1]), int(found[2])), time(int(found[3]), int(found[4]))
    if start >= end:
        raise ValueError(text)
    return Hours(start, end)


def _within(parameter: Parameter, number: Decimal) -> bool:
    """Say whether a number lies inside the parameter's limits."""
    low, high = parameter.minimum, parameter.maximum
    return (low is None or number >= low) and (high is None or number <= high)


def _decimal(parameter: Parameter, text: str, _desk: Desk) -> Decimal:
    """Read a plain number with at most one decimal."""
    if not re.fullmatch(r"-?\d{1,6}(\.\d)?", text, re.ASCII):
        raise ValueError(text)
    number = Decimal(text)
    if not _within(parameter, number):
        raise ValueError(text)
    return number


def _integer(parameter: Parameter, text: str, _desk: Desk) -> int:
    """Read a plain whole number."""
    if not re.fullmatch(r"-?\d{1,9}", text, re.ASCII) or not _within(parameter, Decimal(text)):
        raise ValueError(text)
    return int(text)


def _named(parameter: Parameter, text: str, desk: Desk) -> Ids:
    """Read one name, or several for the list kinds; duplicates go, the whole city swallows wards."""
    kind = NAMED[parameter.kind]
    many = parameter.kind in LISTS
    parts = [p.strip() for p in re.split(r"[,、;]", text)] if many else [text]
    if not all(parts):
        raise ValueError(text)
    ids = {desk.names.resolve(kind, part) for part in parts}
    order = {known: place for place, known in enumerate(desk.names.known(kind))}
    if kind == "area" and (WHOLE_CITY in ids or len(ids) == len(order) - 1):
        ids = {WHOLE_CITY}
    return Ids(kind, tuple(sorted(ids, key=lambda i: (order.get(i, len(order)), i))))


def _phone(_parameter: Parameter, text: str, _desk: Desk) -> Word:
    """Read a Japanese number as people write it."""
    if not re.fullmatch(r"0\d{1,4}-\d{1,4}-\d{3,4}|#\d{4}|1\d\d", text, re.ASCII):
        raise ValueError(text)
    return Word(text)


def _serial(_parameter: Parameter, text: str, _desk: Desk) -> Word:
    """Read the serial of a notice."""
    if not re.fullmatch(r"\d\d-\d{4}", text, re.ASCII):
        raise ValueError(text)
    return Word(text)


def _identifier(_parameter: Parameter, text: str, _desk: Desk) -> Word:
    """Read an id of ours; the catalogue checks that it exists."""
    if not re.fullmatch(r"[a-z0-9_.]{2,40}", text):
        raise ValueError(text)
    return Word(text)


def _text(parameter: Parameter, text: str, _desk: Desk) -> Word:
    """Read one short line; controls, direction marks, links and markup are refused."""
    longest = int(parameter.maximum or 60)
    hidden = any(unicodedata.category(c) in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp") for c in text)
    if not text or len(text) > longest or hidden or re.search(r"://|www\.|[<>{}]", text):
        raise ValueError(text)
    return Word(text)


def _written(_parameter: Parameter, text: str, _desk: Desk) -> Value:
    """Read the number of a written text; whoever drafts the notice looks whether there is such a one."""
    if not re.fullmatch(r"0|[1-9]\d{0,17}", text, re.ASCII):
        raise ValueError(text)
    return Word(text)


def _refuse(parameter: Parameter, text: str, _desk: Desk) -> Value:
    """Refuse whatever is left: an enum has its choices only, a value needs its parameter."""
    raise BadParameter(parameter.name, text, parameter.expected)


_PARSERS: Mapping[ParameterKind, Callable[[Parameter, str, Desk], Value]] = {
    ParameterKind.MOMENT: _moment,
    ParameterKind.DATE: _date,
    ParameterKind.HOURS: _hours,
    ParameterKind.DECIMAL: _decimal,
    ParameterKind.INTEGER: _integer,
    **dict.fromkeys(NAMED, _named),
    ParameterKind.ENUM: _refuse,
    ParameterKind.PHONE: _phone,
    ParameterKind.SERIAL: _serial,
    ParameterKind.TEMPLATE: _identifier,
    ParameterKind.PARAMETER_NAME: _identifier,
    ParameterKind.VALUE: _refuse,
    ParameterKind.TEXT: _text,
    ParameterKind.WRITTEN: _written,
}


def parse_parameters(template: Template, raw: Mapping[str, str], names: Names, now: datetime) -> Parameters:
    """Type every raw value of a notice; `now` (aware) gives bare clock times their day.

    Raises UnknownParameter, MissingParameter, and BadParameter for a value that is not of its type or contradicts another.
    """
    known = {p.name: p for p in template.parameters}
    for field in raw:
        if field not in known:
            raise UnknownParameter(template.id, field, tuple(known))
    desk, values = Desk(names, now), dict[str, Value]()
    for parameter in template.parameters:
        text = raw.get(parameter.name, "")
        if text.strip():
            values[parameter.name] = _typed(template, parameter, text, (values, desk))
        elif parameter.required:
            raise MissingParameter(template.id, parameter.name, parameter.expected)
    _differ(values)
    _follow(values, raw)
    return parameters_of(template.id, values)


def _typed(template: Template, parameter: Parameter, text: str, around: tuple[dict[str, Value], Desk]) -> Value:
    """Type one value; those of a correction are typed by the template and parameter they correct."""
    values, desk = around
    match parameter.kind:
        case ParameterKind.TEMPLATE:
            if text not in template.about:
                raise BadParameter(parameter.name, text, f"one of {_list(template.about)}")
            return Word(text)
        case ParameterKind.PARAMETER_NAME:
            mine = {p.name for p in _corrected(template, values)}
            if text not in mine:
                raise BadParameter(parameter.name, text, f"one of {_list(mine)}")
            return Word(text)
        case ParameterKind.VALUE:
            chosen = canonical(values["parameter"])
            of = next(p for p in _corrected(template, values) if p.name == chosen)
            return Typed(of, parse_value(replace(of, name=parameter.name), text, desk))
        case _:
            return parse_value(parameter, text, desk)


def _corrected(template: Template, values: Mapping[str, Value]) -> tuple[Parameter, ...]:
    """Return the parameters of the template that a correction names."""
    return template.about[canonical(values["template"])].correctable


def _follow(values: Mapping[str, Value], raw: Mapping[str, str]) -> None:
    """Refuse a window that ends before it begins, and a move from one place to the same."""
    for first, last in _WINDOWS:
        begin, end = values.get(first), values.get(last)
        if isinstance(begin, date) and isinstance(end, date) and end < begin:
            raise BadParameter(last, raw[last], f"no earlier than {first}, which is {raw[first]!r}")
    for first, other in _MOVES:
        if first in values and values[first] == values.get(other):
            raise BadParameter(other, raw[other], f"a place other than {first}")


def _list(words: Mapping[str, object] | set[str]) -> str:
    """Return words in order, comma-separated."""
    return ", ".join(sorted(words))


def _differ(values: Mapping[str, Value]) -> None:
    """Refuse a correction whose right value is the one that was sent."""
    if "sent" in values and values["sent"] == values.get("right"):
        raise BadParameter("right", canonical(values["sent"]), "a value other than the one sent")
