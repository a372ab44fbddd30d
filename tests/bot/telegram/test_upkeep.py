"""What the bot shows of itself, what it forgets in time, and whose turn it takes."""

import asyncio
from datetime import timedelta
from functools import partial

from sqlalchemy import text

from bot.rehearsal.faults import Fault, FaultKind
from bot.rehearsal.telegram_server import RehearsalTelegram
from bot.telegram import retention
from bot.telegram.profile import COMMANDS, introduce
from broadcasts.pacing import Pace, Rate
from registry.clock import SystemClock
from registry.store.embedded import EmbeddedStore
from tests.talking import Talk, talking, words

CHAT = 5_550_100_101


async def test_the_bot_introduces_itself_in_every_language_telegram_knows(talk: Talk) -> None:
    await introduce(talk.voice)
    shown = {code: [one["description"] for one in menu] for (_, code), menu in talk.server.account().commands.items()}
    assert set(shown) >= {"", "ja", "en", "zh", "ko", "vi", "ne", "id"}
    assert shown["vi"] == [words("vi", f"command-{name}") for name in COMMANDS]
    assert shown["ja"][0] == words("ja", "command-start")
    assert shown[""] == shown["en"]
    assert talk.server.account().profile["description"]["ne"] == words("ne", "talk-greeting")
    assert talk.server.ledger.violations == []


async def test_a_refused_introduction_stops_nothing(talk: Talk) -> None:
    talk.server.faults.add(Fault(kind=FaultKind.SERVER_ERROR, methods=frozenset({"setMyCommands"})))
    await introduce(talk.voice)
    await talk.phone(CHAT, "vi").join("vi")
    assert await talk.person(CHAT) is not None


async def test_unfinished_conversations_and_old_updates_are_forgotten(talk: Talk) -> None:
    someone = talk.phone(CHAT, "vi")
    await someone.start()
    now = talk.voice.parts.clock.now()
    assert await talk.store.write(partial(retention.forget, now=now)) == 0
    assert await talk.store.write(partial(retention.forget, now=now + timedelta(hours=25))) == 1
    await someone.tap(words("vi", "button-agree"))
    assert someone.resident.toasts() == [words("vi", "talk-old-button")]
    assert await talk.store.write(partial(retention.forget, now=now + timedelta(days=4))) == 2
    left = await talk.store.read(lambda conn: conn.execute(text("SELECT count(*) FROM update_seen")).scalar_one())
    assert left == 0


async def test_answers_take_turns_with_the_outbox_and_are_not_starved(
    store: EmbeddedStore, server: RehearsalTelegram
) -> None:
    pace = Pace(Rate(200), SystemClock())
    async with talking(server, store, pace=pace) as talk:
        someone = talk.phone(CHAT, "vi")
        turns = 0

        async def outbox() -> None:
            nonlocal turns
            while not someone.resident.inbox():
                await pace.turn()
                turns += 1

        someone.resident.start()
        await asyncio.gather(*(outbox() for _ in range(50)))
        assert words("vi", "talk-consent") in someone.screen
        assert turns > 0
