"""The pace Telegram allows a bot: so many messages a second overall, in one chat, and a minute in one group."""

import math
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

from bot.rehearsal.ledger import Ledger
from bot.rehearsal.told import Told


@dataclass(frozen=True, slots=True)
class PaceLimits:
    """The published limits; `burst` is how many may come at once in a chat. A rate of 0 means no limit."""

    overall: float = 30
    chat: float = 1
    group: float = 20 / 60
    burst: int = 3


NO_LIMITS = PaceLimits(0, 0, 0)


class _Bucket:
    """Tokens that fill at `rate` a second up to `size`; each message takes one."""

    __slots__ = ("_at", "_rate", "_size", "_tokens")

    def __init__(self, rate: float, size: float, now: float) -> None:
        self._rate = rate
        self._size = self._tokens = size
        self._at = now

    def wait(self, now: float) -> float:
        """Return the seconds until a token is there; 0 means now."""
        self._tokens = min(self._size, self._tokens + (now - self._at) * self._rate)
        self._at = now
        return 0.0 if self._tokens >= 1 else (1 - self._tokens) / self._rate

    def take(self) -> None:
        self._tokens -= 1


class Pace:
    """Enforce the limits for one bot, and remember whom it told to wait."""

    def __init__(self, limits: PaceLimits, monotonic: Callable[[], float], ledger: Ledger[int]) -> None:
        """Start with full buckets."""
        self.limits = limits
        self._monotonic = monotonic
        self._overall = _Bucket(limits.overall, limits.overall, monotonic())
        self._chats: defaultdict[int, _Bucket] = defaultdict(lambda: _Bucket(limits.chat, limits.burst, monotonic()))
        self._groups: defaultdict[int, _Bucket] = defaultdict(lambda: _Bucket(limits.group, 20, monotonic()))
        self._told = Told(monotonic, ledger)

    def turn(self, chat_id: int) -> int:
        """Return 0 and count the message where its turn has come, else tell its sender how many seconds to wait."""
        buckets = self._buckets(chat_id)
        now = self._monotonic()
        waits = [bucket.wait(now) for bucket in buckets]
        if any(waits):
            wait = math.ceil(max(waits))
            # Too much overall concerns every chat, too much in one chat only that one.
            self.tell(None if self.limits.overall and waits[0] else chat_id, wait)
            return wait
        for bucket in buckets:
            bucket.take()
        return 0

    def tell(self, chat_id: int | None, retry_after: float) -> None:
        """Remember that this scope (None: the whole bot) was asked to wait from now on."""
        self._told.tell(chat_id, retry_after)

    def still_waiting(self, method: str, chat_id: int | None) -> int:
        """Return the seconds this request should still have waited, recording it as early; 0 if none."""
        return self._told.still_waiting(method, chat_id)

    def _buckets(self, chat_id: int) -> list[_Bucket]:
        limits = self.limits
        buckets = [self._overall] if limits.overall else []
        if limits.chat:
            buckets.append(self._chats[chat_id])
        if limits.group and chat_id < 0:
            buckets.append(self._groups[chat_id])
        return buckets
