"""Flagging: who reads a language says that its text is wrong, and nothing more of it leaves from that moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from broadcasts import steps
from broadcasts.actions import stopping
from broadcasts.actions.stopping import Stopped
from broadcasts.broadcast import Broadcast, BroadcastId
from broadcasts.desk import Desk
from broadcasts.errors import BadTerms
from broadcasts.repositories import broadcasts, translations, wordings
from broadcasts.repositories.translations import WrongBecause
from broadcasts.wording import review, vocabulary, written
from registry.officers import Officer
from registry.store import Connection
from templates_i18n.languages import Tag

LONGEST = 500
"""Characters of a note."""


@dataclass(frozen=True, slots=True)
class Complaint:
    """What somebody says of a text: its language, why it is wrong, and a note in their own words, which may be empty."""

    language: str
    why: WrongBecause
    note: str = ""


@dataclass(frozen=True, slots=True)
class Flagged:
    """What a report did: its number, and what the stop of that language found."""

    report_id: int
    broadcast_id: BroadcastId
    stopped: Stopped


def flag(
    connection: Connection, *, actor: str, broadcast_id: int, complaint: Complaint, desk: Desk, now: datetime
) -> Flagged:
    """Record that a text of a broadcast is wrong and stop its language at once, without asking anybody.

    Of a free text the language waits for its readers again, and what it brought to memory is forgotten.

    `actor` is `officer:12` or `leader:7`; whoever calls this has made sure that they may read this notice. A second
    report of the same language is recorded too and stops nothing new. Raises NotFound, BadTerms for a language in
    which there is no text or a note that is too long, IllegalMove where the broadcast has ended otherwise.
    """
    if len(complaint.note) > LONGEST:
        raise BadTerms(field="note", value=str(len(complaint.note)), expected=f"at most {LONGEST} characters")
    seen = broadcasts.locked(connection, broadcast_id)
    stopped = stopping.stop_languages(connection, actor, seen, frozenset({complaint.language}), now)
    values = {
        "broadcast_id": seen.id,
        "language": complaint.language,
        "reported_by": actor,
        "why": complaint.why.value,
        "note": complaint.note,
        "reached": stopped.already_left,
        "at": now,
    }
    report_id = translations.add_report(connection, values)
    told = {"language": complaint.language, "why": complaint.why.value, "reached": stopped.already_left}
    steps.note(connection, actor, "translation-flagged", seen, told, now)
    source = written.source_of(connection, desk, seen)
    if source is not None:
        known = vocabulary.of(desk.renderer)
        review.doubt(connection, source, Tag(complaint.language), complaint.why, known)
    return Flagged(report_id, seen.id, stopped)


def withdraw(
    connection: Connection, *, by: Officer, text_id: int, language: Tag, desk: Desk, now: datetime
) -> tuple[Stopped, ...]:
    """Take a language of a free text back as wrong, and stop it in every notice that may still bring it to somebody.

    Raises as `review.withdraw` does.
    """
    known = vocabulary.of(desk.renderer)
    review.withdraw(connection, by=by, text_id=text_id, language=language, vocabulary=known, now=now)
    templates = {one.id for one in desk.renderer.catalogue.values() if one.written}
    return tuple(
        stopping.stop_languages(connection, by.actor, seen, frozenset({language}), now)
        for seen in broadcasts.still_told(connection, templates, now)
        if _says(connection, seen, text_id, language, desk)
    )


def _says(connection: Connection, seen: Broadcast, text_id: int, language: Tag, desk: Desk) -> bool:
    """Tell whether a notice is of this text and has it in this language, alone or standing in for another."""
    source = written.source_of(connection, desk, seen)
    sent = {tag for one in wordings.of(connection, seen.id) for tag in one.sent.split("+")}
    return source is not None and source.id == text_id and language in sent
