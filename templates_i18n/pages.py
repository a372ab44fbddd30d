"""One language's texts as the linter reads them, and the findings that point into them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import ast as ftl

from templates_i18n.book import parse
from templates_i18n.languages import Language, Languages, Tag
from templates_i18n.wordfiles import Entry, folder_entries


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

    def finding(self, entry: Entry | None, message: str, at: ftl.BaseNode | None = None) -> Finding:
        """Point at an entry, at the line of a piece of it, or at the language's folder."""
        path = entry.path if entry else self.root / self.language.tag
        line = entry.line if entry else 1
        span = at.span if entry and isinstance(at, ftl.SyntaxNode) else None
        if entry and span:
            line += entry.source[: span.start].count("\n")
        return Finding(str(path.relative_to(self.root)), line, self.language.tag, message)

    def entry(self, name: str) -> Entry | None:
        """Return the first entry of that name."""
        return next((e for e in self.entries if e.id == name), None)


def read_page(languages: Languages, tag: Tag) -> Page:
    """Read and parse the whole of one language."""
    entries = tuple(folder_entries(languages.root / tag))
    parsed = {e.id: p for e in entries if not isinstance(p := parse(e), str)}
    return Page(languages.require(tag), languages.root, entries, parsed)


def line_of(path: Path, start: str, section: str = "") -> int:
    """Return the number of the first line that begins so, after the line `section` where one is named; else 1."""
    lines = path.read_text("utf-8", errors="replace").split("\n") if path.is_file() else []
    first = lines.index(section) if section in lines else 0
    return next((number for number, line in enumerate(lines, 1) if number > first and line.startswith(start)), 1)


def parts(message: ftl.Message | ftl.Term) -> dict[str, ftl.Pattern]:
    """Return a message's attributes by name, its own text under the empty name."""
    found = {a.id.name: a.value for a in message.attributes}
    return found | ({"": message.value} if message.value else {})


def written(node: object) -> Iterator[str]:
    """Yield the plain text inside a piece of Fluent."""
    if isinstance(node, ftl.TextElement | ftl.StringLiteral):
        yield node.value
    elif isinstance(node, ftl.Variant):
        yield from written(node.value)
    elif isinstance(node, ftl.BaseNode):
        for child in vars(node).values():
            yield from written(child)
    elif isinstance(node, list):
        for child in node:
            yield from written(child)
