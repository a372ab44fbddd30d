"""Long polling: fetch updates while holding the lease that lets only one process do so."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Mapping
from datetime import timedelta
from functools import partial
from typing import Any
from urllib.parse import urlencode

import orjson
import structlog
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.telegram.application import TelegramVoice
from bot.telegram.incoming import KINDS
from registry import leases
from registry.errors import StorageTrouble
from registry.leases import Lease

LEASE = timedelta(seconds=15)
RENEW_EVERY = 4.0
POLL = 25
"""Seconds a poll waits for something to happen."""
POLL_READ = POLL + 10.0
TROUBLE = 1.0
LONGEST = 30.0
"""Seconds between attempts at first and at most; each failure doubles them."""

log = structlog.get_logger(__name__)


class Poller:
    """Fetches the updates of one account for its voice."""

    def __init__(self, voice: TelegramVoice) -> None:
        self._voice = voice
        self._closing = asyncio.Event()
        self._offset: int | None = None
        self._wait = TROUBLE

    @property
    def name(self) -> str:
        """The poller's name among the leases."""
        return f"poller:{self._voice.parts.account_id}"

    def close(self) -> None:
        """Fetch no more; `run` returns once what was fetched is on disk."""
        self._closing.set()

    async def run(self) -> None:
        """Poll whenever the lease can be had; returns after `close`."""
        while not self._closing.is_set():
            try:
                held = await self._take()
                if held is None:
                    await self._pause(TROUBLE)
                    continue
                await self._first_of(self._renew(held), self._poll())
                await self._voice.parts.store.write(
                    partial(leases.release, lease=held, now=self._voice.parts.clock.now())
                )
            except StorageTrouble as trouble:
                log.warning("poller-waits-for-disk", account=self._voice.parts.account_id, code=trouble.code)
                await self._pause(TROUBLE)

    async def _take(self) -> Lease | None:
        parts = self._voice.parts
        now = parts.clock.now()
        return await parts.store.write(
            partial(
                leases.take,
                name=self.name,
                owner=parts.owner,
                until=now + LEASE,
                now=now,
                force=parts.store.exclusive,
            )
        )

    async def _first_of(self, *several: Awaitable[None]) -> None:
        """Run several until the first of them ends, then end the others; raises what that first one raised."""
        tasks = [asyncio.ensure_future(one) for one in several]
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        for task in done:
            task.result()

    async def _renew(self, held: Lease) -> None:
        """Hold on to the lease; returns once it is lost."""
        parts = self._voice.parts
        while True:
            await asyncio.sleep(RENEW_EVERY)
            renew = partial(leases.renew, lease=held, until=parts.clock.now() + LEASE)
            if not await parts.store.write(renew):
                log.warning("poller-lost", account=parts.account_id)
                return

    async def _poll(self) -> None:
        """Fetch and hand over until told to stop; what a crash left unconfirmed comes again and is known."""
        # Whatever was confirmed by another owner meanwhile is not ours to confirm again.
        self._offset = None
        # While a webhook stands nothing can be fetched.
        while not self._closing.is_set() and not await self._patiently(self._leave_webhook()):
            continue
        while not self._closing.is_set():
            await self._patiently(self._fetch())

    async def _leave_webhook(self) -> None:
        await self._voice.bot.delete_webhook()

    async def _fetch(self) -> None:
        fetched = await self._until_closing(self._get_updates())
        if fetched is None:
            return
        self._wait = TROUBLE
        # Each to its end, whatever becomes of the others; in one chat they keep their order.
        ends = await asyncio.gather(*(self._voice.handle(raw) for raw in fetched), return_exceptions=True)
        for end in ends:
            if isinstance(end, BaseException):
                raise end
        # Only what is on disk is confirmed: the next request names the first update still wanted.
        numbers = [raw["update_id"] for raw in fetched if isinstance(raw, Mapping) and "update_id" in raw]
        self._offset = max(numbers) + 1 if numbers else self._offset

    async def _get_updates(self) -> list[Any]:
        """Ask for updates as they stand, so that a malformed one spoils itself alone."""
        asked: dict[str, Any] = {"timeout": POLL, "allowed_updates": orjson.dumps(KINDS).decode()}
        if self._offset is not None:
            asked["offset"] = self._offset
        url = f"{self._voice.bot.base_url}/getUpdates?{urlencode(asked)}"
        found = await self._voice.fetching.post(url, read_timeout=POLL_READ)
        return found if isinstance(found, list) else []

    async def _until_closing(self, request: Awaitable[list[Any]]) -> list[Any] | None:
        """Return what the request brings; None where the poller was closed before."""
        asking = asyncio.ensure_future(request)
        closing = asyncio.ensure_future(self._closing.wait())
        try:
            await asyncio.wait({asking, closing}, return_when=asyncio.FIRST_COMPLETED)
            return asking.result() if asking.done() else None
        finally:
            asking.cancel()
            closing.cancel()
            await asyncio.gather(asking, closing, return_exceptions=True)

    async def _patiently(self, request: Awaitable[None]) -> bool:
        """Do one thing and tell whether it was done; else say what Telegram said and wait, longer each time."""
        account = self._voice.parts.account_id
        try:
            await request
        except StorageTrouble as trouble:
            log.warning("poller-waits-for-disk", account=account, code=trouble.code)
            await self._pause(TROUBLE)
        except Conflict:
            log.warning("another-poller", account=account, wait=LONGEST)
            await self._pause(LONGEST)
        except InvalidToken:
            log.critical("token-refused", account=account, wait=LONGEST)
            await self._pause(LONGEST)
        except RetryAfter as error:
            told = error.retry_after
            seconds = told.total_seconds() if isinstance(told, timedelta) else float(told)
            log.warning("poll-failed", account=account, code="RetryAfter", wait=seconds)
            await self._pause(seconds)
        except TelegramError as error:
            log.warning("poll-failed", account=account, code=type(error).__name__, wait=self._wait)
            await self._pause(self._wait)
            self._wait = min(self._wait * 2, LONGEST)
        else:
            return True
        return False

    async def _pause(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._closing.wait(), seconds)
        except TimeoutError:
            return
