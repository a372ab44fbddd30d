"""The tariff: what a part of an SMS costs, and how much may be spent in a month of the city's calendar."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

WARNING = 0.8
"""The share of the ceiling from which on officers are warned."""
RESERVED = 10
"""One part in so many of the ceiling is kept for texts to people who write or register, and no more than that."""


@dataclass(frozen=True, slots=True)
class Tariff:
    """`price` of a part and monthly `ceiling`, both in sen (a hundredth of a yen); None where nobody has set it."""

    price: int | None = None
    ceiling: int | None = None
    zone: tzinfo = UTC

    @property
    def reserve(self) -> int | None:
        """Return how much of the ceiling codes, answers and first texts may use, in sen; None where nothing limits it."""
        return None if self.ceiling is None else self.ceiling // RESERVED

    @property
    def for_notices(self) -> int | None:
        """Return how much of the ceiling notices may use, in sen; None where nothing limits it."""
        return None if self.ceiling is None else self.ceiling - self.ceiling // RESERVED

    def cost(self, parts: int) -> int:
        """Return what so many parts cost, in sen; 0 where the price is not known."""
        return parts * (self.price or 0)

    def day(self, now: datetime) -> str:
        """Return the day, YYYY-MM-DD, on which what leaves now is counted."""
        return now.astimezone(self.zone).date().isoformat()

    def month(self, now: datetime) -> str:
        """Return the month, YYYY-MM, whose ceiling holds now."""
        return self.day(now)[:7]


FREE = Tariff()
"""No price and no ceiling."""
