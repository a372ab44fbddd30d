"""`kakehashi broadcast`: sending, approving, following, stopping and mending notices."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import click

from bot.cli import board, deciding, following, trying, typed
from bot.cli.console import Console, as_json
from bot.cli.deciding import Decided, Prepare, Terms
from bot.cli.identity import Claim, acting, admit, claim
from bot.cli.refusing import SECOND_OFFICER
from bot.house import House
from broadcasts import reporting
from broadcasts.actions import approving, correcting, drafting, stopping
from broadcasts.actions.approving import Submitted
from broadcasts.actions.correcting import Mistake
from broadcasts.actions.drafting import DraftRequest
from broadcasts.broadcast import Broadcast
from registry.officers import Officer
from registry.person import Mode
from registry.store import Connection
from templates_i18n.catalogue import HandlingClass

Mark = Callable[[Any], Any]


@click.group()
def broadcast() -> None:
    """Notices on their way: send, follow, stop or mend them."""


broadcast.add_command(trying.try_)


def _deciding(function: Any) -> Any:  # noqa: ANN401 - a click command under way
    """Give a command the options of everything that must be confirmed and can be followed."""
    marks: tuple[Mark, ...] = (
        acting,
        click.option("--yes", is_flag=True, help="Ask nothing."),
        click.option("--people", type=int, help="Confirm by the head-count that must be found."),
        click.option(
            "--over-ceiling", metavar="REASON", help="Why P1 or P2 may cost more than the month's ceiling leaves."
        ),
        click.option("--detach", is_flag=True, help="Return once it is approved; `serve` sends it."),
        as_json,
        click.pass_obj,
    )
    for mark in reversed(marks):
        function = mark(function)
    return function


@broadcast.command("send")
@click.argument("template")
@click.option("-p", "--parameter", "parameters", multiple=True, metavar="KEY=VALUE", help="A value; may be repeated.")
@click.option(
    "--to", "audience", multiple=True, metavar="TARGET", help="everyone, area:…, language:…, topic:…, community:…"
)
@click.option("--drill", is_flag=True, help="An exercise, to those who enrolled for drills.")
@click.option("--at", "send_at", metavar="TIME", help="Send later; HH:MM, YYYY-MM-DD HH:MM or ISO 8601.")
@click.option("--until", "valid_until", metavar="TIME", help="Valid until; else as long as the template says.")
@click.option(
    "--class", "handling", type=click.Choice([one.value for one in HandlingClass]), help="Raise the handling class."
)
@_deciding
def send(console: Console, /, **options: Any) -> int:  # noqa: ANN401 - options as click hands them over
    """Send TEMPLATE: shown, confirmed, committed, followed."""
    return _carry(console, options, partial(_draft, options=options))


def _draft(house: House, connection: Connection, by: Officer, options: dict[str, Any]) -> Submitted:
    now = house.now()
    request = DraftRequest(
        template=options["template"],
        parameters=typed.pairs(options["parameters"]),
        audience=typed.rule(house, connection, options["audience"]),
        mode=Mode.DRILL if options["drill"] else Mode.LIVE,
        valid_until=typed.moment("--until", options["valid_until"], house.zone, now),
        send_at=typed.moment("--at", options["send_at"], house.zone, now),
        handling=HandlingClass(options["handling"]) if options["handling"] else None,
    )
    made = drafting.draft(connection, by=by, request=request, desk=house.desk, now=now)
    return approving.submit(connection, by=by, broadcast_id=made, desk=house.desk, now=now)


def _carry(console: Console, options: dict[str, Any], prepare: Prepare) -> int:
    """Decide, and follow what was approved; return the exit code."""
    who = claim(console, options["officer"])
    decided = console.run(lambda house: _decide(console, house, who, prepare, _terms(options)))
    return _after(console, decided, options)


def _terms(options: dict[str, Any]) -> Terms:
    return Terms(options["yes"], options["people"], options["as_json"], options["over_ceiling"])


async def _decide(console: Console, house: House, who: Claim, prepare: Prepare, terms: Terms) -> Decided:
    return await deciding.decide(console, house, await admit(house, who), prepare, terms)


def _after(console: Console, decided: Decided, options: dict[str, Any]) -> int:
    one = decided.broadcast
    if not decided.approved:
        console.tell(console.phrase("needs-second", id=one.id, serial=one.serial, template=one.template))
        click.echo(str(one.id))
        return SECOND_OFFICER
    if options["detach"]:
        console.tell(console.phrase("approved-detached", id=one.id, serial=one.serial))
        click.echo(str(one.id))
        return 0
    return following.follow(console, one, as_json=options["as_json"])


@broadcast.command("approve")
@click.argument("reference", metavar="ID")
@_deciding
def approve(console: Console, /, **options: Any) -> int:  # noqa: ANN401 - options as click hands them over
    """Approve what another officer submitted, exactly as it is shown."""
    who = claim(console, options["officer"])

    async def work(house: House) -> Decided:
        by = await admit(house, who)
        submitted = await house.store.read(lambda connection: _shown(house, connection, options["reference"]))
        seen = await house.store.read(lambda connection: typed.broadcast(connection, options["reference"]))
        if not options["as_json"]:
            deciding.show(console, house, submitted, seen)
        return await deciding.approve(console, house, by, submitted, _terms(options))

    return _after(console, console.run(work), options)


def _shown(house: House, connection: Connection, reference: str) -> Submitted:
    one = typed.broadcast(connection, reference)
    return approving.shown(connection, broadcast_id=one.id, desk=house.desk, now=house.now())


@broadcast.command("status")
@click.argument("reference", metavar="ID")
@click.option("--follow", is_flag=True, help="Go on showing it until it ends.")
@as_json
@click.pass_obj
def status(console: Console, reference: str, follow: bool, as_json: bool) -> int:
    """Show where a broadcast stands, person by person in the sum."""
    if follow:
        one = console.read(lambda _, connection: typed.broadcast(connection, reference))
        return following.follow(console, one, as_json=as_json, drain=False)
    found = console.read(lambda _, connection: reporting.status(connection, typed.broadcast(connection, reference).id))
    if as_json:
        console.json(found.json())
    else:
        console.out.print(board.show(console, found, console.settings.timezone))
    return 0


@broadcast.command("list")
@click.option("--last", type=click.IntRange(1, 1000), default=20, show_default=True, help="How many.")
@as_json
@click.pass_obj
def list_(console: Console, last: int, as_json: bool) -> None:
    """List the last broadcasts, the youngest first."""
    found = console.read(lambda _, connection: reporting.boards(connection, last))
    if as_json:
        console.json([one.json() for one in found])
        return
    table = console.table("id", "serial", "template", "mode", "state", "people", "closed", "first")
    table.columns[5].justify = "right"
    zone = console.settings.timezone
    for one in found:
        about = one.broadcast
        state = console.phrase(f"broadcast-{about.reason or about.state}")
        closed = console.phrase("yes" if one.closed else "no")
        first = board.clock(one.traces.first_at, zone)
        mode = console.phrase(f"mode-{about.mode}")
        table.add_row(str(about.id), about.serial or "–", about.template, mode, state, str(one.audience), closed, first)
    console.out.print(table)


@broadcast.command("stop")
@click.argument("reference", metavar="ID")
@click.option("--language", "languages", multiple=True, help="Stop only these languages; may be repeated.")
@acting
@click.pass_obj
def stop(console: Console, reference: str, languages: tuple[str, ...], officer: str | None) -> None:
    """Let nothing more of a broadcast leave, at once; asks nothing."""
    who = claim(console, officer)

    async def work(house: House) -> stopping.Stopped:
        by = await admit(house, who)
        return await house.store.write(lambda connection: _stop(house, connection, by, reference, languages))

    found = console.run(work)
    key = "stopped-already" if found.already else "stopped"
    console.say(console.phrase(key, id=found.id, left=found.already_left, queued=found.queued))
    if found.already_left and not found.already:
        console.say(console.phrase("stopped-next", id=found.id))


def _stop(
    house: House, connection: Connection, by: Officer, reference: str, languages: tuple[str, ...]
) -> stopping.Stopped:
    one: Broadcast = typed.broadcast(connection, reference)
    return stopping.stop(connection, by=by, broadcast_id=one.id, now=house.now(), languages=languages)


@broadcast.command("correct")
@click.argument("reference", metavar="ID")
@click.argument("parameter")
@click.argument("right", metavar="VALUE")
@_deciding
def correct(console: Console, /, **options: Any) -> int:  # noqa: ANN401 - options as click hands them over
    """Tell those who got it what was wrong and what is right.

    PARAMETER is the name of the wrong value, VALUE what would have been right.
    """
    return _carry(console, options, partial(_correct, options=options))


def _correct(house: House, connection: Connection, by: Officer, options: dict[str, Any]) -> Submitted:
    one = typed.broadcast(connection, options["reference"])
    mistake = Mistake(options["parameter"], options["right"])
    return correcting.correct(connection, by=by, broadcast_id=one.id, mistake=mistake, desk=house.desk, now=house.now())


@broadcast.command("retract")
@click.argument("reference", metavar="ID")
@_deciding
def retract(console: Console, /, **options: Any) -> int:  # noqa: ANN401 - options as click hands them over
    """Take a notice back, in the language in which each got it."""
    return _carry(console, options, partial(_retract, options=options))


def _retract(house: House, connection: Connection, by: Officer, options: dict[str, Any]) -> Submitted:
    one = typed.broadcast(connection, options["reference"])
    return correcting.retract(connection, by=by, broadcast_id=one.id, desk=house.desk, now=house.now())


@broadcast.command("all-clear")
@click.argument("reference", metavar="ID")
@click.option("-p", "--parameter", "parameters", multiple=True, metavar="KEY=VALUE", help="A value; may be repeated.")
@_deciding
def all_clear(console: Console, /, **options: Any) -> int:  # noqa: ANN401 - options as click hands them over
    """Say to the audience of a notice that its danger is over."""
    return _carry(console, options, partial(_all_clear, options=options))


def _all_clear(house: House, connection: Connection, by: Officer, options: dict[str, Any]) -> Submitted:
    one = typed.broadcast(connection, options["reference"])
    values = typed.pairs(options["parameters"])
    return correcting.all_clear(connection, by=by, broadcast_id=one.id, desk=house.desk, now=house.now(), values=values)
