"""Sentences that a person wrote: one for each of the source, and nothing changed in them that nobody may change."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from broadcasts.errors import TextRefused
from broadcasts.wording import aid, memory, screening, sentences, verifying
from broadcasts.wording.protecting import Harmed, Masked
from broadcasts.wording.sentences import Lines
from broadcasts.wording.translating import Ask, Worded
from broadcasts.wording.vocabulary import Vocabulary
from templates_i18n.languages import EASY, Tag
from templates_i18n.rendering import Pedigree

_READINGS = re.compile(r"[(（][ぁ-んー ]+[)）]|(?<=[^\x00-\x7f]) +(?=[^\x00-\x7f])")


def by_hand(asked: Ask, language: Tag, text: str, vocabulary: Vocabulary, today: date) -> Worded:
    """Return a language as the officer wrote it, sentence by sentence; raise TextRefused as `correct` does."""
    said = sentences.flat(sentences.split(text))
    lines = lined(asked.lines, said)
    require_japanese(language, text, vocabulary, today)
    with_stand_ins(asked.masked, language, lines, vocabulary)
    return Worded(language, lines, Pedigree.ORIGINAL)


def require_japanese(language: Tag, text: str, vocabulary: Vocabulary, today: date) -> None:
    """Raise TextRefused for Easy Japanese that, without its readings and spaces, is Japanese that nobody may send."""
    if language == EASY:
        aid.require(_READINGS.sub("", text), vocabulary, today)


def lined(source: Lines, said: Sequence[str]) -> Lines:
    """Return somebody's own sentences in the lines of the source; raise TextRefused for what no text may hold."""
    wanted = len(sentences.flat(source))
    if len(said) != wanted:
        expected = f"{wanted} sentences, one for each of the source"
        raise TextRefused(field="sentences", reason="count", value=str(len(said)), expected=expected)
    for number, sentence in enumerate(said, 1):
        for objection in screening.objections(sentence):
            raise TextRefused(
                field=f"sentence {number}",
                reason=objection.why.value,
                value=objection.found,
                expected=objection.expected,
            )
    return sentences.like(source, [sentence.strip() for sentence in said])


def with_stand_ins(source: Sequence[Masked], language: Tag, lines: Lines, vocabulary: Vocabulary) -> list[str]:
    """Return accepted sentences with stand-ins; raise TextRefused where one changed what nobody may change."""
    made = []
    for number, (masked, text) in enumerate(zip(source, sentences.flat(lines), strict=True), 1):
        found = memory.with_stand_ins(masked, text, language, vocabulary)
        if isinstance(found, Harmed):
            expected = "every number, time, place and term of the source as it is, and no other number"
            raise TextRefused(field=f"sentence {number}", reason=found.how.value, value=found.at, expected=expected)
        faulty = verifying.sentence_fault(masked, found, vocabulary.describe(language))
        if faulty is not None:
            expected = f"a sentence in {vocabulary.describe(language).english}"
            raise TextRefused(field=f"sentence {number}", reason=faulty.why.value, value=faulty.at, expected=expected)
        made.append(found)
    return made
