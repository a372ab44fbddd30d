"""Prepared wording filled with typed values; a doubtful text is an exception, never a message."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from templates_i18n.book import Book
from templates_i18n.catalogue import Catalogue, load_catalogue
from templates_i18n.errors import CatalogueBroken, WordingMissing
from templates_i18n.languages import EN, HERE, Languages, Tag, load_languages
from templates_i18n.names import Names, load_names
from templates_i18n.parameters import Parameters
from templates_i18n.reviews import confirmations
from templates_i18n.showing import Reader, fill
from templates_i18n.wordfiles import fluent_id

PARTS = ("title", "what", "where", "do", "more", "sms")


class Pedigree(StrEnum):
    """Say how a wording came to be, best first; `original` was written by hand in this very language."""

    ORIGINAL = "original"
    PREPARED_CHECKED = "prepared_checked"
    PREPARED = "prepared"
    MEMORY = "memory"
    MACHINE_CHECKED = "machine_checked"
    MACHINE = "machine"
    FALLBACK = "fallback"


@dataclass(frozen=True, slots=True)
class Slots:
    """Hold the filled parts of a notice in one language, without frame."""

    title: str
    what: str
    where: str
    do: str
    more: str
    sms: str


class Renderer:
    """Own one book of texts per language and fill them with a notice's values."""

    def __init__(self, languages: Languages, catalogue: Catalogue, names: Names) -> None:
        self.languages = languages
        self.catalogue = catalogue
        self.names = names
        self._books: dict[Tag, Book] = {}
        self._reviews: dict[Tag, dict[str, str]] = {}
        self._made: Mapping[Tag, Pedigree] = MappingProxyType({})

    def with_text(self, names: Names, made: Mapping[Tag, Pedigree]) -> "Renderer":
        """Return a renderer over the same books for the notice of one free text.

        `names` know the text beside everything else; `made` says per language how it came to be.
        """
        other = Renderer(self.languages, self.catalogue, names)
        other._books, other._reviews, other._made = self._books, self._reviews, made
        return other

    def book(self, tag: Tag) -> Book:
        """Return the texts of a language, empty where it has no folder; raise UnknownLanguage."""
        if tag not in self._books:
            language = self.languages.require(tag)
            self._books[tag] = Book(language, self.languages.root / tag)
        return self._books[tag]

    def has(self, template_id: str, tag: Tag) -> bool:
        """Say whether a language has the template's whole text; one that is no Fluent is none."""
        message, book = self.catalogue.require(template_id).fluent, self.book(tag)
        return book.usable(message) and set(PARTS) <= set(book.attributes(message))

    def name(self, template_id: str, tag: Tag) -> str:
        """Return what a template is called in a language, without values (CAP event, lists)."""
        return self.book(tag).format(fluent_id(template_id), "", {})

    def reader(self, tag: Tag) -> Reader:
        """Return what showing a value in a language leans on."""
        return Reader(self.languages.require(tag), self.names, lambda other: self.name(other, tag))

    def slots(self, template_id: str, parameters: Parameters, tag: Tag) -> Slots:
        """Fill every part of a notice; raise WordingMissing or WordingBroken."""
        template = self.catalogue.require(template_id)
        book = self.book(tag)
        if not book.source(template.fluent):
            raise WordingMissing(template_id, tag, "text")
        filling = fill(template.parameters, parameters, self.reader(tag))
        return Slots(*(book.format(template.fluent, part, filling) for part in PARTS))

    def phrase(self, tag: Tag, key: str, **values: str | int) -> str:
        """Fill a text that is no notice; a key the language lacks, or has not in Fluent, is taken from English."""
        message, _, attribute = key.partition(".")
        book = self.book(tag if tag == EN or self.speaks(tag, message) else EN)
        return book.format(message, attribute, values)

    def speaks(self, tag: Tag, key: str) -> bool:
        """Say whether a language itself has a phrase; one that is no Fluent is none."""
        return self.book(tag).usable(key.partition(".")[0])

    def pedigree(self, template_id: str, tag: Tag) -> Pedigree:
        """Say whether a native reader has confirmed this very wording; of a free text, how that was made."""
        if tag in self._made and self.catalogue.require(template_id).written:
            return self._made[tag]
        if tag not in self._reviews:
            self._reviews[tag] = _confirmed(self.languages.root / tag)
        message = fluent_id(template_id)
        now = hashlib.sha256(self.book(tag).source(message).encode()).hexdigest()
        held = self._reviews[tag].get(message)
        return Pedigree.PREPARED_CHECKED if held == now else Pedigree.PREPARED


def _confirmed(folder: Path) -> dict[str, str]:
    """Return Fluent id → SHA-256 of the source a native reader confirmed; a later edit no longer matches."""
    try:
        return {message: row.sha256 for message, row in confirmations(folder).items()}
    except CatalogueBroken:
        # What cannot be read confirms nothing; the linter names file and reason.
        return {}


def load_renderer(names: Names | None = None, root: Path = HERE) -> Renderer:
    """Return a renderer over our own files, with `names` where more than ours are known."""
    return Renderer(load_languages(root), load_catalogue(root), names or load_names(root))
