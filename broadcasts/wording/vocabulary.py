"""The words that no machine may choose: proper names and official terms, found in a text and said in each language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from templates_i18n.glossary import Term, load_glossary
from templates_i18n.languages import HERE, JA, Language, Languages, Tag
from templates_i18n.names import Names
from templates_i18n.rendering import Renderer

KINDS = (
    "area", "city", "tsunami_area", "river", "volcano", "line", "station", "place", "issuer", "hypocentre",
)  # fmt: skip
"""Kinds of names that may stand in a free text; the first that knows a word says what it is."""

_PLACE_END = (
    "川|橋|区|町|村|駅|峠|湖|沼|海岸|地区|団地|小学校|中学校|高等学校|高校|大学|体育館|公園|病院|会館|センター|神社|寺"
)
_FOLLOWERS = "周辺|付近|流域|沿い|沿岸|方面|一帯|全域|地域|左岸|右岸|駅|入口|前|側|内"
_PLACE = re.compile(rf"[一-鿿々ヶケァ-ヴー]{{1,12}}?(?:{_PLACE_END})(?:(?![一-鿿々])|(?={_FOLLOWERS}))")
_GENERIC = re.compile(
    rf"(?:各|全|同|当|本|小|中|大|近隣|周辺|最寄り?|総合|救急|市立|公立|地下鉄|避難|指定|河|支|住|市|多文化|地域)*"
    rf"(?:{_PLACE_END}|避難所|避難場所)|河川|交通|住宅地区|対象地区|(?:情報|相談|支援|保健|防災|ボランティア)センター"
)


@dataclass(frozen=True, slots=True)
class Named:
    """A proper name, by kind and id."""

    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class Official:
    """An official term, by its Japanese word."""

    ja: str


Fixed: TypeAlias = Named | Official


class Vocabulary:
    """Names and terms in every language, with the search patterns that were made of them."""

    def __init__(self, names: Names, terms: tuple[Term, ...], languages: Languages) -> None:
        self.names = names
        self.terms = terms
        self.languages = languages
        self._by_ja = {term.words[JA]: term for term in terms}
        self._indexes: dict[Tag, tuple[re.Pattern[str], dict[str, Fixed]]] = {}

    def say(self, fixed: Fixed, language: Tag) -> str | None:
        """Return the one word of a language, None where it has none."""
        if isinstance(fixed, Named):
            found = self.names.lookup(fixed.kind, fixed.id, language)
            return found.text if found else None
        term = self._by_ja.get(fixed.ja)
        return term.words.get(language) if term else None

    def find(self, text: str, language: Tag) -> Iterator[tuple[int, int, Fixed]]:
        """Yield every name and term in a text of this language, the longest at each place."""
        pattern, known = self._index(language)
        for hit in pattern.finditer(text) if known else ():
            yield hit.start(), hit.end(), known[hit[0].casefold()]

    def unknown_places(self, text: str) -> tuple[str, ...]:
        """Return what looks like a Japanese place name in a text from which the known ones were taken out."""
        found = (hit[0] for hit in _PLACE.finditer(text))
        return tuple(dict.fromkeys(place for place in found if not _GENERIC.fullmatch(place)))

    def describe(self, language: Tag) -> Language:
        """Return how a language is written; raise UnknownLanguage."""
        return self.languages.require(language)

    def _index(self, language: Tag) -> tuple[re.Pattern[str], dict[str, Fixed]]:
        if language not in self._indexes:
            known: dict[str, Fixed] = {}
            for word, fixed in self._words(language):
                known.setdefault(word.casefold(), fixed)
            longest_first = sorted(known, key=len, reverse=True)
            edge = r"\b" if "LATIN" in self.describe(language).scripts else ""
            # Level 4 is not the beginning of level 45.
            body = "|".join(re.escape(word) + r"(?!\d)" * word[-1].isdecimal() for word in longest_first)
            self._indexes[language] = (re.compile(f"{edge}(?:{body}){edge}", re.IGNORECASE), known)
        return self._indexes[language]

    def _words(self, language: Tag) -> Iterator[tuple[str, Fixed]]:
        for kind in KINDS:
            for name_id in self.names.known(kind):
                found = self.names.lookup(kind, name_id, language)
                # One sign alone is part of too many other words.
                if found and len(found.text) > 1:
                    yield found.text, Named(kind, name_id)
        for term in self.terms:
            if language in term.words:
                yield term.words[language], Official(term.words[JA])


def of(renderer: Renderer) -> Vocabulary:
    """Return the vocabulary of the words floor, with whatever names its renderer knows."""
    return Vocabulary(renderer.names, load_glossary(HERE), renderer.languages)
