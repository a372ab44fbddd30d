"""Updates waiting for one bot, and the two ways to fetch them: long polling and a webhook."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass

from bot.errors import ApiRefusal, ChatMissing
from bot.rehearsal.chats import Json

_BY_REQUEST_ONLY = {"chat_member", "message_reaction", "message_reaction_count"}


@dataclass(frozen=True, slots=True)
class Update:
    """One event: `kind` is the name of the optional field that `body` fills."""

    id: int
    kind: str
    body: Json

    def json(self) -> Json:
        """Return the API's `Update` object."""
        return {"update_id": self.id, self.kind: self.body}


class UpdateQueue:
    """Updates in order, kept until confirmed; one poller at a time."""

    def __init__(self, first_id: int) -> None:
        """Number updates from `first_id` on."""
        self._next_id = first_id
        self._pending: dict[int, Update] = {}
        self._repeats: list[Update] = []
        self._known: dict[int, Update] = {}
        self._allowed: frozenset[str] = frozenset()
        self._poller: asyncio.Future[None] | None = None
        self.arrived = asyncio.Event()
        self.polling = asyncio.Event()  # set while a long poll waits

    def push(self, kind: str, body: Json) -> int | None:
        """Add an update and return its id, or None where the bot did not ask for this kind."""
        if not self._wanted(kind):
            return None
        update = Update(self._next_id, kind, body)
        self._next_id += 1
        self._known[update.id] = self._pending[update.id] = update
        self._wake()
        return update.id

    def repeat(self, update_id: int) -> None:
        """Deliver an old update once more under its own id, confirmed or not."""
        if update_id not in self._known:
            raise ChatMissing(f"update: {update_id} never was; right would be the number a push returned")
        self._repeats.append(self._known[update_id])
        self._wake()

    def allow(self, kinds: Iterable[str] | None) -> None:
        """Take over `allowed_updates`; None leaves it, an empty list means the default."""
        if kinds is not None:
            self._allowed = frozenset(kinds)

    @property
    def allowed(self) -> frozenset[str]:
        """Return the kinds asked for; empty means the default."""
        return self._allowed

    def waiting(self) -> list[Update]:
        """Return repeats and then what is unconfirmed, oldest first."""
        return [*self._repeats, *self._pending.values()]

    def done(self, update: Update) -> None:
        """Drop an update that a webhook accepted; a repeat of it that waits is now due."""
        if self._pending.pop(update.id, None) is None and update in self._repeats:
            self._repeats.remove(update)
        if update in self._repeats:
            self.arrived.set()

    def drop(self) -> None:
        """Forget everything waiting (`drop_pending_updates`)."""
        self._pending.clear()
        self._repeats.clear()

    def count(self) -> int:
        """Return how many wait."""
        return len(self._pending) + len(self._repeats)

    def confirm(self, offset: int) -> None:
        """Forget updates below `offset`; a negative one keeps only the last so many."""
        if offset < 0:
            kept = list(self._pending.values())[offset:]
            self._pending = {update.id: update for update in kept}
            return
        for update_id in [known for known in self._pending if known < offset]:
            del self._pending[update_id]

    async def poll(self, offset: int, limit: int, wait: float) -> list[Update]:
        """Wait up to `wait` seconds for updates; a newer poller ends an older one with a 409."""
        self.terminate("other getUpdates request; make sure that only one bot instance is running")
        self.confirm(offset)
        if not self.waiting() and wait > 0:
            poller: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._poller = poller
            await self._sleep(poller, wait)
        repeats, self._repeats = self._repeats[:limit], self._repeats[limit:]
        return (repeats + list(self._pending.values()))[:limit]

    async def _sleep(self, poller: asyncio.Future[None], wait: float) -> None:
        self.polling.set()
        try:
            await asyncio.wait([poller], timeout=wait)
            if poller.done():
                poller.result()
        finally:
            poller.cancel()
            if self._poller is poller:
                self.polling.clear()

    def terminate(self, by: str) -> None:
        """End a waiting poll with 409 Conflict in the real server's words."""
        if self._poller is not None and not self._poller.done():
            self._poller.set_exception(ApiRefusal(409, f"Conflict: terminated by {by}"))

    def _wanted(self, kind: str) -> bool:
        return kind in self._allowed if self._allowed else kind not in _BY_REQUEST_ONLY

    def _wake(self) -> None:
        self.arrived.set()
        if self._poller is not None and not self._poller.done():
            self._poller.set_result(None)
