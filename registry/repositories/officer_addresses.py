"""Rows of officers' own addresses, one a channel."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, delete, select

from registry.officer import OfficerId
from registry.person import Channel
from registry.store import dialects
from registry.tables import officer_address


def put(conn: Connection, officer_id: OfficerId, channel: Channel, sealed: bytes, now: datetime) -> None:
    """Write the address of a channel, over the one before."""
    values = {"sealed": sealed, "changed_at": now}
    added = dialects.insert(conn, officer_address).values(officer_id=officer_id, channel=channel.value, **values)
    conn.execute(added.on_conflict_do_update(index_elements=list(officer_address.primary_key.columns), set_=values))


def remove(conn: Connection, officer_id: OfficerId) -> int:
    """Delete an officer's addresses; return how many there were."""
    return conn.execute(delete(officer_address).where(officer_address.c.officer_id == officer_id)).rowcount


def channels(conn: Connection, officer_id: OfficerId) -> tuple[Channel, ...]:
    """Return the channels an officer has an address on."""
    mine = select(officer_address.c.channel).where(officer_address.c.officer_id == officer_id)
    found = set(conn.execute(mine).scalars())
    return tuple(channel for channel in Channel if channel.value in found)


def load(conn: Connection, officer_id: OfficerId, channel: Channel) -> bytes | None:
    """Return the sealed address of one channel."""
    mine = (officer_address.c.officer_id == officer_id, officer_address.c.channel == channel.value)
    found: bytes | None = conn.execute(select(officer_address.c.sealed).where(*mine)).scalar_one_or_none()
    return found
