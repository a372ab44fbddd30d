"""The lane, through its own door: what leaves, in which order, and what is held back."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
import pytest_asyncio
from sqlalchemy import text

from bot.rehearsal.faults import Fault, FaultKind
from broadcasts.actions import approving, correcting, stopping
from broadcasts.actions.approving import Approval, Submitted
from broadcasts.actions.correcting import Mistake
from broadcasts.broadcast import BroadcastId, BroadcastState, EndReason
from broadcasts.delivery import DeliveryState
from broadcasts.repositories.wordings import digest
from registry import leases, subscribers
from registry.store import Connection
from templates_i18n.catalogue import HandlingClass
from tests.engine import (
    look,
    people_told,
    running,
    second_address,
    states,
    until,
    until_left,
    withdraw,
    wrong,
)
from tests.town import FIRST_CHAT, QUAKE, Town, officer

S = DeliveryState
BULK = {**QUAKE, "max_intensity": "4"}


@pytest_asyncio.fixture
async def served(tmp_path: Path) -> AsyncIterator[Town]:
    async with running(tmp_path) as (town, _):
        yield town


async def approve(town: Town, shown: Submitted) -> BroadcastId:
    given = Approval(shown.id, shown.hash, shown.head_count.total)
    job = partial(approving.approve, by=officer(2), given=given, desk=town.desk, now=town.clock.now())
    return (await town.store.write(job)).id


async def stop(town: Town, number: BroadcastId, *languages: str) -> stopping.Stopped:
    job = partial(
        stopping.stop, by=town.duty, broadcast_id=number, now=town.clock.now(), languages=frozenset(languages)
    )
    return await town.store.write(job)


async def correct(town: Town, number: BroadcastId, right: str = "5.1") -> BroadcastId:
    job = partial(
        correcting.correct,
        by=town.duty,
        broadcast_id=number,
        mistake=Mistake("magnitude", right),
        desk=town.desk,
        now=town.clock.now(),
    )
    return await approve(town, await town.store.write(job))


def slow(town: Town, delay: float = 0.05) -> None:
    """Let each answer take a moment, so that something can happen in mid-send."""
    town.server.faults.add(Fault(kind=FaultKind.LATENCY, delay=delay))


async def test_everybody_gets_it_once_and_the_sum_closes(served: Town) -> None:
    await served.people(60, "en", "vi", "ja", "my")
    number = await served.send()
    board = await served.until_closed(number)
    assert (board.audience, board.sums) == (60, {S.HANDED_OVER: 60})
    assert set(people_told(served.server.ledger.deliveries()).values()) == {1}
    assert not served.server.ledger.violations
    assert not await wrong(served, number)


async def test_a_stop_in_mid_send_is_final_and_the_correction_goes_first_to_exactly_those_who_got_it(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, rate=100) as (town, _):
        await town.people(80)
        slow(town)
        number = await town.send()
        waiting = await town.send(parameters=BULK, handling=HandlingClass.P2)
        await until_left(town, 10)
        found = await stop(town, number)
        assert found.already_left + found.queued == 80
        board = await town.until_closed(number)
        assert (board.broadcast.state, board.broadcast.reason) == (BroadcastState.ENDED, EndReason.STOPPED)
        told = set(people_told(town.server.ledger.deliveries()))
        assert board.sums == {S.HANDED_OVER: board.sums[S.HANDED_OVER], S.STOPPED: 80 - board.sums[S.HANDED_OVER]}
        assert 10 <= board.sums[S.HANDED_OVER] < 80
        before = len(town.server.ledger.deliveries())
        correction = await correct(town, number)
        board = await town.until_closed(correction)
        left = [one for one in town.server.ledger.deliveries()[before:] if "5.1" in one.text]
        assert board.audience == len(left) == (await states(town, number))["handed_over"]
        assert {one.handle for one in left} <= told
        await town.until_closed(waiting)
        assert not await wrong(town, correction)


async def test_a_graver_notice_overtakes_a_running_bulk_and_the_bulk_resumes(tmp_path: Path) -> None:
    async with running(tmp_path, rate=60) as (town, _):
        await town.people(60)
        bulk = await town.send(parameters=BULK)
        await until_left(town, 10)
        grave = await town.send()
        board = await town.until_closed(grave)
        assert not (await town.board(bulk)).closed
        await town.until_closed(bulk)
        assert board.sums == {S.HANDED_OVER: 60}
        texts = [one.text for one in town.server.ledger.deliveries()]
        last = max(place for place, one in enumerate(texts) if one == texts[-1])
        first_grave = next(place for place, one in enumerate(texts) if one != texts[0])
        between = texts[first_grave : first_grave + 60]
        # What had been marked when it came may still leave between its first messages, but no more.
        assert sum(one == texts[0] for one in between) <= 8
        assert last == 119
        assert texts[-1] == texts[0]


async def test_the_younger_of_two_equally_grave_goes_first(tmp_path: Path) -> None:
    async with running(tmp_path, rate=60) as (town, _):
        await town.people(60)
        await town.send()
        await until_left(town, 5)
        younger = await town.send(parameters={**QUAKE, "magnitude": "5.9"})
        await town.until_closed(younger)
        older_left = sum("4.7" in one.text for one in town.server.ledger.deliveries())
        assert older_left < 60


async def test_a_stopped_language_leaves_no_more_and_the_others_go_on(tmp_path: Path) -> None:
    async with running(tmp_path, rate=150) as (town, _):
        await town.people(60, "en", "vi")
        number = await town.send()
        await until_left(town, 10)
        await stop(town, number, "vi")
        board = await town.until_closed(number)
        by_language = {(row.sent, row.state): row.people for row in board.rows}
        assert by_language["en", S.HANDED_OVER] == 30
        assert by_language["vi", S.STOPPED] > 15
        assert ("en", S.STOPPED) not in by_language
        assert not await wrong(town, number)


async def test_whoever_withdrew_left_blocked_or_vanished_before_their_turn_gets_nothing_and_is_counted(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, rate=100) as (town, _):
        people = await town.people(40)
        order = sorted(people)
        number = await town.send()
        await until_left(town, 3)
        withdrew, gone, unreachable = order[-1], order[-2], order[-3]
        await withdraw(town, withdrew)
        await town.store.write(partial(subscribers.leave, subscriber_id=gone))
        await town.store.write(
            lambda connection: connection.execute(
                text("UPDATE address SET state = 'unreachable' WHERE subscriber_id = :id"), {"id": unreachable}
            )
        )
        board = await town.until_closed(number)
        assert board.sums == {S.HANDED_OVER: 37, S.OPTED_OUT: 2, S.UNREACHABLE: 1}
        assert len(town.server.ledger.deliveries()) == 37
        assert not await wrong(town, number)


async def test_who_blocked_the_bot_is_unreachable_and_not_opted_out(served: Town) -> None:
    people = await served.people(3)
    served.server.user(FIRST_CHAT).block()
    served.server.user(FIRST_CHAT + 1).deactivate()
    number = await served.send()
    board = await served.until_closed(number)
    assert board.sums == {S.HANDED_OVER: 1, S.UNREACHABLE: 2}
    found = await look(served, "SELECT state FROM address ORDER BY state")
    assert [row.state for row in found] == ["active", "unreachable", "unreachable"]
    again = await served.send(parameters={**QUAKE, "magnitude": "5.0"})
    board = await served.until_closed(again)
    assert board.sums == {S.HANDED_OVER: 1, S.UNREACHABLE: 2}
    assert served.server.ledger.requests["sendMessage", 403] == 2
    assert len(people) == 3


async def test_what_ran_out_in_the_queue_is_not_sent(tmp_path: Path) -> None:
    async with running(tmp_path, rate=50) as (town, clock):
        await town.people(60)
        number = await town.send(valid_until=clock.now() + timedelta(minutes=40))
        await until_left(town, 5)
        clock.jump(41 * 60)
        board = await town.until_closed(number)
        assert board.broadcast.reason is EndReason.EXPIRED
        assert board.sums[S.EXPIRED] > 40
        assert board.sums.get(S.UNKNOWN, 0) == 0
        assert len(town.server.ledger.deliveries()) == board.sums[S.HANDED_OVER]
        assert not await wrong(town, number)


async def test_a_retraction_goes_to_those_who_got_it_and_ends_the_notice(tmp_path: Path) -> None:
    async with running(tmp_path, rate=100) as (town, clock):
        await town.people(40)
        number = await town.send()
        await until_left(town, 10)
        job = partial(correcting.retract, by=town.duty, broadcast_id=number, desk=town.desk, now=clock.now())
        shown = await town.store.write(job)
        before = await town.until_closed(number)
        assert before.broadcast.reason is EndReason.RETRACTED
        retraction = await approve(town, shown)
        board = await town.until_closed(retraction)
        assert board.audience == before.sums[S.HANDED_OVER]
        told = people_told(town.server.ledger.deliveries())
        assert sorted(told.values()) == [2] * board.audience
        assert not await wrong(town, retraction)


async def test_a_notice_that_replaces_another_ends_its_queue_as_superseded(tmp_path: Path) -> None:
    async with running(tmp_path, rate=100) as (town, _):
        await town.people(40)
        number = await town.send()
        await until_left(town, 5)
        newer = await town.send(parameters={**QUAKE, "magnitude": "5.0"}, refers_to=number)
        board = await town.until_closed(number)
        assert board.broadcast.reason is EndReason.SUPERSEDED
        assert set(board.sums) == {S.HANDED_OVER, S.SUPERSEDED}
        assert (await town.until_closed(newer)).sums == {S.HANDED_OVER: 40}


async def test_a_person_with_two_addresses_counts_once_and_a_lane_that_is_not_there_holds_only_its_own_rows(
    served: Town,
) -> None:
    people = await served.people(4)
    await second_address(served, people[0], "+12015550101")
    await second_address(served, people[1], "+12015550102")
    number = await served.send()
    await until_left(served, 4)
    await until(lambda: all_but(served, number, 2))
    board = await served.board(number)
    assert (board.audience, board.sums) == (4, {S.HANDED_OVER: 4})
    assert await states(served, number) == {"handed_over": 4, "queued": 2}
    assert not await wrong(served, number)


async def all_but(town: Town, number: BroadcastId, waiting: int) -> bool:
    found = await states(town, number)
    return found["sending"] == 0 and found["queued"] == waiting


async def test_who_blocked_the_chat_and_has_a_phone_waits_for_the_phone(served: Town) -> None:
    people = await served.people(2)
    await second_address(served, people[0], "+12015550103")
    served.server.user(FIRST_CHAT).block()
    number = await served.send()
    await until(lambda: all_but(served, number, 1))
    board = await served.board(number)
    assert board.sums == {S.HANDED_OVER: 1, S.QUEUED: 1}
    assert not board.closed
    await stop(served, number)
    board = await served.until_closed(number)
    assert board.sums == {S.HANDED_OVER: 1, S.UNREACHABLE: 1}
    assert not await wrong(served, number)


async def test_a_lane_that_lost_its_lease_in_mid_send_takes_it_again_and_nobody_is_lost(tmp_path: Path) -> None:
    async with running(tmp_path, rate=100) as (town, clock):
        await town.people(60)
        slow(town)
        number = await town.send()
        await until_left(town, 10)
        for _ in range(3):
            await town.store.write(rob)
            before = len(town.server.ledger.deliveries())
            await until_left(town, before + 5)
        await until(lambda: all_but_doubtful(town, number))
        await clock.advance(31)
        board = await town.until_closed(number)
        assert board.sums == {S.HANDED_OVER: 60}
        told = people_told(town.server.ledger.deliveries())
        assert len(told) == 60
        twice = sum(times - 1 for times in told.values())
        found = await look(town, "SELECT count(*) AS n FROM delivery WHERE doubts > 0")
        assert twice <= found[0].n == board.json()["possible_duplicates"]
        assert not await wrong(town, number)


def rob(connection: Connection) -> None:
    connection.execute(text("UPDATE lease SET epoch = epoch + 1, owner = 'thief' WHERE name LIKE 'lane:%'"))


async def all_but_doubtful(town: Town, number: BroadcastId) -> bool:
    town.check()
    found = await look(
        town,
        "SELECT count(*) AS n FROM delivery WHERE broadcast_id = :id AND state IN ('queued', 'sending') AND doubts = 0",
        id=number,
    )
    return bool(found[0].n == 0)


async def test_a_zombie_sends_no_more_than_it_had_marked(tmp_path: Path) -> None:
    async with running(tmp_path, rate=100) as (town, clock):
        await town.people(60)
        await town.send()
        await until_left(town, 5)
        held = await town.store.read(partial(leases.current, name=town.lane.name))
        assert held is not None
        town.lane.close()
        await until(lambda: all_settled(town))
        await town.store.write(rob)
        assert not await town.store.write(partial(leases.renew, lease=held, until=clock.now()))


async def all_settled(town: Town) -> bool:
    found = await look(town, "SELECT count(*) AS n FROM delivery WHERE state = 'sending'")
    return bool(found[0].n == 0)


async def test_a_text_that_was_changed_after_its_approval_does_not_leave(tmp_path: Path) -> None:
    async with Town(tmp_path / "town.sqlite") as town:
        await town.people(5)
        number = await town.send()
        forge = text("UPDATE wording SET text = 'Everybody run to the river' WHERE form = 'chat'")
        await town.store.write(lambda connection: connection.execute(forge))
        town.serve()
        board = await town.until_closed(number)
        assert board.sums == {S.FAILED: 5}
        assert not town.server.ledger.deliveries()


async def test_a_text_forged_together_with_its_hash_does_not_leave_either(tmp_path: Path) -> None:
    async with Town(tmp_path / "town.sqlite") as town:
        await town.people(5)
        number = await town.send()

        def forge(connection: Connection) -> None:
            for row in connection.execute(text("SELECT DISTINCT title FROM wording")).all():
                values = {"title": row.title, "hash": digest(row.title, "Run")}
                forged = "UPDATE wording SET text = 'Run', hash = :hash WHERE title = :title"
                connection.execute(text(forged), values)

        await town.store.write(forge)
        town.serve()
        board = await town.until_closed(number)
        assert board.sums == {S.FAILED: 5}
        assert not town.server.ledger.deliveries()


async def test_a_lane_that_was_told_to_wait_long_closes_at_once(tmp_path: Path) -> None:
    async with running(tmp_path) as (town, clock):
        await town.people(10)
        town.server.faults.add(Fault(kind=FaultKind.STORM, retry_after=300))
        await town.send()
        await until(lambda: waits(town))
        before = clock.monotonic()
        await town.close()
        assert clock.monotonic() - before < 60
        await town.open()


async def waits(town: Town) -> bool:
    found = await look(town, "SELECT paused_until FROM lane WHERE paused_until IS NOT NULL")
    return bool(found) and town.pace.paused_for() > 200


async def test_a_pause_outlives_a_restart_however_long_it_is(tmp_path: Path) -> None:
    async with running(tmp_path) as (town, clock):
        await town.people(3)
        rule = town.server.faults.add(Fault(kind=FaultKind.STORM, retry_after=300))
        number = await town.send()
        await until(lambda: waits(town))
        await town.close()
        town.server.faults.remove(rule)
        await town.open()
        town.serve()
        await until(lambda: town.pace.paused_for() > 200)
        await clock.advance(100)
        assert not town.server.ledger.deliveries()
        await clock.advance(201)
        assert (await town.until_closed(number)).sums == {S.HANDED_OVER: 3}
        assert not town.server.ledger.inside_retry_after()


@pytest.mark.parametrize("jump", [-3600.0, 3600.0])
async def test_a_pause_survives_a_clock_set_while_the_service_was_down(tmp_path: Path, jump: float) -> None:
    async with running(tmp_path) as (town, clock):
        await town.people(3)
        rule = town.server.faults.add(Fault(kind=FaultKind.STORM, retry_after=90))
        number = await town.send()
        await until(lambda: paused(town))
        await town.close()
        town.server.faults.remove(rule)
        clock.jump(jump)
        await town.open()
        town.serve()
        await until(lambda: taken(town, 2))
        await clock.advance(92)
        assert (await town.until_closed(number)).sums == {S.HANDED_OVER: 3}


async def taken(town: Town, epoch: int) -> bool:
    found = await look(town, "SELECT until FROM lease WHERE epoch = :epoch AND name LIKE 'lane:%'", epoch=epoch)
    return bool(found) and (town.pace.paused_for() > 0 or len(town.server.ledger.deliveries()) > 0)


async def paused(town: Town) -> bool:
    return bool(await look(town, "SELECT paused_until FROM lane WHERE paused_until IS NOT NULL"))


async def test_a_notice_goes_on_while_somebodys_other_channel_still_waits_for_its_lane(tmp_path: Path) -> None:
    async with running(tmp_path, rate=200) as (town, clock):
        people = await town.people(5)
        for place, one in enumerate(people):
            await second_address(town, one, f"+1202555{110 + place:04d}")
        until_when = clock.now() + timedelta(seconds=90)
        await town.store.write(
            partial(leases.take, name="lane:twilio", owner="another", until=until_when, now=clock.now()),
        )
        number = await town.send(valid_until=clock.now() + timedelta(minutes=5))
        board = await town.until_closed(number)
        assert board.sums == {S.HANDED_OVER: 5}
        await asyncio.sleep(0.5)
        assert (await town.board(number)).broadcast.state is BroadcastState.SENDING
        await town.store.write(partial(stopping.stop, by=town.duty, broadcast_id=number, now=clock.now()))
        await until(partial(rows_are, town, number, {"handed_over": 5, "stopped": 5}))
        assert not await wrong(town, number)


async def rows_are(town: Town, number: BroadcastId, wanted: dict[str, int]) -> bool:
    return dict(await states(town, number)) == wanted


async def test_a_clock_set_forward_and_back_keeps_no_later_notice_from_leaving(tmp_path: Path) -> None:
    async with running(tmp_path, rate=100) as (town, clock):
        await town.people(20)
        first = await town.send()
        await until_left(town, 5)
        clock.jump(3600)
        await until_left(town, 12)
        clock.jump(-3600)
        await town.until_closed(first)
        second = await town.send(valid_until=clock.now() + timedelta(minutes=30))
        board = await town.until_closed(second)
        assert board.sums == {S.HANDED_OVER: 20}
