"""`kakehashi check`: whether every wording may be sent, and whether anything stands in the way of sending."""

from __future__ import annotations

from collections.abc import Mapping

import click
from rich.table import Table
from rich.text import Text

from bot import probing
from bot.cli.board import language_name
from bot.cli.console import Console, as_json
from bot.cli.refusing import FAILED
from bot.probing import Probe, Verdict
from templates_i18n import checking, confirming, reviews
from templates_i18n.confirming import Standing
from templates_i18n.languages import Tag, load_languages
from templates_i18n.pages import Finding
from templates_i18n.rendering import load_renderer

MARKS = {Verdict.GOOD: ("✓", "green"), Verdict.MISSING: ("–", "yellow"), Verdict.BAD: ("✗", "red")}


@click.group()
def check() -> None:
    """Look for faults before they matter."""


@check.command("words")
@click.option("--language", help="Only this language.")
@as_json
@click.pass_obj
def words(console: Console, language: str | None, as_json: bool) -> int:
    """Check every wording, then say who has confirmed how much."""
    only = load_languages().require(language).tag if language else None
    found = checking.check(only=only)
    if any(one.path.endswith(reviews.FILE) for one in found):
        # Without a list that can be read, nobody can say who has confirmed what.
        standings = dict[Tag, Standing]()
    else:
        standings = confirming.standings(load_renderer(), only)
    if as_json:
        faults = [
            {"path": one.path, "line": one.line, "language": one.language, "message": one.message} for one in found
        ]
        console.json({"faults": faults, "languages": {tag: _standing(one) for tag, one in standings.items()}})
        return FAILED if found else 0
    for one in found:
        console.say(str(one))
    console.out.print(_table(console, found, standings))
    console.say(console.phrase("words-faulty", faults=len(found)) if found else console.phrase("words-good"))
    return FAILED if found else 0


def _table(console: Console, found: list[Finding], standings: Mapping[Tag, Standing]) -> Table:
    """Draw what each language has, who has read it, and what the linter found."""
    table = console.table("language", "templates", "checked", "changed", "reader", "faults")
    for column in (table.columns[at] for at in (1, 2, 3, 5)):
        column.justify = "right"
    for tag, one in standings.items():
        faults = sum(each.language == tag for each in found)
        numbers = [str(number or "·") for number in (one.held, one.confirmed, one.changed)]
        read = f"{', '.join(one.by)} · {one.last.isoformat()}" if one.last else ""
        name = language_name(console, tag)
        table.add_row(name, *numbers, read or "·", str(faults or "·"))
    return table


def _standing(one: Standing) -> dict[str, object]:
    last = one.last.isoformat() if one.last else None
    return {"confirmed": one.confirmed, "templates": one.held, "changed": one.changed, "by": one.by, "last": last}


@check.command("live")
@as_json
@click.pass_obj
def live(console: Console, as_json: bool) -> int:
    """Ask the provider, and say what stands in the way of sending."""
    # Of a service that is being set up there is no database yet.
    found = console.run(probing.probe, create=True)
    bad = any(one.verdict is Verdict.BAD for one in found) or _mute(found)
    if as_json:
        console.json([_plain(console, one) for one in found])
        return FAILED if bad else 0
    table = console.table("", "check", "result")
    for one in found:
        mark = Text.assemble(MARKS[one.verdict])
        table.add_row(mark, console.phrase(f"probed-{one.what}"), console.phrase(one.key, **one.facts))
    console.out.print(table)
    console.say(console.phrase("live-bad" if bad else "live-good"))
    return FAILED if bad else 0


def _mute(found: list[Probe]) -> bool:
    """Tell whether the city's own bot is not set up."""
    return any(one.what == "telegram-live" and one.verdict is not Verdict.GOOD for one in found)


def _plain(console: Console, one: Probe) -> dict[str, str]:
    return {"what": one.what, "verdict": one.verdict.value, "result": console.phrase(one.key, **one.facts)}
