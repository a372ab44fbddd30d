"""Scenario 22: a provider is in trouble; what is urgent goes the other way where people allowed it, and the board says so."""

import itertools
from collections import Counter
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from bot.rehearsal.chats import Person
from bot.rehearsal.faults import Fault, FaultKind
from broadcasts.broadcast import BroadcastId
from broadcasts.delivery import DeliveryState
from registry import addresses, consent, subscribers
from registry.person import Choices, Contact, SubscriberId
from registry.store import Connection
from templates_i18n.languages import Tag
from tests.engine import GIVEN, look, people_told, running, second_address, until, wrong
from tests.phones import Phones, numbers, phones
from tests.town import FIRST_CHAT, Town

S = DeliveryState
ORDER = {"areas": "01106", "hazard": "landslide", "issued_at": "2026-11-23 11:00"}
ELSEWHERE = {"areas": frozenset({"01101"})}


async def with_phones(town: Town, people: int) -> list[str]:
    """Let people join by chat who add a phone; return their numbers."""
    found = list(itertools.islice(numbers(), people))
    for person, number in zip(await town.people(people, "en", "vi", **ELSEWHERE), found, strict=True):
        await second_address(town, person, number)
    return found


async def add_chat(town: Town, person: SubscriberId, chat: int) -> None:
    town.server.populate([Person(chat, "R", None)], drill=False)

    def job(connection: Connection) -> None:
        now = town.clock.now()
        given = consent.give(connection, subscriber_id=person, consent=GIVEN, now=now)
        contact = Contact(town.account, str(chat))
        addresses.add(connection, town.keyring, subscriber_id=person, contact=contact, consent_id=given, now=now)

    await town.store.write(job)


async def move_elsewhere(town: Town, people: Iterable[SubscriberId]) -> None:
    """Let people choose a ward that the notice is not about: they are told by one channel, not by all at once."""
    choices = Choices(languages=(Tag("en"),), areas=ELSEWHERE["areas"])

    def job(connection: Connection) -> None:
        for person in people:
            subscribers.change(connection, person, choices)

    await town.store.write(job)


async def passed(town: Town, number: BroadcastId, people: int) -> bool:
    town.check()
    query = "SELECT count(*) AS n FROM delivery WHERE broadcast_id = :id AND code = 'lane-down'"
    return bool((await look(town, query, id=number))[0].n == people)


async def handed_over(town: Town, number: BroadcastId, people: int) -> bool:
    town.check()
    return (await town.board(number)).sums.get(S.HANDED_OVER) == people


async def one_row_per_address(town: Town, number: BroadcastId) -> None:
    query = "SELECT address_id, count(*) AS n FROM delivery WHERE broadcast_id = :id GROUP BY address_id"
    assert {row.n for row in await look(town, query, id=number)} == {1}


def told_once(town: Town, post: Phones) -> None:
    chats = people_told(town.server.ledger.deliveries())
    assert set(Counter(chats).values()) <= {1}
    assert set(post.told().values()) <= {1}


async def test_a_storm_and_then_silence_on_telegram_send_the_urgent_to_phones_and_the_board_says_why(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, rate=30.0) as (town, clock), phones(town, callbacks=False) as post:
        reached = await with_phones(town, 20)
        await town.people(5, "en", **ELSEWHERE)
        storm = town.server.faults.add(Fault(kind=FaultKind.STORM, retry_after=30))
        number = await town.send("evac.l4", ORDER)
        await until(partial(down, town))
        await clock.advance(31)
        town.server.faults.remove(storm)
        dead = town.server.faults.add(Fault(kind=FaultKind.REFUSAL, status=401, description="Unauthorized"))
        assert post.told() == {}
        await clock.advance(31)
        await until(partial(passed, town, number, 20))
        await until(partial(handed_over, town, number, 20))
        assert set(post.told()) == set(reached)
        board = await town.board(number)
        (lane,) = board.lanes
        assert (lane.account_id, lane.people) == ("telegram", 20)
        assert lane.down_since is not None
        assert board.sums[S.QUEUED] == 5
        assert not board.closed
        town.server.faults.remove(dead)
        await clock.advance(61)
        board = await town.until_closed(number)
        assert board.sums == {S.HANDED_OVER: 25}
        (lane,) = board.lanes
        assert (lane.people, lane.down_since) == (20, None)
        told_once(town, post)
        await one_row_per_address(town, number)
        assert not await wrong(town, number)


async def down(town: Town) -> bool:
    town.check()
    return bool(await look(town, "SELECT 1 FROM lane WHERE account_id = 'telegram' AND down_since IS NOT NULL"))


async def test_twilio_down_in_mid_send_hands_the_urgent_to_chats(tmp_path: Path) -> None:
    async with running(tmp_path) as (town, clock), phones(town, callbacks=False) as post:
        people = await post.people(12)
        await move_elsewhere(town, people.values())
        chosen = dict(itertools.islice(people.items(), 8))
        for place, person in enumerate(chosen.values()):
            await add_chat(town, person, 800_001 + place)
        post.server.faults.add(
            Fault(kind=FaultKind.REFUSAL, status=401, code=20003, skip=3, methods=frozenset({"createMessage"}))
        )
        number = await town.send("evac.l4", ORDER, to=("language:en",))
        await until(partial(quiet, town))
        await clock.advance(61)
        left = set(chosen) - set(post.told())
        await until(partial(passed, town, number, len(left)))
        await until(partial(handed_over, town, number, 3 + len(left)))
        assert len(people_told(town.server.ledger.deliveries())) == len(left)
        board = await town.board(number)
        assert [(one.account_id, one.people) for one in board.lanes] == [("twilio", len(left))]
        post.server.faults.clear()
        await clock.advance(61)
        board = await town.until_closed(number)
        assert board.sums == {S.HANDED_OVER: 12}
        told_once(town, post)
        await one_row_per_address(town, number)
        assert not await wrong(town, number)


async def quiet(town: Town) -> bool:
    town.check()
    found = "SELECT 1 FROM lane WHERE account_id = 'twilio' AND down_since IS NOT NULL"
    busy = "SELECT 1 FROM delivery WHERE state = 'sending'"
    return bool(await look(town, found)) and not await look(town, busy)


async def test_who_blocked_the_bot_is_told_by_phone(tmp_path: Path) -> None:
    async with running(tmp_path) as (town, _), phones(town, callbacks=False) as post:
        await with_phones(town, 4)
        town.server.faults.add(
            Fault(
                kind=FaultKind.REFUSAL,
                status=403,
                description="Forbidden: bot was blocked by the user",
                chats=frozenset({FIRST_CHAT, FIRST_CHAT + 1}),
            )
        )
        number = await town.send("evac.l4", ORDER)
        board = await town.until_closed(number)
        assert board.sums == {S.HANDED_OVER: 4}
        assert len(post.told()) == 2
        told_once(town, post)
        assert not await wrong(town, number)
