"""The receipts that came and are not worked off yet; the same word about the same message is kept once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, and_, delete, or_, select

from broadcasts.broadcast import BroadcastId
from broadcasts.delivery import DeliveryState
from broadcasts.tables import delivery, receipt
from registry.store.dialects import insert


@dataclass(frozen=True, slots=True)
class Kept:
    """What a provider said of the message that left for one row, as it is kept; `kind` and `code` are of a refusal."""

    broadcast_id: BroadcastId
    position: int
    provider_id: str
    word: str
    kind: str | None = None
    code: str | None = None


def add(connection: Connection, told: Kept, now: datetime) -> None:
    """Keep what was told until it is worked off."""
    values = {name: getattr(told, name) for name in Kept.__slots__} | {"at": now}
    connection.execute(insert(connection, receipt).values(values).on_conflict_do_nothing())


def ready(connection: Connection, since: datetime, limit: int) -> tuple[tuple[int, Kept], ...]:
    """Return what can be worked off, in the order it came.

    What is told of a row whose own answer is still under way waits for it, unless it came before `since`.
    """
    row = and_(delivery.c.broadcast_id == receipt.c.broadcast_id, delivery.c.position == receipt.c.position)
    settled = or_(delivery.c.state.is_(None), delivery.c.state != DeliveryState.SENDING.value, receipt.c.at < since)
    rows = connection.execute(
        select(receipt).outerjoin(delivery, row).where(settled).order_by(receipt.c.id).limit(limit)
    ).all()
    return tuple((one.id, _kept(one)) for one in rows)


def _kept(row: Row[*tuple[Any, ...]]) -> Kept:
    return Kept(BroadcastId(row.broadcast_id), row.position, row.provider_id, row.word, row.kind, row.code)


def remove(connection: Connection, numbers: Iterable[int]) -> None:
    """Forget what was worked off."""
    connection.execute(delete(receipt).where(receipt.c.id.in_(list(numbers))))
