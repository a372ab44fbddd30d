"""Supplies the places out of the national files to whoever writes a text, as one more source of names."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from difflib import get_close_matches
from typing import TypeAlias

from registry.place import Place, PlaceId, PlaceKind
from registry.repositories import places
from registry.store import Connection
from templates_i18n.errors import UnknownName
from templates_i18n.languages import JA, Language, Languages, Tag
from templates_i18n.names import SHELTER, SIGNED, Name, Names

AREA = "area"
KINDS = (SIGNED, SHELTER)

State: TypeAlias = tuple[int, datetime | None]


@dataclass(frozen=True, slots=True)
class Held:
    """The places as they were read last, with every spelling of those that are in force."""

    state: State = (0, None)
    places: Mapping[str, Place] = field(default_factory=dict)
    spelled: Mapping[str, tuple[Place, ...]] = field(default_factory=dict)


class ImportedPlaces:
    """Owns the last look at the places in the database; `own` are the names of our own files, for the wards."""

    def __init__(self, own: Names, languages: Languages) -> None:
        self._own = own
        self._languages = languages
        self._held = Held()

    def refresh(self, conn: Connection) -> bool:
        """Read the places anew where anything about them has changed; tell whether it had."""
        state = places.changed(conn)
        if state == self._held.state:
            return False
        every = places.listed(conn, gone=True)
        gone = places.retired(conn)
        self._held = Held(state, {one.id: one for one in every}, _spelled(one for one in every if one.id not in gone))
        return True

    def lookup(self, kind: str, id: str, language: Tag) -> Name | None:  # noqa: A002 (the word of the contract)
        """Return the name on the sign, with its ward; what nobody has told how to read is not made up."""
        one = self._held.places.get(id) if kind in KINDS else None
        described = self._languages.get(language)
        if one is None or described is None:
            return None
        if language == JA:
            return Name(one.name_ja, one.kana, _brief(one))
        return self._signed(one, described)

    def known(self, kind: str) -> tuple[str, ...]:
        """Return the ids of the places that a notice may name; shelters are those where people may stay."""
        if kind not in KINDS:
            return ()
        fits = {one.id for found in self._held.spelled.values() for one in found if _fits(one, kind)}
        return tuple(sorted(fits))

    def resolve(self, kind: str, text: str) -> str:
        """Return the id meant by an id or a name; raise UnknownName with the nearest that would do."""
        if kind in KINDS:
            one = self._held.places.get(text)
            if one is not None and _fits(one, kind):
                return one.id
            found = [one for one in self._held.spelled.get(spelling(text), ()) if _fits(one, kind)]
            # A name that stands in two wards says too little; within one, readers are told the same of all.
            if len({one.area for one in found}) == 1:
                return min(found, key=_rank).id
        raise UnknownName(kind, text, self.nearest(kind, text))

    def nearest(self, kind: str, text: str) -> tuple[str, ...]:
        """Return up to three places of that kind whose names look like `text`, as "id name (ward)"."""
        if kind not in KINDS:
            return ()
        fit = {name: one for name, one in self._held.spelled.items() if any(_fits(each, kind) for each in one)}
        close = get_close_matches(spelling(text), fit, n=3, cutoff=0.5)
        ranked = (one for name in close for one in sorted(fit[name], key=_rank) if _fits(one, kind))
        return tuple(f"{one.id} {one.name_ja} ({self._ward(one, JA) or one.area})" for one in ranked)[:3]

    def _signed(self, one: Place, language: Language) -> Name:
        """Return a place for readers of another language: what stands on its sign, and how to say or find it."""
        if language.readings_of is not None:
            text = f"{one.name_ja}({one.kana})" if one.kana else one.name_ja
            return Name(self._beside(text, one, language), one.kana, _brief(one))
        if one.latin and "HAN" not in language.scripts:
            return Name(f"{one.latin} ({one.name_ja})", short=one.latin)
        return Name(self._beside(one.name_ja, one, language), short=_brief(one))

    def _beside(self, text: str, one: Place, language: Language) -> str:
        """Put the ward behind a name that not every reader can say."""
        ward = None if one.kana and language.readings_of else self._ward(one, language.tag)
        return f"{text} – {ward}" if ward else text

    def _ward(self, one: Place, language: Tag) -> str | None:
        found = self._own.lookup(AREA, one.area, language)
        return found.text if found else None


def spelling(text: str) -> str:
    """Fold case, width and spaces, so that spellings of a name meet."""
    return re.sub(r"[\s_]+", "", unicodedata.normalize("NFKC", text).casefold())


def _brief(one: Place) -> str:
    """Return the name as short as its sign may be read: without what stands in brackets behind it."""
    return one.name_ja.partition("（")[0].strip() or one.name_ja


def _spelled(found: Iterable[Place]) -> dict[str, tuple[Place, ...]]:
    spelled: dict[str, list[Place]] = {}
    for one in found:
        for word in {spelling(word) for word in (one.id, one.name_ja, one.kana, one.latin) if word}:
            spelled.setdefault(word, []).append(one)
    return {word: tuple(held) for word, held in spelled.items()}


def _fits(one: Place, kind: str) -> bool:
    return kind == SIGNED or one.stay


def _rank(one: Place) -> tuple[bool, bool, PlaceId]:
    """Prefer what is open to everybody, then what is a place to stay by itself."""
    return one.admits is not None, one.kind is PlaceKind.ESCAPE, one.id
