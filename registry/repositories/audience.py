"""The people a rule means, as a statement others may build on, and their head-count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, false, func, or_, select, true

from registry.person import Channel, Mode, SubscriberId
from registry.rule import HeadCount, Rule
from registry.tables import SENDABLE, account, address, community_member, subscriber, subscriber_area, subscriber_topic

People: TypeAlias = Select[Any]
"""A select over the table subscriber that others may narrow, join and insert from."""

Condition: TypeAlias = ColumnElement[bool]
"""Something that holds or does not for a row of the table subscriber."""


def people(rule: Rule, mode: Mode, *, topic: str | None, now: datetime) -> People:
    """Return the select of the people the rule means; see registry.audience.people."""
    return select(subscriber).where(*_conditions(rule, mode, topic, now))


def affected(areas: frozenset[str], whole: str | None = None) -> Condition:
    """Return the condition of being in the areas; see registry.audience.affected."""
    if not areas or whole in areas:
        return true()
    return or_(
        subscriber.c.whole_city,
        exists().where(subscriber_area.c.subscriber_id == subscriber.c.id, subscriber_area.c.area.in_(sorted(areas))),
    )


def count(conn: Connection, rule: Rule, mode: Mode, *, topic: str | None, now: datetime) -> HeadCount:
    """Count the people of a rule by the language they read and by the channel asked first."""
    first = _first_account(topic).label("account")
    # The offset keeps the database from asking for each person's first address twice, to group and to show.
    conditions = _conditions(rule, mode, topic, now, in_areas=_inhabitants)
    who = select(subscriber.c.language, first).where(*conditions).offset(0).subquery("who")
    rows = conn.execute(
        select(who.c.language, who.c.account, func.count().label("people")).group_by(who.c.language, who.c.account)
    ).all()
    channels: dict[str, str] = {row.id: row.channel for row in conn.execute(select(account.c.id, account.c.channel))}
    by_language: Counter[str] = Counter()
    by_channel: Counter[str] = Counter()
    for row in rows:
        by_language[row.language] += row.people
        by_channel[channels.get(row.account, "")] += row.people
    unreachable = by_channel.pop("", 0)
    return HeadCount(by_language.total(), dict(by_language), dict(by_channel), unreachable)


def matches(conn: Connection, who: People, subscriber_id: SubscriberId) -> bool:
    """Tell whether a person is among the people selected."""
    return conn.execute(who.where(subscriber.c.id == subscriber_id)).first() is not None


def _inhabitants(areas: frozenset[str]) -> Condition:
    """Say the same as `affected`, for a look at everyone: one list of people is quicker than a probe for each."""
    inside = select(subscriber_area.c.subscriber_id).where(subscriber_area.c.area.in_(sorted(areas)))
    return or_(subscriber.c.whole_city, subscriber.c.id.in_(inside))


def _conditions(
    rule: Rule,
    mode: Mode,
    topic: str | None,
    now: datetime,
    in_areas: Callable[[frozenset[str]], Condition] = affected,
) -> list[Condition]:
    conditions = [
        subscriber.c.mode == mode.value,
        or_(subscriber.c.until.is_(None), subscriber.c.until > now),
        *_chosen(rule, in_areas),
    ]
    if topic is not None:
        conditions += [~subscriber.c.muted, _ordered({topic})]
    return conditions


def _chosen(rule: Rule, in_areas: Callable[[frozenset[str]], Condition]) -> list[Condition]:
    """Return one condition per kind the rule names; none named is nobody, never everyone."""
    if rule.everyone:
        return []
    conditions = []
    if rule.areas:
        conditions.append(in_areas(rule.areas))
    if rule.languages:
        conditions.append(subscriber.c.language.in_(sorted(rule.languages)))
    if rule.topics:
        conditions.append(_ordered(rule.topics))
    if rule.communities:
        conditions.append(
            exists().where(
                community_member.c.subscriber_id == subscriber.c.id,
                community_member.c.community_id.in_(sorted(rule.communities)),
            )
        )
    return conditions or [false()]


def _ordered(topics: frozenset[str] | set[str]) -> Condition:
    return exists().where(
        subscriber_topic.c.subscriber_id == subscriber.c.id, subscriber_topic.c.topic.in_(sorted(topics))
    )


def _first_account(topic: str | None) -> ColumnElement[str | None]:
    """Return the account of a person's first usable address; everyday news goes by SMS only where ordered so."""
    usable = and_(address.c.subscriber_id == subscriber.c.id, SENDABLE)
    if topic is not None:
        chats = select(account.c.id).where(account.c.channel != Channel.SMS.value)
        ordered = exists().where(
            subscriber_topic.c.subscriber_id == address.c.subscriber_id,
            subscriber_topic.c.topic == topic,
            subscriber_topic.c.sms,
        )
        usable = and_(usable, or_(address.c.account_id.in_(chats), ordered))
    return (
        select(address.c.account_id).where(usable).order_by(address.c.ordinal).limit(1).correlate(subscriber)
    ).scalar_subquery()
