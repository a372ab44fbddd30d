"""What stands around every notice: drill mark, city, serial, times, label and link, hashed and counted with it."""

from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Literal, assert_never

from templates_i18n.errors import WordingBroken, WordingMissing, WordingTooLong
from templates_i18n.labels import city_name, pedigree_label
from templates_i18n.languages import EASY, EN, Language, Tag
from templates_i18n.parameters import TOKYO, Parameters
from templates_i18n.rendering import Pedigree, Renderer, Slots
from templates_i18n.segments import Segments, count
from templates_i18n.showing import show_date, show_moment, show_time

# UTF-16 units of one message in a chat.
CHAT_LIMIT = 4096
# Two parts on the narrowest Japanese network.
SMS_LIMITS = {"ucs2": 132, "gsm7": 304}


class Form(StrEnum):
    """Name the two shapes in which a wording leaves."""

    CHAT = "chat"
    SMS = "sms"


@dataclass(frozen=True, slots=True)
class FrameFacts:
    """Hold what the frame says; `city` is a code.

    `withheld` are languages that may not be used, `stand_ins` those that come, in this order, where the reader has no
    text; `made` is how a free text that stands in came to be itself. `shorter` leads to the notices in general, for an
    SMS that has no room for `link`; the longest first.
    """

    city: str
    serial: str
    ordinal: int
    issued_at: datetime
    valid_until: datetime
    link: str | None = None
    shorter: tuple[str, ...] = ()
    drill: bool = False
    fallback_for: Tag | None = None
    pedigree: Pedigree = Pedigree.PREPARED
    made: Pedigree | None = None
    correction_of: str | None = None
    withheld: frozenset[Tag] = frozenset()
    stand_ins: tuple[Tag, ...] = (EASY, EN)


@dataclass(frozen=True, slots=True)
class Found:
    """Hold a notice in a language that stands in for another, and how it came to be where readers must know."""

    language: Language
    slots: Slots
    made: Pedigree | None


@dataclass(frozen=True, slots=True)
class Wording:
    """Hold one text as it will leave: asked for in `language`, written in the languages `sent`."""

    language: Tag
    form: Form
    text: str
    title: str
    pedigree: Pedigree
    segments: Segments
    direction: Literal["ltr", "rtl"]
    sent: tuple[Tag, ...]


def frame(renderer: Renderer, slots: Slots, facts: FrameFacts, language: Language, form: Form) -> Wording:
    """Put the frame round one notice in one language; raise WordingTooLong for what its form cannot hold."""
    match form:
        case Form.CHAT:
            text = _bracket(renderer, facts, (language,), _section(renderer, slots, facts, language))
            _fits(text, language.tag, form)
        case Form.SMS:
            text = _sms(renderer, slots, facts, language)
        case _:
            assert_never(form)
    wanted = facts.fallback_for or language.tag
    return Wording(
        language=wanted,
        form=form,
        text=text,
        title=slots.title,
        pedigree=facts.pedigree,
        segments=count(text),
        direction=language.direction,
        sent=(language.tag,),
    )


def wordings(
    renderer: Renderer,
    parameters: Parameters,
    wanted: Tag,
    second: Tag | None,
    facts: FrameFacts,
    form: Form,
) -> Wording:
    """Word a notice for one reader: their language, else a labelled fallback that says which.

    Raise WordingMissing only when not even English has the text.
    """
    own = _try(renderer, parameters, wanted, facts)
    if own is not None:
        pedigree = renderer.pedigree(parameters.template, wanted)
        own_facts = replace(facts, pedigree=pedigree, fallback_for=None)
        # An SMS that outgrew its parts is one more language that is not ready.
        with suppress(WordingTooLong):
            return frame(renderer, own, own_facts, renderer.languages.require(wanted), form)
    instead = replace(facts, fallback_for=wanted, pedigree=Pedigree.FALLBACK)
    found = [
        Found(renderer.languages.require(tag), slots, _made(renderer, parameters.template, tag))
        for tag in dict.fromkeys(t for t in (second, *facts.stand_ins) if t and t != wanted)
        if (slots := _try(renderer, parameters, tag, facts)) is not None
    ]
    if not found:
        raise WordingMissing(parameters.template, wanted, "text nor fallback")
    if form is Form.SMS:
        return _fallback_sms(renderer, found, instead, second)
    taken = found[:1] if found[0].language.tag == second else found
    return _fallback_chat(renderer, taken, instead)


def _try(renderer: Renderer, parameters: Parameters, tag: Tag, facts: FrameFacts) -> Slots | None:
    """Fill the notice in a language, or return None where it must not or cannot be used.

    A broken text is the linter's to report; here it only means that this language is not ready.
    """
    if tag in facts.withheld or tag not in renderer.languages.available:
        return None
    try:
        return renderer.slots(parameters.template, parameters, tag)
    except (WordingMissing, WordingBroken):
        return None


def _made(renderer: Renderer, template: str, tag: Tag) -> Pedigree | None:
    """Return how a free text came to be in a language; of a prepared notice nothing is said beside that it stands in."""
    return renderer.pedigree(template, tag) if renderer.catalogue.require(template).written else None


def _fallback_sms(
    renderer: Renderer,
    found: list[Found],
    facts: FrameFacts,
    second: Tag | None,
) -> Wording:
    """Send the second language where it fits with its label, else English."""
    ranked = sorted(found, key=lambda one: (one.language.tag != second, one.language.tag != EN))
    for one in ranked[:-1]:
        with suppress(WordingTooLong):
            return frame(renderer, one.slots, replace(facts, made=one.made), one.language, Form.SMS)
    last = ranked[-1]
    return frame(renderer, last.slots, replace(facts, made=last.made), last.language, Form.SMS)


def _fallback_chat(renderer: Renderer, found: list[Found], facts: FrameFacts) -> Wording:
    """Put a line in the reader's language over the text in each language that stands in."""
    wanted = renderer.languages.require(facts.fallback_for or EN)
    sections = [_section(renderer, one.slots, replace(facts, made=one.made), one.language) for one in found]
    spoken = (wanted,) if renderer.speaks(wanted.tag, "frame-no-text") else ()
    languages = spoken + tuple(one.language for one in found)
    labels = [_no_text(renderer, facts, one) for one in spoken or languages]
    body = "\n\n".join(["\n".join(labels), *sections])
    text = _bracket(renderer, facts, languages, body)
    _fits(text, wanted.tag, Form.CHAT)
    return Wording(
        language=wanted.tag,
        form=Form.CHAT,
        text=text,
        title=found[0].slots.title,
        pedigree=Pedigree.FALLBACK,
        segments=count(text),
        direction=found[0].language.direction,
        sent=tuple(one.language.tag for one in found),
    )


def _no_text(renderer: Renderer, facts: FrameFacts, language: Language) -> str:
    """Say in `language` that the notice does not exist in the language asked for."""
    wanted = renderer.languages.require(facts.fallback_for or language.tag)
    return renderer.phrase(language.tag, "frame-no-text", language=wanted.autonym)


def _bracket(renderer: Renderer, facts: FrameFacts, languages: tuple[Language, ...], body: str) -> str:
    """Put the drill mark first and last, in every language of the text."""
    if not facts.drill:
        return body
    tags = [language.tag for language in languages]
    first = "\n".join(renderer.phrase(tag, "frame-drill-first") for tag in tags)
    last = "\n".join(renderer.phrase(tag, "frame-drill-last") for tag in tags)
    return f"{first}\n\n{body}\n\n{last}"


def _header(renderer: Renderer, facts: FrameFacts, tag: Tag) -> str:
    """Say who speaks, and the notice's number."""
    city = city_name(renderer, facts.city, tag).text
    if facts.ordinal > 1:
        return renderer.phrase(tag, "frame-header-later", city=city, serial=facts.serial, ordinal=str(facts.ordinal))
    return renderer.phrase(tag, "frame-header", city=city, serial=facts.serial)


def _section(renderer: Renderer, slots: Slots, facts: FrameFacts, language: Language) -> str:
    """Write a notice for chat in one language: header, title, slots, times, label, link."""
    tag = language.tag
    head = [_header(renderer, facts, tag)]
    if facts.correction_of:
        head.append(renderer.phrase(tag, "frame-corrects", serial=facts.correction_of))
    issued = show_moment(facts.issued_at, language).full
    until = show_moment(facts.valid_until, language).full
    foot = [
        renderer.phrase(tag, "frame-issued", time=issued),
        renderer.phrase(tag, "frame-valid", time=until),
        *(pedigree_label(renderer, made, tag) for made in (facts.pedigree, facts.made) if made),
    ]
    if facts.link:
        foot.append(facts.link)
    parts = [
        "\n".join([*head, slots.title]),
        slots.what,
        slots.where,
        slots.do,
        slots.more,
        "\n".join(foot),
    ]
    return "\n\n".join(parts)


def _until(facts: FrameFacts, language: Language) -> str:
    """Write the end of validity for SMS: a time within the next day, else the date."""
    if facts.valid_until - facts.issued_at < timedelta(hours=24):
        return show_time(facts.valid_until)
    return show_date(facts.valid_until.astimezone(TOKYO).date(), language).short


def _sms(renderer: Renderer, slots: Slots, facts: FrameFacts, language: Language) -> str:
    """Write a notice for SMS; label and link come along only where two parts hold them."""
    tag = language.tag
    serial = f"{facts.serial}({facts.ordinal})" if facts.ordinal > 1 else facts.serial
    head = renderer.phrase(
        tag,
        "sms-head",
        city=city_name(renderer, facts.city, tag).brief,
        serial=serial,
        issued=show_time(facts.issued_at),
        until=_until(facts, language),
    )
    body = [head, slots.sms]
    if facts.fallback_for:
        wanted = renderer.languages.require(facts.fallback_for)
        body.append(renderer.phrase(tag, "sms-no-text", language=wanted.english))
    if Pedigree.MACHINE in (facts.pedigree, facts.made):
        body.append(renderer.phrase(tag, "sms-machine"))
    text = _sms_marked(renderer, facts, tag, body)
    _fits(text, tag, Form.SMS)
    for choices in _extras(renderer, facts, tag):
        for extra in choices:
            longer = _sms_marked(renderer, facts, tag, [*body, extra])
            if count(longer).units <= SMS_LIMITS[count(longer).encoding]:
                body, text = [*body, extra], longer
                break
    return text


def _extras(renderer: Renderer, facts: FrameFacts, tag: Tag) -> list[tuple[str, ...]]:
    """Return what an SMS carries only if there is room, the first choice that fits: the link, then the label.

    Every page of ours has the way to leave, so any of its addresses will do for somebody who cannot answer.
    """
    links = (facts.link, *facts.shorter) if facts.link else ()
    label = (renderer.phrase(tag, "sms-unchecked"),) if facts.pedigree is Pedigree.PREPARED else ()
    return [links, label]


def _sms_marked(renderer: Renderer, facts: FrameFacts, tag: Tag, body: list[str]) -> str:
    """Join the pieces of an SMS between its drill marks."""
    if not facts.drill:
        return " ".join(body)
    first = renderer.phrase(tag, "sms-drill-first")
    return " ".join([first, *body, renderer.phrase(tag, "sms-drill-last")])


def _fits(text: str, tag: Tag, form: Form) -> None:
    """Raise WordingTooLong for an SMS beyond two parts, and for what one message of a chat cannot hold."""
    counted = count(text)
    # A chat counts UTF-16 units, whatever an SMS of the same text would.
    units = len(text.encode("utf-16-le")) // 2 if form is Form.CHAT else counted.units
    limit = CHAT_LIMIT if form is Form.CHAT else SMS_LIMITS[counted.encoding]
    if units > limit:
        raise WordingTooLong(tag, units, limit)
