"""A small town for tests: a database, people, an officer, a simulated Telegram, and the lanes that serve them."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack
from copy import copy
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, Self
from zoneinfo import ZoneInfo

import aiohttp

from bot import tables
from bot.rehearsal.chats import Person
from bot.rehearsal.clocks import Clocks
from bot.rehearsal.pace import NO_LIMITS, PaceLimits
from bot.rehearsal.telegram_server import RehearsalTelegram
from broadcasts import failover, outbox, reporting, schedule
from broadcasts.actions import approving, drafting, sending
from broadcasts.actions.approving import Approval, Approved
from broadcasts.actions.drafting import DraftRequest
from broadcasts.broadcast import BroadcastId
from broadcasts.channels.telegram import TelegramChannel
from broadcasts.desk import Desk
from broadcasts.lanes import Lane
from broadcasts.pacing import Pace, Rate
from broadcasts.planner import Planner
from broadcasts.reporting import Board
from broadcasts.settler import Parts
from broadcasts.tariff import FREE
from registry import addresses, audience, subscribers
from registry.clock import Clock, SystemClock
from registry.errors import StorageTrouble
from registry.officer import Officer, OfficerId, Role
from registry.person import AccountId, Channel, Choices, ConsentGiven, Contact, Mode, SubscriberId
from registry.places import load_city
from registry.privacy import Keyring
from registry.store import Connection
from registry.store.columns import METADATA
from registry.store.embedded import EmbeddedStore, open_embedded, single_connection
from templates_i18n.catalogue import HandlingClass, load_catalogue
from templates_i18n.languages import Tag, load_languages
from templates_i18n.names import load_names
from templates_i18n.rendering import Renderer

FIRST_CHAT = 4_417_700_000_001
"""Where the chats of a town begin: no other number of a test looks like them, so that a leak is seen."""
TOKEN = "4001:rehearsal"
DRILL_TOKEN = "4002:rehearsal"
FOREIGN = {"unknown parameter", "unknown method", "wrong type"}
SECRET = "a secret that only tests know, long enough to derive keys from"
FOUNDATION = tables.FOUNDATION
QUAKE = {
    "occurred_at": "2021-02-19 10:07",
    "hypocentre": "289",
    "magnitude": "4.7",
    "max_intensity": "5-",
    "tsunami": "none",
}


def officer(number: int = 1, *roles: Role) -> Officer:
    """Return an officer who may do anything, or only what `roles` allow."""
    mine = frozenset(roles or Role)
    everywhere: frozenset[str] = frozenset()
    return Officer(OfficerId(number), f"duty{number}", mine, everywhere, frozenset(), everywhere, disabled=False)


def make_desk(public_url: str | None = "https://example.invalid") -> Desk:
    """Return the desk of Sapporo with the words that come with the project."""
    renderer = Renderer(load_languages(), load_catalogue(), load_names())
    return Desk(renderer=renderer, city=load_city(), public_url=public_url)


def unwritten(desk: Desk, *tags: str) -> Desk:
    """Return a desk as if nobody had written the texts of some languages yet."""
    languages = copy(desk.renderer.languages)
    languages.available = tuple(tag for tag in languages.available if tag not in tags)
    renderer = Renderer(languages, desk.renderer.catalogue, desk.renderer.names)
    for tag in tags:
        # A book of this renderer's own, emptied.
        renderer.book(Tag(tag)).entries.clear()
    return replace(desk, renderer=renderer)


def create(path: Path) -> None:
    """Make an empty database as it is after migration."""
    with single_connection(path) as connection, connection.begin():
        METADATA.create_all(connection)


@dataclass(slots=True)
class Town:  # mutable: lanes start and stop
    """Everything `serve` runs for one Telegram account, over a real simulated server."""

    path: Path
    rate: float = 0.0
    clock: Clock = field(default_factory=SystemClock)
    mode: Mode = Mode.LIVE
    limits: PaceLimits = NO_LIMITS
    server: RehearsalTelegram = field(init=False)
    store: EmbeddedStore = field(init=False)
    keyring: Keyring = field(init=False)
    desk: Desk = field(init=False)
    parts: Parts = field(init=False)
    lane: Lane = field(init=False)
    pace: Pace = field(init=False)
    duty: Officer = field(default_factory=officer)
    _tasks: list[asyncio.Task[Any]] = field(default_factory=list)
    _stack: AsyncExitStack = field(default_factory=AsyncExitStack)
    _chats: itertools.count[int] = field(default_factory=lambda: itertools.count(FIRST_CHAT))

    async def __aenter__(self) -> Self:
        clocks = Clocks(self.clock.now, self.clock.monotonic)
        self.server = RehearsalTelegram(TOKEN, DRILL_TOKEN, limits=self.limits, clocks=clocks)
        await self._stack.enter_async_context(self.server)
        self.keyring = Keyring.derive(SECRET)
        self.desk = make_desk()
        create(self.path)
        await self.open()
        await self.store.write(addresses.ensure_accounts)
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()
        # No test may have said anything to the provider that the published protocol does not know.
        assert [one.rule for one in self.server.ledger.violations if one.rule in FOREIGN] == []
        await self._stack.aclose()

    async def open(self) -> None:
        """Open the database and build lane and planner; nothing leaves before `serve`."""
        self.store = open_embedded(self.path, exclusive=True)
        self.pace = Pace(Rate(self.rate), self.clock)
        session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=0),
            cookie_jar=aiohttp.DummyCookieJar(),
        )
        self._stack.push_async_callback(session.close)
        token = TOKEN if self.mode is Mode.LIVE else DRILL_TOKEN
        self.parts = Parts(
            store=self.store,
            keyring=self.keyring,
            clock=self.clock,
            zone=ZoneInfo(self.desk.city.timezone),
            channel=TelegramChannel(session, self.server.url, token),
            account_id=self.account,
            pace=self.pace,
            owner="test",
        )
        self.lane = Lane(self.parts)

    @property
    def account(self) -> AccountId:
        """The Telegram account of the town's mode."""
        return addresses.account_of(Channel.TELEGRAM, self.mode)

    def serve(self) -> None:
        """Start lane, planner and sweeps."""
        planner = Planner(self.store, self.clock, ZoneInfo(self.desk.city.timezone), self.lane.wake)
        jobs = (self.lane.run(), planner.run(), self._tick())
        self._tasks = [asyncio.create_task(job) for job in jobs]

    async def _tick(self) -> None:
        while True:
            now = self.clock.now()
            # A full disk is waited out; what was due is swept the next time.
            with contextlib.suppress(StorageTrouble):
                await self.store.write(partial(self._sweep, now=now))
            await asyncio.sleep(0.1)

    @staticmethod
    def _sweep(connection: Connection, now: datetime) -> None:
        sending.start_due(connection, now)
        schedule.expire_due(connection, now)
        schedule.settle_complete(connection, now)
        outbox.sweep_unsent(connection, now, 5_000)
        failover.from_broken_lanes(connection, now, tariff=FREE, limit=5_000)

    async def close(self) -> None:
        """Stop as `serve` does: finish what is under way, then close the database."""
        if self._tasks:
            self.lane.close()
            await self._tasks[0]
            for task in self._tasks[1:]:
                task.cancel()
            await asyncio.gather(*self._tasks[1:], return_exceptions=True)
            self._tasks = []
        await self.store.aclose()

    async def people(self, number: int, *languages: str, **choices: Any) -> list[SubscriberId]:  # noqa: ANN401
        """Let `number` people join who have started the bot, reading `languages` in turn."""
        chats = [next(self._chats) for _ in range(number)]
        tongues = list(itertools.islice(itertools.cycle(languages or ("en",)), number))
        drill = self.mode is Mode.DRILL
        self.server.populate([Person(chat, "R", None) for chat in chats], drill=drill)
        return await self.store.write(partial(self._join, chats=chats, tongues=tongues, choices=choices))

    def _join(
        self,
        connection: Connection,
        chats: Sequence[int],
        tongues: Sequence[str],
        choices: Mapping[str, Any],
    ) -> list[SubscriberId]:
        return [
            subscribers.join(
                connection,
                self.keyring,
                contact=Contact(self.account, str(chat)),
                choices=Choices(languages=(Tag(tongue),), **choices),
                consent=ConsentGiven("2026-11", Tag(tongue), "telegram", "test"),
                now=self.clock.now(),
            ).subscriber_id
            for chat, tongue in zip(chats, tongues, strict=True)
        ]

    async def send(
        self,
        template: str = "eq.report",
        parameters: Mapping[str, str] = QUAKE,
        to: Sequence[str] = ("everyone",),
        **terms: Any,  # noqa: ANN401
    ) -> BroadcastId:
        """Draft, submit and approve as one officer after another would; sending starts at once."""
        job = partial(self.approved, template=template, parameters=parameters, to=to, terms=terms)
        return (await self.store.write(job)).id

    def approved(
        self,
        connection: Connection,
        template: str,
        parameters: Mapping[str, str],
        to: Sequence[str],
        terms: Mapping[str, Any],
    ) -> Approved:
        """Draft, submit and approve inside one transaction."""
        now = self.clock.now()
        rule = audience.parse_rule(to, self.desk.city, self.desk.renderer.languages)
        request = DraftRequest(template, parameters, rule, mode=self.mode, **terms)
        made = drafting.draft(connection, by=self.duty, request=request, desk=self.desk, now=now)
        shown = approving.submit(connection, by=self.duty, broadcast_id=made, desk=self.desk, now=now)
        given = Approval(made, shown.hash, shown.head_count.total)
        return approving.approve(connection, by=officer(2), given=given, desk=self.desk, now=now)

    async def board(self, broadcast_id: BroadcastId) -> Board:
        """Return the board of a broadcast."""
        return await self.store.read(partial(reporting.status, broadcast_id=broadcast_id))

    def check(self) -> None:
        """Raise what ended a lane, the planner or the sweeps, where one of them ended."""
        for task in self._tasks:
            if task.done():
                task.result()

    async def until_closed(self, broadcast_id: BroadcastId, seconds: float = 60.0) -> Board:
        """Wait until the sum closes; fails with the board where it does not in time."""
        async with asyncio.timeout(seconds):
            while True:
                self.check()
                board = await self.board(broadcast_id)
                if board.closed:
                    return board
                await asyncio.sleep(0.02)


RAISED = {"handling": HandlingClass.P1}
