"""`kakehashi broadcast try` and `officer address`: an officer sees the exact messages before anybody else does."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import Any

import click

from bot.cli import following, typed
from bot.cli.board import channel_name, language_name
from bot.cli.console import Console, as_json
from bot.cli.identity import Claim, acting, admit, claim
from bot.cli.refusing import FAILED
from bot.errors import BadInput
from bot.house import House
from broadcasts.actions import trying
from broadcasts.broadcast import Broadcast
from broadcasts.repositories import trials
from broadcasts.repositories.trials import Trial
from registry import audit, officer_addresses
from registry.officers import Officer
from registry.person import Channel
from registry.store import Connection

LOOK_EVERY = 0.2
PATIENCE = 120.0
"""Seconds after which what has not left yet is left to `serve`."""


@click.command("try")
@click.argument("reference", metavar="ID")
@click.option("--language", "languages", multiple=True, help="Only these languages; may be repeated.")
@acting
@as_json
@click.pass_obj
def try_(console: Console, /, **options: Any) -> int:  # noqa: ANN401 - options as click hands them over
    """Send yourself the messages of ID, marked as a try.

    They come to the addresses of `officer address`, and to nobody else.
    """
    who = claim(console, options["officer"])
    one = console.read(lambda _, connection: typed.broadcast(connection, options["reference"]))
    found = asyncio.run(_try(console, one, who, options["languages"]))
    if options["as_json"]:
        console.json([_plain(each) for each in found])
    else:
        _show(console, found)
    return 0 if all(each.state == "handed_over" for each in found) else FAILED


async def _try(console: Console, one: Broadcast, who: Claim, languages: tuple[str, ...]) -> tuple[Trial, ...]:
    async with following.sender(console, one, drain=True) as (house, service):
        by = await admit(house, who)
        job = partial(trying.try_out, by=by, broadcast_id=one.id, languages=languages, desk=house.desk, now=house.now())
        made = await house.store.write(job)
        if service is None:
            return await _settled(house, made)
        async with asyncio.TaskGroup() as group:
            running = group.create_task(service.run(talking=False), name="service")
            found = await _settled(house, made)
            service.close()
            await running
        return found


async def _settled(house: House, made: tuple[int, ...]) -> tuple[Trial, ...]:
    """Wait until all have left or cannot, as long as anybody would."""
    end = house.clock.monotonic() + PATIENCE
    while True:
        found = await house.store.read(partial(trials.of, ids=made))
        if all(one.settled for one in found) or house.clock.monotonic() > end:
            return found
        await asyncio.sleep(LOOK_EVERY)


def _show(console: Console, found: tuple[Trial, ...]) -> None:
    table = console.table("language", "channel", "parts", "state", "code")
    for one in found:
        state = console.phrase(f"head-state-{one.state}")
        language, channel = language_name(console, one.language), channel_name(console, one.channel)
        table.add_row(language, channel, str(one.parts), state, one.code or "–")
    console.out.print(table)


def _plain(one: Trial) -> dict[str, Any]:
    return {
        "language": one.language,
        "channel": one.channel.value,
        "parts": one.parts,
        "state": one.state,
        "code": one.code,
    }


@click.command("address")
@click.option("--telegram", metavar="CHAT", help="Your chat's id; you must have started the bot there.")
@click.option("--phone", metavar="NUMBER", help="Your number, with its country code.")
@click.option("--forget", is_flag=True, help="Forget your addresses instead.")
@acting
@click.pass_obj
def address(console: Console, /, **options: Any) -> None:  # noqa: ANN401 - options as click hands them over
    """Say where `broadcast try` sends to you; kept sealed."""
    given = {Channel.TELEGRAM: options["telegram"], Channel.SMS: options["phone"]}
    wanted = {channel: handle for channel, handle in given.items() if handle is not None}
    if bool(wanted) is options["forget"]:
        raise BadInput("--telegram", "", "--telegram CHAT, --phone NUMBER or both; or --forget alone")
    who = claim(console, options["officer"])

    async def work(house: House) -> Officer:
        by = await admit(house, who)
        await house.store.write(lambda connection: _keep(house, connection, by, wanted))
        return by

    by = console.run(work)
    console.say(console.phrase("officer-address-forgotten" if options["forget"] else "officer-address", name=by.name))


def _keep(house: House, connection: Connection, by: Officer, wanted: dict[Channel, str]) -> None:
    now = house.now()
    for channel, handle in wanted.items():
        officer_addresses.keep(connection, house.keyring, officer_id=by.id, channel=channel, handle=handle, now=now)
    if not wanted:
        officer_addresses.forget(connection, by.id)
    told = {"channels": sorted(wanted)}
    audit.append(
        connection, actor=by.actor, action="officer.addressed", object=f"officer:{by.id}", details=told, now=now
    )
