"""What --help says in the language of whoever asks; English stands with the commands, the others in their files."""

from __future__ import annotations

import copy

import click

from bot.cli.speech import Speech


def spoken(command: click.Command, speech: Speech, *path: str) -> click.Command:
    """Return the command, and all below it, with the helps of this language; unchanged where it has none."""
    if not speech.knows("help"):
        return command
    translated = copy.deepcopy(command)
    _translate(translated, speech, path)
    return translated


def _translate(command: click.Command, speech: Speech, path: tuple[str, ...]) -> None:
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
