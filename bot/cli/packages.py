"""`kakehashi models`: the translation packages that are here, that can be had, and putting one in."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path
from typing import Any

import aiohttp
import click

from bot.cli.board import language_name
from bot.cli.console import Console, as_json
from bot.errors import BadInput
from bot.machines import EngineState, open_engines, states
from bot.settings import Settings, prepare_models
from broadcasts.wording import offers, packages
from broadcasts.wording.offers import Offer
from broadcasts.wording.packages import Found, Package
from templates_i18n.languages import JA, load_languages

MEGABYTE = 1024 * 1024


@click.group()
def models() -> None:
    """Packages that translate free text: list, index, install."""


@models.command("list")
@as_json
@click.pass_obj
def list_(console: Console, as_json: bool) -> None:
    """List the packages that are here, and the languages that no machine writes."""
    found, engines = asyncio.run(_look(console.settings))
    reached = frozenset().union(*(one.reaches for one in engines))
    lacking = [tag for tag in load_languages() if tag != JA and tag not in reached]
    if as_json:
        told = {"packages": [_plain(one) for one in found], "engines": [_state_json(one) for one in engines]}
        console.json(told | {"without": lacking})
        return
    if found:
        table = console.table("package", "from", "into", "version", "size", "state")
        for one in map(_plain, found):
            state = one["why"] or console.phrase("model-usable")
            table.add_row(one["folder"], one["from"], one["into"], one["version"], str(one["megabytes"]), state)
        console.out.print(table)
    else:
        console.say(console.phrase("models-none", folder=console.settings.models))
    for engine in engines:
        console.say(_state_line(console, engine))
    if lacking:
        console.say(console.phrase("models-without", languages=", ".join(language_name(console, t) for t in lacking)))


async def _look(settings: Settings) -> tuple[tuple[Found, ...], tuple[EngineState, ...]]:
    async with aiohttp.ClientSession() as session, open_engines(settings, session) as engines:
        asked = await states(engines)
        found = await asyncio.to_thread(packages.installed, settings.models)
    return found, asked


def _state_json(one: EngineState) -> dict[str, Any]:
    why = one.trouble
    return {
        "name": one.name,
        "trouble": why.why.value if why else None,
        "at": why.at if why else "",
        "into": one.reaches,
    }


def _state_line(console: Console, one: EngineState) -> str:
    if one.trouble is not None:
        return f"{one.name}: {console.phrase(f'gap-{one.trouble.why.value}', found=one.trouble.at)}"
    return f"{one.name}: {', '.join(language_name(console, tag) for tag in one.reaches)}"


def _plain(one: Found) -> dict[str, Any]:
    if isinstance(one, Package):
        said = {"from": one.source, "into": one.target, "version": one.version, "why": ""}
        return {"folder": one.folder.name, **said, "megabytes": round(one.weight / MEGABYTE)}
    return {"folder": one.folder.name, "from": "", "into": "", "version": "", "why": one.why, "megabytes": 0}


@models.command("index")
@click.option("--from", "source", help="Only packages from this language.")
@as_json
@click.pass_obj
def index(console: Console, source: str | None, as_json: bool) -> None:
    """List the packages that the public index offers."""
    offered = asyncio.run(_index(console.settings))
    shown = [one for one in offered if source in {None, one.source}]
    if as_json:
        console.json([{"from": one.source, "into": one.target, "version": one.version} for one in shown])
        return
    table = console.table("from", "into", "version")
    for one in shown:
        table.add_row(one.source, one.target, one.version)
    console.out.print(table)


async def _index(settings: Settings) -> tuple[Offer, ...]:
    prepare_models(settings.models)
    async with aiohttp.ClientSession(trust_env=True) as session:
        return await offers.fetch(session, offers.address())


@models.command("install")
@click.argument("what", metavar="FILE|FROM-INTO")
@click.pass_obj
def install(console: Console, what: str) -> None:
    """Put in a package: a file (.argosmodel), or a pair such as ja-en from the public index."""
    settings = console.settings
    prepare_models(settings.models)
    made = _from_file(settings, Path(what)) if Path(what).is_file() else asyncio.run(_from_index(settings, what))
    console.say(console.phrase("model-installed", source=made.source, target=made.target, version=made.version))


def _from_file(settings: Settings, file: Path) -> Package:
    return packages.install(file, settings.models)


async def _from_index(settings: Settings, what: str) -> Package:
    source, dash, target = what.partition("-")
    if not dash or not source.isalpha() or not target.isalpha():
        raise BadInput("FILE|FROM-INTO", what, "a file that exists, or a pair such as ja-en")
    async with aiohttp.ClientSession(trust_env=True) as session:
        offer = offers.choose(await offers.fetch(session, offers.address()), source, target)
        with tempfile.TemporaryDirectory() as folder:
            file = await offers.take(session, offer, Path(folder))
            return await asyncio.to_thread(packages.install, file, settings.models, (source, target))
