"""Alarms: why nobody can register by phone now, in the log and in the chain that officers read, once an hour."""

from __future__ import annotations

from datetime import datetime, timedelta

import structlog

from registry import audit
from registry.repositories import facts
from registry.store import Connection
from registry.store.columns import from_ms, to_ms

EVERY = timedelta(hours=1)

log = structlog.get_logger(__name__)


def ring(conn: Connection, reason: str, number: int, now: datetime) -> None:
    """Say why it stopped, unless that was said within the hour."""
    name = f"signup-alarm-{reason}"
    last = facts.get(conn, name)
    if last is not None and now - from_ms(int(last)) < EVERY:
        return
    log.error("signup-by-phone-stopped", reason=reason, number=number)
    details = {"reason": reason, "number": number}
    audit.append(conn, actor="service", action="signup.stopped", object="service", details=details, now=now)
    facts.put(conn, name, str(to_ms(now)).encode())
