"""A voice over a real store, in conversation with people of the simulated Telegram over real HTTP."""

import asyncio
import functools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import aiohttp
import pytest

from bot.rehearsal.pace import NO_LIMITS
from bot.rehearsal.residents import Resident
from bot.rehearsal.telegram_server import RehearsalTelegram
from bot.telegram.application import TelegramVoice, VoiceParts
from bot.telegram.polling import Poller
from broadcasts.desk import Desk
from broadcasts.pacing import Pace, Rate
from registry import addresses, subscribers
from registry.addresses import Address
from registry.clock import SystemClock
from registry.person import AccountId, Mode, Subscriber
from registry.places import load_city
from registry.privacy import Keyring
from registry.store import upgrade
from registry.store.embedded import EmbeddedStore, open_embedded
from templates_i18n.rendering import load_renderer

TOKEN = "1000001:live-token-of-the-test"
DRILL_TOKEN = "1000002:drill-token-of-the-test"
KEYRING = Keyring.derive("a secret of thirty-two characters or more")
DESK = Desk(load_renderer(), load_city(), public_url="https://city.example")
MIDNIGHT = datetime(2026, 11, 23, tzinfo=UTC)


@dataclass
class Bench:
    """A simulated Telegram, a database and a voice between them."""

    server: RehearsalTelegram
    store: EmbeddedStore
    voice: TelegramVoice
    poller: Poller
    woken: list[str] = field(default_factory=list)

    def phone(self, chat: int, language: str | None = None) -> "Phone":
        """Return a person's phone."""
        drill = self.voice.parts.mode is Mode.DRILL
        return Phone(self, self.server.user(chat, "Resident", language, drill), chat)

    async def settled(self) -> None:
        """Wait until every update so far is acted upon, confirmed and answered."""
        waiting = self.server.account(self.voice.parts.mode is Mode.DRILL).updates
        while waiting.count() or not waiting.polling.is_set():  # noqa: ASYNC110 - two states of another machine
            await asyncio.sleep(0.002)
        await self.voice.aclose()

    async def address(self, chat: int) -> Address | None:
        """Return the address this chat is to us."""
        parts = self.voice.parts
        return await self.store.read(
            functools.partial(addresses.find, keyring=KEYRING, account_id=parts.account_id, handle=str(chat))
        )

    async def person(self, chat: int) -> Subscriber | None:
        """Return the person this chat is to us."""
        parts = self.voice.parts
        return await self.store.read(
            functools.partial(subscribers.by_handle, keyring=KEYRING, account_id=parts.account_id, handle=str(chat))
        )


@dataclass
class Phone:
    """One person's phone; each act waits for what the bot makes of it."""

    bench: Bench
    resident: Resident
    chat: int
    taps: int = 0

    async def start(self, payload: str = "") -> None:
        self.resident.start(payload)
        await self.bench.settled()

    async def say(self, text: str) -> None:
        self.resident.say(text)
        await self.bench.settled()

    async def tap(self, button: str) -> None:
        """Tap the newest button with this label or data; a tick before a label is looked through."""
        self.taps += 1
        self.resident.tap(next((one for one in self.buttons() if one.removeprefix("✅ ") == button), button))
        await self.bench.settled()

    def buttons(self) -> list[str]:
        """Return the labels under the newest message."""
        return [button["text"] for button in self.resident.messages()[-1].buttons()]

    @property
    def screen(self) -> str:
        """The newest message as it stands."""
        return self.resident.inbox()[-1]

    async def person(self) -> Subscriber:
        found = await self.bench.person(self.chat)
        assert found is not None
        return found


def database(folder: Path) -> Path:
    path = folder / "book.sqlite"
    upgrade.prepare(path, backups=folder / "backups")
    return path


def voice_parts(
    server: RehearsalTelegram, store: EmbeddedStore, session: aiohttp.ClientSession, mode: Mode, woken: list[str]
) -> VoiceParts:
    live = mode is Mode.LIVE
    clock = SystemClock()
    return VoiceParts(
        store=store,
        session=session,
        desk=DESK,
        keyring=KEYRING,
        clock=clock,
        pace=Pace(Rate(0), clock),
        account_id=AccountId("telegram" if live else "telegram-drill"),
        mode=mode,
        api=server.url,
        token=TOKEN if live else DRILL_TOKEN,
        owner="test",
        wake=lambda: woken.append("woken"),
    )


@asynccontextmanager
async def open_bench(path: Path, server: RehearsalTelegram, mode: Mode = Mode.LIVE) -> AsyncIterator[Bench]:
    """Run a voice with its poller over the database at `path`; leaving stops both, as a restart does."""
    store = open_embedded(path, exclusive=True)
    await store.write(addresses.ensure_accounts)
    async with aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar()) as session:
        woken: list[str] = []
        voice = TelegramVoice(voice_parts(server, store, session, mode, woken))
        poller = Poller(voice)
        running = asyncio.create_task(poller.run())
        yield Bench(server, store, voice, poller, woken)
        poller.close()
        await running
        await voice.aclose()
    await store.aclose()


@pytest.fixture(autouse=True)
def _what_the_library_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return database(tmp_path)


@pytest.fixture
async def server() -> AsyncIterator[RehearsalTelegram]:
    async with RehearsalTelegram(TOKEN, DRILL_TOKEN, limits=NO_LIMITS) as running:
        yield running


@pytest.fixture
async def bench(path: Path, server: RehearsalTelegram) -> AsyncIterator[Bench]:
    async with open_bench(path, server) as running:
        yield running
