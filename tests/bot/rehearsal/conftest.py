"""A simulated Telegram and, before it, a real client of python-telegram-bot and a plain one."""

from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any

import aiohttp
import pytest
import telegram

from bot.rehearsal.pace import NO_LIMITS
from bot.rehearsal.telegram_server import RehearsalTelegram

TOKEN = "1000001:live"
DRILL_TOKEN = "1000002:drill"

Call = Callable[..., Coroutine[Any, Any, tuple[int, Any]]]


@pytest.fixture
async def server() -> AsyncIterator[RehearsalTelegram]:
    async with RehearsalTelegram(TOKEN, DRILL_TOKEN, limits=NO_LIMITS) as running:
        yield running


@pytest.fixture
async def paced() -> AsyncIterator[RehearsalTelegram]:
    async with RehearsalTelegram(TOKEN) as running:
        yield running


@pytest.fixture
async def client(server: RehearsalTelegram) -> AsyncIterator[telegram.Bot]:
    async with telegram.Bot(TOKEN, base_url=f"{server.url}/bot") as bot:
        yield bot


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=5)) as opened:
        yield opened


@pytest.fixture
def call(server: RehearsalTelegram, session: aiohttp.ClientSession) -> Call:
    """Return `call(method, token=…, **parameters) -> (status, body)` with a JSON body."""

    async def ask(method: str, /, token: str = TOKEN, **parameters: object) -> tuple[int, Any]:
        async with session.post(f"{server.url}/bot{token}/{method}", json=parameters) as answer:
            return answer.status, await answer.json()

    return ask
