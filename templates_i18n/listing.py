"""The page that lists every notice for officers and translators, written from the catalogue itself."""

from itertools import groupby

from templates_i18n.languages import EN, JA
from templates_i18n.parameters import Parameter, ParameterKind
from templates_i18n.rendering import Renderer, load_renderer
from templates_i18n.template import Template

_HEAD = """# The notices

Every prepared notice, file by file (`templates_i18n/<language>/<file>.ftl`). Class: P1 is pushed at once on every channel
at any hour, P2 pushed, P3 sent by day, P4 in the daily digest; two classes mean that the values decide. *Alone*: one
officer may send it. *Follows*: it takes the class of the notice it speaks of. A value in [ ] may be left out, and the
words in ( ) may stand instead of it.

This page is written from the catalogue: `python -c "from templates_i18n.listing import page; print(page(), end='')"`.
"""
_ROW = "| id | Japanese | English | class | valid | alone | values |\n|---|---|---|---|---|---|---|"


def page(renderer: Renderer | None = None) -> str:
    """Return the whole page as Markdown."""
    held = renderer or load_renderer()
    parts = [_HEAD]
    ordered = sorted(held.catalogue.values(), key=lambda t: (_file(held, t), t.id))
    for file, templates in groupby(ordered, key=lambda t: _file(held, t)):
        parts.append(f"## {file}\n\n{_ROW}\n" + "".join(_row(held, t) for t in templates))
    return "\n".join(parts)


def _file(renderer: Renderer, template: Template) -> str:
    """Return the name of the file that holds a notice's Japanese wording."""
    entry = renderer.book(JA).entries.get(template.fluent)
    return entry.path.stem if entry else ""


def _row(renderer: Renderer, template: Template) -> str:
    """Return one line of the table."""
    names = [renderer.name(template.id, tag) for tag in (JA, EN)]
    values = ", ".join(_value(p) for p in template.parameters)
    alone = "yes" if template.alone else ""
    cells = (template.id, *names, _class(template), _validity(template), alone, values)
    return f"| {' | '.join(cells)} |\n"


def _class(template: Template) -> str:
    """Return the class of a notice, or the range its values span."""
    if template.about:
        return "follows"
    quiet, grave = template.handling, template.gravest
    return str(quiet) if quiet is grave else f"{quiet} to {grave}"


def _validity(template: Template) -> str:
    """Return how long a notice holds when nobody says otherwise."""
    hours = int(template.validity.total_seconds() // 3600)
    return f"{hours // 24} d" if hours % 24 == 0 else f"{hours} h"


def _value(parameter: Parameter) -> str:
    """Return one blank: its name, its kind where that is not its name, and the words it may hold."""
    words = f" ({', '.join(parameter.choices)})" if parameter.choices else ""
    plain = parameter.kind is ParameterKind.ENUM or parameter.kind.value == parameter.name
    shown = f"{parameter.name}{words}" if plain else f"{parameter.name}: {parameter.kind}{words}"
    return shown if parameter.required else f"[{shown}]"
