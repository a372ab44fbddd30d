"""The writing aid: what a reader of another language would misread in free Japanese, and the notice that says it well."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from broadcasts.errors import TextRefused
from broadcasts.wording import protecting, sentences, spans
from broadcasts.wording.fitting import Fitting, fitting
from broadcasts.wording.phrasing import ACTION, FAMILIAR, LONGEST, UNTIL, WAYS, WHAT, WHERE, Advice, Weight
from broadcasts.wording.protecting import Masked
from broadcasts.wording.spans import Clock, Doubtful
from broadcasts.wording.vocabulary import Named, Vocabulary
from templates_i18n.languages import JA
from templates_i18n.rendering import Renderer

_KATAKANA = re.compile("[ァ-ヴー]{3,}")
ORDER = "避難指示"
_GLOSSED = re.compile("^[  ]?[((【=＝]")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend: the sentence (from 1; 0 is the whole text), what was found, how grave, and what to do."""

    sentence: int
    found: str
    weight: Weight
    advice: Advice


@dataclass(frozen=True, slots=True)
class Aid:
    """What the aid says of a text: its findings in the order of the text, and prepared notices that may say it."""

    findings: tuple[Finding, ...]
    templates: tuple[Fitting, ...]

    @property
    def refused(self) -> tuple[Finding, ...]:
        """The findings for which the text is not taken."""
        return tuple(one for one in self.findings if one.weight is Weight.REFUSED)


def look(text: str, renderer: Renderer, vocabulary: Vocabulary, today: date) -> Aid:
    """Read free Japanese as somebody would who knows little of it; `today` is the day on the city's clock."""
    found = list(_findings(text, vocabulary, today))
    grave = any(one.weight is Weight.REFUSED for one in found)
    flight = any(one.advice is Advice.TOWARDS_DANGER for one in found)
    # Whoever writes by hand that people shall flee is shown the order that says it, whatever else the text speaks of.
    templates = fitting(f"{text}。{ORDER if flight else ''}", renderer)
    if templates:
        found.append(Finding(0, templates[0].template, Weight.WARNING if grave else Weight.HINT, Advice.TEMPLATE))
    return Aid(tuple(found), templates)


def require(text: str, vocabulary: Vocabulary, today: date) -> None:
    """Raise TextRefused for the first thing for which no free Japanese text is taken, whatever its class."""
    for one in _findings(text, vocabulary, today):
        if one.weight is Weight.REFUSED:
            raise TextRefused(
                field=f"sentence {one.sentence}",
                reason=one.advice.value,
                value=one.found,
                expected="a prepared notice, or words that can be read in one way only",
            )


def _findings(text: str, vocabulary: Vocabulary, today: date) -> Iterator[Finding]:
    all_ = sentences.flat(sentences.split(text))
    masked = [protecting.mask(one, JA, vocabulary, today) for one in all_]
    for number, (sentence, one) in enumerate(zip(all_, masked, strict=True), 1):
        yield from _in_sentence(number, spans.plain(sentence), one, vocabulary)
    if all_:
        yield from _missing(spans.plain(text), masked)


def _in_sentence(number: int, sentence: str, masked: Masked, vocabulary: Vocabulary) -> Iterator[Finding]:
    for way in WAYS:
        if hit := way.pattern.search(sentence):
            yield Finding(number, hit[0], way.weight, way.advice)
    for term in vocabulary.terms:
        if term.only and term.words[JA] in sentence:
            yield Finding(number, term.words[JA], Weight.REFUSED, Advice.ORDER_IN_FREE_TEXT)
    for value in masked.values:
        if isinstance(value, Doubtful) and "日" in value.text:
            yield Finding(number, value.text, Weight.REFUSED, Advice.NO_SUCH_DAY)
    if len(sentence) > LONGEST:
        yield Finding(number, str(len(sentence)), Weight.HINT, Advice.LONG_SENTENCE)
    rest = protecting.without_stand_ins(masked.text)
    for word in _loan_words(rest):
        yield Finding(number, word, Weight.HINT, Advice.KATAKANA)
    for place in vocabulary.unknown_places(rest):
        yield Finding(number, place, Weight.WARNING, Advice.UNKNOWN_PLACE)


def _loan_words(text: str) -> Iterator[str]:
    """Yield loan words that are neither familiar nor explained right behind."""
    for hit in _KATAKANA.finditer(text):
        if hit[0] not in FAMILIAR and not _GLOSSED.match(text[hit.end() :]):
            yield hit[0]


def _missing(text: str, masked: list[Masked]) -> Iterator[Finding]:
    """Yield which of the four questions a text leaves open: what, where, do what now, until when."""
    values = [value for one in masked for value in one.values]
    named = any(isinstance(value, Named) for value in values)
    timed = sum(isinstance(value, Clock | date) for value in values) > 1
    for advice, answered in (
        (Advice.NO_WHAT, WHAT.search(text) is not None),
        (Advice.NO_WHERE, named or WHERE.search(text) is not None),
        (Advice.NO_ACTION, ACTION.search(text) is not None),
        (Advice.NO_UNTIL, timed or UNTIL.search(text) is not None),
    ):
        if not answered:
            yield Finding(0, "", Weight.WARNING, advice)
