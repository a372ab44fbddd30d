"""The broadcast table: one notice each, read as a value and moved only from the state it was seen in."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from broadcasts.broadcast import Broadcast, BroadcastId, BroadcastState, EndReason, IncidentId, Purpose
from broadcasts.errors import NotFound
from broadcasts.repositories.force import in_force
from broadcasts.tables import broadcast, serial_year, stopped_language
from registry.addresses import Mode
from registry.audience import Rule
from registry.store import dialects
from templates_i18n.catalogue import HandlingClass

_FIELDS = tuple(name for name in Broadcast.__slots__)


def _value(row: Row[Any]) -> Broadcast:
    fields = {name: row._mapping[name] for name in _FIELDS}  # noqa: SLF001 - SQLAlchemy's public spelling of a row's names
    fields |= {
        "id": BroadcastId(row.id),
        "mode": Mode(row.mode),
        "state": BroadcastState(row.state),
        "reason": EndReason(row.reason) if row.reason else None,
        "incident_id": IncidentId(row.incident_id),
        "handling": HandlingClass(f"P{row.handling}"),
        "purpose": Purpose(row.purpose),
        "audience": Rule.from_canonical(row.audience),
        "areas": frozenset(row.areas),
    }
    return Broadcast(**fields)


def add(connection: Connection, values: Mapping[str, Any]) -> BroadcastId:
    """Insert one broadcast; `values` are columns of the table. Return its id, greater than every earlier one."""
    made = connection.execute(insert(broadcast).values(values).returning(broadcast.c.id))
    return BroadcastId(made.scalar_one())


def get(connection: Connection, broadcast_id: int) -> Broadcast:
    """Return a broadcast; raise NotFound."""
    row = connection.execute(select(broadcast).where(broadcast.c.id == broadcast_id)).first()
    if row is None:
        raise NotFound(id=broadcast_id)
    return _value(row)


def locked(connection: Connection, broadcast_id: int) -> Broadcast:
    """Return a broadcast whose row stays ours until the transaction ends; raise NotFound."""
    row = connection.execute(dialects.row_lock(select(broadcast).where(broadcast.c.id == broadcast_id))).first()
    if row is None:
        raise NotFound(id=broadcast_id)
    return _value(row)


def by_serial(connection: Connection, serial: str) -> Broadcast:
    """Return the broadcast of a serial such as 26-0143; raise NotFound."""
    row = connection.execute(select(broadcast).where(broadcast.c.serial == serial)).first()
    if row is None:
        raise NotFound(id=serial)
    return _value(row)


def change(connection: Connection, seen: Broadcast, values: Mapping[str, Any]) -> bool:
    """Set columns where the broadcast is still in the state it was seen in; False where it moved meanwhile."""
    where = (broadcast.c.id == seen.id, broadcast.c.state == seen.state.value)
    return connection.execute(update(broadcast).where(*where).values(values)).rowcount == 1


def in_states(connection: Connection, *states: BroadcastState) -> tuple[Broadcast, ...]:
    """Return every broadcast that is in one of `states`, the oldest first."""
    wanted = [state.value for state in states]
    return _many(connection, broadcast.c.state.in_(wanted))


def due(connection: Connection, now: datetime) -> tuple[Broadcast, ...]:
    """Return approved broadcasts whose time of sending has come, the oldest first."""
    waiting = broadcast.c.state == BroadcastState.APPROVED.value
    return _many(connection, waiting & (broadcast.c.send_at.is_(None) | (broadcast.c.send_at <= now)))


def run_out(connection: Connection, now: datetime) -> tuple[Broadcast, ...]:
    """Return broadcasts past their validity that nobody can send any more, the oldest first."""
    open_states = [s.value for s in (BroadcastState.SUBMITTED, BroadcastState.APPROVED, BroadcastState.SENDING)]
    return _many(connection, broadcast.c.state.in_(open_states) & (broadcast.c.valid_until <= now))


def followers(connection: Connection, broadcast_id: int) -> tuple[Broadcast, ...]:
    """Return what refers to a broadcast and has started, the oldest first."""
    return _many(connection, (broadcast.c.refers_to == broadcast_id) & broadcast.c.started_at.is_not(None))


def followers_by_purpose(connection: Connection, broadcast_id: int, purpose: Purpose) -> tuple[Broadcast, ...]:
    """Return what refers to a broadcast with this purpose and did not come to nothing, the oldest first."""
    alive = broadcast.c.started_at.is_not(None) | (broadcast.c.state != BroadcastState.ENDED.value)
    mine = (broadcast.c.refers_to == broadcast_id) & (broadcast.c.purpose == purpose.value)
    return _many(connection, mine & alive)


def still_told(connection: Connection, templates: Collection[str], now: datetime) -> tuple[Broadcast, ...]:
    """Return what was submitted by these templates and may still reach somebody, if only who joins; oldest first."""
    waiting = broadcast.c.state.in_([BroadcastState.SUBMITTED.value, BroadcastState.APPROVED.value])
    return _many(connection, broadcast.c.template.in_(sorted(templates)) & (waiting | in_force(now)))


def valid(connection: Connection, now: datetime, mode: Mode) -> tuple[Broadcast, ...]:
    """Return what was started in this mode and has not run out, the youngest first."""
    started = broadcast.c.started_at.is_not(None) & (broadcast.c.valid_until > now)
    found = _many(connection, started & (broadcast.c.mode == mode.value))
    return tuple(reversed(found))


def latest(connection: Connection, limit: int) -> tuple[Broadcast, ...]:
    """Return the `limit` youngest broadcasts, the youngest first."""
    rows = connection.execute(select(broadcast).order_by(broadcast.c.id.desc()).limit(limit))
    return tuple(_value(row) for row in rows)


def _many(connection: Connection, where: Any) -> tuple[Broadcast, ...]:  # noqa: ANN401 - any SQL condition
    rows = connection.execute(select(broadcast).where(where).order_by(broadcast.c.id))
    return tuple(_value(row) for row in rows)


def next_serial(connection: Connection, year: int) -> int:
    """Return the next running number of a year; it is never given again, even where the rest is rolled back later."""
    first = dialects.insert(connection, serial_year).values(year=year, last=1)
    taken = first.on_conflict_do_update(index_elements=["year"], set_={"last": serial_year.c.last + 1})
    found: int = connection.execute(taken.returning(serial_year.c.last)).scalar_one()
    return found


def stop_languages(connection: Connection, broadcast_id: int, languages: frozenset[str], now: datetime) -> int:
    """Note that nothing more leaves in these languages; return how many were not stopped yet."""
    rows = [{"broadcast_id": broadcast_id, "language": language, "at": now} for language in sorted(languages)]
    added = dialects.insert(connection, stopped_language).on_conflict_do_nothing()
    return sum(connection.execute(added.values(row)).rowcount for row in rows)


def stopped_languages(connection: Connection, broadcast_id: int) -> frozenset[str]:
    """Return the languages in which nothing more leaves."""
    mine = select(stopped_language.c.language).where(stopped_language.c.broadcast_id == broadcast_id)
    return frozenset(connection.execute(mine).scalars())


def resume_languages(connection: Connection, broadcast_id: int) -> None:
    """Forget stopped languages of a broadcast that goes back to draft."""
    connection.execute(delete(stopped_language).where(stopped_language.c.broadcast_id == broadcast_id))
