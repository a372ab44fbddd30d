"""Addresses: how a person is reached on one provider account, sealed at rest and found by a blind index."""

from __future__ import annotations

from datetime import datetime, timedelta

import phonenumbers

from registry.errors import AlreadyThere, BadHandle, NotFound
from registry.person import (
    AccountId,
    Address,
    AddressId,
    AddressState,
    Channel,
    ConsentGiven,
    ConsentId,
    ConsentKind,
    Contact,
    Mode,
    SubscriberId,
    mask,
)
from registry.privacy import Keyring, mint_id
from registry.repositories import addresses, consents, people, withdrawals
from registry.store import Connection

__all__ = [
    "STRIKE_EVERY",
    "AccountId",
    "Address",
    "AddressId",
    "AddressState",
    "Channel",
    "Contact",
    "Mode",
    "account_of",
    "add",
    "ensure_accounts",
    "find",
    "get",
    "mark_unreachable",
    "mask",
    "move",
    "of",
    "open_handle",
    "opt_out",
    "parse_handle",
    "reactivate",
    "strike",
]

STRIKE_EVERY = timedelta(hours=6)
"""Refusals within this span count as one occasion: a phone switched off for an evening is no lost address."""

PROVIDERS = {Channel.TELEGRAM: "telegram", Channel.SMS: "twilio"}
CHAT_ID_BITS = 52


def account_of(channel: Channel, mode: Mode) -> AccountId:
    """Return the provider account that serves a channel, live or in exercises."""
    provider = PROVIDERS[channel]
    return AccountId(provider if mode is Mode.LIVE else f"{provider}-drill")


def ensure_accounts(conn: Connection) -> None:
    """Write the four accounts; those already there stay as they are."""
    rows = [(account_of(channel, mode), channel, mode) for channel in Channel for mode in Mode]
    addresses.ensure_accounts(conn, rows)


def parse_handle(channel: Channel, text: str) -> str:
    """Return the one spelling of a chat id or of a phone number (E.164); raises BadHandle, which masks the value."""
    match channel:
        case Channel.TELEGRAM:
            return _chat_id(text.strip())
        case Channel.SMS:
            return _phone(text.strip())


def _chat_id(text: str) -> str:
    digits = text.removeprefix("-")
    short = digits.isascii() and digits.isdigit() and len(digits) <= CHAT_ID_BITS
    if not short or not 0 < int(digits) < 1 << CHAT_ID_BITS:
        raise BadHandle(field="telegram", value=mask(text), expected="a chat id: a whole number other than 0")
    return str(int(text))


def _phone(text: str) -> str:
    expected = "a phone number with country code, such as +81 90 and eight more digits"
    try:
        number = phonenumbers.parse(text, None)
    except phonenumbers.NumberParseException as error:
        raise BadHandle(field="phone", value=mask(text), expected=expected) from error
    if not phonenumbers.is_valid_number(number):
        raise BadHandle(field="phone", value=mask(text), expected=expected)
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def open_handle(keyring: Keyring, address_id: int, sealed: bytes) -> str:
    """Return the handle of an address row; raises WrongKey."""
    return keyring.open(sealed, table="address", column="sealed", row=address_id).decode()


def find(conn: Connection, keyring: Keyring, account_id: AccountId, handle: str) -> Address | None:
    """Return the address that has this handle on this account."""
    row = addresses.by_blind(conn, account_id, keyring.blinds(account_id, handle))
    return None if row is None else row.address(open_handle(keyring, row.id, row.sealed))


def get(conn: Connection, keyring: Keyring, address_id: AddressId) -> Address:
    """Return the address; raises NotFound."""
    row = addresses.by_id(conn, address_id)
    if row is None:
        raise NotFound(kind="address", id=address_id)
    return row.address(open_handle(keyring, row.id, row.sealed))


def of(conn: Connection, keyring: Keyring, subscriber_id: SubscriberId) -> tuple[Address, ...]:
    """Return a person's addresses, first asked first."""
    rows = addresses.of_person(conn, subscriber_id)
    return tuple(row.address(open_handle(keyring, row.id, row.sealed)) for row in rows)


def add(
    conn: Connection,
    keyring: Keyring,
    *,
    subscriber_id: SubscriberId,
    contact: Contact,
    consent_id: ConsentId,
    now: datetime,
) -> AddressId:
    """Give a person one more address, asked after those they have; raises AlreadyThere where anyone has it."""
    _refuse_taken(conn, keyring, contact)
    address_id = AddressId(mint_id())
    sealed = _seal(keyring, address_id, contact.handle)
    blind = keyring.blind(contact.account_id, contact.handle)
    new = addresses.NewAddress(address_id, subscriber_id, contact.account_id, sealed, blind, consent_id)
    addresses.insert(conn, new, now)
    return address_id


def mark_unreachable(conn: Connection, address_id: AddressId, now: datetime) -> None:
    """Note that the provider cannot reach it (blocked, deactivated); consent stays, an opt-out stays."""
    addresses.set_unreachable(conn, address_id, now)


def strike(conn: Connection, address_id: AddressId, now: datetime) -> int:
    """Count a refusal that may pass, at most once in six hours; return the occasions so far, 0 if erased."""
    return addresses.strike(conn, address_id, now, now - STRIKE_EVERY)


def opt_out(conn: Connection, address_id: AddressId, now: datetime, *, source: str = "provider") -> bool:
    """End the consent of one address and record that; False where it had ended, or the address is erased."""
    row = addresses.by_id(conn, address_id)
    if row is None or row.state is AddressState.OPTED_OUT:
        return False
    addresses.end_consent(conn, address_id, now)
    withdrawals.note_address(conn, address_id)
    language = people.language(conn, row.subscriber_id)
    given = ConsentGiven(version="", language=language, source=source, evidence=row.account_id)
    consents.insert(conn, ConsentId(mint_id()), ConsentKind.OPT_OUT, row.subscriber_id, given, now)
    return True


def reactivate(conn: Connection, address_id: AddressId, consent_id: ConsentId, now: datetime) -> None:
    """Make an address usable again under a new consent, its strikes forgotten."""
    addresses.activate(conn, address_id, consent_id, now)


def move(conn: Connection, keyring: Keyring, address_id: AddressId, new_handle: str, now: datetime) -> None:
    """Follow an address to the handle that the provider names; raises NotFound, or AlreadyThere where taken."""
    row = addresses.by_id(conn, address_id)
    if row is None:
        raise NotFound(kind="address", id=address_id)
    contact = Contact(row.account_id, new_handle)
    holder = addresses.by_blind(conn, row.account_id, keyring.blinds(row.account_id, new_handle))
    if holder is not None and holder.id != address_id:
        raise AlreadyThere(kind="address", id=contact.masked)
    sealed = _seal(keyring, address_id, new_handle)
    addresses.replace_handle(conn, address_id, sealed, keyring.blind(row.account_id, new_handle), now)


def _seal(keyring: Keyring, address_id: AddressId, handle: str) -> bytes:
    return keyring.seal(handle.encode(), table="address", column="sealed", row=address_id)


def _refuse_taken(conn: Connection, keyring: Keyring, contact: Contact) -> None:
    if addresses.by_blind(conn, contact.account_id, keyring.blinds(contact.account_id, contact.handle)) is not None:
        raise AlreadyThere(kind="address", id=contact.masked)
