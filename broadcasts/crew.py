"""The requests of a lane: rows waiting for one, and how many may be under way at once.

The number grows with every answer: opening a hundred connections at once would delay the first message.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from broadcasts.repositories.drawing import Item

GROUP_SPAN = 0.02
"""Seconds of sending that one mark covers."""
FIRST = 8
"""Requests under way before any answer has come."""


@dataclass(frozen=True, slots=True)
class Room:
    """How much a lane may have under way: requests at once, rows marked and unsettled, rows per mark."""

    requests: int
    unsettled: int
    group: int

    @property
    def low_water(self) -> int:
        """Rows under way below which the next group is marked: whole groups share one commit."""
        return self.unsettled - self.group + 1

    @classmethod
    def at(cls, per_second: float) -> Room:
        """Return the room that suits a pace; what a crash leaves in doubt is never more than `unsettled`."""
        if per_second <= 0:
            return cls(requests=100, unsettled=600, group=200)
        most = max(8, round(per_second / 4))
        return cls(requests=min(most, 100), unsettled=most, group=max(1, round(per_second * GROUP_SPAN)))


class Crew:
    """Hands rows to whichever request is free, the one that was busy last first: its connection is warm."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._window = min(FIRST, most)
        self._rows: deque[Item] = deque()
        self._free: list[asyncio.Future[None]] = []
        self._busy = 0

    def give(self, items: Iterable[Item]) -> None:
        """Add marked rows, to leave in this order."""
        self._rows.extend(items)
        self._call()

    async def take(self) -> Item:
        """Wait for the next row; whoever takes one must say `done`."""
        while not self._rows or self._busy >= self._window:
            mine: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._free.append(mine)
            await mine
        self._busy += 1
        return self._rows.popleft()

    def done(self) -> None:
        """Note that a request has ended, which makes room for one more beside it."""
        self._busy -= 1
        self._window = min(self._most, self._window + 1)
        self._call()

    def _call(self) -> None:
        """Wake as many free requests as there are rows and room for."""
        for _ in range(min(len(self._rows), len(self._free), self._window - self._busy)):
            waiting = self._free.pop()
            if not waiting.done():
                waiting.set_result(None)
