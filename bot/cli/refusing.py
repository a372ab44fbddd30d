"""What a refusal says and with which number the command ends; no expected one ever shows a traceback."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

import click

from bot.cli.speech import Speech
from bot.errors import BadInput, BadSetting, BotError, CannotListen, RehearsalError, SecretMissing
from broadcasts import errors as message
from registry import errors as book
from templates_i18n import errors as words

FAILED, BAD_INPUT, SECOND_OFFICER, NOT_ALLOWED, NO_DATABASE, INTERRUPTED = 1, 2, 3, 4, 5, 130

Refusal: TypeAlias = BotError | message.BroadcastError | book.RegistryError | words.WordsError
REFUSALS = (BotError, message.BroadcastError, book.RegistryError, words.WordsError)

ENDS: tuple[tuple[tuple[type[Exception], ...], int], ...] = (
    (
        (BadInput, BadSetting, CannotListen, book.BadField, words.BadInput, message.BadTerms, message.EmptyAudience),
        BAD_INPUT,
    ),
    ((book.NotFound, message.NotFound), BAD_INPUT),
    ((book.NotAllowed, book.BadCredentials, message.SecondOfficerNeeded), NOT_ALLOWED),
    ((book.StoreError, SecretMissing), NO_DATABASE),
)
"""Exit codes by kind of refusal, the first that fits; every other one is a plain failure."""


HINTS = ("expected", "needs")
"""Fields that say what would be right."""


def exit_code(refusal: Refusal) -> int:
    """Return the number with which a command ends that was refused so."""
    return next((code for kinds, code in ENDS if isinstance(refusal, kinds)), FAILED)


def sentence(refusal: Refusal, speech: Speech) -> str:
    """Return the one sentence that says what was wrong and what would be right."""
    key = "error-" + refusal.code.replace(".", "-").replace("_", "-")
    if isinstance(refusal, RehearsalError):
        return speech.phrase("error-rehearsal", detail=refusal)
    if not speech.knows(key):
        return speech.phrase("error-other", code=refusal.code, detail=refusal)
    fields = _fields(refusal)
    return speech.phrase(key, **fields | {name: speech.expected(fields[name]) for name in HINTS if name in fields})


def _fields(refusal: Refusal) -> dict[str, str]:
    """Return what a refusal carries as texts; what it does not know is a dash."""
    held: Mapping[str, object] = getattr(refusal, "fields", None) or {
        name: value for name, value in vars(refusal).items() if not name.startswith("_")
    }
    fields = {name: _text(value) for name, value in held.items()}
    unknown = dict.fromkeys(("path", "holder", "detail", "found", "known", "id", "kind", "nearest", "reason"), "–")
    reason = fields.get("reason", "")
    return unknown | fields | {"because": f" ({reason})" if reason else ""}


def _text(value: object) -> str:
    if isinstance(value, Iterable) and not isinstance(value, str | Mapping):
        return ", ".join(map(str, value)) or "–"
    return str(value)


def usage_sentence(error: click.UsageError, speech: Speech) -> str:
    """Return the one sentence for a command that was typed wrong."""
    match error:
        case click.NoSuchOption():
            return speech.phrase("usage-no-such-option", name=error.option_name)
        case click.MissingParameter():
            return speech.phrase("usage-missing", name=_name(error))
        case click.BadParameter():
            return speech.phrase("usage-bad-value", name=_name(error), detail=error.message)
        case _ if error.message.startswith("No such command"):
            return speech.phrase("usage-no-such-command", name=error.message.split("'")[1])
        case _:
            return speech.phrase("usage-other", detail=error.message)


def _name(error: click.BadParameter) -> str:
    """Return the parameter as it is typed: an option by its longest spelling, an argument in capitals."""
    if isinstance(error.param, click.Option):
        return max(error.param.opts, key=len)
    return error.param.make_metavar(error.ctx or click.Context(click.Command(""))) if error.param else "–"
