"""Saying an answer: end the circle on the tapped button, change the message above it or send a new one."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from enum import StrEnum
from typing import TypeVar

import telegram
from telegram.error import BadRequest, Forbidden, RetryAfter

from bot.telegram.incoming import Event, Tapped
from bot.telegram.turn import Answer, Screen
from broadcasts.channels.channel import Button
from broadcasts.pacing import Pace

T = TypeVar("T")

NO_PREVIEW = telegram.LinkPreviewOptions(is_disabled=True)
NOT_MODIFIED = "message is not modified"


class Heard(StrEnum):
    """What became of an answer."""

    SAID = "said"
    SHUT_OUT = "shut_out"
    """The person blocked the bot or is gone from Telegram."""


async def say(bot: telegram.Bot, pace: Pace, event: Event, answer: Answer) -> Heard:
    """Say an answer; raises TelegramError where it could not be said for another reason than being shut out."""
    try:
        if isinstance(event, Tapped):
            await _end_circle(bot, event, answer.toast)
        if answer.screen is not None:
            await _show(bot, pace, event, answer.screen)
    except Forbidden:
        return Heard.SHUT_OUT
    return Heard.SAID


async def _end_circle(bot: telegram.Bot, tapped: Tapped, toast: str | None) -> None:
    try:
        await _patiently(lambda: bot.answer_callback_query(tapped.query_id, text=toast))
    except BadRequest:
        # Too old to be answered: its circle has ended by itself, and the screen still counts.
        return


async def _show(bot: telegram.Bot, pace: Pace, event: Event, screen: Screen) -> None:
    keyboard = _keyboard(screen)
    if isinstance(event, Tapped) and event.message_id is not None:
        chat, message_id = int(event.chat), event.message_id
        try:
            await _patiently(
                lambda: bot.edit_message_text(
                    screen.text, chat, message_id, reply_markup=keyboard, link_preview_options=NO_PREVIEW
                )
            )
        except BadRequest as error:
            if NOT_MODIFIED in str(error).lower():
                return
        else:
            return
    while (wait := pace.chat_wait(event.chat)) > 0:  # noqa: ASYNC110 - a moment is awaited, and it may be put off
        await asyncio.sleep(wait)
    pace.touch_chat(event.chat)
    await _patiently(
        lambda: bot.send_message(
            int(event.chat),
            screen.text,
            reply_markup=keyboard,
            link_preview_options=NO_PREVIEW,
        )
    )


async def _patiently(request: Callable[[], Awaitable[T]]) -> T:
    """Make a request; told to wait, make it once more: its next turn comes after the wait."""
    try:
        return await request()
    except RetryAfter:
        return await request()


def _keyboard(screen: Screen) -> telegram.InlineKeyboardMarkup | None:
    if not screen.rows:
        return None
    return telegram.InlineKeyboardMarkup([[_button(one) for one in row] for row in screen.rows])


def _button(button: Button) -> telegram.InlineKeyboardButton:
    return telegram.InlineKeyboardButton(button.label, url=button.url, callback_data=button.data)
