"""The HTTP server: public pages, the provider's webhook, and how the process is, each with its guards."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, TypeAlias

import structlog
from aiohttp import web

from bot.clients import is_near
from bot.errors import CannotListen
from bot.setting_values import Listen, Network
from bot.telegram.application import where
from registry.errors import StorageTrouble

MOST_BYTES = 256 * 1024
GUARDS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Server": "kakehashi",
    "Cache-Control": "no-store",
}
"""Headers of every answer that does not bring its own."""

Handler: TypeAlias = Callable[[web.Request], Awaitable[web.StreamResponse]]
Webhook: TypeAlias = Callable[[web.Request], Awaitable[web.Response]]

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Condition:
    """Whether anything can be sent now, and the parts that say why; nothing in it is secret."""

    ready: bool
    parts: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Doors:
    """What the server opens: pages, webhooks where they are set, and the answer to `how are you`."""

    pages: Sequence[web.RouteDef]
    webhook: Webhook | None
    condition: Callable[[], Awaitable[Condition]]
    trusted: tuple[Network, ...]
    hooks: Sequence[web.RouteDef] = field(default=())
    """What other providers post to; each looks after its own guards."""


def hooks_app(doors: Doors) -> web.Application:
    """Return the application; bodies above 256 KB are refused, errors are one line, no answer is without guards."""
    app = web.Application(client_max_size=MOST_BYTES, middlewares=[_guard])
    app.add_routes(doors.pages)
    app.router.add_get("/healthz", _alive)
    app.router.add_get("/readyz", _ready_to_answer(doors))
    if doors.webhook is not None:
        app.router.add_post("/hooks/telegram", doors.webhook)
    app.add_routes(doors.hooks)
    return app


@web.middleware
async def _guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answer every fault in one plain line, log bugs by their kind and place only, and add what is missing."""
    try:
        response = await _within_size(request, handler)
    except web.HTTPException as told:
        response = _plain(told.status, told.reason)
        response.headers.update({name: value for name, value in told.headers.items() if name in {"Allow", "Location"}})
    except StorageTrouble as trouble:
        log.warning("page-waits-for-disk", code=trouble.code)
        response = _plain(503, "Service Unavailable")
        response.headers["Retry-After"] = "5"
    except Exception as bug:  # noqa: BLE001 - whatever it is, the next request must be served
        # No traceback: it might quote what somebody sent.
        log.error("page-failed", **where(bug))  # noqa: TRY400
        response = _plain(500, "Internal Server Error")
    for name, value in GUARDS.items():
        response.headers.setdefault(name, value)
    return response


async def _within_size(request: web.Request, handler: Handler) -> web.StreamResponse:
    if (request.content_length or 0) > MOST_BYTES:
        return _plain(413, f"body: at most {MOST_BYTES} bytes")
    return await handler(request)


def _plain(status: int, text: str) -> web.Response:
    return web.Response(status=status, text=f"{text}\n")


async def _alive(_request: web.Request) -> web.Response:
    return web.json_response({"alive": True})


def _ready_to_answer(doors: Doors) -> Handler:
    async def answer(request: web.Request) -> web.StreamResponse:
        found = await doors.condition()
        body: dict[str, Any] = {"ready": found.ready}
        # The parts are for whoever runs the service; a stranger learns no more than yes or no.
        if is_near(request, doors.trusted):
            body |= found.parts
        return web.json_response(body, status=200 if found.ready else 503)

    return answer


@asynccontextmanager
async def listening(app: web.Application, listen: Listen) -> AsyncIterator[str]:
    """Serve the application and yield its address; no access log, for paths and addresses are nobody's business.

    Raises CannotListen where the port is taken or may not be used.
    """
    runner = web.AppRunner(app, access_log=None, handler_cancellation=True)
    await runner.setup()
    try:
        site = web.TCPSite(runner, listen.host, listen.port)
        try:
            await site.start()
        except OSError as error:
            raise CannotListen(f"{listen.host}:{listen.port}", os.strerror(error.errno or 0)) from error
        host, port = runner.addresses[0][:2]
        yield f"http://{f'[{host}]' if ':' in host else host}:{port}"
    finally:
        await runner.cleanup()
