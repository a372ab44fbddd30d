"""Looks many addresses up at once, and what their people agreed to."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from registry.person import AccountId, AddressId, AddressState, Consent, ConsentKind, SubscriberId
from registry.repositories import consents
from registry.tables import address, consent


@dataclass(frozen=True, slots=True)
class Known:
    """An address that is there already; `agreed_at` is when the opt-in in force for it was given."""

    id: AddressId
    subscriber_id: SubscriberId
    account_id: AccountId
    blind: bytes
    state: AddressState
    changed_at: datetime
    agreed_at: datetime | None


KNOWN = (
    select(
        address.c.id,
        address.c.subscriber_id,
        address.c.account_id,
        address.c.blind,
        address.c.state,
        address.c.changed_at,
        consent.c.at.label("agreed_at"),
    )
    .join(consent, consent.c.id == address.c.consent_id, isouter=True)
    .where(address.c.account_id == bindparam("account"), address.c.blind.in_(bindparam("blinds", expanding=True)))
)
LAST_ORDINALS = select(address.c.subscriber_id, address.c.ordinal).where(
    address.c.subscriber_id.in_(bindparam("people", expanding=True))
)
OPT_INS = select(consent).where(
    consent.c.subscriber_id.in_(bindparam("people", expanding=True)), consent.c.kind == ConsentKind.OPT_IN.value
)


def known(conn: Connection, account_id: AccountId, blinds: Collection[bytes]) -> list[Known]:
    """Return the addresses of an account that any of these index values finds."""
    if not blinds:
        return []
    found = conn.execute(KNOWN, {"account": account_id, "blinds": list(blinds)})
    return [
        Known(
            id=AddressId(row.id),
            subscriber_id=SubscriberId(row.subscriber_id),
            account_id=AccountId(row.account_id),
            blind=row.blind,
            state=AddressState(row.state),
            changed_at=row.changed_at,
            agreed_at=row.agreed_at,
        )
        for row in found
    ]


def last_ordinals(conn: Connection, people: Collection[SubscriberId]) -> dict[SubscriberId, int]:
    """Return the place of each person's last address."""
    last: dict[SubscriberId, int] = {}
    for row in conn.execute(LAST_ORDINALS, {"people": list(people)}):
        own = SubscriberId(row.subscriber_id)
        last[own] = max(row.ordinal, last.get(own, 0))
    return last


def opt_ins(conn: Connection, people: Collection[SubscriberId]) -> dict[SubscriberId, list[Consent]]:
    """Return what each of these people agreed to."""
    found: dict[SubscriberId, list[Consent]] = {}
    for row in conn.execute(OPT_INS, {"people": list(people)}):
        found.setdefault(SubscriberId(row.subscriber_id), []).append(consents.record(row))
    return found
