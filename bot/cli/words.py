"""`kakehashi words`: free text, how it reads, its languages, and the readers who confirm or mend them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, TextIO, TypeVar

import aiohttp
import click

from bot.cli import typed
from bot.cli.board import language_name
from bot.cli.console import Console, as_json
from bot.cli.exchanging import export, import_
from bot.cli.identity import Claim, acting, admit, claim
from bot.cli.signing import sign
from bot.cli.writings import Writing
from bot.house import House
from bot.machines import open_engines
from bot.translating import Wish, keep
from broadcasts.actions import flagging
from broadcasts.actions.flagging import Complaint, Flagged
from broadcasts.actions.stopping import Stopped
from broadcasts.repositories import translations
from broadcasts.repositories.translations import WrongBecause
from broadcasts.wording import aid, review, sentences, vocabulary
from broadcasts.wording.aid import Aid
from broadcasts.wording.review import Waiting
from broadcasts.wording.translating import Result, Worded
from registry import officers
from registry.officers import Officer, Role
from registry.store import Connection
from templates_i18n.catalogue import HandlingClass
from templates_i18n.languages import JA, Tag, load_languages
from templates_i18n.rendering import load_renderer

T = TypeVar("T")


@click.group(commands=[export, import_, sign])
def words() -> None:
    """Texts: aid in writing, languages, review, translators' files."""


@words.command("aid")
@click.argument("text", type=Writing(), default="-")
@as_json
@click.pass_obj
def aid_(console: Console, text: TextIO, as_json: bool) -> int:
    """Read Japanese TEXT (a file, or - for standard input) as somebody would who knows little of it."""
    renderer = load_renderer()
    today = datetime.now(console.settings.timezone).date()
    found = aid.look(text.read(), renderer, vocabulary.of(renderer), today)
    if as_json:
        console.json(_aid_json(found))
    else:
        show_aid(console, found, console.say)
    return 1 if found.refused else 0


def _aid_json(found: Aid) -> dict[str, Any]:
    findings = [
        {"sentence": one.sentence, "found": one.found, "weight": one.weight.value, "advice": one.advice.value}
        for one in found.findings
    ]
    return {"findings": findings, "templates": [{"id": one.template, "name": one.name} for one in found.templates]}


def show_aid(console: Console, found: Aid, say: Callable[[str], None]) -> None:
    """Say what the aid found, and which prepared notices would say it."""
    for one in found.findings:
        place = console.phrase("aid-sentence", number=one.sentence) if one.sentence else console.phrase("aid-whole")
        weight = console.phrase(f"aid-weight-{one.weight.value}")
        say(f"{place} · {weight} · {console.phrase(f'aid-{one.advice.value}', found=one.found)}")
    for fit in found.templates:
        say(console.phrase("aid-offer", template=fit.template, name=fit.name))
    if not found.findings:
        say(console.phrase("aid-nothing"))


def reading(console: Console, officer: str | None, job: Callable[[House, Connection, Officer], T]) -> T:
    """Run a job as an officer, in one transaction."""
    who = claim(console, officer)

    async def work(house: House) -> T:
        by = await admit(house, who)
        return await house.store.write(lambda connection: job(house, connection, by))

    return console.run(work)


@words.command("translate")
@click.argument("text", type=Writing(), default="-")
@click.option("--class", "handling", type=click.IntRange(1, 4), default=4, show_default=True, help="Its class, 1 to 4.")
@click.option("--into", "languages", multiple=True, help="Only these languages; may be repeated.")
@acting
@as_json
@click.pass_obj
def translate(console: Console, /, **options: Any) -> None:  # noqa: ANN401 - options as click hands them over
    """Translate Japanese TEXT (a file, or - for standard input) and lay every language out for its readers."""
    known = load_languages()
    targets = tuple(known.require(tag).tag for tag in options["languages"]) or tuple(t for t in known if t != JA)
    wish = Wish(options["text"].read(), HandlingClass(f"P{options['handling']}"), targets)
    who = claim(console, options["officer"])
    text_id, found = console.run(lambda house: _translate(house, who, wish))
    if options["as_json"]:
        console.json({"id": text_id, "languages": {tag: _result_json(one) for tag, one in found.items()}})
        return
    console.say(console.phrase("text-kept", id=text_id))
    for tag, one in found.items():
        console.say(f"{language_name(console, tag)}: {result_line(console, one)}")


async def _translate(house: House, who: Claim, wish: Wish) -> tuple[int, Mapping[Tag, Result]]:
    by = await admit(house, who)
    async with aiohttp.ClientSession() as session, open_engines(house.settings, session) as engines:
        return await keep(house, by, wish, engines)


def _result_json(one: Result) -> dict[str, Any]:
    if isinstance(one, Worded):
        return {"text": sentences.join(one.lines, one.language), "pedigree": one.pedigree.value, "engine": one.engine}
    return {"text": None, "code": one.code, "found": one.at}


def result_line(console: Console, one: Result) -> str:
    """Say how a text was made, or why there is none."""
    if isinstance(one, Worded):
        return console.phrase(f"pedigree-{one.pedigree.value.replace('_', '-')}")
    return console.phrase(f"gap-{one.code}", found=one.at)


@words.command("review")
@click.option("--language", "languages", multiple=True, help="Only these languages; may be repeated.")
@acting
@as_json
@click.pass_obj
def review_(console: Console, languages: tuple[str, ...], officer: str | None, as_json: bool) -> None:
    """List the texts that wait for somebody who reads them, with what was approved before for a like sentence."""
    tags = [load_languages().require(tag).tag for tag in languages]
    found = reading(
        console,
        officer,
        lambda house, connection, by: review.queue(
            connection, by=by, languages=tags, vocabulary=vocabulary.of(house.desk.renderer)
        ),
    )
    if as_json:
        console.json([_waiting_json(one) for one in found])
        return
    if not found:
        console.say(console.phrase("review-empty"))
    for one in found:
        _show_waiting(console, one)


def _waiting_json(one: Waiting) -> dict[str, Any]:
    source, said = sentences.flat(one.source.lines), sentences.flat(one.text.lines)
    return {
        "id": one.source.id,
        "class": one.source.handling.value,
        "language": one.text.language,
        "source": list(source),
        "text": list(said),
        "pedigree": one.text.pedigree.value,
        "code": one.text.code,
        "found": one.text.found,
        "near": [[{"source": n.source, "text": n.text, "likeness": n.likeness} for n in near] for near in one.near],
        "suggested": list(sentences.flat(one.suggested)),
    }


def _show_waiting(console: Console, one: Waiting) -> None:
    state = console.phrase(f"pedigree-{one.text.pedigree.value.replace('_', '-')}")
    if one.text.code:
        state = console.phrase(f"gap-{one.text.code}", found=one.text.found or "")
    language = language_name(console, one.text.language)
    console.say(f"{one.source.id} · {one.source.handling.value} · {language} ({one.text.language}) · {state}")
    said, suggested = sentences.flat(one.text.lines), sentences.flat(one.suggested)
    for number, source in enumerate(sentences.flat(one.source.lines)):
        console.say(f"  {number + 1}. {source}")
        for text in (said[number : number + 1], suggested[number : number + 1]):
            if text:
                console.say(f"     {text[0]}")
        for near in one.near[number]:
            console.say(f"     {near.likeness:.0%} {near.text}")


@words.command("confirm")
@click.argument("text_id", metavar="TEXT", type=int)
@click.argument("language")
@click.option("--with", "corrected", type=Writing(), help="Its sentences as they should be, a line each.")
@acting
@click.pass_obj
def confirm(console: Console, /, **options: Any) -> None:  # noqa: ANN401 - options as click hands them over
    """Confirm TEXT in a LANGUAGE as it stands, or with your own sentences; both are remembered."""
    text_id, tag = options["text_id"], load_languages().require(options["language"]).tag
    own = options["corrected"].read().split("\n") if options["corrected"] else None
    said = [line for line in own if line.strip()] if own else None

    def job(house: House, connection: Connection, by: Officer) -> None:
        known, now = vocabulary.of(house.desk.renderer), house.now()
        if said is None:
            review.confirm(connection, by=by, text_id=text_id, language=tag, vocabulary=known, now=now)
        else:
            seen = translations.get(connection, text_id, tag)
            review.correct(connection, by=by, seen=seen, said=said, vocabulary=known, now=now)

    reading(console, options["officer"], job)
    console.say(console.phrase("text-confirmed", id=text_id, language=language_name(console, tag)))


@words.command("withdraw")
@click.argument("text_id", metavar="TEXT", type=int)
@click.argument("language")
@acting
@click.pass_obj
def withdraw(console: Console, text_id: int, language: str, officer: str | None) -> None:
    """Take TEXT in a LANGUAGE back as wrong; its sentences are forgotten."""
    tag = load_languages().require(language).tag

    def job(house: House, connection: Connection, by: Officer) -> tuple[Stopped, ...]:
        return flagging.withdraw(connection, by=by, text_id=text_id, language=tag, desk=house.desk, now=house.now())

    stopped = reading(console, officer, job)
    language = language_name(console, tag)
    console.say(console.phrase("text-withdrawn", id=text_id, language=language))
    for one in stopped:
        console.say(console.phrase("flagged", language=language, left=one.already_left, queued=one.queued))


@words.command("flag")
@click.argument("reference", metavar="BROADCAST")
@click.argument("language")
@click.option("--why", type=click.Choice([one.value for one in WrongBecause]), required=True, help="What is wrong.")
@click.option("--note", default="", help="In your own words.")
@acting
@click.pass_obj
def flag(console: Console, /, **options: Any) -> None:  # noqa: ANN401 - options as click hands them over
    """Say that BROADCAST is wrong in a LANGUAGE: nothing more of that language leaves from this moment."""
    complaint = Complaint(options["language"], WrongBecause(options["why"]), options["note"])

    def job(house: House, connection: Connection, by: Officer) -> Flagged:
        seen = typed.broadcast(connection, options["reference"])
        # Whoever may draft may stop, and a reader may stop the languages they read.
        role = Role.REVIEWER if Role.REVIEWER in by.roles else Role.DRAFTER
        officers.require(by, role, language=complaint.language if role is Role.REVIEWER else None)
        return flagging.flag(
            connection, actor=by.actor, broadcast_id=seen.id, complaint=complaint, desk=house.desk, now=house.now()
        )

    found = reading(console, options["officer"], job)
    left, queued = found.stopped.already_left, found.stopped.queued
    language = language_name(console, complaint.language)
    console.say(console.phrase("flagged", language=language, left=left, queued=queued))
