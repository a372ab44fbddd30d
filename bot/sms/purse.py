"""The purse: codes, answers and first texts by SMS are counted, and end where their part of the ceiling is used up."""

from __future__ import annotations

from datetime import datetime

from bot.repositories import talk_costs
from bot.sms import alarms
from broadcasts.actions.costing import yen
from broadcasts.tariff import Tariff
from registry.store import Connection
from templates_i18n.segments import count

MOST_PARTS = 4
"""What one turn may take: an answer and the way to leave, in two parts each."""


def has_room(conn: Connection, tariff: Tariff, now: datetime, parts: int = MOST_PARTS) -> bool:
    """Tell whether so many parts fit; where they do not, officers are told, once an hour."""
    if tariff.reserve is None:
        return True
    _, spent = talk_costs.spent(conn, tariff.month(now))
    if spent + tariff.cost(parts) <= tariff.reserve:
        return True
    alarms.ring(conn, "cost", yen(spent), now)
    return False


def pay(conn: Connection, tariff: Tariff, now: datetime, *texts: str) -> None:
    """Count texts in the commit that decides to send them: one that is lost on its way may have been paid for."""
    if parts := sum(count(text).parts for text in texts if text):
        talk_costs.add(conn, tariff.day(now), parts, tariff.cost(parts))
