"""Trying: an officer gets the exact messages of a notice at their own addresses, marked, before anybody else does."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from broadcasts import steps
from broadcasts.broadcast import Broadcast, BroadcastState, fallback_sent
from broadcasts.desk import Desk
from broadcasts.errors import IllegalMove, NoOwnAddress
from broadcasts.repositories import broadcasts, trials, wordings
from broadcasts.repositories.trials import NewTrial
from broadcasts.repositories.wordings import BoundWording
from broadcasts.wording import pipeline, written
from registry import officer_addresses, officers
from registry.addresses import account_of
from registry.officers import Officer, Role
from registry.person import Channel
from registry.store import Connection
from templates_i18n import trying
from templates_i18n.frame import Form
from templates_i18n.segments import count

BEFORE = frozenset({BroadcastState.DRAFT, BroadcastState.SUBMITTED, BroadcastState.APPROVED})
FORMS = {Channel.TELEGRAM: Form.CHAT, Channel.SMS: Form.SMS}
SERIAL = "00-0000"
"""What stands in the place of the serial that a draft does not have yet."""


def try_out(
    connection: Connection, *, by: Officer, broadcast_id: int, languages: Collection[str], desk: Desk, now: datetime
) -> tuple[int, ...]:
    """Queue what readers of these languages (none: of each that has a text) would get; return the ids of the tries.

    It is in no sum and no delivery. Raises NotFound, NotAllowed, IllegalMove for what has started, NoOwnAddress, and
    the words floor's refusals for a language that does not exist or a draft that cannot be worded.
    """
    seen = broadcasts.get(connection, broadcast_id)
    officers.require(by, Role.DRAFTER, seen.audience.areas, seen.handling.rank)
    if seen.state not in BEFORE:
        raise IllegalMove(state=seen.state, to="try", reason="it has left already")
    channels = officer_addresses.channels(connection, by.id)
    if not channels:
        raise NoOwnAddress(name=by.name)
    wanted = {desk.renderer.languages.require(tag).tag for tag in languages}
    texts = _texts(connection, seen, desk, now)
    found = [
        _new(seen, one, channel, desk)
        for channel in channels
        for one in texts
        if one.form is FORMS[channel] and _asked(one, texts, wanted)
    ]
    made = trials.add(connection, seen.id, by.id, found, now)
    steps.note(connection, by.actor, "tried", seen, {"messages": len(made)}, now)
    return made


def _texts(connection: Connection, seen: Broadcast, desk: Desk, now: datetime) -> tuple[BoundWording, ...]:
    """Return the texts as submitted; of a draft, as they would be now."""
    if seen.state is not BroadcastState.DRAFT:
        return wordings.of(connection, seen.id)
    corrected = broadcasts.get(connection, seen.refers_to).serial if seen.refers_to is not None else None
    numbered = replace(seen, serial=seen.serial or SERIAL, ordinal=seen.ordinal or 1, submitted_at=now)
    return pipeline.word(written.desk_for(connection, desk, seen), numbered, corrected)


def _asked(one: BoundWording, texts: Collection[BoundWording], wanted: Collection[str]) -> bool:
    """Tell whether a text is tried: each language's own; one asked for by name also where it has only the fallback."""
    own = one.wanted == one.sent
    ready = {other.sent for other in texts if other.form is one.form and other.wanted == other.sent}
    return own if not wanted else one.wanted in wanted and (own or one.sent == fallback_sent(one.form, ready))


def _new(seen: Broadcast, one: BoundWording, channel: Channel, desk: Desk) -> NewTrial:
    text = trying.marked(desk.renderer, one.text, one.sent, one.form)
    return NewTrial(account_of(channel, seen.mode), one.wanted, text, count(text).parts)
