"""`kakehashi notice`: how a template reads in every language, before anybody sends it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, TypeAlias

import click
from rich.rule import Rule as Line
from rich.table import Table

from bot.cli import typed
from bot.cli.board import language_name
from bot.cli.console import Console, as_json
from bot.cli.refusing import sentence
from bot.cli.writings import Writing
from bot.errors import BadInput
from broadcasts.broadcast import fallback_sent
from broadcasts.tariff import Tariff
from registry.places import load_city
from templates_i18n.catalogue import HandlingClass, Parameters, load_catalogue, parse_parameters
from templates_i18n.errors import WordingBroken, WordingMissing
from templates_i18n.frame import Form, FrameFacts, Wording, wordings
from templates_i18n.languages import Tag
from templates_i18n.parameters import ParameterKind
from templates_i18n.rendering import Renderer, load_renderer
from templates_i18n.template import Template

Gaps: TypeAlias = Mapping[Tag, WordingMissing | WordingBroken]
if TYPE_CHECKING:
    from bot.house import House

SERIAL = "00-0000"
ARROWS = {"ltr": "→", "rtl": "←"}
"""Which way a text runs."""


@click.group()
def notice() -> None:
    """Prepared notices: how they read."""


@notice.command("list")
@click.argument("words", nargs=-1, metavar="[WORD]...")
@as_json
@click.pass_obj
def list_(console: Console, words: tuple[str, ...], as_json: bool) -> None:
    """List the templates with their class and the parameters they take.

    With a WORD, only those in whose id or name it stands, and what each parameter may be.
    """
    renderer = load_renderer()
    rows = [_about(renderer, console, one) for one in renderer.catalogue.values()]
    rows = [row for row in rows if all(word.casefold() in f"{row['id']} {row['name']}".casefold() for word in words)]
    if as_json:
        console.json(rows)
        return
    table = console.table("template", "name", "class", "alone", "parameters")
    table.columns[0].no_wrap = True
    for row in rows:
        names = ", ".join(one["name"] + ("" if one["required"] else "?") for one in row["parameters"])
        table.add_row(row["id"], row["name"], row["class"], console.phrase("yes" if row["alone"] else "no"), names)
    console.out.print(table)
    if words:
        _explain(console, rows)


def _explain(console: Console, rows: list[dict[str, Any]]) -> None:
    """Print what each parameter of these templates may be, with an example."""
    for row in rows:
        for one in row["parameters"]:
            mark = "" if one["required"] else "?"
            expected = console.speech.expected(one["expected"])
            console.say(f"{row['id']} {one['name']}{mark}: {expected}")


def _about(renderer: Renderer, console: Console, one: Template) -> dict[str, Any]:
    fields = [
        {"name": each.name, "required": each.required, "expected": each.expected, "example": each.example}
        for each in one.parameters
    ]
    name = renderer.name(one.id, console.speech.language)
    return {"id": one.id, "name": name, "class": one.handling.value, "alone": one.alone, "parameters": fields}


@notice.command("preview")
@click.argument("template")
@click.option("-p", "--parameter", "parameters", multiple=True, metavar="KEY=VALUE", help="A value; may be repeated.")
@click.option("--example", is_flag=True, help="Fill what is not given with the template's examples.")
@click.option("--language", "languages", multiple=True, help="Only these languages; may be repeated.")
@click.option("--form", type=click.Choice([one.value for one in Form]), help="Only chat or only SMS.")
@click.option("--drill", is_flag=True, help="As an exercise.")
@click.option(
    "--text",
    type=Writing(),
    help="For notice.text: Japanese by hand, its headline on the first line.",
)
@click.option("--class", "handling", type=click.Choice([one.value for one in HandlingClass]), help="As of this class.")
@as_json
@click.pass_obj
def preview(console: Console, /, **options: Any) -> None:  # noqa: ANN401 - options as click hands them over
    """Show TEMPLATE as it would leave, in every language."""
    found, gaps = _worded(console, options)
    if options["as_json"]:
        tariff = console.settings.tariff
        console.json(
            {
                "template": options["template"],
                "wordings": [_plain(one, tariff) | _why(console, gaps, one) for one in found],
            }
        )
        return
    for one in found:
        console.out.print(Line(_title(console, one), align="left", style="dim"))
        for why in filter(None, _why(console, gaps, one).values()):
            console.out.print(why, markup=False, style="dim")
        console.out.print(one.text, markup=False)
    console.out.print(_overview(console, found))


def _worded(console: Console, options: dict[str, Any]) -> tuple[list[Wording], Gaps]:
    city = load_city()
    template = load_catalogue().require(options["template"])
    given = typed.pairs(options["parameters"])
    renderer = _renderer(console, template, given, options)
    if not given and not options["example"] and any(one.required for one in template.parameters):
        raise BadInput("-p", "", console.phrase("expected-values", template=template.id))
    raw = (template.example if options["example"] else {}) | given
    now = datetime.now(UTC)
    parameters = parse_parameters(template, raw, renderer.names, now)
    facts = FrameFacts(city.code, SERIAL, 1, now, now + template.validity, drill=options["drill"])
    wanted = [renderer.languages.require(tag).tag for tag in options["languages"]] or renderer.languages.available
    forms = [Form(options["form"])] if options["form"] else list(Form)
    gaps = {tag: gap for tag in renderer.languages.available if (gap := _gap(renderer, parameters, tag))}
    ready = [tag for tag in renderer.languages.available if tag not in gaps]
    standing = {form: tuple(map(Tag, fallback_sent(form, ready).split("+"))) for form in forms}
    found = [
        wordings(renderer, parameters, tag, None, replace(facts, fallbacks=standing[form]), form)
        for tag in wanted
        for form in forms
    ]
    return found, gaps


def _gap(renderer: Renderer, parameters: Parameters, tag: Tag) -> WordingMissing | WordingBroken | None:
    """Return why a language has no whole text for a notice with these values; None where it has."""
    try:
        renderer.slots(parameters.template, parameters, tag)
    except (WordingMissing, WordingBroken) as gap:
        return gap
    return None


def _why(console: Console, gaps: Gaps, one: Wording) -> dict[str, str | None]:
    """Say why another language stands in for this one."""
    gap = gaps.get(one.language)
    return {"gap": sentence(gap, console.speech) if gap else None}


def _renderer(console: Console, template: Template, given: dict[str, str], options: dict[str, Any]) -> Renderer:
    """Return the words, with the imported places where the notice names one and there is a database that holds them.

    Of a free text it is the words with that text, whose number `given` holds then.
    """
    if template.written is not None and (options["text"] is not None or template.written in given):
        from bot.cli import freetext  # noqa: PLC0415 - what is not asked for is not waited for

        return console.run(lambda house: freetext.renderer_for(console, house, template, given, options))
    placed = {ParameterKind.PLACE, ParameterKind.SHELTER} & {one.kind for one in template.parameters}
    if placed and console.settings.database.is_file():
        return console.run(_known_there)
    return load_renderer()


async def _known_there(house: House) -> Renderer:
    return house.desk.renderer


def _title(console: Console, one: Wording) -> str:
    """Say all that is known of one text: language, form, pedigree, length, parts and cost, direction."""
    facts = (language_name(console, one.language), one.form.value, _pedigree(console, one), _length(console, one))
    return " · ".join((*facts, *((_parts(console, one),) if one.form is Form.SMS else ()), ARROWS[one.direction]))


def _pedigree(console: Console, one: Wording) -> str:
    return console.phrase(f"pedigree-{one.pedigree.replace('_', '-')}")


def _length(console: Console, one: Wording) -> str:
    """Say how long a text is in what its form counts: septets or UTF-16 units."""
    return console.phrase("preview-length", units=_units(one), encoding=_encoding(one))


def _units(one: Wording) -> int:
    return one.segments.units if one.form is Form.SMS else len(one.text.encode("utf-16-le")) // 2


def _encoding(one: Wording) -> str:
    return one.segments.encoding if one.form is Form.SMS else "utf-16"


def _parts(console: Console, one: Wording) -> str:
    """Say how many parts an SMS has, and what it costs a person where prices are set."""
    parts, cost = one.segments.parts, _cost(one, console.settings.tariff)
    if cost is None:
        return console.phrase("preview-parts", parts=parts)
    return console.phrase("preview-cost", parts=parts, cost=f"{cost:g}")


def _cost(one: Wording, tariff: Tariff) -> float | None:
    """Return what an SMS costs a person in yen, None where no price is set; chat costs nothing."""
    if one.form is Form.CHAT:
        return 0
    return tariff.cost(one.segments.parts) / 100 if tariff.price is not None else None


def _overview(console: Console, found: list[Wording]) -> Table:
    """Draw what is known of every text, side by side."""
    table = console.table("language", "form", "length", "parts", "cost", "direction", "pedigree")
    for column in table.columns[2:5]:
        column.justify = "right"
    for one in found:
        cost, sms = _cost(one, console.settings.tariff), one.form is Form.SMS
        facts = (str(_units(one)), str(one.segments.parts) if sms else "·", "·" if cost is None else f"{cost:g}")
        name = language_name(console, one.language)
        table.add_row(name, one.form.value, *facts, ARROWS[one.direction], _pedigree(console, one))
    return table


def _plain(one: Wording, tariff: Tariff) -> dict[str, Any]:
    return {
        "language": one.language,
        "form": one.form.value,
        "title": one.title,
        "text": one.text,
        "parts": one.segments.parts if one.form is Form.SMS else 1,
        "units": _units(one),
        "encoding": _encoding(one),
        "cost": _cost(one, tariff),
        "direction": one.direction,
        "pedigree": one.pedigree.value,
        "sent": list(one.sent),
    }
