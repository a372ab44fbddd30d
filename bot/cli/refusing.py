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

EMPTY = {"error-bad-input", "error-bad-field", "error-bad-terms"}
"""Refusals of a value that may be refused for not being there at all."""
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


HINTS = ("expected", "needs", "value", "reason")
"""Fields that say what was wrong or would be right, as far as the lower floors say it in sentences."""
SPOKEN = {"state": "move", "to": "move", "kind": "kind", "reason": "broadcast"}
"""Fields whose values officers know by another word, with the phrases that hold it."""
TYPED = {"to": "--to", "at": "--at", "until": "--until", "class": "--class", "parameter": "PARAMETER", "right": "VALUE"}
"""Fields as the command has them; of a notice's own parameters only the last, which no notice calls so."""


def exit_code(refusal: Refusal) -> int:
    """Return the number with which a command ends that was refused so."""
    return next((code for kinds, code in ENDS if isinstance(refusal, kinds)), FAILED)


def sentence(refusal: Refusal, speech: Speech) -> str:
    """Return the one sentence that says what was wrong and what would be right."""
    key = "error-" + refusal.code.replace(".", "-").replace("_", "-")
    if isinstance(refusal, RehearsalError):
        return speech.phrase("error-rehearsal", detail=refusal)
    if isinstance(refusal, message.TextRefused) and speech.knows(advice := f"aid-{refusal.fields['reason']}"):
        said = speech.phrase(advice, found=refusal.fields["value"])
        return speech.phrase("error-text-advised", field=speech.expected(str(refusal.fields["field"])), advice=said)
    if not speech.knows(key):
        return speech.phrase("error-other", code=refusal.code, detail=refusal)
    fields = _fields(refusal, speech)
    if key in EMPTY and not fields["value"]:
        key = "error-needed"
    return speech.phrase(key, **fields)


def _fields(refusal: Refusal, speech: Speech) -> dict[str, str]:
    """Return what a refusal carries, in this language; what it does not know is a dash."""
    held: Mapping[str, object] = getattr(refusal, "fields", None) or {
        name: value for name, value in vars(refusal).items() if not name.startswith("_")
    }
    fields = {name: _text(value) for name, value in held.items()}
    unknown = dict.fromkeys(("path", "holder", "detail", "found", "known", "id", "kind", "nearest", "reason"), "–")
    fields |= {name: speech.expected(fields[name]) for name in HINTS if name in fields}
    fields |= {name: _spoken(speech, kind, fields[name]) for name, kind in SPOKEN.items() if name in fields}
    if "field" in fields:
        fields["field"] = _typed(refusal, fields["field"])
    reason = fields.get("reason", "")
    return unknown | fields | {"because": speech.phrase("because", reason=reason) if reason else ""}


def _spoken(speech: Speech, kind: str, value: str) -> str:
    key = f"{kind}-{value.replace(' ', '-').replace('_', '-')}"
    return speech.phrase(key) if speech.knows(key) else value


def _typed(refusal: Refusal, field: str) -> str:
    """Return a field by the name under which it was typed; a notice's parameter keeps its own."""
    own = isinstance(refusal, words.WordsError) and field != "right"
    return field if own else TYPED.get(field, field)


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
            return speech.phrase("usage-bad-value", name=_name(error), detail=speech.expected(error.message))
        case _ if error.message.startswith("No such command"):
            return speech.phrase("usage-no-such-command", name=error.message.split("'")[1])
        case _:
            return speech.phrase("usage-other", detail=speech.expected(error.message))


def _name(error: click.BadParameter) -> str:
    """Return the parameter as it is typed: an option by its longest spelling, an argument in capitals."""
    if isinstance(error.param, click.Option):
        return max(error.param.opts, key=len)
    return error.param.make_metavar(error.ctx or click.Context(click.Command(""))) if error.param else "–"
