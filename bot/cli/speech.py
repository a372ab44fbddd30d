"""The words of the command line, Japanese or English by the locale, from the officers' own files."""

from __future__ import annotations

from templates_i18n.book import Book
from templates_i18n.languages import HERE, Tag, load_languages

OFFICERS = HERE / "officers"


class Speech:
    """Speaks one language to whoever typed the command."""

    def __init__(self, language: Tag) -> None:
        self.language = language
        self._book = Book(load_languages().require(language), OFFICERS / language)

    def phrase(self, key: str, **values: object) -> str:
        """Return a text filled with values, each written as it is."""
        return self._book.format(key, "", {name: str(value) for name, value in values.items()})

    def knows(self, key: str) -> bool:
        """Tell whether there is such a text."""
        return bool(self._book.source(key))
