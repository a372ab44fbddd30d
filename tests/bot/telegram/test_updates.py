"""Each update counts once, whatever comes twice, at once, broken, or before a crash."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import text

from bot.rehearsal.faults import Fault, FaultKind
from bot.rehearsal.telegram_server import RehearsalTelegram
from registry.store.embedded import EmbeddedStore
from tests.talking import Phone, Talk, called, talking, words

CHAT = 5_550_100_101


def message(update_id: int, said: str, chat: int = CHAT) -> dict[str, Any]:
    sender = {"id": chat, "is_bot": False, "first_name": "R", "language_code": "en"}
    return {
        "update_id": update_id,
        "message": {
            "message_id": update_id,
            "date": 1,
            "chat": {"id": chat, "type": "private"},
            "from": sender,
            "text": said,
        },
    }


async def test_a_repeated_update_does_nothing(talk: Talk) -> None:
    someone = talk.phone(CHAT, "en")
    number = someone.resident.start()
    assert number is not None
    await talk.settled()
    talk.server.repeat(number)
    await talk.settled()
    assert len(someone.resident.inbox()) == 1


async def test_an_update_that_comes_several_times_at_once_is_acted_upon_once(talk: Talk) -> None:
    someone = talk.phone(CHAT, "en")
    await someone.join("en")
    toggle = message(77, "/mute")
    await asyncio.gather(*(talk.voice.handle(toggle) for _ in range(8)))
    await talk.voice.aclose()
    assert (await someone.person()).choices.muted
    assert someone.screen.startswith(words("en", "talk-muted"))


async def test_two_processes_given_one_update_act_upon_it_once(talk: Talk) -> None:
    someone = talk.phone(CHAT, "en")
    await someone.join("en")
    async with talking(talk.server, talk.store, poll=False) as other:
        await asyncio.gather(*(voice.handle(message(78, "/mute")) for voice in (talk.voice, other.voice)))
    await talk.voice.aclose()
    assert (await someone.person()).choices.muted


async def test_a_conversation_goes_on_after_a_restart(store: EmbeddedStore, server: RehearsalTelegram) -> None:
    async with talking(server, store) as before:
        someone = before.phone(CHAT, "ne")
        await someone.start()
        await someone.tap(words("ne", "button-agree"))
        await someone.tap(called("ne", "area", "01104"))
    async with talking(server, store) as after:
        someone = Phone(after, someone.resident, CHAT)
        await someone.tap(words("ne", "button-done"))
        assert someone.screen == words("ne", "talk-choose-topics")
        assert (await someone.person()).choices.areas == {"01104"}


async def test_what_was_acted_upon_and_not_confirmed_comes_again_and_does_nothing(
    store: EmbeddedStore, server: RehearsalTelegram
) -> None:
    async with talking(server, store) as before:
        someone = before.phone(CHAT, "en")
        await someone.join("en")
        texts = len(someone.resident.inbox())
    async with talking(server, store, poll=False) as crashed:
        number = someone.resident.say("/mute")
        assert number is not None
        (waiting,) = server.account().updates.waiting()
        await crashed.voice.handle(waiting.json())
    async with talking(server, store) as after:
        await after.settled()
        assert (await Phone(after, someone.resident, CHAT).person()).choices.muted
    assert len(someone.resident.inbox()) == texts + 1


async def test_updates_of_one_chat_keep_their_order(talk: Talk) -> None:
    someone = talk.phone(CHAT, "en")
    await someone.join("en")
    for _ in range(5):
        someone.resident.say("/mute")
    await talk.settled()
    said = [text.partition("\n")[0] for text in someone.resident.inbox()[-5:]]
    muted, unmuted = words("en", "talk-muted"), words("en", "talk-unmuted")
    assert said == [muted, unmuted, muted, unmuted, muted]


async def test_one_chat_that_is_answered_slowly_holds_up_no_other(talk: Talk) -> None:
    slow, quick = talk.phone(CHAT, "en"), talk.phone(CHAT + 1, "vi")
    talk.server.faults.add(Fault(kind=FaultKind.HANG, chats=frozenset({CHAT})))
    slow.resident.start()
    quick.resident.start()
    while not quick.resident.inbox():  # noqa: ASYNC110 - a state of another machine
        await asyncio.sleep(0.002)
    assert slow.resident.inbox() == []
    talk.server.faults.clear()


async def test_who_overruns_the_bot_is_told_once_and_holds_up_nobody(talk: Talk) -> None:
    hasty, other = talk.phone(CHAT, "en"), talk.phone(CHAT + 1, "vi")
    await hasty.join("en")
    slow = talk.server.faults.add(Fault(kind=FaultKind.LATENCY, delay=0.05, chats=frozenset({CHAT})))
    for number in range(400):
        await talk.voice.handle(message(5000 + number, "/mute"))
    await other.start()
    assert words("vi", "talk-consent") in other.screen
    talk.server.faults.remove(slow)
    await talk.voice.aclose()
    assert talk.voice.counts["too-fast"] > 100
    assert 1 <= hasty.resident.inbox().count(words("en", "talk-too-fast")) < 10
    await hasty.say("/menu")
    assert words("en", "button-leave") in hasty.buttons()


@pytest.mark.parametrize(
    "raw",
    [
        None,
        [],
        "text",
        7,
        {},
        {"update_id": "seven"},
        {"update_id": 5, "message": 3},
        {"update_id": 5, "message": {"message_id": 1}},
        {"update_id": 5, "callback_query": {"id": "1"}},
        {"update_id": 5, "my_chat_member": {"chat": {}}},
        {"update_id": 2**70, "message": message(1, "hello")["message"]},
        message(6, "hello", chat=2**70),
        message(7, "hello", chat=0),
    ],
)
async def test_what_is_no_update_is_counted_and_stops_nothing(talk: Talk, raw: object) -> None:
    await talk.voice.handle(raw)
    await talk.voice.aclose()
    assert talk.voice.counts["malformed"] == 1
    someone = talk.phone(CHAT, "en")
    await someone.start()
    assert words("en", "talk-consent") in someone.screen


async def test_updates_of_a_kind_nobody_asked_for_are_left(talk: Talk) -> None:
    await talk.voice.handle({"update_id": 9})
    await talk.voice.handle({"update_id": 10, "edited_message": message(10, "x")["message"]})
    assert (talk.voice.counts["ignored"], talk.voice.counts["malformed"]) == (2, 0)


async def test_a_picture_is_answered_like_any_unclear_message(talk: Talk) -> None:
    someone = talk.phone(CHAT, "en")
    await someone.join("en")
    picture = message(500, "")
    del picture["message"]["text"]
    picture["message"]["photo"] = [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]
    await talk.voice.handle(picture)
    await talk.voice.aclose()
    assert someone.screen == words("en", "talk-help")


async def test_an_update_that_fails_is_apologised_for_and_does_not_come_back(
    talk: Talk, logged: Callable[[], str]
) -> None:
    someone = talk.phone(CHAT, "vi")
    await someone.join("vi")
    await talk.store.write(lambda conn: conn.execute(text("UPDATE address SET sealed = x'0102'")))
    await someone.say("/menu")
    assert someone.screen == words("vi", "talk-error")
    assert talk.voice.counts["failed"] == 1
    number = someone.resident.say("/menu")
    await talk.settled()
    assert number is not None
    talk.server.repeat(number)
    await talk.settled()
    assert someone.resident.inbox()[-2:] == [words("vi", "talk-error")] * 2
    assert "update-failed" in logged()
    assert str(CHAT) not in logged()
    other = talk.phone(CHAT + 1, "vi")
    await other.start()
    assert words("vi", "talk-consent") in other.screen


async def test_a_damaged_conversation_is_begun_anew(talk: Talk) -> None:
    someone = talk.phone(CHAT, "en")
    await someone.start()
    await talk.store.write(lambda conn: conn.execute(text("UPDATE conversation SET sealed = x'0102'")))
    await someone.tap(words("en", "button-agree"))
    assert someone.resident.toasts() == [words("en", "talk-old-button")]
    await someone.start()
    await someone.tap(words("en", "button-agree"))
    assert await talk.person(CHAT) is not None


async def test_a_lost_answer_to_a_tap_is_shown_by_the_next_tap(talk: Talk) -> None:
    someone = talk.phone(CHAT, "en")
    await someone.start()
    rule = talk.server.faults.add(Fault(kind=FaultKind.SERVER_ERROR, methods=frozenset({"editMessageText"})))
    await someone.tap(words("en", "button-agree"))
    talk.server.faults.remove(rule)
    await someone.tap(words("en", "button-agree"))
    assert someone.screen == words("en", "talk-choose-areas")


async def test_told_to_wait_the_answer_waits_and_arrives(talk: Talk) -> None:
    storm = Fault(kind=FaultKind.STORM, first=1, retry_after=1, methods=frozenset({"sendMessage"}))
    talk.server.faults.add(storm)
    someone = talk.phone(CHAT, "en")
    await someone.start()
    assert words("en", "talk-consent") in someone.screen
    assert talk.server.ledger.inside_retry_after() == []


async def test_a_message_that_cannot_be_changed_any_more_is_sent_anew(talk: Talk) -> None:
    someone = talk.phone(CHAT, "en")
    await someone.start()
    gone = Fault(
        kind=FaultKind.REFUSAL,
        status=400,
        description="Bad Request: message can't be edited",
        methods=frozenset({"editMessageText"}),
    )
    talk.server.faults.add(gone)
    await someone.tap(words("en", "button-agree"))
    assert len(someone.resident.inbox()) == 2
    assert someone.screen == words("en", "talk-choose-areas")
