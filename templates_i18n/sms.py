"""A notice as an SMS: what must stand in its two parts, and what comes along where there is room."""

from datetime import timedelta

from templates_i18n.facts import SMS_LIMITS, Form, FrameFacts, require_fit
from templates_i18n.labels import city_name
from templates_i18n.languages import Language, Tag
from templates_i18n.parameters import TOKYO
from templates_i18n.rendering import Pedigree, Renderer, Slots
from templates_i18n.segments import count
from templates_i18n.showing import show_date, show_time


def sms(renderer: Renderer, slots: Slots, facts: FrameFacts, language: Language) -> str:
    """Write a notice for SMS; label and link come along only where two parts hold them.

    Raises WordingTooLong where not even the rest fits.
    """
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
    text = _marked(renderer, facts, tag, body)
    require_fit(text, tag, Form.SMS)
    for choices in _extras(renderer, facts, tag):
        for extra in choices:
            longer = _marked(renderer, facts, tag, [*body, extra])
            if count(longer).units <= SMS_LIMITS[count(longer).encoding]:
                body, text = [*body, extra], longer
                break
    return text


def _until(facts: FrameFacts, language: Language) -> str:
    """Write the end of validity for SMS: a time within the next day, else the date."""
    if facts.valid_until - facts.issued_at < timedelta(hours=24):
        return show_time(facts.valid_until)
    return show_date(facts.valid_until.astimezone(TOKYO).date(), language).short


def _extras(renderer: Renderer, facts: FrameFacts, tag: Tag) -> list[tuple[str, ...]]:
    """Return what an SMS carries only if there is room, the first choice that fits: the link, then the label.

    Every page of ours has the way to leave, so any of its addresses will do for somebody who cannot answer.
    """
    links = (facts.link, *facts.shorter) if facts.link else ()
    label = (renderer.phrase(tag, "sms-unchecked"),) if facts.pedigree is Pedigree.PREPARED else ()
    return [links, label]


def _marked(renderer: Renderer, facts: FrameFacts, tag: Tag, body: list[str]) -> str:
    """Join the pieces of an SMS between its drill marks."""
    if not facts.drill:
        return " ".join(body)
    first = renderer.phrase(tag, "sms-drill-first")
    return " ".join([first, *body, renderer.phrase(tag, "sms-drill-last")])
