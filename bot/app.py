"""The composition root: builds lanes, planner, clock, voices and the HTTP server on a house, and runs them together."""

from __future__ import annotations

import asyncio
import os
import secrets
import socket
from collections.abc import AsyncIterator, Coroutine, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import aiohttp
import structlog
from aiohttp import web
from telegram.error import TelegramError

from bot import readiness
from bot.garbage import look_seldom
from bot.hooks import Condition, Doors, hooks_app, listening
from bot.house import House, journal_of
from bot.machines import open_engines
from bot.retranslating import keep_trying
from bot.setting_twilio import TwilioAccount
from bot.settings import TelegramAccount
from bot.sms.receipts import status_route
from bot.sms.talking import Ground, PhoneVoice
from bot.telegram.application import TelegramVoice, VoiceParts
from bot.telegram.polling import Poller
from bot.telegram.profile import introduce
from bot.telegram.webhook import open_webhook, webhook_handler
from bot.ticking import Ticking, sweeps
from bot.withdrawing import keeping
from broadcasts.channels.channel import Channel as Adapter
from broadcasts.channels.telegram import TelegramChannel
from broadcasts.channels.twilio import Sender, TwilioChannel
from broadcasts.channels.twilio_codes import load_codes
from broadcasts.channels.wire import open_session
from broadcasts.lanes import Lane
from broadcasts.pacing import Pace, Rate
from broadcasts.planner import Planner
from broadcasts.public.pages import public_routes
from broadcasts.receipts import Receipts
from broadcasts.settler import Parts
from broadcasts.wording.engine import Engine
from registry.addresses import Channel, account_of
from registry.person import AccountId, Mode

LAST_ANSWERS = 20.0
"""Seconds that requests under way get at the end; longer than any of them may last."""
WEBHOOK_AGAIN = 30.0

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Line:
    """One provider account at work: its pace, its lane and the voice that speaks on it."""

    mode: Mode
    account: TelegramAccount
    account_id: AccountId
    lane: Lane
    voice: TelegramVoice


@dataclass(frozen=True, slots=True)
class PhoneLine:
    """One SMS account at work: its pace and its lane."""

    mode: Mode
    account_id: AccountId
    pace: Pace
    lane: Lane


class Service:
    """Everything that runs on one database; `run` works until `close` is called, then lets go in good order."""

    def __init__(self, house: House, session: aiohttp.ClientSession, engines: Sequence[Engine] = ()) -> None:
        self.house = house
        self.engines = engines
        self.owner = owner_name()
        self._session = session
        self.planner = Planner(house.store, house.clock, house.zone, self._planned)
        swept = (*sweeps(house.settings.tariff), *keeping(journal_of(house.settings)))
        self.ticking = Ticking(house, self.owner, self.wake, swept)
        self._codes = load_codes()
        self.receipts = Receipts(house.store, house.keyring, house.clock, house.settings.tariff)
        self.phones: Mapping[Mode, PhoneLine] = {
            mode: self._phone_line(mode, account) for mode, account in house.settings.phones.items()
        }
        paces = {mode: line.pace for mode, line in self.phones.items()}
        self.speech = PhoneVoice(self._ground(), house.settings.phones, paces)
        self.lines: Mapping[Mode, Line] = {
            mode: self._line(mode, account) for mode, account in house.settings.accounts.items()
        }
        self._closing = asyncio.Event()

    def _ground(self) -> Ground:
        house = self.house
        return Ground(
            store=house.store,
            desk=house.desk,
            keyring=house.keyring,
            clock=house.clock,
            session=self._session,
            codes=self._codes,
            countries=house.settings.sms_countries,
            trusted=house.settings.trusted_proxies,
            wake=self.wake,
        )

    @property
    def lanes(self) -> Mapping[AccountId, Lane]:
        """Every lane by its account."""
        chats = {line.account_id: line.lane for line in self.lines.values()}
        return chats | {line.account_id: line.lane for line in self.phones.values()}

    def _line(self, mode: Mode, account: TelegramAccount) -> Line:
        account_id, pace = account_of(Channel.TELEGRAM, mode), Pace(Rate(account.rate), self.house.clock)
        lane = self._lane(TelegramChannel(self._session, account.api, account.token), account_id, pace)
        return Line(mode, account, account_id, lane, self._voice(mode, account, pace))

    def _phone_line(self, mode: Mode, account: TwilioAccount) -> PhoneLine:
        account_id, pace = account_of(Channel.SMS, mode), Pace(Rate(account.rate), self.house.clock)
        sender = Sender(account.sid, account.tokens[0], account.sender, account.api, self.house.settings.public_url)
        channel = TwilioChannel(self._session, sender, self.house.clock, self._codes)
        return PhoneLine(mode, account_id, pace, self._lane(channel, account_id, pace))

    def _lane(self, channel: Adapter, account_id: AccountId, pace: Pace) -> Lane:
        house = self.house
        return Lane(
            Parts(
                store=house.store,
                keyring=house.keyring,
                clock=house.clock,
                zone=house.zone,
                channel=channel,
                account_id=account_id,
                pace=pace,
                owner=self.owner,
                tariff=house.settings.tariff,
            )
        )

    def _voice(self, mode: Mode, account: TelegramAccount, pace: Pace) -> TelegramVoice:
        return TelegramVoice(
            VoiceParts(
                store=self.house.store,
                session=self._session,
                desk=self.house.desk,
                keyring=self.house.keyring,
                clock=self.house.clock,
                pace=pace,
                account_id=account_of(Channel.TELEGRAM, mode),
                mode=mode,
                api=account.api,
                token=account.token,
                owner=self.owner,
                wake=self.wake,
                phones=self.speech.footings.get(mode),
                speaker=self.speech.speaker,
            )
        )

    def wake(self) -> None:
        """Look at once for what is to be planned and sent."""
        self.planner.wake()
        self._planned()

    def _planned(self) -> None:
        for lane in self.lanes.values():
            lane.wake()

    def close(self) -> None:
        """Begin to end: no new row is taken, what is under way is settled, then `run` returns."""
        self._closing.set()

    def doors(self) -> Doors:
        """Return what the HTTP server opens."""
        house = self.house
        hooked = {line.account.webhook_secret: line.voice for line in self.lines.values()}
        voices = {secret: voice for secret, voice in hooked.items() if secret}
        return Doors(
            pages=public_routes(
                house.store, house.desk, house.clock, join=self.speech.join_path, leave=self.speech.leave_path
            ),
            webhook=webhook_handler(voices) if voices else None,
            condition=self.condition,
            trusted=house.settings.trusted_proxies,
            hooks=self._phone_hooks(),
        )

    def _phone_hooks(self) -> tuple[web.RouteDef, ...]:
        found = self.house.settings
        if not found.phones or found.public_url is None:
            return self.speech.routes()
        return (status_route(found.phones, found.public_url, self.receipts, self._codes), *self.speech.routes())

    async def condition(self) -> Condition:
        """Tell whether anything can be sent now, and how each part is."""
        polled = {line.account_id for line in self.lines.values() if line.account.webhook_secret is None}
        return await readiness.condition(self.house, {account_id: account_id in polled for account_id in self.lanes})

    async def run(self, *, talking: bool = True) -> None:
        """Plan, send and tick until `close`, and where `talking` hear people too.

        An error that nobody expected ends everything, loudly.
        """
        async with asyncio.TaskGroup() as group:
            pollers = [
                Poller(line.voice) for line in self.lines.values() if talking and not line.account.webhook_secret
            ]
            sending = [group.create_task(lane.run(), name=f"lane-{name}") for name, lane in self.lanes.items()]
            hearing = [group.create_task(poller.run(), name=poller.name) for poller in pollers]
            others = [group.create_task(work) for work in self._others(talking)]
            look_seldom()
            await self._closing.wait()
            for poller in pollers:
                poller.close()
            for lane in self.lanes.values():
                lane.close()
            if ending := [*sending, *hearing]:
                await asyncio.wait(ending, timeout=LAST_ANSWERS)
            for task in (*others, *ending):
                task.cancel()
        await self._say_the_last()

    def _others(self, talking: bool) -> list[Coroutine[Any, Any, None]]:
        works: list[Coroutine[Any, Any, None]] = [self.planner.run(), self.ticking.run(), self.receipts.run()]
        if talking:
            works += [self._introduce(line) for line in self.lines.values()]
            works.append(keep_trying(self.house, self.engines))
        return works

    async def _introduce(self, line: Line) -> None:
        """Tell the provider where updates go and what the bot is for; without an answer, try again later."""
        if line.account.webhook_secret:
            await self._hook(line, line.account.webhook_secret)
        await introduce(line.voice)

    async def _hook(self, line: Line, secret: str) -> None:
        url = f"{self.house.settings.public_url}/hooks/telegram"
        while True:
            try:
                await open_webhook(line.voice, url, secret)
            except TelegramError as error:
                log.warning("webhook-refused", account=line.account_id, code=type(error).__name__)
                await asyncio.sleep(WEBHOOK_AGAIN)
            else:
                return

    async def _say_the_last(self) -> None:
        """Let answers to people who just wrote go out, as far as that takes no longer than a request may."""
        voices = [line.voice.aclose() for line in self.lines.values()]
        ends = [asyncio.ensure_future(end) for end in (*voices, self.speech.speaker.aclose())]
        await asyncio.wait(ends, timeout=LAST_ANSWERS)


@asynccontextmanager
async def open_service(house: House) -> AsyncIterator[Service]:
    """Build the service on an open house, with the one HTTP session that everything shares and the engines there are."""
    async with open_session() as session, open_engines(house.settings, session) as engines:
        yield Service(house, session, engines)


@asynccontextmanager
async def open_doors(service: Service) -> AsyncIterator[str]:
    """Serve pages and webhook beside a service, and yield the address."""
    async with listening(hooks_app(service.doors()), service.house.settings.listen) as address:
        yield address


def owner_name() -> str:
    """Return a name for this process among the leases that no other process has, not even after a restart."""
    return f"{socket.gethostname()}-{os.getpid()}-{secrets.token_hex(4)}"
