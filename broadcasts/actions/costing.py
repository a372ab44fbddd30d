"""What a broadcast will cost by SMS, shown before it is approved, and refused above the month's ceiling."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from broadcasts.broadcast import Broadcast
from broadcasts.errors import CostCeiling
from broadcasts.repositories import costs, estimates
from broadcasts.tariff import WARNING, Tariff
from registry.store import Connection

SEN = 100
"""Sen in a yen."""
MAY_EXCEED = 2
"""The gravest classes, up to this one, may pass the ceiling with a reason that is recorded."""


@dataclass(frozen=True, slots=True)
class Line:
    """So many people get this text, each in so many parts."""

    wanted: str
    sent: str
    people: int
    parts: int


@dataclass(frozen=True, slots=True)
class Cost:
    """What would leave by SMS; money in sen. `spent` is of this month, `kept` what other broadcasts may still cost."""

    lines: tuple[Line, ...]
    tariff: Tariff
    spent: int
    kept: int

    @property
    def parts(self) -> int:
        """Return how many parts leave."""
        return sum(one.people * one.parts for one in self.lines)

    @property
    def total(self) -> int:
        """Return what they cost by the dearest country that may be written to; 0 where no price is known."""
        return self.tariff.cost(self.parts)

    @property
    def over(self) -> bool:
        """Tell whether the ceiling has no room for it."""
        ceiling = self.tariff.for_notices
        return ceiling is not None and self.total > 0 and self.spent + self.kept + self.total > ceiling

    @property
    def near(self) -> bool:
        """Tell whether it takes the month to four fifths of the ceiling or further."""
        ceiling = self.tariff.for_notices
        return ceiling is not None and self.spent + self.kept + self.total >= ceiling * WARNING


def of(connection: Connection, broadcast: Broadcast, tariff: Tariff, now: datetime) -> Cost:
    """Return what a worded broadcast would cost now."""
    sizes = costs.parts(connection, broadcast.id)
    found = estimates.by_phone(connection, broadcast.id, now)
    lines = (Line(wanted, sent, people, sizes.get((wanted, sent), 1)) for (wanted, sent), people in found.items())
    ordered = tuple(sorted(lines, key=lambda one: (-one.people * one.parts, one.wanted, one.sent)))
    spent = costs.spent(connection, tariff.month(now))
    return Cost(ordered, tariff, spent, costs.kept_free(connection, broadcast.id))


def require_room(
    connection: Connection, broadcast: Broadcast, cost: int, tariff: Tariff, reason: str | None, now: datetime
) -> str | None:
    """Return the reason to record where a broadcast passes the ceiling, None where it does not.

    The whole of it must fit before any of it leaves. Raises CostCeiling, always for everyday notices, else where no
    reason is given.
    """
    if tariff.for_notices is None or not cost:
        return None
    spent = costs.spent(connection, tariff.month(now)) + costs.kept_free(connection, broadcast.id)
    if spent + cost <= tariff.for_notices:
        return None
    why = (reason or "").strip()
    if not why or broadcast.handling.rank > MAY_EXCEED:
        raise CostCeiling(spent=yen(spent), this=yen(cost), ceiling=yen(tariff.for_notices))
    return why


def yen(sen: int) -> int:
    """Return yen, rounded up."""
    return -(-sen // SEN)
