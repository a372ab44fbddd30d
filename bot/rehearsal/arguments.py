"""The arguments of one Bot API request: read from any body the protocol allows and checked against the signature."""

import json
import re
from collections.abc import Mapping
from typing import TypeAlias, cast
from urllib.parse import parse_qsl

from aiohttp import web

from bot.rehearsal.chats import Json
from bot.rehearsal.refusals import bad_request
from bot.rehearsal.signatures import Kind, Signature

Raw: TypeAlias = dict[str, Json]

_FLAGS = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}
_TYPES: Mapping[Kind, tuple[type, ...]] = {
    Kind.TEXT: (str,),
    Kind.INTEGER: (int,),
    Kind.NUMBER: (int, float),
    Kind.BOOLEAN: (bool,),
    Kind.CHAT: (int, str),
    Kind.JSON: (list, dict),
    Kind.FILE: (bytes, str),
}
_MARKUPS = {"reply_markup": "reply keyboard markup"}


async def read_arguments(request: web.BaseRequest) -> Raw:
    """Return what was sent, by name, from the query, a JSON object, a form or multipart; files as bytes."""
    raw: Raw = dict(request.query) if request.query_string else {}
    match request.content_type if request.can_read_body else "":
        case "":
            return raw
        case "application/json":
            return raw | _json_object(await request.read())
        case "application/x-www-form-urlencoded":
            return raw | _form(await request.read())
        case "multipart/form-data":
            return raw | await _multipart(request)
        case other:
            raise bad_request(f"unsupported content type {other}")


def _json_object(body: bytes) -> Raw:
    try:
        value = json.loads(body or b"{}")
    except ValueError:
        raise bad_request("can't parse JSON object") from None
    if not isinstance(value, dict):
        raise bad_request("can't parse JSON object")
    return value


def _form(body: bytes) -> Raw:
    try:
        return dict(parse_qsl(body.decode(), keep_blank_values=True, errors="strict"))
    except ValueError:
        raise bad_request("strings must be encoded in UTF-8") from None


async def _multipart(request: web.BaseRequest) -> Raw:
    fields: Raw = {}
    for name, value in (await request.post()).items():
        fields[name] = value.file.read() if isinstance(value, web.FileField) else value
    return fields


class Arguments:
    """Checked arguments; each getter returns a value of one kind or refuses with a 400."""

    def __init__(self, values: Mapping[str, Json]) -> None:
        """Take values already checked by `check`."""
        self._values = values

    def text(self, name: str, default: str = "") -> str:
        """Return a string."""
        return cast(str, self._values.get(name, default))

    def integer(self, name: str, default: int) -> int:
        """Return a whole number."""
        return cast(int, self._values.get(name, default))

    def flag(self, name: str) -> bool:
        """Return a truth value; absent is False."""
        return bool(self._values.get(name, False))

    def json(self, name: str) -> Json:
        """Return a JSON value, or None."""
        return self._values.get(name)

    def needed(self, name: str) -> int:
        """Return a whole number that has to be there."""
        if name not in self._values:
            raise bad_request("message identifier is not specified" if name == "message_id" else f"{name} is empty")
        return self.integer(name, 0)


def chat_id(raw: Raw) -> int | None:
    """Return the chat a request is about, where it names one by number."""
    value = raw.get("chat_id")
    if isinstance(value, int):
        return value
    return int(value) if isinstance(value, str) and re.fullmatch(r"-?\d{1,18}", value) else None


def unknown_names(signature: Signature, raw: Raw) -> set[str]:
    """Return the names that the published method does not have."""
    if raw.keys() <= signature.kinds.keys():
        return set()
    # `attach://name` lets a file travel under any name of its own.
    attached = {value[9:] for value in raw.values() if isinstance(value, str) and value.startswith("attach://")}
    return set(raw.keys() - signature.kinds.keys() - attached)


def check(signature: Signature, raw: Raw) -> Arguments:
    """Convert every argument to its kind, or refuse with a 400 naming parameter and kind."""
    kinds = signature.kinds
    return Arguments({name: _convert(name, kinds[name], value, raw) for name, value in raw.items() if name in kinds})


def _convert(name: str, kind: Kind, value: Json, raw: Raw) -> Json:
    if kind is Kind.FILE and isinstance(value, str) and value.startswith("attach://"):
        return raw.get(value[9:], value)
    if type(value) in _TYPES[kind]:
        return value
    if isinstance(value, str):
        match kind:
            case Kind.BOOLEAN if value.lower() in _FLAGS:
                return _FLAGS[value.lower()]
            case Kind.INTEGER if re.fullmatch(r"-?\d{1,18}", value):
                return int(value)
            case Kind.NUMBER if re.fullmatch(r"-?\d+(\.\d+)?", value):
                return float(value)
            case Kind.JSON:
                return _parsed(name, value)
            case _:
                pass
    raise bad_request(f'parameter "{name}" must be of type {kind.value}')


def _parsed(name: str, value: str) -> Json:
    try:
        return json.loads(value)
    except ValueError:
        raise bad_request(f"can't parse {_MARKUPS.get(name, name)} JSON object") from None
