"""What stands around every notice: drill mark, city, serial, times, label and link, hashed and counted with it."""

from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Literal, assert_never

from templates_i18n.errors import WordingBroken, WordingMissing, WordingTooLong
from templates_i18n.facts import SMS_LIMITS, Form, FrameFacts, require_fit
from templates_i18n.labels import city_name, pedigree_label
from templates_i18n.languages import EN, Language, Tag
from templates_i18n.parameters import Parameters
from templates_i18n.rendering import Pedigree, Renderer, Slots
from templates_i18n.segments import Segments, count
from templates_i18n.showing import show_moment
from templates_i18n.sms import sms

__all__ = ["SMS_LIMITS", "Form", "FrameFacts", "Wording", "frame", "wordings"]


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
            require_fit(text, language.tag, form)
        case Form.SMS:
            text = sms(renderer, slots, facts, language)
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
        # An SMS that outgrew its parts, or a frame that cannot be filled, is one more language that is not ready.
        with suppress(WordingTooLong, WordingBroken):
            return frame(renderer, own, own_facts, renderer.languages.require(wanted), form)
    instead = replace(facts, fallback_for=wanted, pedigree=Pedigree.FALLBACK)
    found = [
        Found(renderer.languages.require(tag), slots, _made(renderer, parameters.template, tag))
        for tag in dict.fromkeys(t for t in (second, *facts.fallbacks) if t and t != wanted)
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
    require_fit(text, wanted.tag, Form.CHAT)
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
