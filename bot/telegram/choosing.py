"""Choosing languages, areas and topics, while joining or afterwards."""

from __future__ import annotations

from dataclasses import replace

from bot.errors import NotRegistered
from bot.telegram import screens
from bot.telegram.draft import Draft, Step
from bot.telegram.turn import Answer, Turn
from broadcasts import outbox
from registry import subscribers
from registry.person import Choices, Subscriber


def ask(turn: Turn, step: Step) -> Answer:
    """Put one question to a member, with what they chose before."""
    choices = _member(turn).choices
    draft = Draft(step=step, mark=turn.mark, language=choices.languages[0], areas=choices.areas, topics=choices.topics)
    return show(turn, draft)


def show(turn: Turn, draft: Draft) -> Answer:
    """Open a question and show its screen."""
    return Answer(screen=screens.current(replace(turn, draft=draft)), draft=draft)


def list_languages(turn: Turn, draft: Draft, which: str) -> Answer:
    """Show the languages with prepared notices, or the rest; afterwards the question that was open comes back."""
    after = draft.after if draft.step is Step.LANGUAGE else draft.step
    asked = replace(draft, step=Step.LANGUAGE, after=after)
    return Answer(screen=screens.languages(replace(turn, draft=asked), asked, every=which == "rest"), draft=asked)


def choose_language(turn: Turn, draft: Draft, wanted: str) -> Answer:
    """Speak another language from now on; a member's notices come in it as well."""
    language = turn.footing.desk.renderer.languages.require(wanted).tag
    spoken = replace(draft, language=language)
    late = 0
    if turn.member is not None:
        second = tuple(tag for tag in turn.member.choices.languages[1:] if tag != language)
        turn, late = keep(turn, replace(turn.member.choices, languages=(language, *second)))
    if draft.after is not None:
        return replace(show(turn, replace(spoken, step=draft.after, after=None)), late=late)
    return _changed(replace(turn, draft=spoken), "talk-language-changed", late)


def choose_second(turn: Turn, draft: Draft, wanted: str) -> Answer:
    """Take a second language, or none."""
    known = turn.footing.desk.renderer.languages
    choices = _member(turn).choices
    second = (known.require(wanted).tag,) if wanted else ()
    own = choices.languages[0]
    turn, late = keep(turn, replace(choices, languages=(own, *(tag for tag in second if tag != own))))
    return _changed(replace(turn, draft=draft), "talk-language-changed", late)


def tick_area(turn: Turn, draft: Draft, wanted: str) -> Answer:
    """Choose a ward or leave it out; told the same twice, nothing more happens."""
    code, _, state = wanted.partition(".")
    area = turn.footing.desk.city.require_area(code).code
    return show(turn, replace(draft, areas=_ticked(draft.areas, area, state)))


def tick_topic(turn: Turn, draft: Draft, wanted: str) -> Answer:
    """Choose a topic or leave it out."""
    topic, _, state = wanted.partition(".")
    known = draft.topics | set(screens.topics(turn))
    return show(turn, replace(draft, topics=_ticked(draft.topics, topic, state) & known))


def _ticked(chosen: frozenset[str], one: str, state: str) -> frozenset[str]:
    return chosen | {one} if state == "on" else chosen - {one}


def choose_whole_city(turn: Turn, draft: Draft, _: str) -> Answer:
    """Take the whole city."""
    return finish_areas(turn, replace(draft, areas=frozenset()), "")


def finish_areas(turn: Turn, draft: Draft, _: str) -> Answer:
    """Keep the wards; while joining, ask for topics next."""
    turn, late = keep(turn, replace(_member(turn).choices, areas=draft.areas))
    if draft.joining:
        return replace(show(turn, replace(draft, step=Step.TOPICS)), late=late)
    return _changed(turn, "talk-areas-changed", late)


def finish_topics(turn: Turn, draft: Draft, _: str) -> Answer:
    """Keep the topics; while joining, confirm everything."""
    turn, late = keep(turn, replace(_member(turn).choices, topics=draft.topics))
    if draft.joining:
        return Answer(screen=screens.joined(turn, _member(turn).choices, late), late=late)
    return _changed(turn, "talk-topics-changed", late)


def keep(turn: Turn, choices: Choices) -> tuple[Turn, int]:
    """Write a member's choices; return the turn as it is then, and how many notices in force now come to them."""
    person = _member(turn)
    choices = still_open(turn, choices)
    subscribers.change(turn.conn, person.id, choices)
    late = outbox.catch_up(turn.conn, person.id, turn.footing.mode, turn.now)
    return replace(turn, person=replace(person, choices=choices)), late


def still_open(turn: Turn, choices: Choices) -> Choices:
    """Return the choices without communities that were closed meanwhile."""
    return replace(choices, communities=choices.communities & {one.id for one in turn.communities()})


def _changed(turn: Turn, key: str, late: int) -> Answer:
    choices = _member(turn).choices
    said = turn.phrase(key, **screens.everything(turn, choices))
    screen = screens.menu(turn, choices, said, screens.announced(turn, late))
    return Answer(screen=screen, late=late)


def _member(turn: Turn) -> Subscriber:
    if turn.member is None:
        message = f"update {turn.update_id}: a choice of somebody who is not registered"
        raise NotRegistered(message)
    return turn.member
