"""The page of phones shows what residents see and lets one tap and type back."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
import telegram
from aiohttp import web
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.rehearsal.chats import Person
from bot.rehearsal.phones.page import MOST_PHONES, phones_app
from bot.rehearsal.telegram_server import RehearsalTelegram

KEYBOARD = InlineKeyboardMarkup([[InlineKeyboardButton("بخير", callback_data="safe")]])


@pytest.fixture
async def page(server: RehearsalTelegram) -> AsyncIterator[str]:
    outer = web.Application()
    outer.add_subapp("/phones/", phones_app(server))
    runner = web.AppRunner(outer)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/phones/"
    await runner.cleanup()


@pytest.fixture
def resident(server: RehearsalTelegram) -> Person:
    person = Person(7, "ليلى", "ar")
    server.populate([person])
    return person


async def state(session: aiohttp.ClientSession, page: str) -> dict[str, Any]:
    async with session.get(f"{page}state") as answer:
        shown: dict[str, Any] = await answer.json()
        return shown


async def act(session: aiohttp.ClientSession, page: str, **fields: object) -> tuple[int, dict[str, str]]:
    async with session.post(f"{page}act", json=fields) as answer:
        return answer.status, await answer.json()


@pytest.mark.parametrize("name", ["", "phones.css", "phones.js"])
async def test_the_page_is_made_of_its_own_files_only(page: str, session: aiohttp.ClientSession, name: str) -> None:
    async with session.get(f"{page}{name}") as answer:
        text = await answer.text()
        assert answer.status == 200
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        assert "http://" not in text
        assert "https://" not in text
        assert "style=" not in text


async def test_a_phone_shows_what_its_resident_sees(
    page: str, session: aiohttp.ClientSession, client: telegram.Bot, resident: Person
) -> None:
    await client.send_message(resident.id, "زلزال قوي", reply_markup=KEYBOARD)
    (phone,) = (await state(session, page))["phones"]
    assert (phone["name"], phone["language"], phone["standing"]) == ("ليلى", "ar", "member")
    (message,) = phone["messages"]
    assert (message["text"], message["mine"]) == ("زلزال قوي", False)
    assert message["rows"] == [[{"text": "بخير", "callback_data": "safe"}]]


async def test_a_finger_can_tap_and_type(
    page: str, session: aiohttp.ClientSession, client: telegram.Bot, resident: Person
) -> None:
    sent = await client.send_message(resident.id, "?", reply_markup=KEYBOARD)
    assert (await act(session, page, phone="live/7", do="tap", message=sent.message_id, data="safe"))[0] == 200
    assert (await act(session, page, phone="live/7", do="say", text=" شكرا "))[0] == 200
    tapped, said = await client.get_updates()
    assert tapped.callback_query is not None
    assert tapped.callback_query.data == "safe"
    assert said.message is not None
    assert said.message.text == "شكرا"
    await tapped.callback_query.answer("حسنا")
    assert (await state(session, page))["phones"][0]["note"] == "حسنا"


async def test_start_block_and_unblock_are_buttons_of_the_phone(
    page: str, session: aiohttp.ClientSession, client: telegram.Bot, resident: Person
) -> None:
    for verb in ("block", "unblock", "start"):
        assert (await act(session, page, phone="live/7", do=verb))[0] == 200
    updates = await client.get_updates()
    changes = [update.my_chat_member.new_chat_member.status for update in updates if update.my_chat_member]
    assert changes == ["kicked", "member"]
    assert [update.message.text for update in updates if update.message] == ["/start"]


async def test_a_picture_is_shown(
    page: str, session: aiohttp.ClientSession, client: telegram.Bot, resident: Person
) -> None:
    await client.send_photo(resident.id, b"\x89PNG card", caption="بطاقة")
    (message,) = (await state(session, page))["phones"][0]["messages"]
    async with session.get(f"{page}{message['photo']}") as answer:
        assert (answer.content_type, await answer.read()) == ("image/png", b"\x89PNG card")
    async with session.get(f"{page}photo/live/7/99") as answer:
        assert answer.status == 400


async def test_live_and_drill_phones_are_told_apart(
    page: str, session: aiohttp.ClientSession, server: RehearsalTelegram, resident: Person
) -> None:
    server.user(resident.id, resident.first_name, drill=True).start()
    phones = (await state(session, page))["phones"]
    assert [(phone["key"], phone["drill"]) for phone in phones] == [("live/7", False), ("drill/7", True)]


async def test_a_room_has_a_screen_too(
    page: str, session: aiohttp.ClientSession, client: telegram.Bot, server: RehearsalTelegram
) -> None:
    room = server.room("Comunidade")
    room.add_bot()
    await client.send_message(room.chat.id, "Aviso")
    (phone,) = (await state(session, page))["phones"]
    assert (phone["kind"], phone["messages"][0]["text"]) == ("group", "Aviso")
    assert (await act(session, page, phone=phone["key"], do="say", text="/bind"))[0] == 200
    assert (await act(session, page, phone=phone["key"], do="block"))[0] == 400


async def test_a_city_is_not_shown_whole(page: str, session: aiohttp.ClientSession, server: RehearsalTelegram) -> None:
    server.populate(Person(number, "x") for number in range(1, 1001))
    shown = await state(session, page)
    assert (len(shown["phones"]), shown["total"]) == (MOST_PHONES, 1000)


async def test_an_unchanged_state_is_not_sent_again(
    page: str, session: aiohttp.ClientSession, resident: Person, client: telegram.Bot
) -> None:
    async with session.get(f"{page}state") as answer:
        known = {"If-None-Match": answer.headers["ETag"]}
    async with session.get(f"{page}state", headers=known) as answer:
        assert answer.status == 304
    await client.send_message(resident.id, "x")
    async with session.get(f"{page}state", headers=known) as answer:
        assert answer.status == 200


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"phone": "live/9", "do": "start"}, "'live/9' is not on the page"),
        ({"phone": "live/7", "do": "dance"}, "do: 'dance'; right would be"),
        ({"phone": "live/7", "do": "say", "text": " "}, "right would be say with a text"),
        ({"phone": "live/7", "do": "tap", "message": 1, "data": "x"}, "data: 'x' is on no button"),
        ({}, "phone: 'None' is not on the page"),
    ],
)
async def test_a_wrong_act_is_refused_in_one_sentence(
    page: str, session: aiohttp.ClientSession, resident: Person, fields: dict[str, object], sentence: str
) -> None:
    status, body = await act(session, page, **fields)
    assert status == 400
    assert sentence in body["error"]


@pytest.mark.parametrize(("kind", "body"), [("text/plain", "{}"), ("application/json", "{"), ("application/json", "1")])
async def test_only_json_objects_act(page: str, session: aiohttp.ClientSession, kind: str, body: str) -> None:
    async with session.post(f"{page}act", data=body, headers={"Content-Type": kind}) as answer:
        assert answer.status == 400
