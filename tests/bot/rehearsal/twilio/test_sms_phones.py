"""The page of phones shows plain phones beside the others, and lets one text back."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from bot.rehearsal.chats import Person
from bot.rehearsal.phones.page import MOST_PHONES, MOST_SMS_PHONES, phones_app
from bot.rehearsal.telegram_server import RehearsalTelegram
from bot.rehearsal.twilio.server import RehearsalTwilio
from tests.bot.rehearsal.twilio.conftest import HANA, Call


@pytest.fixture
async def page(server: RehearsalTwilio) -> AsyncIterator[str]:
    async with RehearsalTelegram("1000001:live") as chats:
        chats.populate(Person(number, "x") for number in range(1, 101))
        outer = web.Application()
        outer.add_subapp("/phones/", phones_app(chats, server))
        runner = web.AppRunner(outer)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/phones/"
        await runner.cleanup()


async def plain(session: aiohttp.ClientSession, page: str) -> list[Any]:
    async with session.get(f"{page}state") as answer:
        shown = await answer.json()
    return [phone for phone in shown["phones"] if phone["kind"] == "sms"]


async def act(session: aiohttp.ClientSession, page: str, **fields: object) -> tuple[int, dict[str, str]]:
    async with session.post(f"{page}act", json=fields) as answer:
        return answer.status, await answer.json()


async def test_a_plain_phone_shows_text_and_parts(
    page: str, session: aiohttp.ClientSession, server: RehearsalTwilio, send: Call
) -> None:
    await send(HANA, "भूकम्प " * 12)
    await server.settled()
    (phone,) = await plain(session, page)
    assert (phone["key"], phone["name"], phone["drill"]) == (f"sms-live/{HANA}", HANA, False)
    (message,) = phone["messages"]
    assert (message["text"], message["parts"], message["mine"]) == ("भूकम्प " * 12, 2, False)


async def test_a_text_typed_on_it_reaches_twilio(
    page: str, session: aiohttp.ClientSession, server: RehearsalTwilio
) -> None:
    server.user(HANA)
    assert (await act(session, page, phone=f"sms-live/{HANA}", do="say", text=" stop "))[0] == 200
    (phone,) = await plain(session, page)
    assert phone["standing"] == "stopped"
    assert [(message["mine"], message["parts"]) for message in phone["messages"]] == [(True, 1), (False, 1)]


async def test_live_and_drill_are_told_apart(
    page: str, session: aiohttp.ClientSession, server: RehearsalTwilio
) -> None:
    server.user(HANA)
    server.user(HANA, drill=True)
    phones = await plain(session, page)
    assert [(phone["key"], phone["drill"]) for phone in phones] == [
        (f"sms-live/{HANA}", False),
        (f"sms-drill/{HANA}", True),
    ]


async def test_plain_phones_have_a_share_of_the_page(
    page: str, session: aiohttp.ClientSession, server: RehearsalTwilio
) -> None:
    for number in range(20):
        server.user(f"+120255501{number:02}")
    async with session.get(f"{page}state") as answer:
        shown = await answer.json()
    assert (len(shown["phones"]), shown["total"]) == (MOST_PHONES, 120)
    assert len(await plain(session, page)) == MOST_SMS_PHONES


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"phone": f"sms-live/{HANA}", "do": "tap"}, "do: 'tap'; right would be say with a text"),
        ({"phone": f"sms-live/{HANA}", "do": "say", "text": " "}, "right would be say with a text"),
        ({"phone": "sms-live/+12025550198", "do": "say", "text": "x"}, "is not on the page"),
    ],
)
async def test_a_wrong_act_is_refused_in_one_sentence(
    page: str, session: aiohttp.ClientSession, server: RehearsalTwilio, fields: dict[str, object], sentence: str
) -> None:
    server.user(HANA)
    status, body = await act(session, page, **fields)
    assert (status, sentence in body["error"]) == (400, True)
