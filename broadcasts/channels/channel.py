"""What a lane asks of a provider's adapter, and the message it hands over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from broadcasts.channels.outcome import Outcome


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a chat message; exactly one of `url` and `data` is set."""

    label: str
    url: str | None = None
    data: str | None = None


@dataclass(frozen=True, slots=True)
class Message:
    """A text as it leaves; `key` names its bytes, equal keys mean equal messages, so adapters prepare it once."""

    key: str
    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    silent: bool = False


class Channel(Protocol):
    """One provider account, spoken to over its wire protocol."""

    async def send(self, handle: str, message: Message, reference: str) -> Outcome:
        """Hand one message over; never raises for what the network or the provider may do."""
        ...

    async def aclose(self) -> None:
        """Let go of what this adapter itself opened."""
        ...
