"""What SMS have cost and may still cost: spent by day, and kept free for what is on its way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import Connection, func, select, update

from broadcasts.broadcast import BroadcastId
from broadcasts.ledgers import spending
from broadcasts.tables import broadcast, wording
from broadcasts.tariff import Tariff
from registry.store.dialects import insert

Text = tuple[str, str]
"""A text of a broadcast: the language wanted and the one sent."""

SMS = "sms"


def spent(connection: Connection, month: str) -> int:
    """Return what was spent in a month, YYYY-MM, in sen."""
    total = func.coalesce(func.sum(spending.c.cost), 0)
    return int(connection.execute(select(total).where(spending.c.day.like(f"{month}-%"))).scalar_one())


def kept_free(connection: Connection, without: BroadcastId | None = None) -> int:
    """Return what approved broadcasts that have not ended may still come to, in sen."""
    gone = select(spending.c.broadcast_id, func.sum(spending.c.cost).label("cost")).group_by(spending.c.broadcast_id)
    used = gone.subquery()
    rows = connection.execute(
        select(broadcast.c.id, broadcast.c.cost, func.coalesce(used.c.cost, 0).label("used"))
        .outerjoin(used, used.c.broadcast_id == broadcast.c.id)
        .where(broadcast.c.state.in_(("approved", "sending")), broadcast.c.cost > 0)
    )
    return sum(max(row.cost - int(row.used), 0) for row in rows if row.id != without)


def room(connection: Connection, tariff: Tariff, broadcast_id: BroadcastId, now: datetime) -> int | None:
    """Return how much more a broadcast may come to, in sen; None where nothing limits it."""
    reason = connection.execute(select(broadcast.c.over_ceiling).where(broadcast.c.id == broadcast_id)).scalar_one()
    if tariff.for_notices is None or reason is not None:
        return None
    return tariff.for_notices - spent(connection, tariff.month(now)) - kept_free(connection)


def parts(connection: Connection, broadcast_id: BroadcastId) -> dict[Text, int]:
    """Return how many parts each SMS text of a broadcast has."""
    mine = (wording.c.broadcast_id == broadcast_id, wording.c.form == SMS)
    rows = connection.execute(select(wording.c.wanted, wording.c.sent, wording.c.parts).where(*mine))
    return {(row.wanted, row.sent): row.parts for row in rows}


def add(connection: Connection, broadcast_id: BroadcastId, cost: int) -> None:
    """Keep so much more free for a broadcast."""
    if cost:
        mine = broadcast.c.id == broadcast_id
        connection.execute(update(broadcast).where(mine).values(cost=broadcast.c.cost + cost))


def spend(
    connection: Connection, handed_over: Mapping[BroadcastId, Counter[Text]], tariff: Tariff, now: datetime
) -> None:
    """Count SMS that a provider took, in the commit that says so."""
    for broadcast_id, texts in handed_over.items():
        sizes = parts(connection, broadcast_id)
        book(connection, broadcast_id, sum(sizes.get(text, 1) * number for text, number in texts.items()), tariff, now)


def book(connection: Connection, broadcast_id: BroadcastId, number: int, tariff: Tariff, now: datetime) -> None:
    """Count so many parts for a broadcast today."""
    values = {"day": tariff.day(now), "broadcast_id": broadcast_id, "parts": number, "cost": tariff.cost(number)}
    added = insert(connection, spending).values(values)
    more = {name: spending.c[name] + added.excluded[name] for name in ("parts", "cost")}
    connection.execute(added.on_conflict_do_update(index_elements=list(spending.primary_key.columns), set_=more))
