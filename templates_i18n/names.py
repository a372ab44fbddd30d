"""Proper names and fixed words with a form per language: known ones are given, others refused."""

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Protocol

from templates_i18n.errors import UnknownName, WordingBroken
from templates_i18n.languages import EN, HERE, JA, Languages, Tag, load_languages

WHOLE_CITY = "01100"
# Places go by the name on their sign: a language without a form of its own shows the Latin one beside it.
SIGNED = "place"
# Places where people may stay: any of our own files, and of the imported ones those that are meant for it.
SHELTER = "shelter"
# Languages go by what their speakers call them, so that everybody finds their own.
LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class Name:
    """Hold a name as written in one language, its reading, and a form short enough for SMS."""

    text: str
    reading: str | None = None
    short: str | None = None

    @property
    def brief(self) -> str:
        """Return the short form, or the whole where there is none."""
        return self.short or self.text


class Names(Protocol):
    """Answer for the names of some kinds (`area`, `hypocentre`, `place` …)."""

    def __hash__(self) -> int:
        """Tell one source of names from another."""
        ...

    def lookup(self, kind: str, id: str, language: Tag) -> Name | None:  # noqa: A002 (the word of the contract)
        """Return the name in that language, or None if it is not known there."""
        ...

    def known(self, kind: str) -> tuple[str, ...]:
        """Return every id of a kind, in the order of its file."""
        ...

    def resolve(self, kind: str, text: str) -> str:
        """Return the id meant by an id, a Japanese or an English name; raise UnknownName."""
        ...

    def nearest(self, kind: str, text: str) -> tuple[str, ...]:
        """Return up to three known names that look like `text`."""
        ...


def _name(value: str | Mapping[str, str]) -> Name:
    """Read a name from its file: a bare text, or a table of text, reading, short."""
    if isinstance(value, str):
        return Name(value)
    return Name(value["text"], value.get("reading"), value.get("short"))


def _read(path: Path) -> Mapping[str, Mapping[str, Name]]:
    """Read one file; some editors put a mark before its first line."""
    raw = tomllib.loads(path.read_bytes().decode("utf-8-sig"))
    return {kind: {key: _name(value) for key, value in rows.items()} for kind, rows in raw.items()}


def _key(text: str) -> str:
    """Fold case, width, marks and the English word for ward, so that spellings of a name meet."""
    # Only Latin accents go; the Japanese voicing marks are letters' own.
    plain = re.sub("[\u0300-\u036f]", "", unicodedata.normalize("NFKD", text.strip().casefold()))
    return re.sub(r"[ _]+", "-", unicodedata.normalize("NFC", plain)).removesuffix("-ward")


class NameFiles:
    """Hold the `names.toml` of every language, each read when first asked for."""

    def __init__(self, languages: Languages) -> None:
        self._languages = languages
        self._tables: dict[Tag, Mapping[str, Mapping[str, Name]]] = {}
        self._spellings: dict[str, dict[str, set[str]]] = {}

    def _table(self, language: Tag) -> Mapping[str, Mapping[str, Name]]:
        """Return kind → id → name of one language; raise WordingBroken for a file that is none."""
        if language not in self._tables:
            path = self._languages.root / language / "names.toml"
            try:
                self._tables[language] = _read(path) if path.is_file() else {}
            except (ValueError, KeyError, TypeError, AttributeError) as wrong:
                raise WordingBroken(path.name, language, "name", f"{type(wrong).__name__}: {wrong}") from wrong
        return self._tables[language]

    def lookup(self, kind: str, id: str, language: Tag) -> Name | None:  # noqa: A002 (the word of the contract)
        """Return the name in that language; Easy Japanese takes the Japanese one with its reading."""
        found = self._rows(kind, language).get(id)
        described = self._languages.get(language)
        if kind in (SIGNED, SHELTER) and described is not None and JA not in (language, described.readings_of):
            return self._signed(id, found)
        if found or described is None or described.readings_of is None:
            return found
        source = self._rows(kind, described.readings_of).get(id)
        if source is None or source.reading is None:
            return None
        return Name(f"{source.text}({source.reading})", source.reading, source.short or source.text)

    def _signed(self, id: str, own: Name | None) -> Name | None:  # noqa: A002 (the word of the contract)
        """Return a place's form with the name on its sign behind it; SMS takes the form alone."""
        sign, form = self._rows(SIGNED, JA).get(id), own or self._rows(SIGNED, EN).get(id)
        return Name(f"{form.text} ({sign.text})", short=form.brief) if sign and form else None

    def known(self, kind: str) -> tuple[str, ...]:
        """Return every id of a kind, in the order of its file."""
        return tuple(self._rows(kind, JA))

    def kinds(self) -> tuple[str, ...]:
        """Return every kind the Japanese file holds."""
        return tuple(self._table(JA))

    def resolve(self, kind: str, text: str) -> str:
        """Return the one id meant by `text`; raise UnknownName when there is none or more than one."""
        if text in self.known(kind):
            return text
        found = self._spelled(kind).get(_key(text), set())
        if len(found) != 1:
            raise UnknownName(kind, text, self.nearest(kind, text))
        return next(iter(found))

    def nearest(self, kind: str, text: str) -> tuple[str, ...]:
        """Return up to three known names that look like `text`, as "id name"."""
        spelled = self._spelled(kind)
        close = get_close_matches(_key(text), spelled, n=3, cutoff=0.5)
        ids = dict.fromkeys(i for spelling in close for i in sorted(spelled[spelling]))
        table = self._rows(kind, JA)
        return tuple(f"{i} {table[i].text}" for i in ids)[:3]

    def _rows(self, kind: str, language: Tag) -> Mapping[str, Name]:
        """Return the names of a kind as their file holds them."""
        if kind == LANGUAGE:
            return {tag: Name(spoken.autonym, short=spoken.english) for tag, spoken in self._languages.items()}
        return self._table(language).get(SIGNED if kind == SHELTER else kind, {})

    def _spelled(self, kind: str) -> Mapping[str, set[str]]:
        """Return every folded spelling of a kind with the ids it may mean."""
        if kind not in self._spellings:
            spelled: dict[str, set[str]] = {}
            for language in (JA, EN):
                for key, name in self._rows(kind, language).items():
                    folded = {_key(t) for t in (key, name.text, name.reading, name.short) if t}
                    for spelling in folded | {f.removesuffix("-ku") for f in folded}:
                        spelled.setdefault(spelling, set()).add(key)
            self._spellings[kind] = spelled
        return self._spellings[kind]


@dataclass(frozen=True, slots=True)
class JoinedNames:
    """Ask several sources in turn, such as our own files and the imported shelters."""

    sources: tuple[Names, ...]

    def lookup(self, kind: str, id: str, language: Tag) -> Name | None:  # noqa: A002 (the word of the contract)
        """Return the first name any source knows."""
        found = (source.lookup(kind, id, language) for source in self.sources)
        return next((name for name in found if name), None)

    def known(self, kind: str) -> tuple[str, ...]:
        """Return the ids of all sources."""
        return tuple(dict.fromkeys(i for source in self.sources for i in source.known(kind)))

    def resolve(self, kind: str, text: str) -> str:
        """Return the first source's answer; raise UnknownName with every source's nearest names."""
        for source in self.sources:
            try:
                return source.resolve(kind, text)
            except UnknownName:
                continue
        raise UnknownName(kind, text, self.nearest(kind, text))

    def nearest(self, kind: str, text: str) -> tuple[str, ...]:
        """Return the nearest names of all sources, at most three."""
        return tuple(n for source in self.sources for n in source.nearest(kind, text))[:3]


def load_names(root: Path = HERE) -> NameFiles:
    """Return the names of our own files."""
    return _names_in(root)


@cache
def _names_in(root: Path) -> NameFiles:
    return NameFiles(load_languages(root))
