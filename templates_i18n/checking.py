"""The linter of every wording: what is missing, misspelt, invisible, foreign or too long, one line each."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import ast as ftl

from templates_i18n.answers import overlong
from templates_i18n.book import parse, references
from templates_i18n.characters import faults, unread
from templates_i18n.fitting import misfit
from templates_i18n.glossary import departures, load_glossary
from templates_i18n.languages import HERE, JA, Language, Tag
from templates_i18n.names import SIGNED, load_names
from templates_i18n.parameters import NAMED, ParameterKind
from templates_i18n.rendering import Renderer, load_renderer
from templates_i18n.template import Template
from templates_i18n.wordfiles import Entry, fluent_id, folder_entries

PLURALS = {"zero", "one", "two", "few", "many"}
# What no language may lack, one that is still being written neither.
ESSENTIAL = {
    *("eq-report", "tsunami-major", "evac-l4", "blackout-start"),
    *("x-all_clear", "x-correction", "x-retraction"),
}


@dataclass(frozen=True, slots=True)
class Finding:
    """Hold one fault: file (from this floor's folder), line, language, and what is wrong."""

    path: str
    line: int
    language: Tag
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message}"


@dataclass(frozen=True, slots=True)
class Page:
    """Hold one language's texts as the linter reads them."""

    language: Language
    root: Path
    entries: tuple[Entry, ...]
    parsed: dict[str, ftl.Message | ftl.Term]

    def finding(self, entry: Entry | None, message: str) -> Finding:
        """Point at an entry, or at the language's folder."""
        path = entry.path if entry else self.root / self.language.tag
        line = entry.line if entry else 1
        return Finding(str(path.relative_to(self.root)), line, self.language.tag, message)

    def entry(self, name: str) -> Entry | None:
        """Return the first entry of that name."""
        return next((e for e in self.entries if e.id == name), None)


def check(root: Path = HERE, only: Tag | None = None) -> list[Finding]:
    """Check every language that has a folder, or `only` one; an empty list means that all is well."""
    renderer = load_renderer(root=root)
    japanese = _page(renderer, JA)
    tags = [only] if only else list(renderer.languages.available)
    pages = [japanese if tag == JA else _page(renderer, tag) for tag in tags]
    found = [f for page in pages for f in _check_page(page, japanese, renderer)]
    return sorted(found, key=lambda f: (f.path, f.line, f.message))


def _page(renderer: Renderer, tag: Tag) -> Page:
    """Read and parse the whole of one language."""
    root = renderer.languages.root
    entries = tuple(folder_entries(root / tag))
    parsed = {e.id: p for e in entries if not isinstance(p := parse(e), str)}
    return Page(renderer.languages.require(tag), root, entries, parsed)


def _check_page(page: Page, japanese: Page, renderer: Renderer) -> Iterator[Finding]:
    """Yield every fault of one language."""
    yield from _structure(page)
    yield from _missing(page, japanese, _awaited(page, renderer))
    yield from _variables(page, japanese, renderer)
    yield from _texts(page)
    yield from _names(page, renderer)
    yield from _glossary(page, japanese, renderer)
    for name, fault in overlong(renderer.book(page.language.tag), page.language, renderer.names):
        yield page.finding(page.entry(name), fault)
    for template in renderer.catalogue.values():
        if page.entry(template.fluent) is not None:
            yield from _lengths(page, template, renderer)


def _structure(page: Page) -> Iterator[Finding]:
    """Yield text that is not Fluent, and ids that stand twice."""
    seen = set[str]()
    for entry in page.entries:
        if not entry.id:
            yield page.finding(entry, "this line belongs to no message")
        elif entry.id not in page.parsed:
            yield page.finding(entry, f"{entry.id} is not Fluent: {parse(entry)}")
        if entry.id and entry.id in seen:
            yield page.finding(entry, f"{entry.id} stands twice")
        seen.add(entry.id)


def _parts(message: ftl.Message | ftl.Term) -> dict[str, ftl.Pattern]:
    """Return a message's attributes by name, its own text under the empty name."""
    parts = {a.id.name: a.value for a in message.attributes}
    return parts | ({"": message.value} if message.value else {})


def _awaited(page: Page, renderer: Renderer) -> set[str]:
    """Return the notices that a language may lack: one still being written, or a reduced set, has the fallback."""
    if not page.language.partial:
        return set()
    needed = {fluent_id(template) for template in page.language.reduced} or ESSENTIAL
    return {template.fluent for template in renderer.catalogue.values()} - needed


def _missing(page: Page, japanese: Page, awaited: set[str]) -> Iterator[Finding]:
    """Yield messages and parts that Japanese has and this language lacks, and the reverse."""
    for name, original in japanese.parsed.items():
        if isinstance(original, ftl.Term) or (name in awaited and name not in page.parsed):
            continue
        if name not in page.parsed:
            yield page.finding(page.entry(name), f"{name} is missing")
            continue
        for part in _parts(original).keys() - _parts(page.parsed[name]).keys():
            yield page.finding(page.entry(name), f"{name} lacks .{part}" if part else f"{name} has no text")
    for name, mine in page.parsed.items():
        if isinstance(mine, ftl.Message) and name not in japanese.parsed:
            yield page.finding(page.entry(name), f"{name} does not exist in Japanese")


def _declared(template: Template) -> set[str]:
    """Return the variables a template's wording may use."""
    plain = {f"{p.name}{end}" for p in template.parameters for end in ("", "_short", "_is")}
    return plain | {f"{p.name}_time" for p in template.parameters if p.kind is ParameterKind.MOMENT}


def _stem(variable: str) -> str:
    """Return the parameter behind a variable."""
    return variable.removesuffix("_short").removesuffix("_is").removesuffix("_time")


def _variables(page: Page, japanese: Page, renderer: Renderer) -> Iterator[Finding]:
    """Yield variables that do not exist, that this language forgot, functions, and bad plurals."""
    templates = {t.fluent: t for t in renderer.catalogue.values()}
    for fluent in templates.keys() - japanese.parsed.keys():
        if page is japanese:
            yield page.finding(None, f"{fluent} is in the catalogue and has no wording")
    for name, mine in page.parsed.items():
        entry, used = page.entry(name), references(mine)
        for function in sorted(used.functions):
            yield page.finding(entry, f"{name} calls {function}(): values come written already")
        for variable in sorted(_bad_plurals(mine)):
            yield page.finding(entry, f"{name}: a plural variant does not show ${variable}")
        if name not in japanese.parsed:
            continue
        theirs = references(japanese.parsed[name]).variables
        known = _declared(templates[name]) if name in templates else theirs
        for variable in sorted(used.variables - known):
            yield page.finding(entry, f"{name} uses ${variable}, which does not exist")
        for stem in sorted(_told(japanese.parsed[name]) - _told(mine)):
            yield page.finding(entry, f"{name} never shows ${stem}")


def _told(message: ftl.Message | ftl.Term) -> set[str]:
    """Return the parameters a message tells in full; an SMS may leave some out."""
    parts = (pattern for name, pattern in _parts(message).items() if name != "sms")
    return {_stem(v) for pattern in parts for v in references(pattern).variables}


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


def _bad_plurals(node: ftl.BaseNode) -> set[str]:
    """Return the variables that some plural variant selects on and does not show."""
    bad = set[str]()
    for select in _selects(node):
        keys = {v.key.name for v in select.variants if isinstance(v.key, ftl.Identifier)}
        if not keys & PLURALS or not isinstance(select.selector, ftl.VariableReference):
            continue
        wanted = select.selector.id.name
        for variant in select.variants:
            exact = isinstance(variant.key, ftl.NumberLiteral)
            if not exact and wanted not in references(variant.value).variables:
                bad.add(wanted)
    return bad


def _written(node: object) -> Iterator[str]:
    """Yield the plain text inside a piece of Fluent."""
    if isinstance(node, ftl.TextElement | ftl.StringLiteral):
        yield node.value
    elif isinstance(node, ftl.Variant):
        yield from _written(node.value)
    elif isinstance(node, ftl.BaseNode):
        for child in vars(node).values():
            yield from _written(child)
    elif isinstance(node, list):
        for child in node:
            yield from _written(child)


def _texts(page: Page) -> Iterator[Finding]:
    """Yield characters that must not be, part by part."""
    for name, message in page.parsed.items():
        for part, pattern in _parts(message).items():
            text = "\n".join(_written(pattern))
            for fault in faults(text, page.language, quoted="訓練"):
                yield page.finding(page.entry(name), f"{name}.{part}: {fault}".replace(".:", ":"))
            short = part == "sms" or name.startswith("sms-")
            for fault in unread(text) if page.language.readings_of and not short else ():
                yield page.finding(page.entry(name), f"{name}: {fault}")


def _glossary(page: Page, japanese: Page, renderer: Renderer) -> Iterator[Finding]:
    """Yield notices that call an official thing otherwise, or use a word that is not theirs."""
    terms = load_glossary(page.root)
    for template in renderer.catalogue.values():
        name = template.fluent
        if name in page.parsed and name in japanese.parsed:
            called = ["".join(_written(p.parsed[name].value)) for p in (japanese, page)]
            whole = "\n".join(_written(page.parsed[name]))
            for departure in departures(terms, page.language.tag, name, (called[0], called[1], whole)):
                yield page.finding(page.entry(name), departure)


def _needed(language: Language, kind: str, known: str, renderer: Renderer) -> bool:
    """Say whether a language must have a name: a reduced set needs those that its notices show."""
    if not language.reduced:
        return not language.growing
    blanks = [p for template in language.reduced for p in renderer.catalogue.require(template).parameters]
    if kind == "parameter":
        return known in {blank.name for blank in blanks}
    shown = {NAMED[p.kind] for p in blanks if p.kind in NAMED} | {f"choice.{p.vocabulary}" for p in blanks}
    return kind in shown | {"city", "topic", "word"}


def _names(page: Page, renderer: Renderer) -> Iterator[Finding]:
    """Yield names that Japanese has and this language lacks, and faults in those it has."""
    tag, path = page.language.tag, f"{page.language.tag}/names.toml"
    names = load_names(page.root)
    for kind in names.kinds():
        for known in names.known(kind):
            name = names.lookup(kind, known, tag)
            if name is None:
                if _needed(page.language, kind, known, renderer):
                    yield Finding(path, 1, tag, f"{kind} {known} has no name")
                continue
            if tag == JA and not name.reading:
                yield Finding(path, 1, tag, f"{kind} {known} has no reading")
            for text in {name.brief} if kind == SIGNED else {name.text, name.brief}:
                for fault in faults(text, page.language) if _own(kind, name.brief, page) else ():
                    yield Finding(path, 1, tag, f"{kind} {known}: {fault}")


def _own(kind: str, brief: str, page: Page) -> bool:
    """Say whether a name is the language's own; places without one borrow the Latin form."""
    return kind != SIGNED or not brief.isascii() or "LATIN" in page.language.scripts


def _lengths(page: Page, template: Template, renderer: Renderer) -> Iterator[Finding]:
    """Yield why a notice cannot leave at its longest."""
    why = misfit(template, page.language, renderer)
    if why is not None:
        yield page.finding(page.entry(template.fluent), why)


def reviewed(renderer: Renderer) -> dict[Tag, tuple[int, int]]:
    """Return, per language, how many templates a native reader has confirmed, and how many there are."""
    rows = dict[Tag, tuple[int, int]]()
    for tag in renderer.languages.available:
        held = [t for t in renderer.catalogue if renderer.has(t, tag)]
        confirmed = sum(renderer.pedigree(t, tag) == "prepared_checked" for t in held)
        rows[tag] = (confirmed, len(held))
    return rows
