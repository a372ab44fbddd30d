"""Sending: what was approved, checked against its approval once more, begins to leave, exactly once."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from broadcasts import steps
from broadcasts.actions import counting, stopping
from broadcasts.broadcast import Broadcast, BroadcastId, BroadcastState, EndReason, Purpose
from broadcasts.errors import NotApproved
from broadcasts.repositories import broadcasts, posts, wordings
from broadcasts.wording.record import bind, extent_of, fingerprint
from registry.store import Connection
from templates_i18n.catalogue import HandlingClass
from templates_i18n.frame import Form

VOID = {
    "approval": None,
    "approved_people": None,
    "approver": None,
    "approved_at": None,
    "cost": 0,
    "over_ceiling": None,
}
"""What no longer holds once an approval is void."""


class Start(StrEnum):
    """What came of starting."""

    STARTED = "started"
    HELD = "held"
    """Many more people than were approved; it waits for a new approval with the new number."""
    EXPIRED = "expired"


def start(connection: Connection, broadcast: Broadcast, now: datetime, *, by: str = steps.SERVICE) -> Start:
    """Let an approved broadcast leave; the plan of people and the posts to communities begin in this transaction.

    Raises NotApproved where what is stored is not what was approved, IllegalMove where it is not approved at all.
    """
    if broadcast.valid_until <= now:
        steps.end(connection, broadcast, EndReason.EXPIRED, now)
        steps.note(connection, by, "expired", broadcast, {}, now)
        return Start.EXPIRED
    check(connection, broadcast)
    people = counting.head_count(connection, broadcast, now).total
    confirmed = broadcast.approved_people or 0
    if broadcast.handling is not HandlingClass.P1 and counting.outgrew(confirmed, people):
        _hold(connection, broadcast, people)
        steps.note(connection, by, "held", broadcast, {"confirmed": confirmed, "people": people}, now)
        return Start.HELD
    values = {"started_at": now, "plan_pass": 0, "plan_after": -1, "next_position": 1, "next_person": 1}
    started = steps.step(connection, broadcast, BroadcastState.SENDING, values)
    posted = _post(connection, started)
    _replace(connection, started, now)
    steps.note(connection, by, "started", started, {"people": people, "posts": posted}, now)
    return Start.STARTED


def start_due(connection: Connection, now: datetime) -> tuple[BroadcastId, ...]:
    """Start every approved broadcast whose time has come and return those that did; a second call finds none of them.

    One whose stored words are not the approved ones goes back to be approved again, and does not keep others waiting.
    """
    return tuple(one.id for one in broadcasts.due(connection, now) if _try(connection, one, now) is Start.STARTED)


def check(connection: Connection, broadcast: Broadcast) -> None:
    """Raise NotApproved unless row and texts, hashed anew, are those that the approval binds."""
    if broadcast.record is None or broadcast.approval is None:
        raise NotApproved(id=broadcast.id)
    anew = bind(broadcast, wordings.of(connection, broadcast.id), extent_of(broadcast.record))
    if anew != broadcast.record or fingerprint(anew) != broadcast.approval:
        raise NotApproved(id=broadcast.id)


def _try(connection: Connection, broadcast: Broadcast, now: datetime) -> Start:
    try:
        return start(connection, broadcast, now)
    except NotApproved:
        steps.step(connection, broadcast, BroadcastState.SUBMITTED, VOID)
        steps.note(connection, steps.SERVICE, "refused", broadcast, {"code": NotApproved.code}, now)
        return Start.HELD


def _hold(connection: Connection, broadcast: Broadcast, people: int) -> None:
    """Put it back for approval, with the number of people there are now in its record."""
    grown = replace(extent_of(broadcast.record or ""), people=people)
    anew = bind(broadcast, wordings.of(connection, broadcast.id), grown)
    steps.step(connection, broadcast, BroadcastState.SUBMITTED, VOID | {"record": anew})


def _post(connection: Connection, started: Broadcast) -> int:
    """Queue the posts to the communities that the approval named."""
    named = extent_of(started.record or "").communities
    texts = wordings.of(connection, started.id)
    ready = frozenset(str(one.wanted) for one in texts if one.form is Form.CHAT and one.wanted == one.sent)
    silent = started.handling not in {HandlingClass.P1, HandlingClass.P2}
    return posts.queue(connection, started, named, ready, silent=silent)


def _replace(connection: Connection, started: Broadcast, now: datetime) -> None:
    """Take what this one replaces out of force, so that nobody hears the old word after the new one."""
    if started.refers_to is None or started.purpose is Purpose.SUPPLEMENT:
        return
    reason = EndReason.RETRACTED if started.purpose is Purpose.RETRACTION else EndReason.SUPERSEDED
    original = broadcasts.get(connection, started.refers_to)
    steps.withdraw(connection, original, reason, now)
    stopping.take_along(connection, started.approver or steps.SERVICE, original, reason, now)
