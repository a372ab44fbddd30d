"""Pace: whose turn it is on a provider account, overall, per chat and per group, and how long all must wait."""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass

from registry.clock import Clock

CHAT_GAP = 1.0
"""Seconds between two messages to one chat."""
GROUP_WINDOW = 60.0
GROUP_MOST = 20
"""Messages to one group within the window."""
DIALOGUE_SHARE = 5
"""Of this many turns one is kept for answering people, however long the outbox is."""
FORGET_EVERY = 4096


@dataclass(frozen=True, slots=True)
class Rate:
    """Turns a second on an account; 0 means no pace at all, not even per chat."""

    per_second: float

    @property
    def unlimited(self) -> bool:
        """Tell whether nothing here ever waits."""
        return self.per_second <= 0


Waiting = tuple[asyncio.Future[None], int]
"""Who waits for a turn, and how many slots it takes."""


class Pace:
    """Hands out turns on one account; every request on the account takes one, dialogue and outbox alike."""

    def __init__(self, rate: Rate, clock: Clock) -> None:
        self._rate = rate
        self._clock = clock
        self._gap = 0.0 if rate.unlimited else 1.0 / rate.per_second
        self._next = 0.0
        self._paused_until = 0.0
        self._answers: deque[Waiting] = deque()
        self._outbox: deque[Waiting] = deque()
        self._since_answer = 0
        self._granting: asyncio.Task[None] | None = None
        self._chats: dict[str, deque[float]] = {}
        self._held: dict[str, float] = {}
        self._taken = 0

    @property
    def rate(self) -> Rate:
        """Return the pace this account may keep."""
        return self._rate

    def pause(self, seconds: float) -> None:
        """Let nobody have a turn for `seconds`, counted on the monotonic clock; a longer pause stands."""
        self._paused_until = max(self._paused_until, self._clock.monotonic() + seconds)

    def paused_for(self) -> float:
        """Return how many seconds everybody must still wait; 0 where nobody must."""
        return max(0.0, self._paused_until - self._clock.monotonic())

    async def turn(self, *, dialogue: bool = False, weight: int = 1) -> None:
        """Wait for a turn on the account that takes `weight` slots: messages, or parts of an SMS.

        One turn of five is kept for answering people who just wrote; what they leave, the outbox takes, and the
        other way round.
        """
        if self._rate.unlimited:
            await self._pause_over()
            return
        mine: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        (self._answers if dialogue else self._outbox).append((mine, weight))
        if self._granting is None or self._granting.done():
            self._granting = asyncio.create_task(self._grant(), name="pace")
        await mine

    async def _grant(self) -> None:
        """Give out turns, one a slot, until nobody waits."""
        while self._answers or self._outbox:
            await self._pause_over()
            wait = self._next - self._clock.monotonic()
            if wait > 0:
                await asyncio.sleep(wait)
                continue
            waiting, weight = self._whose_turn()
            if waiting.done():
                continue
            self._next = max(self._clock.monotonic(), self._next) + self._gap * weight
            waiting.set_result(None)

    def _whose_turn(self) -> Waiting:
        kept = self._answers and (not self._outbox or self._since_answer >= DIALOGUE_SHARE - 1)
        self._since_answer = 0 if kept else self._since_answer + 1
        return (self._answers if kept else self._outbox).popleft()

    async def _pause_over(self) -> None:
        # A longer pause may come while this one is waited out, so the wait is asked for again.
        while (wait := self.paused_for()) > 0:  # noqa: ASYNC110 - what is awaited is a moment, not an event
            await asyncio.sleep(wait)

    def chat_wait(self, handle: str) -> float:
        """Return how many seconds this chat must still be left alone; 0 where it may be written to."""
        if not self._held and self._rate.unlimited:
            return 0.0
        now = self._clock.monotonic()
        if (held := self._held.get(handle, 0.0) - now) > 0:
            return held
        times = self._chats.get(handle)
        if not times:
            return 0.0
        wait = times[-1] + CHAT_GAP - now
        if is_group(handle) and len(times) >= GROUP_MOST:
            wait = max(wait, times[0] + GROUP_WINDOW - now)
        return max(0.0, wait)

    def hold_chat(self, handle: str, seconds: float) -> None:
        """Leave this chat alone for `seconds`, as the provider asked."""
        now = self._clock.monotonic()
        self._held = {chat: until for chat, until in self._held.items() if until > now}
        self._held[handle] = now + seconds

    def touch_chat(self, handle: str) -> None:
        """Note that this chat was written to just now."""
        if self._rate.unlimited:
            return
        times = self._chats.setdefault(handle, deque(maxlen=GROUP_MOST if is_group(handle) else 1))
        times.append(self._clock.monotonic())
        self._taken += 1
        if self._taken % FORGET_EVERY == 0:
            self._forget()

    def _forget(self) -> None:
        """Drop chats that have been quiet for a whole window, so that memory stays flat."""
        since = self._clock.monotonic() - GROUP_WINDOW
        self._chats = {handle: times for handle, times in self._chats.items() if times[-1] > since}


def is_group(handle: str) -> bool:
    """Tell whether a chat handle is a group or channel; the provider gives those negative numbers."""
    return handle.startswith("-")
