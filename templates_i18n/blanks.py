"""What the linter says of blanks: those that do not exist, that are forgotten, and what is chosen by them."""

from collections.abc import Iterator

from fluent.syntax import ast as ftl

from templates_i18n.book import references
from templates_i18n.pages import Finding, Page, parts
from templates_i18n.parameters import ParameterKind
from templates_i18n.rendering import Renderer
from templates_i18n.template import Template

PLURALS = {"zero", "one", "two", "few", "many"}


def blank_faults(page: Page, japanese: Page, renderer: Renderer) -> Iterator[Finding]:
    """Yield variables that do not exist, that this language forgot, functions, and choices that never come true."""
    templates = {t.fluent: t for t in renderer.catalogue.values()}
    for name, mine in page.parsed.items():
        entry, used = page.entry(name), references(mine)
        for function in sorted(used.functions):
            yield page.finding(entry, f"{name} calls {function}(): values come written already")
        for select in _selects(mine):
            for fault in _choosing(select, templates.get(name)):
                yield page.finding(entry, f"{name}: {fault}", select)
        if name not in japanese.parsed:
            continue
        theirs = references(japanese.parsed[name]).variables
        known = _declared(templates[name]) if name in templates else theirs
        for variable in sorted(used.variables - known):
            yield page.finding(entry, f"{name} uses ${variable}, which does not exist")
        for stem in sorted(_told(japanese.parsed[name]) - _told(mine)):
            yield page.finding(entry, f"{name} never shows ${stem}")


def _declared(template: Template) -> set[str]:
    """Return the variables a template's wording may use."""
    plain = {f"{p.name}{end}" for p in template.parameters for end in ("", "_short", "_is")}
    return plain | {f"{p.name}_time" for p in template.parameters if p.kind is ParameterKind.MOMENT}


def _stem(variable: str) -> str:
    """Return the parameter behind a variable."""
    return variable.removesuffix("_short").removesuffix("_is").removesuffix("_time")


def _told(message: ftl.Message | ftl.Term) -> set[str]:
    """Return the parameters a message tells in full; an SMS may leave some out."""
    full = (pattern for name, pattern in parts(message).items() if name != "sms")
    return {_stem(v) for pattern in full for v in references(pattern).variables}


def _selects(node: object) -> Iterator[ftl.SelectExpression]:
    """Yield every choice inside a piece of Fluent."""
    if isinstance(node, ftl.SelectExpression):
        yield node
    if isinstance(node, ftl.BaseNode):
        for child in vars(node).values():
            yield from _selects(child)
    elif isinstance(node, list):
        for child in node:
            yield from _selects(child)


def _choosing(select: ftl.SelectExpression, template: Template | None) -> Iterator[str]:
    """Yield what is wrong with one choice; in a notice values come as text, so only `$x_is` can be chosen by."""
    if not isinstance(select.selector, ftl.VariableReference):
        return
    variable = select.selector.id.name
    keys = {v.key.name for v in select.variants if isinstance(v.key, ftl.Identifier)}
    if keys & PLURALS and any(_silent(variant, variable) for variant in select.variants):
        yield f"a plural variant does not show ${variable}"
    if template is None or variable not in _declared(template):
        return
    if not variable.endswith("_is"):
        yield f"chooses by ${variable}, which is text; choose by ${_stem(variable)}_is"
        return
    possible = _values(template, _stem(variable))
    # The one marked with a star stands for whatever is left, under any name.
    named = {v.key.name for v in select.variants if isinstance(v.key, ftl.Identifier) and not v.default}
    for key in sorted(named - possible):
        yield f"[{key}] is no value of ${variable}; it is one of {', '.join(sorted(possible))}"


def _silent(variant: ftl.Variant, variable: str) -> bool:
    """Say whether a plural variant hides its number; one for an exact number may."""
    return not isinstance(variant.key, ftl.NumberLiteral) and variable not in references(variant.value).variables


def _values(template: Template, name: str) -> set[str]:
    """Return what `$name_is` can be."""
    parameter = next(p for p in template.parameters if p.name == name)
    given = set() if parameter.kind is ParameterKind.ENUM else {"given"}
    return {*parameter.choices} | given | (set() if parameter.required else {"absent"})
