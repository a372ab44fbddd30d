"""Free text at the command line: advised upon before it is taken, and shown with how each language came to be."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

import aiohttp
import click

from bot.cli.board import language_name
from bot.cli.console import Console
from bot.cli.words import result_line, show_aid
from bot.errors import BadInput
from bot.house import House
from bot.machines import open_engines
from bot.translating import Made, Wish, keep, translate
from broadcasts import making
from broadcasts.actions import rewording
from broadcasts.broadcast import Broadcast
from broadcasts.repositories import translations
from broadcasts.repositories.translations import FreeText, Translation
from broadcasts.wording import aid, sentences, vocabulary, written
from broadcasts.wording.translating import Worded
from registry.officers import Officer
from registry.store import Connection
from templates_i18n.catalogue import HandlingClass, Template
from templates_i18n.languages import JA, Tag
from templates_i18n.rendering import Pedigree, Renderer, load_renderer

UNKEPT = "1"
"""Stands for the number of a text that is only looked at; its own source of names answers first."""


@dataclass(frozen=True, slots=True)
class Account:
    """A free text with every language of it as it stands, and those that became ready after it was submitted."""

    source: FreeText
    languages: tuple[Translation, ...]
    later: tuple[Tag, ...]


def read(console: Console, options: dict[str, Any]) -> Wish | None:
    """Return the text of `--text`, after the aid had its say; None where none is given.

    Raises BadInput for a template that takes none, TextRefused for what is no notice, click's Abort where somebody
    would rather take the prepared notice that was offered.
    """
    if options["text"] is None:
        return None
    renderer = load_renderer()
    template = renderer.catalogue.require(options["template"])
    if template.written is None:
        known = ", ".join(one.id for one in renderer.catalogue.values() if one.written)
        raise BadInput("--text", template.id, known)
    wish = _wish(console, renderer, template, options, yes=options["yes"] or options["people"] is not None)
    return replace(wish, easy=options["easy"].read()) if options["easy"] else wish


def _wish(console: Console, renderer: Renderer, template: Template, options: dict[str, Any], *, yes: bool) -> Wish:
    """Return the text of `--text` for every language there is, after the aid had its say; raises as `read` does."""
    text = options["text"].read()
    _advise(console, text, yes=yes)
    written.require_notice(sentences.split(text))
    return Wish(text, _handling(template, options), tuple(tag for tag in renderer.languages if tag != JA))


def _handling(template: Template, options: dict[str, Any]) -> HandlingClass:
    return HandlingClass(options["handling"]) if options["handling"] else template.handling


def _advise(console: Console, text: str, *, yes: bool) -> None:
    """Say what a reader would misread and which notice says it well, and ask whether to go on."""
    renderer = load_renderer()
    found = aid.look(text, renderer, vocabulary.of(renderer), datetime.now(console.settings.timezone).date())
    if not found.findings:
        return
    show_aid(console, found, console.tell)
    if found.refused or yes or not sys.stdin.isatty():
        # What is refused ends in one sentence, when the text is taken; a program has asked for it already.
        return
    if not console.agrees(console.phrase("ask-free-text")):
        raise click.Abort


async def take(console: Console, house: House, by: Officer, wish: Wish) -> str:
    """Translate a text and lay it out for its readers; return the parameter that names it."""
    async with aiohttp.ClientSession() as session, open_engines(house.settings, session) as engines:
        text_id, found = await keep(house, by, wish, engines)
    console.tell(console.phrase("text-kept", id=text_id))
    for tag, one in found.items():
        console.tell(f"{language_name(console, tag)}: {result_line(console, one)}")
    return f"text={text_id}"


async def show(console: Console, house: House, seen: Broadcast) -> None:
    """Print a broadcast's free text in every language, each with how it was made, by which engine and read by whom."""
    tell(console, seen, await house.store.read(partial(account, house=house, seen=seen)))


def tell(console: Console, seen: Broadcast, found: Account | None) -> None:
    """Print the account of a broadcast's free text; nothing for a prepared notice."""
    if found is None:
        return
    console.say(f"{language_name(console, found.source.source_language)} · {found.source.author}")
    console.say(sentences.join(found.source.lines, found.source.source_language))
    for one in found.languages:
        console.say(f"{language_name(console, one.language)} · {how(console, one)}")
        if one.lines:
            console.say(sentences.join(one.lines, one.language))
    if found.later:
        languages = ", ".join(language_name(console, tag) for tag in found.later)
        console.say(console.phrase("ready-later", languages=languages, id=seen.id))


def account(connection: Connection, house: House, seen: Broadcast) -> Account | None:
    """Return the free text of a broadcast with its languages, None where it is a prepared notice."""
    source = written.source_of(connection, house.desk, seen)
    if source is None:
        return None
    later = sorted(rewording.ready_later(connection, seen, house.desk))
    return Account(source, translations.of(connection, source.id), tuple(later))


def how(console: Console, one: Translation) -> str:
    """Say how one language of a text came to be: all of its pedigree, as officers see it."""
    if not one.lines:
        return console.phrase(f"gap-{one.code}", found=one.found or "")
    said = [console.phrase(f"pedigree-{one.pedigree.value.replace('_', '-')}")]
    said += [one.engine] if one.engine else []
    said += [console.phrase(f"standing-{one.standing.value}")]
    said += [f"{one.checked_by} {one.checked_at:%Y-%m-%d}"] if one.checked_by and one.checked_at else []
    return " · ".join(said)


async def renderer_for(
    console: Console, house: House, template: Template, given: dict[str, str], options: dict[str, Any]
) -> Renderer:
    """Return a renderer that knows the text to be shown: one that is kept, or one that is translated to be looked at.

    `given` takes the number under which the renderer knows it. Raises NotFound, TextRefused.
    """
    blank = template.written or ""
    if options["text"] is None:
        text_id = int(given[blank]) if given[blank].isdecimal() else 0
        kept = partial(written.desk_of, desk=house.desk, text_id=text_id, handling=_handling(template, options))
        return (await house.store.read(kept)).renderer
    wish = _wish(console, house.desk.renderer, template, options, yes=True)
    async with aiohttp.ClientSession() as session, open_engines(house.settings, session) as engines:
        made = await translate(house, wish, engines)
    given[blank] = UNKEPT
    return _shown(console, house, wish, made)


def _shown(console: Console, house: House, wish: Wish, made: Made) -> Renderer:
    """Return a renderer that knows what may leave of a text that was only translated, and say what may not."""
    texts = {JA: made.asked.lines}
    pedigrees = {JA: Pedigree.ORIGINAL}
    # What no named person has read leaves in no notice on which lives depend, not even from memory.
    grave = wish.handling in making.LIFE_SAFETY
    for tag, one in made.results.items():
        console.tell(f"{language_name(console, tag)}: {result_line(console, one)}")
        if isinstance(one, Worded) and not (grave or house.settings.require_checked):
            texts[tag], pedigrees[tag] = one.lines, one.pedigree
    return written.with_lines(house.desk, UNKEPT, texts, pedigrees).renderer
