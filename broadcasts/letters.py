"""Letters: approved texts made ready to leave, once per broadcast, language and form."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from datetime import datetime
from functools import partial

from broadcasts.broadcast import BroadcastId
from broadcasts.channels.channel import Message
from broadcasts.repositories import broadcasts, wordings
from broadcasts.repositories.drawing import Item
from broadcasts.repositories.wordings import BoundWording
from registry.addresses import Channel
from registry.store import Connection, Store

BROADCASTS = 32
"""Broadcasts whose texts are held at once; memory stays flat however many there were."""

SMS = Channel.SMS.value
Key = tuple[str, str, str, bool]


class Letters:
    """The texts in hand of one lane; each was compared with its approval when it was read."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._texts: OrderedDict[BroadcastId, dict[Key, Message]] = OrderedDict()
        self._reading = asyncio.Lock()

    def ready(self, item: Item) -> Message | None:
        """Return the message of a row where its broadcast is in hand."""
        messages = self._texts.get(item.stream.broadcast_id)
        return None if messages is None else messages.get(_key(item))

    async def fetch(self, item: Item) -> Message:
        """Read the row's text and compare it with the approval; raises NotApproved where it is not what was approved."""
        async with self._reading:
            # A hundred requests may want the same new text at once; the first reads it for all.
            return self.ready(item) or await self._read(item)

    async def _read(self, item: Item) -> Message:
        broadcast_id = item.stream.broadcast_id
        wanted, sent, form, silent = key = _key(item)
        read = partial(_approved, broadcast_id=broadcast_id, wanted=wanted, sent=sent, form=form)
        found, valid_until = await self._store.read(read)
        name = "/".join(map(str, (broadcast_id, *key)))
        message = Message(name, found.text, silent=silent, parts=found.parts, valid_until=valid_until)
        self._texts.setdefault(broadcast_id, {})[key] = message
        while len(self._texts) > BROADCASTS:
            self._texts.popitem(last=False)
        return message


def _approved(
    connection: Connection, broadcast_id: BroadcastId, wanted: str, sent: str, form: str
) -> tuple[BoundWording, datetime]:
    found = wordings.approved(connection, broadcast_id=broadcast_id, wanted=wanted, sent=sent, form=form)
    return found, broadcasts.get(connection, broadcast_id).valid_until


def _key(item: Item) -> Key:
    return item.wanted, item.sent, "sms" if item.channel == SMS else "chat", item.silent
