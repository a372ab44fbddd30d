"""The public pages as a phone on a slow network, a printer and an attacker would ask for them."""

import re
from collections.abc import AsyncIterator
from datetime import datetime
from functools import partial
from html import unescape

import pytest
import pytest_asyncio
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from broadcasts.actions import correcting, stopping
from broadcasts.actions.correcting import Mistake
from broadcasts.public.pages import public_routes
from registry.addresses import Mode
from tests.broadcasts.conftest import NOW, Town, order, quake

Browser = TestClient[web.Request, web.Application]


class Stopped:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.moment = NOW

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        return 0.0


@pytest.fixture
def clock() -> Stopped:
    return Stopped()


@pytest_asyncio.fixture
async def browser(town: Town, clock: Stopped) -> AsyncIterator[Browser]:
    pages = web.Application()
    pages.add_routes(public_routes(town.store, town.desk, clock))
    async with TestClient(TestServer(pages)) as client:
        yield client


async def read(browser: Browser, path: str, status: int = 200) -> str:
    answer = await browser.get(path)
    assert answer.status == status
    return unescape(await answer.text())


async def test_a_notice_is_there_in_the_approved_words_of_every_language(town: Town, browser: Browser) -> None:
    await town.crowd(1)
    shown = await town.send(quake())
    for one in shown.wordings:
        if one.form == "chat" and one.wanted == one.sent:
            page = await read(browser, f"/n/{shown.serial}/{one.wanted}")
            assert f'<h1 dir="auto">{one.title}</h1>' in page
            squeezed = re.sub(r"<[^>]+>|\s", "", page)
            for line in one.text.split("\n"):
                assert re.sub(r"\s", "", line) in squeezed
            direction = town.desk.renderer.languages[one.wanted].direction
            assert f'<html lang="{one.wanted}" dir="{direction}">' in page


async def test_a_language_without_a_text_gets_the_labelled_fallback(town: Town, browser: Browser) -> None:
    await town.crowd(1)
    launch = town.desk.renderer.catalogue.require("missile.launch").example
    shown = await town.send(quake(template="missile.launch", parameters=launch))
    page = await read(browser, f"/n/{shown.serial}/ar")
    assert '<html lang="ar" dir="rtl"' in page
    assert '<article lang="ja-x-easy" dir="ltr"' in page
    assert '<p dir="auto">هذا الإشعار غير متوفر بعد بلغتكم' in page
    assert "MISSILE LAUNCHED" in page


async def test_drafts_and_what_waits_for_approval_are_not_there(town: Town, browser: Browser) -> None:
    await town.crowd(1)
    shown = await town.submit(await town.draft(order()))
    unknown = await read(browser, "/n/26-9999/en", 404)
    waiting = await read(browser, f"/n/{shown.serial}/en", 404)
    assert unknown == waiting
    assert "no such notice" in unknown


@pytest.mark.parametrize("path", ["/n/26-0001/xx", "/n/x/en", "/n/26-0001", "/?lang=xx", "/n/26-00011111111/en"])
async def test_what_does_not_exist_is_a_page_that_says_so(browser: Browser, path: str) -> None:
    assert "<main>" in await read(browser, path, 404)


async def test_a_notice_says_what_it_is_worth_now(town: Town, browser: Browser, clock: Stopped) -> None:
    await town.crowd(1)
    right, wrong, over, halted = [await town.send(order()) for _ in range(4)]
    fixed = await town.send(quake())
    path = "/n/{}/en".format
    assert "In force until" in await read(browser, path(right.serial))
    retraction = await town.do(
        partial(correcting.retract, by=town.author, broadcast_id=wrong.id, desk=town.desk, now=NOW)
    )
    assert "WITHDRAWN" in await read(browser, path(wrong.serial))
    await town.approve(retraction)
    assert "WITHDRAWN" in await read(browser, path(wrong.serial))
    lifted = await town.do(partial(correcting.all_clear, by=town.author, broadcast_id=over.id, desk=town.desk, now=NOW))
    await town.approve(lifted)
    assert "Over since" in await read(browser, path(over.serial))
    await town.do(partial(stopping.stop, by=town.author, broadcast_id=halted.id, now=NOW))
    assert "Sending was stopped" in await read(browser, path(halted.serial))
    mistake = Mistake("magnitude", "5.7")
    correction = await town.do(
        partial(correcting.correct, by=town.author, broadcast_id=fixed.id, mistake=mistake, desk=town.desk, now=NOW)
    )
    await town.approve(correction)
    assert f'href="/n/{correction.serial}/en"' in await read(browser, path(fixed.serial))
    clock.moment = (await town.get(right.id)).valid_until
    assert "No longer confirmed" in await read(browser, path(right.serial))


async def test_the_list_holds_what_is_in_force_and_no_drill(town: Town, browser: Browser, clock: Stopped) -> None:
    assert "No notice is in force now." in await read(browser, "/?lang=en")
    await town.crowd(1)
    await town.crowd(1, mode=Mode.DRILL, first=10)
    shown, drill = await town.send(quake()), await town.send(quake(mode=Mode.DRILL))
    listed = await read(browser, "/?lang=en")
    assert f"/n/{shown.serial}/en" in listed
    assert drill.serial not in listed
    clock.moment = (await town.get(shown.id)).valid_until
    assert shown.serial not in await read(browser, "/?lang=en")


async def test_a_drill_s_page_is_marked_first_and_last_and_unlisted(town: Town, browser: Browser) -> None:
    await town.crowd(1, mode=Mode.DRILL)
    drill = await town.send(quake(mode=Mode.DRILL))
    answer = await browser.get(f"/n/{drill.serial}/en")
    page = await answer.text()
    assert answer.headers["X-Robots-Tag"] == "noindex"
    assert page.count('class="drill"') == 2
    assert page.index('class="drill"') < page.index("<h1") < page.rindex('class="drill"')


async def test_the_language_a_browser_asks_for_is_taken(town: Town, browser: Browser) -> None:
    await town.crowd(1)
    shown = await town.send(quake())
    asked = {"ko-KR,ko;q=0.9,en;q=0.8": "ko", "zh-TW": "zh-Hant", "xx": "ja", "": "ja"}
    for accepted, tag in asked.items():
        headers = {"Accept-Language": accepted}
        answer = await browser.get(f"/n/{shown.serial}", headers=headers, allow_redirects=False)
        assert (answer.status, answer.headers["Location"]) == (302, f"/n/{shown.serial}/{tag}")
        assert answer.headers["Vary"] == "Accept-Language"


async def test_pages_hold_no_script_and_ask_nobody_for_anything(town: Town, browser: Browser) -> None:
    await town.crowd(1)
    shown = await town.send(quake())
    answer = await browser.get(f"/n/{shown.serial}/en")
    page = await answer.text()
    assert not re.search(r"<script|<img|<link|<iframe|\bon\w+=|\bstyle=|javascript:", page)
    policy = answer.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'")
    assert "script" not in policy
    assert "unsafe" not in policy
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    assert "max-age=31536000" in answer.headers["Strict-Transport-Security"]
    assert (await browser.get("/n/26-9999/en")).headers["Cache-Control"] == "no-store"


async def test_a_page_is_small_enough_for_the_slowest_network(town: Town, browser: Browser) -> None:
    await town.crowd(1)
    shown = await town.send(quake())
    page = await (await browser.get(f"/n/{shown.serial}/en")).read()
    without_code = re.sub(rb"<svg.*?</svg>", b"", page, flags=re.DOTALL)
    assert len(without_code) < 8_000
    assert len(page) < 24_000


async def test_a_printed_page_carries_the_code_of_its_address(town: Town, browser: Browser) -> None:
    await town.crowd(1)
    shown = await town.send(quake())
    page = await read(browser, f"/n/{shown.serial}/en")
    assert '<div class="qr"' in page
    assert "<svg" in page
    assert "size: A4" in page


async def test_every_other_language_is_one_link_away_under_its_own_name(town: Town, browser: Browser) -> None:
    await town.crowd(1)
    shown = await town.send(quake())
    page = await read(browser, f"/n/{shown.serial}/en")
    for tag, language in town.desk.renderer.languages.items():
        assert f'href="/n/{shown.serial}/{tag}" lang="{tag}"' in page
        assert language.autonym in page


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
async def test_pages_are_only_read(browser: Browser, method: str) -> None:
    assert (await browser.request(method, "/n/26-0001/en", data=b"x" * 10)).status == 405
