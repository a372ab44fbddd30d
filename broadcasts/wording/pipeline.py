"""From the values of a notice to the exact text for every reader there may be."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import product

from broadcasts import making
from broadcasts.broadcast import Broadcast, fallback_sent
from broadcasts.desk import Desk
from broadcasts.repositories.wordings import BoundWording, digest
from registry.addresses import Mode
from templates_i18n import frame
from templates_i18n.catalogue import Parameters, parse_parameters
from templates_i18n.errors import WordingBroken, WordingMissing, WordingTooLong
from templates_i18n.frame import Form, FrameFacts
from templates_i18n.languages import EASY, EN, JA, Tag
from templates_i18n.rendering import Slots


@dataclass(frozen=True, slots=True)
class Cover:
    """Which languages have a text in one form, and the languages, joined by +, that stand in for the others."""

    ready: frozenset[Tag]
    sent: str


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
    own = dict(_own(desk, broadcast, parameters, facts))
    covers = {form: _cover(desk, broadcast, form, frozenset(tag for tag, one in own if one is form)) for form in Form}
    found: dict[tuple[Tag, str, Form], BoundWording] = {}
    for wanted, form in product(desk.renderer.languages, Form):
        if (wanted, form) in own:
            found[wanted, wanted, form] = _bound(own[wanted, form], wanted, form)
            continue
        covered = _covered(desk, _linked(desk, broadcast, facts, wanted), covers[form])
        for one in _instead(desk, parameters, covered, (wanted, form), covers[form]):
            found[one.wanted, one.sent, one.form] = one
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


def _own(
    desk: Desk, broadcast: Broadcast, parameters: Parameters, facts: FrameFacts
) -> Iterator[tuple[tuple[Tag, Form], frame.Wording]]:
    """Yield every language's own text that is whole, fits its form and may be used in this class under the city's rule."""
    speak, template = desk.renderer, parameters.template
    for tag in speak.languages.available:
        pedigree = speak.pedigree(template, tag)
        if not making.may_leave(pedigree, broadcast.handling, require_checked=desk.require_checked):
            continue
        try:
            slots = speak.slots(template, parameters, tag)
        except (WordingMissing, WordingBroken):
            continue
        own = replace(_linked(desk, broadcast, facts, tag), pedigree=pedigree)
        for form in Form:
            with suppress(WordingTooLong):
                _require_room(desk, template, slots, own, (tag, form))
                yield (tag, form), frame.frame(speak, slots, own, speak.languages.require(tag), form)


def _require_room(desk: Desk, template: str, slots: Slots, facts: FrameFacts, to: tuple[Tag, Form]) -> None:
    """Raise WordingTooLong for a free text that would not fit with the label of whom it stands in for.

    Of prepared notices the linter makes sure, at their longest.
    """
    languages = desk.renderer.languages
    if desk.renderer.catalogue.require(template).written:
        longest = max(languages.values(), key=lambda one: len(one.english))
        frame.frame(desk.renderer, slots, replace(facts, fallback_for=longest.tag), languages.require(to[0]), to[1])


def _cover(desk: Desk, broadcast: Broadcast, form: Form, ready: frozenset[Tag]) -> Cover:
    """Return who stands in for languages without a text in this form; raise WordingMissing where nobody could."""
    needed = (JA,) if desk.renderer.catalogue.require(broadcast.template).written else (EASY, EN)
    for tag in needed if form is Form.CHAT else ():
        if tag not in ready:
            raise WordingMissing(broadcast.template, tag, "text that may leave")
    sent = fallback_sent(form, ready)
    if not sent:
        raise WordingMissing(broadcast.template, JA, "text that fits an SMS")
    return Cover(ready, sent)


def _covered(desk: Desk, facts: FrameFacts, cover: Cover) -> FrameFacts:
    """Return what a frame must know to leave out languages without a text and to take those that stand in."""
    withheld = frozenset(desk.renderer.languages) - cover.ready
    return replace(facts, withheld=withheld, fallbacks=tuple(map(Tag, cover.sent.split("+"))))


def _instead(
    desk: Desk, parameters: Parameters, facts: FrameFacts, to: tuple[Tag, Form], cover: Cover
) -> Iterator[BoundWording]:
    """Yield the texts for readers of a language that has none: one per second language, and the fallback."""
    wanted, form = to
    for second in sorted(cover.ready):
        instead = frame.wordings(desk.renderer, parameters, wanted, second, facts, form)
        if instead.sent == (second,):
            yield _bound(instead, second, form)
    yield _bound(frame.wordings(desk.renderer, parameters, wanted, None, facts, form), cover.sent, form)


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
