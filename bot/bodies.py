"""What somebody posts, read: a body that is not what its headers say is their fault and answered so, with 400."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import TypeVar

from aiohttp import web
from aiohttp.http_exceptions import BadHttpMessage

REFUSAL = "body: right would be one that its Content-Type and Content-Encoding describe"

T = TypeVar("T")


async def readable(reading: Awaitable[T]) -> T:
    """Return what `reading` a request's body or form gives; raises HTTPBadRequest where its headers do not fit it."""
    try:
        return await reading
    # An unknown charset, undecodable bytes or no boundary, a broken compression; a part's headers, its unknown transfer.
    except (LookupError, ValueError, web.RequestPayloadError, BadHttpMessage, RuntimeError):
        # Without the cause, which quotes what was sent.
        raise web.HTTPBadRequest(reason=REFUSAL) from None
