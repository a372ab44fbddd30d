"""The webhook over real HTTP: who may post, how much, and what must never come back for a day."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import aiohttp
import orjson
import pytest
from aiohttp import web

from bot.rehearsal.telegram_server import RehearsalTelegram
from bot.telegram.webhook import MOST_BYTES, SECRET_HEADER, open_webhook, webhook_handler
from registry.person import Mode
from registry.store.embedded import EmbeddedStore
from tests.talking import Full, Talk, talking, words

CHAT = 5_550_100_101
SECRET = "a-secret-of-the-webhook_0123456789"
DRILL_SECRET = "the-drill-secret-of-the-webhook_01"


@dataclass
class Hook:
    """A webhook that listens."""

    url: str
    talk: Talk
    full: Full

    async def post(self, body: bytes | AsyncIterator[bytes], secret: str | None = None) -> tuple[int, str]:
        named = {} if secret is None else {SECRET_HEADER: secret}
        async with aiohttp.ClientSession() as session, session.post(self.url, data=body, headers=named) as answer:
            return answer.status, await answer.text()


@pytest.fixture
async def hook(server: RehearsalTelegram, store: EmbeddedStore) -> AsyncIterator[Hook]:
    async with (
        talking(server, store, poll=False) as talk,
        talking(server, store, mode=Mode.DRILL, poll=False) as drill,
    ):
        full = Full(store)
        talk.voice = talk.voice_over(full)
        app = web.Application()
        app.router.add_post("/hooks/telegram", webhook_handler({SECRET: talk.voice, DRILL_SECRET: drill.voice}))
        runner = web.AppRunner(app)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        yield Hook(f"http://127.0.0.1:{runner.addresses[0][1]}/hooks/telegram", talk, full)
        await runner.cleanup()
        await talk.voice.aclose()
        await drill.voice.aclose()


def start(update_id: int = 1, chat: int = CHAT) -> bytes:
    someone = {"id": chat, "is_bot": False, "first_name": "R", "language_code": "vi"}
    message: dict[str, Any] = {"message_id": 1, "date": 1, "chat": {"id": chat, "type": "private"}, "from": someone}
    return orjson.dumps({"update_id": update_id, "message": message | {"text": "/start"}})


async def posted(hook: Hook) -> None:
    """Wait until every update was taken and answered."""
    while hook.talk.server.account().updates.count():  # noqa: ASYNC110 - a state of another machine
        await asyncio.sleep(0.002)
    await hook.talk.voice.aclose()


async def test_telegram_posts_and_the_bot_answers(hook: Hook, server: RehearsalTelegram) -> None:
    await open_webhook(hook.talk.voice, hook.url, SECRET)
    someone = hook.talk.phone(CHAT, "vi")
    number = someone.resident.start()
    await posted(hook)
    assert words("vi", "talk-consent") in someone.screen
    assert number is not None
    server.repeat(number)
    await posted(hook)
    assert len(someone.resident.inbox()) == 1
    assert server.ledger.violations == []


async def test_no_secret_and_a_wrong_secret_are_refused(hook: Hook) -> None:
    assert (await hook.post(start()))[0] == 401
    for wrong in ("", "x", SECRET[:-1], SECRET + "x", "é" * 20, "\udcff"):
        status, said = await hook.post(start(), secret=wrong.encode("utf-8", "surrogateescape").decode("latin-1"))
        assert status == 403
        assert SECRET not in said
    assert hook.talk.voice.counts["read"] == 0


async def test_each_bot_is_known_by_its_own_secret(hook: Hook) -> None:
    assert (await hook.post(start(), secret=DRILL_SECRET))[0] == 200
    assert hook.talk.voice.counts["read"] == 0


async def test_a_body_too_large_is_refused_however_it_is_sent(hook: Hook) -> None:
    large = b" " * (1024 * 1024)
    assert (await hook.post(large, secret=SECRET))[0] == 413
    assert (await hook.post(b" " * (MOST_BYTES + 1), secret=SECRET))[0] == 413

    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(8):
            yield b" " * (MOST_BYTES // 4)

    assert (await hook.post(pieces(), secret=SECRET))[0] == 413
    assert (await hook.post(start(), secret=SECRET))[0] == 200


@pytest.mark.parametrize("poison", [b"", b"{", b"\xff\xfe", b"[]", b"null", b'{"update_id": 1}', b"[" * 5000])
async def test_poison_is_taken_so_that_it_does_not_come_back(hook: Hook, poison: bytes) -> None:
    assert (await hook.post(poison, secret=SECRET))[0] == 200


@pytest.mark.parametrize("encoding", ["gzip", "deflate"])
async def test_a_body_broken_on_its_way_is_refused(hook: Hook, encoding: str) -> None:
    headers = {SECRET_HEADER: SECRET, "Content-Encoding": encoding}
    async with aiohttp.ClientSession() as session, session.post(hook.url, data=start(), headers=headers) as answer:
        assert answer.status == 400
    assert hook.talk.voice.counts["read"] == 0
    assert (await hook.post(start(), secret=SECRET))[0] == 200


async def test_what_the_disk_refuses_is_asked_for_again(hook: Hook) -> None:
    someone = hook.talk.phone(CHAT, "vi")
    someone.resident.start()
    hook.full.full = True
    assert (await hook.post(start(7), secret=SECRET))[0] == 503
    hook.full.full = False
    assert (await hook.post(start(7), secret=SECRET))[0] == 200
    await hook.talk.voice.aclose()
    assert len(someone.resident.inbox()) == 1
