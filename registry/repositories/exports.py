"""Reads people as a list holds them, many at a time: what they chose, their sealed addresses and the opt-in in force."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import BindParameter, Connection, Table, bindparam, select

from registry.person import AccountId, AddressState, Channel, Mode, SubscriberId
from registry.tables import account, address, community_member, consent, subscriber, subscriber_area, subscriber_topic
from templates_i18n.languages import Tag


@dataclass(frozen=True, slots=True)
class ListedAddress:
    """An address that its person has not withdrawn, and the opt-in under which it is used."""

    id: int
    account_id: AccountId
    channel: Channel
    sealed: bytes
    at: datetime
    version: str
    language: Tag
    source: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A person as a list holds them; addresses in the order in which they are asked."""

    id: SubscriberId
    languages: tuple[Tag, ...]
    areas: tuple[str, ...]
    topics: tuple[str, ...]
    communities: tuple[str, ...]
    addresses: tuple[ListedAddress, ...]


WITHIN: BindParameter[int] = bindparam("people", expanding=True)
ADDRESSES = (
    select(
        address.c.subscriber_id,
        address.c.id,
        address.c.account_id,
        account.c.channel,
        address.c.sealed,
        consent.c.at,
        consent.c.version,
        consent.c.language,
        consent.c.source,
    )
    .join(account, account.c.id == address.c.account_id)
    .join(consent, consent.c.id == address.c.consent_id)
    .where(address.c.subscriber_id.in_(WITHIN), address.c.state != AddressState.OPTED_OUT.value)
    .order_by(address.c.subscriber_id, address.c.ordinal)
)


def after(conn: Connection, mode: Mode, last: int, most: int) -> list[Listed]:
    """Return at most `most` people behind the id `last`, in the order of their ids."""
    people = conn.execute(
        select(subscriber.c.id, subscriber.c.language, subscriber.c.second)
        .where(subscriber.c.id > last, subscriber.c.mode == mode.value)
        .order_by(subscriber.c.id)
        .limit(most)
    ).all()
    ids = [row.id for row in people]
    areas = _parts(conn, subscriber_area, "area", ids)
    topics = _parts(conn, subscriber_topic, "topic", ids)
    communities = _parts(conn, community_member, "community_id", ids)
    addresses = _addresses(conn, ids)
    return [
        Listed(
            id=row.id,
            languages=(row.language,) if row.second is None else (row.language, row.second),
            areas=tuple(areas.get(row.id, ())),
            topics=tuple(topics.get(row.id, ())),
            communities=tuple(communities.get(row.id, ())),
            addresses=tuple(addresses.get(row.id, ())),
        )
        for row in people
    ]


def _parts(conn: Connection, table: Table, column: str, ids: Collection[int]) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    asked = select(table.c.subscriber_id, table.c[column]).where(table.c.subscriber_id.in_(WITHIN))
    for own, value in conn.execute(asked.order_by(table.c[column]), {"people": list(ids)}):
        found.setdefault(own, []).append(value)
    return found


def _addresses(conn: Connection, ids: Collection[int]) -> dict[int, list[ListedAddress]]:
    found: dict[int, list[ListedAddress]] = {}
    for row in conn.execute(ADDRESSES, {"people": list(ids)}):
        one = ListedAddress(
            id=row.id,
            account_id=row.account_id,
            channel=Channel(row.channel),
            sealed=row.sealed,
            at=row.at,
            version=row.version,
            language=row.language,
            source=row.source,
        )
        found.setdefault(row.subscriber_id, []).append(one)
    return found
