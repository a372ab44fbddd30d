"""Whom one channel does not reach goes over to the next: each person counts once, and no address gets a thing twice."""

from __future__ import annotations

import random
import tempfile
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, text

from broadcasts import aftermath, failover, outbox, reporting, schedule, sums
from broadcasts.actions import correcting, stopping
from broadcasts.broadcast import BroadcastId
from broadcasts.channels.outcome import HandedOver, Outcome, Refusal, Refused, Unknown
from broadcasts.delivery import DeliveryState
from broadcasts.repositories import lanes, marking, settling, tallies
from broadcasts.repositories.drawing import Item
from broadcasts.repositories.lanes import LaneRow
from broadcasts.tariff import FREE, Tariff
from registry import addresses, leases, subscribers
from registry.lease import Lease
from registry.person import Mode, SubscriberId
from tests.broadcasts.test_outbox import DESK, KEYRING, ORDER, OUTCOMES, Book, check, opened
from tests.town import officer

S = DeliveryState
BLOCKED = Refused(Refusal.UNREACHABLE, "blocked")


@dataclass
class Hall:
    """A book with both lanes held, whose outcomes a test chooses."""

    book: Book
    connection: Connection
    tariff: Tariff = FREE
    held: dict[str, Lease] = field(default_factory=dict)
    under_way: dict[str, list[Item]] = field(default_factory=lambda: {"telegram": [], "twilio": []})
    left: Counter[tuple[int, int]] = field(default_factory=Counter)

    def take(self, *accounts: str) -> None:
        for account in accounts or ("telegram", "twilio"):
            until = self.book.now + timedelta(days=9)
            held = leases.take(self.connection, f"lane:{account}", "test", until=until, now=self.book.now, force=True)
            assert held is not None
            self.held[account] = held

    def mark(self, number: BroadcastId, account: str, most: int = 100) -> int:
        items = self.book.draw(self.connection, number, most, account)
        if not items:
            return 0
        self.book.now += timedelta(milliseconds=1)
        marked = marking.mark(self.connection, self.held[account], account, items, self.book.now)
        failover.fail_over(self.connection, number, marked.unreached, self.tariff, self.book.now)
        leaving = [item for item in items if item.position in marked.positions]
        self.under_way[account] += leaving
        return len(leaving)

    def settle(self, account: str, *outcomes: Outcome, chance: random.Random | None = None) -> None:
        """Let each row under way come to one of the outcomes, in turn or by chance."""
        batch, self.under_way[account] = self.under_way[account], []
        found = [
            (item, chance.choice(outcomes) if chance else outcomes[place % len(outcomes)])
            for place, item in enumerate(batch)
        ]
        settled = [aftermath.settlement(item, outcome, self.book.now) for item, outcome in found]
        assert settling.settle(self.connection, self.held[account], settled, self.book.now)
        for item, outcome in found:
            self.left[int(item.stream.broadcast_id), item.target_id or 0] += isinstance(outcome, HandedOver)
            aftermath.touch_address(self.connection, KEYRING, item, outcome, self.book.now)
        failover.after(self.connection, ((one.item, one.state) for one in settled), self.tariff, self.book.now)

    def trouble(self, account: str, *, since: timedelta | None) -> None:
        down = None if since is None else self.book.now - since
        lanes.write(
            self.connection, LaneRow(account, down_since=down, reason="timeout" if down else None), self.book.now
        )

    def sweep(self, limit: int = 100) -> int:
        return failover.from_broken_lanes(self.connection, self.book.now, tariff=self.tariff, limit=limit)

    def both(self, *, areas: tuple[str, ...] = ("01101",), **choices: Any) -> SubscriberId:  # noqa: ANN401
        """Let somebody join by chat, who adds a phone."""
        person = self.book.join(self.connection, areas=areas, **choices)
        self.book.phone(self.connection, person)
        return person

    def states(self, number: BroadcastId) -> list[tuple[str, str, str | None]]:
        return [(row.channel, row.state, row.code) for row in self.book.rows(self.connection, number)]


@pytest.fixture
def hall(tmp_path: Path) -> Any:  # noqa: ANN401
    book = opened(str(tmp_path))
    with closing(book.engine.connect()) as connection, connection.begin():
        found = Hall(book, connection)
        found.take()
        yield found
    book.engine.dispose()


def sent(hall: Hall, template: str = "evac.l4", parameters: dict[str, str] = ORDER, **terms: Any) -> BroadcastId:  # noqa: ANN401
    number = hall.book.send(hall.connection, template, parameters, **terms)
    hall.book.plan_out(hall.connection, number)
    return number


def holds(hall: Hall, *numbers: BroadcastId) -> None:
    check(hall.book, hall.connection, list(numbers))
    for number in numbers:
        rows = hall.book.rows(hall.connection, number)
        told = Counter(row.address_id for row in rows if row.address_id is not None)
        assert not [address for address, times in told.items() if times > 1]
    assert all(times <= 1 for times in hall.left.values())


def test_who_blocked_the_chat_is_told_by_phone_in_the_same_commit(hall: Hall) -> None:
    hall.both()
    number = sent(hall)
    assert hall.mark(number, "telegram") == 1
    hall.settle("telegram", BLOCKED)
    assert hall.states(number) == [("telegram", "unreachable", "blocked"), ("sms", "queued", None)]
    holds(hall, number)
    assert hall.mark(number, "twilio") == 1
    hall.settle("twilio", HandedOver("SM1"))
    holds(hall, number)
    found = sums.of(hall.connection, number)
    assert found.closed
    assert found.planned == Counter({S.HANDED_OVER: 1})


def test_a_message_the_provider_will_not_take_goes_by_the_other_channel_too(hall: Hall) -> None:
    hall.both()
    number = sent(hall)
    hall.mark(number, "telegram")
    hall.settle("telegram", Refused(Refusal.CONTENT, "telegram-400"))
    assert [state for _, state, _ in hall.states(number)] == ["failed", "queued"]


def test_what_may_have_arrived_never_goes_over(hall: Hall) -> None:
    hall.both()
    number = sent(hall)
    for _ in range(2):
        hall.mark(number, "telegram")
        hall.settle("telegram", Unknown("timeout"))
        hall.book.now += timedelta(seconds=31)
        hall.trouble("telegram", since=timedelta(hours=1))
        assert hall.sweep() == 0
    assert hall.states(number) == [("telegram", "unknown", "timeout")]


def test_who_was_told_by_one_channel_is_not_told_by_a_third_because_the_second_failed(hall: Hall) -> None:
    person = hall.both(areas=("01106",))
    number = sent(hall)
    hall.book.phone(hall.connection, person)
    hall.mark(number, "twilio")
    hall.settle("twilio", HandedOver("SM1"))
    hall.mark(number, "telegram")
    hall.settle("telegram", BLOCKED)
    assert len(hall.states(number)) == 2


def test_an_address_that_became_unreachable_before_its_turn_lets_its_person_go_over(hall: Hall) -> None:
    person = hall.both()
    number = sent(hall)
    addresses.mark_unreachable(hall.connection, addresses.of(hall.connection, KEYRING, person)[0].id, hall.book.now)
    assert hall.mark(number, "telegram") == 0
    assert [state for _, state, _ in hall.states(number)] == ["unreachable", "queued"]
    holds(hall, number)


def test_nobody_goes_over_to_an_account_that_never_had_a_lane(hall: Hall) -> None:
    hall.connection.execute(text("DELETE FROM lease WHERE name = 'lane:twilio'"))
    hall.both()
    number = sent(hall)
    hall.mark(number, "telegram")
    hall.settle("telegram", BLOCKED)
    assert [state for _, state, _ in hall.states(number)] == ["unreachable"]
    assert sums.of(hall.connection, number).closed


def test_everyday_news_goes_by_phone_only_where_it_was_ordered_by_phone(hall: Hall) -> None:
    ordered = hall.both(topics=frozenset({"garbage"}))
    hall.both(topics=frozenset({"garbage"}))
    hall.connection.execute(text("UPDATE subscriber_topic SET sms = 1 WHERE subscriber_id = :id"), {"id": ordered})
    template = DESK.renderer.catalogue.require("garbage.change")
    number = sent(hall, "garbage.change", dict(template.example), to=("everyone",))
    hall.book.now += timedelta(hours=22)
    hall.connection.execute(text("UPDATE broadcast SET valid_until = valid_until + 864000000"))
    assert hall.mark(number, "telegram") == 2
    hall.settle("telegram", BLOCKED)
    rows = hall.book.rows(hall.connection, number)
    assert [row.subscriber_id for row in rows if row.channel == "sms"] == [ordered]


@pytest.mark.parametrize(("raised", "patience"), [("P1", 60), ("P2", 600)])
def test_a_broken_lane_is_left_after_a_minute_by_the_gravest_and_after_ten_by_the_next(
    hall: Hall, raised: str, patience: int
) -> None:
    template = {"P1": "evac.l4", "P2": "blackout.start"}[raised]
    for _ in range(3):
        hall.both()
    only = hall.book.join(hall.connection, areas=("01101",))
    number = sent(hall, template, dict(DESK.renderer.catalogue.require(template).example) | {"areas": "01106"})
    hall.trouble("telegram", since=timedelta(hours=5))
    hall.book.now += timedelta(seconds=patience - 1)
    assert hall.sweep() == 0, "trouble of yesterday is no trouble of a notice that has just begun"
    hall.book.now += timedelta(seconds=1)
    assert hall.sweep(limit=2) == 2
    assert hall.sweep() == 1
    assert hall.sweep() == 0
    holds(hall, number)
    rows = hall.book.rows(hall.connection, number)
    off = [row for row in rows if row.code == "lane-down"]
    assert [(row.state, row.channel) for row in off] == [("failed", "telegram")] * 3
    stays = [row for row in rows if row.subscriber_id == only]
    assert [(row.state, row.channel) for row in stays] == [("queued", "telegram")]
    assert sums.of(hall.connection, number).planned == Counter({S.QUEUED: 4})


def test_nobody_leaves_a_broken_lane_for_another_broken_one(hall: Hall) -> None:
    hall.both()
    number = sent(hall)
    for account in ("telegram", "twilio"):
        hall.trouble(account, since=timedelta(minutes=30))
    hall.book.now += timedelta(minutes=20)
    assert hall.sweep() == 0
    hall.trouble("twilio", since=None)
    assert hall.sweep() == 1
    holds(hall, number)


def test_a_lane_that_failover_has_emptied_takes_people_again_two_minutes_after_its_wait(hall: Hall) -> None:
    hall.both()
    number = sent(hall)
    hall.trouble("telegram", since=timedelta(minutes=30))
    since, until = hall.book.now - timedelta(hours=1), hall.book.now + timedelta(minutes=10)
    row = LaneRow("twilio", until, stopped_at=since, down_since=since, reason="20003")
    lanes.write(hall.connection, row, hall.book.now)
    hall.book.now = until + timedelta(seconds=119)
    assert hall.sweep() == 0
    hall.book.now += timedelta(seconds=1)
    assert hall.sweep() == 1
    holds(hall, number)


def test_the_board_says_since_when_and_how_many_went_over(hall: Hall) -> None:
    hall.both()
    hall.book.join(hall.connection, areas=("01101",))
    number = sent(hall)
    hall.book.now += timedelta(minutes=20)
    hall.trouble("telegram", since=timedelta(minutes=15))
    assert hall.sweep() == 1
    (lane,) = reporting.status(hall.connection, number).lanes
    assert (lane.account_id, lane.people) == ("telegram", 1)
    assert lane.down_since == hall.book.now - timedelta(minutes=15)
    entries = hall.connection.execute(text("SELECT details FROM audit_entry WHERE action = 'broadcast.failed-over'"))
    assert '"people":1' in str(entries.scalar_one())


def test_nobody_goes_over_once_the_broadcast_is_out_of_force(hall: Hall) -> None:
    hall.both()
    number = sent(hall)
    hall.mark(number, "telegram")
    stopping.stop(hall.connection, by=officer(), broadcast_id=number, now=hall.book.now)
    hall.settle("telegram", BLOCKED)
    assert [state for _, state, _ in hall.states(number)] == ["unreachable"]


def test_the_ceiling_holds_back_failovers_that_it_has_no_room_for(hall: Hall) -> None:
    for _ in range(3):
        hall.both()
    hall.tariff = Tariff(price=1000, ceiling=4000)
    number = sent(hall)
    hall.mark(number, "telegram")
    hall.settle("telegram", BLOCKED)
    rows = hall.book.rows(hall.connection, number)
    parts = {"en": 1, "vi": 2, "my": 2}
    went = [row for row in rows if row.channel == "sms"]
    assert 0 < len(went) < 3
    assert sum(parts.get(row.sent, 2) for row in went) <= 4
    holds(hall, number)
    hall.connection.execute(text("UPDATE broadcast SET over_ceiling = 'the governor asks'"))
    hall.both()
    more = sent(hall, "eq.report", dict(DESK.renderer.catalogue.require("eq.report").example))
    hall.connection.execute(text("UPDATE broadcast SET over_ceiling = 'the governor asks'"))
    hall.mark(more, "telegram")
    hall.settle("telegram", BLOCKED)
    assert hall.book.rows(hall.connection, more)[-1].channel == "sms"


STEPS = st.lists(
    st.sampled_from(
        "plan chat chat phone phone settle settle answer trouble well sweep join returns add leave block stop correct expire".split()
    ),
    min_size=12,
    max_size=45,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps=STEPS, seed=st.integers(0, 2**32), phones=st.integers(2, 9), dear=st.booleans())
def test_whatever_the_two_channels_answer_each_person_counts_once_and_each_address_has_one_row(
    steps: list[str], seed: int, phones: int, dear: bool
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        book = opened(folder)
        with closing(book.engine.connect()) as connection:
            hall = Hall(book, connection, Tariff(1000, 7000) if dear else FREE)
            hall.take()
            walk(hall, steps, random.Random(seed), phones)
        book.engine.dispose()


def walk(hall: Hall, steps: list[str], chance: random.Random, phones: int) -> None:
    for number in range(9):
        person = hall.book.join(hall.connection, areas=("01106",) if number % 3 == 0 else ("01101",))
        if number < phones:
            hall.book.phone(hall.connection, person)
    numbers = [hall.book.send(hall.connection, "evac.l4", ORDER)]
    for step in steps:
        take_step(hall, step, numbers, chance)
        holds(hall, *numbers)
    finish(hall, numbers)
    for number in numbers:
        assert sums.of(hall.connection, number).closed, (sums.of(hall.connection, number), hall.states(number))
        assert not tallies.recount(hall.connection, number)


def take_step(hall: Hall, step: str, numbers: list[BroadcastId], chance: random.Random) -> None:  # noqa: PLR0912 - one branch for each thing that may happen
    book, connection = hall.book, hall.connection
    number, account = chance.choice(numbers), chance.choice(("telegram", "twilio"))
    person = chance.choice(book.people)
    there = {row.id for row in connection.execute(text("SELECT id FROM subscriber"))}
    match step:
        case "plan":
            book.plan(connection, number, chance.randint(1, 4))
        case "chat" | "phone":
            hall.mark(number, "telegram" if step == "chat" else "twilio", chance.randint(1, 5))
        case "settle":
            hall.settle(account, *OUTCOMES, chance=chance)
            book.now += timedelta(seconds=chance.choice((1, 31, 61)))
        case "answer":
            receipt(hall, number, chance)
        case "trouble":
            hall.trouble(account, since=timedelta(minutes=chance.choice((1, 20))))
        case "well":
            hall.trouble(account, since=None)
        case "sweep":
            book.now += timedelta(seconds=chance.choice((1, 61, 601)))
            hall.sweep(chance.randint(1, 4))
        case "join":
            late = book.join(connection, areas=chance.choice((("01106",), ("01101",))))
            book.phone(connection, late)
            outbox.catch_up(connection, late, Mode.LIVE, book.now)
        case "returns" if person in there:
            outbox.catch_up(connection, person, Mode.LIVE, book.now)
        case "add" if person in there:
            book.phone(connection, person)
        case "leave":
            subscribers.leave(connection, person)
        case "block" if person in there:
            addresses.mark_unreachable(
                connection, chance.choice(addresses.of(connection, KEYRING, person)).id, book.now
            )
        case "stop" if chance.random() < 0.3:
            stopping.stop(connection, by=officer(), broadcast_id=number, now=book.now)
        case "correct" if len(numbers) < 3:
            shown = correcting.retract(connection, by=officer(), broadcast_id=numbers[0], desk=DESK, now=book.now)
            if shown.id not in numbers:
                numbers.append(book.approve(connection, shown))
        case "expire" if chance.random() < 0.2:
            book.now += timedelta(hours=25)
            schedule.expire_due(connection, book.now)
        case _:
            pass


def receipt(hall: Hall, number: BroadcastId, chance: random.Random) -> None:
    """Let the provider say of an SMS it took that it did not arrive."""
    rows = [row for row in hall.book.rows(hall.connection, number) if row.state == "handed_over"]
    if not rows:
        return
    row = chance.choice(rows)
    hall.connection.execute(
        text("UPDATE delivery SET state = 'failed' WHERE broadcast_id = :id AND position = :at"),
        {"id": number, "at": row.position},
    )
    tallies.recount(hall.connection, number)
    failover.fail_over(hall.connection, number, [row.position], hall.tariff, hall.book.now)


def finish(hall: Hall, numbers: list[BroadcastId]) -> None:
    """Let everything go right from here on, on both accounts, until nothing waits."""
    for account in hall.under_way:
        hall.settle(account, HandedOver("2"))
        hall.trouble(account, since=None)
    # What its provider's list is still to tell of a lost answer, it never will.
    hall.connection.execute(text("UPDATE delivery SET ask_at = NULL WHERE state = 'unknown'"))
    for _ in range(12):
        hall.book.now += timedelta(seconds=31)
        outbox.sweep_unsent(hall.connection, hall.book.now, 1_000)
        for number in numbers:
            hall.book.plan_out(hall.connection, number)
            for account in hall.under_way:
                while hall.mark(number, account, 50):
                    hall.settle(account, HandedOver("3"))
                    holds(hall, *numbers)
    outbox.sweep_unsent(hall.connection, hall.book.now, 1_000)
    for one in ("telegram", "twilio"):
        assert not lanes.left_sending(hall.connection, one, hall.held[one].epoch + 1, 10)
