"""What Telegram shows of the bot before anybody writes to it: its commands and what it is for, per language."""

from __future__ import annotations

import structlog
from telegram import BotCommand
from telegram.error import TelegramError

from bot.telegram.application import TelegramVoice
from templates_i18n.languages import EN, Tag

COMMANDS = ("start", "menu", "now", "language", "areas", "topics", "mute", "mydata", "leave", "help")
MOST_DESCRIPTION = 512

log = structlog.get_logger(__name__)


async def introduce(voice: TelegramVoice) -> None:
    """Set commands and description in every language Telegram can show; a refusal is logged and no more."""
    codes = _codes(voice)
    for code, tag in codes.items():
        try:
            await _introduce(voice, code, tag)
        except TelegramError as error:
            log.warning("profile-refused", account=voice.parts.account_id, language=tag, code=type(error).__name__)
            return


async def _introduce(voice: TelegramVoice, code: str, tag: Tag) -> None:
    speak = voice.parts.desk.renderer
    commands = [BotCommand(name, speak.phrase(tag, f"command-{name}")) for name in COMMANDS]
    await voice.bot.set_my_commands(commands, language_code=code or None)
    about = speak.phrase(tag, "talk-greeting")
    if len(about) <= MOST_DESCRIPTION:
        await voice.bot.set_my_description(about, language_code=code or None)


def _codes(voice: TelegramVoice) -> dict[str, Tag]:
    """Return Telegram's two-letter codes with the language to use; the empty code is everybody else."""
    known = voice.parts.desk.renderer.languages
    codes: dict[str, Tag] = {"": EN}
    for tag in known.available:
        code = tag.partition("-")[0]
        if len(code) == 2 and "-x-" not in tag:
            codes.setdefault(code, tag)
    return codes
