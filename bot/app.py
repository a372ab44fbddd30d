"""The composition root: builds lanes, planner, clock, voices and the HTTP server on a house, and runs them together."""

from __future__ import annotations

import asyncio
import gc
import os
import secrets
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass

import aiohttp
import structlog

from bot.house import House
from bot.settings import TelegramAccount
from bot.ticking import Ticking
from broadcasts.channels.telegram import TelegramChannel
from broadcasts.lanes import Lane
from broadcasts.pacing import Pace, Rate
from broadcasts.planner import Planner
from broadcasts.settler import Parts
from registry.addresses import Channel, account_of
from registry.person import Mode

KEPT_ALIVE = 75.0
CONNECT_LIMIT = 10.0
LAST_ANSWERS = 20.0
"""Seconds that requests under way get at the end; longer than any of them may last."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Line:
    """One provider account at work: how it is reached, its pace and its lane."""

    mode: Mode
    account: TelegramAccount
    pace: Pace
    lane: Lane


class Service:
    """Everything that runs on one database; `run` works until `close` is called, then lets go in good order."""

    def __init__(self, house: House, session: aiohttp.ClientSession) -> None:
        self.house = house
        self.owner = owner_name()
        self._session = session
        self.lines: Mapping[Mode, Line] = {
            mode: self._line(mode, account) for mode, account in house.settings.accounts.items()
        }
        self.planner = Planner(house.store, house.clock, house.zone, self._planned)
        self.ticking = Ticking(house, self.owner, self.wake)
        self._closing = asyncio.Event()

    def _line(self, mode: Mode, account: TelegramAccount) -> Line:
        pace = Pace(Rate(account.rate), self.house.clock)
        parts = Parts(
            store=self.house.store,
            keyring=self.house.keyring,
            clock=self.house.clock,
            zone=self.house.zone,
            channel=TelegramChannel(self._session, account.api, account.token),
            account_id=account_of(Channel.TELEGRAM, mode),
            pace=pace,
            owner=self.owner,
        )
        return Line(mode, account, pace, Lane(parts))

    def wake(self) -> None:
        """Look at once for what is to be planned and sent."""
        self.planner.wake()
        self._planned()

    def _planned(self) -> None:
        for line in self.lines.values():
            line.lane.wake()

    def close(self) -> None:
        """Begin to end: no new row is taken, what is under way is settled, then `run` returns."""
        self._closing.set()

    async def run(self) -> None:
        """Plan, send and tick until `close`; an error that nobody expected ends everything, loudly."""
        async with asyncio.TaskGroup() as group:
            lanes = [group.create_task(line.lane.run(), name=f"lane-{mode}") for mode, line in self.lines.items()]
            others = [
                group.create_task(self.planner.run(), name="planner"),
                group.create_task(self.ticking.run(), name="clock"),
            ]
            # What was built for good is not looked through again at every collection.
            gc.freeze()
            await self._closing.wait()
            for line in self.lines.values():
                line.lane.close()
            if lanes:
                await asyncio.wait(lanes, timeout=LAST_ANSWERS)
            for task in (*others, *lanes):
                task.cancel()


@asynccontextmanager
async def open_service(house: House) -> AsyncIterator[Service]:
    """Build the service on an open house, with the one HTTP session that everything shares."""
    connector = aiohttp.TCPConnector(limit=0, keepalive_timeout=KEPT_ALIVE)
    session = aiohttp.ClientSession(
        connector=connector,
        cookie_jar=aiohttp.DummyCookieJar(),
        # Who asks says how long; a limit here would be a timer per request on the hot path.
        timeout=aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_LIMIT),
        auto_decompress=True,
        trust_env=False,
    )
    async with session:
        yield Service(house, session)


def owner_name() -> str:
    """Return a name for this process among the leases that no other process has, not even after a restart."""
    return f"{socket.gethostname()}-{os.getpid()}-{secrets.token_hex(4)}"
