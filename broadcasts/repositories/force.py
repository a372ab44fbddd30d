"""In force: the condition under which a notice still holds for its readers, said once for every query."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import BindParameter, ColumnElement, and_, or_

from broadcasts.tables import broadcast

SENDING = broadcast.c.state == "sending"
TOLD = or_(SENDING, and_(broadcast.c.state == "ended", broadcast.c.reason == "complete"))
"""Being sent, or sent to everybody and still told to whoever joins."""


def in_force(now: datetime | BindParameter[datetime]) -> ColumnElement[bool]:
    """Return the condition over the table broadcast that a notice is told at `now`: what has ended or run out is not."""
    return and_(TOLD, broadcast.c.valid_until > now)
