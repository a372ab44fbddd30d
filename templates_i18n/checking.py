"""The linter of every wording: what is missing, misspelt, invisible, foreign or too long, one line each."""

import re
from collections.abc import Iterator
from pathlib import Path

from fluent.syntax import ast as ftl

from templates_i18n.answers import WORDS, overlong
from templates_i18n.blanks import blank_faults
from templates_i18n.book import parse
from templates_i18n.characters import faults, unread
from templates_i18n.errors import CatalogueBroken, WordingBroken
from templates_i18n.fitting import misfit
from templates_i18n.glossary import departures, load_glossary
from templates_i18n.languages import HERE, JA, Language, Tag
from templates_i18n.names import SIGNED, WHOLE_CITY, load_names
from templates_i18n.pages import Finding, Page, line_of, parts, read_page, written
from templates_i18n.parameters import NAMED
from templates_i18n.rendering import Renderer, load_renderer
from templates_i18n.reviews import FILE, confirmations
from templates_i18n.template import Template
from templates_i18n.tongues import foreign, other_chinese
from templates_i18n.wordfiles import UNREADABLE, fluent_id

LIFE_CYCLE = "lifecycle"
# The Japanese word for a drill stands in every language, for it is what loudspeakers say.
DRILL = "訓練"
# What no language may lack, one that is still being written neither, beside every life-cycle notice.
ESSENTIAL = {"eq-report", "tsunami-major", "evac-l4", "blackout-start"}


def check(root: Path = HERE, only: Tag | None = None) -> list[Finding]:
    """Check every language that has a folder, or `only` one; an empty list means that all is well."""
    renderer = load_renderer(root=root)
    japanese = read_page(renderer.languages, JA)
    tags = [only] if only else list(renderer.languages.available)
    pages = [japanese if tag == JA else read_page(renderer.languages, tag) for tag in tags]
    found = [f for page in pages for f in _check_page(page, japanese, renderer)]
    return sorted(found, key=lambda f: (f.path, f.line, f.message))


def _check_page(page: Page, japanese: Page, renderer: Renderer) -> Iterator[Finding]:
    """Yield every fault of one language."""
    yield from _structure(page)
    yield from _missing(page, japanese, _awaited(page, renderer))
    yield from _unworded(page, japanese, renderer)
    yield from blank_faults(page, japanese, renderer)
    yield from _followers(page, renderer)
    yield from _reviews(page)
    yield from _texts(page, tuple(renderer.languages))
    yield from _glossary(page, japanese, renderer)
    broken = _broken_names(page)
    if broken is not None:
        yield broken
        return
    yield from _names(page, renderer)
    for name, fault in overlong(renderer.book(page.language.tag), page.language, renderer.names):
        yield page.finding(page.entry(name), fault)
    for template in renderer.catalogue.values():
        if page.entry(template.fluent) is not None:
            yield from _lengths(page, template, renderer)


def _structure(page: Page) -> Iterator[Finding]:
    """Yield text that is not Fluent, ids that stand twice, and files that are no text, once each."""
    seen, unread_files = set[str](), set[Path]()
    for entry in page.entries:
        if UNREADABLE in entry.source:
            if entry.path not in unread_files:
                yield page.finding(entry, "this file holds bytes that are not UTF-8; save it as UTF-8")
            unread_files.add(entry.path)
        elif not entry.id:
            yield page.finding(entry, "this line belongs to no message")
        elif entry.id not in page.parsed:
            yield page.finding(entry, f"{entry.id} is not Fluent: {parse(entry)}")
        if entry.id and entry.id in seen:
            yield page.finding(entry, f"{entry.id} stands twice")
        seen.add(entry.id)


def _awaited(page: Page, renderer: Renderer) -> set[str]:
    """Return the notices that a language may lack: one still being written, or a reduced set, has the fallback."""
    if not page.language.partial:
        return set()
    around = {template.fluent for template in renderer.catalogue.values() if template.kind == LIFE_CYCLE}
    needed = {fluent_id(template) for template in page.language.reduced} or ESSENTIAL | around
    return {template.fluent for template in renderer.catalogue.values()} - needed


def _set(language: Language, renderer: Renderer) -> list[Template]:
    """Return the notices of a reduced set that the catalogue holds."""
    return [renderer.catalogue[name] for name in language.reduced if name in renderer.catalogue]


def _followers(page: Page, renderer: Renderer) -> Iterator[Finding]:
    """Yield what a reduced set names in vain, and what it lacks to correct, end or take back what it says."""
    tag, reduced = page.language.tag, page.language.reduced
    line = line_of(page.root / "languages.toml", "reduced", f"[{tag}]")
    for name in reduced:
        if name not in renderer.catalogue:
            yield Finding("languages.toml", line, tag, f"{name} is in the reduced set and not in the catalogue")
    for template in _set(page.language, renderer):
        for follower in (template.correction, template.all_clear, template.retraction):
            if follower and follower not in reduced:
                said = f"the reduced set has {template.id} and lacks {follower}, which follows it"
                yield Finding("languages.toml", line, tag, said)


def _reviews(page: Page) -> Iterator[Finding]:
    """Yield confirmations that cannot be read, or are of notices that do not exist."""
    where = f"{page.language.tag}/{FILE}"
    try:
        rows = confirmations(page.root / page.language.tag)
    except CatalogueBroken as wrong:
        yield Finding(where, 1, page.language.tag, wrong.reason)
        return
    for message in rows.keys() - page.parsed.keys():
        line = line_of(page.root / where, f"[confirmed.{message}]")
        yield Finding(where, line, page.language.tag, f"{message} is confirmed and does not exist")


def _unworded(page: Page, japanese: Page, renderer: Renderer) -> Iterator[Finding]:
    """Yield notices of the catalogue that no language can have, for the reference has no wording."""
    for fluent in {t.fluent for t in renderer.catalogue.values()} - japanese.parsed.keys():
        if page is japanese:
            yield page.finding(None, f"{fluent} is in the catalogue and has no wording")


def _missing(page: Page, japanese: Page, awaited: set[str]) -> Iterator[Finding]:
    """Yield messages and parts that Japanese has and this language lacks, and the reverse."""
    for name, original in japanese.parsed.items():
        if isinstance(original, ftl.Term) or (name in awaited and name not in page.parsed):
            continue
        if name not in page.parsed:
            # One that is there and is not Fluent has been told already.
            if page.entry(name) is None:
                yield page.finding(None, f"{name} is missing")
            continue
        for part in parts(original).keys() - parts(page.parsed[name]).keys():
            yield page.finding(page.entry(name), f"{name} lacks .{part}" if part else f"{name} has no text")
    for name, mine in page.parsed.items():
        if isinstance(mine, ftl.Message) and name not in japanese.parsed:
            yield page.finding(page.entry(name), f"{name} does not exist in Japanese")


def _texts(page: Page, ours: tuple[Tag, ...]) -> Iterator[Finding]:
    """Yield characters that must not be and texts in another language, part by part."""
    for name, message in page.parsed.items():
        entry = page.entry(name)
        for part, pattern in parts(message).items():
            text = "\n".join(written(pattern))
            where = f"{name}.{part}" if part else name
            for fault in faults(text, page.language, quoted=DRILL):
                yield page.finding(entry, f"{where}: {fault}", pattern)
            for fault in _tongue(name, text, page.language, ours):
                yield page.finding(entry, f"{where}: {fault}", pattern)
            short = part == "sms" or name.startswith("sms-")
            for fault in unread(text) if page.language.readings_of and not short else ():
                yield page.finding(entry, f"{name}: {fault}", pattern)


def _tongue(name: str, text: str, language: Language, ours: tuple[Tag, ...]) -> Iterator[str]:
    """Yield why a text seems to be in another language; lists of words that people send are in several."""
    if name.startswith(WORDS):
        return
    guessed = foreign(text, language.tag, ours)
    if guessed is not None:
        yield f"reads like {guessed}, not {language.english}"
    strange = "".join(other_chinese(text.replace(DRILL, ""), language.tag))
    if strange:
        yield f"{strange} is not written so in {language.english}; Japanese words stand in brackets"


def _glossary(page: Page, japanese: Page, renderer: Renderer) -> Iterator[Finding]:
    """Yield notices that call an official thing otherwise, or use a word that is not theirs."""
    terms = load_glossary(page.root)
    for template in renderer.catalogue.values():
        name = template.fluent
        if name in page.parsed and name in japanese.parsed:
            called = ["".join(written(p.parsed[name].value)) for p in (japanese, page)]
            whole = "\n".join(written(page.parsed[name]))
            for departure in departures(terms, page.language.tag, name, (called[0], called[1], whole)):
                yield page.finding(page.entry(name), departure)


def _needed(page: Page, kind: str, known: str, renderer: Renderer) -> bool:
    """Say whether a language must have a name: one that is not whole needs those that its notices show."""
    if not page.language.partial:
        return True
    held = _set(page.language, renderer) or [t for t in renderer.catalogue.values() if t.fluent in page.parsed]
    blanks = [p for template in held for p in template.parameters]
    if kind == "parameter":
        return known in {blank.name for blank in blanks}
    shown = {NAMED[p.kind] for p in blanks if p.kind in NAMED} | {f"choice.{p.vocabulary}" for p in blanks}
    return kind in shown | {"city", "topic", "word"}


def _broken_names(page: Page) -> Finding | None:
    """Return why a language's file of names cannot be read; nothing can be filled without it."""
    try:
        load_names(page.root).lookup("area", WHOLE_CITY, page.language.tag)
    except WordingBroken as wrong:
        found = re.search(r"line (\d+)", wrong.reason)
        path = f"{page.language.tag}/names.toml"
        return Finding(path, int(found[1]) if found else 1, page.language.tag, f"cannot be read: {wrong.reason}")
    return None


def _names(page: Page, renderer: Renderer) -> Iterator[Finding]:
    """Yield names that Japanese has and this language lacks, and faults in those it has."""
    tag, path = page.language.tag, f"{page.language.tag}/names.toml"
    names = load_names(page.root)
    for kind in names.kinds():
        for known in names.known(kind):
            name = names.lookup(kind, known, tag)
            if name is None:
                if _needed(page, kind, known, renderer):
                    yield Finding(path, 1, tag, f"{kind} {known} has no name")
                continue
            if tag == JA and not name.reading:
                yield Finding(path, _line(page, kind, known), tag, f"{kind} {known} has no reading")
            for text in {name.brief} if kind == SIGNED else {name.text, name.brief}:
                for fault in faults(text, page.language) if _own(kind, name.brief, page) else ():
                    yield Finding(path, _line(page, kind, known), tag, f"{kind} {known}: {fault}")


def _line(page: Page, kind: str, known: str) -> int:
    """Return where a name stands in its file."""
    path = page.root / page.language.tag / "names.toml"
    return max(line_of(path, f"{key} =", f"[{kind}]") for key in (known, f'"{known}"'))


def _own(kind: str, brief: str, page: Page) -> bool:
    """Say whether a name is the language's own; places without one borrow the Latin form."""
    return kind != SIGNED or not brief.isascii() or "LATIN" in page.language.scripts


def _lengths(page: Page, template: Template, renderer: Renderer) -> Iterator[Finding]:
    """Yield why a notice cannot leave at its longest."""
    why = misfit(template, page.language, renderer)
    if why is not None:
        yield page.finding(page.entry(template.fluent), why)
