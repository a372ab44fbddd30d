"""`kakehashi officer`: who may decide, made, listed, ended and given tokens."""

from __future__ import annotations

import io
import sys
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import click
import segno

from bot.cli import trying
from bot.cli.console import Console, as_json
from bot.cli.identity import Claim, acting, admit, claim
from bot.errors import BadInput
from bot.house import House
from registry import audit, officers
from registry.errors import NotFound
from registry.officers import Enrolment, Officer, Reach, Role
from registry.places import load_city
from registry.store import Connection
from templates_i18n.languages import load_languages

FIRST = frozenset({Role.ADMINISTRATOR, Role.DRAFTER, Role.APPROVER})
"""What the first officer is unless told otherwise: somebody must be able to make the next."""
SERVICE = "service"


@click.group()
def officer() -> None:
    """Officers: who may draft, approve, administer."""


officer.add_command(trying.address)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A new officer as typed; no roles named means those of a first officer."""

    name: str
    reach: Reach
    password_hash: str = field(repr=False)


@officer.command("add")
@click.argument("name")
@click.option(
    "--role", "roles", multiple=True, type=click.Choice([role.value for role in Role]), help="May be repeated."
)
@click.option("--area", "areas", multiple=True, help="Only for these areas (codes); none: every area.")
@click.option("--class", "classes", multiple=True, type=click.IntRange(1, 4), help="Only for these classes, 1 to 4.")
@click.option("--language", "languages", multiple=True, help="Only these languages, for reviewers.")
@click.option("--password-stdin", is_flag=True, help="Read the new password from the first line of standard input.")
@acting
@click.pass_obj
def add(console: Console, /, **typed: Any) -> None:  # noqa: ANN401 - options as click hands them over
    """Make an officer and show the second factor, once. The first one needs no --as."""
    first = not console.run(lambda house: house.store.read(officers.list_officers), create=True)
    reach = _reach(typed, first=first)
    who = None if first else claim(console, typed["officer"])
    wanted = Wanted(typed["name"], reach, officers.hash_password(_password(console, typed)))
    enrolment = console.run(lambda house: _add(house, who, wanted))
    _show_enrolment(console, typed["name"], reach, enrolment)


def _reach(typed: dict[str, Any], *, first: bool) -> Reach:
    roles = frozenset(map(Role, typed["roles"])) or (FIRST if first else frozenset())
    if first and Role.ADMINISTRATOR not in roles:
        raise BadInput("--role", ", ".join(roles), "administrator among the first officer's roles")
    city, languages = load_city(), load_languages()
    return Reach(
        roles,
        frozenset(city.require_area(code).code for code in typed["areas"]),
        frozenset(typed["classes"]),
        frozenset(languages.require(tag).tag for tag in typed["languages"]),
    )


def _password(console: Console, typed: dict[str, Any]) -> str:
    if typed["password_stdin"]:
        return sys.stdin.readline().rstrip("\n")
    asked: str = click.prompt(
        console.phrase("ask-new-password", name=typed["name"]), hide_input=True, confirmation_prompt=True, err=True
    )
    return asked


async def _add(house: House, who: Claim | None, wanted: Wanted) -> Enrolment:
    by = None if who is None else await admit(house, who)

    def job(connection: Connection) -> Enrolment:
        # Two first officers made at the same moment: the second finds the first and must be let in by them.
        if by is None and officers.list_officers(connection):
            raise BadInput("--as", "", "an administrator; somebody else has just made the first officer")
        if by is not None:
            officers.require(by, Role.ADMINISTRATOR)
        now = house.now()
        made = officers.add(
            connection,
            house.keyring,
            name=wanted.name,
            password_hash=wanted.password_hash,
            reach=wanted.reach,
            now=now,
        )
        actor = SERVICE if by is None else by.actor
        told = {"roles": sorted(wanted.reach.roles)}
        about = f"officer:{made.officer_id}"
        audit.append(connection, actor=actor, action="officer.added", object=about, details=told, now=now)
        return made

    return await house.store.write(job)


def _show_enrolment(console: Console, name: str, reach: Reach, enrolment: Enrolment) -> None:
    roles = ", ".join(console.phrase(f"role-{role}") for role in sorted(reach.roles))
    console.say(console.phrase("officer-added", name=name, roles=roles))
    console.say(console.phrase("officer-factor"))
    if console.out.is_terminal:
        drawn = io.StringIO()
        segno.make(enrolment.totp_uri, error="l", micro=False).terminal(drawn, compact=True)
        console.say(drawn.getvalue())
    console.say(enrolment.totp_uri)


@officer.command("list")
@as_json
@click.pass_obj
def list_(console: Console, as_json: bool) -> None:
    """List officers with their roles and limits."""
    found = console.read(lambda _, connection: officers.list_officers(connection))
    if as_json:
        console.json([_plain(one) for one in found])
        return
    table = console.table("officer", "roles", "areas", "classes", "languages", "state")
    for one in found:
        shown = _plain(one)
        roles = ", ".join(console.phrase(f"role-{role}") for role in shown["roles"])
        limits = (", ".join(map(str, shown[kind])) or "–" for kind in ("areas", "classes", "languages"))
        table.add_row(one.name, roles, *limits, console.phrase("officer-disabled") if one.disabled else "")
    console.out.print(table)


def _plain(one: Officer) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.name,
        "roles": sorted(one.roles),
        "areas": sorted(one.areas),
        "classes": sorted(one.classes),
        "languages": sorted(one.languages),
        "disabled": one.disabled,
    }


@officer.command("disable")
@click.argument("name")
@acting
@click.pass_obj
def disable(console: Console, name: str, officer: str | None) -> None:
    """End what an officer may do, with every token."""
    who = claim(console, officer)
    console.run(lambda house: _disable(house, who, name))
    console.say(console.phrase("officer-ended", name=name))


async def _disable(house: House, who: Claim, name: str) -> None:
    by = await admit(house, who)

    def job(connection: Connection) -> None:
        officers.require(by, Role.ADMINISTRATOR)
        one, now = _named(connection, name), house.now()
        officers.disable(connection, one.id, now)
        about = f"officer:{one.id}"
        audit.append(connection, actor=by.actor, action="officer.disabled", object=about, details={}, now=now)

    await house.store.write(job)


def _named(connection: Connection, name: str) -> Officer:
    found = next((one for one in officers.list_officers(connection) if one.name == name), None)
    if found is None:
        raise NotFound(kind="officer", id=name)
    return found


@officer.command("token")
@click.argument("name")
@click.option("--for", "purpose", required=True, help="What the token is for, in a few words.")
@click.option("--days", type=click.IntRange(1, 366), default=30, show_default=True, help="How long it holds.")
@acting
@click.pass_obj
def token(console: Console, name: str, purpose: str, days: int, officer: str | None) -> None:
    """Print a token for KAKEHASHI_OFFICER_TOKEN, once.

    For oneself, or for others by an administrator.
    """
    who = claim(console, officer or name)
    made = console.run(lambda house: _token(house, who, name, purpose, timedelta(days=days)))
    console.tell(console.phrase("token-made", name=name, days=days))
    click.echo(made)


async def _token(house: House, who: Claim, name: str, purpose: str, span: timedelta) -> str:
    by = await admit(house, who)

    def job(connection: Connection) -> str:
        one, now = _named(connection, name), house.now()
        if one.id != by.id:
            officers.require(by, Role.ADMINISTRATOR)
        made = officers.issue_token(connection, house.keyring, one.id, purpose, now + span, now)
        told = {"days": span.days}
        about = f"officer:{one.id}"
        audit.append(connection, actor=by.actor, action="officer.token-issued", object=about, details=told, now=now)
        return made

    return await house.store.write(job)
