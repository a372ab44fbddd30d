"""The outbox: everything approved and not yet final; plans fill it, lanes draw from it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from broadcasts.broadcast import PASSES, BroadcastId, Purpose
from broadcasts.repositories import planning, tallies
from broadcasts.repositories.planning import Place, Terms
from registry.store import Connection

FIRST_CHUNK = 500
LARGEST_CHUNK = 10_000
"""Chunks grow so that the first message leaves at once and a million people still plan at full speed."""

FOLLOWING = frozenset({Purpose.CORRECTION, Purpose.RETRACTION})
"""Purposes whose audience is whoever got the broadcast referred to."""


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
    return min(size * 2, LARGEST_CHUNK)


def plan_chunk(connection: Connection, broadcast_id: BroadcastId, size: int, now: datetime, zone: ZoneInfo) -> Planned:
    """Plan up to `size` more people of a broadcast; a crash goes on where the last commit was."""
    locked = planning.lock(connection, broadcast_id)
    if locked is None:
        return Planned(Progress.DONE)
    terms, place = locked
    if terms.purpose in FOLLOWING:
        return _follow(connection, terms, place, size)
    made = planning.insert_rows(connection, planning.chunk(terms, place, size, now, _hours(now, zone)))
    if made:
        last = place.position + made - 1
        after = planning.last_subscriber(connection, broadcast_id, last)
        person = planning.last_person(connection, broadcast_id, last) + 1
        reached = Place(place.step, after, last + 1, person)
    else:
        reached = replace(place, step=place.step + 1, after=-1)
    return _keep(connection, terms, place, reached, made)


def _follow(connection: Connection, terms: Terms, place: Place, size: int) -> Planned:
    source = terms.refers_to
    if source is None:
        return _keep(connection, terms, place, replace(place, step=PASSES), 0)
    if planning.still_leaving(connection, source):
        return Planned(Progress.WAITING)
    made = planning.insert_rows(connection, planning.recipients(terms, place, size))
    if not made:
        return _keep(connection, terms, place, replace(place, step=PASSES), 0)
    after = planning.source_position(connection, terms, place, made)
    return _keep(connection, terms, place, replace(place, after=after, position=place.position + made), made)


def _keep(connection: Connection, terms: Terms, before: Place, reached: Place, made: int) -> Planned:
    planning.advance(connection, terms.broadcast_id, reached)
    if made:
        moves = tallies.planned(connection, terms.broadcast_id, before.position, reached.position - 1)
        tallies.shift(connection, terms.broadcast_id, moves)
    return Planned(Progress.MORE if reached.step < PASSES else Progress.DONE, made)


def _hours(now: datetime, zone: ZoneInfo) -> dict[int, datetime]:
    """Return, for each hour of the day in the city, the next moment at which it strikes."""
    local = now.astimezone(zone)
    today = {hour: local.replace(hour=hour, minute=0, second=0, microsecond=0) for hour in range(24)}
    return {hour: moment if moment >= local else moment + timedelta(days=1) for hour, moment in today.items()}
