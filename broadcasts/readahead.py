"""Reading ahead for one lane: the rows that may leave next, gravest broadcast first, held in small buffers."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from broadcasts.broadcast import DAYTIME
from broadcasts.repositories import drawing
from broadcasts.repositories.drawing import Item, Kind, Stream
from registry.clock import Clock
from registry.errors import StorageTrouble
from registry.privacy import Keyring
from registry.store import Connection, Store
from templates_i18n.catalogue import HandlingClass

AHEAD = 1000
"""Rows held at most per stream."""
LOW_WATER = 600
"""Rows of a stream below which more are read, while those in hand are marked."""
LOOK_EVERY = 0.1
"""Seconds between two looks for new broadcasts and rows whose time has come."""
ChatWait = Callable[[str], float]


@dataclass(slots=True)  # mutable: the reading position moves
class Head:
    """How far one stream has been read, and what of it is held."""

    stream: Stream
    buffer: deque[Item] = field(default_factory=deque)
    aside: deque[Item] = field(default_factory=deque)
    after: int = 0
    looked: bool = False
    read_out: bool = False


class ReadAhead:
    """The buffers of one lane; reads the database, never writes it."""

    def __init__(self, store: Store, keyring: Keyring, account_id: str, clock: Clock, zone: ZoneInfo) -> None:
        self._store = store
        self._keyring = keyring
        self._account_id = account_id
        self._clock = clock
        self._zone = zone
        self._heads: dict[tuple[Kind, int], Head] = {}
        self._looked_at = float("-inf")

    async def look(self, *, at_once: bool = False) -> None:
        """Find new broadcasts and due rows, unless the last look was a moment ago."""
        now = self._clock.monotonic()
        if not at_once and now - self._looked_at < LOOK_EVERY:
            return
        self._looked_at = now
        streams = await self._store.read(
            partial(drawing.streams, account_id=self._account_id, now=self._clock.now()),
        )
        self._heads = {(one.kind, one.broadcast_id): self._head(one) for one in streams}

    def _head(self, stream: Stream) -> Head:
        head = self._heads.get((stream.kind, stream.broadcast_id)) or Head(stream)
        head.stream = stream
        head.looked = False
        head.buffer.extendleft(reversed(head.aside))
        head.aside.clear()
        return head

    async def group(self, most: int, chat_wait: ChatWait) -> list[Item]:
        """Return up to `most` rows of the gravest stream that has any; empty where nothing may leave now."""
        for head in tuple(self._heads.values()):
            if not self._may_leave(head.stream):
                continue
            if not head.buffer and not head.looked:
                await self._fill(head)
            if items := _take(head, most, chat_wait):
                return items
        return []

    async def read_on(self, marking: Sequence[Item]) -> None:
        """Fill up the stream these rows came from, while they are marked; rows in hand are never read again."""
        stream = marking[0].stream
        head = self._heads.get((stream.kind, stream.broadcast_id))
        if head is None or head.looked or len(head.buffer) >= LOW_WATER:
            return
        with suppress(StorageTrouble):  # whoever finds the buffer empty asks again, and is told
            await self._fill(head, marking)

    def put_back(self, items: Iterable[Item]) -> None:
        """Hold rows again that were taken and could not be marked."""
        for item in items:
            head = self._heads.get((item.stream.kind, item.stream.broadcast_id))
            if head is not None:
                head.buffer.appendleft(item)

    def _may_leave(self, stream: Stream) -> bool:
        """Tell whether the hour suits the class; everyday notices do not wake anybody."""
        return stream.handling is not HandlingClass.P3 or self._clock.now().astimezone(self._zone).hour in DAYTIME

    async def _fill(self, head: Head, marking: Sequence[Item] = ()) -> None:
        room = AHEAD - len(head.buffer)
        held = frozenset(item.position for item in (*head.buffer, *head.aside, *marking))
        due, fresh = await self._store.read(partial(self._read, head=head, held=held, room=room, now=self._clock.now()))
        head.buffer.extend(due)
        head.buffer.extend(fresh)
        if fresh:
            head.after = fresh[-1].position
        full = len(due) + len(fresh) >= room
        head.looked = not full
        head.read_out = head.read_out or (head.stream.planned and not full)

    def _read(
        self, connection: Connection, head: Head, held: frozenset[int], room: int, now: datetime
    ) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
        """Return rows whose time has come, and after them the next fresh ones; `room` rows at most, none of them held."""
        stream = head.stream
        # A row in hand is due still, until it is marked: it takes no other's place, and read twice it would leave twice.
        found = drawing.due(connection, self._keyring, stream, self._account_id, now, room + len(held))
        due = tuple(item for item in found if item.position not in held)[:room]
        if head.read_out or not stream.sending or len(due) >= room:
            return due, ()
        return due, drawing.fresh(connection, self._keyring, stream, self._account_id, head.after, room - len(due))


def _take(head: Head, most: int, chat_wait: ChatWait) -> list[Item]:
    """Take rows whose chats may be written to; the others wait aside and delay nobody."""
    items: list[Item] = []
    while head.buffer and len(items) < most:
        item = head.buffer.popleft()
        if item.handle is not None and chat_wait(item.handle) > 0:
            head.aside.append(item)
        else:
            items.append(item)
    return items
