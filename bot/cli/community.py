"""`kakehashi community` and `leader`: communities, the groups where the bot posts, and who carries notices further."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, TypeVar

import click

from bot.cli import typed
from bot.cli.console import Console, as_json
from bot.cli.identity import acting, admit, claim
from bot.errors import BadInput
from bot.house import House
from registry import addresses, audit, communities, officers
from registry.addresses import Channel
from registry.community import Community, CommunityId, LeaderRole
from registry.errors import AlreadyThere
from registry.officers import Officer, Role
from registry.person import Contact, Mode
from registry.store import Connection
from templates_i18n.languages import Tag, load_languages

T = TypeVar("T")


@click.group()
def community() -> None:
    """Communities and the groups where the bot posts each notice."""


def administer(console: Console, officer: str | None, job: Callable[[House, Connection, Officer], T]) -> T:
    """Run a job as an administrator, in one transaction."""
    who = claim(console, officer)

    async def work(house: House) -> T:
        by = await admit(house, who)
        officers.require(by, Role.ADMINISTRATOR)
        return await house.store.write(lambda connection: job(house, connection, by))

    return console.run(work)


@community.command("add")
@click.argument("community_id", metavar="ID")
@click.option("--name", help="The community's own name; needed for a new one.")
@click.option("--language", "languages", multiple=True, required=True, help="As it reads, the first is posted in.")
@click.option("--group", "chat", metavar="CHAT_ID", help="A Telegram group or channel to post in; the bot says its id.")
@click.option("--drill", is_flag=True, help="A group of the bot for exercises.")
@acting
@click.pass_obj
def add(console: Console, /, **options: Any) -> None:  # noqa: ANN401 - options as click hands them over
    """Make community ID, or bind one more group to it."""
    known = load_languages()
    languages = tuple(known.require(tag).tag for tag in options["languages"])
    chat = addresses.parse_handle(Channel.TELEGRAM, options["chat"]) if options["chat"] else None
    if chat is not None and not chat.startswith("-"):
        raise BadInput("--group", addresses.mask(chat), console.phrase("expected-group"))
    made = administer(
        console,
        options["officer"],
        lambda house, connection, by: _add(house, connection, by, options | {"chat": chat, "languages": languages}),
    )
    console.say(console.phrase("community-made" if made else "community-known", id=options["community_id"]))
    if chat is not None:
        console.say(console.phrase("group-bound", id=options["community_id"], language=languages[0]))


def _add(house: House, connection: Connection, by: Officer, options: dict[str, Any]) -> bool:
    name, languages, now = options["community_id"], options["languages"], house.now()
    known = next((one for one in communities.listed(connection) if one.id == name), None)
    if known is None:
        if not options["name"]:
            raise BadInput("--name", "", "the community's own name")
        communities.add(connection, name, options["name"], languages, now)
        _note(connection, by, "community.added", name, now)
    elif options["chat"] is None:
        raise AlreadyThere(kind="community", id=name)
    if options["chat"] is not None:
        _bind(house, connection, by, name, options)
    return known is None


def _bind(house: House, connection: Connection, by: Officer, name: str, options: dict[str, Any]) -> None:
    account = addresses.account_of(Channel.TELEGRAM, Mode.DRILL if options["drill"] else Mode.LIVE)
    language: Tag = options["languages"][0]
    communities.bind_group(
        connection,
        house.keyring,
        community_id=CommunityId(name),
        contact=Contact(account, options["chat"]),
        language=language,
        now=house.now(),
    )
    _note(connection, by, "community.group-bound", name, house.now())


def _note(connection: Connection, by: Officer, action: str, name: str, now: datetime) -> None:
    audit.append(connection, actor=by.actor, action=action, object=f"community:{name}", details={}, now=now)


@community.command("list")
@as_json
@click.pass_obj
def list_(console: Console, as_json: bool) -> None:
    """List communities with their languages and bound groups."""
    found = console.read(_listed)
    if as_json:
        console.json(found)
        return
    table = console.table("community", "name", "languages", "groups", "drill-groups")
    for one in found:
        table.add_row(one["id"], one["name"], ", ".join(one["languages"]), str(one["groups"]), str(one["drill_groups"]))
    console.out.print(table)


def _listed(house: House, connection: Connection) -> list[dict[str, Any]]:
    bound = {mode: communities.groups(connection, house.keyring, mode) for mode in Mode}

    def plain(one: Community) -> dict[str, Any]:
        live, drill = (sum(group.community_id == one.id for group in bound[mode]) for mode in (Mode.LIVE, Mode.DRILL))
        return {
            "id": one.id,
            "name": one.name,
            "languages": list(one.languages),
            "groups": live,
            "drill_groups": drill,
        }

    return [plain(one) for one in communities.listed(connection)]


@click.group()
def leader() -> None:
    """Leaders and deputies, who carry notices where no bot can go."""


@leader.command("invite")
@click.argument("community_id", metavar="COMMUNITY")
@click.option(
    "--role", type=click.Choice([one.value for one in LeaderRole]), default=LeaderRole.LEADER.value, show_default=True
)
@click.option("--until", metavar="TIME", help="End of the appointment; without it, one year from now.")
@acting
@click.pass_obj
def invite(console: Console, community_id: str, role: str, until: str | None, officer: str | None) -> None:
    """Print an invitation for a leader, once.

    Whoever sends it to the bot within 14 days holds the appointment.
    """
    code = administer(
        console, officer, lambda house, connection, by: _invite(house, connection, by, (community_id, role, until))
    )
    console.tell(console.phrase("leader-invited", community=community_id))
    click.echo(f"/start l_{code}")


def _invite(house: House, connection: Connection, by: Officer, wanted: tuple[str, str, str | None]) -> str:
    name, role, until = wanted
    now = house.now()
    end = typed.moment("--until", until, house.zone, now) or now + timedelta(days=365)
    code = communities.invite_leader(
        connection, house.keyring, community_id=CommunityId(name), role=LeaderRole(role), until=end, now=now
    )
    _note(connection, by, "leader.invited", name, now)
    return code


@leader.command("list")
@as_json
@click.pass_obj
def leaders(console: Console, as_json: bool) -> None:
    """List appointments: who is asked first, since when and until when."""
    found = console.read(lambda _, connection: communities.leaders(connection))
    zone = console.settings.timezone
    rows = [
        {
            "community": one.community_id,
            "role": one.role.value,
            "invited_at": one.invited_at.isoformat(),
            "accepted_at": one.accepted_at.isoformat() if one.accepted_at else None,
            "until": one.until.isoformat(),
        }
        for one in found
    ]
    if as_json:
        console.json(rows)
        return
    table = console.table("community", "role", "since", "accepted", "until")
    for one in found:
        days = (
            at.astimezone(zone).strftime("%Y-%m-%d") if at else "–"
            for at in (one.invited_at, one.accepted_at, one.until)
        )
        table.add_row(one.community_id, console.phrase(f"role-{one.role}"), *days)
    console.out.print(table)
