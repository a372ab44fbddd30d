"""A leader says that a translation is wrong: it stops in that language at once, and officers find the note."""

from __future__ import annotations

from bot.telegram.turn import Answer, Screen, Turn
from broadcasts.actions import flagging
from broadcasts.actions.flagging import LONGEST, Complaint
from broadcasts.broadcast import Broadcast
from broadcasts.errors import BroadcastError, NotFound
from broadcasts.repositories import broadcasts, wordings
from broadcasts.repositories.translations import WrongBecause
from registry.communities import Leader, leaders
from registry.person import Subscriber
from templates_i18n.languages import Tag


def wrong(turn: Turn, person: Subscriber, said: str) -> Answer:
    """Stop a notice in the language in which this leader got it; `said` is its serial and what is wrong with it.

    Whoever is no leader of a community that reads the language, names no notice or one without a text in it, is told
    how it is done.
    """
    serial, _, note = said.partition(" ")
    found = _notice(turn, serial)
    language = _language(turn, person, found) if found is not None else None
    leader = _leader(turn, person, language) if language is not None else None
    if leader is None or found is None or language is None:
        return _told(turn, turn.phrase("talk-wrong-how"))
    complaint = Complaint(language, WrongBecause.OTHER, note.strip()[:LONGEST])
    try:
        flagged = flagging.flag(
            turn.conn,
            actor=f"leader:{leader.id}",
            broadcast_id=found.id,
            complaint=complaint,
            desk=turn.footing.desk,
            now=turn.now,
        )
    except BroadcastError:
        # What has ended otherwise leaves nobody's phone any more.
        return _told(turn, turn.phrase("talk-wrong-how"))
    spoken = turn.footing.desk.renderer.languages.require(language).autonym
    reached = str(flagged.stopped.already_left)
    return _told(turn, turn.phrase("talk-wrong-stopped", serial=serial, language=spoken, people=reached))


def _told(turn: Turn, text: str) -> Answer:
    return Answer(screen=Screen(text), draft=turn.draft)


def _leader(turn: Turn, person: Subscriber, language: Tag) -> Leader | None:
    """Return an appointment that the person holds now for readers of this language; they may hold several."""
    mine = (one for one in leaders(turn.conn) if one.subscriber_id == person.id)
    held = (one for one in mine if one.accepted_at is not None and one.until > turn.now)
    return next((one for one in held if _reads(turn, one, language)), None)


def _notice(turn: Turn, serial: str) -> Broadcast | None:
    """Return the started notice of a serial, of this account's mode."""
    try:
        found = broadcasts.by_serial(turn.conn, serial)
    except NotFound:
        return None
    return found if found.started_at is not None and found.mode is turn.footing.mode else None


def _language(turn: Turn, person: Subscriber, found: Broadcast) -> Tag | None:
    """Return the first of the person's languages in which the notice has a text of its own."""
    for tag in person.choices.languages:
        if tag in wordings.for_readers(turn.conn, found.id, tag):
            return tag
    return None


def _reads(turn: Turn, leader: Leader, language: Tag) -> bool:
    """Tell whether the leader's community reads a language."""
    return any(one.id == leader.community_id and language in one.languages for one in turn.communities())
