"""Brings a handful of persons in, in one transaction: the new join, the known return."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from registry.person import AddressId, AddressState, Consent, ConsentGiven, ConsentId, Mode, SubscriberId
from registry.privacy import Keyring, mint_id
from registry.repositories import imports
from registry.repositories import known as lookups
from registry.repositories.imports import Addressed, Agreed, Chosen
from registry.store import Connection
from registry.store.columns import to_ms
from registry.transfer.matching import Candidate, Matched, fault, match
from registry.transfer.row import Fault

ONCE = "every person once; this one stands in another row as well"


@dataclass(frozen=True, slots=True)
class Batch:
    """A handful of candidates, and the evidence that their consents note."""

    candidates: Sequence[Candidate]
    mode: Mode
    evidence: str
    now: datetime


@dataclass(frozen=True, slots=True)
class Settled:
    """What became of a handful: who joined, who returned, and who was not brought in."""

    joined: tuple[SubscriberId, ...]
    returned: tuple[SubscriberId, ...]
    faults: tuple[Fault, ...]


@dataclass(slots=True)  # mutable: rows pile up in it, and it is written once
class Pile:
    """The rows that a handful needs."""

    people: list[Chosen] = field(default_factory=list)
    back: list[Chosen] = field(default_factory=list)
    agreed: list[Agreed] = field(default_factory=list)
    addresses: list[Addressed] = field(default_factory=list)
    renewed: dict[AddressId, ConsentId] = field(default_factory=dict)
    revived: list[AddressId] = field(default_factory=list)


def settle(conn: Connection, keyring: Keyring, batch: Batch) -> Settled:
    """Write a handful; whoever is known has choices replaced where the list states them, and the newest consent."""
    found = match(conn, batch.candidates)
    faults = [one for one in found if isinstance(one, Fault)]
    matched, repeated = _once([one for one in found if isinstance(one, Matched)])
    known = [own for one in matched if (own := one.subscriber_id) is not None]
    history, last = lookups.opt_ins(conn, known), lookups.last_ordinals(conn, known)
    pile = Pile()
    for one in matched:
        if one.subscriber_id is None:
            _join(keyring, pile, one, batch)
        else:
            own = one.subscriber_id
            _return(keyring, pile, one, batch, (history.get(own, []), last.get(own, 0)))
    _write(conn, pile, batch)
    joined = tuple(one.subscriber_id for one in pile.people)
    return Settled(joined, tuple(known), (*faults, *repeated))


def _once(matched: Sequence[Matched]) -> tuple[list[Matched], list[Fault]]:
    """Keep the first of rows that mean the same person."""
    kept: list[Matched] = []
    faults = []
    seen: set[bytes] = set()
    for one in matched:
        if not seen.isdisjoint(one.keys):
            faults.append(fault(one.candidate, one.candidate.sought[0], ONCE))
        else:
            kept.append(one)
        seen.update(one.keys)
    return kept, faults


def _join(keyring: Keyring, pile: Pile, one: Matched, batch: Batch) -> None:
    own = SubscriberId(mint_id())
    pile.people.append(Chosen(own, one.candidate.person.choices, one.candidate.person.stated))
    consent_id = _agree(pile, own, one.candidate.person.consent, batch)
    pile.addresses += _new_addresses(keyring, one, own, consent_id, 0)


def _return(keyring: Keyring, pile: Pile, one: Matched, batch: Batch, past: tuple[Sequence[Consent], int]) -> None:
    own = next(known.subscriber_id for known in one.known.values())
    history, last = past
    given = one.candidate.person.consent
    pile.back.append(Chosen(own, one.candidate.person.choices, one.candidate.person.stated))
    consent_id = next((record.id for record in history if _same(record, given)), None)
    if consent_id is None:
        consent_id = _agree(pile, own, given, batch)
    pile.addresses += _new_addresses(keyring, one, own, consent_id, last)
    for known in one.known.values():
        newer = known.agreed_at is None or (given.at or batch.now) > known.agreed_at
        if known.state is AddressState.OPTED_OUT or newer:
            pile.renewed[known.id] = consent_id
        else:
            pile.revived.append(known.id)


def _same(record: Consent, given: ConsentGiven) -> bool:
    said = (record.version, record.language, record.source) == (given.version, given.language, given.source)
    return said and given.at is not None and to_ms(record.at) == to_ms(given.at)


def _agree(pile: Pile, own: SubscriberId, given: ConsentGiven, batch: Batch) -> ConsentId:
    consent_id = ConsentId(mint_id())
    pile.agreed.append(Agreed(consent_id, own, replace(given, evidence=batch.evidence), given.at or batch.now))
    return consent_id


def _new_addresses(
    keyring: Keyring, one: Matched, own: SubscriberId, consent_id: ConsentId, last: int
) -> Iterator[Addressed]:
    """Yield the addresses that nobody has yet, asked after those the person has."""
    unknown = (sought for sought in one.candidate.sought if sought.account_id not in one.known)
    for ordinal, sought in enumerate(unknown, last + 1):
        address_id = AddressId(mint_id())
        sealed = keyring.seal(sought.handle.encode(), table="address", column="sealed", row=address_id)
        yield Addressed(address_id, own, sought.account_id, ordinal, sealed, sought.blinds[0], consent_id)


def _write(conn: Connection, pile: Pile, batch: Batch) -> None:
    imports.insert_people(conn, pile.people, batch.mode, batch.now)
    imports.replace_choices(conn, pile.back)
    imports.insert_opt_ins(conn, pile.agreed)
    imports.insert_addresses(conn, pile.addresses, batch.mode, batch.now)
    imports.renew(conn, pile.renewed, batch.now)
    imports.revive(conn, pile.revived, batch.now)
