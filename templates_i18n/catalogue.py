"""The catalogue's files: one TOML per prepared notice, read, checked against each other and hashed."""

import hashlib
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from templates_i18n.errors import CatalogueBroken
from templates_i18n.languages import HERE, load_languages
from templates_i18n.parameters import FREE, Parameter, ParameterKind, Parameters
from templates_i18n.parsing import parse_parameters
from templates_i18n.template import (
    CapFields,
    Catalogue,
    Grade,
    Graded,
    HandlingClass,
    Template,
    grade,
)
from templates_i18n.wordfiles import fluent_id, folder_entries

__all__ = [
    "CapFields",
    "Catalogue",
    "Graded",
    "HandlingClass",
    "Parameter",
    "ParameterKind",
    "Parameters",
    "Template",
    "grade",
    "load_catalogue",
    "parse_parameters",
]

_CAP_LISTS = {"category", "response_types"}


def _cap(data: Mapping[str, Any]) -> dict[str, Any]:
    """Return CAP fields with their lists as tuples."""
    return {k: tuple(v) if k in _CAP_LISTS else v for k, v in data.items()}


def _parameter(data: Mapping[str, Any]) -> Parameter:
    """Build one parameter from its table."""
    limits = {k: Decimal(str(data[k])) for k in ("minimum", "maximum") if k in data}
    kind = ParameterKind(data["kind"])
    return Parameter(
        name=data["name"],
        kind=kind,
        example=data["example"],
        required=data.get("required", True),
        choices=tuple(data.get("choices", ())),
        vocabulary=data.get("vocabulary", data["name"]),
        tense=data.get("tense", ""),
        **limits,
    )


def _grade(data: Mapping[str, Any]) -> Grade:
    """Build one grading rule from its table."""
    handling = HandlingClass(data["handling"]) if "handling" in data else None
    values, months = frozenset(data.get("values", ())), frozenset(data.get("months", ()))
    return Grade(data["parameter"], values, months, handling, _cap(data.get("cap", {})))


def _template(data: Mapping[str, Any], version: str) -> Template:
    """Build one template from its table."""
    return Template(
        id=data["id"],
        kind=data["kind"],
        parameters=tuple(_parameter(p) for p in data.get("parameters", ())),
        cap=CapFields(**_cap(data["cap"])),
        handling=HandlingClass(data["handling"]),
        validity=timedelta(hours=data["validity_hours"]),
        alone=data["alone"],
        public=data["public"],
        topic=data.get("topic"),
        correction=data.get("correction"),
        all_clear=data.get("all_clear"),
        retraction=data.get("retraction"),
        version=version,
        grades=tuple(_grade(g) for g in data.get("grades", ())),
        about=MappingProxyType({}),
    )


def _sources(root: Path) -> dict[str, list[tuple[str, str]]]:
    """Return Fluent id → (language, source) over all languages."""
    sources: dict[str, list[tuple[str, str]]] = {}
    for tag in sorted(load_languages(root).available):
        for entry in folder_entries(root / tag):
            sources.setdefault(entry.id, []).append((tag, entry.source))
    return sources


def _version(table: bytes, wordings: list[tuple[str, str]]) -> str:
    """Hash a template's table and all its wordings."""
    digest = hashlib.sha256(table)
    for tag, source in wordings:
        digest.update(f"\0{tag}\0{source}".encode())
    return digest.hexdigest()


def _read(path: Path, sources: Mapping[str, list[tuple[str, str]]]) -> Template:
    """Read one template file; raise CatalogueBroken with its name."""
    raw = path.read_bytes()
    try:
        data = tomllib.loads(raw.decode("utf-8"))
        version = _version(raw, sources.get(fluent_id(data["id"]), []))
        return _template(data, version)
    except (KeyError, TypeError, ValueError) as wrong:
        raise CatalogueBroken(path.name, f"{type(wrong).__name__}: {wrong}") from wrong


def load_catalogue(root: Path = HERE) -> Catalogue:
    """Read `catalogue/*.toml`; raise CatalogueBroken if a file contradicts itself or another."""
    return _catalogue_in(root)


@cache
def _catalogue_in(root: Path) -> Catalogue:
    sources = _sources(root)
    read = [_read(path, sources) for path in sorted((root / "catalogue").glob("*.toml"))]
    templates = {t.id: t for t in read}
    for template in read:
        _consistent(template, templates)
        if any(p.kind is ParameterKind.TEMPLATE for p in template.parameters):
            templates[template.id] = replace(template, about=_speaks_of(template, read))
    return Catalogue(MappingProxyType(templates))


def _consistent(template: Template, templates: Mapping[str, Template]) -> None:
    """Refuse free text in life-safety notices and followers that do not exist."""
    grave = {template.handling, *(g.handling for g in template.grades)} & {"P1", "P2"}
    if grave and any(p.kind in FREE for p in template.parameters):
        raise CatalogueBroken(template.id, "a P1 or P2 template may not have free text")
    for follower in (template.correction, template.all_clear, template.retraction):
        if follower and follower not in templates:
            raise CatalogueBroken(template.id, f"{follower} does not exist")


def _speaks_of(template: Template, read: list[Template]) -> Mapping[str, Template]:
    """Return the templates a follower may name: those that name it as theirs.

    Whom nobody names, as an update, follows whatever can end.
    """
    followed = {t.id: t for t in read if template.id in (t.correction, t.all_clear, t.retraction)}
    return MappingProxyType(followed or {t.id: t for t in read if t.all_clear})
