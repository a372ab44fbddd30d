"""What may come of handing a message to a provider, as values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Scope(StrEnum):
    """How much must wait when a provider says slow down."""

    LANE = "lane"
    CHAT = "chat"


class Refusal(StrEnum):
    """What a refusal means for the address, the message or the lane."""

    LATER = "later"
    """Surely not sent, and may be tried again: connection refused, name not resolved."""
    UNREACHABLE = "unreachable"
    """This address cannot be reached on this channel until the person comes back."""
    STRIKE = "strike"
    """Not reached this time; unreachable after two separate occasions."""
    OPTED_OUT = "opted_out"
    """The person told the provider to stop."""
    MOVED = "moved"
    """The address has a new handle; send once more there."""
    CONTENT = "content"
    """This message is not acceptable to the provider; other messages are."""
    LANE_DOWN = "lane_down"
    """The account itself is refused: nothing can leave until a person mends it."""


@dataclass(frozen=True, slots=True)
class HandedOver:
    """The provider has taken it; `provider_id` is what its receipts will name."""

    provider_id: str


@dataclass(frozen=True, slots=True)
class Throttled:
    """Not sent; the provider asks to wait `after` seconds."""

    after: float
    scope: Scope


@dataclass(frozen=True, slots=True)
class Refused:
    """Not sent, for a reason; `code` is the provider's own."""

    kind: Refusal
    code: str
    moved_to: str | None = None


@dataclass(frozen=True, slots=True)
class Unknown:
    """Bytes may have left and no complete answer came; `code` says how."""

    code: str


Outcome = HandedOver | Throttled | Refused | Unknown


@dataclass(frozen=True, slots=True)
class Absent:
    """The provider's list does not hold the message."""


@dataclass(frozen=True, slots=True)
class CannotTell:
    """No complete answer, or a provider that keeps no list; ask no sooner than in `after` seconds."""

    code: str
    after: float = 0.0


Found = HandedOver | Absent | CannotTell


class Word(StrEnum):
    """A provider's later word about a message it took."""

    UNDER_WAY = "under_way"
    DELIVERED = "delivered"
    UNDELIVERED = "undelivered"


@dataclass(frozen=True, slots=True)
class Receipt:
    """A provider's later word about one message; `refusal` says why it did not arrive."""

    provider_id: str
    word: Word
    refusal: Refused | None = None
