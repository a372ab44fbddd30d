"""Remembers whom a simulated provider asked to wait, and records who came back too early."""

import math
from collections.abc import Callable
from typing import Generic

from bot.rehearsal.ledger import HandleT, Ledger


class Told(Generic[HandleT]):
    """The waits now running: one for the whole account (None) and one for each handle that was asked to wait."""

    def __init__(self, monotonic: Callable[[], float], ledger: Ledger[HandleT]) -> None:
        """Start with nobody waiting."""
        self._monotonic = monotonic
        self._ledger: Ledger[HandleT] = ledger
        self._told: dict[HandleT | None, tuple[float, float]] = {}

    def tell(self, handle: HandleT | None, retry_after: float) -> None:
        """Remember that this scope (None: the whole account) was asked to wait from now on, in seconds."""
        now = self._monotonic()
        _, until = self._told.get(handle, (now, 0.0))
        self._told[handle] = (now, max(until, now + retry_after))

    def still_waiting(self, method: str, handle: HandleT | None) -> int:
        """Return the seconds this request should still have waited, recording it as early; 0 if none."""
        if not self._told:
            return 0
        now = self._monotonic()
        left = 0.0
        for scope in {None, handle}:
            told, until = self._told.get(scope, (now, now))
            if until > now:
                self._ledger.hurry(method, handle, now - told, until - told)
                left = max(left, until - now)
            else:
                self._told.pop(scope, None)
        return math.ceil(left)
