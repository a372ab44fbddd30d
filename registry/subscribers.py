"""Subscribers: joining, changing one's mind, seeing what is held, and leaving without a trace."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from registry import addresses
from registry.consent import give, history
from registry.errors import BadField, NotFound
from registry.person import (
    AccountId,
    Address,
    AddressId,
    Choices,
    Consent,
    ConsentGiven,
    Contact,
    Joined,
    Mode,
    Subscriber,
    SubscriberId,
    mask,
)
from registry.privacy import Keyring, mint_id
from registry.repositories import addresses as address_rows
from registry.repositories import communities, people, withdrawals
from registry.repositories.withdrawals import WithdrawalKind
from registry.store import Connection

__all__ = [
    "AddressId",
    "Choices",
    "ConsentGiven",
    "Contact",
    "Joined",
    "Mode",
    "Subscriber",
    "SubscriberId",
    "adopt",
    "by_handle",
    "change",
    "erase_ended",
    "erase_withdrawn",
    "get",
    "held",
    "join",
    "leave",
]

WITHDRAWN_KEPT = timedelta(hours=24)


def join(
    conn: Connection, keyring: Keyring, *, contact: Contact, choices: Choices, consent: ConsentGiven, now: datetime
) -> Joined:
    """Write a person with a first address under a consent.

    The same handle again is the same person returning: choices replaced, consent renewed, address active again, its
    strikes forgotten. Raises NotFound for an account that is not there, BadField for a community that is not there.
    """
    _refuse_unknown_communities(conn, choices)
    known = addresses.find(conn, keyring, contact.account_id, contact.handle)
    if known is not None:
        return _rejoin(conn, known, choices, consent, now)
    mode = address_rows.mode_of(conn, contact.account_id)
    if mode is None:
        raise NotFound(kind="account", id=contact.account_id)
    subscriber_id = SubscriberId(mint_id())
    people.insert(conn, Subscriber(subscriber_id, mode, choices, now))
    consent_id = give(conn, subscriber_id=subscriber_id, consent=consent, now=now)
    address_id = addresses.add(
        conn, keyring, subscriber_id=subscriber_id, contact=contact, consent_id=consent_id, now=now
    )
    return Joined(subscriber_id, address_id, returned=False)


def _rejoin(conn: Connection, known: Address, choices: Choices, given: ConsentGiven, now: datetime) -> Joined:
    people.replace(conn, known.subscriber_id, choices)
    consent_id = give(conn, subscriber_id=known.subscriber_id, consent=given, now=now)
    addresses.reactivate(conn, known.id, consent_id, now)
    return Joined(known.subscriber_id, known.id, returned=True)


def change(conn: Connection, subscriber_id: SubscriberId, choices: Choices) -> None:
    """Replace a person's choices; they hold for the next message. Raises NotFound, or BadField as join does."""
    _refuse_unknown_communities(conn, choices)
    if not people.replace(conn, subscriber_id, choices):
        raise NotFound(kind="subscriber", id=subscriber_id)


def adopt(
    conn: Connection,
    keyring: Keyring,
    *,
    subscriber_id: SubscriberId,
    contact: Contact,
    consent: ConsentGiven,
    now: datetime,
) -> AddressId:
    """Give a person one more address, which they have shown to be theirs; return its id.

    Where it belonged to another record, the two were one person all along: this record's choices stay, joined by the
    other's communities, and the other record goes, unless it has an address of its own left. Raises NotFound.
    """
    person = get(conn, subscriber_id)
    known = addresses.find(conn, keyring, contact.account_id, contact.handle)
    if known is not None and known.subscriber_id != subscriber_id:
        _merge(conn, person, known)
        known = None
    consent_id = give(conn, subscriber_id=subscriber_id, consent=consent, now=now)
    if known is not None:
        addresses.reactivate(conn, known.id, consent_id, now)
        return known.id
    return addresses.add(conn, keyring, subscriber_id=subscriber_id, contact=contact, consent_id=consent_id, now=now)


def _merge(conn: Connection, person: Subscriber, known: Address) -> None:
    other = get(conn, known.subscriber_id)
    if len(address_rows.of_person(conn, other.id)) > 1:
        address_rows.drop(conn, known.id)
        return
    people.erase(conn, other.id)
    wider = person.choices.communities | other.choices.communities
    people.replace(conn, person.id, replace(person.choices, communities=wider))


def get(conn: Connection, subscriber_id: SubscriberId) -> Subscriber:
    """Return the person; raises NotFound."""
    found = people.load(conn, subscriber_id)
    if found is None:
        raise NotFound(kind="subscriber", id=subscriber_id)
    return found


def by_handle(conn: Connection, keyring: Keyring, account_id: AccountId, handle: str) -> Subscriber | None:
    """Return the person who has this handle on this account."""
    row = address_rows.by_blind(conn, account_id, keyring.blinds(account_id, handle))
    return None if row is None else people.load(conn, row.subscriber_id)


def leave(conn: Connection, subscriber_id: SubscriberId) -> bool:
    """Erase everything about a person; False where nobody was there.

    Addresses, choices, consents and memberships go with the row; what was sent keeps its counts and loses the person.
    """
    withdrawals.note_person(conn, subscriber_id, WithdrawalKind.ERASED)
    return people.erase(conn, subscriber_id)


def erase_ended(conn: Connection, now: datetime, *, most: int = 500) -> int:
    """Erase at most `most` visitors whose time is over; return how many went."""
    return people.erase_ended(conn, now, most)


def erase_withdrawn(conn: Connection, now: datetime, *, most: int = 500) -> int:
    """Erase at most `most` people who took back every address of theirs a day ago or earlier; return how many went.

    For that day somebody who meant to stop for the night comes back to their old choices.
    """
    gone = people.withdrawn(conn, now - WITHDRAWN_KEPT, most)
    for one in gone:
        leave(conn, one)
    return len(gone)


def held(conn: Connection, keyring: Keyring, subscriber_id: SubscriberId) -> dict[str, Any]:
    """Return everything that is held about a person, ready for JSON, handles masked; raises NotFound."""
    person = get(conn, subscriber_id)
    choices = person.choices
    return {
        "joined_at": person.joined_at.isoformat(),
        "mode": person.mode.value,
        "languages": list(choices.languages),
        "areas": sorted(choices.areas),
        "topics": sorted(choices.topics),
        "topics_by_sms": sorted(choices.by_sms),
        "muted": choices.muted,
        "daily_hour": choices.daily_hour,
        "until": choices.until.isoformat() if choices.until else None,
        "communities": sorted(choices.communities),
        "addresses": [_held_address(address) for address in addresses.of(conn, keyring, subscriber_id)],
        "consents": [_held_consent(record) for record in history(conn, subscriber_id)],
    }


def _held_address(address: Address) -> dict[str, str]:
    return {"channel": address.channel.value, "handle": mask(address.handle), "state": address.state.value}


def _held_consent(record: Consent) -> dict[str, str]:
    return {
        "kind": record.kind.value,
        "at": record.at.isoformat(),
        "version": record.version,
        "language": record.language,
        "source": record.source,
        "evidence": record.evidence,
    }


def _refuse_unknown_communities(conn: Connection, choices: Choices) -> None:
    if not choices.communities:
        return
    known = communities.ids(conn)
    if unknown := choices.communities - known:
        raise BadField(
            field="communities", value=", ".join(sorted(unknown)), expected=f"one of {', '.join(sorted(known)) or '-'}"
        )
