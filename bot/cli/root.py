"""`kakehashi`: the commands by name, and the end of each in one number and, where refused, one sentence."""

from __future__ import annotations

from collections.abc import Sequence

import click

from bot import settings
from bot.cli.broadcast import broadcast
from bot.cli.checking import check
from bot.cli.community import community, leader
from bot.cli.console import Console
from bot.cli.demo import demo
from bot.cli.helping import spoken
from bot.cli.keeping import audit_, backup, migrate
from bot.cli.notice import notice
from bot.cli.officer import officer
from bot.cli.packages import models
from bot.cli.people import people
from bot.cli.places import places
from bot.cli.refusing import BAD_INPUT, FAILED, INTERRUPTED, REFUSALS, exit_code, sentence, usage_sentence
from bot.cli.rehearse import rehearse
from bot.cli.serving import serve, worker
from bot.cli.speech import Speech
from bot.cli.words import words


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    commands=[
        serve, worker, demo, rehearse, migrate, check, people, officer, community, leader, notice, broadcast, audit_,
        backup, models, words, places,
    ],
)  # fmt: skip
@click.version_option(package_name="kakehashi", prog_name="kakehashi")
def cli() -> None:
    """Kakehashi: a city's notices to its foreign residents, in their own language."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; what was expected to be refused never shows a traceback."""
    settings.prepare_libraries()
    console = Console(Speech(settings.speech()))
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
