"""Every text of one notice, in every language and form: what it takes once the files are read, and per recipient."""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from rich.console import Console

from bench.durable import approve, build_desk
from bench.people import SECRET, create
from broadcasts.broadcast import BroadcastId
from broadcasts.desk import Desk
from broadcasts.letters import Letters
from broadcasts.outbox import plan_chunk
from broadcasts.repositories import broadcasts, drawing
from broadcasts.repositories.drawing import Kind
from broadcasts.wording import pipeline
from registry.audience import Rule
from registry.clock import SystemClock
from registry.privacy import Keyring
from registry.store import Store
from registry.store.embedded import open_embedded

ROUNDS = 20
PEOPLE = 500
ALLOWED = 50
"""Milliseconds."""


def report(console: Console) -> None:
    """Word one notice again and again, look its texts up for its readers, and print the medians."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "people.db"
        create(path, Keyring.derive(SECRET), PEOPLE)
        asyncio.run(_measure(console, path))


async def _measure(console: Console, path: Path) -> None:
    store, desk = open_embedded(path, exclusive=True), build_desk()
    started = time.perf_counter()
    approved = await store.write(partial(approve, desk=desk, rule=Rule(everyone=True)))
    cold = time.perf_counter() - started
    seen = await store.read(partial(broadcasts.get, broadcast_id=approved.id))
    seconds, texts = [], 0
    for _ in range(ROUNDS):
        started = time.perf_counter()
        texts = len(pipeline.word(desk, seen, None))
        seconds.append(time.perf_counter() - started)
    console.print(
        f"{texts} texts of one notice, {len(list(desk.renderer.languages))} languages x 2 forms: "
        f"{statistics.median(seconds) * 1000:.1f} ms warm ({ALLOWED} allowed); "
        f"submission and approval with every file read for the first time: {cold * 1000:.0f} ms",
        soft_wrap=True,
    )
    console.print(f"per recipient: {await _per_recipient(store, desk, approved.id) * 1e9:,.0f} ns, to look its text up")
    await store.aclose()


async def _per_recipient(store: Store, desk: Desk, broadcast_id: BroadcastId) -> float:
    """Return the seconds that a recipient's text takes once its first reader has had it."""
    clock, zone = SystemClock(), ZoneInfo(desk.city.timezone)
    await store.write(partial(plan_chunk, broadcast_id=broadcast_id, size=PEOPLE, now=clock.now(), zone=zone))
    streams = await store.read(partial(drawing.streams, account_id="telegram", now=clock.now()))
    stream = next(one for one in streams if one.kind is Kind.PERSON)
    keyring = Keyring.derive(SECRET)
    items = await store.read(lambda c: drawing.fresh(c, keyring, stream, "telegram", 0, PEOPLE))
    letters = Letters(store)
    for item in items:
        await letters.fetch(item)
    started = time.perf_counter()
    for item in items:
        assert letters.ready(item)
    return (time.perf_counter() - started) / len(items)
