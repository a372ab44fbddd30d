"""The one writer of an embedded database: whole transactions on one thread, many to a commit."""

from __future__ import annotations

import asyncio
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, OperationalError

from registry.errors import StorageTrouble
from registry.store.store import Job

GROUP = 64
"""Jobs that share one commit at most; more would make a waiting click slower than a disk flush."""

Settle = Callable[[], None]


@dataclass(slots=True)
class Ticket:
    """One accepted job and the place where its result is awaited."""

    job: Job[Any]
    loop: asyncio.AbstractEventLoop
    future: asyncio.Future[Any]
    result: Any = None
    error: BaseException | None = None


class Writer:
    """Owns the writing connection; `submit` may be called from any event loop."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._queue: queue.SimpleQueue[Ticket | None] = queue.SimpleQueue()
        self._connection: Connection | None = None
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._thread.start()

    async def submit(self, job: Job[Any]) -> Any:  # noqa: ANN401 - the job's own result
        """Return what `job` returned, after the commit that holds it."""
        loop = asyncio.get_running_loop()
        ticket = Ticket(job, loop, loop.create_future())
        self._queue.put(ticket)
        return await ticket.future

    def close(self) -> None:
        """Finish every accepted job, then end the thread."""
        self._queue.put(None)
        self._thread.join()

    def _run(self) -> None:
        more = True
        while more:
            first = self._queue.get()
            if first is None:
                break
            group, more = self._gather(first)
            self._commit(group)
            _answer(group)
        if self._connection is not None:
            self._connection.close()

    def _gather(self, first: Ticket) -> tuple[list[Ticket], bool]:
        group = [first]
        while len(group) < GROUP:
            try:
                ticket = self._queue.get_nowait()
            except queue.Empty:
                break
            if ticket is None:
                return group, False
            group.append(ticket)
        return group, True

    def _commit(self, group: list[Ticket]) -> None:
        try:
            if self._connection is None:
                self._connection = self._engine.connect()
            with self._connection.begin():
                for ticket in group:
                    _run_alone(self._connection, ticket)
        except Exception as error:  # noqa: BLE001 - every waiting caller must hear of it
            self._abandon(group, error)

    def _abandon(self, group: list[Ticket], error: Exception) -> None:
        """Tell the whole group that nothing of it is on disk, and start over on a fresh connection.

        After a failed flush SQLite's own pages cannot be trusted, so the connection is never used again.
        """
        trouble = StorageTrouble(detail=str(error.orig)) if isinstance(error, DBAPIError) else error
        for ticket in group:
            ticket.result, ticket.error = None, ticket.error or trouble
        if self._connection is not None:
            self._connection.invalidate()
            self._connection.close()
            self._connection = None


def _run_alone(connection: Connection, ticket: Ticket) -> None:
    """Run one job inside the group's transaction so that its failure undoes only itself."""
    savepoint = connection.begin_nested()
    try:
        ticket.result = ticket.job(connection)
        savepoint.commit()
    except OperationalError:
        # The disk, not the job: SQLite may have rolled back everything, so nobody here is safe.
        raise
    except BaseException as error:  # noqa: BLE001 - handed to whoever awaits it
        savepoint.rollback()
        ticket.error = error


def _answer(group: list[Ticket]) -> None:
    """Wake every caller of the group, one wake-up per event loop."""
    for loop in {id(ticket.loop): ticket.loop for ticket in group}.values():
        mine = [ticket for ticket in group if ticket.loop is loop]
        if not loop.is_closed():
            loop.call_soon_threadsafe(_resolve, mine)


def _resolve(group: list[Ticket]) -> None:
    for ticket in group:
        if ticket.future.cancelled():
            continue
        if ticket.error is not None:
            ticket.future.set_exception(ticket.error)
        else:
            ticket.future.set_result(ticket.result)
