"""What tests of the engine share: a clock they set, a town that serves, and looks straight into its rows."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from sqlalchemy import text
from sqlalchemy.engine import Row

from bot.rehearsal.ledger import Entry
from broadcasts.broadcast import BroadcastId
from broadcasts.repositories import tallies
from registry import addresses, consent
from registry.person import AccountId, ConsentGiven, Contact, SubscriberId
from registry.store import Connection
from templates_i18n.languages import Tag
from tests.town import Town

NIGHT = datetime(2026, 11, 22, 18, 7, tzinfo=UTC)
"""03:07 in Sapporo."""
NOON = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
"""12:00 in Sapporo."""
TWILIO = AccountId("twilio")
GIVEN = ConsentGiven("2026-11", Tag("en"), "telegram", "test")


@dataclass
class HandClock:
    """Both clocks as a test sets them; they run on by themselves from where they were set."""

    start: datetime = NOON
    _zero: float = field(default_factory=time.monotonic)
    _ahead: float = 0.0
    _wall: timedelta = timedelta()

    def now(self) -> datetime:
        """Return the wall clock."""
        return self.start + timedelta(seconds=self.monotonic() - self._zero) + self._wall

    def monotonic(self) -> float:
        """Return the monotonic clock, to which the loop's waits keep too once `hold` was called."""
        return time.monotonic() + self._ahead

    def hold(self) -> None:
        """Let the running loop's waits keep to this clock."""
        asyncio.get_running_loop().time = self.monotonic  # type: ignore[method-assign]

    async def advance(self, seconds: float) -> None:
        """Let time pass at once: both clocks and every wait of the loop."""
        self._ahead += seconds
        await asyncio.sleep(0.01)

    def jump(self, seconds: float) -> None:
        """Set the wall clock, as somebody would by hand; the monotonic one never jumps."""
        self._wall += timedelta(seconds=seconds)


@asynccontextmanager
async def running(path: Path, start: datetime = NOON, **terms: Any) -> AsyncIterator[tuple[Town, HandClock]]:  # noqa: ANN401
    """Open a town under a clock of its own and serve; yields both."""
    clock = HandClock(start)
    clock.hold()
    async with Town(path / "town.sqlite", clock=clock, **terms) as town:
        town.serve()
        yield town, clock


async def until(true: Callable[[], Awaitable[bool] | bool], seconds: float = 20.0) -> None:
    """Wait until something holds; fails where it does not in time."""
    end = time.monotonic() + seconds
    while True:
        found = true()
        if found if isinstance(found, bool) else await found:
            return
        assert time.monotonic() < end, "it never came true"
        await asyncio.sleep(0.01)


async def until_left(town: Town, number: int) -> None:
    """Wait until the simulated provider has accepted so many messages."""
    await until(lambda: len(town.server.ledger.deliveries()) >= number)


async def look(town: Town, query: str, **values: Any) -> list[Row[Any]]:  # noqa: ANN401
    """Return rows of a query."""

    def job(connection: Connection) -> list[Row[Any]]:
        return list(connection.execute(text(query), values).all())

    return await town.store.read(job)


async def states(town: Town, broadcast_id: BroadcastId) -> Counter[str]:
    """Count deliveries, not people, by state."""
    found = await look(town, "SELECT state FROM delivery WHERE broadcast_id = :id", id=broadcast_id)
    return Counter(row.state for row in found)


async def posts(town: Town, broadcast_id: BroadcastId) -> list[str]:
    """Return the states of a broadcast's posts."""
    found = await look(
        town, "SELECT state FROM community_post WHERE broadcast_id = :id ORDER BY position", id=broadcast_id
    )
    return [row.state for row in found]


async def wrong(town: Town, broadcast_id: BroadcastId) -> dict[Any, int]:
    """Return where the tally differs from the deliveries it counts."""

    def job(connection: Connection) -> dict[Any, int]:
        apart = tallies.difference(tallies.read(connection, broadcast_id), tallies.counted(connection, broadcast_id))
        return {cell: people for cell, people in apart.items() if people}

    return await town.store.read(job)


async def second_address(town: Town, subscriber_id: SubscriberId, handle: str) -> addresses.AddressId:
    """Give a person a phone beside the chat; the account it belongs to has no lane in these tests."""

    def job(connection: Connection) -> addresses.AddressId:
        now = town.clock.now()
        given = consent.give(connection, subscriber_id=subscriber_id, consent=GIVEN, now=now)
        return addresses.add(
            connection,
            town.keyring,
            subscriber_id=subscriber_id,
            contact=Contact(TWILIO, handle),
            consent_id=given,
            now=now,
        )

    return await town.store.write(job)


async def withdraw(town: Town, subscriber_id: SubscriberId) -> None:
    """Let a person take their consent back."""
    job = partial(consent.withdraw, subscriber_id=subscriber_id, consent=GIVEN, now=town.clock.now())
    await town.store.write(job)


def people_told(entries: list[Entry[int]]) -> Counter[int]:
    """Count messages per chat of a person."""
    return Counter(entry.handle for entry in entries if entry.handle > 0)
