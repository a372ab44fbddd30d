"""Turns a row into a person, or says of every cell what is wrong and what would be right."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from registry.addresses import parse_handle
from registry.errors import BadField
from registry.person import MOST_LANGUAGES, Channel, Choices, ConsentGiven
from registry.phones import parse_mobile
from registry.transfer.row import HANDLES, SEPARATOR, Column, Fault, Person, Row, Terms, shown
from templates_i18n.errors import UnknownLanguage
from templates_i18n.languages import Tag

LONGEST = 64
"""How many characters a version or a source may have, as the database keeps them."""
UNREADABLE = frozenset({"Cc", "Cn", "Co", "Cs", "Zl", "Zp"})
"""Kinds of signs that no cell holds: controls, line ends, what stands for nothing."""
FORMULA = ("=", "@", "+", "-", "\t")
EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)

Reader = Callable[[str, Terms], Any]


def check(row: Row, terms: Terms) -> Person | tuple[Fault, ...]:
    """Return the person of a row, or every fault in it."""
    found: dict[Column, Any] = {}
    faults = []
    for column, read in READERS.items():
        try:
            text = row.cells.get(column, "")
            _refuse_unreadable(column, text)
            found[column] = read(text, terms)
        except BadField as wrong:
            faults.append(_fault(row.line, column, wrong))
    if not faults and not any(found[column] for column in HANDLES):
        faults.append(Fault(row.line, Column.TELEGRAM, "", "an address: a chat id in telegram, or a number in phone"))
    return tuple(faults) or _person(row, found)


def _person(row: Row, found: Mapping[Column, Any]) -> Person:
    return Person(
        line=row.line,
        handles=tuple((channel, found[column]) for column, channel in HANDLES.items() if found[column]),
        choices=Choices(
            languages=found[Column.LANGUAGES],
            areas=found[Column.AREAS],
            topics=found[Column.TOPICS],
            communities=found[Column.COMMUNITIES],
            # Who gave only a phone ordered by phone whatever they ordered.
            by_sms=frozenset() if found[Column.TELEGRAM] else found[Column.TOPICS],
        ),
        consent=ConsentGiven(
            version=found[Column.CONSENT_VERSION],
            language=found[Column.CONSENT_LANGUAGE],
            source=found[Column.CONSENT_SOURCE],
            at=found[Column.CONSENT_AT],
        ),
        stated=frozenset(row.cells),
    )


def _fault(line: int, column: Column, wrong: BadField) -> Fault:
    value = str(wrong.fields["value"])
    # A handle comes masked already; masked twice it would be another one.
    return Fault(line, column, value if column in HANDLES else shown(column, value), str(wrong.fields["expected"]))


def _bad(column: Column, value: str, expected: str) -> BadField:
    return BadField(field=column, value=shown(column, value), expected=expected)


def _refuse_unreadable(column: Column, text: str) -> None:
    if text.startswith(FORMULA if column not in HANDLES else "="):
        raise _bad(column, text, "plain text; this begins like a spreadsheet's formula")
    if not text.isprintable() and any(unicodedata.category(sign) in UNREADABLE for sign in text):
        raise _bad(column, "", "one line of printable text; is a quote not closed?")


def _items(text: str) -> list[str]:
    return [item.strip() for item in unicodedata.normalize("NFKC", text).split(SEPARATOR) if item.strip()]


def _languages(text: str, terms: Terms) -> tuple[Tag, ...]:
    tags = tuple(_language(Column.LANGUAGES, item, terms) for item in _items(text))
    if not 1 <= len(tags) <= MOST_LANGUAGES or len(set(tags)) != len(tags):
        raise _bad(Column.LANGUAGES, text, "one or two different languages with a “;” between, the own one first")
    return tags


def _language(column: Column, text: str, terms: Terms) -> Tag:
    try:
        return terms.languages.require(text).tag
    except UnknownLanguage as error:
        raise _bad(column, text, f"one of {', '.join(terms.languages)}") from error


def _areas(text: str, terms: Terms) -> frozenset[str]:
    codes = frozenset(terms.city.require_area(item).code for item in _items(text))
    return frozenset() if terms.city.whole in codes else codes


def _topics(text: str, terms: Terms) -> frozenset[str]:
    return _known(Column.TOPICS, text, terms.topics)


def _communities(text: str, terms: Terms) -> frozenset[str]:
    return _known(Column.COMMUNITIES, text, terms.communities)


def _known(column: Column, text: str, known: frozenset[str]) -> frozenset[str]:
    items = _items(text)
    for item in items:
        if item not in known:
            raise _bad(column, item, f"one of {', '.join(sorted(known)) or '–'}")
    return frozenset(items)


def _chat(text: str, _: Terms) -> str:
    handle = parse_handle(Channel.TELEGRAM, unicodedata.normalize("NFKC", text)) if text else ""
    if handle.startswith("-"):
        raise _bad(Column.TELEGRAM, handle, "a person's chat id; this is a group's")
    return handle


def _phone(text: str, terms: Terms) -> str:
    return parse_mobile(text, terms.countries) if text else ""


def _consent_at(text: str, terms: Terms) -> datetime:
    expected = "when the person agreed, as 2026-11-23 or 2026-11-23T14:05+09:00; without consent nobody is written to"
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise _bad(Column.CONSENT_AT, text, expected) from error
    if not EARLIEST.year <= moment.year <= terms.now.year + 1:
        raise _bad(Column.CONSENT_AT, text, f"{expected}; a moment since {EARLIEST.year}")
    aware = moment if moment.tzinfo else moment.replace(tzinfo=terms.zone)
    if aware > terms.now:
        raise _bad(Column.CONSENT_AT, text, f"{expected}; a moment that has come")
    return aware.astimezone(UTC)


def _consent_language(text: str, terms: Terms) -> Tag:
    return _language(Column.CONSENT_LANGUAGE, text, terms)


def _word(column: Column, expected: str) -> Reader:
    def read(text: str, _: Terms) -> str:
        if not 1 <= len(text) <= LONGEST:
            raise _bad(column, text, f"{expected}, 1 to {LONGEST} characters")
        return text

    return read


READERS: Mapping[Column, Reader] = {
    Column.LANGUAGES: _languages,
    Column.AREAS: _areas,
    Column.TOPICS: _topics,
    Column.COMMUNITIES: _communities,
    Column.TELEGRAM: _chat,
    Column.PHONE: _phone,
    Column.CONSENT_AT: _consent_at,
    Column.CONSENT_VERSION: _word(Column.CONSENT_VERSION, "which version of the purpose text the person was shown"),
    Column.CONSENT_LANGUAGE: _consent_language,
    Column.CONSENT_SOURCE: _word(Column.CONSENT_SOURCE, "where the person agreed, such as a counter or a form"),
}
