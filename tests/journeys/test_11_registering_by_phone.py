"""Scenario 11, the first half: a Nepali reader with a basic phone registers, by the page or by SMS alone."""

import re
from collections.abc import AsyncIterator
from functools import partial

import aiohttp
import pytest

from registry import addresses, consent, subscribers
from registry.person import Subscriber
from templates_i18n.languages import Tag
from templates_i18n.segments import count
from tests.browsing import Browser
from tests.engine import until
from tests.phones import ACCOUNT, Phones, phones
from tests.talking import in_town, words
from tests.town import Town

EN, NE = Tag("en"), Tag("ne")
SITA = "+12025550122"
CHAT = 5_550_100_111


@pytest.fixture
async def line(town: Town) -> AsyncIterator[Phones]:
    async with phones(town) as opened:
        yield opened


@pytest.fixture
async def browser(line: Phones) -> AsyncIterator[Browser]:
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        yield Browser(session, line.url)


async def person(line: Phones, number: str = SITA) -> Subscriber | None:
    job = partial(subscribers.by_handle, keyring=line.town.keyring, account_id=ACCOUNT, handle=number)
    return await line.town.store.read(job)


async def code_sent(line: Phones, number: str = SITA, before: int = 0) -> str:
    """Wait for the next text on a phone and return the six digits in it."""
    resident = line.server.user(number)
    await until(lambda: len(resident.inbox()) > before)
    found = re.search(r"\b\d{6}\b", resident.inbox()[before])
    assert found is not None
    return found[0]


async def test_registering_on_the_page_and_the_first_notice(line: Phones, browser: Browser) -> None:
    await browser.get("/join")
    assert words("ne", "join-what") not in browser.text
    await browser.get("/join?lang=ne")
    assert words("ne", "join-what") in browser.text
    await browser.fill(phone="+1 202 555 0122")
    assert words("ne", "join-code-sent") in browser.text
    await browser.fill(code=await code_sent(line))
    assert words("ne", "join-consent") in browser.text
    assert await person(line) is None
    await browser.fill()
    chosen = await person(line)
    assert chosen is not None
    assert chosen.choices.languages == (NE,)
    await browser.fill(area=["01102"], topic=["snow"])
    assert words("ne", "join-done") in browser.text
    chosen = await person(line)
    assert chosen is not None
    assert (chosen.choices.areas, chosen.choices.by_sms) == (frozenset({"01102"}), frozenset({"snow"}))
    (record,) = await line.town.store.read(partial(consent.history, subscriber_id=chosen.id))
    assert (record.version, record.language, record.source) == (consent.CONSENT_VERSION, "ne", "page")

    link = re.search(r"/leave/[\w-]+", browser.text)
    assert link is not None
    # The phone has the way out too, for nobody keeps a page.
    await until(lambda: any(link[0] in one for one in line.server.user(SITA).inbox()))

    await line.town.until_closed(await line.town.send())
    notice = line.server.user(SITA).inbox()[-1]
    assert re.search("[\u0900-\u097f]", notice)
    assert count(notice).parts <= 2

    await browser.get(link[0])
    assert words("ne", "leave-question") in browser.text
    await browser.fill(what="all")
    assert words("ne", "leave-all-done") in browser.text
    assert await person(line) is None


async def test_registering_by_texts_alone(line: Phones) -> None:
    resident = line.server.user(SITA)

    async def say(text: str) -> str:
        before = len(resident.inbox())
        resident.say(text)
        await line.server.settled()
        return "\n".join(resident.inbox()[before:])

    assert await say("नमस्ते") == words("en", "sms-not-member")
    assert await say("join ne") == words("ne", "sms-consent")
    assert await person(line) is None
    registered = await say("OK")
    assert "नेपाली" in registered
    assert "/leave/" in registered
    kita = line.town.desk.renderer.names.lookup("area", "01102", NE)
    assert kita is not None
    assert await say("area kita") == words("ne", "sms-area", area=kita.brief)
    assert await say("area nowhere") == words("ne", "sms-area-unknown")
    assert await say("LANG english") == "Language: English"
    # In English both fit into one text of two parts.
    assert "/leave/" in await say("JOIN")
    found = await person(line)
    assert found is not None
    assert (found.choices.languages, found.choices.areas) == ((EN, NE), frozenset({"01102"}))


async def test_a_phone_added_to_the_chat_merges_with_the_record_it_had(town: Town, line: Phones) -> None:
    line.server.user(SITA).say("JOIN vi")
    await line.server.settled()
    line.server.user(SITA).say("OK")
    await line.server.settled()
    by_phone = await person(line)
    async with in_town(town, line) as talk:
        someone = talk.phone(CHAT, "ne")
        await someone.join("ne", "01101")
        by_chat = await someone.person()
        assert by_phone is not None
        assert by_phone.id != by_chat.id
        await someone.say("/menu")
        await someone.tap(words("ne", "button-phone"))
        assert words("ne", "phone-ask") in someone.screen
        await someone.say("landline")
        assert words("ne", "join-bad-number") in someone.screen
        before = len(line.server.user(SITA).inbox())
        await someone.say("+12025550122")
        assert words("ne", "phone-code-ask") in someone.screen
        code = await code_sent(line, before=before)
        await someone.say(f"{(int(code) + 1) % 10**6:06}")
        assert words("ne", "join-wrong-code") in someone.screen
        await someone.say(code)
        assert words("ne", "phone-consent") in someone.screen
        await someone.tap(words("ne", "button-agree"))
        assert words("ne", "phone-added", phone="…22") in someone.screen
        merged = await person(line)
        assert merged is not None
        assert (merged.id, merged.choices) == (by_chat.id, by_chat.choices)
        both = await town.store.read(partial(addresses.of, keyring=town.keyring, subscriber_id=merged.id))
        assert [(one.channel.value, one.state.value) for one in both] == [("telegram", "active"), ("sms", "active")]
