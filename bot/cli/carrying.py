"""What every command that needs an approval does: its options, the decision, and following what was approved."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

from bot.cli import deciding, following
from bot.cli.console import Console, as_json
from bot.cli.deciding import Decided, Prepare, Terms
from bot.cli.identity import Claim, acting, admit, claim
from bot.cli.refusing import SECOND_OFFICER
from bot.house import House

Mark = Callable[[Any], Any]


def decided(function: Any) -> Any:  # noqa: ANN401 - a click command under way
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


def carry(console: Console, options: dict[str, Any], prepare: Prepare) -> int:
    """Decide, and follow what was approved; return the exit code."""
    who = claim(console, options["officer"])
    made = console.run(lambda house: _decide(console, house, who, prepare, terms(options)))
    return after(console, made, options)


def terms(options: dict[str, Any]) -> Terms:
    """Return how a decision is confirmed, as its options say."""
    return Terms(options["yes"], options["people"], options["as_json"], options["over_ceiling"])


async def _decide(console: Console, house: House, who: Claim, prepare: Prepare, by: Terms) -> Decided:
    return await deciding.decide(console, house, await admit(house, who), prepare, by)


def after(console: Console, made: Decided, options: dict[str, Any]) -> int:
    """Say what is still missing, or follow what was approved; return the exit code."""
    one = made.broadcast
    if not made.approved:
        console.tell(console.phrase("needs-second", id=one.id, serial=one.serial))
        click.echo(str(one.id))
        return SECOND_OFFICER
    if options["detach"]:
        console.tell(console.phrase("approved-detached", id=one.id, serial=one.serial))
        click.echo(str(one.id))
        return 0
    return following.follow(console, one, as_json=options["as_json"])
