"""`kakehashi people`: what is held about one person and its erasure; lists of people stand beside it."""

from __future__ import annotations

from typing import Any

import click

from bot.cli.console import Console, as_json
from bot.cli.identity import Claim, acting, admit, claim
from bot.cli.people_files import export, import_
from bot.errors import BadInput
from bot.house import House
from registry import addresses, audit, officers, subscribers
from registry.errors import NotFound
from registry.officers import Officer, Role
from registry.person import Channel, Mode
from registry.phones import parse_mobile
from registry.store import Connection
from registry.subscribers import SubscriberId
from registry.transfer import exporting

OWN_ID = "id:"
LONGEST_ID = 19


@click.group(commands=[import_, export])
def people() -> None:
    """Residents: what is held about one, and lists in and out."""


@people.command("show")
@click.argument("handle", metavar="WHO")
@click.option("--drill", is_flag=True, help="On the bot for exercises.")
@as_json
@acting
@click.pass_obj
def show(console: Console, handle: str, drill: bool, as_json: bool, officer: str | None) -> None:
    """Show everything held about WHO (chat id, phone number or id:NUMBER).

    That it was shown, and by whom, is noted in the audit chain.
    """
    who = claim(console, officer)
    mode = Mode.DRILL if drill else Mode.LIVE

    async def work(house: House) -> dict[str, object]:
        by = await _allowed(house, who)
        return await house.store.write(lambda connection: _show(house, connection, by, handle, mode))

    held = console.run(work)
    if as_json:
        console.json(held)
        return
    table = console.table("check", "held")
    for name, value in held.items():
        table.add_row(console.phrase(f"held-{name.replace('_', '-')}"), _written(console, value))
    console.out.print(table)


def _show(house: House, connection: Connection, by: Officer, handle: str, mode: Mode) -> dict[str, object]:
    person = _find(house, connection, handle, mode)
    held = subscribers.held(connection, house.keyring, person)
    _note(connection, house, by, "person.shown", (person, ""))
    return held


def _find(house: House, connection: Connection, who: str, mode: Mode) -> SubscriberId:
    """Return whom a chat id, a phone number or `id:` and our own number means."""
    if who.startswith(OWN_ID):
        return _by_id(connection, who)
    channel, handle = _handle(who, house.settings.sms_countries)
    found = subscribers.by_handle(connection, house.keyring, addresses.account_of(channel, mode), handle)
    if found is None:
        raise NotFound(kind="subscriber", id=addresses.mask(handle))
    return found.id


def _handle(who: str, countries: tuple[str, ...]) -> tuple[Channel, str]:
    """Return what was typed as an address; no chat id begins with + or 0, and every phone number does."""
    if who.startswith("0"):
        return Channel.SMS, parse_mobile(who, countries)
    channel = Channel.SMS if who.startswith("+") else Channel.TELEGRAM
    return channel, addresses.parse_handle(channel, who)


def _by_id(connection: Connection, who: str) -> SubscriberId:
    number = who.removeprefix(OWN_ID)
    if not (number.isascii() and number.isdecimal() and len(number) <= LONGEST_ID) or int(number) >> 63:
        raise BadInput("WHO", addresses.mask(who), f"{OWN_ID} and a number")
    return subscribers.get(connection, SubscriberId(int(number))).id


def _note(connection: Connection, house: House, by: Officer, action: str, about: tuple[SubscriberId, str]) -> None:
    person, purpose = about
    told = {"purpose": purpose} if purpose else {}
    audit.append(
        connection, actor=by.actor, action=action, object=f"subscriber:{person}", details=told, now=house.now()
    )


async def _allowed(house: House, who: Claim) -> Officer:
    """Admit an officer of the desk; an administrator is let in as well, for requests that come on paper."""
    by = await admit(house, who)
    if Role.ADMINISTRATOR not in by.roles:
        officers.require(by, Role.DESK)
    return by


def _written(console: Console, value: object) -> str:
    match value:
        case bool():
            return console.phrase("yes" if value else "no")
        case list() if value and isinstance(value[0], dict):
            return "\n".join(" · ".join(str(part) for part in one.values() if part) for one in value)
        case list():
            return ", ".join(map(str, value)) or "–"
        case None:
            return "–"
        case _:
            return str(value)


@people.command("erase")
@click.argument("handle", metavar="WHO")
@click.option("--purpose", default="", help="Why, such as a request on paper; kept in the audit chain.")
@click.option("--drill", is_flag=True, help="On the bot for exercises.")
@click.option("--yes", is_flag=True, help="Ask nothing.")
@acting
@click.pass_obj
def erase(console: Console, /, **options: Any) -> None:  # noqa: ANN401 - options as click hands them over
    """Erase everything held about WHO (chat id, phone number or id:NUMBER).

    Counts of what was sent stay.
    """
    if options["purpose"]:
        exporting.check_purpose(options["purpose"])
    who = claim(console, options["officer"])
    if not options["yes"] and not console.agrees(console.phrase("ask-erase")):
        raise BadInput("--yes", "", console.phrase("expected-yes"))
    mode = Mode.DRILL if options["drill"] else Mode.LIVE

    async def work(house: House) -> None:
        by = await _allowed(house, who)

        def job(connection: Connection) -> None:
            _erase(house, connection, by, _find(house, connection, options["handle"], mode), options["purpose"])

        await house.store.write(job)

    console.run(work)
    console.say(console.phrase("person-erased"))


def _erase(house: House, connection: Connection, by: Officer, person: SubscriberId, purpose: str) -> None:
    subscribers.leave(connection, person)
    _note(connection, house, by, "person.erased", (person, purpose))
