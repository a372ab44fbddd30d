"""Leaving: asked once more, then everything about the person is erased."""

from __future__ import annotations

from bot.telegram import screens
from bot.telegram.draft import Draft, Step
from bot.telegram.turn import Answer, Screen, Turn
from registry import subscribers


def ask(turn: Turn) -> Answer:
    """Ask whoever we hold anything about whether they really want to leave."""
    if turn.person is None:
        return Answer(screen=Screen(turn.phrase("talk-not-member")))
    draft = Draft(step=Step.LEAVING, mark=turn.mark, language=turn.language)
    return Answer(screen=screens.leaving(turn, draft), draft=draft)


def leave(turn: Turn, _draft: Draft, _: str) -> Answer:
    """Erase the person."""
    if turn.person is not None:
        subscribers.leave(turn.conn, turn.person.id)
    return Answer(screen=Screen(turn.phrase("talk-left")))


def stay(turn: Turn, _draft: Draft, _: str) -> Answer:
    """Leave everything as it is."""
    return Answer(screen=Screen(turn.phrase("talk-stayed"), (screens.to_menu(turn),)))
