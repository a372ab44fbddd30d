"""What a fault does to one HTTP answer, the same for every simulated provider: hold it, cut it, garble it."""

import asyncio

from aiohttp import web

from bot.rehearsal.faults import Fault, FaultKind

LOOK_AGAIN = 0.05  # seconds between two looks whether the sender is still there
_GARBLED = b"<html><body>\xff\xfe this is not what the provider says"


def gone(request: web.BaseRequest) -> bool:
    """Tell whether the sender has closed its connection."""
    return request.transport is None or request.transport.is_closing()


async def spoil(request: web.BaseRequest, fault: Fault, status: int, body: bytes) -> web.StreamResponse | None:
    """Do to the answer (`status`, `body`) what the fault says; None means that it may still be given.

    A cut or hanging answer reaches nobody: what is returned then only ends the handler.
    """
    match fault.kind:
        case FaultKind.LATENCY:
            await asyncio.sleep(fault.delay)
        case FaultKind.HANG:
            while not gone(request):  # noqa: ASYNC110 - a connection that closes sets no event
                await asyncio.sleep(LOOK_AGAIN)
            return web.Response(status=408)
        case FaultKind.GARBLED:
            return web.Response(status=status, body=_GARBLED, content_type="application/json")
        case FaultKind.CUT:
            return _cut(request, b"")
        case FaultKind.CUT_ANSWER:
            head = f"HTTP/1.1 {status} OK\r\nContent-Type: application/json\r\nContent-Length: {len(body) + 2}\r\n\r\n"
            return _cut(request, head.encode() + body[: len(body) // 2])
        case _:
            pass
    return None


def _cut(request: web.BaseRequest, last_words: bytes) -> web.StreamResponse:
    transport = request.transport
    if transport is not None and last_words:
        transport.write(last_words)
        transport.close()
    elif transport is not None:
        transport.abort()
    return web.Response()
