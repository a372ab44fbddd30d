"""The longest notices a template allows in a language, to prove that every SMS fits its two parts."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time
from decimal import Decimal
from itertools import combinations, product

from templates_i18n.names import WHOLE_CITY
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
from templates_i18n.showing import Reader, show
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


def _named(parameter: Parameter, reader: Reader) -> tuple[Value, ...]:
    """Return candidate values of a kind of names: each alone, and for lists the longest together."""
    kind = NAMED[parameter.kind]
    ids = reader.names.known(kind)
    single: tuple[Value, ...] = tuple(Ids(kind, (i,)) for i in ids)
    if parameter.kind not in LISTS:
        return single
    some = [i for i in ids if i != WHOLE_CITY]
    several = [Ids(kind, chosen) for size in (2, 3, 4) for chosen in combinations(some, size)]
    return (*single, *several, Ids(kind, tuple(some[1:])))


def _widest(parameter: Parameter, values: Iterable[Value], reader: Reader) -> list[Value]:
    """Return the value whose short form is longest, in a list that is empty where there is none."""
    ranked = sorted(values, key=lambda v: (-count(show(parameter, v, reader).short).units, canonical(v)))
    return ranked[:1]


def longest_values(parameter: Parameter, reader: Reader) -> list[Value | None]:
    """Return the longest value, the longest word instead of one, and absence where it is allowed."""
    found: list[Value | None] = []
    if parameter.kind in NAMED:
        found += _widest(parameter, _named(parameter, reader), reader)
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
        [Word(t) for t in template.about] if p.kind is ParameterKind.TEMPLATE else longest_values(p, reader)
        for p in template.parameters
    ]
    for chosen in product(*options):
        pairs = zip(template.parameters, chosen, strict=True)
        yield parameters_of(template.id, {p.name: v for p, v in pairs if v is not None})


def _corrections(template: Template, reader: Reader) -> Iterator[Parameters]:
    """Yield, for each parameter of each template, the longest correction of it."""
    for about in template.about.values():
        for parameter in about.correctable:
            for value in longest_values(parameter, reader):
                if value is not None:
                    typed = Typed(parameter, value)
                    yield parameters_of(
                        template.id,
                        {
                            "template": Word(about.id),
                            "reference": Word("26-9999"),
                            "parameter": Word(parameter.name),
                            "sent": typed,
                            "right": typed,
                        },
                    )
