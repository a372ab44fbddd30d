"""The audit chain: whatever is changed in it afterwards is found, and where."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, select, type_coerce, update
from sqlalchemy.types import NullType

from registry import audit
from registry.audit import Broken, Verified
from registry.errors import BadField
from registry.store import Connection
from registry.tables import audit_entry, audit_head
from tests.contracts.book import NOW, Book

LENGTH = 7
TEXTS = ("actor", "action", "object", "details")
BYTES = ("previous", "hash")
JSON = st.dictionaries(
    st.text(max_size=5), st.integers(-(2**53), 2**53) | st.text(max_size=5) | st.booleans() | st.none(), max_size=3
)


def written(conn: Connection, length: int = LENGTH) -> None:
    for number in range(1, length + 1):
        seq = audit.append(
            conn,
            actor=f"officer:{number}",
            action="broadcast.approve",
            object=f"broadcast:{number}",
            details={"people": number * 100, "serial": f"26-{number:04}"},
            now=NOW + timedelta(seconds=number),
        )
        assert seq == number


def cell(conn: Connection, seq: int, column: str) -> Any:  # noqa: ANN401 - whatever lies there
    raw = type_coerce(audit_entry.c[column], NullType())
    return conn.execute(select(raw).where(audit_entry.c.seq == seq)).scalar_one()


def put(conn: Connection, seq: int, column: str, value: object) -> None:
    raw = type_coerce(value, NullType())
    conn.execute(update(audit_entry).where(audit_entry.c.seq == seq).values({column: raw}))


async def test_an_untouched_chain_is_verified_to_its_head(book: Book) -> None:
    assert await book.store.read(audit.verify) == Verified(0, bytes(32).hex())
    await book.write(written)
    head = await book.store.read(audit.head)
    assert await book.store.read(audit.verify) == Verified(LENGTH, head.hash.hex())
    assert head.seq == LENGTH
    youngest = (await book.store.read(lambda conn: audit.recent(conn, 2)))[0]
    assert (youngest.seq, youngest.actor, youngest.details["people"]) == (7, "officer:7", 700)


async def test_a_chain_longer_than_a_batch_is_verified_whole(book: Book) -> None:
    await book.write(lambda conn: written(conn, 2_300))
    verified = await book.store.read(audit.verify)
    assert isinstance(verified, Verified)
    assert verified.entries == 2_300
    await book.write(lambda conn: put(conn, 2_299, "object", "broadcast:1"))
    broken = await book.store.read(audit.verify)
    assert isinstance(broken, Broken)
    assert broken.seq == 2_299


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(details=st.lists(JSON, min_size=1, max_size=4))
async def test_any_details_are_verified_as_they_were_written(book: Book, details: list[dict[str, object]]) -> None:
    def job(conn: Connection) -> Verified | Broken:
        for each in details:
            audit.append(conn, actor="service", action="sweep", object="-", details=each, now=NOW)
        return audit.verify(conn)

    assert isinstance(await book.undone(job), Verified)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    seq=st.integers(1, LENGTH), column=st.sampled_from(TEXTS + BYTES), where=st.integers(0), flip=st.integers(1, 127)
)
async def test_any_changed_sign_is_found_in_its_entry(book: Book, seq: int, column: str, where: int, flip: int) -> None:
    def job(conn: Connection) -> Verified | Broken:
        written(conn)
        value = cell(conn, seq, column)
        raw = bytearray(value.encode() if isinstance(value, str) else value)
        raw[where % len(raw)] ^= flip
        put(conn, seq, column, raw.decode() if isinstance(value, str) else bytes(raw))
        return audit.verify(conn)

    found = await book.undone(job)
    assert isinstance(found, Broken)
    assert found.seq == seq


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(seq=st.integers(1, LENGTH), shift=st.integers(-10_000, 10_000).filter(bool))
async def test_a_moved_moment_is_found(book: Book, seq: int, shift: int) -> None:
    def job(conn: Connection) -> Verified | Broken:
        written(conn)
        put(conn, seq, "at", cell(conn, seq, "at") + shift)
        return audit.verify(conn)

    found = await book.undone(job)
    assert isinstance(found, Broken)
    assert found.seq == seq


@pytest.mark.parametrize("seq", [1, 4, LENGTH])
async def test_a_missing_entry_is_found_the_last_one_by_the_head(book: Book, seq: int) -> None:
    def job(conn: Connection) -> Verified | Broken:
        written(conn)
        conn.execute(delete(audit_entry).where(audit_entry.c.seq == seq))
        return audit.verify(conn)

    found = await book.undone(job)
    assert isinstance(found, Broken)
    assert found.seq == seq


async def test_two_entries_in_each_others_place_are_found(book: Book) -> None:
    def job(conn: Connection) -> Verified | Broken:
        written(conn)
        for old, new in ((3, 99), (4, 3), (99, 4)):
            conn.execute(update(audit_entry).where(audit_entry.c.seq == old).values(seq=new))
        return audit.verify(conn)

    found = await book.undone(job)
    assert isinstance(found, Broken)
    assert found.seq == 3


async def test_a_changed_head_or_none_is_found(book: Book) -> None:
    def changed(conn: Connection) -> Verified | Broken:
        written(conn)
        conn.execute(update(audit_head).values(hash=bytes(31) + b"\1"))
        return audit.verify(conn)

    def gone(conn: Connection) -> Verified | Broken:
        written(conn)
        conn.execute(delete(audit_head))
        return audit.verify(conn)

    assert isinstance(await book.undone(changed), Broken)
    assert isinstance(await book.undone(gone), Broken)


async def test_an_entry_slipped_in_before_the_first_is_found(book: Book) -> None:
    def job(conn: Connection) -> Verified | Broken:
        written(conn)
        conn.execute(
            audit_entry.insert().values(
                seq=0, at=NOW, actor="service", action="x", object="-", details={}, previous=bytes(32), hash=bytes(32)
            )
        )
        return audit.verify(conn)

    assert isinstance(await book.undone(job), Broken)


async def test_writers_at_the_same_time_make_one_chain(book: Book) -> None:
    def job(conn: Connection) -> int:
        return audit.append(conn, actor="service", action="sweep", object="-", details={}, now=NOW)

    numbers = await asyncio.gather(*(book.write(job) for _ in range(40)))
    assert sorted(numbers) == list(range(1, 41))
    assert isinstance(await book.store.read(audit.verify), Verified)


@pytest.mark.parametrize("actor", ["", "Tanaka", "officer:", "officer:12 ", "leader:x"])
async def test_an_actor_of_another_form_is_refused(book: Book, actor: str) -> None:
    with pytest.raises(BadField):
        await book.write(
            lambda conn: audit.append(conn, actor=actor, action="x", object="-", details={}, now=NOW),
        )
