"""`kakehashi demo`: an invented city, one real earthquake, and the sum at the end."""

from __future__ import annotations

import asyncio
import logging
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

import click
import uvloop
from rich.live import Live

from bot import journal
from bot.cli import board
from bot.cli.console import Console, as_json
from bot.cli.refusing import FAILED
from bot.rehearsal import demo as demonstration
from bot.rehearsal.demo import Shown
from broadcasts.reporting import Board
from registry.places import load_city
from registry.store.files import private_folder

PLACE = Path("var")


@click.command()
@click.option("--people", type=click.IntRange(1, 200_000), default=1000, show_default=True, help="How many residents.")
@click.option("--rate", type=click.FloatRange(1, 10_000), default=30.0, show_default=True, help="Messages a second.")
@as_json
@click.pass_obj
def demo(console: Console, people: int, rate: float, as_json: bool) -> int:
    """Send one real earthquake notice to an invented city.

    Everything is real but the provider and the people; exit code 1 if the sum does not close.
    """
    journal.open_journal(sys.stderr, level=logging.ERROR)
    console.tell(console.phrase("demo-begins", people=people, rate=f"{rate:g}"))
    private_folder(PLACE)
    with tempfile.TemporaryDirectory(prefix="demo-", dir=PLACE) as folder:
        shown = _run(console, Path(folder), people, rate, quiet=as_json)
    if as_json:
        console.json(_plain(shown))
    else:
        _print(console, shown)
    return 0 if shown.board.closed and shown.agrees else FAILED


def _run(console: Console, folder: Path, people: int, rate: float, *, quiet: bool) -> Shown:
    zone = ZoneInfo(load_city().timezone)
    live = Live(console=console.err, auto_refresh=False, transient=True)

    def watch(seen: Board) -> None:
        live.update(board.show(console, seen, zone), refresh=True)

    if quiet or not console.err.is_terminal:
        return _loop(folder, people, rate, lambda _: None)
    with live:
        return _loop(folder, people, rate, watch)


def _loop(folder: Path, people: int, rate: float, watch: Callable[[Board], None]) -> Shown:
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(demonstration.demonstrate(folder, people, rate, watch))


def _print(console: Console, shown: Shown) -> None:
    console.out.print(board.show(console, shown.board, ZoneInfo(load_city().timezone)))
    ledger = shown.ledger
    key = "demo-agrees" if shown.agrees else "demo-differs"
    told = console.phrase(key, messages=ledger.messages, chats=ledger.chats, repeated=ledger.repeated)
    console.say(told)
    console.say(console.phrase("demo-took", seconds=f"{shown.seconds:.1f}"))


def _plain(shown: Shown) -> dict[str, object]:
    ledger = shown.ledger
    counted = {"messages": ledger.messages, "chats": ledger.chats, "repeated": ledger.repeated}
    return shown.board.json() | {"ledger": counted, "agrees": shown.agrees, "seconds": round(shown.seconds, 1)}
