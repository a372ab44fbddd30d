"""The parameters of one request to the Messages API: only published names, each once, each of its kind."""

import inspect
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import TypeAlias
from urllib.parse import parse_qsl

from aiohttp import web
from twilio.rest.api.v2010.account.message import MessageContext, MessageList

from bot.rehearsal.twilio.codes import refusal

Fields: TypeAlias = Mapping[str, str]

LISTING = frozenset({"To", "From", "DateSent", "DateSent<", "DateSent>", "Page", "PageSize", "PageToken"})
# Published, but pictures, templates and other networks are not part of this rehearsal.
NOT_HERE = frozenset({"MediaUrl", "ContentSid", "ContentVariables", "PersistentAction", "SendAsMms", "FallbackFrom"})
_FLAGS = ("ProvideFeedback", "ForceDelivery", "SmartEncoded", "ShortenUrls")
_CHOICES: Mapping[str, frozenset[str]] = {
    "ContentRetention": frozenset({"retain", "discard"}),
    "AddressRetention": frozenset({"retain", "obfuscate"}),
    "TrafficType": frozenset({"free"}),
    "RiskCheck": frozenset({"enable", "disable"}),
    "ScheduleType": frozenset({"fixed"}),
    "Status": frozenset({"canceled", ""}),
}


@cache
def creating() -> frozenset[str]:
    """Return the published parameters of a new message, read from the library's own signature."""
    return _published(MessageList.create)


@cache
def changing() -> frozenset[str]:
    """Return the published parameters of a change, read in the same way."""
    return _published(MessageContext.update)


def _published(function: Callable[..., object]) -> frozenset[str]:
    names = [name for name in inspect.signature(function).parameters if name != "self"]
    return frozenset("".join(part.capitalize() for part in name.split("_")) for name in names)


async def read_form(request: web.BaseRequest) -> list[tuple[str, str]]:
    """Return the form as it was sent; refuse any other body."""
    if not request.can_read_body:
        return []
    if request.content_type != "application/x-www-form-urlencoded":
        raise refusal(20422, f"Content-Type {request.content_type}")
    try:
        return parse_qsl((await request.read()).decode(), keep_blank_values=True, errors="strict")
    except UnicodeDecodeError:
        raise refusal(20422, "the body is not UTF-8") from None


def check(pairs: list[tuple[str, str]], published: frozenset[str]) -> Fields:
    """Return the parameters by name, or refuse with a 4xx that names what is wrong."""
    names = [name for name, _ in pairs]
    if unknown := sorted(set(names) - published):
        raise refusal(20001, ", ".join(unknown))
    if twice := sorted({name for name in names if names.count(name) > 1}):
        raise refusal(20422, f"{', '.join(twice)} given more than once")
    fields = dict(pairs)
    if absent := sorted(fields.keys() & NOT_HERE):
        raise refusal(20422, f"{', '.join(absent)} is not part of this rehearsal")
    for name, value in fields.items():
        if not _fits(name, value):
            raise refusal(20422, f"{name} {value}")
    return fields


def _fits(name: str, value: str) -> bool:
    if name in _FLAGS:
        return value in ("true", "false")
    if name in _CHOICES:
        return value in _CHOICES[name]
    match name:
        case "Attempt" | "Page" | "PageSize":
            return re.fullmatch(r"\d{1,9}", value) is not None
        case "MaxPrice":
            return _is_price(value)
        case "SendAt":
            return moment(value) is not None
        case "DateSent" | "DateSent<" | "DateSent>":
            return moment(value) is not None
        case _:
            return True


def _is_price(value: str) -> bool:
    try:
        return Decimal(value) >= 0
    except InvalidOperation:
        return False


def moment(value: str) -> datetime | None:
    """Return an ISO 8601 date or instant of our times, in UTC where it does not say; None where it is none."""
    try:
        found = datetime.fromisoformat(value)
    except ValueError:
        return None
    aware = found if found.tzinfo else found.replace(tzinfo=UTC)
    return aware if 2000 <= aware.year < 3000 else None
