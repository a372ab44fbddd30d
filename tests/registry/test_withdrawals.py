"""What people took back stays taken back, even where the database is put back to a copy from before."""

import json
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import orjson
import pytest
from sqlalchemy import text

from registry import addresses, consent, subscribers, withdrawals
from registry.errors import StorageTrouble
from registry.person import AddressState, Choices, ConsentGiven, Contact, Joined
from registry.privacy import Keyring
from registry.store import Connection
from registry.store.backup import copy
from registry.store.embedded import open_embedded
from registry.withdrawals import Replayed
from templates_i18n.languages import Tag
from tests.town import SECRET, create

EN = Tag("en")
NOON = datetime(2026, 11, 23, 3, tzinfo=UTC)
LATER = NOON + timedelta(hours=1)
KEYRING = Keyring.derive(SECRET)
GIVEN = ConsentGiven("2026-11", EN, "page", "test")
TWILIO = addresses.account_of(addresses.Channel.SMS, addresses.Mode.LIVE)
PHONES = [f"+1202555010{last}" for last in range(4)]


def join(conn: Connection, phone: str, now: datetime = NOON) -> Joined:
    contact, choices = Contact(TWILIO, phone), Choices((EN,))
    return subscribers.join(conn, KEYRING, contact=contact, choices=choices, consent=GIVEN, now=now)


def state(conn: Connection, phone: str) -> AddressState | None:
    found = addresses.find(conn, KEYRING, TWILIO, phone)
    return found.state if found else None


def states(conn: Connection) -> list[AddressState | None]:
    return [state(conn, phone) for phone in PHONES]


class Disk:
    """A database with its journal, and a backup to go back to."""

    def __init__(self, folder: Path) -> None:
        self.path, self.backup = folder / "book.sqlite", folder / "backups" / "night.sqlite"
        self.journal = folder / withdrawals.FILE
        create(self.path)

    async def do(self, *jobs: object) -> list[Any]:
        store = open_embedded(self.path, exclusive=True)
        try:
            return [await store.write(job) for job in jobs]  # type: ignore[arg-type]  # each takes a connection
        finally:
            await store.aclose()

    def restore(self) -> None:
        for old in self.path.parent.glob("book.sqlite*"):
            old.unlink()
        copy(self.backup, self.path)


@pytest.fixture
async def disk(tmp_path: Path) -> Disk:
    made = Disk(tmp_path)
    await made.do(addresses.ensure_accounts, *(partial(join, phone=phone) for phone in PHONES))
    copy(made.path, made.backup)
    return made


def take_back(conn: Connection) -> None:
    """One sends STOP, one takes every consent back, one leaves; the last one stays."""
    stopped, withdrew, left = (addresses.find(conn, KEYRING, TWILIO, phone) for phone in PHONES[:3])
    assert stopped is not None
    assert withdrew is not None
    assert left is not None
    addresses.opt_out(conn, stopped.id, LATER)
    consent.withdraw(conn, subscriber_id=withdrew.subscriber_id, consent=GIVEN, now=LATER)
    subscribers.leave(conn, left.subscriber_id)


TAKEN_BACK = [AddressState.OPTED_OUT, AddressState.OPTED_OUT, None, AddressState.ACTIVE]


async def test_an_older_backup_does_not_undo_what_was_taken_back_since(disk: Disk) -> None:
    keep = partial(withdrawals.keep, now=LATER, path=disk.journal)
    replay = partial(withdrawals.replay, now=LATER, path=disk.journal)
    assert (await disk.do(take_back, keep, keep))[1:] == [3, 0]
    disk.restore()
    assert (await disk.do(states))[0] == [AddressState.ACTIVE] * 4
    assert await disk.do(replay, states) == [Replayed(opted_out=2, erased=1), TAKEN_BACK]
    assert await disk.do(replay, replay) == [Replayed(), Replayed()]


async def test_a_database_that_knows_its_journal_is_left_alone(disk: Disk) -> None:
    keep = partial(withdrawals.keep, now=LATER, path=disk.journal)
    await disk.do(take_back, keep)
    assert (await disk.do(partial(withdrawals.replay, now=LATER, path=disk.journal)))[0] == Replayed()


async def test_who_came_back_after_the_withdrawal_stays(disk: Disk) -> None:
    back = LATER + timedelta(hours=1)
    await disk.do(take_back, partial(withdrawals.keep, now=LATER, path=disk.journal))
    await disk.do(*(partial(join, phone=phone, now=back) for phone in PHONES[:3]))
    disk.journal.write_bytes(disk.journal.read_bytes().replace(b'"journal":"', b'"journal":"other'))
    replayed, now = await disk.do(partial(withdrawals.replay, now=back, path=disk.journal), states)
    assert (replayed, now) == (Replayed(), [AddressState.ACTIVE] * 4)


async def test_a_backup_from_before_a_change_of_key_knows_who_withdrew_after_it(disk: Disk) -> None:
    newer = Keyring.derive("another invented secret, long enough to be one", SECRET)

    def rotated(conn: Connection) -> None:
        """Do what a change of key does to addresses: another index value, the same random id."""
        for row in conn.execute(text("SELECT id, sealed FROM address")).all():
            handle = addresses.open_handle(newer, row.id, row.sealed)
            values = {"blind": newer.blind(TWILIO, handle), "id": row.id}
            conn.execute(text("UPDATE address SET blind = :blind WHERE id = :id"), values)

    def stop(conn: Connection) -> None:
        stopped, left = (addresses.find(conn, newer, TWILIO, phone) for phone in PHONES[:2])
        assert stopped is not None
        assert left is not None
        addresses.opt_out(conn, stopped.id, LATER)
        subscribers.leave(conn, left.subscriber_id)

    await disk.do(rotated, stop, partial(withdrawals.keep, now=LATER, path=disk.journal))
    disk.restore()
    replayed, now = await disk.do(partial(withdrawals.replay, now=LATER, path=disk.journal), states)
    assert replayed == Replayed(opted_out=1, erased=1)
    assert now == [AddressState.OPTED_OUT, None, AddressState.ACTIVE, AddressState.ACTIVE]


async def test_a_phone_that_moved_to_another_record_is_found_by_its_hash(disk: Disk) -> None:
    def merge_and_stop(conn: Connection) -> None:
        chat = Contact(addresses.account_of(addresses.Channel.TELEGRAM, addresses.Mode.LIVE), "700000001")
        talker = subscribers.join(conn, KEYRING, contact=chat, choices=Choices((EN,)), consent=GIVEN, now=LATER)
        adopted = subscribers.adopt(
            conn,
            KEYRING,
            subscriber_id=talker.subscriber_id,
            contact=Contact(TWILIO, PHONES[0]),
            consent=GIVEN,
            now=LATER,
        )
        addresses.opt_out(conn, adopted, LATER)

    await disk.do(merge_and_stop, partial(withdrawals.keep, now=LATER, path=disk.journal))
    disk.restore()
    replayed, now = await disk.do(partial(withdrawals.replay, now=LATER, path=disk.journal), states)
    assert (replayed, now[0]) == (Replayed(opted_out=1), AddressState.OPTED_OUT)


async def leaves(disk: Disk, phone: str, now: datetime) -> None:
    def job(conn: Connection) -> None:
        found = addresses.find(conn, KEYRING, TWILIO, phone)
        assert found is not None
        subscribers.leave(conn, found.subscriber_id)

    await disk.do(job, partial(withdrawals.keep, now=now, path=disk.journal))


async def test_the_journal_forgets_what_no_backup_can_need_and_goes_on_counting(disk: Disk) -> None:
    days = [NOON + timedelta(days=days) for days in (1, 20, 40)]
    for phone, day in zip(PHONES, days, strict=False):
        await leaves(disk, phone, day)
    before = disk.journal.read_bytes()
    forget = partial(withdrawals.forget, path=disk.journal)
    assert await disk.do(partial(forget, now=NOON + timedelta(days=36)), partial(forget, now=days[2])) == [0, 1]
    assert len(disk.journal.read_bytes()) < len(before)
    assert disk.journal.stat().st_mode & 0o077 == 0
    assert [one.name for one in disk.journal.parent.glob("*.new")] == []
    replay = partial(withdrawals.replay, now=days[2], path=disk.journal)
    # This database knows it all; what is written next follows where it was.
    assert await disk.do(replay) == [Replayed()]
    await leaves(disk, PHONES[3], days[2])
    assert await disk.do(replay) == [Replayed()]
    assert await disk.do(partial(forget, now=days[2] + timedelta(days=400))) == [3]
    assert (await disk.do(replay))[0] == Replayed()


async def test_a_backup_older_than_the_journal_reaches_says_that_nobody_knows(disk: Disk) -> None:
    await leaves(disk, PHONES[0], NOON + timedelta(days=1))
    await leaves(disk, PHONES[1], NOON + timedelta(days=30))
    late = NOON + timedelta(days=50)
    await disk.do(partial(withdrawals.forget, now=late, path=disk.journal))
    disk.restore()
    replay = partial(withdrawals.replay, now=late, path=disk.journal)
    assert await disk.do(replay, replay) == [Replayed(erased=1, gap=True), Replayed()]


async def test_a_broken_line_at_the_front_goes_with_the_old_ones(disk: Disk) -> None:
    await leaves(disk, PHONES[0], NOON)
    with disk.journal.open("ab") as file:
        file.write(b'{"at": 17, "ki')
    await leaves(disk, PHONES[1], NOON + timedelta(days=30))
    forget = partial(withdrawals.forget, now=NOON + timedelta(days=36), path=disk.journal)
    assert await disk.do(forget, forget) == [2, 0]


async def test_who_took_everything_back_is_erased_after_a_day_and_who_kept_one_way_stays(disk: Disk) -> None:
    def also_by_chat(conn: Connection) -> None:
        found = subscribers.by_handle(conn, KEYRING, TWILIO, PHONES[0])
        assert found is not None
        chat = Contact(addresses.account_of(addresses.Channel.TELEGRAM, addresses.Mode.LIVE), "700000001")
        subscribers.adopt(conn, KEYRING, subscriber_id=found.id, contact=chat, consent=GIVEN, now=NOON)

    await disk.do(also_by_chat, take_back)
    day = timedelta(hours=24)
    sweep = [partial(subscribers.erase_withdrawn, now=LATER + day - timedelta(seconds=1))]
    sweep += [partial(subscribers.erase_withdrawn, now=LATER + day)] * 2
    assert await disk.do(*sweep, states) == [0, 1, 0, [AddressState.OPTED_OUT, None, None, AddressState.ACTIVE]]
    kept = await disk.do(partial(withdrawals.keep, now=LATER + day, path=disk.journal))
    # Two opt-outs, one who left, and the one who was erased for it a day later.
    assert kept == [4]
    disk.restore()
    replay = partial(withdrawals.replay, now=LATER + day, path=disk.journal)
    assert (await disk.do(replay, states))[1][1:] == [None, None, AddressState.ACTIVE]


async def test_who_comes_back_within_the_day_stays(disk: Disk) -> None:
    soon = LATER + timedelta(hours=2)
    await disk.do(take_back, partial(join, phone=PHONES[1], now=soon))
    later = partial(subscribers.erase_withdrawn, now=LATER + timedelta(days=3))
    assert await disk.do(later, states) == [1, [None, AddressState.ACTIVE, None, AddressState.ACTIVE]]


async def test_the_journal_shows_no_number_and_belongs_to_its_owner(disk: Disk) -> None:
    await disk.do(take_back, partial(withdrawals.keep, now=LATER, path=disk.journal))
    held = disk.journal.read_bytes()
    assert [one for one in PHONES if one.removeprefix("+").encode() in held] == []
    assert disk.journal.stat().st_mode & 0o077 == 0
    lines = [orjson.loads(line) for line in held.splitlines()]
    assert [set(line) for line in lines[1:]] == [{"at", "kind", "address", "account", "blind", "written"}] * 3


async def test_a_line_cut_by_a_power_failure_costs_only_itself(disk: Disk) -> None:
    keep = partial(withdrawals.keep, now=LATER, path=disk.journal)
    await disk.do(take_back, keep)
    with disk.journal.open("ab") as file:
        file.write(b'{"at": 17, "ki')
    last = partial(addresses.find, keyring=KEYRING, account_id=TWILIO, handle=PHONES[3])

    def stop(conn: Connection) -> None:
        found = last(conn)
        assert found is not None
        addresses.opt_out(conn, found.id, LATER)

    await disk.do(stop, keep)
    disk.restore()
    replayed, now = await disk.do(partial(withdrawals.replay, now=LATER, path=disk.journal), states)
    assert replayed == Replayed(opted_out=3, erased=1, broken=1)
    assert now == [*TAKEN_BACK[:3], AddressState.OPTED_OUT]


@pytest.mark.parametrize("spoilt", [b"", b'{"journal": "7f', b"\0" * 90])
async def test_a_first_line_that_a_power_failure_spoilt_costs_only_itself(disk: Disk, spoilt: bytes) -> None:
    keep = partial(withdrawals.keep, now=LATER, path=disk.journal)
    replay = partial(withdrawals.replay, now=LATER, path=disk.journal)
    await disk.do(take_back, keep)
    _, _, lines = disk.journal.read_bytes().partition(b"\n")
    disk.journal.write_bytes(spoilt + b"\n" * bool(spoilt) + lines)
    disk.restore()
    replayed, again, found = await disk.do(replay, replay, states)
    assert (replayed, again) == (Replayed(opted_out=2, erased=1, broken=int(bool(spoilt))), Replayed())
    assert found == TAKEN_BACK


async def test_a_journal_whose_first_line_was_spoilt_goes_on_under_a_new_name(disk: Disk) -> None:
    disk.journal.write_bytes(b'{"journal": "7f')
    await disk.do(take_back, partial(withdrawals.keep, now=LATER, path=disk.journal))
    disk.restore()
    replay = partial(withdrawals.replay, now=LATER, path=disk.journal)
    assert await disk.do(replay, states) == [Replayed(opted_out=2, erased=1, broken=1), TAKEN_BACK]


async def test_a_disk_that_refuses_the_journal_keeps_the_withdrawal_waiting(disk: Disk) -> None:
    disk.journal.mkdir()
    await disk.do(take_back)
    with pytest.raises(StorageTrouble):
        await disk.do(partial(withdrawals.keep, now=LATER, path=disk.journal))
    disk.journal.rmdir()
    assert (await disk.do(partial(withdrawals.keep, now=LATER, path=disk.journal)))[0] == 3


@pytest.mark.parametrize(
    "spoilt",
    [{"address": 1 << 80}, {"address": -1}, {"address": "1"}, {"at": 10**30}, {"written": 10**30}, {"account": []}],
    ids=str,
)
async def test_a_line_with_a_number_that_no_database_holds_costs_only_itself(
    disk: Disk, spoilt: dict[str, object]
) -> None:
    keep = partial(withdrawals.keep, now=LATER, path=disk.journal)
    await disk.do(take_back, keep)
    head, first, *others = disk.journal.read_bytes().splitlines(keepends=True)
    broken = json.dumps(orjson.loads(first) | spoilt).encode() + b"\n"
    disk.journal.write_bytes(b"".join([head, broken, first, *others]))
    disk.restore()
    replayed, now = await disk.do(partial(withdrawals.replay, now=LATER, path=disk.journal), states)
    assert (replayed.opted_out, replayed.erased, now) == (2, 1, TAKEN_BACK)
