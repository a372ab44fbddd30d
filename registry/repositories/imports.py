"""Writes many people with few statements."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Insert, Table, Update, bindparam, delete, select, update

from registry.person import (
    AccountId,
    AddressId,
    AddressState,
    Choices,
    ConsentGiven,
    ConsentId,
    ConsentKind,
    Mode,
    SubscriberId,
)
from registry.store import dialects
from registry.store.columns import to_ms
from registry.tables import address, community_member, consent, subscriber, subscriber_area, subscriber_topic


def _inserting(table: Table, *names: str) -> Insert:
    """Return an insert whose rows hold these columns, in the order in which the table has them."""
    return table.insert().values({name: bindparam(name) for name in names})


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


PARTS: dict[Table, tuple[str, str]] = {
    subscriber_area: ("areas", "area"),
    subscriber_topic: ("topics", "topic"),
    community_member: ("communities", "community_id"),
}
SUBSCRIBERS = _inserting(
    subscriber,
    *("id", "mode", "language", "second", "muted", "daily_hour", "whole_city", "until", "joined_at"),
)
CONSENTS = _inserting(consent, *("id", "subscriber_id", "kind", "at", "version", "language", "source", "evidence"))
ADDRESSES = _inserting(
    address,
    *("id", "subscriber_id", "mode", "account_id", "ordinal", "sealed", "blind", "state", "consent_id", "strikes"),
    "changed_at",
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


def insert_people(conn: Connection, people: Sequence[Chosen], mode: Mode, now: datetime) -> None:
    """Write new people and what they chose."""
    joined = to_ms(now)
    rows = [
        (
            one.subscriber_id,
            mode.value,
            *_languages(one.choices),
            one.choices.muted,
            one.choices.daily_hour,
            not one.choices.areas,
            None if one.choices.until is None else to_ms(one.choices.until),
            joined,
        )
        for one in people
    ]
    _many(conn, SUBSCRIBERS, rows)
    for table in PARTS:
        _insert_parts(conn, table, people)


def replace_choices(conn: Connection, people: Sequence[Chosen]) -> None:
    """Put languages, and what else is stated, in the place of what known people chose before."""
    if not people:
        return
    _many(conn, REPLACE, [(*_languages(one.choices), one.subscriber_id) for one in people])
    for table, (part, _) in PARTS.items():
        if stating := [one for one in people if part in one.stated]:
            _replace_part(conn, table, stating)
    if whole := [(not one.choices.areas, one.subscriber_id) for one in people if "areas" in one.stated]:
        _many(conn, REPLACE_WHOLE, whole)


def _replace_part(conn: Connection, table: Table, people: Sequence[Chosen]) -> None:
    """Take away what is no longer chosen and add what is new; what stays keeps how it was ordered."""
    part, column = PARTS[table]
    asked = select(table.c.subscriber_id, table.c[column]).where(
        table.c.subscriber_id.in_([one.subscriber_id for one in people])
    )
    had = {(own, value) for own, value in conn.execute(asked)}
    gone = had - {(one.subscriber_id, value) for one in people for value in getattr(one.choices, part)}
    if gone:
        taken = delete(table).where(table.c.subscriber_id == bindparam("person"), table.c[column] == bindparam("value"))
        conn.execute(taken, [{"person": own, "value": value} for own, value in sorted(gone)])
    _insert_parts(conn, table, people, had)


def insert_opt_ins(conn: Connection, records: Sequence[Agreed]) -> None:
    """Write what people agreed to."""
    kind = ConsentKind.OPT_IN.value
    rows = [
        (
            one.id,
            one.subscriber_id,
            kind,
            to_ms(one.at),
            one.given.version,
            one.given.language,
            one.given.source,
            one.given.evidence,
        )
        for one in records
    ]
    _many(conn, CONSENTS, rows)


def insert_addresses(conn: Connection, new: Sequence[Addressed], mode: Mode, now: datetime) -> None:
    """Write addresses that nobody has; each is active, and nobody has verified it."""
    state, changed = AddressState.ACTIVE.value, to_ms(now)
    rows = [
        (
            one.id,
            one.subscriber_id,
            mode.value,
            one.account_id,
            one.ordinal,
            one.sealed,
            one.blind,
            state,
            one.consent_id,
            0,
            changed,
        )
        for one in new
    ]
    _many(conn, ADDRESSES, rows)


def renew(conn: Connection, agreed: Mapping[AddressId, ConsentId], now: datetime) -> None:
    """Put known addresses under a newer opt-in; they may be written to again."""
    if agreed:
        conn.execute(RENEW, [{"own": own, "agreed": record, "moment": now} for own, record in agreed.items()])


def revive(conn: Connection, found: Iterable[AddressId], now: datetime) -> None:
    """Try again those that were unreachable, under the opt-in they have."""
    if rows := [{"own": own, "moment": now} for own in found]:
        conn.execute(REVIVE, rows)


def _insert_parts(
    conn: Connection, table: Table, people: Sequence[Chosen], had: Collection[tuple[int, str]] = frozenset()
) -> None:
    part, column = PARTS[table]
    rows: list[dict[str, object]] = []
    for one in people:
        for value in sorted(getattr(one.choices, part)):
            if (one.subscriber_id, value) not in had:
                ordered = {"sms": value in one.choices.by_sms} if table is subscriber_topic else {}
                rows.append({"subscriber_id": one.subscriber_id, column: value, **ordered})
    if rows:
        conn.execute(table.insert(), rows)


def _languages(choices: Choices) -> tuple[str, str | None]:
    first, *rest = choices.languages
    return first, rest[0] if rest else None


def _many(conn: Connection, statement: Update | Insert, rows: Sequence[tuple[object, ...]]) -> None:
    if rows:
        dialects.execute_rows(conn, statement, rows)
