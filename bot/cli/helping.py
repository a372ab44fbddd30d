"""What --help says in the language of whoever asks; English stands with the commands, the others in their files."""

from __future__ import annotations

import copy
from collections.abc import Iterable

import click

from bot.cli.speech import Speech

HELP = "option-help"
"""What --help itself says, in the files of the languages that have helps."""


def spoken(command: click.Command, speech: Speech, *path: str) -> click.Command:
    """Return the command, and all below it, with the helps of this language; unchanged where it has none."""
    if not speech.knows("help"):
        return command
    translated = copy.deepcopy(command)
    _translate(translated, speech, path)
    return translated


class Page(click.HelpFormatter):
    """Write click's own words in the language of whoever asks."""

    def __init__(self, speech: Speech, width: int | None, max_width: int | None) -> None:
        super().__init__(width=width, max_width=max_width)
        self._speech = speech

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write how the command is typed."""
        super().write_usage(prog, args, prefix or f"{self._speech.phrase('page-usage')} ")

    def write_heading(self, heading: str) -> None:
        """Write the head of a section."""
        key = f"page-{heading.lower()}"
        super().write_heading(self._speech.phrase(key) if self._speech.knows(key) else heading)

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        """Write what each option or command does."""
        super().write_dl([(name, self._said(about)) for name, about in rows], col_max, col_spacing)

    def _said(self, about: str) -> str:
        about = about.replace("Show this message and exit.", self._speech.phrase(HELP))
        return about.replace("[default: ", f"[{self._speech.phrase('page-default')} ").replace(
            "[required]", f"[{self._speech.phrase('page-required')}]"
        )


class Spoken(click.Context):
    """Hand out pages in the language of whoever asks."""

    def make_formatter(self) -> click.HelpFormatter:
        """Return the page on which a command's help is written."""
        return Page(self.obj.speech, self.terminal_width, self.max_content_width)


def _translate(command: click.Command, speech: Speech, path: tuple[str, ...]) -> None:
    command.context_class = Spoken
    key = "-".join(("help", *path))
    if speech.knows(key):
        command.help = speech.phrase(key)
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            _translate_option(parameter, speech, path)
    if isinstance(command, click.Group):
        for name, below in command.commands.items():
            _translate(below, speech, (*path, name))


def _translate_option(option: click.Option, speech: Speech, path: tuple[str, ...]) -> None:
    for key in ("-".join(("option", *path, str(option.name))), f"option-{option.name}"):
        if speech.knows(key):
            option.help = speech.phrase(key)
            return
