"""Whoever gets an SMS finds the way to stop it, in their own language, also where the sender takes no answers."""

import re
from collections.abc import AsyncIterator
from functools import partial

import aiohttp
import pytest

from bot.sms import links
from registry import addresses
from registry.person import Address, AddressState
from templates_i18n.languages import load_languages
from templates_i18n.segments import count
from tests.browsing import Browser
from tests.engine import until
from tests.phones import ACCOUNT, Phones, phones
from tests.talking import words
from tests.town import Town

LANGUAGES = load_languages().available
SITA = "+12025550122"


@pytest.fixture
async def line(town: Town) -> AsyncIterator[Phones]:
    async with phones(town) as opened:
        yield opened


@pytest.fixture
async def browser(line: Phones) -> AsyncIterator[Browser]:
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        yield Browser(session, line.url)


async def address(line: Phones, number: str) -> Address | None:
    job = partial(addresses.find, keyring=line.town.keyring, account_id=ACCOUNT, handle=number)
    return await line.town.store.read(job)


async def code_of(line: Phones, number: str) -> str:
    resident = line.server.user(number)
    await until(lambda: any(re.search(r"\b\d{6}\b", one) for one in resident.inbox()))
    codes: list[str] = re.findall(r"\b\d{6}\b", "\n".join(resident.inbox()))
    return codes[-1]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_address_that_an_sms_may_carry_leads_to_the_way_out_in_that_language(
    line: Phones, browser: Browser, language: str
) -> None:
    (number,) = await line.people(1, language)
    shown = await line.town.send()
    await line.town.until_closed(shown)
    told = line.server.user(number).inbox()[-1]
    found = re.search(r"https?://[^\s]+", told)
    paths = [f"/n/26-0001/{language}", f"/{language}", "/"]
    if found is not None:
        assert found[0].removeprefix(line.town.desk.public_url or "") in paths
    for path in paths:
        await browser.get(path, **{"Accept-Language": language})
        assert (browser.status, words(language, "leave-title") in browser.text) == (200, True)
        assert f"/leave?lang={language}" in browser.text


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_phone_that_cannot_answer_is_left_alone_by_page_and_code(
    line: Phones, browser: Browser, language: str
) -> None:
    (number,) = await line.people(1, language)
    await browser.get(f"/leave?lang={language}")
    assert words(language, "leave-question") in browser.text
    await browser.fill(phone=number)
    assert words(language, "join-code-sent") in browser.text
    await browser.fill(code=await code_of(line, number))
    assert words(language, "leave-question") in browser.text
    still = await address(line, number)
    assert still is not None
    assert still.state is AddressState.ACTIVE
    await browser.fill(what="phone")
    assert words(language, "leave-phone-done") in browser.text
    now = await address(line, number)
    assert now is not None
    assert now.state is AddressState.OPTED_OUT


async def test_a_phone_that_nobody_registered_looks_the_same_until_its_owner_proves_it(
    line: Phones, browser: Browser
) -> None:
    (known,) = await line.people(1, "ne")
    pages = []
    for number in (known, SITA):
        await browser.get("/leave?lang=vi")
        await browser.fill(phone=number)
        pages.append((browser.status, re.sub(r"[0-9a-f.]{40,}", "", browser.html)))
    assert pages[0] == pages[1]
    await browser.fill(code=await code_of(line, SITA))
    assert (browser.status, words("vi", "leave-phone-done") in browser.text) == (200, True)


async def test_a_wrong_code_a_stranger_and_a_landline_stop_nobody(line: Phones, browser: Browser) -> None:
    (number,) = await line.people(1, "vi")
    await browser.get("/leave?lang=vi")
    action, pairs = browser.form(phone=number)
    await browser.send(action, pairs, Origin="https://elsewhere.invalid")
    assert browser.status == 403
    await browser.send(action, [*pairs[:-1], ("phone", "+81312345678")])
    assert (browser.status, words("vi", "join-bad-number") in browser.text) == (400, True)
    await browser.send(action, pairs)
    code = await code_of(line, number)
    await browser.fill(code=f"{(int(code) + 1) % 10**6:06}")
    assert (browser.status, words("vi", "join-wrong-code") in browser.text) == (400, True)
    found = await address(line, number)
    assert found is not None
    assert found.state is AddressState.ACTIVE


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_first_text_to_a_phone_registered_by_page_is_its_own_way_out(
    line: Phones, browser: Browser, language: str
) -> None:
    resident = line.server.user(SITA)
    await browser.get(f"/join?lang={language}")
    await browser.fill(phone=SITA)
    await browser.fill(code=await code_of(line, SITA))
    action, pairs = browser.form()
    for _ in range(3):
        await browser.send(action, pairs)
        await line.voice.speaker.aclose()
    welcome = [one for one in resident.inbox() if "/leave/" in one]
    assert len(welcome) == 1
    assert count(welcome[0]).parts <= 2
    found = await address(line, SITA)
    assert found is not None
    assert f"/leave/{links.token(line.town.keyring, found.id)}" in welcome[0]
