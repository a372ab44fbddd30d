"""The arithmetic over people: each counts once, and a broadcast is complete when the sum closes."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from broadcasts.broadcast import BroadcastId
from broadcasts.delivery import OPEN, DeliveryState
from broadcasts.repositories import asking, reports, tallies
from broadcasts.repositories.tallies import Moves
from registry.store import Connection


@dataclass(frozen=True, slots=True)
class Sums:
    """How many people stand in each state; `late` ones came after planning and stand beside the sum.

    `audience` is how many the plan gave a number, counted apart from the states.
    """

    planned: Counter[DeliveryState]
    late: Counter[DeliveryState]
    audience: int
    finished: bool
    in_doubt: bool = False
    """Whether of some delivery the provider has yet to be asked if it took it."""

    @property
    def waiting(self) -> bool:
        """Tell whether anybody is not accounted for yet."""
        return self.in_doubt or _waiting(self.planned + self.late)

    @property
    def closed(self) -> bool:
        """Tell whether all is told: planned to the end, nobody waiting, everybody in exactly one state."""
        return self.finished and not self.waiting and self.planned.total() == self.audience


def of(connection: Connection, broadcast_id: BroadcastId) -> Sums:
    """Return the sums of a broadcast, read from its tally."""
    tally = tallies.read(connection, broadcast_id)
    planned, late = _by_state(tally, late=False), _by_state(tally, late=True)
    plan = reports.plan(connection, broadcast_id)
    return Sums(planned, late, plan.people - late.total(), plan.finished, broadcast_id in asking.in_doubt(connection))


def _waiting(people: Counter[DeliveryState]) -> bool:
    return any(people[state] for state in OPEN)


def _by_state(tally: Moves, *, late: bool) -> Counter[DeliveryState]:
    sums: Counter[DeliveryState] = Counter()
    for cell, people in tally.items():
        if cell.late is late and people:
            sums[cell.state] += people
    return sums
