"""Who really posts: Twilio's signature over the configured address, checked before anything else is believed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from urllib.parse import parse_qsl

from aiohttp import web
from multidict import MultiDict
from twilio.request_validator import RequestValidator

from bot.bodies import readable
from bot.setting_twilio import TwilioAccount
from registry.person import Mode

SIGNATURE = "X-Twilio-Signature"
MOST_BYTES = 64 * 1024
MOST_FIELDS = 200


async def fields_of(request: web.Request) -> MultiDict[str] | None:
    """Return the form of a request, empty fields too; None where it is none that Twilio would post.

    Raises HTTPBadRequest where the body cannot be read at all.
    """
    if (request.content_length or 0) > MOST_BYTES:
        return None
    body = await readable(request.read())
    if len(body) > MOST_BYTES or not body.isascii():
        return None
    try:
        return MultiDict(parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=MOST_FIELDS))
    except ValueError:
        return None


def signed_by(
    accounts: Mapping[Mode, TwilioAccount], public_url: str, request: web.Request, fields: MultiDict[str]
) -> frozenset[Mode]:
    """Return the modes whose account this request names and whose token has signed it; empty: it is forged.

    Only the configured address counts, with path and query as they came: whatever a proxy or a stranger says in
    headers changes nothing.
    """
    shown, path = request.headers.get(SIGNATURE, ""), request.raw_path
    if not shown.isascii() or not path.isascii():
        return frozenset()
    url = public_url + path
    named = {mode: one for mode, one in accounts.items() if one.sid == fields.get("AccountSid")}
    return frozenset(mode for mode, one in named.items() if _valid(one.tokens, url, fields, shown))


def _valid(tokens: Iterable[str], url: str, fields: MultiDict[str], shown: str) -> bool:
    return any(RequestValidator(token).validate(url, fields, shown) for token in tokens)
