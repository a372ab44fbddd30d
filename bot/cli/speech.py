"""The words of the command line, Japanese or English by the locale, from the officers' own files."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

from templates_i18n.book import Book
from templates_i18n.languages import HERE, Tag, load_languages

OFFICERS = HERE / "officers"


@cache
def _patterns(path: Path) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return what is said in English with its translation; nothing where a language needs none."""
    if not path.is_file():
        return ()
    rows = tomllib.loads(path.read_text(encoding="utf-8"))["patterns"]
    return tuple((re.compile(english), ours) for english, ours in rows)


class Speech:
    """Speaks one language to whoever typed the command."""

    def __init__(self, language: Tag) -> None:
        self.language = language
        self._book = Book(load_languages().require(language), OFFICERS / language)
        self._patterns = _patterns(OFFICERS / language / "expected.toml")

    def phrase(self, key: str, **values: object) -> str:
        """Return a text filled with values, each written as it is."""
        return self._book.format(key, "", {name: str(value) for name, value in values.items()})

    def expected(self, said: str) -> str:
        """Return what would be right, which the lower floors say in English, as far as this language knows it."""
        for english, ours in self._patterns:
            said = english.sub(ours, said)
        return said

    def knows(self, key: str) -> bool:
        """Tell whether there is such a text."""
        return bool(self._book.source(key))
