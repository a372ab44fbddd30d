"""The outbox: everything approved and not yet final; plans fill it, lanes draw from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from broadcasts.broadcast import DAYTIME, FOLLOWING, PASSES, BroadcastId, EndReason
from broadcasts.delivery import DeliveryState
from broadcasts.repositories import following, planning, plans, sweeping, tallies
from broadcasts.repositories.planning import Hours
from broadcasts.repositories.plans import Place, Terms
from registry.person import Mode, SubscriberId
from registry.store import Connection

FIRST_CHUNK = 500
LARGEST_CHUNK = 8_000
"""Chunks grow so that the first message leaves at once and a million people still plan at full speed."""

ENDS: Mapping[EndReason, DeliveryState] = {
    EndReason.COMPLETE: DeliveryState.EXPIRED,
    EndReason.STOPPED: DeliveryState.STOPPED,
    EndReason.RETRACTED: DeliveryState.STOPPED,
    EndReason.SUPERSEDED: DeliveryState.SUPERSEDED,
    EndReason.EXPIRED: DeliveryState.EXPIRED,
    EndReason.CANCELLED: DeliveryState.STOPPED,
}
"""How a row ends that was still queued when its broadcast ended."""


class Progress(StrEnum):
    """What a step of planning did."""

    MORE = "more"
    WAITING = "waiting"
    """The broadcast it follows still has requests under way."""
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Planned:
    """How a step of planning went, and how many deliveries it made."""

    progress: Progress
    deliveries: int = 0


def next_size(size: int) -> int:
    """Return the size of the chunk after one of `size` people."""
    return min(size * 4, LARGEST_CHUNK)


def plan_chunk(connection: Connection, broadcast_id: BroadcastId, size: int, now: datetime, zone: ZoneInfo) -> Planned:
    """Plan up to `size` more people of a broadcast; a crash goes on where the last commit was."""
    locked = plans.lock(connection, broadcast_id)
    if locked is None:
        return Planned(Progress.DONE)
    terms, place = locked
    if terms.purpose in FOLLOWING:
        return _follow(connection, terms, place, size)
    people = planning.insert_rows(connection, planning.chunk(terms, place, size, now, hours_at(now, zone)))
    if not people:
        return _keep(connection, terms, place, replace(place, step=place.step + 1, after=-1), 0)
    after = planning.last_subscriber(connection, broadcast_id, place.position + people - 1)
    made = people + _every_channel(connection, terms, place, people)
    reached = Place(place.step, after, place.position + made, place.person + people)
    return _keep(connection, terms, place, reached, made)


def _every_channel(connection: Connection, terms: Terms, place: Place, people: int) -> int:
    """Where P1 concerns people, add their other channels at once; return how many deliveries that makes."""
    if terms.handling != 1 or place.step > 0:
        return 0
    made = planning.insert_rows(connection, planning.further(terms, place, people))
    if made:
        first = place.position + people
        planning.share(connection, terms.broadcast_id, first, first + made - 1)
    return made


def _follow(connection: Connection, terms: Terms, place: Place, size: int) -> Planned:
    source = terms.refers_to
    if source is None:
        return _keep(connection, terms, place, replace(place, step=PASSES), 0)
    if plans.still_leaving(connection, source):
        return Planned(Progress.WAITING)
    made = planning.insert_rows(connection, following.recipients(terms, place, size))
    if not made:
        return _keep(connection, terms, place, replace(place, step=PASSES), 0)
    after = following.source_position(connection, terms, place, made)
    people = following.newcomers(connection, terms.broadcast_id, place.position)
    reached = Place(place.step, after, place.position + made, place.person + people)
    return _keep(connection, terms, place, reached, made)


def _keep(connection: Connection, terms: Terms, before: Place, reached: Place, made: int) -> Planned:
    plans.advance(connection, terms.broadcast_id, reached)
    if made:
        moves = tallies.planned(connection, terms.broadcast_id, before.position, reached.position - 1)
        tallies.shift(connection, terms.broadcast_id, moves)
    return Planned(Progress.MORE if reached.step < PASSES else Progress.DONE, made)


def hours_at(now: datetime, zone: ZoneInfo) -> Hours:
    """Return what the city's clock says: when each hour strikes next, and whether it is night."""
    local = now.astimezone(zone)
    today = {hour: local.replace(hour=hour, minute=0, second=0, microsecond=0) for hour in range(24)}
    strikes = {hour: moment if moment >= local else moment + timedelta(days=1) for hour, moment in today.items()}
    return Hours(strikes, night=local.hour not in DAYTIME)


def catch_up(connection: Connection, subscriber_id: SubscriberId, mode: Mode, now: datetime) -> int:
    """Queue, for one person who joined, came back or changed, whatever is in force for them and they lack.

    Returns how many broadcasts that were; they are counted late, beside the closed sum.
    """
    made = 0
    for broadcast_id in plans.in_force(connection, mode, now):
        if plans.already_has(connection, broadcast_id, subscriber_id):
            continue
        terms, place = plans.hold(connection, broadcast_id)
        if place.step < PASSES and plans.will_come(connection, terms, place, subscriber_id):
            continue
        rows = planning.insert_rows(connection, planning.for_one(terms, place, subscriber_id, now))
        if rows:
            reached = replace(place, position=place.position + rows, person=place.person + 1)
            _keep(connection, terms, place, reached, rows)
            made += 1
    return made


def sweep_unsent(connection: Connection, now: datetime, limit: int) -> int:
    """End up to `limit` queued rows of broadcasts that have ended; return how many there were.

    Each row ends in the state that its broadcast's reason gives, but one that may have arrived stays unknown.
    """
    left = limit
    for broadcast_id, reason in sweeping.ended_with_queue(connection, now):
        if left <= 0:
            break
        swept = sweeping.end_queued(connection, broadcast_id, ENDS[reason], left, now)
        tallies.shift(connection, broadcast_id, swept.moves)
        left -= swept.rows
    return limit - left
