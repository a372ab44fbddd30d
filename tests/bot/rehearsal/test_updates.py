"""Updates reach the bot by long polling or webhook, in order, and again where they must be repeated."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
import telegram
from aiohttp import web

from bot.rehearsal.telegram_server import RehearsalTelegram
from bot.rehearsal.webhook import RepeatDelays
from tests.bot.rehearsal.conftest import Call

PERSON = 1001


async def test_an_update_stays_until_it_is_confirmed(server: RehearsalTelegram, client: telegram.Bot) -> None:
    ids = [server.user(PERSON).say(text) for text in ("a", "b", "c")]
    assert [update.update_id for update in await client.get_updates(limit=2)] == ids[:2]
    assert [update.update_id for update in await client.get_updates()] == ids
    assert [update.update_id for update in await client.get_updates(offset=(ids[1] or 0) + 1)] == ids[2:]
    assert [update.update_id for update in await client.get_updates(offset=-1)] == ids[2:]


async def test_a_waiting_poll_ends_when_something_happens(server: RehearsalTelegram, client: telegram.Bot) -> None:
    poll = asyncio.create_task(client.get_updates(timeout=30))
    await server.account().updates.polling.wait()
    server.user(PERSON).say("hello")
    (update,) = await poll
    assert update.message is not None
    assert update.message.text == "hello"


async def test_a_second_poller_ends_the_first(server: RehearsalTelegram, call: Call) -> None:
    first = asyncio.create_task(call("getUpdates", timeout=30))
    await server.account().updates.polling.wait()
    second = asyncio.create_task(call("getUpdates", timeout=30))
    status, body = await first
    assert status == 409
    assert body["description"] == (
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )
    server.user(PERSON).say("x")
    assert (await second)[0] == 200


async def test_polling_conflicts_with_a_webhook(server: RehearsalTelegram, call: Call) -> None:
    waiting = asyncio.create_task(call("getUpdates", timeout=30))
    await server.account().updates.polling.wait()
    assert (await call("setWebhook", url="http://127.0.0.1:9/hook"))[0] == 200
    assert (await waiting)[1]["description"] == "Conflict: terminated by setWebhook request"
    status, body = await call("getUpdates")
    assert status == 409
    assert body["description"].startswith("Conflict: can't use getUpdates method while webhook is active")
    assert (await call("deleteWebhook"))[0] == 200
    assert (await call("getUpdates"))[0] == 200


async def test_an_update_can_be_repeated_under_its_own_number(server: RehearsalTelegram, client: telegram.Bot) -> None:
    number = server.user(PERSON).say("once")
    assert number is not None
    assert len(await client.get_updates()) == 1
    assert await client.get_updates(offset=number + 1) == ()
    server.repeat(number)
    assert [update.update_id for update in await client.get_updates(offset=number + 1)] == [number]
    assert await client.get_updates(offset=number + 1) == ()


async def test_only_the_kinds_asked_for_arrive(server: RehearsalTelegram, client: telegram.Bot) -> None:
    await client.get_updates(allowed_updates=["my_chat_member"])
    server.user(PERSON).start()
    server.user(PERSON).block()
    (update,) = await client.get_updates()
    assert update.my_chat_member is not None


@dataclass
class Hook:
    """An endpoint that answers as told and remembers what it got."""

    url: str = ""
    statuses: list[int] = field(default_factory=list)
    got: asyncio.Queue[tuple[int, str, dict[str, Any]]] = field(default_factory=asyncio.Queue)

    async def __call__(self, request: web.BaseRequest) -> web.Response:
        status = self.statuses.pop(0) if self.statuses else 200
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        await self.got.put((status, secret, await request.json()))
        return web.Response(status=status)


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    endpoint = Hook()
    runner = web.ServerRunner(web.Server(endpoint))
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    endpoint.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hooks/telegram"
    yield endpoint
    await runner.cleanup()


async def test_a_webhook_gets_the_update_with_its_secret(
    server: RehearsalTelegram, client: telegram.Bot, hook: Hook
) -> None:
    number = server.user(PERSON).say("waiting since before")
    await client.set_webhook(hook.url, secret_token="s3cret_-")
    status, secret, body = await hook.got.get()
    assert (status, secret, body["update_id"]) == (200, "s3cret_-", number)
    assert telegram.Update.de_json(body, client).message is not None


async def test_a_webhook_is_asked_again_until_it_accepts(
    server: RehearsalTelegram, client: telegram.Bot, hook: Hook
) -> None:
    server.account().webhook.delays = RepeatDelays(first=0.01, most=0.02)
    hook.statuses = [500, 403, 302]
    await client.set_webhook(hook.url)
    number = server.user(PERSON).say("poison?")
    seen = [await hook.got.get() for _ in range(4)]
    assert [status for status, _, _ in seen] == [500, 403, 302, 200]
    assert {body["update_id"] for _, _, body in seen} == {number}
    info = await client.get_webhook_info()
    assert info.url == hook.url
    assert info.last_error_message == "Wrong response from the webhook: 302 Found"


async def test_one_refused_update_does_not_hold_up_the_next(
    server: RehearsalTelegram, client: telegram.Bot, hook: Hook
) -> None:
    server.account().webhook.delays = RepeatDelays(first=0.2)
    hook.statuses = [500]
    await client.set_webhook(hook.url)
    first = server.user(PERSON).say("refused once")
    await hook.got.get()
    second = server.user(PERSON).say("next")
    order = [(await hook.got.get())[2]["update_id"] for _ in range(2)]
    assert order == [second, first]


async def test_a_repeated_update_is_posted_again(server: RehearsalTelegram, client: telegram.Bot, hook: Hook) -> None:
    await client.set_webhook(hook.url)
    number = server.user(PERSON).say("once")
    assert number is not None
    server.repeat(number)
    assert [(await hook.got.get())[2]["update_id"] for _ in range(2)] == [number, number]


async def test_a_webhook_that_cannot_be_reached_is_reported(server: RehearsalTelegram, client: telegram.Bot) -> None:
    await client.set_webhook("http://127.0.0.1:9/hook")
    server.user(PERSON).say("x")
    for _ in range(500):
        info = await client.get_webhook_info()
        if info.last_error_message is not None:
            break
        await asyncio.sleep(0.01)
    assert info.pending_update_count == 1
    assert info.last_error_message == "Connection failed: ClientConnectorError"


@pytest.mark.parametrize(
    ("parameters", "description"),
    [
        ({"url": "ftp://x/"}, "Bad Request: invalid webhook URL specified"),
        ({"url": "http://x/", "secret_token": "a b"}, "Bad Request: secret token contains unallowed characters"),
        ({"url": "http://x/", "secret_token": "a" * 257}, "Bad Request: secret token is too long"),
    ],
)
async def test_a_wrong_webhook_is_refused(call: Call, parameters: dict[str, object], description: str) -> None:
    status, body = await call("setWebhook", **parameters)
    assert (status, body["description"]) == (400, description)
