"""The simulated server speaks the published Bot API as a real client and a plain one hear it."""

import json
from typing import Any

import aiohttp
import pytest
import telegram
from telegram import BotCommand, InlineKeyboardButton, InlineKeyboardMarkup, MessageEntity

from bot.rehearsal.methods import methods
from bot.rehearsal.signatures import signatures
from bot.rehearsal.telegram_server import RehearsalTelegram
from tests.bot.rehearsal.conftest import TOKEN, Call

PERSON = 1001


@pytest.fixture(autouse=True)
def started(server: RehearsalTelegram) -> None:
    server.user(PERSON, "Nguyễn", "vi").start()


async def test_a_real_client_sends_edits_and_deletes(server: RehearsalTelegram, client: telegram.Bot) -> None:
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Xong", callback_data="done")]])
    entities = [MessageEntity("bold", 0, 3)]
    sent = await client.send_message(PERSON, "Động đất", entities=entities, reply_markup=keyboard)
    assert sent.reply_markup == keyboard
    assert sent.entities == tuple(entities)
    edited = await client.edit_message_text("Đã rút lại", PERSON, sent.message_id)
    assert isinstance(edited, telegram.Message)
    assert edited.edit_date is not None
    assert server.user(PERSON).inbox() == ["Đã rút lại"]
    assert await client.delete_message(PERSON, sent.message_id)
    assert server.user(PERSON).inbox() == []


async def test_a_picture_arrives_with_its_caption(server: RehearsalTelegram, client: telegram.Bot) -> None:
    sent = await client.send_photo(PERSON, b"\x89PNG picture", caption="地図")
    (message,) = server.user(PERSON).messages()
    assert (message.content.photo, message.text) == (b"\x89PNG picture", "地図")
    assert sent.caption == "地図"


async def test_the_bot_introduces_itself_and_keeps_its_profile(client: telegram.Bot) -> None:
    assert (await client.get_me()).id == 1000001
    await client.set_my_commands([BotCommand("now", "今出ているお知らせ")], language_code="ja")
    assert [command.command for command in await client.get_my_commands(language_code="ja")] == ["now"]
    assert await client.get_my_commands() == ()
    await client.set_my_name("架け橋")
    await client.set_my_description("札幌市のお知らせ", language_code="ja")
    await client.set_my_short_description("札幌市")
    assert (await client.get_my_name()).name == "架け橋"
    assert (await client.get_my_description("ja")).description == "札幌市のお知らせ"
    assert (await client.get_my_short_description()).short_description == "札幌市"


async def test_a_group_can_be_looked_at_and_left(server: RehearsalTelegram, client: telegram.Bot) -> None:
    room = server.room("Cộng đồng")
    room.add_bot(administrator=True)
    assert (await client.get_chat(room.chat.id)).title == "Cộng đồng"
    assert await client.get_chat_member_count(room.chat.id) == 2
    member = await client.get_chat_member(room.chat.id, client.id)
    assert member.status == "administrator"
    assert await client.leave_chat(room.chat.id)
    with pytest.raises(telegram.error.Forbidden, match="bot is not a member of the group chat"):
        await client.send_message(room.chat.id, "?")


@pytest.mark.parametrize(
    ("commands", "reason"),
    [
        ("x", "can't parse commands JSON object"),
        ([{"command": "Now!", "description": "x"}], "BOT_COMMAND_INVALID"),
        ([{"command": "now", "description": ""}], "BOT_COMMAND_DESCRIPTION_INVALID"),
        ([{"description": "x"}], "can't parse BotCommand"),
    ],
)
async def test_a_wrong_command_is_refused(call: Call, commands: object, reason: str) -> None:
    status, body = await call("setMyCommands", commands=commands)
    assert status == 400
    assert reason in body["description"]


async def test_commands_can_be_removed_and_a_name_is_not_endless(call: Call, client: telegram.Bot) -> None:
    await client.set_my_commands([BotCommand("now", "x")])
    await client.delete_my_commands()
    assert await client.get_my_commands() == ()
    assert (await call("setMyName", name="x" * 65))[0] == 400


async def test_the_keyboard_of_a_message_can_be_taken_away(server: RehearsalTelegram, client: telegram.Bot) -> None:
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("OK", callback_data="ok")]])
    sent = await client.send_message(PERSON, "x", reply_markup=keyboard)
    await client.edit_message_reply_markup(PERSON, sent.message_id)
    assert list(server.user(PERSON).messages()[0].buttons()) == []


async def test_only_the_bots_own_texts_can_be_edited(client: telegram.Bot, call: Call) -> None:
    assert (await call("editMessageText", chat_id=PERSON, message_id=1, text="x"))[1]["description"] == (
        "Bad Request: message can't be edited"
    )
    sent = await client.send_photo(PERSON, b"\x89PNG")
    with pytest.raises(telegram.error.BadRequest, match="There is no text in the message to edit"):
        await client.edit_message_text("x", PERSON, sent.message_id)


@pytest.mark.parametrize("way", ["query", "form", "multipart", "json"])
async def test_every_way_of_sending_a_body_is_understood(
    server: RehearsalTelegram, session: aiohttp.ClientSession, way: str
) -> None:
    fields = {"chat_id": str(PERSON), "text": "津波 & 高台", "disable_notification": "true"}
    form = aiohttp.FormData(fields, default_to_multipart=way == "multipart")
    bodies: dict[str, Any] = {"query": {"params": fields}, "json": {"json": fields}}
    url = f"{server.url}/bot{TOKEN}/sendMessage"
    async with session.request("GET" if way == "query" else "POST", url, **bodies.get(way, {"data": form})) as answer:
        assert (await answer.json())["ok"] is True
    (message,) = server.user(PERSON).messages()
    assert (message.text, message.content.silent) == ("津波 & 高台", True)


async def test_the_name_of_a_method_is_understood_in_any_case(call: Call) -> None:
    assert (await call("GETME"))[0] == 200


@pytest.mark.parametrize(
    ("method", "parameters", "status", "description"),
    [
        ("sendMessage", {"chat_id": 5, "text": "x"}, 400, "Bad Request: chat not found"),
        ("sendMessage", {"text": "x"}, 400, "Bad Request: chat_id is empty"),
        ("sendMessage", {"chat_id": PERSON}, 400, "Bad Request: message text is empty"),
        ("sendMessage", {"chat_id": PERSON, "text": " \n"}, 400, "Bad Request: message text is empty"),
        ("sendMessage", {"chat_id": PERSON, "text": "x" * 4097}, 400, "Bad Request: message is too long"),
        ("sendMessage", {"chat_id": PERSON, "text": "😀" * 2049}, 400, "Bad Request: message is too long"),
        ("editMessageText", {"chat_id": PERSON, "text": "x"}, 400, "Bad Request: message identifier is not specified"),
        (
            "editMessageText",
            {"chat_id": PERSON, "message_id": 99, "text": "x"},
            400,
            "Bad Request: message to edit not found",
        ),
        (
            "deleteMessage",
            {"chat_id": PERSON, "message_id": 99},
            400,
            "Bad Request: message to delete not found",
        ),
        (
            "answerCallbackQuery",
            {"callback_query_id": "9"},
            400,
            "Bad Request: query is too old and response timeout expired or query ID is invalid",
        ),
        ("sendDice", {"chat_id": PERSON}, 404, "Not Found: method not found"),
        ("noSuchMethod", {}, 404, "Not Found: method not found"),
    ],
)
async def test_refusals_have_the_real_servers_words(
    call: Call, method: str, parameters: dict[str, object], status: int, description: str
) -> None:
    body = {"ok": False, "error_code": status, "description": description}
    assert await call(method, **parameters) == (status, body)


async def test_the_longest_text_is_accepted(call: Call) -> None:
    assert (await call("sendMessage", chat_id=PERSON, text="😀" * 2048))[0] == 200


@pytest.mark.parametrize("token", ["1000001:wrong", "nonsense", ""])
async def test_an_unknown_token_is_unauthorized(call: Call, token: str) -> None:
    assert await call("getMe", token=token) == (
        401,
        {"ok": False, "error_code": 401, "description": "Unauthorized"},
    )


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        ([], "object expected as reply markup"),
        ({"inline_keyboard": [{}]}, "must be an Array of Arrays"),
        ({"inline_keyboard": [["x"]]}, "InlineKeyboardButton must be an Object"),
        ({"inline_keyboard": [[{"text": "x"}]]}, "Text buttons are unallowed in the inline keyboard"),
        ({"inline_keyboard": [[{"text": "x", "callback_data": "é" * 33}]]}, "BUTTON_DATA_INVALID"),
        ({"inline_keyboard": [[{"text": "x", "callback_data": ""}]]}, "BUTTON_DATA_INVALID"),
        ({"inline_keyboard": [[{"text": "x", "url": "javascript:1"}]]}, "Wrong HTTP URL"),
        ({"inline_keyboard": [[{"text": "x", "callback_data": "y"}] * 101]}, "reply markup is too long"),
    ],
)
async def test_a_wrong_keyboard_is_refused(call: Call, markup: object, reason: str) -> None:
    status, body = await call("sendMessage", chat_id=PERSON, text="x", reply_markup=markup)
    assert status == 400
    assert reason in body["description"]


@pytest.mark.parametrize(
    "entity",
    [
        {"type": "bold", "offset": 0, "length": 3},
        {"type": "bold", "offset": -1, "length": 1},
        {"type": "bold", "offset": 0, "length": 0},
        {"type": "loud", "offset": 0, "length": 1},
        {"type": "bold", "offset": 0},
        "bold",
    ],
)
async def test_an_entity_outside_its_text_or_unknown_is_refused(call: Call, entity: object) -> None:
    status, body = await call("sendMessage", chat_id=PERSON, text="ab", entities=[entity])
    assert status == 400
    assert "can't parse" in body["description"]


async def test_an_unchanged_edit_is_refused(client: telegram.Bot) -> None:
    sent = await client.send_message(PERSON, "same")
    with pytest.raises(telegram.error.BadRequest, match="Message is not modified"):
        await client.edit_message_text("same", PERSON, sent.message_id)


async def test_an_unknown_parameter_is_refused_and_remembered(server: RehearsalTelegram, call: Call) -> None:
    status, body = await call("sendMessage", chat_id=PERSON, text="x", priority="high")
    assert (status, body["description"]) == (400, "Bad Request: unknown parameter priority")
    (violation,) = server.ledger.violations
    assert (violation.method, violation.rule, violation.detail) == ("sendMessage", "unknown parameter", "priority")
    assert server.user(PERSON).inbox() == []


@pytest.mark.parametrize(
    ("name", "value"),
    [("text", 5), ("disable_notification", "maybe"), ("message_thread_id", "x"), ("entities", "["), ("chat_id", [1])],
)
async def test_a_value_of_the_wrong_type_is_refused_and_remembered(
    server: RehearsalTelegram, call: Call, name: str, value: object
) -> None:
    status, body = await call("sendMessage", **({"chat_id": PERSON, "text": "x"} | {name: value}))
    assert status == 400
    assert name in body["description"]
    assert [violation.rule for violation in server.ledger.violations] == ["wrong type"]


@pytest.mark.parametrize("kind", ["application/json", "application/x-www-form-urlencoded", "text/plain"])
@pytest.mark.parametrize("body", [b"[]", b"{", b"\xff", b"chat_id=%ff"])
async def test_a_body_that_is_no_object_is_refused(
    server: RehearsalTelegram, session: aiohttp.ClientSession, kind: str, body: bytes
) -> None:
    headers = {"Content-Type": kind}
    async with session.post(f"{server.url}/bot{TOKEN}/sendMessage", data=body, headers=headers) as answer:
        assert (answer.status, json.loads(await answer.read())["ok"]) == (400, False)


NASTY: list[object] = [
    None,
    True,
    -1,
    2**70,
    1.5,
    "",
    "x",
    "\ud800",
    "[",
    [],
    [[]],
    [None],
    {},
    {"type": []},
    {"a": {}},
    "\0",
    "👩‍👩‍👧" * 9,
]


@pytest.mark.parametrize("method", sorted(methods()))
async def test_no_value_whatever_breaks_the_server(server: RehearsalTelegram, call: Call, method: str) -> None:
    fitting = {"chat_id": PERSON, "text": "x", "message_id": 1, "caption": "x", "user_id": PERSON}
    fitting = {name: value for name, value in fitting.items() if name in signatures()[method].kinds}
    for name in signatures()[method].kinds.keys() - {"timeout"}:
        for value in NASTY:
            status, body = await call(method, **(fitting | {name: value}))
            assert (status < 500, body["ok"]) in {(True, True), (True, False)}, (method, name, value)


async def test_a_reply_to_nothing_is_refused(call: Call) -> None:
    status, body = await call("sendMessage", chat_id=PERSON, text="x", reply_parameters={"message_id": 99})
    assert (status, body["description"]) == (400, "Bad Request: message to be replied not found")


def test_the_signatures_are_those_of_the_library() -> None:
    assert len(signatures()) > 150
    assert "read_timeout" not in signatures()["sendmessage"].kinds
    assert "reply_to_message_id" not in signatures()["sendmessage"].kinds
    assert signatures()["getupdates"].method == "getUpdates"
