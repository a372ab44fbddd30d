"""The incident table: what notices about one happening share, and the running number among them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, insert, update

from broadcasts.broadcast import IncidentId
from broadcasts.tables import incident


def add(connection: Connection, title: str, now: datetime) -> IncidentId:
    """Open an incident."""
    opened = insert(incident).values(title=title, last_ordinal=0, opened_at=now).returning(incident.c.id)
    return IncidentId(connection.execute(opened).scalar_one())


def next_ordinal(connection: Connection, incident_id: IncidentId) -> int:
    """Take the next number among the notices of an incident, from 1 on."""
    mine = incident.c.id == incident_id
    taken = update(incident).where(mine).values(last_ordinal=incident.c.last_ordinal + 1)
    number: int = connection.execute(taken.returning(incident.c.last_ordinal)).scalar_one()
    return number


def name(connection: Connection, incident_id: IncidentId, title: str) -> None:
    """Give an incident the title by which officers know it."""
    connection.execute(update(incident).where(incident.c.id == incident_id).values(title=title))
