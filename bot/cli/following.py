"""Following a broadcast to its end, and sending it from here where no service runs on the database."""

from __future__ import annotations

import asyncio
import logging
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime
from functools import partial

from rich.live import Live

from bot import journal
from bot.app import Service, open_service
from bot.cli import board
from bot.cli.console import Console
from bot.cli.deciding import missing_account
from bot.cli.refusing import FAILED, INTERRUPTED
from bot.errors import NobodyCanSend
from bot.house import House, open_house
from bot.signals import on_end
from broadcasts import reporting
from broadcasts.broadcast import DAYTIME, Broadcast, BroadcastState, EndReason
from broadcasts.reporting import Board
from registry.errors import StoreBusy
from templates_i18n.catalogue import HandlingClass

LOOK_EVERY = 0.25
SETTLING = 10.0
"""Seconds for which the last board waits for what a stop left to be counted."""


def follow(console: Console, one: Broadcast, *, as_json: bool, drain: bool = True) -> int:
    """Follow a broadcast until it ends, print its board and return the exit code: 0 where it closed.

    Where nobody holds the database, and `drain` allows it, everything that is due is sent from here meanwhile.
    """
    journal.open_journal(sys.stderr, level=logging.ERROR)
    if remark := _waits(console, one):
        console.tell(remark)
        return 0
    if one.handling is HandlingClass.P3 and datetime.now(console.settings.timezone).hour not in DAYTIME:
        console.tell(console.phrase("waits-day"))
    if not as_json and console.out.is_terminal and one.state is not BroadcastState.ENDED:
        console.tell(console.phrase("follow-stop", serial=one.serial))
    last, interrupted = asyncio.run(_run(console, one, as_json=as_json, drain=drain))
    if as_json:
        console.json(last.json())
    elif not console.out.is_terminal:
        console.out.print(board.show(console, last, console.settings.timezone))
    if interrupted:
        console.tell(console.phrase("error-interrupted"))
        return INTERRUPTED
    return 0 if last.closed and last.broadcast.reason is EndReason.COMPLETE else FAILED


def _waits(console: Console, one: Broadcast) -> str | None:
    """Return why a broadcast does not begin to leave now, if it does not."""
    found = console.settings
    if one.state is BroadcastState.APPROVED and one.send_at is not None:
        at = one.send_at.astimezone(found.timezone).strftime("%Y-%m-%d %H:%M")
        return console.phrase("waits-until", id=one.id, at=at)
    if one.state is BroadcastState.SENDING and one.handling is HandlingClass.P4:
        return console.phrase("waits-daily", id=one.id)
    return None


async def _run(console: Console, one: Broadcast, *, as_json: bool, drain: bool) -> tuple[Board, bool]:
    async with sender(console, one, drain=drain) as (house, service):
        if service is None:
            return await _watch(console, house, one, quiet=as_json)
        async with asyncio.TaskGroup() as group:
            running = group.create_task(service.run(), name="service")
            watched = await _watch(console, house, one, quiet=as_json)
            service.close()
            await running
        return watched


@asynccontextmanager
async def sender(console: Console, one: Broadcast, *, drain: bool) -> AsyncIterator[tuple[House, Service | None]]:
    """Open the house with the lock where it is free, and with it the service that sends; else only look on.

    Raises NobodyCanSend where this process would have to send and has no account to do it with.
    """
    async with AsyncExitStack() as stack:
        house = await _locked(stack, console) if drain and one.state is not BroadcastState.ENDED else None
        if house is None:
            yield await stack.enter_async_context(open_house(console.settings)), None
            return
        if (setting := missing_account(house, one.mode)) is not None:
            raise NobodyCanSend(one.id, setting)
        yield house, await stack.enter_async_context(open_service(house))


async def _locked(stack: AsyncExitStack, console: Console) -> House | None:
    """Return the house with the lock of the one service; None where another process has it, which then sends."""
    try:
        return await stack.enter_async_context(open_house(console.settings, exclusive=True))
    except StoreBusy:
        return None


async def _watch(console: Console, house: House, one: Broadcast, *, quiet: bool) -> tuple[Board, bool]:
    """Look at the board until the broadcast has ended, or somebody has seen enough."""
    enough = asyncio.Event()
    end: float | None = None
    live = None if quiet or not console.out.is_terminal else Live(console=console.out, auto_refresh=False)
    with on_end(enough.set):
        while True:
            seen = await house.store.read(partial(reporting.status, broadcast_id=one.id))
            if live is not None:
                if not live.is_started:
                    live.start()
                live.update(board.show(console, seen, house.zone), refresh=True)
            if seen.broadcast.state is BroadcastState.ENDED:
                end = end or house.clock.monotonic() + SETTLING
            if enough.is_set() or (end is not None and (seen.closed or house.clock.monotonic() > end)):
                break
            try:
                await asyncio.wait_for(enough.wait(), LOOK_EVERY)
            except TimeoutError:
                continue
    if live is not None:
        live.stop()
    return seen, enough.is_set()
