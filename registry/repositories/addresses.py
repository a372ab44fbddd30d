"""Rows of addresses and provider accounts; handles stay sealed here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, func, or_, select, update

from registry.person import AccountId, Address, AddressId, AddressState, Channel, ConsentId, Mode, SubscriberId
from registry.store import dialects
from registry.tables import account, address


@dataclass(frozen=True, slots=True)
class SealedAddress:
    """An address as it lies in the database."""

    id: AddressId
    subscriber_id: SubscriberId
    account_id: AccountId
    channel: Channel
    mode: Mode
    sealed: bytes
    state: AddressState
    ordinal: int

    def address(self, handle: str) -> Address:
        """Return the address with its handle opened."""
        return Address(
            id=self.id,
            subscriber_id=self.subscriber_id,
            account_id=self.account_id,
            channel=self.channel,
            mode=self.mode,
            handle=handle,
            state=self.state,
            ordinal=self.ordinal,
        )


@dataclass(frozen=True, slots=True)
class NewAddress:
    """An address about to be written: active, under the consent named."""

    id: AddressId
    subscriber_id: SubscriberId
    account_id: AccountId
    sealed: bytes
    blind: bytes
    consent_id: ConsentId


ROWS = select(
    address.c.id,
    address.c.subscriber_id,
    address.c.account_id,
    account.c.channel,
    address.c.mode,
    address.c.sealed,
    address.c.state,
    address.c.ordinal,
).join(account, account.c.id == address.c.account_id)


def ensure_accounts(conn: Connection, rows: Sequence[tuple[AccountId, Channel, Mode]]) -> None:
    """Write the accounts that are missing."""
    values = [{"id": id_, "channel": channel.value, "mode": mode.value} for id_, channel, mode in rows]
    conn.execute(dialects.insert(conn, account).values(values).on_conflict_do_nothing())


def mode_of(conn: Connection, account_id: AccountId) -> Mode | None:
    """Return whether an account is live or for exercises, None where there is no such account."""
    found = conn.scalar(select(account.c.mode).where(account.c.id == account_id))
    return None if found is None else Mode(found)


def by_blind(conn: Connection, account_id: AccountId, blinds: Sequence[bytes]) -> SealedAddress | None:
    """Return the address that any of these index values finds on the account."""
    row = conn.execute(ROWS.where(address.c.account_id == account_id, address.c.blind.in_(blinds))).first()
    return None if row is None else _sealed(row)


def by_id(conn: Connection, address_id: AddressId) -> SealedAddress | None:
    """Return the address of this id."""
    row = conn.execute(ROWS.where(address.c.id == address_id)).first()
    return None if row is None else _sealed(row)


def of_person(conn: Connection, subscriber_id: SubscriberId) -> tuple[SealedAddress, ...]:
    """Return the addresses of a person, first asked first."""
    rows = conn.execute(ROWS.where(address.c.subscriber_id == subscriber_id).order_by(address.c.ordinal))
    return tuple(map(_sealed, rows))


def insert(conn: Connection, new: NewAddress, now: datetime) -> None:
    """Write an active address, asked after those the person has; the mode is the account's."""
    last = func.coalesce(func.max(address.c.ordinal), 0)
    ordinal = select(last + 1).where(address.c.subscriber_id == new.subscriber_id).scalar_subquery()
    conn.execute(
        address.insert().values(
            id=new.id,
            subscriber_id=new.subscriber_id,
            mode=select(account.c.mode).where(account.c.id == new.account_id).scalar_subquery(),
            account_id=new.account_id,
            ordinal=ordinal,
            sealed=new.sealed,
            blind=new.blind,
            state=AddressState.ACTIVE.value,
            consent_id=new.consent_id,
            verified_at=now,
            changed_at=now,
        )
    )


def set_unreachable(conn: Connection, address_id: AddressId, now: datetime) -> None:
    """Mark an active address unreachable."""
    conn.execute(
        update(address)
        .where(address.c.id == address_id, address.c.state == AddressState.ACTIVE.value)
        .values(state=AddressState.UNREACHABLE.value, changed_at=now)
    )


def strike(conn: Connection, address_id: AddressId, now: datetime, before: datetime) -> int:
    """Add a strike where the last one is not after `before`; return the strikes, 0 where there is no such row."""
    conn.execute(
        update(address)
        .where(address.c.id == address_id, or_(address.c.struck_at.is_(None), address.c.struck_at <= before))
        .values(strikes=address.c.strikes + 1, struck_at=now)
    )
    return conn.scalar(select(address.c.strikes).where(address.c.id == address_id)) or 0


def end_consent(conn: Connection, address_id: AddressId, now: datetime) -> None:
    """Mark one address opted out; no opt-in is in force for it any more."""
    conn.execute(
        update(address)
        .where(address.c.id == address_id)
        .values(state=AddressState.OPTED_OUT.value, consent_id=None, changed_at=now)
    )


def end_consents(conn: Connection, subscriber_id: SubscriberId, now: datetime) -> None:
    """Mark every address of a person opted out."""
    conn.execute(
        update(address)
        .where(address.c.subscriber_id == subscriber_id)
        .values(state=AddressState.OPTED_OUT.value, consent_id=None, changed_at=now)
    )


def activate(conn: Connection, address_id: AddressId, consent_id: ConsentId, now: datetime) -> None:
    """Mark an address active under a consent, with no strikes."""
    conn.execute(
        update(address)
        .where(address.c.id == address_id)
        .values(
            state=AddressState.ACTIVE.value,
            consent_id=consent_id,
            strikes=0,
            struck_at=None,
            verified_at=now,
            changed_at=now,
        )
    )


def drop(conn: Connection, address_id: AddressId) -> None:
    """Delete an address; what was sent to it keeps its counts."""
    conn.execute(delete(address).where(address.c.id == address_id))


def replace_handle(conn: Connection, address_id: AddressId, sealed: bytes, blind: bytes, now: datetime) -> None:
    """Put another handle in the place of the one an address had."""
    conn.execute(update(address).where(address.c.id == address_id).values(sealed=sealed, blind=blind, changed_at=now))


def _sealed(row: Row[*tuple[Any, ...]]) -> SealedAddress:
    return SealedAddress(
        id=AddressId(row.id),
        subscriber_id=SubscriberId(row.subscriber_id),
        account_id=AccountId(row.account_id),
        channel=Channel(row.channel),
        mode=Mode(row.mode),
        sealed=row.sealed,
        state=AddressState(row.state),
        ordinal=row.ordinal,
    )
