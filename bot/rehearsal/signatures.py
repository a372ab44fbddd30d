"""Which methods and parameters the published Bot API has, read from python-telegram-bot's own signatures."""

import inspect
import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

import telegram


class Kind(StrEnum):
    """How a parameter's value is written on the wire."""

    TEXT = "String"
    INTEGER = "Integer"
    NUMBER = "Float"
    BOOLEAN = "Boolean"
    CHAT = "Integer or String"
    JSON = "JSON-serialized object"
    FILE = "InputFile or String"


@dataclass(frozen=True, slots=True)
class Signature:
    """One method: its name in camelCase and the kind of each parameter it knows."""

    method: str
    kinds: Mapping[str, Kind]


_PLAIN = {
    frozenset({"str"}): Kind.TEXT,
    frozenset({"int"}): Kind.INTEGER,
    frozenset({"int", "timedelta"}): Kind.INTEGER,
    frozenset({"int", "datetime"}): Kind.INTEGER,
    frozenset({"float"}): Kind.NUMBER,
    frozenset({"bool"}): Kind.BOOLEAN,
    frozenset({"int", "str"}): Kind.CHAT,
}
_SCAFFOLD = {"class", "Union", "ForwardRef", "DefaultValue", "NoneType", "None"}


@cache
def signatures() -> Mapping[str, Signature]:
    """Return every published method by its lower-case name (the real server ignores case)."""
    found: dict[str, Signature] = {}
    for name, function in inspect.getmembers(telegram.Bot, inspect.isfunction):
        method = _camel(name)
        # The library gives each Bot API method, and nothing else, a second name in camelCase.
        if "_" in name and getattr(telegram.Bot, method, None) is function:
            found[method.lower()] = Signature(method, _kinds(function))
    return found


def _camel(name: str) -> str:
    return re.sub(r"_([a-z])", lambda letter: letter[1].upper(), name)


def _kinds(function: object) -> Mapping[str, Kind]:
    # Keyword-only arguments are the library's own (time-outs, api_kwargs, shorthands).
    return {
        parameter.name: _kind(str(parameter.annotation))
        for parameter in inspect.signature(function).parameters.values()  # type: ignore[arg-type]  # a function by isfunction
        if parameter.kind is parameter.POSITIONAL_OR_KEYWORD and parameter.name != "self"
    }


def _kind(annotation: str) -> Kind:
    words = {word.rsplit(".", 1)[-1] for word in re.findall(r"[A-Za-z_][\w.]*", annotation)} - _SCAFFOLD
    if "FileInput" in words or "InputFile" in words:
        return Kind.FILE
    return _PLAIN.get(frozenset(words), Kind.JSON)
