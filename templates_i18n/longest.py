"""The longest notices a template allows in a language, to prove that every SMS fits its two parts."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time
from decimal import Decimal
from functools import lru_cache
from itertools import combinations, product

from templates_i18n.errors import WordsError
from templates_i18n.languages import Language
from templates_i18n.names import WHOLE_CITY, Names
from templates_i18n.parameters import (
    LISTS,
    NAMED,
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
from templates_i18n.segments import count
from templates_i18n.showing import Reader, room, show
from templates_i18n.template import Template

# One moment in each month, on a two-digit day of every weekday in turn.
MOMENTS = tuple(datetime(2026, month, 20, 14, 48, tzinfo=UTC) for month in range(1, 13))


def _plain(parameter: Parameter) -> tuple[Value, ...]:
    """Return candidate values of the kinds that are no names."""
    match parameter.kind:
        case ParameterKind.MOMENT:
            return MOMENTS
        case ParameterKind.DATE:
            return tuple(date(2026, month, 28) for month in range(1, 13))
        case ParameterKind.HOURS:
            return (Hours(time(10, 0), time(20, 0)),)
        case ParameterKind.DECIMAL:
            return (parameter.maximum or Decimal("99999.9"),)
        case ParameterKind.INTEGER:
            return (int(parameter.maximum or 999_999_999),)
        case ParameterKind.PHONE:
            return (Word("0123-456-7890"),)
        case ParameterKind.TEXT:
            return (Word("幅" * int(parameter.maximum or 60)),)
        case _:
            return (Word(parameter.example),)


@lru_cache(maxsize=1024)
def _longest_ids(kind: ParameterKind, language: Language, names: Names) -> tuple[Value, ...]:
    """Return the names whose short form is longest: one, or for lists the longest enumeration."""
    named = NAMED[kind]
    ids = [i for i in names.known(named) if names.lookup(named, i, language.tag)]
    alone = [Ids(named, (i,)) for i in ids]
    if kind in LISTS:
        alone += [Ids(named, chosen) for chosen in _fullest(named, ids, (language, names))]
    # Names need no title of a template to be shown.
    reader = Reader(language, names, str)
    blank = Parameter(named, kind, "")
    ranked = sorted(alone, key=lambda v: (-count(show(blank, v, reader).short).units, canonical(v)))
    return tuple(ranked[:1])


def _fullest(named: str, ids: list[str], around: tuple[Language, Names]) -> Iterator[tuple[str, ...]]:
    """Yield lists that fill an SMS's room for names best, each alone and with all that follow."""
    language, names = around
    brief = {i: len(found.brief) for i in ids if (found := names.lookup(named, i, language.tag))}
    comma = len(language.style.comma)
    some = [i for i in ids if i != WHOLE_CITY]
    for size in (1, 2, 3, 4):
        fitting = (c for c in combinations(some, size) if sum(brief[i] + comma for i in c) - comma <= room(language))
        best = sorted(fitting, key=lambda c: (-sum(brief[i] for i in c), c))[:8]
        yield from best
        yield from ((*c, *some[some.index(c[-1]) + 1 :]) for c in best)


def _widest(parameter: Parameter, values: Iterable[Value], reader: Reader) -> list[Value]:
    """Return the value whose short form is longest, in a list that is empty where none can be shown."""
    shown = {value: units for value in values if (units := _units(parameter, value, reader))}
    return sorted(shown, key=lambda value: (-shown[value], canonical(value)))[:1]


def _units(parameter: Parameter, value: Value, reader: Reader) -> int:
    """Return how long the short form of a value is; 0 for one that has no name in the language."""
    try:
        return count(show(parameter, value, reader).short).units
    except WordsError:
        return 0


def longest_values(parameter: Parameter, reader: Reader) -> list[Value | None]:
    """Return the longest value, the longest word instead of one, and absence where it is allowed."""
    found: list[Value | None] = []
    if parameter.kind in NAMED:
        found += _longest_ids(parameter.kind, reader.language, reader.names)
    elif parameter.kind is not ParameterKind.ENUM:
        found += _widest(parameter, _plain(parameter), reader)
    found += _widest(parameter, (Choice(c) for c in parameter.choices), reader)
    return found if parameter.required else [*found, None]


def longest_notices(template: Template, reader: Reader) -> Iterator[Parameters]:
    """Yield the longest notices: every mixture of long values, words and absences."""
    if any(p.kind is ParameterKind.VALUE for p in template.parameters):
        yield from _corrections(template, reader)
        return
    options = [
        [_longest_title(template, reader)] if p.kind is ParameterKind.TEMPLATE else longest_values(p, reader)
        for p in template.parameters
    ]
    for chosen in product(*options):
        pairs = zip(template.parameters, chosen, strict=True)
        yield parameters_of(template.id, {p.name: v for p, v in pairs if v is not None})


def _longest_title(template: Template, reader: Reader) -> Word:
    """Return the notice with the longest name among those this one may speak of."""
    return Word(max(sorted(template.about), key=lambda name: _width(name, reader)))


def _width(template: str, reader: Reader) -> int:
    """Return how long a notice's name is; one that has none is not shown."""
    try:
        return count(reader.title(template)).units
    except WordsError:
        return 0


def _corrections(template: Template, reader: Reader) -> Iterator[Parameters]:
    """Yield the longest correction of each parameter that any notice has, once where several share it."""
    title = _longest_title(template, reader)
    every = (p for about in template.about.values() for p in about.correctable)
    blanks = dict.fromkeys(replace(p, example="", required=True, tense="", minimum=None) for p in every)
    for parameter in blanks:
        for value in longest_values(parameter, reader):
            if value is not None:
                typed = Typed(parameter, value)
                yield parameters_of(
                    template.id,
                    {
                        "template": title,
                        "reference": Word("26-9999"),
                        "parameter": Word(parameter.name),
                        "sent": typed,
                        "right": typed,
                    },
                )
