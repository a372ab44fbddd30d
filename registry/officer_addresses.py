"""Where officers see their own notices before anybody else does: their chat and their phone, sealed."""

from __future__ import annotations

from datetime import datetime

from registry.addresses import parse_handle
from registry.officers import OfficerId
from registry.person import Channel
from registry.privacy import Keyring
from registry.repositories import officer_addresses
from registry.store import Connection

TABLE = "officer_address"


def keep(
    conn: Connection, keyring: Keyring, *, officer_id: OfficerId, channel: Channel, handle: str, now: datetime
) -> None:
    """Keep an officer's chat id or phone number in place of the one before; raises BadHandle."""
    right = parse_handle(channel, handle)
    sealed = keyring.seal(right.encode(), table=TABLE, column="sealed", row=_row(officer_id, channel))
    officer_addresses.put(conn, officer_id, channel, sealed, now)


def forget(conn: Connection, officer_id: OfficerId) -> int:
    """Forget an officer's addresses; return how many there were."""
    return officer_addresses.remove(conn, officer_id)


def channels(conn: Connection, officer_id: OfficerId) -> tuple[Channel, ...]:
    """Return the channels on which an officer can see their own notices."""
    return officer_addresses.channels(conn, officer_id)


def handle(conn: Connection, keyring: Keyring, officer_id: OfficerId, channel: Channel) -> str | None:
    """Return an officer's handle on a channel; None where there is none."""
    sealed = officer_addresses.load(conn, officer_id, channel)
    if sealed is None:
        return None
    return keyring.open(sealed, table=TABLE, column="sealed", row=_row(officer_id, channel)).decode()


def _row(officer_id: OfficerId, channel: Channel) -> str:
    return f"{officer_id}:{channel}"
