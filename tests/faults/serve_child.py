"""What `serve` runs for one Telegram account, in a process of its own to be killed.

`python -m tests.faults.serve_child DATABASE API RATE` prints `ready` and serves until it is killed. SIGUSR1 stops
broadcast 1, and `stopped` is printed once that is on disk.
"""

from __future__ import annotations

import asyncio
import signal
import sys
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import aiohttp

from broadcasts import outbox, schedule
from broadcasts.actions import sending, stopping
from broadcasts.channels.telegram import TelegramChannel
from broadcasts.lanes import Lane
from broadcasts.pacing import Pace, Rate
from broadcasts.planner import Planner
from broadcasts.settler import Parts
from registry.clock import SystemClock
from registry.person import AccountId
from registry.places import load_city
from registry.privacy import Keyring
from registry.store import Connection
from registry.store.embedded import open_embedded
from tests.town import SECRET, TOKEN, officer


def say(line: str) -> None:
    """Write one whole line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def sweep(connection: Connection) -> None:
    now = SystemClock().now()
    sending.start_due(connection, now)
    schedule.expire_due(connection, now)
    schedule.settle_complete(connection, now)
    outbox.sweep_unsent(connection, now, 5_000)


async def serve(database: Path, api: str, rate: float) -> None:
    clock, zone = SystemClock(), ZoneInfo(load_city().timezone)
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:
        store = open_embedded(database, exclusive=True)
        parts = Parts(
            store=store,
            keyring=Keyring.derive(SECRET),
            clock=clock,
            zone=zone,
            channel=TelegramChannel(session, api, TOKEN),
            account_id=AccountId("telegram"),
            pace=Pace(Rate(rate), clock),
            owner="child",
        )
        lane = Lane(parts)
        planner = Planner(store, clock, zone, lane.wake)

        async def stop() -> None:
            await store.write(partial(stopping.stop, by=officer(), broadcast_id=1, now=clock.now()))
            say("stopped")

        async def tick() -> None:
            while True:
                await store.write(sweep)
                await asyncio.sleep(0.1)

        async with asyncio.TaskGroup() as group:
            loop = asyncio.get_running_loop()
            loop.add_signal_handler(signal.SIGUSR1, lambda: group.create_task(stop()))
            for job in (lane.run(), planner.run(), tick()):
                group.create_task(job)
            say("ready")


if __name__ == "__main__":
    asyncio.run(serve(Path(sys.argv[1]), sys.argv[2], float(sys.argv[3])))
