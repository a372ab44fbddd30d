"""One plan for everyone in a database, while its first messages leave: rate, first message, peak memory."""

from __future__ import annotations

import asyncio
import json
import resource
import sys
import time
from collections.abc import Collection
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import uvloop

from bench.durable import approve, build_desk
from bench.people import SECRET
from broadcasts.channels.channel import Message
from broadcasts.channels.outcome import CannotTell, HandedOver, Outcome
from broadcasts.lanes import Lane
from broadcasts.pacing import Pace, Rate
from broadcasts.planner import Planner
from broadcasts.settler import Parts
from registry.audience import Rule
from registry.clock import SystemClock
from registry.privacy import Keyring
from registry.store.embedded import open_embedded


class Noting:
    """A channel that only notes when the first message came; the provider is not what is measured here."""

    def __init__(self) -> None:
        self.first: float | None = None

    async def send(self, handle: str, message: Message, reference: str) -> Outcome:
        """Take the message."""
        del handle, message
        self.first = self.first or time.perf_counter()
        return HandedOver(reference)

    async def find(self, handle: str, message: Message, known: Collection[str]) -> CannotTell:
        """Cannot tell: nothing is kept."""
        del handle, message, known
        return CannotTell("no-list")

    async def receipt(self, provider_id: str) -> CannotTell:
        """Cannot tell: nothing is kept."""
        del provider_id
        return CannotTell("no-receipts")

    async def aclose(self) -> None:
        """Nothing is held."""


async def run(path: Path) -> dict[str, float]:
    """Approve for everyone at the provider's usual 30 a second, and plan to the end."""
    store, desk, clock, channel = open_embedded(path, exclusive=True), build_desk(), SystemClock(), Noting()
    zone = ZoneInfo(desk.city.timezone)
    keyring = Keyring.derive(SECRET)
    lane = Lane(Parts(store, keyring, clock, zone, channel, "telegram", Pace(Rate(30), clock), "bench"))
    planner = Planner(store, clock, zone, lane.wake)
    running = asyncio.create_task(lane.run())
    await asyncio.sleep(0.2)
    started = time.perf_counter()
    await store.write(partial(approve, desk=desk, rule=Rule(everyone=True)))
    approved = time.perf_counter()
    while await planner.step():
        pass
    planned = time.perf_counter()
    lane.close()
    await running
    await store.aclose()
    assert channel.first is not None
    return {
        "approve": approved - started,
        "first": channel.first - approved,
        "plan": planned - approved,
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


if __name__ == "__main__":
    print(json.dumps(uvloop.run(run(Path(sys.argv[1])))))
