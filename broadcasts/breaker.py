"""The breaker: after several requests in a row came to nothing, a lane waits and then tries with one."""

from __future__ import annotations

from broadcasts.channels.outcome import Outcome, Refusal, Refused, Unknown

LIMIT = 4
"""So many fruitless requests in a row are no accident of one message."""
LONGEST = 30.0
DOWN = 60.0
"""Seconds after which a lane whose account was refused tries one message again."""


class Breaker:
    """Counts fruitless requests in a row; tells how long to wait and whether only one request may be under way."""

    def __init__(self) -> None:
        self._fruitless = 0
        self._wait = 1.0
        self._open = False

    @property
    def probing(self) -> bool:
        """Tell whether the provider has yet to answer properly since it last failed."""
        return self._open

    def heard(self, outcome: Outcome, *, waiting: bool = False) -> float:
        """Note an outcome and return how many seconds the lane should now wait; 0 for not at all.

        While the lane is `waiting` already, what comes to nothing had left before and says nothing new.
        """
        if isinstance(outcome, Refused) and outcome.kind is Refusal.LANE_DOWN:
            self._open = True
            return DOWN
        if not _fruitless(outcome):
            self._fruitless, self._wait, self._open = 0, 1.0, False
            return 0.0
        if waiting and self._open:
            return 0.0
        self._fruitless += 1
        if self._fruitless < LIMIT and not self._open:
            return 0.0
        wait, self._wait = self._wait, min(self._wait * 2, LONGEST)
        self._fruitless, self._open = 0, True
        return wait


def _fruitless(outcome: Outcome) -> bool:
    return isinstance(outcome, Unknown) or (isinstance(outcome, Refused) and outcome.kind is Refusal.LATER)
