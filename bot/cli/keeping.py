"""`kakehashi migrate`, `backup` and `audit verify`: the care of the database."""

from __future__ import annotations

from pathlib import Path

import click

from bot.cli.console import Console, as_json
from bot.cli.refusing import FAILED
from bot.cli.serving import prepared
from bot.errors import BadInput
from bot.house import House
from registry import audit
from registry.audit import Broken
from registry.store import backup as copies
from registry.store import upgrade


@click.command()
@click.pass_obj
def migrate(console: Console) -> None:
    """Make the database, or bring it to this release's schema.

    An older one is copied first; doing it twice does nothing.
    """

    async def work(house: House) -> list[str]:
        done = prepared(console, house.prepared)
        return done or [console.phrase("database-current", now=upgrade.head())]

    for line in console.run(work, create=True):
        console.say(line)


@click.command()
@click.argument("target", type=click.Path(dir_okay=False, path_type=Path))
@click.pass_obj
def backup(console: Console, target: Path) -> None:
    """Copy the database to TARGET while it is in use.

    The copy is checked; the secret key is not in it.
    """
    source = console.settings.database
    if not source.is_file():
        raise BadInput("KAKEHASHI_DATABASE_URL", source, console.phrase("expected-database"))
    if target.resolve() == source.resolve():
        raise BadInput("TARGET", target, console.phrase("expected-other-file"))
    copies.copy(source, target)
    console.say(console.phrase("backup-made", target=target, size=f"{target.stat().st_size / 1024:.0f}"))


@click.group("audit")
def audit_() -> None:
    """The audit chain: what officers, leaders and the service did."""


@audit_.command("verify")
@as_json
@click.pass_obj
def verify(console: Console, as_json: bool) -> int:
    """Walk the whole chain; any entry changed, added or taken away is found."""
    found = console.read(lambda _, connection: audit.verify(connection))
    broken = isinstance(found, Broken)
    if as_json:
        console.json({"whole": not broken} | {name: getattr(found, name) for name in found.__slots__})
    elif isinstance(found, Broken):
        console.say(console.phrase("audit-broken", seq=found.seq, why=found.why))
    else:
        console.say(console.phrase("audit-whole", entries=found.entries, head=found.head))
    return FAILED if broken else 0
