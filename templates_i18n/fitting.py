"""Whether a notice fits its forms at its longest: longest values, longest frame, longest label."""

from dataclasses import replace
from datetime import timedelta
from itertools import product

from templates_i18n.errors import WordingMissing, WordsError
from templates_i18n.frame import Form, FrameFacts, frame
from templates_i18n.languages import EN, Language
from templates_i18n.longest import MOMENTS, longest_notices
from templates_i18n.parameters import Parameters
from templates_i18n.rendering import Renderer, Slots
from templates_i18n.segments import count
from templates_i18n.template import Template

# The longest frame: a drill, a high ordinal, an end on another day.
LONG_FACTS = FrameFacts(
    city="01100",
    serial="26-9999",
    ordinal=99,
    issued_at=MOMENTS[8],
    valid_until=MOMENTS[8] + timedelta(days=8),
    drill=True,
)


def misfit(template: Template, language: Language, renderer: Renderer) -> str | None:
    """Return why the longest notice does not fit, leaves its alphabet or cannot be filled; None if all is well."""
    tag, name = language.tag, template.fluent
    if not renderer.has(template.id, tag):
        return None
    try:
        for parameters in longest_notices(template, renderer.reader(tag)):
            slots = _filled(template, parameters, language, renderer)
            if slots is None:
                continue
            if language.gsm7 and count(slots.sms).encoding != "gsm7":
                return f"{name}.sms leaves the GSM alphabet"
            for facts, form in product(_framings(renderer, language), Form):
                frame(renderer, slots, facts, language, form)
    except WordsError as wrong:
        return f"{name}: {wrong}"
    return None


def _filled(template: Template, parameters: Parameters, language: Language, renderer: Renderer) -> Slots | None:
    """Fill a notice, or return None where a language that is not whole lacks a name: readers get the fallback."""
    try:
        return renderer.slots(template.id, parameters, language.tag)
    except WordingMissing:
        if language.partial:
            return None
        raise


def _framings(renderer: Renderer, language: Language) -> list[FrameFacts]:
    """Return the longest frames of a language; English must hold the label of whom it stands in for too."""
    if language.tag != EN:
        return [LONG_FACTS]
    wanted = max(sorted(renderer.languages), key=lambda other: len(renderer.languages[other].english))
    return [LONG_FACTS, replace(LONG_FACTS, fallback_for=wanted)]
