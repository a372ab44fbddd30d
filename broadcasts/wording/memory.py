"""Translation memory: sentences somebody approved come back for the same sentence, and are shown for a like one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from difflib import SequenceMatcher

from broadcasts.repositories import memory
from broadcasts.repositories.memory import Kept
from broadcasts.wording import protecting, spans
from broadcasts.wording.protecting import Harm, Harmed, Masked
from broadcasts.wording.translating import Recalled
from broadcasts.wording.vocabulary import Vocabulary
from registry.store import Connection
from templates_i18n.languages import Tag

LEAST = 0.75
"""How alike two sentences must be for one to help with the other, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class Near:
    """An approved sentence like the one asked for; a reader judges it, no machine uses it."""

    source: str
    text: str
    likeness: float


def recall(connection: Connection, *, source: Tag, languages: Collection[Tag], masked: Sequence[Masked]) -> Recalled:
    """Return approved sentences for these, equal but for protected values, by language and shape."""
    return memory.exact(connection, source, languages, {one.shape for one in masked})


def near(connection: Connection, *, source: Tag, language: Tag, masked: Masked, most: int = 3) -> tuple[Near, ...]:
    """Return the most alike approved sentences, the best first."""
    shape, slack = masked.shape, round(len(masked.shape) * (1 - LEAST)) + 1
    matcher = SequenceMatcher(b=shape, autojunk=False)
    found: list[Near] = []
    for kept in memory.alike(connection, source, language, range(len(shape) - slack, len(shape) + slack)):
        matcher.set_seq1(kept.shape)
        if matcher.real_quick_ratio() >= LEAST and matcher.quick_ratio() >= LEAST and matcher.ratio() >= LEAST:
            found.append(Near(kept.source, kept.text, round(matcher.ratio(), 3)))
    return tuple(sorted(found, key=lambda one: -one.likeness)[:most])


def with_stand_ins(masked: Masked, text: str, language: Tag, vocabulary: Vocabulary) -> str | Harmed:
    """Return an approved sentence with stand-ins where it says the protected values, or which of them it lacks.

    Every value must stand in it exactly as it is said in that language, and no other number.
    """
    made = text
    said = {number: spans.show(value, language, vocabulary) for number, value in enumerate(masked.values, 1)}
    # A longer word first: 15:00 is no 15, and the ward of a city no city.
    for number, word in sorted(said.items(), key=lambda item: -len(item[1] or "")):
        if word is None or word not in made:
            how = Harm.UNSAYABLE if word is None else Harm.LOST
            return Harmed(how, word or masked.written[number - 1])
        made = made.replace(word, f"Q{number}X", 1)
    return protecting.harm(masked, made) or made


def remember(
    connection: Connection,
    *,
    pair: tuple[Tag, Tag],
    masked: Masked,
    text: str,
    by: str,
    now: datetime,
) -> None:
    """Keep an approved sentence (`text` has stand-ins) for a pair of languages, source first."""
    source, language = pair
    if not masked.bare:
        memory.put(connection, Kept(source, language, masked.shape, masked.text, text, by, now))
