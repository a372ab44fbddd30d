"""Writes many people with few statements, and looks many addresses up at once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, select, update

from registry.person import (
    AccountId,
    AddressId,
    AddressState,
    Choices,
    Consent,
    ConsentGiven,
    ConsentId,
    ConsentKind,
    Mode,
    SubscriberId,
)
from registry.tables import address, community_member, consent, subscriber, subscriber_area, subscriber_topic
from templates_i18n.languages import Tag


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


@dataclass(frozen=True, slots=True)
class Chosen:
    """What one person chose; of `areas`, `topics`, `communities` only what is stated takes the old one's place."""

    subscriber_id: SubscriberId
    choices: Choices
    stated: frozenset[str]


@dataclass(frozen=True, slots=True)
class Agreed:
    """An opt-in about to be written."""

    id: ConsentId
    subscriber_id: SubscriberId
    given: ConsentGiven
    at: datetime


@dataclass(frozen=True, slots=True)
class Addressed:
    """An address about to be written: active, under the opt-in named."""

    id: AddressId
    subscriber_id: SubscriberId
    account_id: AccountId
    ordinal: int
    sealed: bytes
    blind: bytes
    consent_id: ConsentId


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
REPLACE = (
    update(subscriber)
    .where(subscriber.c.id == bindparam("person"))
    .values(language=bindparam("language"), second=bindparam("second"))
)
REPLACE_WHOLE = update(subscriber).where(subscriber.c.id == bindparam("person")).values(whole_city=bindparam("whole"))
RENEW = (
    update(address)
    .where(address.c.id == bindparam("own"))
    .values(
        state=AddressState.ACTIVE.value,
        consent_id=bindparam("agreed"),
        strikes=0,
        struck_at=None,
        changed_at=bindparam("moment"),
    )
)
REVIVE = (
    update(address)
    .where(address.c.id == bindparam("own"), address.c.state == AddressState.UNREACHABLE.value)
    .values(state=AddressState.ACTIVE.value, strikes=0, struck_at=None, changed_at=bindparam("moment"))
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
        record = Consent(
            id=ConsentId(row.id),
            kind=ConsentKind(row.kind),
            at=row.at,
            version=row.version,
            language=Tag(row.language),
            source=row.source,
            evidence=row.evidence,
        )
        found.setdefault(SubscriberId(row.subscriber_id), []).append(record)
    return found


def insert_people(conn: Connection, people: Sequence[Chosen], mode: Mode, now: datetime) -> None:
    """Write new people and what they chose."""
    rows = [
        {
            "id": one.subscriber_id,
            "mode": mode.value,
            "muted": False,
            "whole_city": not one.choices.areas,
            "daily_hour": one.choices.daily_hour,
            "joined_at": now,
            **_languages(one.choices),
        }
        for one in people
    ]
    _many(conn, subscriber, rows)
    for table in PARTS:
        _insert_parts(conn, table, people)


def replace_choices(conn: Connection, people: Sequence[Chosen]) -> None:
    """Put languages, and what else is stated, in the place of what known people chose before."""
    if not people:
        return
    conn.execute(REPLACE, [{"person": one.subscriber_id, **_languages(one.choices)} for one in people])
    for table, (part, _) in PARTS.items():
        stating = [one for one in people if part in one.stated]
        if stating:
            gone = delete(table).where(table.c.subscriber_id == bindparam("person"))
            conn.execute(gone, [{"person": one.subscriber_id} for one in stating])
            _insert_parts(conn, table, stating)
            if part == "areas":
                conn.execute(
                    REPLACE_WHOLE, [{"person": one.subscriber_id, "whole": not one.choices.areas} for one in stating]
                )


def insert_opt_ins(conn: Connection, records: Sequence[Agreed]) -> None:
    """Write what people agreed to."""
    rows = [
        {
            "id": one.id,
            "subscriber_id": one.subscriber_id,
            "kind": ConsentKind.OPT_IN.value,
            "at": one.at,
            "version": one.given.version,
            "language": one.given.language,
            "source": one.given.source,
            "evidence": one.given.evidence,
        }
        for one in records
    ]
    _many(conn, consent, rows)


def insert_addresses(conn: Connection, new: Sequence[Addressed], mode: Mode, now: datetime) -> None:
    """Write addresses that nobody has; each is active, and nobody has verified it."""
    rows = [
        {
            "id": one.id,
            "subscriber_id": one.subscriber_id,
            "mode": mode.value,
            "account_id": one.account_id,
            "ordinal": one.ordinal,
            "sealed": one.sealed,
            "blind": one.blind,
            "state": AddressState.ACTIVE.value,
            "consent_id": one.consent_id,
            "strikes": 0,
            "changed_at": now,
        }
        for one in new
    ]
    _many(conn, address, rows)


def renew(conn: Connection, agreed: Mapping[AddressId, ConsentId], now: datetime) -> None:
    """Put known addresses under a newer opt-in; they may be written to again."""
    if agreed:
        conn.execute(RENEW, [{"own": own, "agreed": record, "moment": now} for own, record in agreed.items()])


def revive(conn: Connection, found: Iterable[AddressId], now: datetime) -> None:
    """Try again those that were unreachable, under the opt-in they have."""
    if rows := [{"own": own, "moment": now} for own in found]:
        conn.execute(REVIVE, rows)


PARTS: dict[Table, tuple[str, str]] = {
    subscriber_area: ("areas", "area"),
    subscriber_topic: ("topics", "topic"),
    community_member: ("communities", "community_id"),
}


def _insert_parts(conn: Connection, table: Table, people: Sequence[Chosen]) -> None:
    part, column = PARTS[table]
    rows = [
        {"subscriber_id": one.subscriber_id, column: value}
        for one in people
        for value in sorted(getattr(one.choices, part))
    ]
    _many(conn, table, rows)


def _languages(choices: Choices) -> dict[str, str | None]:
    first, *rest = choices.languages
    return {"language": first, "second": rest[0] if rest else None}


def _many(conn: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    if rows:
        conn.execute(table.insert(), rows)
