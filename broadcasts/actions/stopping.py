"""Stopping: nothing more of a broadcast leaves, wherever it stands; whoever may draft may stop."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from broadcasts import steps
from broadcasts.broadcast import Broadcast, BroadcastId, BroadcastState, EndReason, Purpose
from broadcasts.delivery import DeliveryState
from broadcasts.errors import BadTerms, IllegalMove
from broadcasts.repositories import broadcasts, tallies, wordings
from registry import officers
from registry.officers import Officer, Role
from registry.store import Connection

LEFT = frozenset(
    {DeliveryState.SENDING, DeliveryState.HANDED_OVER, DeliveryState.DELIVERED, DeliveryState.UNKNOWN},
)
"""States in which a message may be in somebody's hands."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """What a stop found: people who may have the message, people it still waited for, and whether it was over before."""

    id: BroadcastId
    already_left: int
    queued: int
    already: bool


def stop(
    connection: Connection,
    *,
    by: Officer,
    broadcast_id: int,
    now: datetime,
    languages: Collection[str] = (),
) -> Stopped:
    """Stop a broadcast, or only the texts in `languages`; what has not started is cancelled.

    A second stop changes nothing and says so. Raises NotFound, NotAllowed, and for languages BadTerms and IllegalMove.
    """
    seen = broadcasts.locked(connection, broadcast_id)
    officers.require(by, Role.DRAFTER, seen.audience.areas, seen.handling.rank)
    if languages:
        return stop_languages(connection, by.actor, seen, frozenset(languages), now)
    take_along(connection, by.actor, seen, EndReason.STOPPED, now)
    if seen.state is BroadcastState.ENDED:
        return _stopped(connection, seen, None, already=True)
    reason = EndReason.STOPPED if seen.state is BroadcastState.SENDING else EndReason.CANCELLED
    steps.end(connection, seen, reason, now)
    found = _stopped(connection, seen, None, already=False)
    steps.note(connection, by.actor, reason.value, seen, {"left": found.already_left}, now)
    return found


def take_along(connection: Connection, actor: str, original: Broadcast, reason: EndReason, now: datetime) -> None:
    """End the supplements of a notice that is out of force: the same words in one more language hold no longer.

    What all of its readers have stays as it is where the notice was only stopped.
    """
    for found in broadcasts.followers_by_purpose(connection, original.id, Purpose.SUPPLEMENT):
        one = broadcasts.locked(connection, found.id)
        if one.started_at is None:
            steps.end(connection, one, EndReason.CANCELLED, now)
            steps.note(connection, actor, EndReason.CANCELLED.value, one, {}, now)
            continue
        leaves = reason is not EndReason.STOPPED or one.state is BroadcastState.SENDING
        if leaves and steps.withdraw(connection, one, reason, now):
            steps.note(connection, actor, reason.value, one, {}, now)


def stop_languages(
    connection: Connection, actor: str, seen: Broadcast, languages: frozenset[str], now: datetime
) -> Stopped:
    """Stop every text of a broadcast that is written in one of `languages`; `actor` as the audit chain names them.

    Raises BadTerms for a language in which there is none, IllegalMove where nothing can leave any more.
    """
    over = seen.state is BroadcastState.ENDED and seen.reason is not EndReason.COMPLETE
    if seen.record is None or over:
        raise IllegalMove(state=seen.state, to="stopped in some languages", reason=seen.reason or "")
    texts = frozenset(one.sent for one in wordings.of(connection, seen.id))
    known = {tag for sent in texts for tag in sent.split("+")}
    for language in sorted(languages - known):
        raise BadTerms(field="language", value=language, expected=f"one of {', '.join(sorted(known))}")
    # A text of two languages goes too: half of it is what shall not be read.
    sent = frozenset(one for one in texts if languages & set(one.split("+")))
    added = broadcasts.stop_languages(connection, seen.id, sent, now)
    found = _stopped(connection, seen, sent, already=added == 0)
    if added:
        told = {"languages": sorted(languages), "left": found.already_left}
        steps.note(connection, actor, "languages-stopped", seen, told, now)
    return found


def _stopped(connection: Connection, seen: Broadcast, sent: frozenset[str] | None, *, already: bool) -> Stopped:
    cells = [
        (cell.state, people)
        for cell, people in tallies.read(connection, seen.id).items()
        if sent is None or cell.sent in sent
    ]
    left = sum(people for state, people in cells if state in LEFT)
    queued = sum(people for state, people in cells if state is DeliveryState.QUEUED)
    return Stopped(seen.id, already_left=left, queued=queued, already=already)
