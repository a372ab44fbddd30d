"""Letters: approved texts made ready to leave, once per broadcast, language and form."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from functools import partial

from broadcasts.broadcast import BroadcastId
from broadcasts.channels.channel import Message
from broadcasts.repositories import wordings
from broadcasts.repositories.drawing import Item
from registry.addresses import Channel
from registry.store import Store

BROADCASTS = 32
"""Broadcasts whose texts are held at once; memory stays flat however many there were."""

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
        read = partial(wordings.approved, broadcast_id=broadcast_id, wanted=wanted, sent=sent, form=form)
        found = await self._store.read(read)
        message = Message(key="/".join(map(str, (broadcast_id, *key))), text=found.text, silent=silent)
        self._texts.setdefault(broadcast_id, {})[key] = message
        while len(self._texts) > BROADCASTS:
            self._texts.popitem(last=False)
        return message


def _key(item: Item) -> Key:
    form = "sms" if item.channel == Channel.SMS.value else "chat"
    return item.wanted, item.sent, form, item.silent
