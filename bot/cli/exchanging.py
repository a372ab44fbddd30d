"""`kakehashi words export` and `import`: prepared wording to a translation agency and back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from bot.cli.board import language_name
from bot.cli.console import Console, as_json
from bot.cli.refusing import BAD_INPUT
from bot.errors import BadInput
from templates_i18n import exchange, replacing
from templates_i18n.exchange import MOST, Kind
from templates_i18n.languages import JA, load_languages
from templates_i18n.replacing import Taken


@click.command("export")
@click.argument("out", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--language", required=True, help="The language to translate into.")
@click.option(
    "--format",
    "kind",
    type=click.Choice([one.value for one in Kind]),
    default=Kind.PO.value,
    show_default=True,
    help="How the file is written.",
)
@click.option("--missing", is_flag=True, help="Only what has no text yet.")
@click.pass_obj
def export(console: Console, out: Path, language: str, kind: str, missing: bool) -> None:
    """Write the prepared wording of a language to the new file OUT, with Japanese as its source."""
    tag = load_languages().require(language).tag
    if tag == JA:
        raise BadInput("--language", language, console.phrase("expected-other-language"))
    rows = replacing.rows(tag, missing=missing)
    try:
        with out.open("x", encoding="utf-8") as file:
            file.write(exchange.write(rows, tag, Kind(kind)))
    except OSError as error:
        raise BadInput("OUT", out, console.phrase("expected-new-file", reason=error.strerror or "")) from error
    left = sum(not row.target for row in rows)
    told = {"language": language_name(console, tag), "texts": len(rows), "missing": left, "file": out}
    console.say(console.phrase("words-exported", **told))


@click.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Check the file and replace nothing.")
@as_json
@click.pass_obj
def import_(console: Console, file: Path, dry_run: bool, as_json: bool) -> int:
    """Replace a language's wording by the translations in FILE (PO or XLIFF); nothing where one of them is unfit."""
    taken = replacing.take(exchange.read(_bytes(console, file)))
    written = not (dry_run or taken.refusals)
    if written:
        replacing.put(taken)
    if as_json:
        console.json(_plain(taken, file, written=written))
    else:
        _tell(console, taken, file, written=written)
    return BAD_INPUT if taken.refusals else 0


def _bytes(console: Console, file: Path) -> bytes:
    try:
        with file.open("rb") as held:
            # One byte more than may be, so that a larger file is known and never held whole.
            return held.read(MOST + 1)
    except OSError as error:
        raise BadInput("FILE", file, console.phrase("expected-file", reason=error.strerror or "")) from error


def _plain(taken: Taken, file: Path, *, written: bool) -> dict[str, Any]:
    return {
        "language": taken.language,
        "changed": taken.changed,
        "untranslated": taken.untranslated,
        "written": sorted(taken.files) if written else [],
        "refusals": [
            {"file": file.name, "line": one.line, "id": one.id, "reason": one.reason} for one in taken.refusals
        ],
    }


def _tell(console: Console, taken: Taken, file: Path, *, written: bool) -> None:
    for one in taken.refusals:
        console.say(f"{file.name}:{one.line}: {one.id}: {one.reason}")
    told = {"language": language_name(console, taken.language), "left": taken.untranslated}
    if taken.refusals:
        console.tell(console.phrase("words-import-refused", faults=len(taken.refusals), **told))
    elif written:
        console.say(console.phrase("words-imported", changed=taken.changed, **told))
    else:
        console.say(console.phrase("words-import-dry", changed=taken.changed, **told))
