"""One step in a broadcast's life: legal by the table, and taken only from the state that was seen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from broadcasts.broadcast import Broadcast, BroadcastState, EndReason, move
from broadcasts.errors import IllegalMove
from broadcasts.repositories import broadcasts
from registry import audit
from registry.store import Connection

SERVICE = "service"


def step(connection: Connection, seen: Broadcast, to: BroadcastState, values: Mapping[str, Any]) -> Broadcast:
    """Move a broadcast on and set `values` with it; return it as it is now. Raises IllegalMove."""
    move(seen.state, to)
    return _taken(connection, seen, to, {"state": to.value, **values})


def end(connection: Connection, seen: Broadcast, reason: EndReason, now: datetime) -> Broadcast:
    """End a broadcast for a reason; return it as it is now. Raises IllegalMove."""
    move(seen.state, BroadcastState.ENDED, reason)
    values = {"state": BroadcastState.ENDED.value, "reason": reason.value, "ended_at": now}
    return _taken(connection, seen, BroadcastState.ENDED, values)


def withdraw(connection: Connection, seen: Broadcast, reason: EndReason, now: datetime) -> bool:
    """Take a started broadcast out of force; False where it already was.

    A complete one stays ended and only takes the reason, so that nobody who joins later is still told it; what a
    correction ended may still be taken back whole.
    """
    if seen.state is BroadcastState.SENDING:
        end(connection, seen, reason, now)
        return True
    replaced = seen.reason is EndReason.SUPERSEDED and reason is EndReason.RETRACTED
    if seen.state is BroadcastState.ENDED and (seen.reason is EndReason.COMPLETE or replaced):
        return broadcasts.change(connection, seen, {"reason": reason.value})
    return False


def note(
    connection: Connection, by: str, action: str, about: Broadcast, details: Mapping[str, Any], now: datetime
) -> None:
    """Write the audit entry of a step: who, what, which broadcast, and counts and ids only."""
    named = {"serial": about.serial, "mode": about.mode.value} | dict(details)
    audit.append(
        connection, actor=by, action=f"broadcast.{action}", object=f"broadcast:{about.id}", details=named, now=now
    )


def _taken(connection: Connection, seen: Broadcast, to: BroadcastState, values: Mapping[str, Any]) -> Broadcast:
    if not broadcasts.change(connection, seen, values):
        raise IllegalMove(state=seen.state, to=to, reason="it moved meanwhile")
    return broadcasts.get(connection, seen.id)
