"""Official words that every language says in one way, and that only the right notices may use."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from templates_i18n.errors import CatalogueBroken
from templates_i18n.languages import JA, Tag


@dataclass(frozen=True, slots=True)
class Term:
    """Hold one official word in each language, and the notices that may use it (none named: all)."""

    words: Mapping[Tag, str]
    only: tuple[str, ...]


def load_glossary(root: Path) -> tuple[Term, ...]:
    """Read `glossary.toml` in `root`; raise CatalogueBroken for a file that is none."""
    try:
        rows = tomllib.loads((root / "glossary.toml").read_bytes().decode("utf-8-sig")).get("terms", [])
    except ValueError as wrong:
        raise CatalogueBroken("glossary.toml", str(wrong)) from wrong
    return tuple(_term(row) for row in rows)


def _term(row: Mapping[str, object]) -> Term:
    """Build one term from its table; whatever is text is a language's word."""
    words = {Tag(tag): word for tag, word in row.items() if isinstance(word, str)}
    only = row.get("only", [])
    return Term(words, tuple(map(str, only)) if isinstance(only, list) else ())


def departures(terms: tuple[Term, ...], tag: Tag, name: str, texts: tuple[str, str, str]) -> Iterator[str]:
    """Yield where a notice leaves the glossary.

    `texts` are its name in Japanese, its name in this language, and all its text in this language.
    """
    japanese, mine, whole = texts
    for term in terms:
        word = term.words.get(tag)
        if word is None:
            continue
        if _named(term, terms, japanese) and word.casefold() not in mine.casefold():
            yield f"{name} is called {mine!r}; the glossary says {word!r} for {term.words[JA]}"
        if term.only and name not in term.only and word.casefold() in whole.casefold():
            yield f"{name} says {word!r}, which only {', '.join(term.only)} may say"


def _named(term: Term, terms: tuple[Term, ...], japanese: str) -> bool:
    """Say whether a name holds the term, and not merely inside a longer one such as 大津波警報."""
    mine = term.words[JA]
    longer = (other.words[JA] for other in terms if mine in other.words[JA] and mine != other.words[JA])
    for word in longer:
        japanese = japanese.replace(word, "")
    return mine in japanese
