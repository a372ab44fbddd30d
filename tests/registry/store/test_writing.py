"""Many jobs share one flush, and none of them notices the others."""

import asyncio
import contextlib
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError, OperationalError

from registry.errors import StorageTrouble
from registry.store.embedded import EmbeddedStore, open_embedded
from registry.tables import service, subscriber_area
from tests.registry.store.facts import on_disk, remember, remembered

Job = Callable[[Connection], Any]


class NotAnOrdinaryError(BaseException):
    """What a signal or an interpreter at its end may raise."""


class Held:
    """Keeps the writer busy, so that what is submitted meanwhile waits and is committed together."""

    def __init__(self, store: EmbeddedStore) -> None:
        self._store = store
        self._go = threading.Event()
        self._running = threading.Event()
        self._first: asyncio.Task[None] | None = None

    async def __aenter__(self) -> None:
        self._first = asyncio.create_task(self._store.write(self._wait))
        await asyncio.to_thread(self._running.wait)

    async def __aexit__(self, *_: object) -> None:
        self._go.set()
        assert self._first is not None
        await self._first

    def _wait(self, _connection: Connection) -> None:
        self._running.set()
        self._go.wait()


async def together(store: EmbeddedStore, *jobs: Job) -> list[Any]:
    """Run the jobs as one group and return each one's result or error."""
    async with Held(store):
        waiting = [asyncio.create_task(store.write(job)) for job in jobs]
        await asyncio.sleep(0)
    return await asyncio.gather(*waiting, return_exceptions=True)


def fail(error: BaseException, *, after: Job | None = None) -> Job:
    def job(connection: Connection) -> None:
        if after is not None:
            after(connection)
        raise error

    return job


async def test_an_answer_comes_after_the_commit_that_holds_it(store: EmbeddedStore) -> None:
    for number in range(5):
        assert await store.write(remember(f"n{number}")) == f"n{number}"
        assert on_disk(store.path)[-1] == f"n{number}"


async def test_jobs_that_wait_together_share_one_transaction_and_keep_their_order(store: EmbeddedStore) -> None:
    order: list[int] = []
    transactions: list[object] = []

    def job(number: int) -> Job:
        def run(connection: Connection) -> None:
            order.append(number)
            transactions.append(connection.get_transaction())

        return run

    await together(store, *map(job, range(20)))
    assert order == list(range(20))
    assert len(set(map(id, transactions))) == 1


async def test_a_failing_job_undoes_only_itself(store: EmbeddedStore) -> None:
    results = await together(
        store,
        remember("first"),
        fail(LookupError("mine"), after=remember("half done")),
        remember("second"),
        remember("first"),
        remember("third"),
    )
    assert [type(result) for result in results] == [str, LookupError, str, IntegrityError, str]
    assert on_disk(store.path) == ["first", "second", "third"]


async def test_a_job_that_fails_alone_leaves_nothing_and_the_next_one_succeeds(store: EmbeddedStore) -> None:
    with pytest.raises(LookupError, match="mine"):
        await store.write(fail(LookupError("mine"), after=remember("half done")))
    await store.write(remember("next"))
    assert on_disk(store.path) == ["next"]


async def test_a_mistyped_statement_is_its_own_jobs_error(store: EmbeddedStore) -> None:
    results = await together(
        store, remember("before"), lambda c: c.execute(text("INSERT INTO nowhere VALUES (1)")), remember("after")
    )
    assert isinstance(results[1], OperationalError)
    assert on_disk(store.path) == ["after", "before"]


@pytest.mark.parametrize("error", [NotAnOrdinaryError(), KeyboardInterrupt(), asyncio.CancelledError()])
async def test_what_is_no_ordinary_error_reaches_its_caller_alone(store: EmbeddedStore, error: BaseException) -> None:
    with pytest.raises(type(error)):
        await store.write(fail(error, after=remember("half done")))
    await store.write(remember("next"))
    assert on_disk(store.path) == ["next"]


async def test_stop_iteration_does_not_leave_its_caller_waiting(store: EmbeddedStore) -> None:
    for ask in (store.write, store.read):
        with pytest.raises(RuntimeError, match="StopIteration"):
            await asyncio.wait_for(ask(lambda _: next(iter([]))), 10)


async def test_a_job_that_ends_the_transaction_itself_is_told_so(store: EmbeddedStore) -> None:
    with pytest.raises(StorageTrouble, match="ended before its jobs did"):
        await store.write(lambda connection: connection.exec_driver_sql("ROLLBACK"))
    await store.write(remember("next"))
    assert on_disk(store.path) == ["next"]


async def test_a_cancelled_caller_does_not_take_its_job_back(store: EmbeddedStore) -> None:
    async with Held(store):
        waiting = asyncio.create_task(store.write(remember("accepted")))
        await asyncio.sleep(0)
        waiting.cancel()
    await store.write(remember("later"))
    assert waiting.cancelled()
    assert on_disk(store.path) == ["accepted", "later"]


async def test_closing_finishes_what_was_accepted_and_refuses_what_comes_after(path: Path) -> None:
    store = open_embedded(path, exclusive=True)
    async with Held(store):
        waiting = [asyncio.create_task(store.write(remember(f"n{number:03}"))) for number in range(150)]
        await asyncio.sleep(0)
        closing = asyncio.create_task(store.aclose())
        await asyncio.sleep(0)
    await closing
    assert await asyncio.gather(*waiting) == on_disk(path) == [f"n{number:03}" for number in range(150)]
    with pytest.raises(RuntimeError, match="closed"):
        await store.write(remember("too late"))
    with pytest.raises(RuntimeError, match="shutdown"):
        await store.read(remembered)
    await store.aclose()
    assert not path.with_name("book.sqlite-wal").exists()


async def test_several_event_loops_may_write_at_once(store: EmbeddedStore) -> None:
    async def fill(letter: str) -> list[str]:
        return await asyncio.gather(*(store.write(remember(f"{letter}{number:02}")) for number in range(50)))

    def elsewhere(letter: str) -> list[str]:
        return asyncio.run(fill(letter))

    answers = await asyncio.gather(fill("a"), asyncio.to_thread(elsewhere, "b"), asyncio.to_thread(elsewhere, "c"))
    assert [name for names in answers for name in names] == on_disk(store.path)


async def test_a_loop_that_has_closed_meanwhile_harms_nobody(store: EmbeddedStore) -> None:
    def leave() -> None:
        loop = asyncio.new_event_loop()
        task = loop.create_task(store.write(remember("left alone")))
        loop.run_until_complete(asyncio.sleep(0))
        task.cancel()
        loop.run_until_complete(asyncio.gather(task, return_exceptions=True))
        loop.close()

    async with Held(store):
        await asyncio.to_thread(leave)
        waiting = asyncio.create_task(store.write(remember("here")))
        await asyncio.sleep(0)
    assert await waiting == "here"
    assert on_disk(store.path) == ["here", "left alone"]


async def test_an_error_names_no_values(store: EmbeddedStore) -> None:
    await store.write(remember("+15145550100"))
    with pytest.raises(IntegrityError) as refused:
        await store.write(remember("+15145550100"))
    assert "5550100" not in str(refused.value)


async def test_foreign_keys_hold(store: EmbeddedStore) -> None:
    lonely = subscriber_area.insert().values(subscriber_id=1, area="01101")
    with pytest.raises(IntegrityError, match="FOREIGN KEY"):
        await store.write(lambda connection: connection.execute(lonely))


def slip(name: str) -> Job:
    """Undo a part of the job inside the job, and go on."""

    def job(connection: Connection) -> None:
        with contextlib.suppress(LookupError), connection.begin_nested():
            remember(f"{name}-part")(connection)
            raise LookupError(name)
        remember(name)(connection)

    return job


def fail_by_statement(name: str) -> Job:
    def job(connection: Connection) -> None:
        remember(name)(connection)
        connection.execute(text("SELECT nothing FROM service"))

    return job


KINDS: dict[str, Callable[[str], Job]] = {
    "keeps": remember,
    "slips": slip,
    "reads": lambda _: remembered,
    "raises": lambda name: fail(LookupError(name), after=remember(name)),
    "stops": lambda name: fail(NotAnOrdinaryError(), after=remember(name)),
    "mistypes": fail_by_statement,
    "repeats": lambda _: remember("there already"),
}


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(groups=st.lists(st.lists(st.sampled_from(sorted(KINDS)), min_size=1, max_size=12), min_size=1, max_size=4))
def test_whatever_jobs_meet_each_keeps_or_loses_its_own(path: Path, groups: list[list[str]]) -> None:
    async def run() -> None:
        store = open_embedded(path, exclusive=True)
        await store.write(lambda connection: connection.execute(service.delete()))
        expected = {await store.write(remember("there already"))}
        for place, kinds in enumerate(groups):
            names = [f"{place:02}-{number:02}-{kind}" for number, kind in enumerate(kinds)]
            await together(store, *(KINDS[kind](name) for kind, name in zip(kinds, names, strict=True)))
            expected |= {name for kind, name in zip(kinds, names, strict=True) if kind in {"keeps", "slips"}}
        await store.aclose()
        assert set(on_disk(path)) == expected

    asyncio.run(run())
