"""Residents of a rehearsal who join as everybody does: Start, and a tap for each question the bot asks."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from bot.errors import ButtonMissing
from bot.rehearsal.residents import Resident
from templates_i18n.languages import Tag

LOOK_EVERY = 0.05
PATIENCE = 15.0
"""Seconds in which the bot must have answered."""
QUESTIONS = ("agree", "whole", "topics")
"""What is tapped in turn: the consent, all of the city, the topics as they are offered."""


async def join(phone: Resident, language: Tag) -> None:
    """Press Start and answer until the bot says that one is registered; raises ButtonMissing where it does not ask."""
    phone.start()
    if phone.person.language != language.lower():
        phone.tap(await _button(phone, ("languages",)))
        phone.tap(await _button(phone, ("lang", language)))
    for question in QUESTIONS:
        phone.tap(await _button(phone, (question,)))


async def _button(phone: Resident, wanted: Sequence[str]) -> str:
    """Return the data of the newest button that asks for this, once it is there."""
    try:
        async with asyncio.timeout(PATIENCE):
            while (found := _find(phone, wanted)) is None:  # noqa: ASYNC110 - a phone is looked at, it rings for nobody
                await asyncio.sleep(LOOK_EVERY)
            return found
    except TimeoutError:
        raise ButtonMissing(f"button: {'.'.join(wanted)} did not come; right would be an answer of the bot") from None


def _find(phone: Resident, wanted: Sequence[str]) -> str | None:
    for message in reversed(phone.messages()):
        for button in message.buttons():
            data = str(button.get("callback_data", ""))
            if data.split(".")[1 : 1 + len(wanted)] == list(wanted):
                return data
    return None
