"""The watchdog: ends requests that last too long; one sweep for all costs less than a timer for each."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine

from broadcasts.channels.outcome import Outcome, Unknown
from registry.clock import Clock

SWEEPS = 20
"""Sweeps within one limit; a request may last this fraction longer."""
NEVER = float("inf")


def running_task() -> asyncio.Task[object]:
    """Return the task that calls this; to be called from one."""
    task = asyncio.current_task()
    if task is None:
        message = "requests are made from a task"
        raise RuntimeError(message)
    return task


class Watch:
    """One task that makes requests one after the other, and when its present one must end."""

    def __init__(self, task: asyncio.Task[object], clock: Clock, limit: float) -> None:
        self._task = task
        self._clock = clock
        self._limit = limit
        self._deadline = NEVER
        self._overdue = False

    async def limited(self, request: Coroutine[object, object, Outcome]) -> Outcome:
        """Await the request; one that lasts too long is ended and its outcome unknown."""
        self._deadline = self._clock.monotonic() + self._limit
        try:
            return await request
        except asyncio.CancelledError:
            if not self._overdue:
                raise
            self._overdue = False
            self._task.uncancel()
            return Unknown("timeout")
        finally:
            self._deadline = NEVER

    def end_if_late(self, now: float) -> None:
        """Cancel the request under way where its time is over."""
        if now > self._deadline and not self._overdue:
            self._overdue = True
            self._task.cancel()


class Watchdog:
    """Sweeps over all tasks that make requests."""

    def __init__(self, clock: Clock, limit: float) -> None:
        self._clock = clock
        self._limit = limit
        self._watches: list[Watch] = []

    def watch(self, task: asyncio.Task[object]) -> Watch:
        """Return the watch over the requests of one task, for as long as the watchdog runs."""
        watch = Watch(task, self._clock, self._limit)
        self._watches.append(watch)
        return watch

    async def run(self) -> None:
        """Sweep until cancelled; then forget every task."""
        try:
            while True:
                await asyncio.sleep(self._limit / SWEEPS)
                now = self._clock.monotonic()
                for watch in self._watches:
                    watch.end_if_late(now)
        finally:
            self._watches.clear()
