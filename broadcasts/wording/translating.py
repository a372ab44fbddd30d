"""A free text into many languages: what somebody approved before, then machines, and nothing that fails a check."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeAlias

from broadcasts.wording import aid, protecting, screening, sentences, verifying
from broadcasts.wording.engine import Engine, Gap, Nothing, Outcome
from broadcasts.wording.protecting import Harmed, Masked
from broadcasts.wording.sentences import Lines
from broadcasts.wording.spans import Doubtful
from broadcasts.wording.vocabulary import Vocabulary
from templates_i18n.languages import EN, JA, Tag
from templates_i18n.rendering import Pedigree

Recalled: TypeAlias = Mapping[Tag, Mapping[str, str]]
"""Approved sentences with stand-ins, by language and shape of the source sentence."""


@dataclass(frozen=True, slots=True)
class Ask:
    """A text to translate: its lines, each sentence masked, and into what."""

    lines: Lines
    masked: tuple[Masked, ...]
    source: Tag
    targets: tuple[Tag, ...]


@dataclass(frozen=True, slots=True)
class Worded:
    """A text in one language, in the lines of its source, and how it was made; `engine` is empty for pure memory."""

    language: Tag
    lines: Lines
    pedigree: Pedigree
    engine: str = ""


@dataclass(frozen=True, slots=True)
class Withheld:
    """A language without a text: a code of why (of a gap, a harm or a fault), and at what."""

    language: Tag
    code: str
    at: str


Result: TypeAlias = Worded | Withheld


def ask(text: str, source: Tag, targets: Sequence[Tag], vocabulary: Vocabulary, today: date) -> Ask:
    """Cut and mask a text; dates without a year are those nearest to `today`.

    Raises TextRefused for an unfit one, and for Japanese that is known to turn round in another language.
    """
    screening.require(text)
    if source == JA:
        aid.require(text, vocabulary, today)
    lines = sentences.split(text)
    masked = tuple(protecting.mask(one, source, vocabulary, today) for one in sentences.flat(lines))
    return Ask(lines, masked, source, tuple(tag for tag in targets if tag != source))


async def translate(
    asked: Ask, vocabulary: Vocabulary, engines: Sequence[Engine], recalled: Recalled
) -> Mapping[Tag, Result]:
    """Return every target's text or why there is none; the engines are asked in turn for what is still missing."""
    doubt = _doubt(asked)
    if doubt is not None:
        return {tag: Withheld(tag, "doubtful", doubt) for tag in asked.targets}
    lacking = {tag: _lacking(asked, recalled.get(tag, {})) for tag in asked.targets}
    found: dict[Tag, Result] = {}
    for tag, lacks in lacking.items():
        if not lacks:
            found[tag] = _judge(asked, tag, {}, recalled, vocabulary)
        elif unknown := _unknown_places(asked, lacks, vocabulary):
            found[tag] = Withheld(tag, "unknown-name", unknown)
    for engine in engines:
        open_ = tuple(tag for tag in asked.targets if not isinstance(found.get(tag), Worded) and lacking[tag])
        open_ = tuple(tag for tag in open_ if _machine_may_try(found.get(tag)))
        if open_:
            found |= await _by_machine(asked, engine, open_, recalled, vocabulary)
    nothing = {tag: Withheld(tag, Gap.NO_MODEL.value, f"{asked.source} to {tag}") for tag in asked.targets}
    return {tag: found.get(tag, nothing[tag]) for tag in asked.targets}


def _machine_may_try(before: Result | None) -> bool:
    return not (isinstance(before, Withheld) and before.code == "unknown-name")


async def _by_machine(
    asked: Ask, engine: Engine, targets: tuple[Tag, ...], recalled: Recalled, vocabulary: Vocabulary
) -> dict[Tag, Result]:
    """Ask one engine for every sentence that any of these languages lacks, and judge what comes."""
    wanted = sorted({place for tag in targets for place in _lacking(asked, recalled.get(tag, {}))})
    outcomes = await engine.translate([asked.masked[place].text for place in wanted], asked.source, targets)
    pivot = _sentences(outcomes.get(EN))
    made: dict[Tag, Result] = {}
    for tag in targets:
        outcome = outcomes.get(tag) or Nothing(Gap.NO_MODEL, f"{asked.source} to {tag}")
        if isinstance(outcome, Nothing):
            made[tag] = Withheld(tag, outcome.why.value, outcome.at)
            continue
        said = dict(zip(wanted, outcome.sentences, strict=True))
        # Guessing languages takes milliseconds of pure computing, which the loop should not wait for.
        judged = await asyncio.to_thread(_judge, asked, tag, said, recalled, vocabulary, pivot)
        made[tag] = replace(judged, engine=engine.name) if isinstance(judged, Worded) else judged
    return made


def _sentences(outcome: Outcome | None) -> tuple[str, ...]:
    return () if outcome is None or isinstance(outcome, Nothing) else outcome.sentences


def _judge(
    asked: Ask,
    tag: Tag,
    said: Mapping[int, str],
    recalled: Recalled,
    vocabulary: Vocabulary,
    pivot: tuple[str, ...] = (),
) -> Result:
    """Return a language's text from memory and machine, or the first thing that is wrong with it."""
    language, known = vocabulary.describe(tag), recalled.get(tag, {})
    raw, whole = [], []
    for place, one in enumerate(asked.masked):
        text = one.text if one.bare else known.get(one.shape) or said[place]
        by_machine = not one.bare and one.shape not in known
        if by_machine and (faulty := verifying.sentence_fault(one, text, language)):
            return Withheld(tag, faulty.why.value, faulty.at)
        shown = protecting.unmask(one, text, tag, vocabulary)
        if isinstance(shown, Harmed):
            return Withheld(tag, shown.how.value, shown.at)
        raw.append(text)
        whole.append(shown.strip())
    if said and (faulty := verifying.text_fault(raw, pivot, language, vocabulary, asked.masked)):
        return Withheld(tag, faulty.why.value, faulty.at)
    pedigree = Pedigree.MACHINE if _lacking(asked, known) else Pedigree.MEMORY
    return Worded(tag, sentences.like(asked.lines, whole), pedigree)


def _lacking(asked: Ask, known: Mapping[str, str]) -> list[int]:
    """Return which sentences need a machine: those with words that nobody has approved yet."""
    return [place for place, one in enumerate(asked.masked) if not one.bare and one.shape not in known]


def _doubt(asked: Ask) -> str | None:
    """Return what in a text may be read in two ways."""
    for one in asked.masked:
        for value in one.values:
            if isinstance(value, Doubtful):
                return value.text
    return None


def _unknown_places(asked: Ask, lacks: Sequence[int], vocabulary: Vocabulary) -> str:
    """Return the places in these sentences that no list of ours knows: a machine would only guess their names."""
    if asked.source != JA:
        return ""
    texts = (protecting.without_stand_ins(asked.masked[place].text) for place in lacks)
    return ", ".join(name for text in texts for name in vocabulary.unknown_places(text))
