"""The screens of the conversation: what each question looks like in the person's language."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import assert_never
from unicodedata import category, east_asian_width
from zoneinfo import ZoneInfo

from bot.sms.registering import BEGIN_AGAIN
from bot.telegram.draft import Draft, Step
from bot.telegram.turn import Rows, Screen, Turn
from broadcasts.channels.channel import Button
from registry.person import Choices, Mode
from templates_i18n.languages import EASY, EN, JA, Tag

EMERGENCY = "emergency"
"""The topic that comes to everyone and cannot be left out."""
ANYTIME = "-"
"""Stands in place of a conversation's mark on buttons that never grow old."""
TICK = "✅ "
GLOBE = "🌐 "
SLASH = " / "
"""Between topics, whose names hold commas of their own."""
WIDE = 20
"""Columns that fit on a button of half a phone's width."""


def label(turn: Turn, kind: str, id: str) -> str:  # noqa: A002 - the word of the names' contract
    """Return what an area or topic is called, in English or Japanese where their language has no name for it."""
    names = turn.footing.desk.renderer.names
    found = (names.lookup(kind, id, tag) for tag in (turn.language, EN, JA))
    return next((name.text for name in found if name), id)


def topics(turn: Turn) -> tuple[str, ...]:
    """Return the topics of everyday news, in the order of their file."""
    return tuple(topic for topic in turn.footing.desk.renderer.names.known("topic") if topic != EMERGENCY)


def everything(turn: Turn, choices: Choices) -> dict[str, str]:
    """Return the person's choices in words: languages, areas, topics."""
    renderer = turn.footing.desk.renderer
    comma = renderer.languages.require(turn.language).style.comma
    wards = [area.code for area in turn.footing.desk.city.wards if area.code in choices.areas]
    chosen = [EMERGENCY, *(topic for topic in topics(turn) if topic in choices.topics)]
    return {
        "languages": comma.join(renderer.languages.require(tag).autonym for tag in choices.languages),
        "areas": comma.join(label(turn, "area", code) for code in wards or [turn.footing.desk.city.whole]),
        "topics": SLASH.join(label(turn, "topic", topic) for topic in chosen),
    }


def current(turn: Turn) -> Screen | None:
    """Return the screen of the question that is open."""
    draft = turn.draft
    if draft is None:
        return None
    match draft.step:
        case Step.CONSENT:
            return consent(turn, draft)
        case Step.LANGUAGE:
            return languages(turn, draft)
        case Step.SECOND:
            return second(turn, draft)
        case Step.AREAS:
            return areas(turn, draft)
        case Step.TOPICS:
            return choose_topics(turn, draft)
        case Step.LEAVING:
            return leaving(turn, draft)
        case Step.PHONE | Step.CODE | Step.PHONE_CONSENT:
            return phone(turn, draft)
        case _:
            assert_never(draft.step)


def consent(turn: Turn, draft: Draft) -> Screen:
    """Say what this is and what is kept, and ask whether that is right."""
    lines = [drill(turn, "talk-drill-greeting"), _invitation(turn, draft)]
    lines += [turn.phrase("talk-returned")] if turn.person is not None else []
    lines += [turn.phrase("talk-greeting"), turn.phrase("talk-consent")]
    return Screen(
        paragraphs(lines),
        (
            (_button(turn, draft, "button-agree", "agree"),),
            (_button(turn, draft, "button-decline", "decline"),),
            (_speak(turn, draft),),
        ),
    )


def _invitation(turn: Turn, draft: Draft) -> str:
    if draft.community is None:
        return ""
    name = community_name(turn, draft.community)
    return turn.phrase("talk-community-invite", community=name) if name else turn.phrase("talk-community-unknown")


def community_name(turn: Turn, community_id: str) -> str | None:
    """Return what an open community is called."""
    return next((one.name for one in turn.communities() if one.id == community_id), None)


def languages(turn: Turn, draft: Draft, *, every: bool = False) -> Screen:
    """Ask for the language, each by its own name; first those that have every notice, then `every` other."""
    known = turn.footing.desk.renderer.languages
    whole = {tag for tag in known.available if not known[tag].reduced}
    offered = [tag for tag in known if every is not (tag in whole)]
    buttons = [Button(known[tag].autonym, data=_data(draft, "lang", tag)) for tag in offered]
    more = (Button(GLOBE + turn.phrase("button-more"), data=_data(draft, "languages", "first" if every else "rest")),)
    text = turn.phrase("talk-choose-language")
    if turn.known_language is None:
        # Nothing tells what they read: the two that most people here can make something of.
        easy = turn.footing.desk.renderer.phrase(EASY, "talk-choose-language")
        text = f"{text}\n{easy}"
    return Screen(text, (*_pairs(buttons), more, *_back(turn, draft)))


def second(turn: Turn, draft: Draft) -> Screen:
    """Ask for a second language."""
    known = turn.footing.desk.renderer.languages
    buttons = [Button(known[tag].autonym, data=_data(draft, "second", tag)) for tag in known if tag != turn.language]
    none = (_button(turn, draft, "button-skip", "second"),)
    return Screen(turn.phrase("talk-choose-second"), (none, *_pairs(buttons), *_back(turn, draft)))


def areas(turn: Turn, draft: Draft) -> Screen:
    """Ask for wards; a chosen one carries a tick."""
    city = turn.footing.desk.city
    buttons = [_tickable(turn, draft, "area", area.code, ticked=area.code in draft.areas) for area in city.wards]
    whole = Button(turn.phrase("button-whole-city"), data=_data(draft, "whole"))
    done = (_button(turn, draft, "button-done", "areas"),) if draft.areas else ()
    rows = (*_pairs(buttons), (whole,), done, *_last(turn, draft))
    return Screen(turn.phrase("talk-choose-areas"), tuple(row for row in rows if row))


def choose_topics(turn: Turn, draft: Draft) -> Screen:
    """Ask for topics; a chosen one carries a tick."""
    buttons = [_tickable(turn, draft, "topic", topic, ticked=topic in draft.topics) for topic in topics(turn)]
    done = (_button(turn, draft, "button-done", "topics"),)
    return Screen(turn.phrase("talk-choose-topics"), (*((one,) for one in buttons), done, *_last(turn, draft)))


def leaving(turn: Turn, draft: Draft) -> Screen:
    """Ask whether they really want to leave."""
    yes, no = _button(turn, draft, "button-leave-yes", "leave"), _button(turn, draft, "button-leave-no", "stay")
    return Screen(turn.phrase("talk-leave-confirm"), ((yes,), (no,)))


def phone(turn: Turn, draft: Draft) -> Screen:
    """Ask for a phone's number, for the code it got, or whether the city may keep it too."""
    if draft.step is Step.PHONE:
        return Screen(turn.phrase("phone-ask"), (to_menu(turn),))
    if draft.step is Step.PHONE_CONSENT:
        yes = (_button(turn, draft, "button-agree", "phone-agree"),)
        no = (_button(turn, draft, "button-decline", "phone-decline"),)
        return Screen(turn.phrase("phone-consent"), (yes, no))
    number = turn.footing.phones.number if turn.footing.phones is not None else None
    # For everybody: it must tell nothing of who once stopped this number.
    blocked = turn.phrase("join-blocked", word=BEGIN_AGAIN, number=number) if number else ""
    again = (anytime(turn, "join-new-code", "phone"),)
    return Screen(paragraphs([turn.phrase("phone-code-ask"), blocked]), (again, to_menu(turn)))


def menu(turn: Turn, choices: Choices, *leading: str) -> Screen:
    """Show what was chosen and what can be done about it, under lines that say what was just done."""
    mute = "button-unmute" if choices.muted else "button-mute"
    rows = (
        (anytime(turn, "button-language", "language"), anytime(turn, "button-second", "second")),
        (anytime(turn, "button-areas", "areas"), anytime(turn, "button-topics", "topics")),
        (anytime(turn, mute, "mute", "off" if choices.muted else "on"),),
        (anytime(turn, "button-now", "now"), anytime(turn, "button-mydata", "mydata")),
        *(((anytime(turn, "button-phone", "phone"),),) if turn.footing.phones is not None else ()),
        (anytime(turn, "button-leave", "leave"),),
    )
    return Screen(paragraphs([*leading, turn.phrase("talk-menu", **everything(turn, choices))]), rows)


def joined(turn: Turn, choices: Choices, late: int) -> Screen:
    """Confirm what was registered."""
    lines = [turn.phrase("talk-joined", **everything(turn, choices))]
    lines += [
        turn.phrase("talk-joined-community", community=name)
        for one in sorted(choices.communities)
        if (name := community_name(turn, one))
    ]
    lines += [drill(turn, "talk-drill-joined"), announced(turn, late)]
    return Screen(paragraphs(lines), (to_menu(turn),))


def day(turn: Turn, moment: datetime) -> str:
    """Return a day with its year, on the city's calendar and the same in every language."""
    return moment.astimezone(ZoneInfo(turn.footing.desk.city.timezone)).date().isoformat()


def announced(turn: Turn, late: int) -> str:
    """Return the line that goes before notices in force, nothing where there are none."""
    return turn.phrase("talk-late") if late else ""


def drill(turn: Turn, key: str) -> str:
    """Return a line that only the bot for exercises says."""
    return turn.phrase(key) if turn.footing.mode is Mode.DRILL else ""


def paragraphs(lines: Iterable[str]) -> str:
    """Join what is not empty, with a blank line between."""
    return "\n\n".join(line for line in lines if line)


def to_menu(turn: Turn) -> tuple[Button, ...]:
    """Return the row that leads to the menu."""
    return (anytime(turn, "button-menu", "menu"),)


def anytime(turn: Turn, key: str, verb: str, argument: str = "") -> Button:
    """Return a button that is good at any time."""
    return Button(turn.phrase(key), data=f"{ANYTIME}.{verb}.{argument}")


def _button(turn: Turn, draft: Draft, key: str, verb: str) -> Button:
    return Button(turn.phrase(key), data=_data(draft, verb))


def _last(turn: Turn, draft: Draft) -> Rows:
    """Return the last row: another language while joining, else the way back to the menu."""
    return ((_speak(turn, draft),),) if draft.joining else _back(turn, draft)


def _back(turn: Turn, draft: Draft) -> Rows:
    return () if draft.joining else ((anytime(turn, "button-back", "menu"),),)


def _speak(turn: Turn, draft: Draft) -> Button:
    return Button(GLOBE + turn.phrase("button-language"), data=_data(draft, "languages", "first"))


def _tickable(turn: Turn, draft: Draft, kind: str, id: str, *, ticked: bool) -> Button:  # noqa: A002 - as in label
    # What a tap shall bring about stands in the button: tapped twice, it does the same.
    wanted = "off" if ticked else "on"
    return Button((TICK if ticked else "") + label(turn, kind, id), data=_data(draft, kind, f"{id}.{wanted}"))


def _data(draft: Draft, verb: str, argument: str | Tag = "") -> str:
    return f"{draft.mark}.{verb}.{argument}"


def _pairs(buttons: list[Button]) -> Rows:
    """Return the buttons two to a row or, where one of them would be cut short, each in its own."""
    side_by_side = 2 if all(columns(one.label) <= WIDE for one in buttons) else 1
    return tuple(tuple(buttons[start : start + side_by_side]) for start in range(0, len(buttons), side_by_side))


def columns(text: str) -> int:
    """Return how wide a text is on a phone: marks take no room, East Asian letters two columns."""
    marks = {"Mn", "Mc", "Me"}
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text if category(letter) not in marks)
