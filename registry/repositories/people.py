"""Rows of people and of what they chose."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Table, delete, exists, literal_column, or_, select, update

from registry.person import AddressState, Choices, Mode, Subscriber, SubscriberId
from registry.tables import address, community_member, subscriber, subscriber_area, subscriber_topic
from templates_i18n.languages import Tag

PARTS = (
    (subscriber_area, subscriber_area.c.area),
    (subscriber_topic, subscriber_topic.c.topic),
    (community_member, community_member.c.community_id),
)


def insert(conn: Connection, person: Subscriber) -> None:
    """Write a person and their choices."""
    conn.execute(
        subscriber.insert().values(
            id=person.id, mode=person.mode.value, joined_at=person.joined_at, **_columns(person.choices)
        )
    )
    _insert_parts(conn, person.id, person.choices)


def replace(conn: Connection, subscriber_id: SubscriberId, choices: Choices) -> bool:
    """Put these choices in the place of the old ones; False where there is no such person."""
    changed = conn.execute(update(subscriber).where(subscriber.c.id == subscriber_id).values(**_columns(choices)))
    if changed.rowcount == 0:
        return False
    for table, _ in PARTS:
        conn.execute(delete(table).where(table.c.subscriber_id == subscriber_id))
    _insert_parts(conn, subscriber_id, choices)
    return True


def load(conn: Connection, subscriber_id: SubscriberId) -> Subscriber | None:
    """Return the person of this id."""
    row = conn.execute(select(subscriber).where(subscriber.c.id == subscriber_id)).first()
    if row is None:
        return None
    areas, topics, communities = (_part(conn, table, column, subscriber_id) for table, column in PARTS)
    return Subscriber(
        id=subscriber_id,
        mode=Mode(row.mode),
        choices=Choices(
            languages=_languages(row),
            areas=areas,
            topics=topics,
            muted=row.muted,
            daily_hour=row.daily_hour,
            until=row.until,
            communities=communities,
            by_sms=_part(conn, subscriber_topic, subscriber_topic.c.topic, subscriber_id, subscriber_topic.c.sms),
        ),
        joined_at=row.joined_at,
    )


def language(conn: Connection, subscriber_id: SubscriberId) -> Tag:
    """Return the language a person reads first."""
    return Tag(conn.execute(select(subscriber.c.language).where(subscriber.c.id == subscriber_id)).scalar_one())


def erase(conn: Connection, subscriber_id: SubscriberId) -> bool:
    """Delete a person; foreign keys take along or empty whatever points to them."""
    return conn.execute(delete(subscriber).where(subscriber.c.id == subscriber_id)).rowcount > 0


def erase_ended(conn: Connection, now: datetime, most: int) -> int:
    """Delete at most `most` people whose `until` has passed; return how many."""
    ended = select(subscriber.c.id).where(subscriber.c.until <= now).limit(most)
    return conn.execute(delete(subscriber).where(subscriber.c.id.in_(ended))).rowcount


def withdrawn(conn: Connection, before: datetime, most: int) -> tuple[SubscriberId, ...]:
    """Return at most `most` people who took back the last of their addresses before this moment."""
    out, other = address.alias("out"), address.alias("other")
    # Spelt as the index over just these rows is.
    gone = (out.c.state == literal_column("'opted_out'"), out.c.changed_at <= before)
    still = exists().where(
        other.c.subscriber_id == out.c.subscriber_id,
        or_(other.c.state != AddressState.OPTED_OUT.value, other.c.changed_at > before),
    )
    # Not distinct: that would walk every person there is, in their order.
    rows = conn.scalars(select(out.c.subscriber_id).where(*gone, ~still).limit(most))
    return tuple(SubscriberId(one) for one in dict.fromkeys(rows))


def _columns(choices: Choices) -> dict[str, object]:
    first, *rest = choices.languages
    return {
        "language": first,
        "second": rest[0] if rest else None,
        "muted": choices.muted,
        "daily_hour": choices.daily_hour,
        "whole_city": not choices.areas,
        "until": choices.until,
    }


def _insert_parts(conn: Connection, subscriber_id: SubscriberId, choices: Choices) -> None:
    chosen = (choices.areas, choices.topics, choices.communities)
    for (table, column), values in zip(PARTS, chosen, strict=True):
        if values:
            rows: list[dict[str, object]] = [
                {"subscriber_id": subscriber_id, column.name: value} for value in sorted(values)
            ]
            if table is subscriber_topic:
                rows = [row | {"sms": row[column.name] in choices.by_sms} for row in rows]
            conn.execute(table.insert(), rows)


def _part(conn: Connection, table: Table, column: Any, subscriber_id: SubscriberId, *only: Any) -> frozenset[str]:  # noqa: ANN401 - columns of any table
    return frozenset(conn.scalars(select(column).where(table.c.subscriber_id == subscriber_id, *only)))


def _languages(row: Row[*tuple[Any, ...]]) -> tuple[Tag, ...]:
    return (Tag(row.language),) if row.second is None else (Tag(row.language), Tag(row.second))
