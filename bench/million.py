"""A registry of a million: head-counts, plan rate, first message and peak memory, on one machine."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from typing import Any

import uvloop
from rich.console import Console
from rich.table import Table

from bench.people import LANGUAGES, SECRET, WARDS, create
from registry import audience
from registry.audience import Rule
from registry.clock import SystemClock
from registry.person import Mode
from registry.privacy import Keyring
from registry.store.embedded import open_embedded

RULES = {
    "everyone": Rule(everyone=True),
    "5 languages x 3 areas": Rule(languages=frozenset(LANGUAGES[:5]), areas=frozenset(WARDS[:3])),
    "one language": Rule(languages=frozenset(("ne",))),
}


async def count(path: Path) -> dict[str, float]:
    """Return seconds per head-count, the better of two."""
    store = open_embedded(path, exclusive=False)
    seconds: dict[str, float] = {}
    for name, rule in RULES.items():
        job = partial(audience.count, rule=rule, mode=Mode.LIVE, topic=None, now=SystemClock().now())
        for _ in range(2):
            started = time.perf_counter()
            await store.read(job)
            seconds[name] = min(seconds.get(name, 1e9), time.perf_counter() - started)
    await store.aclose()
    return seconds


def report(console: Console, people: int) -> None:
    """Make the registry, measure, print a table."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "million.db"
        create(path, Keyring.derive(SECRET), people)
        table = Table(title=f"{people:,} subscribers")
        table.add_column("what")
        table.add_column("found", justify="right")
        for name, seconds in uvloop.run(count(path)).items():
            table.add_row(f"head-count, {name}", f"{seconds * 1000:,.0f} ms")
        for name, found in plan(path, people).items():
            table.add_row(name, found)
        console.print(table)


def plan(path: Path, people: int) -> dict[str, str]:
    """Plan a broadcast to everyone in a fresh process that does nothing else; return what to print."""
    command = [sys.executable, "-m", "bench.planning", str(path)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=600)
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return {
        "approval of that audience": f"{found['approve'] * 1000:,.0f} ms",
        "first message after approval": f"{found['first'] * 1000:,.0f} ms",
        "plan": f"{people / found['plan']:,.0f} rows/s",
        "peak memory of the process": f"{found['peak_mb']:,.0f} MB",
    }
