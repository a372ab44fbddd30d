"""`kakehashi broadcast reword` and `supplement`: a free text whose languages changed after it was shown or sent."""

from __future__ import annotations

from functools import partial
from typing import Any

import click

from bot.cli import typed
from bot.cli.carrying import carry, decided
from bot.cli.console import Console
from bot.house import House
from broadcasts.actions import rewording
from broadcasts.actions.approving import Submitted
from registry.officers import Officer
from registry.store import Connection


@click.command("reword")
@click.argument("reference", metavar="ID")
@decided
def reword(console: Console, /, **options: Any) -> int:  # noqa: ANN401 - options as click hands them over
    """Submit again what a reader changed after it was submitted."""
    return carry(console, options, partial(_reword, options=options))


def _reword(house: House, connection: Connection, by: Officer, options: dict[str, Any]) -> Submitted:
    one = typed.broadcast(connection, options["reference"])
    return rewording.reword(connection, by=by, broadcast_id=one.id, desk=house.desk, now=house.now())


@click.command("supplement")
@click.argument("reference", metavar="ID")
@click.argument("language")
@decided
def supplement(console: Console, /, **options: Any) -> int:  # noqa: ANN401 - options as click hands them over
    """Send a notice in a LANGUAGE that is ready since its approval."""
    return carry(console, options, partial(_supplement, options=options))


def _supplement(house: House, connection: Connection, by: Officer, options: dict[str, Any]) -> Submitted:
    one = typed.broadcast(connection, options["reference"])
    return rewording.supplement(
        connection, by=by, broadcast_id=one.id, language=options["language"], desk=house.desk, now=house.now()
    )
