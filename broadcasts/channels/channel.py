"""What a lane asks of a provider's adapter, and the message it hands over."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from broadcasts.channels.outcome import CannotTell, Found, Outcome, Receipt


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a chat message; exactly one of `url` and `data` is set."""

    label: str
    url: str | None = None
    data: str | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """A text as it leaves; `key` names its bytes, equal keys mean equal messages, so adapters prepare it once.

    `parts` is how many an SMS takes; after `valid_until` nobody should be told any more.
    """

    key: str
    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    silent: bool = False
    parts: int = 1
    valid_until: datetime | None = None


class Channel(Protocol):
    """One provider account, spoken to over its wire protocol."""

    async def send(self, handle: str, message: Message, reference: str) -> Outcome:
        """Hand one message over; never raises for what the network or the provider may do."""
        ...

    async def find(self, handle: str, message: Message, known: Collection[str]) -> Found:
        """Tell whether the provider has taken this message for `handle`; ids in `known` are other deliveries'."""
        ...

    async def receipt(self, provider_id: str) -> Receipt | CannotTell:
        """Ask what became of a message the provider took."""
        ...

    async def aclose(self) -> None:
        """Let go of what this adapter itself opened."""
        ...
