"""`kakehashi words sign`: a native reader has read prepared notices of a language, and that is written down."""

from __future__ import annotations

from datetime import datetime

import click

from bot.cli.board import language_name
from bot.cli.console import Console
from bot.errors import BadInput
from templates_i18n import confirming
from templates_i18n.rendering import load_renderer

LONGEST = 60


@click.command("sign")
@click.argument("templates", nargs=-1, required=True)
@click.option("--language", required=True, help="The language that was read.")
@click.option("--by", required=True, help="The reader, as they want to be named in the file.")
@click.option("--on", type=click.DateTime(["%Y-%m-%d"]), help="The day they read it; today where none is named.")
@click.pass_obj
def sign(console: Console, templates: tuple[str, ...], language: str, by: str, on: datetime | None) -> None:
    """Write that a native reader who is not their writer has confirmed TEMPLATES as they stand now."""
    renderer = load_renderer()
    tag = renderer.languages.require(language).tag
    if not by.strip() or not by.isprintable() or len(by) > LONGEST:
        raise BadInput("--by", by, console.phrase("expected-reader", most=LONGEST))
    day = (on or datetime.now(console.settings.timezone)).date()
    confirming.confirm(renderer, tag, templates, by.strip(), day)
    told = {"language": language_name(console, tag), "count": len(set(templates)), "by": by.strip()}
    console.say(console.phrase("words-signed", day=day.isoformat(), **told))
