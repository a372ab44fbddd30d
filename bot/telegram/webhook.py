"""The webhook: updates that Telegram posts, told from strangers' by the secret that only it was given."""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable, Mapping

import orjson
import structlog
from aiohttp import web

from bot.bodies import readable
from bot.telegram.application import TelegramVoice
from bot.telegram.incoming import KINDS
from registry.errors import StorageTrouble

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the header's name
MOST_BYTES = 256 * 1024
AGAIN_AFTER = "5"
"""Seconds after which Telegram may post an update again that the disk refused."""

log = structlog.get_logger(__name__)


def webhook_handler(voices: Mapping[str, TelegramVoice]) -> Callable[[web.Request], Awaitable[web.Response]]:
    """Return the handler of POST /hooks/telegram; `voices` by the secret of each account's webhook.

    200 acted upon, or no update at all (it must not come back for a day); 400 a body broken on its way, 401 no secret,
    403 a wrong one, 413 more than 256 KB, 503 the disk refused and Telegram shall post it again.
    """

    async def receive(request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER)
        if given is None:
            return web.Response(status=401, text=f"{SECRET_HEADER}: missing")
        voice = _whose(voices, given)
        if voice is None:
            return web.Response(status=403, text=f"{SECRET_HEADER}: not the secret of this webhook")
        body = await readable(_body(request))
        if body is None:
            return web.Response(status=413, text=f"body: at most {MOST_BYTES} bytes")
        return await _acted(voice, body)

    return receive


def _whose(voices: Mapping[str, TelegramVoice], given: str) -> TelegramVoice | None:
    """Compare with every secret, each in constant time."""
    said = given.encode("utf-8", "surrogateescape")
    found = [voice for secret, voice in voices.items() if hmac.compare_digest(secret.encode(), said)]
    return found[0] if found else None


async def _body(request: web.Request) -> bytes | None:
    """Return the body; None where it is too large, of which no more is read than shows that."""
    if (request.content_length or 0) > MOST_BYTES:
        return None
    body = bytearray()
    async for chunk in request.content.iter_any():
        body += chunk
        if len(body) > MOST_BYTES:
            return None
    return bytes(body)


async def _acted(voice: TelegramVoice, body: bytes) -> web.Response:
    try:
        raw: object = orjson.loads(body)
    except orjson.JSONDecodeError:
        raw = None
    try:
        await voice.handle(raw)
    except StorageTrouble as trouble:
        log.warning("webhook-waits-for-disk", account=voice.parts.account_id, code=trouble.code)
        return web.Response(status=503, headers={"Retry-After": AGAIN_AFTER})
    return web.Response()


async def open_webhook(voice: TelegramVoice, url: str, secret: str) -> None:
    """Ask Telegram to post this account's updates to `url` with `secret`; raises TelegramError."""
    await voice.bot.set_webhook(url, secret_token=secret, allowed_updates=KINDS)
