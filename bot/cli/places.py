"""`kakehashi places`: shelters out of the national files, and how they are read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import click

from bot.cli.console import Console, as_json
from bot.cli.identity import Claim, acting, admit, claim
from bot.cli.refusing import BAD_INPUT
from bot.errors import BadInput
from bot.house import House
from registry import audit, officers
from registry import places as book
from registry.officers import Officer, Role
from registry.place import Origin, Place, PlaceKind
from registry.places import Brought
from registry.store import Connection
from registry.transfer import geojson, placing
from registry.transfer.placing import Placed
from registry.transfer.row import Fault

CREDIT = "国土地理院 指定緊急避難場所・指定避難所データ"
"""Its terms of use ask that it be named as the source."""
WHOLE_CITY: frozenset[str] = frozenset()


@click.group()
def places() -> None:
    """Shelters of the national files, by name in notices."""


@places.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Check every feature and bring nothing in.")
@click.option("--skip-bad", is_flag=True, help="Bring in the places that can be used, leave out the others.")
@click.option("--retire", is_flag=True, help="Known places of this kind that FILE leaves out are out of force.")
@click.option("--source", default=CREDIT, show_default=True, help="Whose list it is.")
@click.option("--as-of", type=click.DateTime(["%Y-%m-%d"]), help="The day of the list.")
@as_json
@acting
@click.pass_obj
def import_(console: Console, /, **options: Any) -> int:  # noqa: ANN401 - options as click hands them over
    """Bring in the shelters of FILE (GeoJSON of the national data); nothing of a file with a bad feature."""
    who = claim(console, options["officer"])
    found = geojson.examine(options["file"])
    placed, brought = console.run(partial(_import, who=who, found=found, options=options))
    if options["as_json"]:
        console.json(_plain(placed, brought))
    else:
        _tell(console, placed, brought, options)
    return BAD_INPUT if placed.faults and brought is None else 0


async def _import(
    house: House, who: Claim, found: geojson.Shelters, options: dict[str, Any]
) -> tuple[Placed, Brought | None]:
    by = await _administrator(house, who)
    placed = placing.place_all(found, house.desk.city)
    if options["dry_run"] or (placed.faults and not options["skip_bad"]):
        return placed, None
    as_of: date | None = options["as_of"].date() if options["as_of"] else None
    job = partial(_bring, house, by, placed, (Origin(options["source"], as_of), options["retire"]))
    return placed, await house.store.write(job)


async def _administrator(house: House, who: Claim) -> Officer:
    by = await admit(house, who)
    officers.require(by, Role.ADMINISTRATOR, WHOLE_CITY)
    return by


def _bring(house: House, by: Officer, placed: Placed, terms: tuple[Origin, bool], connection: Connection) -> Brought:
    origin, retire = terms
    done = book.bring(connection, placed.places, origin, house.now(), retire=placed.kind if retire else None)
    told = {"new": done.new, "changed": done.changed, "absent": done.absent, "bad": len(placed.faults)}
    about = f"places:{placed.kind}"
    audit.append(connection, actor=by.actor, action="places.imported", object=about, details=told, now=house.now())
    return done


def _plain(placed: Placed, brought: Brought | None) -> dict[str, Any]:
    done = None
    if brought is not None:
        done = {"new": brought.new, "changed": brought.changed, "same": brought.same, "absent": brought.absent}
    return {
        "kind": placed.kind.value,
        "places": len(placed.places),
        "without_reading": placed.unread,
        "faults": [
            {"feature": one.line, "property": one.column, "value": one.value, "expected": one.expected}
            for one in placed.faults
        ],
        "imported": done,
    }


def _tell(console: Console, placed: Placed, brought: Brought | None, options: dict[str, Any]) -> None:
    for one in placed.faults:
        console.say(_fault(console, one))
    kind = console.phrase(f"place-kind-{placed.kind}")
    good, bad = len(placed.places), len(placed.faults)
    console.say(console.phrase("places-checked", kind=kind, good=good, bad=bad, unread=placed.unread))
    if brought is not None:
        numbers = {"new": brought.new, "changed": brought.changed, "same": brought.same, "absent": brought.absent}
        console.say(console.phrase("places-imported", **numbers))
    elif options["dry_run"]:
        console.say(console.phrase("places-dry-run"))
    else:
        console.tell(console.phrase("places-refused"))


def _fault(console: Console, one: Fault) -> str:
    expected = console.speech.expected(one.expected)
    return console.phrase("place-fault", number=one.line, column=one.column, value=one.value, expected=expected)


@places.command("list")
@click.option("--area", "areas", multiple=True, metavar="CODE", help="Only this ward; may be repeated.")
@click.option("--missing", is_flag=True, help="Only those whose reading nobody has told.")
@as_json
@click.pass_obj
def list_(console: Console, areas: Sequence[str], missing: bool, as_json: bool) -> None:
    """List the places in force with what is known of them."""

    def job(house: House, connection: Connection) -> list[Place]:
        wanted = [house.desk.city.require_area(code).code for code in areas]
        return [one for one in book.listed(connection, wanted) if not missing or one.kana is None]

    found = console.read(job)
    if as_json:
        console.json([_row(one) for one in found])
        return
    table = console.table("id", "kind", "areas", "name", "reading", "latin")
    for one in found:
        table.add_row(
            one.id, _kinds(console, one), one.area, one.name_ja, one.kana or _missing(console), one.latin or "–"
        )
    console.out.print(table)


def _missing(console: Console) -> str:
    return console.phrase("place-no-reading")


def _kinds(console: Console, one: Place) -> str:
    """Name what a place is for, both kinds where both stand at one address."""
    kinds = list(PlaceKind) if one.twin else [one.kind]
    return " + ".join(console.phrase(f"place-kind-{kind}") for kind in kinds)


def _row(one: Place) -> dict[str, Any]:
    return {
        "id": one.id,
        "kind": one.kind.value,
        "other_kind_here": one.twin,
        "name": one.name_ja,
        "reading": one.kana,
        "latin": one.latin,
        "area": one.area,
        "address": one.address,
        "latitude": one.latitude,
        "longitude": one.longitude,
        "hazards": None if one.hazards is None else [hazard.value for hazard in one.hazards],
        "admits": one.admits,
    }


@places.command("read")
@click.argument("place_id", metavar="PLACE")
@click.option("--kana", help="How it is read, in kana.")
@click.option("--latin", help="How it is written in Latin letters.")
@acting
@click.pass_obj
def read(console: Console, place_id: str, kana: str | None, latin: str | None, officer: str | None) -> None:
    """Write how PLACE (its id) is read; later imports keep it while the name stays."""
    if not kana and not latin:
        raise BadInput("--kana", "", console.phrase("expected-reading"))
    told = {
        "kana": placing.reading("--kana", kana, kana=True) if kana else None,
        "latin": placing.reading("--latin", latin, kana=False) if latin else None,
    }
    who = claim(console, officer)

    async def work(house: House) -> None:
        by = await _administrator(house, who)
        await house.store.write(partial(_read_as, house, by, place_id, told))

    console.run(work)
    console.say(console.phrase("place-read", id=place_id))


def _read_as(house: House, by: Officer, place_id: str, told: dict[str, str | None], connection: Connection) -> None:
    book.read_as(connection, place_id, house.now(), **told)
    kinds = sorted(name for name, value in told.items() if value)
    about = f"place:{place_id}"
    audit.append(
        connection, actor=by.actor, action="place.read", object=about, details={"told": kinds}, now=house.now()
    )
