"""Protecting: what must not change is taken out before a translation and must be whole again after it."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from broadcasts.wording import spans
from broadcasts.wording.sentences import UNSPACED
from broadcasts.wording.spans import Value
from broadcasts.wording.vocabulary import Vocabulary
from templates_i18n.languages import Tag

# Letters at both ends keep 1 and 10 apart; tokenisers copy it as they copy names. No `_`: decoding makes it a space.
_STAND_IN = re.compile(r"Q(\d+)X")


class Harm(StrEnum):
    """How a translation lost what it was given to keep."""

    LOST = "lost"
    DOUBLED = "doubled"
    INVENTED = "invented"
    UNSAYABLE = "unsayable"


@dataclass(frozen=True, slots=True)
class Harmed:
    """A translation that may not be used: how it was harmed, and at what."""

    how: Harm
    at: str


@dataclass(frozen=True, slots=True)
class Masked:
    """A sentence with stand-ins instead of protected values, which stand in their order."""

    text: str
    values: tuple[Value, ...]
    written: tuple[str, ...]

    @property
    def shape(self) -> str:
        """The sentence with the kind of each value in its place: equal for sentences that differ in values alone."""
        return _STAND_IN.sub(lambda hit: "{" + spans.kind(self.values[int(hit[1]) - 1]) + "}", self.text)

    @property
    def bare(self) -> bool:
        """Whether there is nothing to translate beside protected values."""
        return not any(unicodedata.category(sign).startswith("L") for sign in without_stand_ins(self.text))


def mask(text: str, language: Tag, vocabulary: Vocabulary, today: date) -> Masked:
    """Put a stand-in Q1X, Q2X … where each protected value stands."""
    whole = spans.plain(text)
    found = spans.find(whole, language, vocabulary, today)
    parts, end = [], 0
    for number, span in enumerate(found, 1):
        parts += [whole[end : span.start], f"Q{number}X"]
        end = span.end
    made = "".join([*parts, whole[end:]])
    return Masked(made, tuple(span.value for span in found), tuple(whole[span.start : span.end] for span in found))


def restore(masked: Masked) -> str:
    """Return the text that was masked, with full-width letters and digits narrow."""
    return _STAND_IN.sub(lambda hit: masked.written[int(hit[1]) - 1], masked.text)


def without_stand_ins(text: str) -> str:
    """Return a masked text without its stand-ins."""
    return _STAND_IN.sub(" ", text)


def harm(masked: Masked, translated: str) -> Harmed | None:
    """Return how a translation of a masked text was harmed; None where every stand-in is there once and no other number.

    Whatever is harmed is refused, never repaired: nobody knows where a lost number belongs.
    """
    wanted = Counter(f"Q{number}X" for number in range(1, len(masked.values) + 1))
    found = Counter(hit[0] for hit in _STAND_IN.finditer(translated))
    for place in sorted(wanted | found):
        if found[place] != wanted[place]:
            how = Harm.LOST if found[place] < wanted[place] else Harm.DOUBLED if wanted[place] else Harm.INVENTED
            return Harmed(how, _written(masked, place))
    # A number that is no stand-in was made up, or is the torn rest of one.
    stray = next((sign for sign in without_stand_ins(translated) if unicodedata.category(sign).startswith("N")), None)
    return Harmed(Harm.INVENTED, stray) if stray and stray not in without_stand_ins(masked.text) else None


def _written(masked: Masked, place: str) -> str:
    number = int(place[1:-1])
    return masked.written[number - 1] if 0 < number <= len(masked.written) else place


def unmask(masked: Masked, translated: str, language: Tag, vocabulary: Vocabulary) -> str | Harmed:
    """Return a translation with every value said in its language, or how it was harmed."""
    harmed = harm(masked, translated)
    if harmed is not None:
        return harmed
    said = [spans.show(value, language, vocabulary) for value in masked.values]
    for number, word in enumerate(said):
        if word is None:
            return Harmed(Harm.UNSAYABLE, masked.written[number])
    spaced = translated if language in UNSPACED else _spaced(translated)
    return _STAND_IN.sub(lambda hit: said[int(hit[1]) - 1] or "", spaced)


def _spaced(text: str) -> str:
    """Set a space between a stand-in and a letter beside it, so that no word grows together with a value."""
    return re.sub(r"(?<=[^\W_])(?=Q\d+X)|(?<=X)(?<=\dX)(?=[^\W_])", " ", text)
