"""The plan and its arithmetic: whatever happens in whatever order, each person counts once and the sum closes."""

from __future__ import annotations

import itertools
import random
import tempfile
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache, partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import IntegrityError

from broadcasts import aftermath, outbox, schedule, sums
from broadcasts.actions import approving, correcting, drafting, stopping
from broadcasts.actions.approving import Approval
from broadcasts.actions.drafting import DraftRequest
from broadcasts.broadcast import BroadcastId
from broadcasts.channels.outcome import HandedOver, Outcome, Refusal, Refused, Scope, Throttled, Unknown
from broadcasts.delivery import MOVES, DeliveryState
from broadcasts.outbox import Progress
from broadcasts.repositories import drawing, lanes, marking, settling, tallies
from broadcasts.repositories.drawing import Item, Kind
from registry import addresses, audience, consent, leases, subscribers
from registry.lease import Lease
from registry.person import AccountId, Choices, ConsentGiven, Contact, Mode, SubscriberId
from registry.privacy import Keyring
from templates_i18n.languages import Tag
from tests.engine import GIVEN, NIGHT, NOON, TWILIO
from tests.town import QUAKE, SECRET, create, make_desk, officer

S = DeliveryState
TOKYO = ZoneInfo("Asia/Tokyo")
TELEGRAM = AccountId("telegram")
DESK = make_desk()
KEYRING = Keyring.derive(SECRET)
ORDER = {"areas": "01106", "hazard": "landslide", "issued_at": "2026-11-23 11:00"}
OUTCOMES: tuple[Outcome, ...] = (
    HandedOver("1"),
    HandedOver("1"),
    HandedOver("1"),
    Throttled(1.0, Scope.CHAT),
    Throttled(1.0, Scope.LANE),
    Unknown("timeout"),
    Refused(Refusal.LATER, "refused"),
    Refused(Refusal.UNREACHABLE, "blocked"),
    Refused(Refusal.STRIKE, "chat-not-found"),
    Refused(Refusal.OPTED_OUT, "stop"),
    Refused(Refusal.CONTENT, "telegram-400"),
    Refused(Refusal.MOVED, "migrated", "990001"),
    Refused(Refusal.LANE_DOWN, "401"),
)


@dataclass
class Book:
    """A database with a lane's statements at hand, and no lane: a test decides what happens next."""

    engine: Engine
    now: datetime = NOON
    people: list[SubscriberId] = field(default_factory=list)
    marked: list[Item] = field(default_factory=list)
    seen: dict[tuple[int, int], str] = field(default_factory=dict)
    chats: Any = field(default_factory=lambda: itertools.count(700_001))
    _phones: Any = field(default_factory=lambda: itertools.count(100))

    def do(self, job: Any, **values: Any) -> Any:  # noqa: ANN401
        with self.engine.begin() as connection:
            return job(connection, **values)

    def join(self, connection: Connection, *, areas: tuple[str, ...] = (), **choices: Any) -> SubscriberId:  # noqa: ANN401
        language = Tag(("en", "vi", "my")[len(self.people) % 3])
        joined = subscribers.join(
            connection,
            KEYRING,
            contact=Contact(TELEGRAM, str(next(self.chats))),
            choices=Choices((language,), areas=frozenset(areas), **choices),
            consent=ConsentGiven("1", language, "telegram", "test"),
            now=self.now,
        )
        self.people.append(joined.subscriber_id)
        return joined.subscriber_id

    def phone(self, connection: Connection, person: SubscriberId) -> None:
        given = consent.give(connection, subscriber_id=person, consent=GIVEN, now=self.now)
        contact = Contact(TWILIO, f"+120155501{next(self._phones) % 100:02}")
        addresses.add(connection, KEYRING, subscriber_id=person, contact=contact, consent_id=given, now=self.now)

    def send(
        self,
        connection: Connection,
        template: str = "eq.report",
        parameters: dict[str, str] = QUAKE,
        to: tuple[str, ...] = ("everyone",),
        **terms: Any,  # noqa: ANN401
    ) -> BroadcastId:
        rule = audience.parse_rule(to, DESK.city, DESK.renderer.languages)
        request = DraftRequest(template, parameters, rule, mode=terms.pop("mode", Mode.LIVE), **terms)
        made = drafting.draft(connection, by=officer(), request=request, desk=DESK, now=self.now)
        shown = approving.submit(connection, by=officer(), broadcast_id=made, desk=DESK, now=self.now)
        return self.approve(connection, shown)

    def approve(self, connection: Connection, shown: approving.Submitted) -> BroadcastId:
        given = Approval(shown.id, shown.hash, shown.head_count.total)
        return approving.approve(connection, by=officer(2), given=given, desk=DESK, now=self.now).id

    def plan(self, connection: Connection, number: BroadcastId, size: int = 3) -> Progress:
        return outbox.plan_chunk(connection, number, size, self.now, TOKYO).progress

    def plan_out(self, connection: Connection, number: BroadcastId, size: int = 100) -> None:
        while self.plan(connection, number, size) is Progress.MORE:
            pass

    def draw(self, connection: Connection, number: BroadcastId, most: int, account: str = "telegram") -> list[Item]:
        for stream in drawing.streams(connection, account, self.now):
            if stream.broadcast_id == number and stream.kind is Kind.PERSON:
                due = drawing.due(connection, KEYRING, stream, account, self.now, most)
                return [*due, *drawing.fresh(connection, KEYRING, stream, account, 0, most)][:most]
        return []

    def lease(self, connection: Connection) -> Lease:
        held = leases.take(
            connection, "lane:telegram", "test", until=self.now + timedelta(seconds=15), now=self.now, force=True
        )
        assert held is not None
        return held

    def rows(self, connection: Connection, number: BroadcastId) -> list[Any]:
        found = connection.execute(
            text("SELECT * FROM delivery WHERE broadcast_id = :id ORDER BY position"), {"id": number}
        )
        return list(found.all())


def opened(folder: str) -> Book:
    path = Path(folder) / "book.sqlite"
    create(path)
    engine = create_engine(f"sqlite:///{path}")
    # As the service has it: whoever leaves takes their addresses along.
    event.listen(engine, "connect", lambda raw, _: raw.execute("PRAGMA foreign_keys = ON"))
    book = Book(engine)
    book.do(addresses.ensure_accounts)
    return book


@pytest.fixture
def book(tmp_path: Path) -> Book:
    return opened(str(tmp_path))


def counted_by_hand(rows: list[Any], *, late: bool) -> Counter[str]:
    """Count people from rows the plain way: each once, under the best state."""
    best: dict[int, DeliveryState] = {}
    for row in rows:
        if bool(row.late) is late:
            state = DeliveryState(row.state)
            rank = list(outbox_order()).index
            if row.person not in best or rank(state) < rank(best[row.person]):
                best[row.person] = state
    return Counter(state.value for state in best.values())


def outbox_order() -> tuple[DeliveryState, ...]:
    return (
        S.DELIVERED,
        S.HANDED_OVER,
        S.SENDING,
        S.QUEUED,
        S.UNKNOWN,
        S.FAILED,
        S.UNREACHABLE,
        S.OPTED_OUT,
        S.EXPIRED,
        S.SUPERSEDED,
        S.STOPPED,
    )


def check(book: Book, connection: Connection, numbers: list[BroadcastId]) -> None:
    """Hold the tally against rows counted by hand, and every row's moves against the table."""
    for number in numbers:
        rows = book.rows(connection, number)
        found = sums.of(connection, number)
        assert +found.planned == counted_by_hand(rows, late=False)
        assert +found.late == counted_by_hand(rows, late=True)
        assert found.planned.total() == found.audience
        apart = tallies.difference(tallies.read(connection, number), tallies.counted(connection, number))
        assert not {cell: people for cell, people in apart.items() if people}
        positions = [row.position for row in rows]
        assert positions == list(range(1, len(rows) + 1))
        for row in rows:
            before = book.seen.get((number, row.position))
            if before is not None and before != row.state:
                assert reachable(DeliveryState(before), DeliveryState(row.state)), (before, row.state)
            book.seen[number, row.position] = row.state
        told = [row.subscriber_id for row in rows if row.subscriber_id is not None and row.sole]
        assert len(told) == len(set(told))


def reachable(state: DeliveryState, to: DeliveryState) -> bool:
    """Tell whether at most three moves of the table lead there; a check sees no more than that at once."""
    reached = {state}
    for _ in range(3):
        reached |= {end for one in reached for end in MOVES[one]}
    return to in reached


STEPS = st.lists(
    st.sampled_from(
        "plan plan mark mark settle settle join phone leave withdraw block crash stop correct expire".split()
    ),
    min_size=10,
    max_size=40,
)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps=STEPS, chance=st.randoms(use_true_random=False), phones=st.integers(0, 3))
def test_the_sum_closes_after_any_order_of_plans_marks_outcomes_stops_erasures_and_late_joiners(
    steps: list[str],
    chance: random.Random,
    phones: int,
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "book.sqlite"
        path.write_bytes(nine_people_and_an_order())
        book = Book(create_engine(f"sqlite:///{path}"), chats=itertools.count(710_001))
        with closing(book.engine.connect()) as connection:
            walk(book, connection, steps, chance, phones)
        book.engine.dispose()


@cache
def nine_people_and_an_order() -> bytes:
    """Return the file from which each walk sets out."""
    with tempfile.TemporaryDirectory() as folder:
        book = opened(folder)

        def job(connection: Connection) -> None:
            for number in range(9):
                book.join(connection, areas=("01106",) if number % 3 == 0 else ("01101",))
            book.send(connection, "evac.l4", ORDER)

        book.do(job)
        book.engine.dispose()
        return (Path(folder) / "book.sqlite").read_bytes()


def walk(book: Book, connection: Connection, steps: list[str], chance: random.Random, phones: int) -> None:
    book.people = [SubscriberId(row.id) for row in connection.execute(text("SELECT id FROM subscriber ORDER BY id"))]
    for person in book.people[:phones]:
        book.phone(connection, person)
    numbers = [BroadcastId(1)]
    held = book.lease(connection)
    for step in steps:
        held = take_step(book, connection, step, numbers, held, chance)
        check(book, connection, numbers)
    end(book, connection, numbers, held)
    for number in numbers:
        assert sums.of(connection, number).closed, book.rows(connection, number)
        assert not tallies.recount(connection, number)


def take_step(  # noqa: PLR0912 - one branch for each thing that may happen
    book: Book,
    connection: Connection,
    step: str,
    numbers: list[BroadcastId],
    held: Lease,
    chance: random.Random,
) -> Lease:
    number = chance.choice(numbers)
    person = chance.choice(book.people)
    there = {row.id for row in connection.execute(text("SELECT id FROM subscriber"))}
    match step:
        case "plan":
            book.plan(connection, number, chance.randint(1, 4))
        case "mark":
            if items := book.draw(connection, number, chance.randint(1, 5)):
                marked = marking.mark(connection, held, "telegram", items, book.now)
                book.marked += [item for item in items if item.position in marked.positions]
        case "settle":
            batch, book.marked = book.marked, []
            found = [(item, chance.choice(OUTCOMES)) for item in batch]
            settled = [aftermath.settlement(item, outcome, book.now) for item, outcome in found]
            assert settling.settle(connection, held, settled, book.now)
            for item, outcome in found:
                aftermath.touch_address(connection, KEYRING, item, outcome, book.now)
            book.now += timedelta(seconds=chance.choice((1, 31)))
        case "join":
            late = book.join(connection, areas=chance.choice((("01106",), ("01101",), ())))
            outbox.catch_up(connection, late, Mode.LIVE, book.now)
        case "phone" if person in there:
            book.phone(connection, person)
        case "leave":
            subscribers.leave(connection, person)
        case "withdraw" if person in there:
            consent.withdraw(connection, subscriber_id=person, consent=GIVEN, now=book.now)
        case "block" if person in there:
            addresses.mark_unreachable(connection, addresses.of(connection, KEYRING, person)[0].id, book.now)
        case "crash":
            book.marked = []
            held = book.lease(connection)
            for one in lanes.left_sending(connection, "telegram", held.epoch, 100):
                settling.write(connection, Kind.PERSON, [aftermath.in_doubt(one, "crash", book.now)], book.now)
        case "stop" if chance.random() < 0.5:
            stopping.stop(connection, by=officer(), broadcast_id=number, now=book.now)
            outbox.sweep_unsent(connection, book.now, chance.randint(1, 5))
        case "correct" if len(numbers) < 3:
            shown = correcting.retract(connection, by=officer(), broadcast_id=numbers[0], desk=DESK, now=book.now)
            if shown.id not in numbers:
                numbers.append(book.approve(connection, shown))
        case "expire" if chance.random() < 0.2:
            book.now += timedelta(hours=25)
            schedule.expire_due(connection, book.now)
        case _:
            pass
    return held


def end(book: Book, connection: Connection, numbers: list[BroadcastId], held: Lease) -> None:
    """Let everything go right from here on, on both accounts, until nothing waits."""
    settled = [aftermath.settlement(item, HandedOver("2"), book.now) for item in book.marked]
    assert settling.settle(connection, held, settled, book.now)
    for _ in range(12):
        book.now += timedelta(seconds=31)
        outbox.sweep_unsent(connection, book.now, 1_000)
        for number in numbers:
            book.plan_out(connection, number)
            for account in ("telegram", "twilio"):
                while items := book.draw(connection, number, 50, account):
                    marked = marking.mark(connection, held, account, items, book.now).positions
                    good = [
                        aftermath.settlement(one, HandedOver("3"), book.now) for one in items if one.position in marked
                    ]
                    assert settling.settle(connection, held, good, book.now)
                    check(book, connection, numbers)
    outbox.sweep_unsent(connection, book.now, 1_000)


def test_a_drill_row_can_never_hold_a_live_account(book: Book) -> None:
    def job(connection: Connection) -> None:
        book.join(connection)
        number = book.send(connection)
        book.plan_out(connection, number)

    book.do(job)
    for column, value in (("account_id", "telegram-drill"), ("mode", "drill")):
        with pytest.raises(IntegrityError):
            book.do(force, column=column, value=value)


def force(connection: Connection, column: str, value: str) -> None:
    connection.execute(text(f"UPDATE delivery SET {column} = :value"), {"value": value})


def test_the_mark_lets_nothing_of_another_mode_account_epoch_or_time_leave(book: Book) -> None:
    with book.engine.connect() as connection:
        for _ in range(5):
            book.join(connection)
        number = book.send(connection)
        book.plan_out(connection, number)
        held = book.lease(connection)
        items = book.draw(connection, number, 5)
        assert len(items) == 5
        old = Lease(held.name, held.owner, held.epoch - 1, held.until)
        assert marking.mark(connection, old, "telegram", items[:1], book.now).fenced
        assert not marking.mark(connection, held, "telegram-drill", items[1:2], book.now).positions
        later = book.now + timedelta(hours=13)
        assert not marking.mark(connection, held, "telegram", items[2:3], later).positions
        # A row that the constraints would not let be committed; nothing here is.
        connection.execute(text("PRAGMA defer_foreign_keys = ON"))
        connection.execute(
            text("UPDATE address SET mode = 'drill', account_id = 'telegram-drill' WHERE id = :id"),
            {"id": items[3].target_id},
        )
        assert not marking.mark(connection, held, "telegram", items[3:4], book.now).positions
        assert len(marking.mark(connection, held, "telegram", items, book.now).positions) == 4
        book.now += timedelta(milliseconds=1)
        assert not marking.mark(connection, held, "telegram", items, book.now).positions


def test_a_drill_plans_only_drill_addresses(book: Book) -> None:
    with book.engine.begin() as connection:
        book.join(connection)
        drill = subscribers.join(
            connection,
            KEYRING,
            contact=Contact(AccountId("telegram-drill"), "800001"),
            choices=Choices((Tag("en"),)),
            consent=GIVEN,
            now=book.now,
        )
        number = book.send(connection, mode=Mode.DRILL)
        book.plan_out(connection, number)
        rows = book.rows(connection, number)
        assert [(row.subscriber_id, row.account_id) for row in rows] == [(drill.subscriber_id, "telegram-drill")]
        assert not drawing.streams(connection, "telegram", book.now)


def test_p1_takes_every_channel_where_it_concerns_people_and_one_elsewhere(book: Book) -> None:
    with book.engine.begin() as connection:
        near = book.join(connection, areas=("01106",))
        far = book.join(connection, areas=("01101",))
        for person in (near, far):
            book.phone(connection, person)
        number = book.send(connection, "evac.l4", ORDER)
        book.plan_out(connection, number)
        by_person = Counter(row.subscriber_id for row in book.rows(connection, number))
        assert by_person == {near: 2, far: 1}
        first = [row.subscriber_id for row in book.rows(connection, number)][:2]
        assert set(first) == {near}
        assert sums.of(connection, number).audience == 2


@pytest.mark.parametrize(("now", "silent"), [(NIGHT, {True, False}), (NOON, {False})])
def test_p2_is_silent_at_night_for_people_elsewhere_only(book: Book, now: datetime, silent: set[bool]) -> None:
    book.now = now
    with book.engine.begin() as connection:
        near = book.join(connection, areas=("01106",))
        book.join(connection, areas=("01101",))
        outage = {"areas": "01106", "since": "2026-11-22 20:00", "restore_at": "unknown"}
        number = book.send(connection, "blackout.start", outage)
        book.plan_out(connection, number)
        rows = book.rows(connection, number)
        assert {bool(row.silent) for row in rows} == silent
        assert [bool(row.silent) for row in rows if row.subscriber_id == near] == [False]


def test_the_daily_digest_waits_for_each_readers_hour_and_makes_no_sound(book: Book) -> None:
    with book.engine.begin() as connection:
        for hour in (8, 20):
            book.join(connection, topics=frozenset({"garbage"}), daily_hour=hour, areas=("01101",))
        day = {"areas": "01101", "kind": "burnable", "usual": "2026-11-26", "moved": "2026-11-27"}
        template = DESK.renderer.catalogue.require("garbage.change")
        values = {one.name: one.example for one in template.parameters if one.example}
        number = book.send(connection, "garbage.change", values | {"areas": day["areas"]})
        book.plan_out(connection, number)
        rows = book.rows(connection, number)
        due = {datetime.fromtimestamp(row.due_at / 1000, TOKYO) for row in rows}
        assert {moment.hour for moment in due} == {8, 20}
        assert all(book.now <= moment <= book.now + timedelta(days=1) for moment in due)
        assert all(row.silent for row in rows)


def test_late_rows_of_a_complete_notice_expire_with_it(book: Book) -> None:
    with book.engine.begin() as connection:
        book.join(connection)
        number = book.send(connection)
        end(book, connection, [number], book.lease(connection))
        assert schedule.settle_complete(connection, book.now) == (number,)
        late = book.join(connection)
        assert outbox.catch_up(connection, late, Mode.LIVE, book.now) == 1
        assert outbox.catch_up(connection, late, Mode.LIVE, book.now) == 0
        assert not sums.of(connection, number).closed
        book.now += timedelta(hours=13)
        assert outbox.sweep_unsent(connection, book.now, 10) == 1
        found = sums.of(connection, number)
        assert (+found.late, found.closed) == ({S.EXPIRED: 1}, True)


def test_who_changes_wards_while_the_plan_runs_is_neither_left_out_nor_counted_twice(book: Book) -> None:
    with book.engine.begin() as connection:
        people = [book.join(connection, areas=("01106",) if n % 2 else ("01101",)) for n in range(12)]
        number = book.send(connection, "evac.l4", ORDER)
        book.plan(connection, number, 2)
        for n, person in enumerate(people):
            moved = Choices((Tag("en"),), areas=frozenset({"01101"} if n % 2 else {"01106"}))
            subscribers.change(connection, person, moved)
            outbox.catch_up(connection, person, Mode.LIVE, book.now)
        book.plan_out(connection, number, 2)
        got = Counter(row.subscriber_id for row in book.rows(connection, number))
        assert got == dict.fromkeys(people, 1)
        check(book, connection, [number])


def test_a_correction_counts_a_person_with_two_addresses_once_even_cut_between_chunks(book: Book) -> None:
    with book.engine.begin() as connection:
        for _ in range(4):
            book.phone(connection, book.join(connection, areas=("01106",)))
        number = book.send(connection, "evac.l4", ORDER)
        end(book, connection, [number], book.lease(connection))
        shown = correcting.retract(connection, by=officer(), broadcast_id=number, desk=DESK, now=book.now)
        assert shown.head_count.total == 4
        retraction = book.approve(connection, shown)
        book.plan_out(connection, retraction, 3)
        assert len(book.rows(connection, retraction)) == 8
        assert sums.of(connection, retraction).audience == 4
        check(book, connection, [retraction])


def test_a_correction_waits_for_the_last_request_even_of_a_persons_second_address(book: Book) -> None:
    with book.engine.begin() as connection:
        book.phone(connection, book.join(connection, areas=("01106",)))
        number = book.send(connection, "evac.l4", ORDER)
        book.plan_out(connection, number)
        held = book.lease(connection)
        chat = book.draw(connection, number, 1)
        marking.mark(connection, held, "telegram", chat, book.now)
        settling.settle(connection, held, [aftermath.settlement(chat[0], HandedOver("1"), book.now)], book.now)
        phone = book.draw(connection, number, 1, "twilio")
        assert marking.mark(connection, held, "twilio", phone, book.now).positions
        shown = correcting.retract(connection, by=officer(), broadcast_id=number, desk=DESK, now=book.now)
        retraction = book.approve(connection, shown)
        assert book.plan(connection, retraction) is Progress.WAITING
        settling.settle(connection, held, [aftermath.settlement(phone[0], HandedOver("2"), book.now)], book.now)
        assert book.plan(connection, retraction) is Progress.MORE


def test_a_plan_cut_anywhere_goes_on_where_it_was(book: Book) -> None:
    book.do(lambda connection: [book.join(connection, areas=("01106",) if n % 2 else ("01101",)) for n in range(30)])
    number = book.do(partial(Book.send, book), template="evac.l4", parameters=ORDER)
    for size in itertools.chain((1, 2, 3, 5, 7), itertools.repeat(4)):
        with book.engine.connect() as connection:
            book.plan(connection, number, size)
            connection.rollback()
        if book.do(partial(Book.plan, book), number=number, size=size) is Progress.DONE:
            break
    with book.engine.begin() as connection:
        assert len({row.subscriber_id for row in book.rows(connection, number)}) == 30
        check(book, connection, [number])
