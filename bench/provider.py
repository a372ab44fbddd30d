"""The provider of the measurements: a raw asyncio protocol that answers every request with one ready body."""

from __future__ import annotations

import asyncio
import sys

BODY = b'{"ok":true,"result":{"message_id":1,"date":0,"chat":{"id":1,"type":"private"},"text":"x"}}'
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (len(BODY), BODY)


class Answering(asyncio.Protocol):
    """Counts requests on one connection and answers each at once."""

    served = 0

    def __init__(self) -> None:
        self._data = b""
        self._transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport to answer on."""
        self._transport = transport  # type: ignore[assignment]

    def data_received(self, data: bytes) -> None:
        """Answer every whole request that has come."""
        self._data += data
        while True:
            head = self._data.find(b"\r\n\r\n")
            if head < 0:
                return
            end = head + 4 + _length(self._data[:head])
            if len(self._data) < end:
                return
            asked = self._data.startswith(b"GET /count")
            self._data = self._data[end:]
            self._answer(asked)

    def _answer(self, asked: bool) -> None:
        assert self._transport is not None
        if asked:
            body = str(Answering.served).encode()
            Answering.served = 0
            self._transport.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body))
            return
        Answering.served += 1
        self._transport.write(ANSWER)


def _length(head: bytes) -> int:
    lower = head.lower()
    at = lower.find(b"content-length:")
    return 0 if at < 0 else int(lower[at + 15 :].split(b"\r\n", 1)[0])


async def serve() -> None:
    """Listen on a free loopback port, print it, and answer until the process is ended."""
    server = await asyncio.get_running_loop().create_server(Answering, "127.0.0.1", 0)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    await server.serve_forever()


if __name__ == "__main__":
    try:
        import uvloop

        uvloop.run(serve())
    except KeyboardInterrupt:
        sys.exit(0)
