"""What tests of SMS share: a simulated Twilio beside a town, the lane that sends there, and the door it posts to."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import secrets
import socket
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from zoneinfo import ZoneInfo

import aiohttp

from bot.hooks import Condition, Doors, hooks_app, listening
from bot.rehearsal.clocks import Clocks
from bot.rehearsal.twilio.server import DRILL_LOGIN, LIVE_LOGIN, RehearsalTwilio
from bot.setting_twilio import TwilioAccount
from bot.setting_values import Listen
from bot.sms.limits import Limits
from bot.sms.receipts import status_route
from bot.sms.talking import Ground, PhoneVoice
from broadcasts.channels.twilio import Sender, TwilioChannel
from broadcasts.channels.twilio_codes import load_codes
from broadcasts.lanes import Lane
from broadcasts.pacing import Pace, Rate
from broadcasts.public.pages import public_routes
from broadcasts.receipts import Receipts
from broadcasts.settler import Parts
from registry import subscribers
from registry.person import AccountId, Choices, ConsentGiven, Contact, Mode, SubscriberId
from registry.store import Connection
from templates_i18n.languages import Tag
from tests.town import Town

ACCOUNT = AccountId("twilio")
AREA_CODES = (202, 212, 213, 214, 215, 216, 217, 301, 302, 303, 304, 305, 312, 313, 314, 315, 316, 317, 401, 402)


def numbers() -> Iterator[str]:
    """Yield invented numbers, all valid and nobody's."""
    return (f"+1{area}55501{last:02}" for area in AREA_CODES for last in range(2, 100))


async def join(town: Town, readers: Mapping[str, str]) -> dict[str, SubscriberId]:
    """Let people join by their numbers, each reading a language."""

    def job(connection: Connection) -> dict[str, SubscriberId]:
        return {
            number: subscribers.join(
                connection,
                town.keyring,
                contact=Contact(ACCOUNT, number),
                choices=Choices(languages=(Tag(tongue),)),
                consent=ConsentGiven("2026-11", Tag(tongue), "sms", "test"),
                now=town.clock.now(),
            ).subscriber_id
            for number, tongue in readers.items()
        }

    return await town.store.write(job)


@dataclass
class Phones:
    """The SMS side of a town; `public_url` is where Twilio posts to, None where it cannot."""

    town: Town
    server: RehearsalTwilio
    lane: Lane
    pace: Pace
    receipts: Receipts
    account: TwilioAccount
    public_url: str | None
    voice: PhoneVoice
    url: str
    _numbers: Iterator[str] = field(default_factory=numbers)

    async def people(self, number: int, *languages: str) -> dict[str, SubscriberId]:
        """Let people join who have nothing but a phone; return them by number."""
        chosen = itertools.islice(self._numbers, number)
        return await join(self.town, dict(zip(chosen, itertools.cycle(languages or ("en",)), strict=False)))

    def told(self) -> dict[str, int]:
        """Count accepted messages per number."""
        counted: dict[str, int] = {}
        for entry in self.server.ledger.deliveries():
            counted[entry.handle] = counted.get(entry.handle, 0) + 1
        return counted


def free_port() -> int:
    """Return a free port from below those that the system hands to outgoing connections, so that it stays free."""
    while True:
        port = secrets.choice(range(20_000, 32_000))
        with socket.socket() as tried, contextlib.suppress(OSError):
            tried.bind(("127.0.0.1", port))
            return port


@asynccontextmanager
async def phones(
    town: Town, *, rate: float = 0.0, callbacks: bool = True, limits: Limits | None = None
) -> AsyncIterator[Phones]:
    """Open the SMS side of a running town and serve it."""
    clocks = Clocks(town.clock.now, town.clock.monotonic)
    port = free_port()
    public_url = f"http://127.0.0.1:{port}"
    login = LIVE_LOGIN
    async with (
        RehearsalTwilio(drill=DRILL_LOGIN, clocks=clocks) as server,
        aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0), cookie_jar=aiohttp.DummyCookieJar()) as session,
    ):
        account = TwilioAccount(login.sid, (login.token,), login.senders[0], server.url, rate)
        pace = Pace(Rate(rate), town.clock)
        sender = Sender(login.sid, login.token, account.sender, server.url, public_url if callbacks else None)
        parts = Parts(
            store=town.store,
            keyring=town.keyring,
            clock=town.clock,
            zone=ZoneInfo(town.desk.city.timezone),
            channel=TwilioChannel(session, sender, town.clock, load_codes()),
            account_id=ACCOUNT,
            pace=pace,
            owner="test",
        )
        receipts = Receipts(town.store, town.keyring, town.clock)
        lane = Lane(parts)
        ground = Ground(
            store=town.store,
            desk=replace(town.desk, public_url=public_url),
            keyring=town.keyring,
            clock=town.clock,
            session=session,
            codes=load_codes(),
            countries=("+1",),
            trusted=(),
            wake=lane.wake,
        )
        voice = PhoneVoice(ground, {Mode.LIVE: account}, {Mode.LIVE: pace})
        server.account().inbound_url = f"{public_url}/hooks/twilio/inbound"
        routes = (status_route({Mode.LIVE: account}, public_url, receipts, load_codes()), *voice.routes(limits))
        pages = public_routes(town.store, ground.desk, town.clock, join=voice.join_path, leave=voice.leave_path)
        doors = Doors(pages, None, healthy, (), routes)
        async with listening(hooks_app(doors), Listen("127.0.0.1", port)):
            tasks = [asyncio.create_task(lane.run()), asyncio.create_task(receipts.run())]
            try:
                yield Phones(
                    town, server, lane, pace, receipts, account, public_url if callbacks else None, voice, public_url
                )
            finally:
                await voice.speaker.aclose()
                lane.close()
                await tasks[0]
                tasks[1].cancel()
                await asyncio.gather(*tasks, return_exceptions=True)


async def healthy() -> Condition:
    """Nothing is wrong in a test."""
    return Condition(True, {})
