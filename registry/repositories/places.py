"""Rows of places out of the national files."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, select, update

from registry.ledgers import place
from registry.place import Hazard, Origin, Place, PlaceId, PlaceKind
from registry.store import dialects
from registry.store.columns import from_ms

MICRO = 1_000_000


def put(conn: Connection, found: Iterable[Place], origin: Origin, now: datetime) -> None:
    """Write places, each over the row of its id if there is one; who was gone is back."""
    rows = [_values(one) | _told(origin, now) for one in found]
    if not rows:
        return
    statement = dialects.insert(conn, place)
    renewed = {name: statement.excluded[name] for name in rows[0] if name != "id"}
    conn.execute(statement.on_conflict_do_update(index_elements=[place.c.id], set_=renewed), rows)


def retire(conn: Connection, gone: Iterable[PlaceId], now: datetime) -> None:
    """Mark places that a newer list leaves out."""
    for one in gone:
        conn.execute(update(place).where(place.c.id == one).values(gone_at=now, changed_at=now))


def read_as(conn: Connection, one: PlaceId, kana: str | None, latin: str | None, now: datetime) -> bool:
    """Write the readings that are told of a place in force; False where there is none of that id."""
    told = {name: value for name, value in (("kana", kana), ("latin", latin)) if value is not None}
    rows = update(place).where(place.c.id == one, place.c.gone_at.is_(None)).values(changed_at=now, **told)
    return conn.execute(rows).rowcount > 0


def listed(conn: Connection, *, gone: bool = False) -> tuple[Place, ...]:
    """Return the places that are in force, by area and name; with `gone` those that were once, too."""
    rows = select(place).order_by(place.c.area, place.c.name_ja, place.c.id)
    if not gone:
        rows = rows.where(place.c.gone_at.is_(None))
    return tuple(map(_place, conn.execute(rows)))


def retired(conn: Connection) -> frozenset[PlaceId]:
    """Return the ids of places that a newer list left out."""
    return frozenset(PlaceId(found) for found in conn.scalars(select(place.c.id).where(place.c.gone_at.is_not(None))))


def changed(conn: Connection) -> tuple[int, datetime | None]:
    """Return how many rows there are and when the last was written, which together tell one state from another."""
    count, last = conn.execute(select(func.count(), func.max(place.c.changed_at))).one()
    return count, last if last is None or isinstance(last, datetime) else from_ms(last)


def _told(origin: Origin, now: datetime) -> dict[str, Any]:
    as_of = None if origin.as_of is None else origin.as_of.isoformat()
    return {"source": origin.source, "as_of": as_of, "changed_at": now, "gone_at": None}


def _values(one: Place) -> dict[str, Any]:
    return {
        "id": one.id,
        "kind": one.kind.value,
        "name_ja": one.name_ja,
        "kana": one.kana,
        "latin": one.latin,
        "area": one.area,
        "address": one.address,
        "latitude": round(one.latitude * MICRO),
        "longitude": round(one.longitude * MICRO),
        "hazards": None if one.hazards is None else [hazard.value for hazard in one.hazards],
        "twin": one.twin,
        "admits": one.admits,
    }


def _place(row: Row[*tuple[Any, ...]]) -> Place:
    return Place(
        id=PlaceId(row.id),
        kind=PlaceKind(row.kind),
        name_ja=row.name_ja,
        area=row.area,
        address=row.address,
        latitude=row.latitude / MICRO,
        longitude=row.longitude / MICRO,
        hazards=None if row.hazards is None else tuple(map(Hazard, row.hazards)),
        twin=row.twin,
        admits=row.admits,
        kana=row.kana,
        latin=row.latin,
    )
