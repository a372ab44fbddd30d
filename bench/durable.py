"""The whole durable path as `serve` runs it: plan, mark, send, settle, to the closed sum."""

from __future__ import annotations

import asyncio
import json
import logging
import resource
import sqlite3
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

import structlog
import uvloop

from bench.people import SECRET
from bot.garbage import look_seldom
from broadcasts import reporting
from broadcasts.actions import approving, drafting
from broadcasts.actions.approving import Approval, Approved
from broadcasts.actions.drafting import DraftRequest
from broadcasts.channels.telegram import TelegramChannel
from broadcasts.channels.wire import open_session
from broadcasts.desk import Desk
from broadcasts.lanes import Lane
from broadcasts.pacing import Pace, Rate
from broadcasts.planner import Planner
from broadcasts.settler import Parts
from registry.audience import Rule
from registry.clock import SystemClock
from registry.officer import Officer, OfficerId, Role
from registry.places import load_city
from registry.privacy import Keyring
from registry.store import Connection, Store
from registry.store.embedded import open_embedded
from templates_i18n.catalogue import load_catalogue
from templates_i18n.languages import load_languages
from templates_i18n.names import load_names
from templates_i18n.rendering import Renderer

QUAKE = {
    "occurred_at": "2021-02-19 10:07",
    "hypocentre": "289",
    "magnitude": "4.7",
    "max_intensity": "5-",
    "tsunami": "none",
}


def approve(connection: Connection, desk: Desk, rule: Rule) -> Approved:
    """Draft, submit and approve an earthquake report."""
    now = SystemClock().now()
    nothing: frozenset[str] = frozenset()
    by = Officer(OfficerId(1), "duty", frozenset(Role), nothing, frozenset(), nothing, disabled=False)
    made = drafting.draft(connection, by=by, request=DraftRequest("eq.report", QUAKE, rule), desk=desk, now=now)
    shown = approving.submit(connection, by=by, broadcast_id=made, desk=desk, now=now)
    given = Approval(made, shown.hash, shown.head_count.total)
    return approving.approve(connection, by=by, given=given, desk=desk, now=now)


def build_desk() -> Desk:
    """Return the desk of the city with the project's own words."""
    return Desk(renderer=Renderer(load_languages(), load_catalogue(), load_names()), city=load_city())


async def run(path: Path, url: str, people: int) -> dict[str, float]:
    """Send to everyone in the database; return messages a second and seconds to the first message."""
    store = open_embedded(path, exclusive=True)
    desk, clock = build_desk(), SystemClock()
    zone = ZoneInfo(desk.city.timezone)
    async with open_session() as session:
        lane = Lane(
            Parts(
                store=store,
                keyring=Keyring.derive(SECRET),
                clock=clock,
                zone=zone,
                channel=TelegramChannel(session, url, "1:x"),
                account_id="telegram",
                pace=Pace(Rate(0), clock),
                owner="bench",
            )
        )
        planner = Planner(store, clock, zone, lane.wake)
        tasks = [asyncio.create_task(lane.run()), asyncio.create_task(planner.run())]
        await asyncio.sleep(0.3)
        look_seldom()
        started = time.perf_counter()
        approved = await store.write(partial(approve, desk=desk, rule=Rule(everyone=True)))
        planner.wake()
        submitted, cpu = time.perf_counter(), time.process_time()
        await _closed(store, approved, people)
        seconds, cpu = time.perf_counter() - submitted, time.process_time() - cpu
        lane.close()
        await tasks[0]
        tasks[1].cancel()
    await store.aclose()
    return {"rate": people / seconds, "cpu_us": cpu / people * 1e6, "approve": submitted - started}


async def _closed(store: Store, approved: Approved, people: int) -> None:
    while True:
        await asyncio.sleep(0.05)
        if await store.read(partial(reporting.closed, broadcast_id=approved.id)):
            board = await store.read(partial(reporting.status, broadcast_id=approved.id))
            assert board.audience == people, board
            assert board.sums["handed_over"] == people, board.sums  # type: ignore[index]
            return


def main() -> None:
    """Send to everyone in a copy of the database named; prints one line of JSON."""
    source, url, people = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.WARNING))
    with tempfile.TemporaryDirectory(dir=source.parent) as folder:
        path = Path(folder) / "bench.db"
        with sqlite3.connect(source) as old, sqlite3.connect(path) as new:
            old.backup(new)
        found = uvloop.run(run(path, url, people))
    found["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps(found))


if __name__ == "__main__":
    main()
