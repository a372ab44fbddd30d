"""Limits of codes by SMS: what one phone, its neighbours, one client and everybody may ask for, and when it all stops."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bot.repositories import phone_checks
from bot.sms import alarms
from registry.store import Connection

DAY = timedelta(days=1)
TEN_MINUTES = timedelta(minutes=10)

Spans = tuple[tuple[int, timedelta], ...]
"""At most so many within such a time."""


class Held(StrEnum):
    """Why no code is sent now, as a person is told."""

    WAIT = "join-wait"
    TOO_MANY = "join-too-many"
    BUSY = "join-busy"


@dataclass(frozen=True, slots=True)
class Limits:
    """How many codes may be sent; what is on its way counts as `pending` until `decided_after`.

    Where fewer than `least` of the last `window` codes came back, nobody gets one for as long as those are younger
    than `stop`: that is what pumping looks like.
    """

    phone: Spans = ((1, timedelta(seconds=30)), (3, TEN_MINUTES), (5, DAY))
    nearby: Spans = ((20, DAY),)
    client: Spans = ((10, TEN_MINUTES), (40, DAY))
    everybody: int = 1_000
    pending: int = 100
    decided_after: timedelta = timedelta(minutes=3)
    window: int = 50
    least: float = 0.2
    stop: timedelta = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whom a code is wanted for and by whom, as blind indexes."""

    phone: bytes
    nearby: bytes
    client: bytes


def held(conn: Connection, wanted: Wanted, limits: Limits, now: datetime) -> Held | None:
    """Return what stands against sending a code now; who is registered plays no part in it."""
    if (own := _own(conn, wanted, limits, now)) is not None:
        return own
    if phone_checks.sent(conn, now - DAY) >= limits.everybody:
        return _stopped(conn, "day", limits.everybody, now)
    back, of = phone_checks.completion(conn, now - limits.stop, now - limits.decided_after, limits.window)
    if of >= limits.window and back < limits.least * of:
        return _stopped(conn, "completion", back, now)
    if phone_checks.pending(conn, now - limits.decided_after) >= limits.pending:
        return Held.BUSY
    return None


def _own(conn: Connection, wanted: Wanted, limits: Limits, now: datetime) -> Held | None:
    counted = (
        (limits.phone, phone_checks.sent_to, wanted.phone),
        (limits.nearby, phone_checks.sent_nearby, wanted.nearby),
        (limits.client, phone_checks.asked_by, wanted.client),
    )
    found: Held | None = None
    for spans, count, blind in counted:
        for most, span in spans:
            if count(conn, blind, now - span) >= most:
                found = Held.TOO_MANY if span >= DAY or found is Held.TOO_MANY else Held.WAIT
    return found


def _stopped(conn: Connection, reason: str, number: int, now: datetime) -> Held:
    alarms.ring(conn, reason, number, now)
    return Held.BUSY
