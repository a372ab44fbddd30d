"""What the clock does to broadcasts, and what the board says of them."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

from broadcasts import reporting, schedule
from broadcasts.broadcast import BroadcastState, EndReason
from broadcasts.delivery import DeliveryState
from registry.addresses import Mode
from tests.broadcasts.conftest import NOW, Town, order, quake
from tests.town import unwritten

FIELDS = (
    "id serial state reason mode audience sums closed rows communities unknown possible_duplicates first_at last_at"
).split()


async def test_a_notice_is_complete_when_all_are_accounted_for_and_not_before(town: Town) -> None:
    await town.crowd(4)
    shown = await town.send(quake())
    settle = partial(schedule.settle_complete, now=NOW)
    assert await town.do(settle) == ()
    await town.plan(shown.id)
    await town.hand_over(shown.id, 3)
    assert await town.do(settle) == ()
    await town.hand_over(shown.id, 4)
    assert await town.do(settle) == (shown.id,)
    assert await town.do(settle) == ()
    found = await town.get(shown.id)
    assert (found.state, found.reason) == (BroadcastState.ENDED, EndReason.COMPLETE)


async def test_the_board_closes_over_people_and_speaks_the_agreed_fields(town: Town) -> None:
    town = replace(town, desk=unwritten(town.desk, "my"))
    await town.crowd(3, "en")
    await town.crowd(2, "my", first=10)
    shown = await town.send(quake())
    await town.plan(shown.id)
    open_board = await town.store.read(partial(reporting.status, broadcast_id=shown.id))
    assert (open_board.audience, open_board.closed) == (5, False)
    await town.hand_over(shown.id, 5)
    board = await town.store.read(partial(reporting.status, broadcast_id=shown.id))
    told = board.json()
    assert set(FIELDS) <= set(told)
    assert (told["audience"], told["sums"], told["closed"]) == (5, {"handed_over": 5}, True)
    assert {(row["wanted"], row["sent"], row["people"]) for row in told["rows"]} == {
        ("en", "en", 3),
        ("my", "ja-x-easy+en", 2),
    }
    assert (told["first_at"], told["unknown"], told["possible_duplicates"]) == (NOW.isoformat(), 0, 0)
    assert sum(row.people for row in board.rows if row.state is DeliveryState.HANDED_OVER) == board.audience


async def test_what_runs_out_ends_as_expired_in_every_open_state_but_draft(town: Town) -> None:
    await town.crowd(1)
    over = NOW + timedelta(hours=1)
    sending = await town.send(quake(valid_until=over))
    submitted = await town.submit(await town.draft(order(valid_until=over)))
    draft = await town.draft(order(valid_until=over))
    assert await town.do(partial(schedule.expire_due, now=over - timedelta(seconds=1))) == ()
    assert await town.do(partial(schedule.expire_due, now=over)) == (sending.id, submitted.id)
    assert (await town.get(sending.id)).reason is EndReason.EXPIRED
    assert (await town.get(draft)).state is BroadcastState.DRAFT


async def test_rows_per_person_go_after_a_year_and_the_counts_stay(town: Town) -> None:
    await town.crowd(3)
    shown = await town.send(quake())
    await town.plan(shown.id)
    await town.hand_over(shown.id, 3)
    await town.do(partial(schedule.settle_complete, now=NOW))
    assert await town.do(partial(schedule.retention, now=NOW + timedelta(days=364))) == 0
    late = NOW + timedelta(days=366)
    assert await town.do(partial(schedule.retention, now=late, limit=2)) == 2
    assert await town.do(partial(schedule.retention, now=late, limit=2)) == 1
    assert await town.do(partial(schedule.retention, now=late, limit=2)) == 0
    board = await town.store.read(partial(reporting.status, broadcast_id=shown.id))
    assert (board.audience, board.sums[DeliveryState.HANDED_OVER], board.closed) == (3, 3, True)


async def test_in_force_is_what_was_sent_and_still_holds_the_youngest_first(town: Town) -> None:
    await town.crowd(1)
    await town.crowd(1, mode=Mode.DRILL, first=10)
    first, second = await town.send(quake()), await town.send(order())
    await town.submit(await town.draft(order()))
    drill = await town.send(quake(mode=Mode.DRILL))
    live = await town.store.read(lambda c: reporting.in_force(c, NOW, Mode.LIVE))
    assert [one.id for one in live] == [second.id, first.id]
    exercise = await town.store.read(lambda c: reporting.in_force(c, NOW, Mode.DRILL))
    assert [one.id for one in exercise] == [drill.id]
    replaced = await town.send(quake(refers_to=first.id))
    live = await town.store.read(lambda c: reporting.in_force(c, NOW, Mode.LIVE))
    assert [one.id for one in live] == [replaced.id, second.id]
    gone = await town.store.read(lambda c: reporting.withdrawn(c, NOW, Mode.LIVE))
    assert [(one.id, stand.standing) for one, stand in gone] == [(first.id, reporting.Standing.REPLACED)]
    later = NOW + timedelta(days=30)
    assert await town.store.read(lambda c: reporting.in_force(c, later, Mode.LIVE)) == ()
