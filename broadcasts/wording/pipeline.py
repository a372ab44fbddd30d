"""From the values of a notice to the exact text for every reader there may be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from broadcasts.broadcast import FALLBACK_SENT, Broadcast
from broadcasts.desk import Desk
from broadcasts.repositories.wordings import BoundWording, digest
from registry.addresses import Mode
from templates_i18n import frame
from templates_i18n.catalogue import Parameters, parse_parameters
from templates_i18n.errors import WordingBroken, WordingMissing, WordingTooLong
from templates_i18n.frame import Form, FrameFacts
from templates_i18n.languages import EASY, EN, JA, Tag
from templates_i18n.rendering import Pedigree


def parameters_of(desk: Desk, broadcast: Broadcast) -> Parameters:
    """Type a broadcast's stored values again; they parse back to themselves at any time."""
    template = desk.renderer.catalogue.require(broadcast.template)
    return parse_parameters(template, broadcast.parameters, desk.renderer.names, broadcast.created_at)


def word(desk: Desk, broadcast: Broadcast, correction_of: str | None) -> tuple[BoundWording, ...]:
    """Return every text in which a broadcast with serial and time may leave, so that no reader is left without.

    Per wanted language and form: its own text; where there is none, one per second language that has one, and the
    fallback. `correction_of` is the serial of what it corrects. Raises WordingMissing where a fallback language has
    no text, for then somebody would get nothing.
    """
    parameters = parameters_of(desk, broadcast)
    facts = _facts(desk, broadcast, correction_of)
    ready = frozenset(tag for tag in desk.renderer.languages.available if _ready(desk, parameters, tag, facts))
    for tag in (EASY, EN):
        if tag not in ready:
            raise WordingMissing(broadcast.template, tag, "text that may leave")
    facts = replace(facts, withheld=facts.withheld | (frozenset(desk.renderer.languages) - ready))
    found = {
        (one.wanted, one.sent, one.form): one
        for wanted in desk.renderer.languages
        for form in Form
        for one in _texts(desk, parameters, _linked(desk, broadcast, facts, wanted), (wanted, form))
    }
    return tuple(found[key] for key in sorted(found))


def title(desk: Desk, broadcast: Broadcast) -> str:
    """Return the title of a notice as officers know it, in Japanese or else in Easy Japanese."""
    parameters = parameters_of(desk, broadcast)
    try:
        return desk.renderer.slots(broadcast.template, parameters, JA).title
    except (WordingMissing, WordingBroken):
        return desk.renderer.slots(broadcast.template, parameters, EASY).title


def _facts(desk: Desk, broadcast: Broadcast, correction_of: str | None) -> FrameFacts:
    return FrameFacts(
        city=desk.city.code,
        serial=broadcast.serial or "",
        ordinal=broadcast.ordinal or 1,
        issued_at=broadcast.submitted_at or broadcast.created_at,
        valid_until=broadcast.valid_until,
        drill=broadcast.mode is Mode.DRILL,
        correction_of=correction_of,
    )


def _linked(desk: Desk, broadcast: Broadcast, facts: FrameFacts, wanted: Tag) -> FrameFacts:
    if not broadcast.serial:
        return facts
    return replace(facts, link=desk.link(broadcast.serial, wanted), shorter=desk.shorter(wanted))


def _ready(desk: Desk, parameters: Parameters, tag: Tag, facts: FrameFacts) -> bool:
    """Tell whether a language has a whole text that fits its chat form and may be used under the city's rule."""
    template = parameters.template
    if desk.require_checked and desk.renderer.pedigree(template, tag) is not Pedigree.PREPARED_CHECKED:
        return False
    try:
        slots = desk.renderer.slots(template, parameters, tag)
        frame.frame(desk.renderer, slots, facts, desk.renderer.languages.require(tag), Form.CHAT)
    except (WordingMissing, WordingBroken):
        return False
    return True


def _texts(desk: Desk, parameters: Parameters, facts: FrameFacts, to: tuple[Tag, Form]) -> Iterator[BoundWording]:
    """Yield the texts for readers of one language over one form."""
    wanted, form = to
    if wanted not in facts.withheld:
        try:
            own = frame.wordings(desk.renderer, parameters, wanted, None, facts, form)
        except WordingTooLong:
            # What two SMS parts cannot hold leaves as a labelled fallback; the chat form stays its own.
            facts = replace(facts, withheld=facts.withheld | {wanted})
        else:
            yield _bound(own, wanted, form)
            return
    for second in desk.renderer.languages:
        if second not in facts.withheld and second != wanted:
            instead = frame.wordings(desk.renderer, parameters, wanted, second, facts, form)
            if instead.sent == (second,):
                yield _bound(instead, second, form)
    yield _bound(frame.wordings(desk.renderer, parameters, wanted, None, facts, form), FALLBACK_SENT[form], form)


def _bound(one: frame.Wording, sent: str, form: Form) -> BoundWording:
    return BoundWording(
        wanted=one.language,
        sent=sent,
        form=form,
        title=one.title,
        text=one.text,
        pedigree=one.pedigree,
        parts=one.segments.parts,
        hash=digest(one.title, one.text),
    )
