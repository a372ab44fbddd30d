"""`kakehashi serve` and `worker`: the process that sends, hears people and serves pages."""

from __future__ import annotations

import asyncio
import sys

import click
import structlog
import uvloop

from bot import journal
from bot.app import open_doors, open_service
from bot.cli.console import Console
from bot.house import House, open_house
from bot.settings import Settings
from bot.signals import on_end
from broadcasts.wording import packages
from registry.person import Mode
from registry.store.upgrade import Prepared

log = structlog.get_logger(__name__)


@click.command()
@click.pass_obj
def serve(console: Console) -> None:
    """Run the service: send, answer residents, serve public pages."""
    journal.open_journal(sys.stderr)
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(_serve(console, console.settings))


async def _serve(console: Console, found: Settings) -> None:
    async with (
        open_house(found, exclusive=True) as house,
        open_service(house) as service,
        open_doors(service) as address,
    ):
        welcome(console, house, address)
        with on_end(service.close):
            log.info("serving", owner=service.owner, accounts=sorted(service.lanes))
            await service.run()
    log.info("ended")


@click.command()
@click.pass_obj
def worker(console: Console) -> None:
    """Only send; for a database that several processes share."""
    console.tell(console.phrase("worker-needless"))


def welcome(console: Console, house: House, address: str) -> None:
    """Say where the pages are, what opening had to do, and what is missing."""
    console.tell(console.phrase("serve-at", address=address))
    for line in (*prepared(console, house.prepared), *missing(console, house.settings)):
        console.tell(line)


def prepared(console: Console, done: Prepared) -> list[str]:
    """Return what preparing the database did, nothing where it was as it should be."""
    if done.created:
        return [console.phrase("database-created")]
    if done.backup is not None:
        return [console.phrase("database-migrated", before=done.migrated_from, now=done.migrated_to, copy=done.backup)]
    return []


def missing(console: Console, found: Settings) -> list[str]:
    """Return a sentence for each thing that is not set up and what cannot be done without it."""
    lines = []
    if Mode.LIVE not in found.accounts:
        lines.append(console.phrase("missing-token"))
    if Mode.DRILL not in found.accounts:
        lines.append(console.phrase("missing-drill"))
    if Mode.LIVE not in found.phones:
        lines.append(console.phrase("missing-sms"))
    if Mode.DRILL not in found.phones:
        lines.append(console.phrase("missing-drill-sms"))
    if found.public_url is None:
        lines.append(console.phrase("missing-url"))
    if found.translator is None and not packages.signature(found.models):
        lines.append(console.phrase("missing-models", folder=found.models))
    if found.unknown:
        lines.append(console.phrase("unknown-settings", names=", ".join(found.unknown)))
    return lines
