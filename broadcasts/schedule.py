"""The sweeps that the clock runs: what runs out, what is complete, what is forgotten."""

from __future__ import annotations

from datetime import datetime, timedelta

from broadcasts import steps, sums
from broadcasts.broadcast import BroadcastId, BroadcastState, EndReason
from broadcasts.repositories import asking, broadcasts, posts, reports, sweeping
from registry.store import Connection

KEPT = timedelta(days=365)
"""How long rows per person are kept after a broadcast has ended; the counts stay."""


def expire_due(connection: Connection, now: datetime) -> tuple[BroadcastId, ...]:
    """End what is submitted, approved or sending and no longer valid, and return which ended.

    Nobody is asked any more about messages in doubt of a notice that has run out.
    """
    asking.give_up(connection, now)
    over = broadcasts.run_out(connection, now)
    for one in over:
        steps.end(connection, one, EndReason.EXPIRED, now)
        steps.note(connection, steps.SERVICE, "expired", one, {}, now)
    return tuple(one.id for one in over)


def settle_complete(connection: Connection, now: datetime) -> tuple[BroadcastId, ...]:
    """End what is planned to the end with nobody and no group waiting, and return which ended."""
    done = []
    for one in broadcasts.in_states(connection, BroadcastState.SENDING):
        found = sums.of(connection, one.id)
        if found.closed and not _still_leaving(connection, one.id):
            steps.end(connection, one, EndReason.COMPLETE, now)
            steps.note(connection, steps.SERVICE, "completed", one, {"people": found.audience}, now)
            done.append(one.id)
    return tuple(done)


def _still_leaving(connection: Connection, broadcast_id: BroadcastId) -> bool:
    """Tell whether a post, or a message to somebody's other channel, has yet to leave though the sum is closed."""
    return posts.still_open(connection, broadcast_id) or sweeping.other_channels_wait(connection, broadcast_id)


def retention(connection: Connection, now: datetime, *, limit: int = 5_000) -> int:
    """Delete up to `limit` rows per person that have been kept long enough; return how many, 0 when all are gone."""
    return reports.forget(connection, now - KEPT, limit)
