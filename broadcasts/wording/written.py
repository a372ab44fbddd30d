"""A free text as its notice takes it: headline and body in every language in which it may leave, and nothing more."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType
from zoneinfo import ZoneInfo

from broadcasts import making
from broadcasts.broadcast import Broadcast
from broadcasts.desk import Desk
from broadcasts.errors import BadTerms, NotFound, TextRefused
from broadcasts.repositories import translations
from broadcasts.repositories.translations import FreeText
from broadcasts.wording import aid, review, screening, sentences, vocabulary
from broadcasts.wording.sentences import Lines
from registry.store import Connection
from templates_i18n.catalogue import HandlingClass, ParameterKind, Parameters, Template
from templates_i18n.errors import UnknownName
from templates_i18n.languages import Tag
from templates_i18n.names import JoinedNames, Name
from templates_i18n.parameters import canonical
from templates_i18n.rendering import Pedigree, Renderer
from templates_i18n.showing import WRITTEN

HEADLINE = 30
"""Characters of the first line, which is title and SMS; with frame and number it fits into two parts."""
BODY = 500
"""Characters of the rest: a notice, not a letter."""


@dataclass(frozen=True, slots=True, eq=False)
class WrittenNames:
    """Answers for one free text in each language that has it, and for nothing else."""

    number: str
    texts: Mapping[Tag, Name]

    def lookup(self, kind: str, id: str, language: Tag) -> Name | None:  # noqa: A002 - the word of the contract
        """Return headline and body in that language, or None where it may not leave in it."""
        return self.texts.get(language) if (kind, id) == (WRITTEN, self.number) else None

    def known(self, kind: str) -> tuple[str, ...]:  # noqa: ARG002 - the contract's
        """List nothing: no text is offered to be chosen."""
        return ()

    def resolve(self, kind: str, text: str) -> str:
        """Know nothing by name; raise UnknownName."""
        raise UnknownName(kind, text, ())

    def nearest(self, kind: str, text: str) -> tuple[str, ...]:  # noqa: ARG002 - the contract's
        """Know nothing that looks like it."""
        return ()


def desk_for(connection: Connection, desk: Desk, broadcast: Broadcast, bound: Collection[str] | None = None) -> Desk:
    """Return a desk that knows the free text of a broadcast where it is a notice of one; any other as it is.

    With `bound` it knows no other languages than these: what became ready after it was shown changes nothing in it.
    """
    blank = desk.renderer.catalogue.require(broadcast.template).written
    if blank is None:
        return desk
    return desk_of(connection, desk, int(broadcast.parameters[blank]), broadcast.handling, bound)


def desk_of(
    connection: Connection, desk: Desk, text_id: int, handling: HandlingClass, bound: Collection[str] | None = None
) -> Desk:
    """Return a desk that knows a free text in every language in which it may leave in this class; raises NotFound."""
    source = translations.get_text(connection, text_id)
    found = review.usable(connection, source.id, handling=handling, require_checked=desk.require_checked)
    found = {tag: one for tag, one in found.items() if bound is None or tag in bound}
    lines = {tag: one.lines for tag, one in found.items()} | {source.source_language: source.lines}
    made = {tag: one.pedigree for tag, one in found.items()} | {source.source_language: Pedigree.ORIGINAL}
    return with_lines(desk, str(text_id), lines, made)


def with_lines(desk: Desk, number: str, lines: Mapping[Tag, Lines], made: Mapping[Tag, Pedigree]) -> Desk:
    """Return a desk that knows a text by these lines per language, the first of them its headline."""
    texts = {tag: _name(one, tag) for tag, one in lines.items()}
    names = JoinedNames((WrittenNames(number, MappingProxyType(texts)), desk.renderer.names))
    return replace(desk, renderer=desk.renderer.with_text(names, MappingProxyType(dict(made))))


def _name(lines: Lines, language: Tag) -> Name:
    return Name(sentences.join(lines[1:], language).strip("\n"), short=sentences.join(lines[:1], language))


def languages(renderer: Renderer, text_id: int) -> tuple[Tag, ...]:
    """Return the languages in which a renderer of `desk_for` can say a free text."""
    number = str(text_id)
    return tuple(tag for tag in renderer.languages.available if renderer.names.lookup(WRITTEN, number, tag))


def require(
    connection: Connection,
    template: Template,
    parameters: Parameters,
    handling: HandlingClass,
    desk: Desk,
    now: datetime,
) -> None:
    """Refuse words of an officer's own that may not stand in a notice.

    Raises TextRefused for words that turn round in another language or are none for residents, BadTerms for short free
    words in a notice raised to life safety and for a number under which no text was written.
    """
    for blank in template.parameters:
        typed = parameters.get(blank.name)
        if typed is None:
            continue
        if blank.kind is ParameterKind.TEXT:
            _require_grade(blank.name, handling)
            _require_words(blank.name, canonical(typed), desk, now)
        if blank.kind is ParameterKind.WRITTEN:
            _require_text(connection, blank.name, canonical(typed))


def _require_grade(field: str, handling: HandlingClass) -> None:
    if handling in making.LIFE_SAFETY:
        raise BadTerms(field="class", value=handling, expected=f"P3 or P4, for {field} is free text")


def _require_words(field: str, words: str, desk: Desk, now: datetime) -> None:
    today = now.astimezone(ZoneInfo(desk.city.timezone)).date()
    try:
        screening.require(words)
        aid.require(words, vocabulary.of(desk.renderer), today)
    except TextRefused as refused:
        raise TextRefused(**refused.fields | {"field": field}) from refused


def _require_text(connection: Connection, field: str, number: str) -> None:
    try:
        require_notice(translations.get_text(connection, int(number)).lines)
    except NotFound:
        raise BadTerms(field=field, value=number, expected="the number of a text that was written by hand") from None


def require_notice(lines: Lines) -> None:
    """Raise TextRefused for a text that is no notice: a headline on a line of its own, then what there is to say."""
    headline = "".join(lines[0]) if lines else ""
    body = "\n".join("".join(line) for line in lines[1:]).strip()
    if not body or not 0 < len(headline) <= HEADLINE:
        expected = f"a first line of at most {HEADLINE} characters as its headline, and the text from the next line on"
        raise TextRefused(field="text", reason="headline", value=headline[:HEADLINE] or "–", expected=expected)
    if len(body) > BODY:
        expected = f"at most {BODY} characters"
        raise TextRefused(field="text", reason="too-long", value=str(len(body)), expected=expected)


def source_of(connection: Connection, desk: Desk, broadcast: Broadcast) -> FreeText | None:
    """Return the free text of a broadcast, None where it is a prepared notice."""
    blank = desk.renderer.catalogue.require(broadcast.template).written
    return None if blank is None else translations.get_text(connection, int(broadcast.parameters[blank]))
