"""Finds which persons of a list are known already, and which must not be brought in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from registry.addresses import account_of
from registry.person import AccountId, AddressState, Channel, Mode, SubscriberId, mask
from registry.privacy import Keyring
from registry.repositories import known as lookups
from registry.repositories.known import Known
from registry.store import Connection
from registry.transfer.row import HANDLES, Fault, Person

WITHDREW = "a consent given after this person withdrew theirs"

Found = Mapping[tuple[AccountId, bytes], Known]


@dataclass(frozen=True, slots=True)
class Sought:
    """A handle and what finds it: its account and its index values, the present one first."""

    channel: Channel
    account_id: AccountId
    handle: str = field(repr=False)
    blinds: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person of a list with what finds their addresses."""

    person: Person
    sought: tuple[Sought, ...]


@dataclass(frozen=True, slots=True)
class Matched:
    """A candidate, and which of their addresses are known."""

    candidate: Candidate
    known: Mapping[AccountId, Known]

    @property
    def subscriber_id(self) -> SubscriberId | None:
        """Whose addresses these are, None for somebody new."""
        return next((one.subscriber_id for one in self.known.values()), None)

    @property
    def keys(self) -> list[bytes]:
        """What nobody else in the list may have: the index values, and whose they are."""
        own = self.subscriber_id
        known = [] if own is None else [own.to_bytes(8, "big")]
        return [*known, *(one.blinds[0] for one in self.candidate.sought)]


def candidate(keyring: Keyring, person: Person, mode: Mode) -> Candidate:
    """Return a person with the index values of their handles."""
    sought = []
    for channel, handle in person.handles:
        account = account_of(channel, mode)
        sought.append(Sought(channel, account, handle, keyring.blinds(account, handle)))
    return Candidate(person, tuple(sought))


def unless_withdrawn(each: Candidate, withdrawn: Mapping[bytes, datetime]) -> Candidate | tuple[Fault]:
    """Return the candidate, or the fault of one who withdrew after the consent of the list and was erased since."""
    for one in each.sought:
        last = max((withdrawn[blind] for blind in one.blinds if blind in withdrawn), default=None)
        if last is not None and (each.person.consent.at is None or each.person.consent.at <= last):
            return (fault(each, one, WITHDREW),)
    return each


def match(conn: Connection, candidates: Sequence[Candidate]) -> list[Matched | Fault]:
    """Return each candidate with the known addresses of theirs, or why they may not be brought in."""
    wanted: dict[AccountId, set[bytes]] = {}
    for each in candidates:
        for one in each.sought:
            wanted.setdefault(one.account_id, set()).update(one.blinds)
    found: Found = {
        (account, one.blind): one for account, blinds in wanted.items() for one in lookups.known(conn, account, blinds)
    }
    return [_matched(each, found) for each in candidates]


def _matched(each: Candidate, found: Found) -> Matched | Fault:
    known = {}
    for one in each.sought:
        hit = next((found[one.account_id, blind] for blind in one.blinds if (one.account_id, blind) in found), None)
        if hit is None:
            continue
        if _withdrew_since(each.person, hit):
            return fault(each, one, WITHDREW)
        known[one.account_id] = hit
    if len({one.subscriber_id for one in known.values()}) > 1:
        return fault(each, each.sought[-1], "a row for each: these addresses belong to two people here")
    return Matched(each, known)


def _withdrew_since(person: Person, hit: Known) -> bool:
    agreed_at = person.consent.at
    return hit.state is AddressState.OPTED_OUT and (agreed_at is None or agreed_at <= hit.changed_at)


def fault(each: Candidate, about: Sought, expected: str) -> Fault:
    """Return what is wrong with one address of a candidate."""
    column = next(column for column, channel in HANDLES.items() if channel is about.channel)
    return Fault(each.person.line, column, mask(about.handle), expected)
