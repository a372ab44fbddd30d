"""A delivery, one message to one address, and the moves its state allows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from broadcasts.errors import IllegalMove


class DeliveryState(StrEnum):
    """Where a delivery stands; a person stands where the best of their deliveries does."""

    QUEUED = "queued"
    SENDING = "sending"
    HANDED_OVER = "handed_over"
    DELIVERED = "delivered"
    UNKNOWN = "unknown"
    FAILED = "failed"
    UNREACHABLE = "unreachable"
    OPTED_OUT = "opted_out"
    EXPIRED = "expired"
    SUPERSEDED = "superseded"
    STOPPED = "stopped"


_S = DeliveryState
ENDS_UNSENT = frozenset({_S.UNREACHABLE, _S.OPTED_OUT, _S.EXPIRED, _S.SUPERSEDED, _S.STOPPED, _S.FAILED})

MOVES: Mapping[DeliveryState, frozenset[DeliveryState]] = {
    # Unknown is reached from queued too: a row waiting for its second try, whose broadcast ended meanwhile.
    _S.QUEUED: frozenset({_S.SENDING, _S.UNKNOWN}) | ENDS_UNSENT,
    # Back to queued: the provider said later, or the message surely never left.
    _S.SENDING: frozenset({_S.HANDED_OVER, _S.UNKNOWN, _S.QUEUED}) | ENDS_UNSENT,
    _S.HANDED_OVER: frozenset({_S.DELIVERED, _S.FAILED, _S.UNREACHABLE, _S.OPTED_OUT}),
    _S.UNKNOWN: frozenset({_S.QUEUED, _S.HANDED_OVER, _S.DELIVERED, _S.FAILED, _S.UNREACHABLE, _S.OPTED_OUT}),
    _S.DELIVERED: frozenset(),
    _S.FAILED: frozenset(),
    _S.UNREACHABLE: frozenset(),
    _S.OPTED_OUT: frozenset(),
    _S.EXPIRED: frozenset(),
    _S.SUPERSEDED: frozenset(),
    _S.STOPPED: frozenset(),
}
"""Every move there is."""

OPEN = frozenset({_S.QUEUED, _S.SENDING})
"""States in which a person is not accounted for yet."""

BEST_FIRST: tuple[DeliveryState, ...] = (
    _S.DELIVERED,
    _S.HANDED_OVER,
    _S.SENDING,
    _S.QUEUED,
    _S.UNKNOWN,
    _S.FAILED,
    _S.UNREACHABLE,
    _S.OPTED_OUT,
    _S.EXPIRED,
    _S.SUPERSEDED,
    _S.STOPPED,
)
"""A person with several deliveries counts once, under the first of these that any of them is in."""

RANK: Mapping[DeliveryState, int] = {state: rank for rank, state in enumerate(BEST_FIRST)}


def move(state: DeliveryState, to: DeliveryState) -> DeliveryState:
    """Return `to` where the table allows it from `state`; raise IllegalMove otherwise."""
    if to not in MOVES[state]:
        raise IllegalMove(state=state, to=to, reason="")
    return to


def best(states: Iterable[DeliveryState]) -> DeliveryState:
    """Return the state under which a person with deliveries in `states` (at least one) counts."""
    return min(states, key=RANK.__getitem__)
