"""`make bench`: the durable path, a registry of a million, the texts of a notice and its translation, each in one run."""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from bench import million, rendering, translation
from bench.people import SECRET, create
from registry.privacy import Keyring

console = Console()


@contextmanager
def provider() -> Iterator[str]:
    """Run the raw protocol server in a process of its own and yield its address."""
    process = subprocess.Popen([sys.executable, "-m", "bench.provider"], stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
    finally:
        process.terminate()
        process.wait()


def measure(module: str, *arguments: object) -> dict[str, Any]:
    """Run one measurement in a fresh process and return what it printed."""
    command = [sys.executable, "-m", module, *map(str, arguments)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=300)
    found: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return found


def campaign(messages: int, rounds: int) -> None:
    """Print the durable path beside the bare loop, in interleaved rounds over the same server."""
    with tempfile.TemporaryDirectory() as folder, provider() as url:
        source = Path(folder) / "people.db"
        create(source, Keyring.derive(SECRET), messages)
        table = Table(title=f"{messages} messages, {rounds} interleaved rounds, messages a second (CPU us each)")
        for heading in ("round", "bare aiohttp loop", "durable path", "ratio"):
            table.add_column(heading, justify="right")
        ratios, costs = [], []
        for number in range(1, rounds + 1):
            bare = measure("bench.bare", url, messages)
            durable = measure("bench.durable", source, url, messages)
            ratios.append(durable["rate"] / bare["rate"])
            costs.append(bare["cpu_us"] / durable["cpu_us"])
            table.add_row(
                str(number),
                f"{bare['rate']:,.0f} ({bare['cpu_us']:.0f})",
                f"{durable['rate']:,.0f} ({durable['cpu_us']:.0f})",
                f"{ratios[-1]:.2f}",
            )
    console.print(table)
    console.print(f"durable / bare: median ratio {statistics.median(ratios):.2f} (wanted: at least 0.85)")
    console.print(f"by CPU time alone: {statistics.median(costs):.2f}")


def main() -> None:
    """Run what was asked for; everything where nothing was named."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--messages", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--people", type=int, default=1_000_000)
    parts: dict[str, Callable[[argparse.Namespace], None]] = {
        "campaign": lambda asked: campaign(asked.messages, asked.rounds),
        "million": lambda asked: million.report(console, asked.people),
        "rendering": lambda _: rendering.report(console),
        "translation": lambda _: translation.report(console),
    }
    parser.add_argument("--only", choices=tuple(parts))
    asked = parser.parse_args()
    for name, part in parts.items():
        if asked.only in {None, name}:
            part(asked)


if __name__ == "__main__":
    main()
