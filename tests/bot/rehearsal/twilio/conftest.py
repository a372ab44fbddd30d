"""A simulated Twilio and, before it, the library's own client, a plain one, and a service that takes its requests."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar
from urllib.parse import parse_qsl

import aiohttp
import pytest
from aiohttp import web
from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response
from twilio.request_validator import RequestValidator
from twilio.rest import Client

from bot.rehearsal.twilio.server import DRILL_LOGIN, LIVE_LOGIN, RehearsalTwilio

HANA = "+12025550111"
SITA = "+12025550122"
FROM = LIVE_LOGIN.senders[0]

Call = Callable[..., Awaitable[tuple[int, Any]]]
Found = TypeVar("Found")


class LocalClient(TwilioHttpClient):  # type: ignore[misc]  # the library says nothing of its types
    """The library's client, with the provider's host replaced by this machine."""

    def __init__(self, url: str) -> None:
        super().__init__(timeout=5)
        self.base = url

    def request(self, method: str, url: str, **rest: object) -> Response:
        return super().request(method, url.replace("https://api.twilio.com", self.base), **rest)


@pytest.fixture
async def server() -> AsyncIterator[RehearsalTwilio]:
    async with RehearsalTwilio(drill=DRILL_LOGIN) as running:
        yield running


@pytest.fixture
async def client(server: RehearsalTwilio) -> AsyncIterator[Client]:
    http = LocalClient(server.url)
    yield Client(LIVE_LOGIN.sid, LIVE_LOGIN.token, http_client=http)
    if http.session is not None:
        http.session.close()


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=5)) as opened:
        yield opened


def entry(token: str = LIVE_LOGIN.token, sid: str = LIVE_LOGIN.sid) -> dict[str, str]:
    """Return the header by which an account is entered."""
    return {"Authorization": aiohttp.encode_basic_auth(sid, token)}


@pytest.fixture
def call(server: RehearsalTwilio, session: aiohttp.ClientSession) -> Call:
    """Return `call(method, path="/Messages.json", **fields) -> (status, body)` on the live account."""

    async def ask(method: str, path: str = "/Messages.json", /, **fields: str) -> tuple[int, Any]:
        form, query = (fields, None) if method == "POST" else (None, fields)
        url = f"{server.url}/2010-04-01/Accounts/{LIVE_LOGIN.sid}{path}"
        async with session.request(method, url, data=form, params=query, headers=entry()) as answer:
            return answer.status, await answer.json() if answer.status != 204 else None

    return ask


@pytest.fixture
def send(call: Call) -> Call:
    """Return `send(to, text, **more) -> (status, body)` from the account's own number."""

    async def ask(to: str, text: str, /, **more: str) -> tuple[int, Any]:
        return await call("POST", **{"To": to, "From": FROM, "Body": text} | more)

    return ask


@dataclass
class Service:
    """The city's end of the line: keeps what was posted to it, and answers as told."""

    url: str = ""
    token: str = LIVE_LOGIN.token
    taken: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    forged: int = 0
    status: int = 200
    answer: str = ""

    def heard(self) -> list[str]:
        """Return the statuses told, in the order of their coming."""
        return [fields["MessageStatus"] for _, fields in self.taken]

    async def take(self, request: web.Request) -> web.Response:
        pairs = parse_qsl((await request.read()).decode(), keep_blank_values=True)
        url = f"{self.url}{request.rel_url.raw_path_qs}"
        signature = request.headers.get("X-Twilio-Signature", "")
        self.forged += not RequestValidator(self.token).validate(url, dict(pairs), signature)
        self.taken.append((request.rel_url.raw_path_qs, dict(pairs)))
        return web.Response(status=self.status, text=self.answer, content_type="text/xml")


@pytest.fixture
async def service() -> AsyncIterator[Service]:
    end = Service()
    app = web.Application()
    app.router.add_post("/{tail:.*}", end.take)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    end.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield end
    await runner.cleanup()


async def threaded(work: Callable[[], Found]) -> Found:
    """Run the library's own blocking client beside the loop that serves it."""
    return await asyncio.to_thread(work)
