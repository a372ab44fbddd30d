"""People and rooms act on the bot, and what they do arrives as updates the real library reads."""

import pytest
import telegram
from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.errors import ButtonMissing, ChatMissing
from bot.rehearsal.chats import ChatKind, Person
from bot.rehearsal.telegram_server import RehearsalTelegram

PERSON = 1001


async def test_start_from_a_deep_link_carries_payload_and_language(
    server: RehearsalTelegram, client: telegram.Bot
) -> None:
    server.user(PERSON, "Sita", "ne").start("c-nepal")
    (update,) = await client.get_updates()
    assert update.message is not None
    assert update.message.text == "/start c-nepal"
    assert update.message.from_user is not None
    assert update.message.from_user.language_code == "ne"
    assert update.message.entities[0].type == "bot_command"


async def test_nobody_can_be_written_to_before_they_start(server: RehearsalTelegram, client: telegram.Bot) -> None:
    resident = server.user(PERSON)
    with pytest.raises(telegram.error.Forbidden, match="bot can't initiate conversation with a user"):
        await client.send_message(PERSON, "hello")
    resident.start()
    await client.send_message(PERSON, "hello")
    assert resident.inbox() == ["hello"]


async def test_blocking_and_coming_back(server: RehearsalTelegram, client: telegram.Bot) -> None:
    resident = server.user(PERSON)
    resident.start()
    resident.block()
    with pytest.raises(telegram.error.Forbidden, match="bot was blocked by the user"):
        await client.send_message(PERSON, "x")
    resident.start()
    await client.send_message(PERSON, "y")
    changes = [update.my_chat_member for update in await client.get_updates() if update.my_chat_member]
    assert [change.new_chat_member.status for change in changes] == ["kicked", "member"]
    assert resident.inbox() == ["y"]


async def test_a_deleted_account_is_told_only_by_sending(server: RehearsalTelegram, client: telegram.Bot) -> None:
    server.user(PERSON).start()
    server.user(PERSON).deactivate()
    with pytest.raises(telegram.error.Forbidden, match="user is deactivated"):
        await client.send_message(PERSON, "x")


async def test_a_tap_finds_the_newest_button_by_label_or_data(server: RehearsalTelegram, client: telegram.Bot) -> None:
    resident = server.user(PERSON, "Ani", "id")
    resident.start()
    for round_ in ("1", "2"):
        keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Aman", callback_data=f"safe:{round_}")]])
        await client.send_message(PERSON, f"Pesan {round_}", reply_markup=keyboard)
    resident.tap("Aman")
    resident.tap("safe:1")
    resident.tap("Aman", text="Pesan 1")
    queries = [update.callback_query for update in await client.get_updates() if update.callback_query]
    assert [query.data for query in queries] == ["safe:2", "safe:1", "safe:1"]
    assert await queries[0].answer("Terima kasih")
    assert resident.toasts() == ["Terima kasih"]
    with pytest.raises(telegram.error.BadRequest, match="Query is too old"):
        await queries[0].answer("lagi")


async def test_a_tap_on_nothing_names_what_can_be_seen(server: RehearsalTelegram, client: telegram.Bot) -> None:
    resident = server.user(PERSON)
    resident.start()
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Safe", callback_data="s")]])
    await client.send_message(PERSON, "?", reply_markup=keyboard)
    with pytest.raises(ButtonMissing, match=r"'Help'.*\['Safe'\]"):
        resident.tap("Help")


async def test_a_group_lets_the_bot_in_and_throws_it_out(server: RehearsalTelegram, client: telegram.Bot) -> None:
    room = server.room("Grupo")
    with pytest.raises(telegram.error.Forbidden, match="bot is not a member of the group chat"):
        await client.send_message(room.chat.id, "x")
    room.add_bot()
    await client.send_message(room.chat.id, "posted")
    assert room.inbox() == ["posted"]
    room.kick_bot()
    with pytest.raises(telegram.error.Forbidden, match="bot was kicked from the group chat"):
        await client.send_message(room.chat.id, "x")
    changes = [update.my_chat_member for update in await client.get_updates() if update.my_chat_member]
    assert [change.new_chat_member.status for change in changes] == ["member", "kicked"]


async def test_an_upgraded_group_answers_with_its_new_id(server: RehearsalTelegram, client: telegram.Bot) -> None:
    room = server.room("Grupo")
    room.add_bot()
    upgraded = room.upgrade()
    assert upgraded.chat.id < -(2**31)
    with pytest.raises(telegram.error.ChatMigrated) as moved:
        await client.send_message(room.chat.id, "x")
    assert moved.value.new_chat_id == upgraded.chat.id
    await client.send_message(upgraded.chat.id, "posted")
    assert upgraded.inbox() == ["posted"]
    messages = [update.message for update in await client.get_updates() if update.message]
    assert [message.migrate_to_chat_id for message in messages] == [upgraded.chat.id, None]
    assert [message.migrate_from_chat_id for message in messages] == [None, room.chat.id]


async def test_a_channel_takes_posts_from_administrators_only(server: RehearsalTelegram, client: telegram.Bot) -> None:
    room = server.room("札幌市", ChatKind.CHANNEL)
    room.add_bot()
    with pytest.raises(telegram.error.BadRequest, match="Need administrator rights in the channel chat"):
        await client.send_message(room.chat.id, "x")
    room.add_bot(administrator=True)
    post = await client.send_message(room.chat.id, "posted")
    assert post.sender_chat is not None
    assert post.chat.type == "channel"


async def test_in_a_group_the_bot_hears_commands_only(server: RehearsalTelegram, client: telegram.Bot) -> None:
    room = server.room("Grupo")
    room.add_bot()
    assert room.say("talk among ourselves") is None
    assert room.say("/bind") is not None
    assert [update.message.text for update in await client.get_updates() if update.message] == ["/bind"]


async def test_people_of_the_drill_bot_are_apart_from_the_live_one(
    server: RehearsalTelegram, client: telegram.Bot
) -> None:
    server.user(PERSON, drill=True).start()
    with pytest.raises(telegram.error.BadRequest, match="Chat not found"):
        await client.send_message(PERSON, "x")
    assert await client.get_updates() == ()


async def test_a_phone_can_change_its_language(server: RehearsalTelegram, client: telegram.Bot) -> None:
    server.user(PERSON, "Sita", "ne").start()
    server.user(PERSON, language="en").say("hello")
    people = [update.message.from_user for update in await client.get_updates() if update.message]
    assert [(person.first_name, person.language_code) for person in people if person] == [
        ("Sita", "ne"),
        ("Sita", "en"),
    ]


async def test_a_deleted_group_refuses_and_members_are_counted(server: RehearsalTelegram, client: telegram.Bot) -> None:
    room = server.room("Grupo")
    room.add_bot()
    room.join(Person(5, "Ana", "pt"))
    assert await client.get_chat_member_count(room.chat.id) == 3
    assert (await client.get_chat_member(room.chat.id, 5)).status == "member"
    with pytest.raises(telegram.error.BadRequest, match="User not found"):
        await client.get_chat_member(room.chat.id, 6)
    room.delete()
    with pytest.raises(telegram.error.Forbidden, match="the group chat was deleted"):
        await client.send_message(room.chat.id, "x")


async def test_a_button_in_a_group_can_be_tapped_by_a_member(server: RehearsalTelegram, client: telegram.Bot) -> None:
    room = server.room("Grupo")
    room.add_bot()
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Relayed", callback_data="relayed")]])
    await client.send_message(room.chat.id, "pack", reply_markup=keyboard)
    room.tap("Relayed", Person(5, "Ana"))
    queries = [update.callback_query for update in await client.get_updates() if update.callback_query]
    assert [(query.from_user.id, query.data) for query in queries] == [(5, "relayed")]


async def test_many_people_can_have_started_long_ago(server: RehearsalTelegram, client: telegram.Bot) -> None:
    server.populate(Person(number, f"Person {number}", "en") for number in range(1, 1001))
    await client.send_message(1000, "hello")
    assert server.user(1000).inbox() == ["hello"]
    assert await client.get_updates() == ()


def test_what_does_not_exist_is_named(server: RehearsalTelegram) -> None:
    with pytest.raises(ChatMissing, match="-5"):
        server.find_room(-5)
    with pytest.raises(ChatMissing, match="77"):
        server.repeat(77)
