"""`kakehashi people`: what is held about one person, and its erasure."""

from __future__ import annotations

import click

from bot.cli.console import Console, as_json
from bot.cli.identity import Claim, acting, admit, claim
from bot.errors import BadInput
from bot.house import House
from registry import addresses, audit, officers, subscribers
from registry.errors import NotFound
from registry.officers import Officer, Role
from registry.person import Channel, Mode
from registry.store import Connection
from registry.subscribers import SubscriberId


@click.group()
def people() -> None:
    """Residents: what is held about one of them."""


@people.command("show")
@click.argument("handle", metavar="CHAT")
@click.option("--drill", is_flag=True, help="On the bot for exercises.")
@as_json
@acting
@click.pass_obj
def show(console: Console, handle: str, drill: bool, as_json: bool, officer: str | None) -> None:
    """Show everything held about the person of a chat id.

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
    _note(connection, house, by, "person.shown", person)
    return held


def _find(house: House, connection: Connection, handle: str, mode: Mode) -> SubscriberId:
    chat = addresses.parse_handle(Channel.TELEGRAM, handle)
    account = addresses.account_of(Channel.TELEGRAM, mode)
    found = subscribers.by_handle(connection, house.keyring, account, chat)
    if found is None:
        raise NotFound(kind="subscriber", id=addresses.mask(chat))
    return found.id


def _note(connection: Connection, house: House, by: Officer, action: str, person: SubscriberId) -> None:
    about = f"subscriber:{person}"
    audit.append(connection, actor=by.actor, action=action, object=about, details={}, now=house.now())


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
@click.argument("handle", metavar="CHAT")
@click.option("--drill", is_flag=True, help="On the bot for exercises.")
@click.option("--yes", is_flag=True, help="Ask nothing.")
@acting
@click.pass_obj
def erase(console: Console, handle: str, drill: bool, yes: bool, officer: str | None) -> None:
    """Erase everything held about the person of a chat id.

    Counts of what was sent stay.
    """
    who = claim(console, officer)
    if not yes and not click.confirm(console.phrase("ask-erase"), err=True):
        raise BadInput("--yes", "", console.phrase("expected-yes"))
    mode = Mode.DRILL if drill else Mode.LIVE

    async def work(house: House) -> None:
        by = await _allowed(house, who)
        await house.store.write(lambda connection: _erase(house, connection, by, handle, mode))

    console.run(work)
    console.say(console.phrase("person-erased"))


def _erase(house: House, connection: Connection, by: Officer, handle: str, mode: Mode) -> None:
    person = _find(house, connection, handle, mode)
    subscribers.leave(connection, person)
    _note(connection, house, by, "person.erased", person)
