"""The HTTP server: what it answers, what it refuses, and what it tells whom."""

import asyncio
import io
from collections.abc import AsyncIterator, Awaitable, Callable
from ipaddress import ip_network
from urllib.parse import urlsplit

import aiohttp
import pytest
from aiohttp import web

from bot import journal
from bot.hooks import Condition, Doors, hooks_app, listening
from bot.house import House
from bot.setting_values import Listen, Network
from broadcasts.public.pages import public_routes
from registry.errors import StorageTrouble
from tests.bot.cli.terminal import quiet_logs

HERE = Listen("127.0.0.1", 0)
Open = Callable[[Doors], Awaitable[str]]


@pytest.fixture
async def client() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


def doors(*routes: web.RouteDef, ready: bool = True, trusted: tuple[Network, ...] = (), trouble: bool = False) -> Doors:
    async def condition() -> Condition:
        return Condition(ready, {"database": "storage-trouble" if trouble else "ok"})

    async def webhook(request: web.Request) -> web.Response:
        return web.Response(text=str(len(await request.read())))

    return Doors(pages=routes, webhook=webhook, condition=condition, trusted=trusted)


async def test_the_public_pages_are_served_with_their_own_guards(house: House, client: aiohttp.ClientSession) -> None:
    pages = public_routes(house.store, house.desk, house.clock)
    async with (
        listening(hooks_app(doors(*pages)), HERE) as address,
        client.get(f"{address}/?lang=vi") as answer,
    ):
        assert answer.status == 200
        assert "style-src" in answer.headers["Content-Security-Policy"]
        assert answer.headers["Content-Language"] == "vi"


@pytest.mark.parametrize("path", ["/healthz", "/readyz", "/nowhere", "/n/26-0001/vi", "/n/x/vi"])
async def test_every_answer_has_guards(house: House, client: aiohttp.ClientSession, path: str) -> None:
    pages = public_routes(house.store, house.desk, house.clock)
    async with listening(hooks_app(doors(*pages)), HERE) as address, client.get(f"{address}{path}") as answer:
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["X-Frame-Options"] == "DENY"
        assert "aiohttp" not in answer.headers["Server"]


@pytest.mark.parametrize(("ready", "status"), [(True, 200), (False, 503)])
async def test_readiness_is_a_status_that_a_monitor_reads(
    client: aiohttp.ClientSession, ready: bool, status: int
) -> None:
    async with (
        listening(hooks_app(doors(ready=ready)), HERE) as address,
        client.get(f"{address}/readyz") as answer,
    ):
        assert answer.status == status
        assert await answer.json() == {"ready": ready, "database": "ok"}


@pytest.mark.parametrize(
    ("trusted", "forwarded", "told"),
    [
        ((), None, True),
        ((), "127.0.0.1", False),
        ((), "203.0.113.9", False),
        (("127.0.0.1/32",), "203.0.113.9", False),
        (("127.0.0.1/32",), "203.0.113.9, 127.0.0.1", False),
        (("127.0.0.1/32", "10.0.0.0/8"), "10.1.2.3", True),
        (("127.0.0.1/32",), "10.0.0.1, nonsense", False),
    ],
)
async def test_only_who_is_near_is_told_the_parts(
    client: aiohttp.ClientSession, trusted: tuple[str, ...], forwarded: str | None, told: bool
) -> None:
    networks = tuple(ip_network(one) for one in trusted)
    headers = {"X-Forwarded-For": forwarded} if forwarded else {}
    async with (
        listening(hooks_app(doors(trusted=networks)), HERE) as address,
        client.get(f"{address}/readyz", headers=headers) as answer,
    ):
        assert ("database" in await answer.json()) is told


async def test_a_body_of_a_megabyte_is_refused_before_anybody_reads_it(client: aiohttp.ClientSession) -> None:
    async with (
        listening(hooks_app(doors()), HERE) as address,
        client.post(f"{address}/hooks/telegram", data=b"x" * 1_000_000) as answer,
    ):
        assert answer.status == 413


async def test_a_body_that_hides_its_size_is_refused_as_well(client: aiohttp.ClientSession) -> None:
    async def endless() -> AsyncIterator[bytes]:
        for _ in range(16):
            yield b"x" * 65_536

    async with (
        listening(hooks_app(doors()), HERE) as address,
        client.post(f"{address}/hooks/telegram", data=endless()) as answer,
    ):
        assert answer.status == 413


@pytest.mark.parametrize(("method", "status"), [("GET", 405), ("PUT", 405)])
async def test_a_wrong_method_is_told_which_would_be_right(
    client: aiohttp.ClientSession, method: str, status: int
) -> None:
    async with (
        listening(hooks_app(doors()), HERE) as address,
        client.request(method, f"{address}/hooks/telegram") as answer,
    ):
        assert (answer.status, answer.headers["Allow"]) == (status, "POST")


@pytest.mark.parametrize(("fault", "status"), [(StorageTrouble(detail="planted"), 503), (RuntimeError("planted"), 500)])
async def test_a_fault_becomes_one_plain_line_that_tells_nothing(
    client: aiohttp.ClientSession, fault: Exception, status: int, capsys: pytest.CaptureFixture[str]
) -> None:
    async def fail(_request: web.Request) -> web.Response:
        raise fault

    async with (
        listening(hooks_app(doors(web.get("/fails", fail))), HERE) as address,
        client.get(f"{address}/fails") as answer,
    ):
        assert answer.status == status
        assert "planted" not in await answer.text()
    said = capsys.readouterr()
    assert "planted" not in said.out + said.err


@pytest.mark.parametrize(
    "sent",
    [
        b"GET /\x00+12025550122 HTTP/1.1\r\nHost: x\r\n\r\n",
        b"GET /+12025550122 nonsense\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: x\r\nFrom +12025550122\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: x\r\nFrom\x00: +12025550122\r\n\r\n",
    ],
)
async def test_what_is_no_http_is_refused_and_no_log_quotes_it(sent: bytes) -> None:
    stream = io.StringIO()
    with quiet_logs():
        journal.open_journal(stream)
        async with listening(hooks_app(doors()), HERE) as address:
            here = urlsplit(address)
            reader, writer = await asyncio.open_connection(here.hostname, here.port)
            # The first request of a connection may be excused as noise; the second is not.
            writer.write(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
            assert (await reader.readline()).split()[1] == b"200"
            writer.write(sent)
            said = await reader.read()
            writer.close()
            await writer.wait_closed()
    assert b"HTTP/1.0 400" in said
    assert stream.getvalue() == ""
