"""A server of LibreTranslate's interface, played by a real HTTP server, in all its moods."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from broadcasts.errors import PackageRefused
from broadcasts.wording import offers
from broadcasts.wording.engine import Gap, Nothing, Server, Translated
from broadcasts.wording.libretranslate import LARGEST, LibreTranslate
from broadcasts.wording.offers import Offer
from templates_i18n.languages import JA, Tag

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]
VI, HANT, FIL, NE = Tag("vi"), Tag("zh-Hant"), Tag("fil"), Tag("ne")
LANGUAGES = [
    {"code": "ja", "name": "Japanese", "targets": ["vi", "zt", "tl"]},
    {"code": "en", "name": "English", "targets": []},
]


async def reversed_words(request: web.Request) -> web.Response:
    """Answer as the interface does: as many texts as were asked for."""
    asked = await request.json()
    assert asked["format"] == "text"
    return web.json_response({"translatedText": [f"{asked['target']}: {one}" for one in asked["q"]]})


async def languages(request: web.Request) -> web.Response:
    return web.json_response(LANGUAGES)


@asynccontextmanager
async def serving(answers: dict[str, Answer]) -> AsyncIterator[tuple[aiohttp.ClientSession, str]]:
    app = web.Application()
    for path, answer in answers.items():
        app.router.add_route("*", path, answer)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    async with aiohttp.ClientSession() as session:
        yield session, f"http://127.0.0.1:{port}"
    await runner.cleanup()


@asynccontextmanager
async def engine(translate: Answer = reversed_words, known: Answer = languages) -> AsyncIterator[LibreTranslate]:
    async with serving({"/translate": translate, "/languages": known}) as (session, url):
        yield LibreTranslate(session, Server(url, "a key", patience=0.3))


def answering(status: int, body: Any) -> Answer:  # noqa: ANN401 - any body
    async def answer(request: web.Request) -> web.Response:
        return web.Response(status=status, text=body if isinstance(body, str) else json.dumps(body))

    return answer


async def hang(request: web.Request) -> web.Response:
    await asyncio.sleep(5)
    return web.Response()


async def cut(request: web.Request) -> web.StreamResponse:
    answer = web.StreamResponse(headers={"Content-Length": "1000"})
    await answer.prepare(request)
    await answer.write(b'{"translatedText": ["nu')
    assert request.transport is not None
    request.transport.close()
    return answer


async def test_every_language_is_asked_for_by_the_server_s_own_code() -> None:
    async with engine() as libre:
        made = await libre.translate(["水", "Q1X"], JA, [VI, HANT, FIL, NE])
    assert made == {
        VI: Translated(("vi: 水", "vi: Q1X")),
        HANT: Translated(("zt: 水", "zt: Q1X")),
        FIL: Translated(("tl: 水", "tl: Q1X")),
        NE: Nothing(Gap.NO_MODEL, "ja to ne"),
    }


async def test_it_tells_what_the_server_reaches() -> None:
    async with engine() as libre:
        assert await libre.reaches(JA) == {VI, HANT, FIL}
        assert await libre.reaches(NE) == frozenset()


async def test_the_key_goes_with_every_text() -> None:
    seen = []

    async def listen(request: web.Request) -> web.Response:
        seen.append((await request.json())["api_key"])
        return web.json_response({"translatedText": ["nước"]})

    async with engine(listen) as libre:
        await libre.translate(["水"], JA, [VI])
    assert seen == ["a key"]
    assert "a key" not in repr(Server("http://127.0.0.1", "a key"))


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (answering(403, {"error": "Invalid API key"}), Gap.REFUSED),
        (answering(429, {"error": "Slowdown"}), Gap.REFUSED),
        (answering(500, {"error": "x"}), Gap.REFUSED),
        (answering(200, "<html>"), Gap.GARBLED),
        (answering(200, {"translatedText": "one text for two"}), Gap.GARBLED),
        (answering(200, {"translatedText": ["one"]}), Gap.GARBLED),
        (answering(200, {"translatedText": ["one", None]}), Gap.GARBLED),
        (answering(200, {}), Gap.GARBLED),
        (answering(200, " " * (LARGEST + 1)), Gap.GARBLED),
        (answering(200, "[" * 100_000), Gap.GARBLED),
        (hang, Gap.TIMED_OUT),
        (cut, Gap.UNREACHABLE),
    ],
)
async def test_an_answer_that_cannot_be_used_is_said_in_a_value(answer: Answer, why: Gap) -> None:
    async with engine(answer) as libre:
        made = (await libre.translate(["水", "火"], JA, [VI]))[VI]
    assert isinstance(made, Nothing)
    assert made.why is why


@pytest.mark.parametrize(
    ("known", "at"),
    [
        (answering(200, {"code": "ja"}), "languages"),
        (answering(200, [{"code": "ja"}]), "languages"),
        (answering(200, "["), "/languages"),
    ],
)
async def test_a_server_that_cannot_say_its_languages_is_not_guessed_at(known: Answer, at: str) -> None:
    async with engine(known=known) as libre:
        assert await libre.translate(["水"], JA, [VI]) == {VI: Nothing(Gap.GARBLED, at)}
        assert await libre.reaches(JA) == frozenset()


async def test_a_server_that_is_not_there_is_said_in_a_value(unused_tcp_port: int) -> None:
    async with aiohttp.ClientSession() as session:
        libre = LibreTranslate(session, Server(f"http://127.0.0.1:{unused_tcp_port}"))
        made = (await libre.translate(["水"], JA, [VI]))[VI]
    assert isinstance(made, Nothing)
    assert made.why is Gap.UNREACHABLE


INDEX = [
    {"from_code": "ja", "to_code": "en", "package_version": "1.1", "links": []},
    {"from_code": "ja", "to_code": "en", "package_version": "1.10", "type": "translate", "links": ["http://x/y"]},
    {"from_code": "en", "to_code": "vi", "package_version": "1.9", "links": ["ftp://nowhere"]},
    {"from_code": "en", "package_version": "1.0", "type": "sbd", "links": []},
]


async def test_an_index_offers_the_newest_of_each_pair() -> None:
    async with serving({"/index.json": answering(200, INDEX)}) as (session, url):
        offered = await offers.fetch(session, f"{url}/index.json")
    assert offered == (Offer("en", "vi", "1.9", ()), Offer("ja", "en", "1.10", ("http://x/y",)))
    assert offers.choose(offered, "ja", "en").version == "1.10"
    with pytest.raises(PackageRefused, match="from ja: en"):
        offers.choose(offered, "ja", "vi")
    with pytest.raises(PackageRefused, match="one of en, ja"):
        offers.choose(offered, "ko", "en")


@pytest.mark.parametrize("index", [answering(200, "<html>"), answering(200, [1]), answering(404, []), cut])
async def test_an_index_that_cannot_be_read_is_refused(index: Answer) -> None:
    async with serving({"/index.json": index}) as (session, url):
        with pytest.raises(PackageRefused):
            await offers.fetch(session, f"{url}/index.json")


async def test_a_package_is_fetched_from_the_first_link_that_gives_it(japanese: Path, tmp_path: Path) -> None:
    whole = await asyncio.to_thread(japanese.read_bytes)

    async def give(request: web.Request) -> web.Response:
        return web.Response(body=whole)

    async with serving({"/gone": answering(404, ""), "/here": give}) as (session, url):
        both = Offer("ja", "en", "1.0", (f"{url}/gone", f"{url}/here"))
        taken = await offers.take(session, both, tmp_path)
        assert await asyncio.to_thread(taken.read_bytes) == whole
        with pytest.raises(PackageRefused, match="status 404"):
            await offers.take(session, Offer("ja", "en", "1.0", (f"{url}/gone",)), tmp_path)
        with pytest.raises(PackageRefused, match="no link"):
            await offers.take(session, Offer("ja", "en", "1.0", ()), tmp_path)
