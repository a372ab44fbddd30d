"""Which languages there are, how each is written, and which one a phone means by its code."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal, NewType

from templates_i18n.errors import CatalogueBroken, UnknownLanguage

Tag = NewType("Tag", str)

HERE = Path(__file__).parent
JA = Tag("ja")
EASY = Tag("ja-x-easy")
EN = Tag("en")


@dataclass(frozen=True, slots=True)
class DateStyle:
    """Hold the patterns in which a language writes an instant and a day."""

    moment: str
    moment_short: str
    date: str
    date_short: str
    comma: str
    day_readings: tuple[str, ...] = ()
    months_short: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Language:
    """Describe one language: names, Babel locale, direction, fallbacks, script, dates; `reduced` as in its file."""

    tag: Tag
    autonym: str
    english: str
    locale: str
    direction: Literal["ltr", "rtl"]
    second: tuple[Tag, ...]
    growing: bool
    gsm7: bool
    scripts: tuple[str, ...]
    readings_of: Tag | None
    style: DateStyle
    reduced: tuple[str, ...] = ()

    @property
    def partial(self) -> bool:
        """Tell whether notices may be missing: the language is still being written, or a reduced set."""
        return self.growing or bool(self.reduced)


class Languages(Mapping[Tag, Language]):
    """Map every known tag to its language; `available` are those that have a folder of texts."""

    def __init__(self, known: dict[Tag, Language], codes: dict[str, Tag], root: Path) -> None:
        self._known = known
        self._codes = codes
        self.root = root
        self.available: tuple[Tag, ...] = tuple(t for t in known if (root / t).is_dir())

    def __getitem__(self, tag: Tag) -> Language:
        return self._known[tag]

    def __iter__(self) -> Iterator[Tag]:
        return iter(self._known)

    def __len__(self) -> int:
        return len(self._known)

    def require(self, tag: str) -> Language:
        """Return the language of `tag`, written exactly; raise UnknownLanguage."""
        found = self._known.get(Tag(tag))
        if found is None:
            raise UnknownLanguage(tag, tuple(self._known))
        return found

    def match(self, code: str | None) -> Tag | None:
        """Return the tag a phone means by a BCP 47 or POSIX code such as `zh-TW` or `en_US`."""
        wanted = (code or "").strip().replace("_", "-").lower()
        while wanted:
            if wanted in self._codes:
                return self._codes[wanted]
            wanted = wanted.rpartition("-")[0]
        return None


def _language(tag: str, data: Mapping[str, Any]) -> Language:
    """Build one language from its table."""
    return Language(
        tag=Tag(tag),
        autonym=data["autonym"],
        english=data["english"],
        locale=data["locale"],
        direction=data.get("direction", "ltr"),
        second=tuple(Tag(t) for t in data.get("second", [EASY, EN])),
        growing=bool(data.get("growing", False)),
        gsm7=data.get("gsm7", False),
        scripts=tuple(data["scripts"]),
        readings_of=Tag(data["readings_of"]) if "readings_of" in data else None,
        style=DateStyle(
            data["moment"],
            data["moment_short"],
            data["date"],
            data["date_short"],
            data["comma"],
            tuple(data.get("day_readings", ())),
            tuple(data.get("months_short", ())),
        ),
        reduced=tuple(data.get("reduced", ())),
    )


def _codes(tables: Mapping[str, Mapping[str, Any]]) -> dict[str, Tag]:
    """Map every spelling of every language, lower-cased, to its tag."""
    return {spelling.lower(): Tag(tag) for tag, data in tables.items() for spelling in (tag, *data.get("codes", ()))}


def load_languages(root: Path = HERE) -> Languages:
    """Read `languages.toml` in `root`; the folders beside it decide what is available. Raises CatalogueBroken."""
    return _languages_in(root)


@cache
def _languages_in(root: Path) -> Languages:
    try:
        tables = tomllib.loads((root / "languages.toml").read_bytes().decode("utf-8-sig"))
    except ValueError as wrong:
        raise CatalogueBroken("languages.toml", str(wrong)) from wrong
    known = {Tag(tag): _described(tag, data) for tag, data in tables.items()}
    return Languages(known, _codes(tables), root)


def _described(tag: str, data: Mapping[str, Any]) -> Language:
    """Build one language, or raise CatalogueBroken with its tag and the field that is wrong or not there."""
    try:
        return _language(tag, data)
    except (KeyError, TypeError, ValueError) as wrong:
        raise CatalogueBroken("languages.toml", f"[{tag}]: {type(wrong).__name__}: {wrong}") from wrong
