"""How many people the plan would reach by SMS, by the text they would get, before anybody has been planned."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, false, func, or_, select, true

from broadcasts.broadcast import FOLLOWING, BroadcastId
from broadcasts.repositories import planning, plans
from broadcasts.repositories.costs import Text
from broadcasts.repositories.plans import Terms
from broadcasts.tables import broadcast, delivery
from registry.addresses import Channel
from registry.audience import affected
from registry.tables import account, address, subscriber


def by_phone(connection: Connection, broadcast_id: BroadcastId, now: datetime) -> Counter[Text]:
    """Return the SMS that the plan of a worded broadcast would make now, by wanted and sent language."""
    row = connection.execute(select(broadcast).where(broadcast.c.id == broadcast_id)).one()
    terms = plans.terms_of(connection, row)
    found = (_followed(terms) if terms.purpose in FOLLOWING else _planned(terms, now)).subquery("found")
    counted = select(found.c.wanted, found.c.sent, func.count().label("people")).group_by(found.c.wanted, found.c.sent)
    return Counter({(one.wanted, one.sent): one.people for one in connection.execute(counted)})


def _planned(terms: Terms, now: datetime) -> Select[Any]:
    """Select those whom a phone reaches first, and where P1 concerns them, everybody who has one."""
    phone = address.alias("phone")
    first = phone.c.id == planning.first_address(terms, subscriber)
    everywhere = and_(_every_channel(terms), phone.c.state == "active", phone.c.consent_id.is_not(None))
    return (
        planning.people_of(terms, now)
        .with_only_columns(
            subscriber.c.language.label("wanted"),
            planning.sent(terms, account.c.channel, subscriber.c.language, subscriber.c.second).label("sent"),
        )
        .join(phone, phone.c.subscriber_id == subscriber.c.id)
        .join(account, account.c.id == phone.c.account_id)
        .where(account.c.channel == Channel.SMS.value, or_(first, everywhere))
    )


def _every_channel(terms: Terms) -> ColumnElement[bool]:
    if terms.handling != 1:
        return false()
    return affected(terms.areas) if terms.areas else true()


def _followed(terms: Terms) -> Select[Any]:
    """Select the SMS of the broadcast referred to that ever left."""
    old = delivery.alias("old")
    return select(old.c.wanted, planning.sent(terms, old.c.channel, old.c.wanted, old.c.sent).label("sent")).where(
        old.c.broadcast_id == terms.refers_to, old.c.attempts > 0, old.c.channel == Channel.SMS.value
    )
