"""Review: every translated text waits here for somebody who reads the language; what they accept is remembered."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from broadcasts import making
from broadcasts.errors import IllegalMove
from broadcasts.repositories import memory as kept_sentences
from broadcasts.repositories import translations
from broadcasts.repositories.translations import FreeText, Standing, TextId, Translation, WrongBecause
from broadcasts.wording import byhand, hanzi, memory, protecting, sentences
from broadcasts.wording.memory import Near
from broadcasts.wording.protecting import Masked
from broadcasts.wording.sentences import Lines
from broadcasts.wording.translating import Ask, Result, Withheld, Worded
from broadcasts.wording.vocabulary import Vocabulary
from registry import audit, officers
from registry.officers import Officer, Role
from registry.store import Connection
from templates_i18n.catalogue import HandlingClass
from templates_i18n.languages import Tag
from templates_i18n.rendering import Pedigree

OPEN = (Standing.WAITING, Standing.MISSING)
FLAGGED = "flagged"
"""Why a language is missing whose text somebody called wrong."""
HANS, HANT = Tag("zh-Hans"), Tag("zh-Hant")


@dataclass(frozen=True, slots=True)
class Waiting:
    """One text in one language that waits for a reader, and what may help them.

    `near` has for each sentence the approved ones most like it; `suggested` is the Traditional form of a Simplified
    text that a reader confirmed, where this language is Traditional Chinese.
    """

    source: FreeText
    text: Translation
    near: tuple[tuple[Near, ...], ...]
    suggested: Lines


def keep(
    connection: Connection,
    *,
    by: Officer,
    asked: Ask,
    handling: HandlingClass,
    results: Mapping[Tag, Result],
    now: datetime,
) -> TextId:
    """Store a free text with every language of it, and return its id; raises NotAllowed."""
    officers.require(by, Role.DRAFTER, None, handling.rank)
    text_id = translations.add_text(
        connection,
        {
            "source_language": asked.source,
            "sentences": asked.lines,
            "handling": handling.rank,
            "author": by.actor,
            "created_at": now,
        },
    )
    for tag, result in results.items():
        translations.put(connection, text_id, tag, _columns(result) | {"made_at": now})
    told = {"languages": sorted(results), "missing": sum(isinstance(one, Withheld) for one in results.values())}
    _note(connection, by, "text.translated", text_id, told, now)
    return text_id


def complete(connection: Connection, *, source: FreeText, results: Mapping[Tag, Result], now: datetime) -> int:
    """Lay out languages that had no text before and have one now; return how many there are.

    Of the others the newest reason is kept: what an engine gave and no check let pass is not asked for for ever. What
    somebody wrote or took back meanwhile stays as they left it.
    """
    made = []
    for seen in translations.of(connection, source.id):
        result = results.get(seen.language)
        lacking = seen.standing is Standing.MISSING and not seen.lines
        if not lacking or result is None:
            continue
        changed = translations.change(connection, seen, _columns(result) | {"made_at": now})
        if changed and isinstance(result, Worded):
            made.append(seen.language)
    if made:
        told = {"languages": made, "missing": 0}
        audit.append(
            connection, actor="service", action="text.translated", object=f"text:{source.id}", details=told, now=now
        )
    return len(made)


def _columns(result: Result) -> dict[str, object]:
    empty = dict.fromkeys(("code", "found", "engine", "checked_by", "checked_at"))
    if isinstance(result, Worded):
        made = {"state": Standing.WAITING.value, "pedigree": result.pedigree.value, "sentences": result.lines}
        return empty | made | {"engine": result.engine or None}
    missing = {"state": Standing.MISSING.value, "pedigree": Pedigree.FALLBACK.value, "sentences": ()}
    return empty | missing | {"code": result.code, "found": result.at}


def queue(
    connection: Connection, *, by: Officer, languages: Collection[str], vocabulary: Vocabulary
) -> tuple[Waiting, ...]:
    """Return what waits for a reader in these languages (none named: all that the officer may read), the oldest first.

    Raises NotAllowed.
    """
    officers.require(by, Role.REVIEWER)
    for language in languages:
        officers.require(by, Role.REVIEWER, language=language)
    found = translations.standing(connection, OPEN, languages or by.languages)
    return tuple(_waiting(connection, one, vocabulary) for one in found)


def _waiting(connection: Connection, one: Translation, vocabulary: Vocabulary) -> Waiting:
    source = translations.get_text(connection, one.text_id)
    near = tuple(
        memory.near(connection, source=source.source_language, language=one.language, masked=each)
        for each in masked(source, vocabulary)
    )
    return Waiting(source, one, near, _suggested(connection, one))


def _suggested(connection: Connection, one: Translation) -> Lines:
    if one.language != HANT:
        return ()
    simplified = next((each for each in translations.of(connection, one.text_id) if each.language == HANS), None)
    if simplified is None or simplified.standing is not Standing.CHECKED:
        return ()
    return sentences.each(simplified.lines, hanzi.to_traditional)


def confirm(
    connection: Connection, *, by: Officer, text_id: int, language: Tag, vocabulary: Vocabulary, now: datetime
) -> None:
    """Confirm a text as it stands; it may then leave in every class, and its sentences are remembered.

    Raises NotAllowed, NotFound, IllegalMove where there is no text to confirm or somebody has decided before.
    """
    officers.require(by, Role.REVIEWER, language=language)
    seen = translations.get(connection, text_id, language)
    _accept(connection, by, seen, seen.lines, vocabulary, now)
    _note(connection, by, "text.confirmed", seen.text_id, {"language": language}, now)


def correct(
    connection: Connection,
    *,
    by: Officer,
    seen: Translation,
    said: Sequence[str],
    vocabulary: Vocabulary,
    now: datetime,
) -> None:
    """Put a reader's own sentences, one for each of the source, in place of a text and confirm them.

    Raises TextRefused naming the sentence where a number, time, place or term was changed, where it holds what no text
    may hold, or where the number of sentences differs; and as `confirm` does.
    """
    officers.require(by, Role.REVIEWER, language=seen.language)
    source = translations.get_text(connection, seen.text_id)
    byhand.require_japanese(seen.language, "\n".join(said), vocabulary, source.created_at.date())
    _accept(connection, by, seen, byhand.lined(source.lines, said), vocabulary, now)
    _note(connection, by, "text.corrected", seen.text_id, {"language": seen.language}, now)


def _accept(
    connection: Connection, by: Officer, seen: Translation, lines: Lines, vocabulary: Vocabulary, now: datetime
) -> None:
    source = translations.get_text(connection, seen.text_id)
    if not lines:
        raise IllegalMove(state=seen.standing, to=Standing.CHECKED, reason="there is no text; write one")
    masked_source = masked(source, vocabulary)
    with_stand_ins = byhand.with_stand_ins(masked_source, seen.language, lines, vocabulary)
    values = {
        "state": Standing.CHECKED.value,
        "pedigree": _read_by_a_person(seen).value,
        "sentences": lines,
        "code": None,
        "found": None,
        "checked_by": by.actor,
        "checked_at": now,
    }
    if seen.standing is Standing.CHECKED and lines == seen.lines:
        raise IllegalMove(state=seen.standing, to=Standing.CHECKED, reason="confirmed before")
    if not translations.change(connection, seen, values):
        raise IllegalMove(state=seen.standing, to=Standing.CHECKED, reason="it changed meanwhile")
    pair = (source.source_language, seen.language)
    for each, text in zip(masked_source, with_stand_ins, strict=True):
        memory.remember(connection, pair=pair, masked=each, text=text, by=by.actor, now=now)


def _read_by_a_person(seen: Translation) -> Pedigree:
    """Return how an accepted text was made: what no machine had any part in was written by a person."""
    by_hand = seen.pedigree is Pedigree.ORIGINAL or (seen.pedigree is Pedigree.FALLBACK and not seen.lines)
    return Pedigree.ORIGINAL if by_hand else Pedigree.MACHINE_CHECKED


def withdraw(
    connection: Connection, *, by: Officer, text_id: int, language: Tag, vocabulary: Vocabulary, now: datetime
) -> None:
    """Take a text back as wrong: it leaves nowhere any more and its sentences are forgotten.

    Raises NotAllowed, NotFound, IllegalMove where it was taken back before.
    """
    officers.require(by, Role.REVIEWER, language=language)
    seen = translations.get(connection, text_id, language)
    if seen.standing is Standing.WITHDRAWN:
        raise IllegalMove(state=seen.standing, to=Standing.WITHDRAWN, reason="")
    if not translations.change(connection, seen, {"state": Standing.WITHDRAWN.value}):
        raise IllegalMove(state=seen.standing, to=Standing.WITHDRAWN, reason="it changed meanwhile")
    forgotten = _forget(connection, translations.get_text(connection, seen.text_id), language, vocabulary)
    _note(connection, by, "text.withdrawn", seen.text_id, {"language": language, "forgotten": forgotten}, now)


def doubt(connection: Connection, source: FreeText, language: Tag, why: WrongBecause, vocabulary: Vocabulary) -> None:
    """Let a language of a text that somebody calls wrong leave nowhere, until a reader has decided.

    The text itself has no translation to doubt: that is the officer's own.
    """
    for seen in translations.of(connection, source.id):
        if seen.language == language and seen.lines:
            told = {"state": Standing.MISSING.value, "code": FLAGGED, "found": why.value}
            translations.change(connection, seen, told | dict.fromkeys(("checked_by", "checked_at")))
            _forget(connection, source, language, vocabulary)


def _forget(connection: Connection, source: FreeText, language: Tag, vocabulary: Vocabulary) -> int:
    shapes = {each.shape for each in masked(source, vocabulary)}
    return kept_sentences.forget(connection, source.source_language, language, shapes)


def usable(
    connection: Connection, text_id: int, *, handling: HandlingClass | None = None, require_checked: bool = False
) -> dict[Tag, Translation]:
    """Return the languages in which a free text may leave now.

    In P1 and P2 only those that a named person wrote or confirmed; in P3 and P4 memory and machine too, labelled as
    such. `handling` is the class of the notice, where that is graver than the text was written for.
    """
    written_for = translations.get_text(connection, text_id).handling
    handling = min(written_for, handling or written_for)
    grave = handling in making.LIFE_SAFETY
    return {
        one.language: one
        for one in translations.of(connection, text_id)
        if one.lines
        and one.standing not in {Standing.WITHDRAWN, Standing.MISSING}
        and (one.standing is Standing.CHECKED or one.pedigree is Pedigree.ORIGINAL or not grave)
        and making.may_leave(one.pedigree, handling, require_checked=require_checked)
    }


def masked(source: FreeText, vocabulary: Vocabulary) -> tuple[Masked, ...]:
    """Mask a text as on the day it was written, so that its dates stay the same days."""
    written: date = source.created_at.date()
    return tuple(
        protecting.mask(one, source.source_language, vocabulary, written) for one in sentences.flat(source.lines)
    )


def _note(
    connection: Connection, by: Officer, action: str, text_id: TextId, details: Mapping[str, object], now: datetime
) -> None:
    audit.append(connection, actor=by.actor, action=action, object=f"text:{text_id}", details=details, now=now)
