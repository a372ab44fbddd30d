"""A listening socket on this machine that can be closed and opened again on the same port."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeAlias

from aiohttp import web

Handler: TypeAlias = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]

_HOST = "127.0.0.1"
_LARGEST_BODY = 20 * 1024 * 1024
_LAST_WORD = 0.05  # seconds for the answer that announces a refusal
_FAREWELL = 0.5  # seconds that requests under way get at the end


class Listener:
    """Own the socket and its connections."""

    def __init__(self, handler: Handler, port: int) -> None:
        """Prepare; port 0 takes a free one and keeps it."""
        self.port = port
        self._handler = handler
        self._http: web.Server | None = None
        self._socket: asyncio.Server | None = None
        self._pause: asyncio.Task[None] | None = None

    async def open(self) -> None:
        """Listen; opening twice is one opening."""
        if self._socket is not None:
            return
        loop = asyncio.get_running_loop()
        # A request that arrived whole is carried out even if its sender dies: that is what makes doubt real.
        self._http = web.Server(self._handler, request_factory=_request, access_log=None)
        self._socket = await loop.create_server(self._http, _HOST, self.port, reuse_address=True, backlog=1024)
        self.port = self._socket.sockets[0].getsockname()[1]

    async def close(self) -> None:
        """Refuse connections from now on and cut those that are open."""
        if self._socket is None or self._http is None:
            return
        self._socket.close()
        for connection in self._http.connections:
            if connection.transport is not None:
                connection.transport.abort()
        await self._http.shutdown(_FAREWELL)
        self._socket = self._http = None

    def refuse_for(self, seconds: float) -> None:
        """Refuse connections from a moment after now, and listen again after so many seconds."""

        async def pause() -> None:
            await asyncio.sleep(_LAST_WORD)
            await self.close()
            await asyncio.sleep(seconds)
            await self.open()

        self._pause = asyncio.create_task(pause())

    async def end(self) -> None:
        """Close for good, a pause under way included."""
        if self._pause is not None:
            self._pause.cancel()
        await self.close()


def _request(*parts: object) -> web.BaseRequest:
    message, payload, protocol, writer, task = parts
    loop = asyncio.get_running_loop()
    return web.BaseRequest(message, payload, protocol, writer, task, loop, client_max_size=_LARGEST_BODY)  # type: ignore[arg-type]  # aiohttp's own five
