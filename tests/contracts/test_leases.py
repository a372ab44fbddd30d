"""Leases: one owner at a time, and an epoch that tells every hold from every other."""

from datetime import datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from registry import leases
from registry.leases import Lease
from registry.store import Connection
from tests.contracts.book import NOW, Book

SPAN = timedelta(seconds=15)
SOON = NOW + timedelta(seconds=5)
OVER = NOW + SPAN

STEPS = st.lists(
    st.tuples(
        st.sampled_from(["take", "take", "force", "renew", "release"]),
        st.sampled_from(["a", "b", "c"]),
        st.integers(0, 10),
    ),
    max_size=30,
)


async def test_who_holds_a_lease_keeps_others_off_until_it_runs_out(book: Book) -> None:
    def job(conn: Connection) -> None:
        first = leases.take(conn, "lane:telegram", "a", until=OVER, now=NOW)
        assert first == Lease("lane:telegram", "a", 1, OVER)
        assert leases.take(conn, "lane:telegram", "b", until=OVER, now=SOON) is None
        assert leases.take(conn, "lane:twilio", "b", until=OVER, now=SOON) == Lease("lane:twilio", "b", 1, OVER)
        assert leases.take(conn, "lane:telegram", "b", until=OVER + SPAN, now=OVER) == Lease(
            "lane:telegram", "b", 2, OVER + SPAN
        )
        assert first is not None
        assert not leases.renew(conn, first, OVER + SPAN)

    await book.write(job)


async def test_renewing_holds_on_and_releasing_lets_the_next_in_at_once(book: Book) -> None:
    def job(conn: Connection) -> None:
        held = leases.take(conn, "clock", "a", until=OVER, now=NOW)
        assert held is not None
        assert leases.renew(conn, held, OVER + SPAN)
        assert leases.take(conn, "clock", "b", until=OVER + SPAN, now=OVER) is None
        leases.release(conn, held, OVER)
        taken = leases.take(conn, "clock", "b", until=OVER + SPAN, now=OVER)
        assert taken is not None
        leases.release(conn, held, OVER)
        assert leases.current(conn, "clock") == taken

    await book.write(job)


async def test_force_takes_a_lease_that_a_dead_process_still_holds(book: Book) -> None:
    def job(conn: Connection) -> Lease | None:
        leases.take(conn, "clock", "dead", until=OVER, now=NOW)
        return leases.take(conn, "clock", "alive", until=OVER, now=SOON, force=True)

    assert await book.write(job) == Lease("clock", "alive", 2, OVER)
    assert await book.store.read(lambda conn: leases.current(conn, "poller")) is None


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(steps=STEPS)
async def test_two_owners_never_hold_the_same_epoch(book: Book, steps: list[tuple[str, str, int]]) -> None:
    def job(conn: Connection) -> None:
        held: dict[str, Lease] = {}
        epochs: dict[int, str] = {}
        now: datetime = NOW
        for kind, owner, seconds in steps:
            now += timedelta(seconds=seconds)
            before = leases.current(conn, "lane")
            if kind in {"take", "force"}:
                lease = leases.take(conn, "lane", owner, until=now + SPAN, now=now, force=kind == "force")
                if lease is None:
                    assert before is not None
                    assert before.owner != owner
                    assert before.until > now
                    continue
                assert epochs.setdefault(lease.epoch, owner) == owner
                assert lease.epoch == max(epochs)
                assert before is None or lease.epoch > before.epoch
                held[owner] = lease
            elif owner in held and kind == "renew":
                assert before is not None
                assert leases.renew(conn, held[owner], now + SPAN) == (held[owner].epoch == before.epoch)
            elif owner in held:
                leases.release(conn, held[owner], now)
            last = leases.current(conn, "lane")
            assert last is None or epochs[last.epoch] == last.owner

    await book.undone(job)
