"""The receipts that came and are not worked off yet; the same word about the same message is kept once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, and_, delete, or_, select

from broadcasts.broadcast import BroadcastId
from broadcasts.delivery import DeliveryState
from broadcasts.tables import delivery, receipt
from registry.store.dialects import insert


@dataclass(frozen=True, slots=True)
class Told:
    """What a provider said of the message that left for one row: its own status and code."""

    broadcast_id: BroadcastId
    position: int
    provider_id: str
    status: str
    code: int | None


def add(connection: Connection, told: Told, now: datetime) -> None:
    """Keep what was told until it is worked off."""
    values = {
        "broadcast_id": told.broadcast_id,
        "position": told.position,
        "provider_id": told.provider_id,
        "status": told.status,
        "code": told.code,
        "at": now,
    }
    connection.execute(insert(connection, receipt).values(values).on_conflict_do_nothing())


def ready(connection: Connection, since: datetime, limit: int) -> tuple[tuple[int, Told], ...]:
    """Return what can be worked off, in the order it came.

    What is told of a row whose own answer is still under way waits for it, unless it came before `since`.
    """
    row = and_(delivery.c.broadcast_id == receipt.c.broadcast_id, delivery.c.position == receipt.c.position)
    settled = or_(delivery.c.state.is_(None), delivery.c.state != DeliveryState.SENDING.value, receipt.c.at < since)
    rows = connection.execute(
        select(receipt).outerjoin(delivery, row).where(settled).order_by(receipt.c.id).limit(limit)
    ).all()
    return tuple(
        (one.id, Told(BroadcastId(one.broadcast_id), one.position, one.provider_id, one.status, one.code))
        for one in rows
    )


def remove(connection: Connection, numbers: Iterable[int]) -> None:
    """Forget what was worked off."""
    connection.execute(delete(receipt).where(receipt.c.id.in_(list(numbers))))
