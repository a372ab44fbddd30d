"""The requests of a lane: rows waiting for one, and how many may be under way at once.

The number follows the provider: it grows while answers come as fast as they ever did, and shrinks where more at once
only makes each of them slower (TCP Vegas does the same with packets).
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from broadcasts.repositories.drawing import Item

GROUP_SPAN = 0.02
"""Seconds of sending that one mark covers."""
FIRST = 8.0
FEW_WAIT, MANY_WAIT = 6.0, 12.0
"""Requests that may stand in some queue on the way before fewer, or more, are started."""
FORGET_AFTER = 2_000
"""Answers after which the fastest one is forgotten, so that a slower road is learned too."""


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
            return cls(requests=100, unsettled=300, group=100)
        most = max(8, round(per_second / 4))
        return cls(requests=min(most, 100), unsettled=most, group=max(1, round(per_second * GROUP_SPAN)))


class Crew:
    """Hands rows to whichever request is free, the one that was busy last first: its connection is warm."""

    def __init__(self, most: int, *, adapts: bool) -> None:
        self._most = most
        self._adapts = adapts
        self._window = min(FIRST, most) if adapts else float(most)
        self._rows: deque[Item] = deque()
        self._free: list[asyncio.Future[None]] = []
        self._busy = 0
        self._fastest = float("inf")
        self._answers = 0

    @property
    def window(self) -> int:
        """How many requests may be under way now."""
        return int(self._window)

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

    def done(self, seconds: float) -> None:
        """Note that a request has ended after so many seconds."""
        self._busy -= 1
        if self._adapts:
            self._learn(seconds)
        self._call()

    def _call(self) -> None:
        """Wake as many free requests as there are rows and room for."""
        for _ in range(min(len(self._rows), len(self._free), max(0, int(self._window) - self._busy))):
            waiting = self._free.pop()
            if not waiting.done():
                waiting.set_result(None)

    def _learn(self, seconds: float) -> None:
        self._answers += 1
        if self._answers % FORGET_AFTER == 0:
            self._fastest = seconds
        self._fastest = min(self._fastest, seconds)
        standing = self._window * (1.0 - self._fastest / max(seconds, 1e-9))
        if standing < FEW_WAIT:
            self._window = min(self._most, self._window + 1.0 / self._window)
        elif standing > MANY_WAIT:
            self._window = max(FIRST, self._window - 1.0 / self._window)
