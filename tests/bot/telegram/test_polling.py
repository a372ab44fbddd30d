"""The poller: one at a time, through whatever Telegram and the network do, and never past what is on disk."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial

import pytest

from bot.rehearsal.faults import Fault, FaultKind
from bot.rehearsal.telegram_server import RehearsalTelegram
from bot.telegram.polling import Poller
from registry import leases
from registry.store.embedded import EmbeddedStore
from tests.engine import HandClock
from tests.talking import Full, Shared, Talk, talking, words
from tests.town import TOKEN

CHAT = 5_550_100_101
GET_UPDATES = frozenset({"getUpdates"})


@pytest.fixture
def clock() -> HandClock:
    return HandClock(datetime(2026, 11, 23, 3, tzinfo=UTC))


async def test_a_webhook_that_was_set_is_taken_away_first(store: EmbeddedStore, server: RehearsalTelegram) -> None:
    async with talking(server, store, poll=False) as before:
        await before.voice.bot.set_webhook("http://127.0.0.1:9/hook")
    async with talking(server, store) as talk:
        someone = talk.phone(CHAT, "en")
        await someone.start()
        assert words("en", "talk-consent") in someone.screen
    assert server.account().webhook.settings is None


async def test_taking_the_webhook_away_is_tried_until_it_is_gone(
    store: EmbeddedStore, server: RehearsalTelegram, clock: HandClock
) -> None:
    clock.hold()
    async with talking(server, store, poll=False) as before:
        await before.voice.bot.set_webhook("http://127.0.0.1:9/hook")
    rule = server.faults.add(Fault(kind=FaultKind.SERVER_ERROR, methods=frozenset({"deleteWebhook"}), first=2))
    async with talking(server, store, clock=clock) as talk:
        someone = talk.phone(CHAT, "en")
        someone.resident.start()
        while not someone.resident.inbox():
            await clock.advance(5)
    assert rule.struck == 2
    assert server.ledger.requests["getUpdates", 409] == 0


async def test_only_one_process_polls_and_the_next_takes_over(server: RehearsalTelegram, store: EmbeddedStore) -> None:
    later = datetime.now(UTC) + timedelta(seconds=60)
    take = partial(leases.take, name="poller:telegram", owner="other", until=later, now=datetime.now(UTC))
    async with talking(server, store, poll=False) as talk:
        held = await store.write(take)
        assert held is not None
        shared = Shared(store)
        poller = Poller(talk.voice_over(shared))
        running = asyncio.create_task(poller.run())
        await shared.asked.wait()
        assert server.ledger.requests["getUpdates", 200] == 0
        await store.write(partial(leases.release, lease=held, now=datetime.now(UTC)))
        await asyncio.wait_for(server.account().updates.polling.wait(), 10)
        poller.close()
        await running


async def test_a_poller_that_lost_its_lease_stops_asking(
    server: RehearsalTelegram, store: EmbeddedStore, clock: HandClock
) -> None:
    clock.hold()
    async with talking(server, store, clock=clock, poll=False) as talk:
        poller = Poller(talk.voice_over(Shared(store)))
        running = asyncio.create_task(poller.run())
        await server.account().updates.polling.wait()
        theirs = partial(
            leases.take,
            name=poller.name,
            owner="other",
            until=clock.now() + timedelta(hours=1),
            now=clock.now(),
            force=True,
        )
        assert await store.write(theirs) is not None
        await clock.advance(5)
        while server.account().updates.polling.is_set():  # noqa: ASYNC110 - a state of another machine
            await asyncio.sleep(0.002)
        poller.close()
        await running
        held = await store.read(partial(leases.current, name=poller.name))
        assert held is not None
        assert held.owner == "other"


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (Fault(kind=FaultKind.REFUSAL, methods=GET_UPDATES, first=1, status=409, description="Conflict: x"), "another"),
        (Fault(kind=FaultKind.REFUSAL, methods=GET_UPDATES, first=1, status=401, description="Unauthorized"), "token"),
        (Fault(kind=FaultKind.SERVER_ERROR, methods=GET_UPDATES, first=3), "poll-failed"),
        (Fault(kind=FaultKind.CUT, methods=GET_UPDATES, first=1), "poll-failed"),
        (Fault(kind=FaultKind.GARBLED, methods=GET_UPDATES, first=1), "poll-failed"),
    ],
)
async def test_trouble_is_said_waited_out_and_loses_nothing(
    server: RehearsalTelegram,
    store: EmbeddedStore,
    clock: HandClock,
    logged: Callable[[], str],
    fault: Fault,
    said: str,
) -> None:
    clock.hold()
    rule = server.faults.add(fault)
    async with talking(server, store, clock=clock) as talk:
        someone = talk.phone(CHAT, "en")
        someone.resident.start()
        while rule.struck < (fault.first or 1):
            await clock.advance(5)
        while not someone.resident.inbox():
            await clock.advance(5)
        assert words("en", "talk-consent") in someone.screen
    assert said in logged()
    assert TOKEN not in logged()


async def test_told_to_wait_the_poller_waits(
    server: RehearsalTelegram, store: EmbeddedStore, logged: Callable[[], str]
) -> None:
    server.faults.add(Fault(kind=FaultKind.STORM, methods=GET_UPDATES, first=1, retry_after=1))
    async with talking(server, store) as talk:
        someone = talk.phone(CHAT, "en")
        await someone.start()
        assert words("en", "talk-consent") in someone.screen
    assert "code=RetryAfter wait=1.0" in logged().replace("'", "")
    assert server.ledger.inside_retry_after() == []


async def test_a_server_that_is_away_is_found_again(
    server: RehearsalTelegram, store: EmbeddedStore, clock: HandClock, logged: Callable[[], str]
) -> None:
    clock.hold()
    async with talking(server, store, clock=clock) as talk:
        await server.account().updates.polling.wait()
        await server.refuse()
        someone = talk.phone(CHAT, "en")
        someone.resident.start()
        await clock.advance(40)
        await server.listen()
        while not someone.resident.inbox():
            await clock.advance(5)
    assert "poll-failed" in logged()
    assert TOKEN not in logged()


async def test_a_malformed_update_spoils_itself_alone(talk: Talk) -> None:
    updates = talk.server.account().updates
    updates.push("message", {"message_id": 1, "chat": "nonsense"})
    someone = talk.phone(CHAT, "en")
    await someone.start()
    assert words("en", "talk-consent") in someone.screen
    assert talk.voice.counts["malformed"] == 1


async def test_what_the_disk_refused_is_not_confirmed_and_comes_again(
    server: RehearsalTelegram, store: EmbeddedStore, clock: HandClock
) -> None:
    clock.hold()
    async with talking(server, store, clock=clock, poll=False) as talk:
        full = Full(store)
        voice = talk.voice_over(full)
        poller = Poller(voice)
        running = asyncio.create_task(poller.run())
        await server.account().updates.polling.wait()
        full.full = True
        someone = talk.phone(CHAT, "en")
        someone.resident.start()
        await full.refused.wait()
        assert server.account().updates.count() == 1
        full.full = False
        while not someone.resident.inbox():
            await clock.advance(2)
        poller.close()
        await running
        await voice.aclose()
    assert len(someone.resident.inbox()) == 1
