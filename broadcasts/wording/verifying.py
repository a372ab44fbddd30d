"""Verifying: whether a translated sentence is one at all, in the language that was asked for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from broadcasts.wording import hanzi
from broadcasts.wording.protecting import Masked, without_stand_ins
from broadcasts.wording.vocabulary import Vocabulary
from templates_i18n import characters
from templates_i18n.languages import EN, JA, Language, Tag

# A stretch said four times in a row; machines that lose their thread do that.
_LOOP = re.compile(r"(\S.{0,40}?)\1{3,}", re.DOTALL)
_WORD = re.compile(r"[^\W\d_]{2,}")
ENOUGH = 60
"""Letters from which a guess of the language is worth something."""


class Fault(StrEnum):
    """What is wrong with a translated text."""

    EMPTY = "empty"
    LOOPING = "looping"
    UNTRANSLATED = "untranslated"
    SCRIPT = "script"
    LENGTH = "length"
    LANGUAGE = "language"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Faulty:
    """A translated text that may not be used: why, and at what."""

    why: Fault
    at: str


def sentence_fault(source: Masked, translated: str, language: Language) -> Faulty | None:
    """Return the first fault of one translated sentence, both still with stand-ins; None where none was found."""
    return next(_sentence_faults(source, without_stand_ins(translated), language), None)


def _sentence_faults(source: Masked, said: str, language: Language) -> Iterator[Faulty]:
    before = without_stand_ins(source.text)
    if not source.bare and not _letters(said):
        yield Faulty(Fault.EMPTY, language.tag)
    if (loop := _LOOP.search(said.casefold())) and not _LOOP.search(before.casefold()) and _letters(loop[1]):
        yield Faulty(Fault.LOOPING, loop[1].strip()[:20])
    if len(said) > 12 * len(before) + 40:
        yield Faulty(Fault.LENGTH, str(len(said)))
    if _letters(said) >= 3 and _folded(said) == _folded(before):
        yield Faulty(Fault.UNTRANSLATED, said.strip()[:20])
    if "\n" in said.strip():
        # One sentence for one: what is set apart would be read as a line of the city's own.
        yield Faulty(Fault.SCRIPT, "a line break")
    for why in characters.faults(_without_links_of(before, unicodedata.normalize("NFC", said)), language):
        yield Faulty(Fault.SCRIPT, why)
    if _letters(said) >= 3 and not any(characters.script_of(sign) in language.scripts for sign in said):
        yield Faulty(Fault.UNTRANSLATED, said.strip()[:20])


def _without_links_of(before: str, said: str) -> str:
    """Return a sentence without the addresses that its source names too; any other one nobody has written."""
    for link in {found[0] for found in characters.BARE_LINK.finditer(before)}:
        said = said.replace(link, " ")
    return said


def text_fault(
    said: Sequence[str], pivot: Sequence[str], language: Language, vocabulary: Vocabulary, source: Sequence[Masked]
) -> Faulty | None:
    """Return the first fault of a whole translated text, with stand-ins; `pivot` is its English, where there is one."""
    whole = " ".join(map(without_stand_ins, said))
    english = " ".join(map(without_stand_ins, pivot))
    if language.tag != EN and _mostly(whole, english):
        return Faulty(Fault.UNTRANSLATED, whole[:20])
    if language.tag == "zh-Hant" and hanzi.is_simplified(whole):
        return Faulty(Fault.SCRIPT, "Simplified signs")
    guessed = _guess(whole, language.tag)
    if guessed is not None:
        return Faulty(Fault.LANGUAGE, guessed)
    return _invented_order(whole, language, vocabulary, source)


def _invented_order(whole: str, language: Language, vocabulary: Vocabulary, source: Sequence[Masked]) -> Faulty | None:
    """Find an official word that only certain notices may use and that the source does not have."""
    before = " ".join(one.text for one in source).casefold()
    for term in vocabulary.terms:
        word = term.words.get(language.tag)
        if term.only and word and word.casefold() in whole.casefold() and term.words[JA].casefold() not in before:
            return Faulty(Fault.TERM, word)
    return None


def _mostly(said: str, english: str) -> bool:
    """Tell whether four of five words are still those of the English in between."""
    words, other = _WORD.findall(said.casefold()), set(_WORD.findall(english.casefold()))
    return len(words) >= 4 and sum(word in other for word in words) * 5 >= len(words) * 4


def _guess(whole: str, tag: Tag) -> str | None:
    """Return the language a text seems to be in where that is another one than asked for, and there is enough of it."""
    wanted = _short(tag)
    if _letters(whole) < ENOUGH:
        return None
    ranked: list[tuple[str, float]] = _guesser().rank(whole)
    guessed = next((code for code, _ in ranked if code in {wanted, "en", "ja"}), wanted)
    return guessed if guessed != wanted else None


def _short(tag: Tag) -> str:
    return {"fil": "tl"}.get(tag, tag.partition("-")[0])


@cache
def _guesser() -> Any:  # noqa: ANN401 - the library's object
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 - reads its model when made

    return LanguageIdentifier.from_model_file(MODEL_FILE)


def warm() -> None:
    """Read the model of languages and the Chinese tables now, so that the first text need not wait for them."""
    _guesser()
    hanzi.is_simplified("国")


def _letters(text: str) -> int:
    return sum(unicodedata.category(sign).startswith("L") for sign in text)


def _folded(text: str) -> str:
    return re.sub(r"\W+", " ", text.casefold()).strip()
