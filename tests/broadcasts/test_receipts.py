"""A provider's later word moves a person in the sum, whatever order it comes in and however often."""

from __future__ import annotations

import itertools
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import text

from broadcasts import outbox, receipts
from broadcasts.actions import sending
from broadcasts.broadcast import BroadcastId
from broadcasts.channels.outcome import Receipt, Word
from broadcasts.channels.twilio import receipt_of
from broadcasts.channels.twilio_codes import Meaning, load_codes
from broadcasts.outbox import Progress
from broadcasts.receipts import Told
from broadcasts.repositories import tallies
from registry.store import Connection
from tests.phones import ACCOUNT, join
from tests.town import Town

CODES = load_codes()
TOKYO = ZoneInfo("Asia/Tokyo")
SID, OTHER = "SM" + "1" * 32, "SM" + "2" * 32
HANDED_OVER: dict[str, Any] = {"state": "handed_over", "provider_id": SID, "attempts": 1}
UNKNOWN: dict[str, Any] = {"state": "unknown", "provider_id": None, "attempts": 1, "doubts": 1}
SENDING: dict[str, Any] = {"state": "sending", "provider_id": None, "attempts": 1}
AGAIN: dict[str, Any] = {"state": "queued", "provider_id": None, "attempts": 1}

Tell = tuple[str, int | None]
Row = tuple[str, str | None, str | None]


class Desk:
    """One row of a planned notice, as a test sets it; everything it does is undone afterwards."""

    def __init__(self, town: Town, number: BroadcastId) -> None:
        self.town = town
        self.number = number

    async def all(self, work: Callable[[Connection], None]) -> None:
        """Do it in one transaction that is given up in the end."""

        def job(connection: Connection) -> None:
            undo = connection.begin_nested()
            work(connection)
            undo.rollback()

        await self.town.store.write(job)

    def set(self, connection: Connection, **values: Any) -> None:  # noqa: ANN401
        """Set the row, and the tally to what the rows say."""
        words = ", ".join(f"{name} = :{name}" for name in values)
        connection.execute(text(f"UPDATE delivery SET {words} WHERE position = 1"), values)
        tallies.recount(connection, self.number)

    def tell(self, connection: Connection, *told: Tell, sid: str = SID, later: float = 0) -> None:
        """Take these receipts one after the other and work each off."""
        now = self.town.clock.now() + timedelta(seconds=later)
        for status, code in told:
            receipt = receipt_of(CODES, sid, status, code)
            assert isinstance(receipt, Receipt)
            assert receipts.take(connection, Told(self.number, 1, receipt), {ACCOUNT}, now)
            self.work_off(connection, later)

    def work_off(self, connection: Connection, later: float = 0) -> int:
        now = self.town.clock.now() + timedelta(seconds=later)
        return receipts.work_off(connection, self.town.keyring, now)

    def row(self, connection: Connection) -> Row:
        """Return state, id and code of the row; the tally always says the same as the rows."""
        apart = tallies.difference(tallies.read(connection, self.number), tallies.counted(connection, self.number))
        assert not any(apart.values())
        found = connection.execute(text("SELECT state, provider_id, code FROM delivery WHERE position = 1")).one()
        return found.state, found.provider_id, found.code

    def address(self, connection: Connection) -> str:
        """Return the state of the address the row went to."""
        query = "SELECT a.state FROM address a JOIN delivery d ON d.address_id = a.id WHERE d.position = 1"
        return str(connection.execute(text(query)).scalar_one())


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with Town(tmp_path / "town.sqlite") as town:
        await join(town, dict.fromkeys(("+12025550102", "+12025550103"), "en"))
        number = await town.send()

        def plan(connection: Connection) -> None:
            now = town.clock.now()
            sending.start_due(connection, now)
            while outbox.plan_chunk(connection, number, 100, now, TOKYO).progress is not Progress.DONE:
                pass

        await town.store.write(plan)
        yield Desk(town, number)


def orders(words: Sequence[Tell], most: int) -> list[tuple[Tell, ...]]:
    """Return every order and repetition of these words, each at least once, up to a length."""
    return [
        order
        for length in range(len(words), most + 1)
        for order in itertools.product(words, repeat=length)
        if set(order) == set(words)
    ]


ENDS: dict[Tell, Row] = {
    ("delivered", None): ("delivered", SID, None),
    ("undelivered", 30005): ("unreachable", SID, "30005"),
    ("undelivered", 30003): ("failed", SID, "30003"),
    ("failed", 21610): ("opted_out", SID, "21610"),
    ("failed", None): ("failed", SID, "failed"),
}


async def test_any_order_and_repetition_ends_in_the_same_state(desk: Desk) -> None:
    def work(connection: Connection) -> None:
        for start, (last, end) in itertools.product((HANDED_OVER, UNKNOWN), ENDS.items()):
            for order in orders([("queued", None), ("sent", None), last], 4):
                undo = connection.begin_nested()
                desk.set(connection, **start)
                desk.tell(connection, *order)
                assert desk.row(connection) == end, (start, order)
                undo.rollback()

    await desk.all(work)


async def test_receipts_that_come_before_the_answer_wait_for_it(desk: Desk) -> None:
    def work(connection: Connection) -> None:
        for order in orders([("queued", None), ("sent", None), ("delivered", None)], 4):
            desk.set(connection, **SENDING)
            desk.tell(connection, *order)
            assert desk.row(connection)[0] == "sending"
            desk.set(connection, **HANDED_OVER)
            desk.work_off(connection)
            assert desk.row(connection) == ("delivered", SID, None), order
            assert not desk.work_off(connection)

    await desk.all(work)


async def test_a_receipt_whose_answer_never_comes_does_not_wait_for_ever(desk: Desk) -> None:
    def work(connection: Connection) -> None:
        desk.set(connection, **SENDING)
        desk.tell(connection, ("delivered", None))
        assert desk.work_off(connection, later=3_599) == 0
        assert desk.work_off(connection, later=3_601) == 1
        assert desk.row(connection)[0] == "sending"

    await desk.all(work)


async def test_what_has_come_to_its_end_never_goes_back(desk: Desk) -> None:
    ends = ("stopped", "expired", "superseded", "delivered", "failed", "unreachable", "opted_out")

    def work(connection: Connection) -> None:
        for start, word in itertools.product(ends, ("queued", "sent", "delivered", "undelivered", "failed")):
            desk.set(connection, state=start, provider_id=SID, attempts=1)
            desk.tell(connection, (word, None))
            assert desk.row(connection)[0] == start, word

    await desk.all(work)


async def test_what_a_first_try_came_to_says_nothing_against_a_second(desk: Desk) -> None:
    def work(connection: Connection) -> None:
        desk.set(connection, state="handed_over", provider_id=OTHER, attempts=2)
        desk.tell(connection, ("failed", 30008), ("sent", None))
        assert desk.row(connection) == ("handed_over", OTHER, None)
        desk.tell(connection, ("delivered", None))
        assert desk.row(connection)[0] == "delivered"

    await desk.all(work)


async def test_a_row_thought_lost_and_queued_again_is_taken_back_when_its_message_shows_up(desk: Desk) -> None:
    def work(connection: Connection) -> None:
        desk.set(connection, **AGAIN)
        desk.tell(connection, ("failed", 30008))
        assert desk.row(connection)[0] == "queued"
        desk.tell(connection, ("sent", None))
        assert desk.row(connection) == ("handed_over", SID, None)
        desk.set(connection, state="queued", provider_id=None, attempts=0)
        desk.tell(connection, ("delivered", None))
        assert desk.row(connection)[0] == "queued"

    await desk.all(work)


async def test_each_code_ends_the_message_and_touches_the_address_as_the_table_says(desk: Desk) -> None:
    said = {
        Meaning.OPTED_OUT: ("opted_out", "opted_out"),
        Meaning.UNREACHABLE: ("unreachable", "unreachable"),
        Meaning.STRIKE: ("unreachable", "active"),
        Meaning.UNKNOWN: ("handed_over", "active"),
    }

    def work(connection: Connection) -> None:
        for code, meaning in CODES.codes.items():
            undo = connection.begin_nested()
            desk.set(connection, **HANDED_OVER)
            desk.tell(connection, ("undelivered", code))
            assert (desk.row(connection)[0], desk.address(connection)) == said.get(meaning, ("failed", "active")), code
            undo.rollback()

    await desk.all(work)


@pytest.mark.parametrize(("hours", "address"), [(1, "active"), (7, "unreachable")])
async def test_a_number_nobody_answers_is_given_up_after_two_occasions(desk: Desk, hours: int, address: str) -> None:
    def work(connection: Connection) -> None:
        for later in (0.0, hours * 3600.0):
            desk.set(connection, **HANDED_OVER)
            desk.tell(connection, ("undelivered", 30006), later=later)
        assert desk.address(connection) == address

    await desk.all(work)


async def test_a_receipt_of_no_message_or_of_another_account_is_not_taken(desk: Desk) -> None:
    def work(connection: Connection) -> None:
        now = desk.town.clock.now()
        for number, position, account in (
            (desk.number, 1, "twilio-drill"),
            (desk.number, 99, ACCOUNT),
            (77, 1, ACCOUNT),
        ):
            told = Told(BroadcastId(number), position, Receipt(SID, Word.DELIVERED))
            assert not receipts.take(connection, told, {account}, now)
        assert not desk.work_off(connection)

    await desk.all(work)


async def test_a_message_thought_lost_that_was_delivered_after_all_is_paid_for_once(desk: Desk) -> None:
    def work(connection: Connection) -> None:
        for order in ([("delivered", None)], [("sent", None), ("delivered", None), ("delivered", None)]):
            undo = connection.begin_nested()
            desk.set(connection, **AGAIN)
            desk.tell(connection, *order)
            assert desk.row(connection) == ("delivered", SID, None)
            (parts,) = connection.execute(text("SELECT parts FROM spending")).scalars()
            wanted = "SELECT w.parts FROM wording w JOIN delivery d USING (broadcast_id, wanted, sent)"
            found = connection.execute(text(f"{wanted} WHERE d.position = 1 AND w.form = 'sms'"))
            assert parts == found.scalar_one()
            undo.rollback()

    await desk.all(work)
