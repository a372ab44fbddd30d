"""The watchdog: ends requests that last too long; one sweep for all costs less than a timer for each."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine

from broadcasts.channels.outcome import Outcome, Unknown
from registry.clock import Clock

SWEEPS = 20
"""Sweeps within one limit; a request may last this fraction longer."""


class Watchdog:
    """Knows when each request under way must end."""

    def __init__(self, clock: Clock, limit: float) -> None:
        self._clock = clock
        self._limit = limit
        self._deadlines: dict[asyncio.Task[object], float] = {}
        self._overdue: set[asyncio.Task[object]] = set()

    async def limited(self, request: Coroutine[object, object, Outcome]) -> Outcome:
        """Await the request in the calling task; one that lasts too long is ended and its outcome unknown."""
        task = asyncio.current_task()
        assert task is not None, "a request is made from a task"  # noqa: S101 - a bug, not an input
        self._deadlines[task] = self._clock.monotonic() + self._limit
        try:
            return await request
        except asyncio.CancelledError:
            if task not in self._overdue:
                raise
            self._overdue.discard(task)
            task.uncancel()
            return Unknown("timeout")
        finally:
            del self._deadlines[task]

    async def run(self) -> None:
        """Sweep until cancelled."""
        while True:
            await asyncio.sleep(self._limit / SWEEPS)
            now = self._clock.monotonic()
            for task, deadline in list(self._deadlines.items()):
                if now > deadline and task not in self._overdue:
                    self._overdue.add(task)
                    task.cancel()
