"""The webhook of one bot: updates posted over HTTP and repeated until a 2xx, with growing delay."""

import asyncio
import contextlib
from dataclasses import dataclass

import aiohttp

from bot.rehearsal.chats import Json
from bot.rehearsal.clocks import Clocks
from bot.rehearsal.updates import Update, UpdateQueue

_LONGEST_POST = 60  # seconds


@dataclass(frozen=True, slots=True)
class WebhookSettings:
    """Where to post, the secret to show, and how many at once."""

    url: str
    secret: str = ""
    connections: int = 40


@dataclass(frozen=True, slots=True)
class RepeatDelays:
    """Seconds before the first repeat and at most; each failure doubles the wait."""

    first: float = 1.0
    most: float = 120.0


class Webhook:
    """Post updates while a webhook is set, later ones overtaking one that has to be repeated."""

    def __init__(self, updates: UpdateQueue, clocks: Clocks) -> None:
        """Start unset; `delays` may be shortened while it is."""
        self.settings: WebhookSettings | None = None
        self.delays = RepeatDelays()
        self.last_error: tuple[int, str] | None = None
        self._updates = updates
        self._clocks = clocks
        self._task: asyncio.Task[None] | None = None
        self._under_way: set[int] = set()

    async def set(self, settings: WebhookSettings) -> None:
        """Begin posting to a new address."""
        await self.clear()
        self.settings = settings
        self._under_way.clear()
        self._task = asyncio.create_task(self._run(settings))

    async def clear(self) -> None:
        """Stop posting; what was not accepted stays in the queue."""
        task, self._task, self.settings, self.last_error = self._task, None, None, None
        if task is not None:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task

    def json(self) -> Json:
        """Return the API's `WebhookInfo` object."""
        info: dict[str, Json] = {"url": "", "has_custom_certificate": False}
        info["pending_update_count"] = self._updates.count()
        if self.settings is not None:
            info |= {"url": self.settings.url, "max_connections": self.settings.connections}
        if self._updates.allowed:
            info["allowed_updates"] = sorted(self._updates.allowed)
        if self.last_error is not None:
            info |= {"last_error_date": self.last_error[0], "last_error_message": self.last_error[1]}
        return info

    async def _run(self, settings: WebhookSettings) -> None:
        places = asyncio.Semaphore(settings.connections)
        async with _session() as session, asyncio.TaskGroup() as group:
            while True:
                self._updates.arrived.clear()
                for update in self._updates.waiting():
                    # A repeat under the same id waits until the first of them is accepted.
                    if update.id not in self._under_way:
                        self._under_way.add(update.id)
                        group.create_task(self._insist(session, settings, places, update))
                await self._updates.arrived.wait()

    async def _insist(
        self, session: aiohttp.ClientSession, settings: WebhookSettings, places: asyncio.Semaphore, update: Update
    ) -> None:
        delay = self.delays.first
        while True:
            async with places:
                fault = await self._post(session, settings, update)
            if fault is None:
                self._under_way.discard(update.id)
                self._updates.done(update)
                return
            self.last_error = (self._clocks.unix(), fault)
            await asyncio.sleep(delay)
            delay = min(delay * 2, self.delays.most)

    async def _post(self, session: aiohttp.ClientSession, settings: WebhookSettings, update: Update) -> str | None:
        headers = {"X-Telegram-Bot-Api-Secret-Token": settings.secret} if settings.secret else {}
        try:
            async with session.post(settings.url, json=update.json(), headers=headers) as answer:
                await answer.read()
        except (aiohttp.ClientError, TimeoutError) as failure:
            return f"Connection failed: {type(failure).__name__}"
        if 200 <= answer.status < 300:
            return None
        return f"Wrong response from the webhook: {answer.status} {answer.reason}"


def _session() -> aiohttp.ClientSession:
    return aiohttp.ClientSession(
        cookie_jar=aiohttp.DummyCookieJar(), timeout=aiohttp.ClientTimeout(total=_LONGEST_POST)
    )
