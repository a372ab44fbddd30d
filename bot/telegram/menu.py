"""The menu: what was chosen, what can be done about it, everyday news off and on, and help."""

from __future__ import annotations

from dataclasses import replace

from bot.telegram import choosing, screens
from bot.telegram.turn import Answer, Screen, Turn
from registry.person import Subscriber


def show(turn: Turn, person: Subscriber) -> Answer:
    """Show the menu."""
    return Answer(screen=screens.menu(turn, person.choices))


def mute(turn: Turn, person: Subscriber, wanted: str) -> Answer:
    """Switch everyday news off (`on` mutes) or on again; without a word, the other way round."""
    muted = wanted == "on" if wanted else not person.choices.muted
    turn, late = choosing.keep(turn, replace(person.choices, muted=muted))
    said = turn.phrase("talk-muted" if muted else "talk-unmuted")
    return Answer(screen=screens.menu(turn, replace(person.choices, muted=muted), said), late=late)


def help_(turn: Turn) -> Answer:
    """Say what the bot understands, and whom to call in danger."""
    rows = (screens.to_menu(turn),) if turn.member is not None else ()
    return Answer(screen=Screen(turn.phrase("talk-help"), rows), draft=turn.draft)


def stranger(turn: Turn) -> Answer:
    """Tell whoever is not registered how to be."""
    return Answer(screen=Screen(turn.phrase("talk-not-member")), draft=turn.draft)
