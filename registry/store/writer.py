"""The one writer of an embedded database: whole transactions on one thread, many to a commit."""

from __future__ import annotations

import asyncio
import queue
import sqlite3
import threading
import time
from typing import Any, cast

from sqlalchemy import Connection, Engine

from registry.errors import StorageTrouble
from registry.store.store import Job
from registry.store.trouble import trouble_of

GROUP = 64
"""Jobs that share one commit at most."""

LONGEST = 0.02
"""Seconds after which no further job joins a commit: a click never waits behind much more than its own flush."""


class Ticket:
    """One accepted job and the place where its result is awaited."""

    __slots__ = ("error", "future", "job", "loop", "result")

    def __init__(self, job: Job[Any], loop: asyncio.AbstractEventLoop) -> None:
        self.job = job
        self.loop = loop
        self.future: asyncio.Future[Any] = loop.create_future()
        self.result: Any = None
        self.error: BaseException | None = None


class Writer:
    """Owns the writing connection; `submit` may be called from any event loop."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._queue: queue.SimpleQueue[Ticket | None] = queue.SimpleQueue()
        self._connection: Connection | None = None
        self._gate = threading.Lock()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._thread.start()

    async def submit(self, job: Job[Any]) -> Any:  # noqa: ANN401 - the job's own result
        """Return what `job` returned, after the commit that holds it.

        Jobs run in the order of submission. A caller that is cancelled while it waits does not take its job back.
        """
        ticket = Ticket(job, asyncio.get_running_loop())
        with self._gate:
            if self._closed:
                message = "the store is closed and takes no more jobs"
                raise RuntimeError(message)
            self._queue.put(ticket)
        return await ticket.future

    def close(self) -> None:
        """Finish every accepted job, then end the thread; a second call does nothing."""
        with self._gate:
            if not self._closed:
                self._closed = True
                self._queue.put(None)
        self._thread.join()

    def _run(self) -> None:
        while (first := self._queue.get()) is not None:
            _answer(self._commit_group(first))
        if self._connection is not None:
            self._connection.close()

    def _commit_group(self, first: Ticket) -> list[Ticket]:
        """Run `first` and whatever waits behind it in one transaction; return all that have an answer now."""
        group = [first]
        try:
            connection = self._connected()
            with connection.begin() as transaction:
                driver = cast("sqlite3.Connection", connection.connection.driver_connection)
                _run_job(first, connection, driver)
                if first.error is not None:
                    # Nothing else is in this transaction yet, so undoing it undoes the first job alone.
                    transaction.rollback()
                    return group
                until = time.monotonic() + LONGEST
                while len(group) < GROUP and time.monotonic() < until and (ticket := self._waiting()) is not None:
                    group.append(ticket)
                    _run_beside(ticket, connection, driver)
        except BaseException as error:  # noqa: BLE001 - every waiting caller must hear of it, and the thread goes on
            self._abandon(group, error)
        return group

    def _waiting(self) -> Ticket | None:
        try:
            ticket = self._queue.get_nowait()
        except queue.Empty:
            return None
        if ticket is None:
            # The end stands behind all jobs: leave it for the loop outside.
            self._queue.put(None)
        return ticket

    def _connected(self) -> Connection:
        if self._connection is None:
            self._connection = self._engine.connect()
        return self._connection

    def _abandon(self, group: list[Ticket], error: BaseException) -> None:
        """Tell the whole group that nothing of it counts, and start over on a fresh connection.

        After a failed flush SQLite's own pages cannot be trusted, so the connection is never used again.
        """
        for ticket in group:
            ticket.result = None
            if ticket.error is None:
                ticket.error = _trouble(error)
        if self._connection is not None:
            self._connection.invalidate()
            self._connection.close()
            self._connection = None


def _trouble(error: BaseException) -> BaseException:
    if isinstance(error, StorageTrouble):
        return StorageTrouble(**error.fields)
    return trouble_of(error) or error


def _run_job(ticket: Ticket, connection: Connection, driver: sqlite3.Connection) -> None:
    """Keep the job's result, or the error that is its own; raise what endangers everyone in the transaction."""
    try:
        ticket.result = ticket.job(connection)
    except BaseException as error:
        if trouble_of(error) is not None:
            raise
        ticket.error = error
    if not driver.in_transaction:
        # SQLite undid everything by itself, as it may after a fault, or the job ended what was not its own.
        raise StorageTrouble(detail="the transaction ended before its jobs did")


def _run_beside(ticket: Ticket, connection: Connection, driver: sqlite3.Connection) -> None:
    """Run one more job inside the group's transaction so that its failure undoes only itself."""
    driver.execute("SAVEPOINT beside")
    _run_job(ticket, connection, driver)
    if ticket.error is not None:
        driver.execute("ROLLBACK TO beside")
    driver.execute("RELEASE beside")


def _answer(group: list[Ticket]) -> None:
    """Wake every caller of the group, one wake-up per event loop."""
    for loop in {id(ticket.loop): ticket.loop for ticket in group}.values():
        mine = [ticket for ticket in group if ticket.loop is loop]
        try:
            loop.call_soon_threadsafe(_resolve, mine)
        except RuntimeError:
            # That loop has closed: nobody waits there any more, and what was committed stays committed.
            continue


def _resolve(group: list[Ticket]) -> None:
    for ticket in group:
        if ticket.future.done():
            continue
        if ticket.error is None:
            ticket.future.set_result(ticket.result)
        elif isinstance(ticket.error, StopIteration):
            # A future refuses this one, and its caller would wait for ever.
            ticket.future.set_exception(RuntimeError("a job raised StopIteration"))
        else:
            ticket.future.set_exception(ticket.error)
