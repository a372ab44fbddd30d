"""What `serve` runs for one Twilio account, in a process of its own to be killed.

`python -m tests.faults.phones_child DATABASE API RATE` prints `ready` and serves until it is killed.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from zoneinfo import ZoneInfo

import aiohttp

from bot.rehearsal.twilio.server import LIVE_LOGIN
from broadcasts.channels.twilio import Sender, TwilioChannel
from broadcasts.channels.twilio_codes import load_codes
from broadcasts.lanes import Lane
from broadcasts.pacing import Pace, Rate
from broadcasts.planner import Planner
from broadcasts.settler import Parts
from registry.clock import SystemClock
from registry.places import load_city
from registry.privacy import Keyring
from registry.store.embedded import open_embedded
from tests.faults.serve_child import say, sweep
from tests.phones import ACCOUNT
from tests.town import SECRET


async def serve(database: Path, api: str, rate: float) -> None:
    clock, zone = SystemClock(), ZoneInfo(load_city().timezone)
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0)) as session:
        store = open_embedded(database, exclusive=True)
        sender = Sender(LIVE_LOGIN.sid, LIVE_LOGIN.token, LIVE_LOGIN.senders[0], api)
        parts = Parts(
            store=store,
            keyring=Keyring.derive(SECRET),
            clock=clock,
            zone=zone,
            channel=TwilioChannel(session, sender, clock, load_codes()),
            account_id=ACCOUNT,
            pace=Pace(Rate(rate), clock),
            owner="child",
        )
        lane = Lane(parts)
        planner = Planner(store, clock, zone, lane.wake)

        async def tick() -> None:
            while True:
                await store.write(sweep)
                await asyncio.sleep(0.1)

        async with asyncio.TaskGroup() as group:
            for job in (lane.run(), planner.run(), tick()):
                group.create_task(job)
            say("ready")


if __name__ == "__main__":
    asyncio.run(serve(Path(sys.argv[1]), sys.argv[2], float(sys.argv[3])))
