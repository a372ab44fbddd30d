"""Requests as no library would make them: whatever stands in their headers, the doors of the provider answer clearly."""

import asyncio
from collections.abc import AsyncIterator
from urllib.parse import urlencode

import pytest

from bot.rehearsal.twilio.callbacks import SIGNATURE, sign
from registry import subscribers
from tests.phones import ACCOUNT, Phones, phones
from tests.town import Town

SID, SITA = "SM" + "d" * 32, "+12025550122"
PATHS = ("/hooks/twilio/inbound", "/hooks/twilio/status/1-1")


@pytest.fixture
async def line(town: Town) -> AsyncIterator[Phones]:
    async with phones(town) as opened:
        yield opened


def fields(line: Phones) -> dict[str, str]:
    said = {"AccountSid": line.account.sid, "MessageSid": SID, "From": SITA, "To": line.account.sender}
    return said | {"Body": "JOIN ne", "MessageStatus": "delivered"}


async def posted(line: Phones, path: str, *headers: bytes, body: bytes | None = None) -> int:
    """Post these headers as they are; return the status of the answer."""
    content = urlencode(fields(line)).encode() if body is None else body
    _, _, port = line.url.rpartition(":")
    reader, writer = await asyncio.open_connection("127.0.0.1", int(port))
    head = [f"POST {path} HTTP/1.1".encode(), b"Host: x", b"Connection: close", *headers]
    if not any(one.lower().startswith((b"content-length", b"transfer-encoding")) for one in headers):
        head.append(b"Content-Length: %d" % len(content))
    writer.write(b"\r\n".join([*head, b"", content]))
    await writer.drain()
    first = await asyncio.wait_for(reader.readline(), 10)
    writer.close()
    await writer.wait_closed()
    return int(first.split()[1])


STRANGE = ["é".encode(), "署名".encode(), b"\xff\xfe", b"\x80" * 200, "\u202e".encode(), b""]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("value", STRANGE)
@pytest.mark.parametrize("name", [b"X-Twilio-Signature", b"User-Agent", b"X-Forwarded-Host", b"Cookie", b"I-Twilio-X"])
async def test_no_byte_in_a_header_makes_a_fault(line: Phones, path: str, name: bytes, value: bytes) -> None:
    kind = b"Content-Type: application/x-www-form-urlencoded"
    assert await posted(line, path, kind, name + b": " + value) in {400, 403}
    assert (
        await line.town.store.read(lambda conn: subscribers.by_handle(conn, line.town.keyring, ACCOUNT, SITA)) is None
    )


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize(
    "header",
    [
        "Content-Type: application/x-www-form-urlencoded; charset=é".encode(),
        "Content-Type: 札幌".encode(),
        "Content-Length: é".encode(),
        b"Content-Length: -1",
        "Transfer-Encoding: é".encode(),
        "Content-Encoding: é".encode(),
        "Näme: x".encode(),
    ],
)
async def test_no_header_that_means_something_does_either(line: Phones, path: str, header: bytes) -> None:
    assert 400 <= await posted(line, path, header) < 500


@pytest.mark.parametrize("path", PATHS)
async def test_a_signed_post_counts_beside_a_header_nobody_can_read(line: Phones, path: str) -> None:
    signature = f"{SIGNATURE}: {sign(line.account.tokens[0], line.url + path, fields(line))}".encode()
    kind = b"Content-Type: application/x-www-form-urlencoded"
    # No message has left, so the receipt is of none.
    wanted = {PATHS[0]: 200, PATHS[1]: 404}[path]
    assert await posted(line, path, kind, signature, "X-Proxy: 札幌".encode()) == wanted
    assert await posted(line, path, kind, signature, body=b"") == 403
