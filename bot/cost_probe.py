"""What SMS have cost this month: notices, and beside them codes, answers and first texts with their part of the ceiling."""

from __future__ import annotations

from functools import partial

from bot.house import House
from bot.repositories import talk_costs
from broadcasts.actions.costing import yen
from broadcasts.repositories import costs
from broadcasts.tariff import Tariff
from registry.store import Connection


async def sms_cost(house: House) -> tuple[bool, str, dict[str, int]]:
    """Return whether codes and answers still have money, the sentence that says so, and what fills it (yen, parts)."""
    tariff = house.settings.tariff
    month = tariff.month(house.now())
    notices, parts, talk = await house.store.read(partial(_spent, month=month))
    facts = {"notices": yen(notices), "talk": yen(talk), "parts": parts}
    if tariff.price is None:
        return True, "probe-cost-parts", facts
    if tariff.reserve is None or tariff.for_notices is None:
        return True, "probe-cost", facts
    facts |= {"most": yen(tariff.for_notices), "reserve": yen(tariff.reserve)}
    open_ = _open(tariff, talk)
    return open_, "probe-cost-ceiling" if open_ else "probe-cost-used", facts


def _open(tariff: Tariff, talk: int) -> bool:
    return tariff.reserve is None or talk + tariff.cost(1) <= tariff.reserve


def _spent(connection: Connection, month: str) -> tuple[int, int, int]:
    parts, talk = talk_costs.spent(connection, month)
    return costs.spent(connection, month), parts, talk
