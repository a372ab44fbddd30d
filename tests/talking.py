"""People in conversation with the voice, over a simulated Telegram and real HTTP, for tests."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import TypeVar

import aiohttp

from bot.rehearsal.residents import Resident
from bot.rehearsal.telegram_server import RehearsalTelegram
from bot.telegram.application import TelegramVoice, VoiceParts
from bot.telegram.polling import Poller
from broadcasts.desk import Desk
from broadcasts.pacing import Pace, Rate
from registry import addresses, subscribers
from registry.addresses import Address, Channel
from registry.clock import Clock, SystemClock
from registry.errors import StorageTrouble
from registry.person import Mode, Subscriber
from registry.privacy import Keyring
from registry.store import Job, Store
from templates_i18n.languages import Tag
from templates_i18n.rendering import Renderer
from tests.phones import Phones
from tests.town import DRILL_TOKEN, SECRET, TOKEN, Town, make_desk

T = TypeVar("T")
DESK = make_desk()
KEYRING = Keyring.derive(SECRET)


def words(language: str, key: str, **values: str) -> str:
    """Return a phrase as it is printed in a language."""
    return DESK.renderer.phrase(Tag(language), key, **values)


def called(language: str, kind: str, id: str) -> str:  # noqa: A002
    """Return what an area or topic is called in a language."""
    found = DESK.renderer.names.lookup(kind, id, Tag(language))
    assert found is not None
    return found.text


@dataclass
class Talk:
    """A simulated Telegram, a database, and the voice between them."""

    server: RehearsalTelegram
    store: Store
    voice: TelegramVoice
    poller: Poller
    woken: list[str] = field(default_factory=list)

    @property
    def drill(self) -> bool:
        return self.voice.parts.mode is Mode.DRILL

    @property
    def renderer(self) -> Renderer:
        return self.voice.parts.desk.renderer

    def phone(self, chat: int, language: str | None = None) -> Phone:
        """Return a person's phone."""
        return Phone(self, self.server.user(chat, "Resident", language, self.drill), chat)

    def voice_over(self, store: Store) -> TelegramVoice:
        """Return a voice like this one over another store."""
        return TelegramVoice(replace(self.voice.parts, store=store))

    async def settled(self) -> None:
        """Wait until every update so far is acted upon, confirmed and answered."""
        waiting = self.server.account(self.drill).updates
        while waiting.count() or not waiting.polling.is_set():  # noqa: ASYNC110 - two states of another machine
            await asyncio.sleep(0.002)
        await self.voice.aclose()

    async def address(self, chat: int) -> Address | None:
        """Return the address this chat is to us."""
        account = self.voice.parts.account_id
        found = functools.partial(addresses.find, keyring=KEYRING, account_id=account, handle=str(chat))
        return await self.store.read(found)

    async def person(self, chat: int) -> Subscriber | None:
        """Return the person this chat is to us."""
        account = self.voice.parts.account_id
        found = functools.partial(subscribers.by_handle, keyring=KEYRING, account_id=account, handle=str(chat))
        return await self.store.read(found)


@dataclass
class Phone:
    """One person's phone; each act waits for what the bot makes of it."""

    talk: Talk
    resident: Resident
    chat: int
    taps: int = 0

    async def start(self, payload: str = "") -> None:
        self.resident.start(payload)
        await self.talk.settled()

    async def say(self, text: str) -> None:
        self.resident.say(text)
        await self.talk.settled()

    async def tap(self, button: str) -> None:
        """Tap the newest button with this label, ticked or not, or with this data."""
        self.taps += 1
        self.resident.tap(next((one for one in self.buttons() if one.removeprefix("✅ ") == button), button))
        await self.talk.settled()

    async def join(self, language: str, *wards: str) -> None:
        """Go the whole way from /start to being registered, for these wards or the whole city."""
        await self.start()
        await self.tap(words(language, "button-agree"))
        for ward in wards:
            await self.tap(called(language, "area", ward))
        await self.tap(words(language, "button-done" if wards else "button-whole-city"))
        await self.tap(words(language, "button-done"))

    def buttons(self) -> list[str]:
        """Return the labels under the newest message."""
        return [button["text"] for button in self.resident.messages()[-1].buttons()]

    def data(self) -> list[str]:
        """Return the data behind the buttons under the newest message."""
        return [button["callback_data"] for button in self.resident.messages()[-1].buttons()]

    @property
    def screen(self) -> str:
        """The newest message as it stands."""
        return self.resident.inbox()[-1]

    async def person(self) -> Subscriber:
        found = await self.talk.person(self.chat)
        assert found is not None
        return found


class Shared:
    """A store that more than one process may own things on, as a server's is."""

    exclusive = False

    def __init__(self, store: Store) -> None:
        self._store = store
        self.asked = asyncio.Event()

    async def write(self, job: Job[T]) -> T:
        self.asked.set()
        return await self._store.write(job)

    async def read(self, job: Job[T]) -> T:
        return await self._store.read(job)

    async def aclose(self) -> None:
        """Leave the store to whoever opened it."""


class Full:
    """A store on a disk that is full while `full` says so."""

    exclusive = True

    def __init__(self, store: Store) -> None:
        self._store = store
        self.full = False
        self.refused = asyncio.Event()

    async def write(self, job: Job[T]) -> T:
        if self.full:
            self.refused.set()
            raise StorageTrouble(detail="disk full")
        return await self._store.write(job)

    async def read(self, job: Job[T]) -> T:
        return await self._store.read(job)

    async def aclose(self) -> None:
        """Leave the store to whoever opened it."""


@asynccontextmanager
async def talking(
    server: RehearsalTelegram,
    store: Store,
    *,
    mode: Mode = Mode.LIVE,
    clock: Clock | None = None,
    pace: Pace | None = None,
    poll: bool = True,
    phones: Phones | None = None,
    desk: Desk = DESK,
) -> AsyncIterator[Talk]:
    """Run a voice, with its poller unless told otherwise; leaving stops both, as a restart does."""
    clock = clock or SystemClock()
    await store.write(addresses.ensure_accounts)
    async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as session:
        woken: list[str] = []
        parts = VoiceParts(
            store=store,
            session=session,
            desk=desk,
            keyring=KEYRING,
            clock=clock,
            pace=pace or Pace(Rate(0), clock),
            account_id=addresses.account_of(Channel.TELEGRAM, mode),
            mode=mode,
            api=server.url,
            token=TOKEN if mode is Mode.LIVE else DRILL_TOKEN,
            owner="test",
            wake=lambda: woken.append("woken"),
            phones=phones.voice.footings[mode] if phones is not None else None,
            speaker=phones.voice.speaker if phones is not None else None,
        )
        voice = TelegramVoice(parts)
        poller = Poller(voice)
        running = asyncio.create_task(poller.run()) if poll else None
        yield Talk(server, store, voice, poller, woken)
        poller.close()
        if running is not None:
            await running
        await voice.aclose()


@asynccontextmanager
async def in_town(town: Town, phones: Phones | None = None) -> AsyncIterator[Talk]:
    """Run a voice in a town whose lanes serve it too, and where there are `phones`, one may be added to a chat."""
    terms = {"mode": town.mode, "clock": town.clock, "pace": town.pace}
    async with talking(town.server, town.store, **terms, phones=phones) as talk:  # type: ignore[arg-type]  # each of its kind
        yield talk
