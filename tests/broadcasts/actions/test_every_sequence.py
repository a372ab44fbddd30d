"""Whatever officers and the clock do in whatever order, no broadcast reaches a state that the table forbids."""

import shutil
import tempfile
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, func, select, update

from broadcasts import outbox, schedule
from broadcasts.actions import approving, correcting, drafting, sending, stopping
from broadcasts.actions.approving import Approval
from broadcasts.actions.correcting import Mistake
from broadcasts.broadcast import MOVES, REASONS, BroadcastState, EndReason
from broadcasts.desk import Desk
from broadcasts.errors import BroadcastError
from broadcasts.repositories import broadcasts, tallies
from broadcasts.tables import broadcast, delivery
from registry import addresses, audit, officers, subscribers
from registry.addresses import Channel, Contact, Mode, account_of
from registry.errors import RegistryError
from registry.officers import Officer, Reach, Role
from registry.person import Choices, ConsentGiven
from registry.privacy import Keyring
from registry.store.embedded import single_connection
from templates_i18n.errors import WordsError
from templates_i18n.languages import Tag
from tests.broadcasts.conftest import NOW, order, quake

REFUSALS = (BroadcastError, RegistryError, WordsError)
VERBS = (
    "draft",
    "order",
    "drill",
    "edit",
    "submit",
    "approve",
    "stop",
    "correct",
    "retract",
    "clear",
    "tick",
    "settle",
)
SECOND_MOVE = {
    # One verb may take two legal steps: an approval starts, an edit of what is approved passes through submitted.
    BroadcastState.SUBMITTED: frozenset({BroadcastState.SENDING}),
    BroadcastState.APPROVED: frozenset({BroadcastState.DRAFT}),
}


class World:
    """One database on which verbs are tried, each in a savepoint as the writer runs it."""

    def __init__(self, connection: Connection, desk: Desk) -> None:
        self.connection = connection
        self.desk = desk
        self.now = NOW
        keyring = Keyring.derive("an invented secret of more than 32 signs")
        addresses.ensure_accounts(connection)
        both = Reach(roles=frozenset({Role.DRAFTER, Role.APPROVER}))
        self.officers = [self._officer(keyring, name, both) for name in ("sato", "suzuki")]
        for mode in Mode:
            contact = Contact(account_of(Channel.TELEGRAM, mode), "7")
            consent = ConsentGiven(version="1", language=Tag("en"), source="telegram", evidence="1")
            choices = Choices((Tag("en"),))
            subscribers.join(connection, keyring, contact=contact, choices=choices, consent=consent, now=NOW)

    def _officer(self, keyring: Keyring, name: str, reach: Reach) -> Officer:
        enrolled = officers.add(self.connection, keyring, name=name, password_hash="-", reach=reach, now=NOW)
        return officers.get(self.connection, enrolled.officer_id)

    def attempt(self, verb: str, which: int, by: int) -> None:
        job = self._job(verb, which, self.officers[by])
        savepoint = self.connection.begin_nested()
        try:
            job()
            savepoint.commit()
        except REFUSALS:
            savepoint.rollback()

    def _job(self, verb: str, which: int, by: Officer) -> Callable[[], object]:
        c, desk, now = self.connection, self.desk, self.now
        mistake, later = Mistake("magnitude", "5.7"), now + timedelta(hours=1)
        evacuate = order(send_at=later)
        jobs: dict[str, Callable[[], object]] = {
            "draft": lambda: drafting.draft(c, by=by, request=quake(), desk=desk, now=now),
            "order": lambda: drafting.draft(c, by=by, request=evacuate, desk=desk, now=now),
            "drill": lambda: drafting.draft(c, by=by, request=order(mode=Mode.DRILL), desk=desk, now=now),
            "edit": lambda: drafting.edit(c, by=by, broadcast_id=which, request=order(), desk=desk, now=now),
            "submit": lambda: approving.submit(c, by=by, broadcast_id=which, desk=desk, now=now),
            "approve": lambda: self._approve(which, by, now),
            "stop": lambda: stopping.stop(c, by=by, broadcast_id=which, now=now),
            "correct": lambda: correcting.correct(c, by=by, broadcast_id=which, mistake=mistake, desk=desk, now=now),
            "retract": lambda: correcting.retract(c, by=by, broadcast_id=which, desk=desk, now=now),
            "clear": lambda: correcting.all_clear(c, by=by, broadcast_id=which, desk=desk, now=now),
            "tick": self._tick,
            "settle": self._settle,
        }
        return jobs[verb]

    def _settle(self) -> None:
        """Plan and hand over whatever is sending, as the lanes would have, then let the clock settle it."""
        for one in broadcasts.in_states(self.connection, BroadcastState.SENDING):
            zone = ZoneInfo(self.desk.city.timezone)
            while outbox.plan_chunk(self.connection, one.id, 10, self.now, zone).progress is outbox.Progress.MORE:
                pass
            mine = (delivery.c.broadcast_id == one.id) & (delivery.c.state == "queued")
            self.connection.execute(update(delivery).where(mine).values(state="handed_over", attempts=1))
            tallies.recount(self.connection, one.id)
        schedule.settle_complete(self.connection, self.now)

    def _approve(self, which: int, by: Officer, now: datetime) -> None:
        shown = approving.shown(self.connection, broadcast_id=which, desk=self.desk, now=now)
        given = Approval(which, shown.hash, shown.head_count.total)
        approving.approve(self.connection, by=by, given=given, desk=self.desk, now=now)

    def _tick(self) -> None:
        self.now += timedelta(minutes=40)
        sending.start_due(self.connection, self.now)
        schedule.expire_due(self.connection, self.now)

    def states(self) -> dict[int, tuple[BroadcastState, EndReason | None]]:
        rows = self.connection.execute(select(broadcast.c.id, broadcast.c.state, broadcast.c.reason))
        return {row.id: (BroadcastState(row.state), EndReason(row.reason) if row.reason else None) for row in rows}

    def check(self, before: dict[int, tuple[BroadcastState, EndReason | None]]) -> None:
        for number, (state, reason) in self.states().items():
            old, old_reason = before.get(number, (BroadcastState.DRAFT, None))
            assert (state is BroadcastState.ENDED) == (reason is not None)
            if state is not old:
                assert state in MOVES[old] | SECOND_MOVE.get(old, frozenset()) | _in_one_verb(old)
                assert reason is None or reason in REASONS[old] | REASONS[BroadcastState.SENDING]
            elif reason is not old_reason:
                assert (old_reason, state) == (EndReason.COMPLETE, BroadcastState.ENDED)
                assert reason in {EndReason.RETRACTED, EndReason.SUPERSEDED}
            found = broadcasts.get(self.connection, number)
            if found.started_at is not None:
                assert found.approval is not None
                assert found.approver is not None
            if found.started_at is not None and found.approver == found.author:
                assert approving.may_alone(self.connection, found, self.desk)

    def check_at_the_end(self) -> None:
        serials = [row for row in self.connection.execute(select(broadcast.c.serial)).scalars() if row]
        assert sorted(serials) == [f"26-{number:04}" for number in range(1, len(serials) + 1)]
        crossed = select(func.count()).join(broadcast).where(delivery.c.mode != broadcast.c.mode)
        assert self.connection.execute(crossed.select_from(delivery)).scalar_one() == 0
        assert isinstance(audit.verify(self.connection), audit.Verified)


def _in_one_verb(old: BroadcastState) -> frozenset[BroadcastState]:
    """Return where a follower may stand after the one verb that drafts and submits it."""
    return frozenset({BroadcastState.SUBMITTED}) if old is BroadcastState.DRAFT else frozenset()


STEPS = st.lists(st.tuples(st.sampled_from(VERBS), st.integers(1, 4), st.integers(0, 1)), min_size=5, max_size=25)
# Begin with something to act upon; the rest is whatever comes.
BEGUN = [("draft", 1, 0), ("submit", 1, 0), ("order", 2, 0), ("submit", 2, 0)]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_no_sequence_of_verbs_leads_where_the_table_forbids(
    migrated: Path, desk: Desk, steps: list[tuple[str, int, int]]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "town.sqlite"
        shutil.copyfile(migrated, path)
        with single_connection(path) as connection, connection.begin():
            world = World(connection, desk)
            for verb, which, by in BEGUN + steps:
                before = world.states()
                world.attempt(verb, which, by)
                world.check(before)
            world.check_at_the_end()
