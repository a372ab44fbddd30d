"""`kakehashi people import` and `export`: whole lists of people, in and out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import click
import phonenumbers

from bot.cli.console import Console, as_json
from bot.cli.identity import Claim, acting, admit, claim, claim_second
from bot.cli.looking_on import Screen
from bot.cli.refusing import BAD_INPUT, INTERRUPTED
from bot.errors import BadInput
from bot.house import House, journal_of
from broadcasts import outbox
from broadcasts.repositories import plans
from registry import communities, officers, withdrawals
from registry.officers import Officer, Role
from registry.person import Mode, SubscriberId
from registry.store import Connection
from registry.transfer import exporting, importing, opening
from registry.transfer.importing import Book, Checked, Order, Run
from registry.transfer.opening import Source
from registry.transfer.row import Terms

WHOLE_CITY: frozenset[str] = frozenset()


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Check every row and bring nobody in.")
@click.option("--skip-bad", is_flag=True, help="Bring in the rows that can be used, leave out the others.")
@click.option("--resume", is_flag=True, help="Go on where an import of this file was cut off.")
@click.option(
    "--country", "countries", multiple=True, help="Country codes of phones. [default: KAKEHASHI_SMS_COUNTRIES]"
)
@click.option("--drill", is_flag=True, help="People who enrolled for exercises.")
@as_json
@acting
@click.pass_obj
def import_(console: Console, /, **options: Any) -> int:  # noqa: ANN401 - options as click hands them over
    """Bring in the people of FILE (CSV, TSV, JSON, JSON lines, XLSX); nobody of a file with a bad row."""
    _refuse_country(options["countries"])
    who = claim(console, options["officer"])
    with Screen(console, quiet=options["as_json"]) as screen:
        try:
            return console.run(lambda house: _import(console, house, who, screen, options))
        except KeyboardInterrupt:
            console.tell(console.phrase("list-cut-off", file=options["file"].name))
            return INTERRUPTED


def _refuse_country(countries: Sequence[str]) -> None:
    for code in countries:
        digits = code.removeprefix("+")
        if digits == code or not digits.isdecimal() or int(digits) not in phonenumbers.COUNTRY_CODE_TO_REGION_CODE:
            raise BadInput("--country", code, "+ and a country code, such as +81")


async def _import(console: Console, house: House, who: Claim, screen: Screen, options: dict[str, Any]) -> int:
    by = await _administrator(house, who)
    source = opening.examine(options["file"])
    terms = await house.store.read(lambda connection: _terms(house, connection, options))
    book = Book(house.store, house.keyring, house.clock)
    screen.begin("list-checking", None)
    checked = await importing.look_through(book, source, terms, screen)
    run = None
    if not options["dry_run"] and (options["skip_bad"] or not checked.bad):
        screen.begin("list-importing", checked.last_line)
        order = Order(by.actor, checked, options["resume"], partial(_welcome, mode=terms.mode, now=house.now))
        run = await importing.bring(book, source, terms, order, screen)
    screen.end()
    _tell(console, screen, (source, checked, run), options)
    return BAD_INPUT if checked.bad and run is None else 0


async def _administrator(house: House, who: Claim) -> Officer:
    by = await admit(house, who)
    officers.require(by, Role.ADMINISTRATOR, WHOLE_CITY)
    return by


def _terms(house: House, connection: Connection, options: dict[str, Any]) -> Terms:
    renderer = house.desk.renderer
    return Terms(
        mode=Mode.DRILL if options["drill"] else Mode.LIVE,
        city=house.desk.city,
        languages=renderer.languages,
        topics=frozenset(one.topic for one in renderer.catalogue.values() if one.topic),
        communities=frozenset(one.id for one in communities.listed(connection)),
        countries=tuple(options["countries"]) or house.settings.sms_countries,
        zone=house.zone,
        now=house.now(),
        withdrawn=withdrawals.known(journal_of(house.settings)),
    )


def _welcome(connection: Connection, came: Sequence[SubscriberId], *, mode: Mode, now: Callable[[], Any]) -> None:
    """Queue what is in force for those who came, in the commit that brings them."""
    if plans.in_force(connection, mode, now()):
        for one in came:
            outbox.catch_up(connection, one, mode, now())


def _tell(console: Console, screen: Screen, found: tuple[Source, Checked, Run | None], options: dict[str, Any]) -> None:
    source, checked, run = found
    if options["as_json"]:
        console.json(_plain(screen, source, checked, run))
        return
    if source.converted:
        console.tell(console.phrase("list-converted"))
    bad = len(checked.bad)
    console.say(console.phrase("list-checked", rows=checked.rows, new=checked.new, known=checked.known, bad=bad))
    if run is not None:
        numbers = {"joined": run.joined, "returned": run.returned, "refused": run.refused}
        console.say(console.phrase("list-imported", id=run.id, **numbers))
    elif options["dry_run"]:
        console.say(console.phrase("list-dry-run"))
    else:
        console.tell(console.phrase("list-refused"))


def _plain(screen: Screen, source: Source, checked: Checked, run: Run | None) -> dict[str, Any]:
    faults = [
        {"line": one.line, "column": one.column, "value": one.value, "expected": one.expected} for one in screen.faults
    ]
    numbers = None
    if run is not None:
        numbers = {"id": run.id, "joined": run.joined, "returned": run.returned, "refused": run.refused}
    return {
        "file": source.path.name,
        "format": source.format.value,
        "encoding": source.encoding,
        "rows": checked.rows,
        "new": checked.new,
        "known": checked.known,
        "bad": len(checked.bad),
        "faults": faults,
        "imported": numbers,
    }


@click.command()
@click.option("--purpose", required=True, help="What the list is for; kept in the audit chain.")
@click.option("--second", metavar="OFFICER", help="Another officer who agrees, and proves it as --as does.")
@click.option("--to", "target", type=click.Path(dir_okay=False, path_type=Path), help="The new file.")
@click.option("--drill", is_flag=True, help="People who enrolled for exercises.")
@acting
@click.pass_obj
def export(console: Console, /, **options: Any) -> None:  # noqa: ANN401 - options as click hands them over
    """Write everybody who may be written to into a new CSV file, for a purpose and by two officers."""
    exporting.check_purpose(options["purpose"])
    who, agreeing = claim(console, options["officer"]), claim_second(console, options["second"])
    mode = Mode.DRILL if options["drill"] else Mode.LIVE

    async def work(house: House) -> tuple[int, Path]:
        by, second = await admit(house, who), await admit(house, agreeing)
        target = options["target"] or Path(f"people-{house.local(house.now()):%Y%m%d-%H%M%S}.csv")
        book = Book(house.store, house.keyring, house.clock)
        release = exporting.Release(by, second, options["purpose"])
        return await exporting.write_out(book, mode, target, release), target

    written, target = console.run(work)
    console.say(console.phrase("list-exported", people=written, file=target))
