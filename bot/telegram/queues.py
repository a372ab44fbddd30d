"""Queues of chats: in one chat one thing after the other, chats beside each other."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class Queues:
    """Lets one at a time through for each chat, in the order they came; chats never wait for each other."""

    def __init__(self) -> None:
        self._locks: dict[str, tuple[asyncio.Lock, int]] = {}

    def depth(self, chat: str) -> int:
        """Return how many are in this chat's queue, the one that goes through included."""
        return self._locks[chat][1] if chat in self._locks else 0

    @asynccontextmanager
    async def turn(self, chat: str) -> AsyncIterator[None]:
        """Wait until all who came before in this chat are through."""
        lock, waiting = self._locks.get(chat, (asyncio.Lock(), 0))
        self._locks[chat] = (lock, waiting + 1)
        try:
            async with lock:
                yield
        finally:
            _, left = self._locks[chat]
            if left == 1:
                del self._locks[chat]
            else:
                self._locks[chat] = (lock, left - 1)
