"""A broadcast, one notice to one audience, and the moves its life allows."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, NewType

from broadcasts.errors import IllegalMove
from registry.addresses import Mode
from registry.audience import Rule
from templates_i18n.catalogue import HandlingClass

BroadcastId = NewType("BroadcastId", int)
IncidentId = NewType("IncidentId", int)


class BroadcastState(StrEnum):
    """Where a broadcast stands."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    APPROVED = "approved"
    SENDING = "sending"
    ENDED = "ended"


class EndReason(StrEnum):
    """Why a broadcast ended."""

    COMPLETE = "complete"
    STOPPED = "stopped"
    RETRACTED = "retracted"
    SUPERSEDED = "superseded"
    EXPIRED = "expired"
    CANCELLED = "cancelled"


class Purpose(StrEnum):
    """What a broadcast is for, seen from the one it refers to."""

    NOTICE = "notice"
    CORRECTION = "correction"
    RETRACTION = "retraction"
    ALL_CLEAR = "all_clear"
    SUPPLEMENT = "supplement"


FOLLOWING = frozenset({Purpose.CORRECTION, Purpose.RETRACTION})
"""Purposes whose audience is whoever got the broadcast referred to, by the same channel and in the same language."""

FALLBACKS: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "chat": (("ja-x-easy", "ja"), ("en",)),
    "sms": (("en", "ja-x-easy", "ja"),),
}
"""Who stands in, by form, where a person's languages have no text: of each group the first that has one.

Every prepared notice has Easy Japanese and English; a text written by hand may have nothing but its Japanese.
"""


def fallback_sent(form: str, ready: Collection[str]) -> str:
    """Return what a person gets, in this form, where neither of their languages is among those that have a text."""
    groups = (next((tag for tag in group if tag in ready), None) for group in FALLBACKS[form])
    return "+".join(tag for tag in groups if tag is not None)


DAYTIME = range(7, 21)
"""Hours of the city's clock in which P3 may leave, and in which P2 sounds where it concerns people elsewhere too."""

PASSES = 2
"""Affected people are planned first, the others after them."""

MOVES: Mapping[BroadcastState, frozenset[BroadcastState]] = {
    BroadcastState.DRAFT: frozenset({BroadcastState.SUBMITTED, BroadcastState.ENDED}),
    BroadcastState.SUBMITTED: frozenset({BroadcastState.DRAFT, BroadcastState.APPROVED, BroadcastState.ENDED}),
    BroadcastState.APPROVED: frozenset({BroadcastState.SUBMITTED, BroadcastState.SENDING, BroadcastState.ENDED}),
    BroadcastState.SENDING: frozenset({BroadcastState.ENDED}),
    BroadcastState.ENDED: frozenset(),
}
"""Every move there is. Approved goes back to submitted where the audience outgrew what was approved."""

REASONS: Mapping[BroadcastState, frozenset[EndReason]] = {
    BroadcastState.DRAFT: frozenset({EndReason.CANCELLED, EndReason.EXPIRED}),
    BroadcastState.SUBMITTED: frozenset({EndReason.CANCELLED, EndReason.EXPIRED}),
    BroadcastState.APPROVED: frozenset({EndReason.CANCELLED, EndReason.EXPIRED, EndReason.STOPPED}),
    BroadcastState.SENDING: frozenset(EndReason) - {EndReason.CANCELLED},
    BroadcastState.ENDED: frozenset(),
}
"""From which state a broadcast may end for which reason."""


def move(state: BroadcastState, to: BroadcastState, reason: EndReason | None = None) -> BroadcastState:
    """Return `to` where the table allows it from `state`; raise IllegalMove otherwise.

    An end needs a reason that fits the state it is reached from; no other move has one.
    """
    allowed = to in MOVES[state] and (to is BroadcastState.ENDED) == (reason is not None)
    if not allowed or (reason is not None and reason not in REASONS[state]):
        raise IllegalMove(state=state, to=to, reason=reason or "")
    return to


@dataclass(frozen=True, slots=True)
class Broadcast:
    """One notice to one audience, as the database holds it."""

    id: BroadcastId
    mode: Mode
    state: BroadcastState
    reason: EndReason | None
    incident_id: IncidentId
    serial: str | None
    ordinal: int | None
    template: str
    parameters: Mapping[str, Any]
    handling: HandlingClass
    purpose: Purpose
    audience: Rule
    areas: frozenset[str]
    topic: str | None
    refers_to: BroadcastId | None
    valid_until: datetime
    send_at: datetime | None
    public: bool
    author: str
    approver: str | None
    record: str | None
    approval: bytes | None
    approved_people: int | None
    created_at: datetime
    submitted_at: datetime | None
    approved_at: datetime | None
    started_at: datetime | None
    ended_at: datetime | None
