"""One prepared notice as data: its blanks, its gravity, its followers; and all of them together."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from difflib import get_close_matches
from enum import StrEnum
from typing import Any

from templates_i18n.errors import UnknownTemplate
from templates_i18n.parameters import FREE, TOKYO, Parameter, ParameterKind, Parameters, Value, canonical
from templates_i18n.wordfiles import fluent_id


class HandlingClass(StrEnum):
    """Order notices by how they reach people: P1 every channel at any hour … P4 the daily digest."""

    P1 = "P1"
    P2 = "P2"
    P3 = "P3"
    P4 = "P4"

    @property
    def rank(self) -> int:
        """Return 1 for the gravest, 4 for the everyday."""
        return int(self.value[1])


@dataclass(frozen=True, slots=True)
class CapFields:
    """Hold what CAP 1.2 says of a notice."""

    category: tuple[str, ...]
    urgency: str
    severity: str
    certainty: str
    response_types: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Graded:
    """Hold the class and CAP fields of one notice with its values."""

    handling: HandlingClass
    cap: CapFields


@dataclass(frozen=True, slots=True)
class Grade:
    """Say what changes when a parameter has one of some values, or a moment lies in one of some months (1-12)."""

    parameter: str
    values: frozenset[str]
    months: frozenset[int]
    handling: HandlingClass | None
    cap: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Template:
    """Describe one prepared notice; `version` changes with its table and with any of its wordings."""

    id: str
    kind: str
    parameters: tuple[Parameter, ...]
    cap: CapFields
    handling: HandlingClass
    validity: timedelta
    alone: bool
    public: bool
    topic: str | None
    correction: str | None
    all_clear: str | None
    retraction: str | None
    version: str
    grades: tuple[Grade, ...]
    about: Mapping[str, "Template"]

    @property
    def fluent(self) -> str:
        """Return the id of its message in the .ftl files."""
        return fluent_id(self.id)

    @property
    def example(self) -> dict[str, str]:
        """Return one raw value per parameter, for previews and drills."""
        return {p.name: p.example for p in self.parameters}

    @property
    def correctable(self) -> tuple[Parameter, ...]:
        """Return what a correction may name; free text is retracted and sent anew."""
        return tuple(p for p in self.parameters if p.kind not in FREE)

    @property
    def written(self) -> str | None:
        """Return the name of the parameter that holds a free text, where it is a notice of one."""
        return next((p.name for p in self.parameters if p.kind is ParameterKind.WRITTEN), None)

    @property
    def gravest(self) -> HandlingClass:
        """Return the highest class any values can give it."""
        return min([self.handling, *(g.handling or self.handling for g in self.grades)])


class Catalogue(Mapping[str, Template]):
    """Map every template id to its template."""

    def __init__(self, templates: Mapping[str, Template]) -> None:
        self._templates = templates

    def __getitem__(self, template: str) -> Template:
        return self._templates[template]

    def __iter__(self) -> Iterator[str]:
        return iter(self._templates)

    def __len__(self) -> int:
        return len(self._templates)

    def require(self, template: str) -> Template:
        """Return a template; raise UnknownTemplate naming the nearest ids."""
        if template not in self._templates:
            nearest = get_close_matches(template, self._templates, n=3, cutoff=0.4)
            raise UnknownTemplate(template, tuple(nearest))
        return self._templates[template]


def grade(template: Template, parameters: Parameters, original: Graded | None = None) -> Graded:
    """Return class and CAP fields for these values; a notice about another takes the other's class.

    `original` is the grade of the notice that is corrected, retracted or ended; without it the
    gravest class that notice's template can have is taken, because too quiet is the worse mistake.
    """
    handling, cap = template.handling, template.cap
    about = _about(template, parameters)
    if original is not None:
        handling = min(handling, original.handling)
    elif about is not None:
        handling = min(handling, about.gravest)
    if about is not None:
        cap = replace(cap, category=about.cap.category)
    for rule in template.grades:
        held = parameters.get(rule.parameter)
        if held is not None and _falls_under(rule, held):
            handling = min(handling, rule.handling or handling)
            cap = replace(cap, **rule.cap)
    return Graded(handling, cap)


def _falls_under(rule: Grade, held: Value) -> bool:
    """Say whether a value is one of those a rule is for."""
    if isinstance(held, datetime) and held.astimezone(TOKYO).month in rule.months:
        return True
    return canonical(held) in rule.values


def _about(template: Template, parameters: Parameters) -> Template | None:
    """Return the template of the notice this one speaks of, if it names one."""
    named = parameters.get("template")
    return template.about[canonical(named)] if named is not None and template.about else None
