"""The pages as people hold them: on a phone of 360 pixels and at a desk, in several scripts, with a real finger."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from aiohttp import web

from bot.rehearsal.phones.page import phones_app
from broadcasts.public.pages import public_routes
from templates_i18n.languages import EN
from tests.browser.chromium import DESK, PHONE, browser
from tests.talking import in_town
from tests.town import Town

pytestmark = [pytest.mark.browser, pytest.mark.timeout(180)]

READER = 700_900
SERIAL_PLACES = """(() => {
  const text = document.querySelector('bdi').firstChild;
  return [0, 3].map(at => {
    const sign = document.createRange();
    sign.setStart(text, at);
    sign.setEnd(text, at + 1);
    return sign.getBoundingClientRect().left;
  });
})()"""
"""Where the year and the number of a notice's serial begin, in pixels from the left."""


@asynccontextmanager
async def serving(application: web.Application) -> AsyncIterator[str]:
    runner = web.AppRunner(application)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


def pages(town: Town) -> web.Application:
    application = web.Application()
    application.add_routes(public_routes(town.store, town.desk, town.clock))
    return application


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with Town(tmp_path / "town.sqlite") as opened:
        opened.serve()
        yield opened


async def test_a_notice_reads_without_scrolling_sideways_or_scripts_in_every_script(town: Town, tmp_path: Path) -> None:
    await town.people(4, "en", "ja", "ne", "vi")
    await town.until_closed(await town.send())
    async with serving(pages(town)) as address, browser(tmp_path / "profile") as tab:
        for width in (PHONE, DESK):
            for language in town.desk.renderer.languages.available:
                await tab.open(f"{address}/n/26-0001/{language}", width)
                assert await tab.value("document.documentElement.lang") == language
                assert await tab.value("document.scripts.length") == 0
                assert await tab.sideways() <= 0
                assert "26-0001" in await tab.value("document.body.innerText")
        assert tab.problems == []


async def test_a_page_from_right_to_left_keeps_numbers_in_order_and_each_language_its_side(
    town: Town, tmp_path: Path
) -> None:
    await town.people(2, "ar", "en")
    await town.until_closed(await town.send())
    launch = town.desk.renderer.catalogue.require("missile.launch").example
    await town.until_closed(await town.send("missile.launch", dict(launch)))
    async with serving(pages(town)) as address, browser(tmp_path / "profile") as tab:
        for width in (PHONE, DESK):
            await tab.open(f"{address}/n/26-0001/ar", width)
            assert await tab.value("document.documentElement.dir") == "rtl"
            assert await tab.value("getComputedStyle(document.querySelector('article')).direction") == "rtl"
            year, number = await tab.value(SERIAL_PLACES)
            assert year < number, "the serial reads from left to right"
            # The text begins where an Arabic reader begins: its first line ends at the right edge of the page.
            assert await tab.value("document.querySelector('h1').getBoundingClientRect().right") > width / 2
            assert await tab.sideways() <= 0
            await tab.open(f"{address}/n/26-0002/ar", width)
            sides = await tab.value(
                "[...document.querySelectorAll('article p')].map(p => getComputedStyle(p).direction)"
            )
            assert (sides[0], set(sides[1:])) == ("rtl", {"ltr"}), "an Arabic line, then the languages that stand in"
            assert await tab.sideways() <= 0
            await tab.open(f"{address}/ar", width)
            assert await tab.value("document.querySelectorAll('main li').length") == 2
            assert await tab.sideways() <= 0
        assert tab.problems == []


async def test_a_resident_joins_on_the_rehearsal_page_by_tapping(town: Town, tmp_path: Path) -> None:
    phones = web.Application()
    phones.add_subapp("/phones/", phones_app(town.server))
    async with in_town(town), serving(phones) as address, browser(tmp_path / "profile") as tab:
        town.server.user(READER, "Reader", "en")
        await tab.open(f"{address}/phones/", PHONE)
        await tab.until("document.querySelector('.phone h2')")
        await tab.press("Start")
        await tab.until("document.querySelector('.messages .row button')")
        agree = town.desk.renderer.phrase(EN, "button-agree")
        await tab.press(agree)
        await tab.until("document.querySelectorAll('.messages .row button').length > 5")
        number = await town.send()
        board = await town.until_closed(number)
        assert board.audience == 1
        await tab.until("document.body.innerText.includes('26-0001')")
        assert await tab.sideways() <= 0
        assert tab.problems == []
