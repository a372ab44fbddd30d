"""How many people a broadcast would reach now, and whether that is many more than were confirmed."""

from __future__ import annotations

from datetime import datetime

from broadcasts.broadcast import FOLLOWING, Broadcast
from broadcasts.repositories import reports
from registry import audience
from registry.audience import HeadCount
from registry.store import Connection


def head_count(connection: Connection, broadcast: Broadcast, now: datetime) -> HeadCount:
    """Count the people of a broadcast; a correction or retraction is for those who got what it refers to."""
    if broadcast.purpose in FOLLOWING and broadcast.refers_to is not None:
        return reports.received(connection, broadcast.refers_to)
    return audience.count(connection, broadcast.audience, broadcast.mode, topic=broadcast.topic, now=now)


def outgrew(confirmed: int, now: int) -> bool:
    """Tell whether an audience is more than 1.2 × the confirmed one + 20."""
    return now * 5 > confirmed * 6 + 100
