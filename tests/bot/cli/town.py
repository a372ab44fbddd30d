"""An invented city behind a terminal: residents in its database, and a simulated provider on a thread of its own."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from bot import settings
from bot.house import House, open_house
from bot.rehearsal import city
from bot.rehearsal.pace import NO_LIMITS
from bot.rehearsal.telegram_server import RehearsalTelegram
from registry.store import Connection
from tests.bot.cli.terminal import Ran, Terminal

T = TypeVar("T")
TOKEN = "1000001:command-line"
QUAKE = (
    *("-p", "occurred_at=2021-02-19 10:07"),
    *("-p", "hypocentre=289"),
    *("-p", "magnitude=4.7"),
    *("-p", "tsunami=none"),
    *("--class", "P1"),
)
"""The values of the weather agency's telegram of that day."""


@dataclass(frozen=True, slots=True)
class CliTown:
    """The terminal, the provider's server and the officer's token."""

    terminal: Terminal
    server: RehearsalTelegram
    token: str

    def type(self, *words: str, answers: str = "", lang: str = "C.UTF-8", token: str | None = None) -> Ran:
        """Run a command as the officer on duty, or as the officer of another token."""
        given = self.token if token is None else token
        return self.terminal.type(*words, answers=answers, lang=lang, KAKEHASHI_OFFICER_TOKEN=given)

    def good(self, *words: str) -> Ran:
        """Run a command that must succeed."""
        ran = self.type(*words)
        assert ran.code == 0, ran.err
        return ran

    def look(self, job: Callable[[Connection], T]) -> T:
        """Read the database beside everything."""
        return asyncio.run(self._look(job))

    async def _look(self, job: Callable[[Connection], T]) -> T:
        async with open_house(settings.read(self.terminal.environ)) as house:
            return await house.store.read(job)

    def write(self, job: Callable[[Connection], T]) -> T:
        """Run a job in a transaction beside everything."""
        return asyncio.run(self._write(job))

    async def _write(self, job: Callable[[Connection], T]) -> T:
        async with open_house(settings.read(self.terminal.environ)) as house:
            return await house.store.write(job)

    def sent(self, serial: str) -> int:
        """Count the messages of a broadcast that the provider accepted."""
        return self.server.ledger.counts(serial).total()


@contextmanager
def standing_town(terminal: Terminal, *, people: int) -> Iterator[CliTown]:
    """Set up the city and let its provider run beside the commands."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="provider", daemon=True)
    thread.start()
    server = RehearsalTelegram(TOKEN, limits=NO_LIMITS)
    try:
        asyncio.run_coroutine_threadsafe(server.__aenter__(), loop).result(10)
        terminal.environ |= {
            "KAKEHASHI_TELEGRAM_TOKEN": TOKEN,
            "KAKEHASHI_TELEGRAM_API": server.url,
            "KAKEHASHI_TELEGRAM_RATE": "0",
        }
        yield CliTown(terminal, server, asyncio.run(_settle(terminal, server, people)))
        asyncio.run_coroutine_threadsafe(server.__aexit__(None, None, None), loop).result(10)
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        loop.close()


async def _settle(terminal: Terminal, server: RehearsalTelegram, people: int) -> str:
    async with open_house(settings.read(terminal.environ)) as house:
        return await _people(house, server, people)


async def _people(house: House, server: RehearsalTelegram, people: int) -> str:
    await city.settle(house, server, people)
    await city.found_communities(house, server)
    _, token = await city.appoint(house)
    return token
