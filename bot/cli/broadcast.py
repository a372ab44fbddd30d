"""`kakehashi broadcast`: sending, approving, following, stopping and mending notices."""

from __future__ import annotations

from functools import partial
from typing import Any

import click

from bot.cli import board, deciding, following, freetext, rewording, trying, typed
from bot.cli.board import language_name
from bot.cli.carrying import after, carry, decided, terms
from bot.cli.console import Console, as_json
from bot.cli.deciding import Decided
from bot.cli.freetext import Account
from bot.cli.identity import acting, admit, claim
from bot.cli.writings import Writing
from bot.house import House
from broadcasts import reporting
from broadcasts.actions import approving, correcting, drafting, stopping
from broadcasts.actions.approving import Submitted
from broadcasts.actions.correcting import Mistake
from broadcasts.actions.drafting import DraftRequest
from broadcasts.broadcast import Broadcast
from broadcasts.reporting import Board
from registry.officers import Officer
from registry.person import Mode
from registry.store import Connection
from templates_i18n.catalogue import HandlingClass

AREAS = "areas"
"""The parameter whose right value concerns people who never got the wrong one."""


@click.group()
def broadcast() -> None:
    """Notices on their way: send, follow, stop or mend them."""


for _command in (trying.try_, rewording.reword, rewording.supplement):
    broadcast.add_command(_command)


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
@click.option(
    "--text",
    type=Writing(),
    help="For notice.text: Japanese by hand, its headline on the first line.",
)
@click.option("--easy", type=Writing(), help="The same text in Easy Japanese, sentence by sentence.")
@decided
def send(console: Console, /, **options: Any) -> int:  # noqa: ANN401 - options as click hands them over
    """Send TEMPLATE: shown, confirmed, committed, followed."""
    wish = freetext.read(console, options)
    who = claim(console, options["officer"])

    async def work(house: House) -> Decided:
        by = await admit(house, who)
        if wish is not None:
            options["parameters"] += (await freetext.take(console, house, by, wish),)
        return await deciding.decide(console, house, by, partial(_draft, options=options), terms(options))

    return after(console, console.run(work), options)


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


@broadcast.command("approve")
@click.argument("reference", metavar="ID")
@decided
def approve(console: Console, /, **options: Any) -> int:  # noqa: ANN401 - options as click hands them over
    """Approve what another officer submitted, just as it is shown."""
    who = claim(console, options["officer"])

    async def work(house: House) -> Decided:
        by = await admit(house, who)
        submitted = await house.store.read(lambda connection: _shown(house, connection, options["reference"]))
        seen = await house.store.read(lambda connection: typed.broadcast(connection, options["reference"]))
        if not options["as_json"]:
            deciding.show(console, house, submitted, seen)
            await freetext.show(console, house, seen)
        return await deciding.approve(console, house, by, submitted, terms(options))

    return after(console, console.run(work), options)


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
    found, text = console.read(lambda house, connection: _status(house, connection, reference))
    if as_json:
        console.json(found.json())
        return 0
    console.out.print(board.show(console, found, console.settings.timezone))
    freetext.tell(console, found.broadcast, text)
    return 0


def _status(house: House, connection: Connection, reference: str) -> tuple[Board, Account | None]:
    one = typed.broadcast(connection, reference)
    return reporting.status(connection, one.id), freetext.account(connection, house, one)


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
    for column in table.columns[:3]:
        column.no_wrap = True
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
    key = "stopped-already" if found.already else "stopped-languages" if languages else "stopped"
    named = ", ".join(language_name(console, tag) for tag in languages)
    console.say(console.phrase(key, id=found.id, left=found.already_left, queued=found.queued, languages=named))
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
@decided
def correct(console: Console, /, **options: Any) -> int:  # noqa: ANN401 - options as click hands them over
    """Tell those who got it what was wrong and what is right.

    PARAMETER is the name of the wrong value, VALUE what would have been right.
    """
    if options["parameter"] == AREAS:
        console.tell(console.phrase("correct-areas"))
    return carry(console, options, partial(_correct, options=options))


def _correct(house: House, connection: Connection, by: Officer, options: dict[str, Any]) -> Submitted:
    one = typed.broadcast(connection, options["reference"])
    mistake = Mistake(options["parameter"], options["right"])
    return correcting.correct(connection, by=by, broadcast_id=one.id, mistake=mistake, desk=house.desk, now=house.now())


@broadcast.command("retract")
@click.argument("reference", metavar="ID")
@decided
def retract(console: Console, /, **options: Any) -> int:  # noqa: ANN401 - options as click hands them over
    """Take a notice back, in the language in which each got it."""
    return carry(console, options, partial(_retract, options=options))


def _retract(house: House, connection: Connection, by: Officer, options: dict[str, Any]) -> Submitted:
    one = typed.broadcast(connection, options["reference"])
    return correcting.retract(connection, by=by, broadcast_id=one.id, desk=house.desk, now=house.now())


@broadcast.command("all-clear")
@click.argument("reference", metavar="ID")
@click.option("-p", "--parameter", "parameters", multiple=True, metavar="KEY=VALUE", help="A value; may be repeated.")
@decided
def all_clear(console: Console, /, **options: Any) -> int:  # noqa: ANN401 - options as click hands them over
    """Say to the audience of a notice that its danger is over."""
    return carry(console, options, partial(_all_clear, options=options))


def _all_clear(house: House, connection: Connection, by: Officer, options: dict[str, Any]) -> Submitted:
    one = typed.broadcast(connection, options["reference"])
    values = typed.pairs(options["parameters"])
    return correcting.all_clear(connection, by=by, broadcast_id=one.id, desk=house.desk, now=house.now(), values=values)
