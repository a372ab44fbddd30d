"""`kakehashi`: the commands by name, and the end of each in one number and, where refused, one sentence."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from importlib import import_module

import click

from bot import settings
from bot.cli.console import Console
from bot.cli.helping import spoken
from bot.cli.refusing import BAD_INPUT, FAILED, INTERRUPTED, REFUSALS, exit_code, sentence, usage_sentence
from bot.cli.speech import Speech
from bot.garbage import COLLECT_AFTER
from templates_i18n.errors import WordsError

COMMANDS = {
    "serve": "bot.cli.serving:serve",
    "worker": "bot.cli.serving:worker",
    "demo": "bot.cli.demo:demo",
    "rehearse": "bot.cli.rehearse:rehearse",
    "migrate": "bot.cli.keeping:migrate",
    "check": "bot.cli.checking:check",
    "people": "bot.cli.people:people",
    "officer": "bot.cli.officer:officer",
    "community": "bot.cli.community:community",
    "leader": "bot.cli.community:leader",
    "notice": "bot.cli.notice:notice",
    "broadcast": "bot.cli.broadcast:broadcast",
    "audit": "bot.cli.keeping:audit_",
    "backup": "bot.cli.keeping:backup",
    "models": "bot.cli.packages:models",
    "words": "bot.cli.words:words",
    "places": "bot.cli.places:places",
}
"""Where each command stands; it is read when it is asked for, so that none waits for the others."""


class Shelf(click.Group):
    """Find a command by its name, in the language of whoever typed it."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands."""
        del ctx
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Read a command; None where there is none of this name."""
        if cmd_name not in COMMANDS:
            return None
        module, name = COMMANDS[cmd_name].split(":")
        return spoken(getattr(import_module(module), name), ctx.obj.speech, cmd_name)


@click.group(cls=Shelf, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="kakehashi", prog_name="kakehashi")
def cli() -> None:
    """Kakehashi: a city's notices to its foreign residents, in their own language."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; what was expected to be refused never shows a traceback."""
    settings.prepare_libraries()
    # A command is soon over, and its imports alone make more things than a look for garbage is worth.
    gc.set_threshold(*COLLECT_AFTER)
    try:
        console = Console(Speech(settings.speech()))
    except WordsError as broken:
        # Without the table of languages there is none to say it in.
        click.echo(broken, err=True)
        return FAILED
    try:
        ended = spoken(cli, console.speech).main(arguments, prog_name="kakehashi", standalone_mode=False, obj=console)
    except click.exceptions.NoArgsIsHelpError as error:
        console.say(error.format_message())
        return BAD_INPUT
    except click.UsageError as error:
        console.tell(usage_sentence(error, console.speech))
        return BAD_INPUT
    except (click.Abort, KeyboardInterrupt):
        console.tell(console.phrase("error-aborted"))
        return INTERRUPTED
    except click.ClickException as error:
        console.tell(error.format_message())
        return FAILED
    except (*REFUSALS, ExceptionGroup) as refusal:
        return _refused(console, refusal)
    return ended if isinstance(ended, int) else 0


def _refused(console: Console, refusal: Exception) -> int:
    """Say what was refused; a group of errors is a refusal only where every one of them is."""
    for one in _leaves(refusal):
        if not isinstance(one, REFUSALS):
            raise refusal
    first = next(iter(_leaves(refusal)))
    assert isinstance(first, REFUSALS), "looked at above"  # noqa: S101 - a bug, not an input
    console.tell(sentence(first, console.speech))
    return exit_code(first)


def _leaves(error: BaseException) -> list[BaseException]:
    if isinstance(error, BaseExceptionGroup):
        return [leaf for one in error.exceptions for leaf in _leaves(one)]
    return [error]
