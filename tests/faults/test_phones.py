"""Whatever becomes of the answers about an SMS, nobody is told twice and nobody is lost."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from pathlib import Path

import pytest

from bot.rehearsal.faults import Fault, FaultKind
from bot.rehearsal.twilio.fates import Fate, Order
from bot.rehearsal.twilio.sms import Status
from broadcasts.broadcast import BroadcastId, BroadcastState
from broadcasts.delivery import DeliveryState
from registry import subscribers
from registry.person import Choices, SubscriberId
from registry.store import Connection
from templates_i18n.catalogue import HandlingClass
from templates_i18n.languages import Tag
from tests.engine import look, running, until, wrong
from tests.phones import Phones, phones
from tests.town import Town

S = DeliveryState
CREATING = frozenset({"createMessage"})
LOST = [
    Fault(kind=FaultKind.SERVER_ERROR, code=20503, first=4, methods=CREATING),
    Fault(kind=FaultKind.SERVER_ERROR, code=20500, first=4, methods=CREATING, accepted=True),
    Fault(kind=FaultKind.CUT, first=4, methods=CREATING),
    Fault(kind=FaultKind.CUT, first=4, methods=CREATING, accepted=True),
    Fault(kind=FaultKind.CUT_ANSWER, first=4, methods=CREATING, accepted=True),
    Fault(kind=FaultKind.GARBLED, first=4, methods=CREATING),
    Fault(kind=FaultKind.GARBLED, first=4, methods=CREATING, accepted=True),
]


def named(fault: Fault) -> str:
    return f"{fault.kind}-{'taken' if fault.accepted else 'refused'}"


async def in_doubt(town: Town, rows: int, code: str = "%") -> bool:
    town.check()
    query = "SELECT count(*) AS n FROM delivery WHERE state = 'unknown' AND ask_at IS NOT NULL AND code LIKE :code"
    return bool((await look(town, query, code=code))[0].n == rows)


async def ended(town: Town, number: BroadcastId) -> bool:
    return (await town.board(number)).broadcast.state is BroadcastState.ENDED


def told_once(post: Phones, people: int) -> None:
    told = post.told()
    assert len(told) == people
    assert set(told.values()) == {1}


@pytest.mark.parametrize("fault", LOST, ids=named)
async def test_an_sms_whose_answer_got_lost_is_looked_up_and_sent_again_only_where_it_is_absent(
    tmp_path: Path, fault: Fault
) -> None:
    async with running(tmp_path) as (town, clock), phones(town, callbacks=False) as post:
        await post.people(10)
        post.server.faults.add(fault)
        number = await town.send()
        await until(lambda: in_doubt(town, 4))
        board = await town.board(number)
        assert not board.closed
        assert board.sums[S.UNKNOWN] == 4
        await clock.advance(61)
        if not fault.accepted:
            await until(lambda: in_doubt(town, 4, "absent"))
            assert len(post.told()) == 6
            await clock.advance(61)
        board = await town.until_closed(number)
        assert board.sums == {S.HANDED_OVER: 10}
        assert board.json()["possible_duplicates"] == 0
        told_once(post, 10)
        assert not await wrong(town, number)


async def test_a_request_that_hangs_is_looked_up_after_its_time_out(tmp_path: Path) -> None:
    async with running(tmp_path) as (town, clock), phones(town, callbacks=False) as post:
        people = list(await post.people(5))
        hang = Fault(kind=FaultKind.HANG, numbers=frozenset({people[1]}), methods=CREATING, first=1, accepted=True)
        post.server.faults.add(hang)
        number = await town.send()
        await until(lambda: len(post.told()) == 5)
        await clock.advance(6)
        await until(lambda: in_doubt(town, 1, "timeout"))
        await clock.advance(61)
        assert (await town.until_closed(number)).sums == {S.HANDED_OVER: 5}
        told_once(post, 5)


async def test_while_the_list_does_not_come_nobody_is_told_twice_and_the_sum_stays_open(tmp_path: Path) -> None:
    async with running(tmp_path) as (town, clock), phones(town, callbacks=False) as post:
        await post.people(4)
        post.server.faults.add(Fault(kind=FaultKind.CUT, methods=CREATING, accepted=True, first=2))
        silent = post.server.faults.add(Fault(kind=FaultKind.SERVER_ERROR, methods=frozenset({"listMessages"})))
        number = await town.send()
        await until(lambda: in_doubt(town, 2))
        for _ in range(3):
            await clock.advance(61)
            await asyncio.sleep(0.2)
            assert await in_doubt(town, 2)
            assert not await ended(town, number)
        post.server.faults.remove(silent)
        await clock.advance(61)
        assert (await town.until_closed(number)).sums == {S.HANDED_OVER: 4}
        told_once(post, 4)


async def test_what_could_not_be_told_stays_unknown_when_the_notice_runs_out(tmp_path: Path) -> None:
    async with running(tmp_path) as (town, clock), phones(town, callbacks=False) as post:
        await post.people(3)
        post.server.faults.add(Fault(kind=FaultKind.CUT, methods=CREATING, accepted=True, first=1))
        post.server.faults.add(Fault(kind=FaultKind.SERVER_ERROR, methods=frozenset({"listMessages"})))
        number = await town.send()
        await until(lambda: in_doubt(town, 1))
        clock.jump(40 * 3600)
        board = await town.until_closed(number)
        assert board.sums == {S.HANDED_OVER: 2, S.UNKNOWN: 1}
        told_once(post, 3)


async def test_a_receipt_settles_what_was_in_doubt_before_anybody_looks(tmp_path: Path) -> None:
    async with running(tmp_path) as (town, _), phones(town) as post:
        await post.people(6)
        post.server.faults.add(Fault(kind=FaultKind.CUT, methods=CREATING, accepted=True, first=3))
        number = await town.send()
        await until(lambda: delivered(town, number, 6))
        board = await town.until_closed(number)
        assert board.sums == {S.DELIVERED: 6}
        told_once(post, 6)
        assert {post.status for post in post.server.posts} == {204}
        assert not await wrong(town, number)


async def delivered(town: Town, number: BroadcastId, people: int) -> bool:
    town.check()
    return bool((await town.board(number)).sums.get(S.DELIVERED) == people)


@pytest.mark.parametrize("order", list(Order))
async def test_receipts_in_any_order_and_twice_bring_everybody_to_their_end(tmp_path: Path, order: Order) -> None:
    async with running(tmp_path) as (town, _), phones(town) as post:
        people = list(await post.people(6))
        account = post.server.account()
        account.fates.add(Fate(order=order, copies=2, seed=3))
        account.fates.add(
            Fate(order=order, copies=2, status=Status.UNDELIVERED, code=30003, numbers=frozenset(people[:2]))
        )
        number = await town.send()
        await until(lambda: delivered(town, number, 4))
        await post.server.settled()
        await until(lambda: nothing_waits(town))
        assert (await town.board(number)).sums == {S.DELIVERED: 4, S.FAILED: 2}
        told_once(post, 6)
        assert not await wrong(town, number)


async def nothing_waits(town: Town) -> bool:
    found = await look(town, "SELECT (SELECT count(*) FROM receipt) AS n")
    return bool(found[0].n == 0)


async def test_receipts_that_never_come_are_asked_for_and_what_has_none_stays_handed_over(tmp_path: Path) -> None:
    async with running(tmp_path) as (town, clock), phones(town, callbacks=False) as post:
        people = list(await post.people(4))
        post.server.account().fates.add(Fate(status=Status.SENT, numbers=frozenset(people[:1])))
        number = await town.send()
        assert (await town.until_closed(number)).sums == {S.HANDED_OVER: 4}
        await clock.advance(301)
        for _ in range(8):
            await clock.advance(1.1)
        await until(lambda: delivered(town, number, 3))
        for hours in (1, 5):
            await clock.advance(hours * 3600)
            await asyncio.sleep(0.2)
        left = await look(town, "SELECT state FROM delivery WHERE ask_at IS NOT NULL")
        assert left == []
        board = await town.board(number)
        assert board.sums == {S.DELIVERED: 3, S.HANDED_OVER: 1}
        assert board.json()["unconfirmed"] == 1


async def test_a_parts_pace_is_kept_by_parts(tmp_path: Path) -> None:
    async with running(tmp_path) as (town, clock), phones(town, rate=2, callbacks=False) as post:
        await post.people(6, "ne")
        number = await town.send()
        await until(lambda: len(post.told()) >= 1)
        entries = post.server.ledger.deliveries
        (parts,) = {
            row.parts for row in await look(town, "SELECT parts FROM wording WHERE form = 'sms' AND wanted = 'ne'")
        }
        while len(entries()) < 6:
            before = len(entries())
            await clock.advance(parts / 2)
            await until(lambda: len(entries()) > before)  # noqa: B023 - it is awaited here
        assert (await town.until_closed(number)).sums == {S.HANDED_OVER: 6}
        # On the town's own clock: five gaps of so many parts each, at two parts a second.
        span = (entries()[-1].at - entries()[0].at).total_seconds()
        assert span >= 5 * parts / 2 * 0.9


async def test_a_broken_account_stops_the_lane_and_burns_nobody(tmp_path: Path) -> None:
    async with running(tmp_path) as (town, clock), phones(town, callbacks=False) as post:
        await post.people(12)
        suspended = post.server.faults.add(Fault(kind=FaultKind.REFUSAL, code=20005, methods=CREATING, skip=3))
        number = await town.send()
        await until(lambda: stopped(town))
        post.server.faults.remove(suspended)
        await clock.advance(61)
        assert (await town.until_closed(number)).sums == {S.HANDED_OVER: 12}
        told_once(post, 12)


async def stopped(town: Town) -> bool:
    town.check()
    found = await look(town, "SELECT reason FROM lane WHERE account_id = 'twilio' AND stopped_at IS NOT NULL")
    return [row.reason for row in found] == ["20005"]


async def nothing_under_way(town: Town) -> bool:
    return not await look(town, "SELECT 1 FROM delivery WHERE state = 'sending'")


async def test_a_storm_is_waited_out(tmp_path: Path) -> None:
    async with running(tmp_path) as (town, clock), phones(town, callbacks=False) as post:
        await post.people(12)
        post.server.faults.add(Fault(kind=FaultKind.STORM, retry_after=30, first=1, skip=3))
        number = await town.send()
        await until(lambda: post.pace.paused_for() > 0)
        await until(lambda: nothing_under_way(town))
        await clock.advance(31)
        assert (await town.until_closed(number)).sums == {S.HANDED_OVER: 12}
        told_once(post, 12)


async def test_an_opt_out_that_only_the_provider_knows_ends_the_consent(tmp_path: Path) -> None:
    async with running(tmp_path) as (town, _), phones(town, callbacks=False) as post:
        people = list(await post.people(3))
        post.server.account().stopped.add(people[0])
        number = await town.send()
        board = await town.until_closed(number)
        assert board.sums == {S.HANDED_OVER: 2, S.OPTED_OUT: 1}
        found = await look(town, "SELECT count(*) AS n FROM address WHERE state = 'opted_out' AND consent_id IS NULL")
        assert found[0].n == 1


OF_CLASS = {
    HandlingClass.P1: "evac.l4",
    HandlingClass.P2: "blackout.start",
    HandlingClass.P3: "pipes.freeze",
    HandlingClass.P4: "garbage.change",
}


@pytest.mark.parametrize("fault", LOST[2:4], ids=named)
@pytest.mark.parametrize("handling", list(HandlingClass))
async def test_in_every_class_the_list_decides_about_an_sms_in_doubt(
    tmp_path: Path, handling: HandlingClass, fault: Fault
) -> None:
    async with running(tmp_path) as (town, clock), phones(town, callbacks=False) as post:
        people = await post.people(6)
        post.server.faults.add(fault)
        number = await example(town, OF_CLASS[handling], people.values())
        assert (await town.board(number)).broadcast.handling is handling
        if handling is HandlingClass.P4:
            # Everyday news come at the reader's hour.
            await until(lambda: planned(town, 6))
            clock.jump(24 * 3600)
        await until(lambda: in_doubt(town, 4))
        assert len(post.told()) == (6 if fault.accepted else 2)
        for _ in range(2):
            await clock.advance(61)
            await until(lambda: settled_or_asked_once(town))
        board = await town.until_closed(number)
        assert board.sums == {S.HANDED_OVER: 6}
        assert board.json()["possible_duplicates"] == 0
        told_once(post, 6)


async def example(town: Town, name: str, people: Iterable[SubscriberId]) -> BroadcastId:
    """Send a template's example to people who ordered its topic by SMS."""
    template = town.desk.renderer.catalogue.require(name)
    topics = frozenset({template.topic} if template.topic else ())
    ordered = Choices((Tag("en"),), topics=topics, by_sms=topics)

    def order(connection: Connection) -> None:
        for one in people:
            subscribers.change(connection, one, ordered)

    await town.store.write(order)
    return await town.send(name, template.example)


async def planned(town: Town, rows: int) -> bool:
    return len(await look(town, "SELECT position FROM delivery")) == rows


async def settled_or_asked_once(town: Town) -> bool:
    """Tell whether nobody is in doubt any more, or all who are have been asked about and were absent once."""
    town.check()
    return await look(town, "SELECT position FROM delivery WHERE state = 'unknown' AND code <> 'absent'") == []
