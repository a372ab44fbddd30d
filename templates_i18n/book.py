"""All texts of one language: parsed when first asked for, filled strictly, kept."""

from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

from templates_i18n.direction import isolated
from templates_i18n.errors import WordingBroken, WordingMissing
from templates_i18n.languages import Language, Tag
from templates_i18n.wordfiles import UNREADABLE, Entry, folder_entries

Fill: TypeAlias = Mapping[str, str | int]


class References(Visitor):
    """Collect which variables, messages and terms a piece of Fluent uses."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.entries: set[str] = set()
        self.functions: set[str] = set()

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802 (fluent's name)
        """Note a variable."""
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ftl.MessageReference) -> None:  # noqa: N802 (fluent's name)
        """Note a message that is quoted."""
        self.entries.add(node.id.name)

    def visit_TermReference(self, node: ftl.TermReference) -> None:  # noqa: N802 (fluent's name)
        """Note a term that is quoted."""
        self.entries.add("-" + node.id.name)

    def visit_FunctionReference(self, node: ftl.FunctionReference) -> None:  # noqa: N802 (fluent's name)
        """Note a function that is called."""
        self.functions.add(node.id.name)


def references(node: ftl.BaseNode) -> References:
    """Return what `node` refers to."""
    found = References()
    found.visit(node)
    return found


def parse(entry: Entry) -> ftl.Message | ftl.Term | str:
    """Parse one entry; a string says why it is not Fluent."""
    if UNREADABLE in entry.source:
        return "its file holds bytes that are not UTF-8"
    body = FluentParser().parse(entry.source).body
    match body:
        case [ftl.Message() | ftl.Term() as parsed]:
            return parsed
        case _:
            junk = next((n for n in body if isinstance(n, ftl.Junk)), None)
            return str(junk.annotations[0].message) if junk and junk.annotations else "not Fluent"


class Book:
    """Own the Fluent bundle of one language and give out filled texts or an exception."""

    def __init__(self, language: Language, folder: Path) -> None:
        self.language = language
        self.entries = {e.id: e for e in reversed(folder_entries(folder)) if e.id}
        # Isolating marks break GSM-7 and copying; only right-to-left text needs them.
        self._isolating = language.direction == "rtl"
        self._bundle = FluentBundle([language.locale], use_isolating=self._isolating)
        self._parsed: dict[str, ftl.Message | ftl.Term] = {}

    @property
    def tag(self) -> Tag:
        """Return the language's tag."""
        return self.language.tag

    def source(self, message: str) -> str:
        """Return the text of a message as written in its file, or nothing."""
        return self.entries[message].source if message in self.entries else ""

    def usable(self, message: str) -> bool:
        """Say whether there is such a message, and it is Fluent, and so is all it quotes."""
        try:
            return message in self.entries and bool(self._load(message))
        except WordingBroken:
            return False

    def attributes(self, message: str) -> tuple[str, ...]:
        """Return the attribute names of a message, none if it does not exist."""
        if message not in self.entries:
            return ()
        return tuple(a.id.name for a in self._load(message).attributes)

    def format(self, message: str, attribute: str, fill: Fill) -> str:
        """Return one filled text; raise WordingMissing or WordingBroken, never return a doubtful one."""
        if message not in self.entries:
            raise WordingMissing(message, self.tag, attribute or "text")
        self._load(message)
        compiled = self._bundle.get_message(message)
        pattern = compiled.attributes.get(attribute) if attribute else compiled.value
        if pattern is None:
            raise WordingMissing(message, self.tag, attribute or "text")
        text, errors = self._bundle.format_pattern(pattern, dict(fill))
        if errors:
            raise WordingBroken(message, self.tag, attribute, "; ".join(map(str, errors)))
        if not isinstance(text, str) or not text.strip():
            raise WordingBroken(message, self.tag, attribute, "the text is empty")
        return isolated(text) if self._isolating else text

    def _load(self, name: str) -> ftl.Message | ftl.Term:
        """Parse an entry and whatever it quotes into the bundle, once."""
        if name in self._parsed:
            return self._parsed[name]
        if name not in self.entries:
            raise WordingBroken(name, self.tag, "text", "it is quoted and does not exist")
        parsed = parse(self.entries[name])
        if isinstance(parsed, str):
            raise WordingBroken(name, self.tag, "text", parsed)
        self._parsed[name] = parsed
        self._bundle.add_resource(ftl.Resource([parsed]))
        for quoted in sorted(references(parsed).entries):
            self._load(quoted)
        return parsed
