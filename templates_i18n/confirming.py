"""How far each language is checked and by whom, and the writing down that a native reader has read a notice."""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from templates_i18n.errors import WordingMissing
from templates_i18n.languages import Tag
from templates_i18n.rendering import Pedigree, Renderer
from templates_i18n.reviews import FILE, Confirmed, confirmations
from templates_i18n.wordfiles import fluent_id


@dataclass(frozen=True, slots=True)
class Standing:
    """Hold how far a language is checked: notices held, confirmed, changed since, by whom, and when last."""

    held: int
    confirmed: int
    changed: int
    by: tuple[str, ...]
    last: date | None


def confirm(renderer: Renderer, tag: Tag, templates: Iterable[str], by: str, on: date) -> None:
    """Write that a native reader read these notices as they stand today.

    Raises UnknownTemplate, UnknownLanguage, and WordingMissing where the language has no such text.
    """
    folder = renderer.languages.root / renderer.languages.require(tag).tag
    rows = confirmations(folder)
    for template in templates:
        message = renderer.catalogue.require(template).fluent
        if not renderer.has(template, tag):
            raise WordingMissing(template, tag, "text")
        rows[message] = Confirmed(by, on, _digest(renderer, message, tag))
    (folder / FILE).write_text("\n".join(_written(rows)), "utf-8")


def _written(rows: Mapping[str, Confirmed]) -> Iterator[str]:
    """Yield the file, row by row; a JSON string is a TOML string."""
    yield "# Who has read which notice as a native reader; any later edit of the notice takes its row's effect away.\n"
    for message, row in sorted(rows.items()):
        by = json.dumps(row.by, ensure_ascii=False)
        yield f'[confirmed.{message}]\nby = {by}\non = {row.on.isoformat()}\nsha256 = "{row.sha256}"\n'


def _digest(renderer: Renderer, message: str, tag: Tag) -> str:
    return hashlib.sha256(renderer.book(tag).source(message).encode()).hexdigest()


def standings(renderer: Renderer, only: Tag | None = None) -> dict[Tag, Standing]:
    """Return how far each language, or `only` one, is checked, and by whom."""
    return {tag: _standing(renderer, tag) for tag in ([only] if only else renderer.languages.available)}


def _standing(renderer: Renderer, tag: Tag) -> Standing:
    held = [t for t in renderer.catalogue if renderer.has(t, tag)]
    good = {fluent_id(t) for t in held if renderer.pedigree(t, tag) is Pedigree.PREPARED_CHECKED}
    rows = confirmations(renderer.languages.root / tag)
    said = [row for message, row in rows.items() if message in good]
    readers = tuple(sorted({row.by for row in said}))
    return Standing(len(held), len(good), len(rows.keys() - good), readers, max((row.on for row in said), default=None))
