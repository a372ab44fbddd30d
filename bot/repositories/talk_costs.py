"""Rows of what texts to people who write or register have cost, day by day."""

from __future__ import annotations

from sqlalchemy import Connection, func, select

from bot.tables import talk_cost
from registry.store import dialects


def spent(conn: Connection, month: str) -> tuple[int, int]:
    """Return the parts of a month, YYYY-MM, and what they cost in sen."""
    table = talk_cost.c
    sums = (func.coalesce(func.sum(one), 0) for one in (table.parts, table.cost))
    parts, cost = conn.execute(select(*sums).where(table.day.like(f"{month}-%"))).one()
    return int(parts), int(cost)


def add(conn: Connection, day: str, parts: int, cost: int) -> None:
    """Count so much more on a day."""
    added = dialects.insert(conn, talk_cost).values(day=day, parts=parts, cost=cost)
    more = {name: talk_cost.c[name] + added.excluded[name] for name in ("parts", "cost")}
    conn.execute(added.on_conflict_do_update(index_elements=["day"], set_=more))
