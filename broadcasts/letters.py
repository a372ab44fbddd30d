"""Letters: approved texts made ready to leave, once per broadcast, language and form."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial

from broadcasts.broadcast import BroadcastId
from broadcasts.channels.channel import Message
from broadcasts.errors import NotApproved
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

    def ready(self, item: Item) -> Message | None:
        """Return the message of a row where its broadcast is in hand."""
        messages = self._texts.get(item.stream.broadcast_id)
        return None if messages is None else messages.get(_key(item))

    async def fetch(self, item: Item) -> Message:
        """Read the texts of the row's broadcast; raises NotApproved where one is not what was approved."""
        broadcast_id = item.stream.broadcast_id
        self._texts[broadcast_id] = await self._read(broadcast_id)
        while len(self._texts) > BROADCASTS:
            self._texts.popitem(last=False)
        message = self.ready(item)
        if message is None:
            raise NotApproved(id=broadcast_id)
        return message

    async def _read(self, broadcast_id: BroadcastId) -> dict[Key, Message]:
        messages: dict[Key, Message] = {}
        for one in await self._store.read(partial(wordings.of, broadcast_id=broadcast_id)):
            if wordings.digest(one.title, one.text) != one.hash:
                raise NotApproved(id=broadcast_id)
            for silent in (False, True):
                key = (one.wanted, one.sent, one.form.value, silent)
                name = "/".join((str(broadcast_id), *key[:3], str(silent)))
                messages[key] = Message(key=name, text=one.text, silent=silent)
        return messages


def _key(item: Item) -> Key:
    form = "sms" if item.channel == Channel.SMS.value else "chat"
    return item.wanted, item.sent, form, item.silent
