"""`kakehashi rehearse`: the service with invented residents whose phones stand on a page."""

from __future__ import annotations

import asyncio
import logging
import sys
import tempfile
from pathlib import Path

import click
import uvloop

from bot import journal
from bot.cli.console import Console
from bot.cli.demo import PLACE
from bot.rehearsal import rehearse as stage
from bot.rehearsal.rehearse import Stage
from bot.setting_values import listen as listen_at
from bot.signals import on_end
from registry.store.files import private_folder

SEND = (
    "KAKEHASHI_DATABASE_URL={database} KAKEHASHI_OFFICER_TOKEN={token} {command} broadcast send eq.report "
    "-p occurred_at='2021-02-19 10:07' -p hypocentre=289 -p magnitude=4.7 -p tsunami=none --class P1 --to everyone"
)


@click.command()
@click.option(
    "--people", type=click.IntRange(0, 100_000), default=20, show_default=True, help="Residents to begin with."
)
@click.option("--listen", default="127.0.0.1:8080", show_default=True, help="Where the public pages are.")
@click.option("--phones", default="127.0.0.1:8081", show_default=True, help="Where the phones are.")
@click.pass_obj
def rehearse(console: Console, people: int, listen: str, phones: str) -> None:
    """Serve an invented city whose phones stand on a local page."""
    journal.open_journal(sys.stderr, level=logging.WARNING)
    private_folder(PLACE)
    with tempfile.TemporaryDirectory(prefix="rehearsal-", dir=PLACE) as folder:
        work = _rehearse(console, Path(folder).resolve(), people, (listen, phones))
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(work)


async def _rehearse(console: Console, folder: Path, people: int, places: tuple[str, str]) -> None:
    listen, phones = map(listen_at, places)
    async with stage.rehearsing(folder, people, listen, phones) as ready:
        _tell(console, ready)
        with on_end(ready.service.close):
            await ready.service.run()


def _tell(console: Console, ready: Stage) -> None:
    console.say(console.phrase("rehearse-phones", address=ready.phones))
    console.say(console.phrase("rehearse-pages", address=ready.pages))
    console.say(console.phrase("rehearse-send"))
    command = Path(sys.argv[0]).name if not sys.argv[0].endswith(".py") else f"{sys.executable} -m bot"
    console.say(SEND.format(database=ready.database, token=ready.officer_token, command=command))
    console.say(console.phrase("rehearse-end"))
