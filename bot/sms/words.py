"""The words that phones send: what each asks for, in every language, and what stands behind it."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from registry.places import City
from templates_i18n.answers import MOST_WARDS
from templates_i18n.languages import EN, JA, Languages, Tag
from templates_i18n.rendering import Renderer


class Verb(StrEnum):
    """What a text asks for."""

    STOP = "stop"
    START = "start"
    HELP = "help"
    JOIN = "join"
    AGREE = "agree"
    LANG = "lang"
    AREA = "area"


PLAIN: Mapping[str, Verb] = {
    "stop": Verb.STOP,
    "start": Verb.START,
    "help": Verb.HELP,
    "join": Verb.JOIN,
    "ok": Verb.AGREE,
    "lang": Verb.LANG,
    "area": Verb.AREA,
}
"""Good in every language: they stand in our own texts."""
ARGUED = frozenset({Verb.JOIN, Verb.LANG, Verb.AREA})
LISTED = (Verb.STOP, Verb.START, Verb.HELP, Verb.JOIN, Verb.AGREE)
AROUND = " \t\r\n.,!?。、！？।'\"「」"
WHOLE = "all"


@dataclass(frozen=True, slots=True)
class Asked:
    """What a text asks for; `language` where the word itself tells, `argument` what stood behind it."""

    verb: Verb
    language: Tag | None = None
    argument: str = ""


class Words:
    """Knows every word of every language that has texts."""

    def __init__(self, renderer: Renderer) -> None:
        self._known: dict[str, Asked] = {}
        for tag in renderer.languages.available:
            for verb in LISTED:
                if renderer.speaks(tag, f"sms-words-{verb}"):
                    for word in renderer.phrase(tag, f"sms-words-{verb}").split(","):
                        self._known.setdefault(plain(word), Asked(verb, tag))
        # English words are everybody's: they tell nothing of who sends them.
        self._known = {word: Asked(one.verb) if one.language == EN else one for word, one in self._known.items()} | {
            word: Asked(verb) for word, verb in PLAIN.items()
        }

    def read(self, text: str) -> Asked | None:
        """Return what a text asks for; a word counts only where it stands alone, or before what it asks."""
        said = plain(text)
        if (whole := self._known.get(said)) is not None:
            return whole
        first, _, rest = said.partition(" ")
        found = self._known.get(first)
        return Asked(found.verb, found.language, plain(rest)) if found and found.verb in ARGUED else None


def plain(text: str) -> str:
    """Return a text as words are compared: one form of every letter, no case, no marks around, single spaces."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split()).strip(AROUND)


def language(languages: Languages, said: str) -> Tag | None:
    """Return the language that somebody names by code, own name or English name."""
    wanted = plain(said)
    named = {plain(name): one.tag for one in languages.values() for name in (one.autonym, one.english, one.tag)}
    return named.get(wanted) or languages.match(wanted)


def areas(renderer: Renderer, city: City, said: str, tag: Tag) -> frozenset[str] | None:
    """Return the wards that somebody names, nothing for the whole city; None where one is not known.

    A ward goes by its code or its name in the reader's language, English or Japanese, whole or short.
    """
    if plain(said) == WHOLE:
        return frozenset()
    known: dict[str, str] = {plain(area.name_ja): area.code for area in city.areas}
    for area in city.areas:
        found = (renderer.names.lookup("area", area.code, one) for one in (tag, EN, JA))
        known |= {plain(name): area.code for one in found if one for name in (one.text, one.brief)}
        known[area.code] = area.code
    listed = [part for part in (plain(one) for one in _split(said)) if part]
    codes = {known.get(one) for one in listed}
    if not listed or None in codes or len(codes) > MOST_WARDS:
        return None
    chosen = frozenset(code for code in codes if code)
    return frozenset() if city.whole in chosen else chosen


def _split(said: str) -> list[str]:
    for mark in "、，;/+&":
        said = said.replace(mark, ",")
    return said.split(",")
