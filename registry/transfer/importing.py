"""Brings a whole list in: every row is checked first, then people come in by small commits that can be resumed."""

from __future__ import annotations

import asyncio
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from itertools import islice
from typing import Protocol

from registry import audit
from registry.clock import Clock
from registry.errors import NotFound
from registry.person import SubscriberId
from registry.privacy import Keyring, mint_id
from registry.repositories import runs
from registry.repositories.runs import Run, RunId
from registry.store import Connection, Store
from registry.store.scratch import Seen
from registry.transfer.checking import check
from registry.transfer.matching import Candidate, Matched, candidate, fault, match, unless_withdrawn
from registry.transfer.opening import Source
from registry.transfer.reading import rows
from registry.transfer.row import Fault, Person, Row, Terms
from registry.transfer.settling import ONCE, Batch, Settled, settle

__all__ = ["Book", "Checked", "Order", "Run", "Watch", "bring", "look_through"]

HANDFUL = 500
LEAST, MOST = 10, 1_000
HOLD = 0.02
"""Seconds that one commit should take, its flush with it: a lane's own commit waits about as long at most."""


class Watch(Protocol):
    """Whoever looks on while a list is worked off."""

    def found(self, wrong: Fault) -> None:
        """Hear of a row that cannot be used, in the order of the file."""
        ...

    def step(self, lines: int) -> None:
        """Hear that the rows up to this line are worked off."""
        ...


@dataclass(frozen=True, slots=True)
class Book:
    """Where people are brought in, and by whose clock."""

    store: Store
    keyring: Keyring
    clock: Clock


@dataclass(frozen=True, slots=True)
class Checked:
    """What a list was found to be: its rows, whom it would bring, and the lines that cannot be used, ascending."""

    rows: int
    new: int
    known: int
    bad: Sequence[int]
    last_line: int

    def is_bad(self, line: int) -> bool:
        """Tell whether the row at this line cannot be used."""
        place = bisect_left(self.bad, line)
        return place < len(self.bad) and self.bad[place] == line


Welcome = Callable[[Connection, Sequence[SubscriberId]], None]
"""Is handed the ids of those who came or returned, in the commit that brings them."""


@dataclass(frozen=True, slots=True)
class Order:
    """To bring a checked list in: who says so (`officer:12`), whether to go on where the last time ended."""

    actor: str
    checked: Checked
    resume: bool
    welcome: Welcome


async def look_through(book: Book, source: Source, terms: Terms, watch: Watch) -> Checked:
    """Check every row, against each other and the database, and write nothing; raises BadField for the whole file."""
    found, bad = rows(source), array("q")
    count = new = known = last = 0
    with Seen() as seen:
        while taken := await asyncio.to_thread(_take, found, MOST):
            read = await asyncio.to_thread(_read, taken, terms, book.keyring)
            good = [one for one in read if isinstance(one, Candidate)]
            matched = await book.store.read(partial(match, candidates=good))
            fit, faults = await asyncio.to_thread(_first_only, matched, seen)
            wrong = sorted((*faults, *_faults(read)), key=lambda one: one.line)
            for one in wrong:
                watch.found(one)
                if not bad or bad[-1] != one.line:
                    bad.append(one.line)
            count, last = count + len(taken), taken[-1].line
            known += sum(one.subscriber_id is not None for one in fit)
            new += sum(one.subscriber_id is None for one in fit)
            watch.step(last)
    return Checked(count, new, known, bad, last)


async def bring(book: Book, source: Source, terms: Terms, order: Order, watch: Watch) -> Run:
    """Bring in every row that can be used, a handful to a commit, and note in the chain how many that were.

    A crash loses nothing and doubles nothing: each commit says how far the list is in. Raises NotFound where there is
    nothing to resume.
    """
    run = await book.store.write(partial(_begin, source=source, terms=terms, order=order, now=book.clock.now()))
    found = (one for one in rows(source) if one.line >= run.next_line)
    size = HANDFUL
    while taken := await asyncio.to_thread(_take, found, size):
        usable = [one for one in taken if not order.checked.is_bad(one.line)]
        read = await asyncio.to_thread(_read, usable, terms, book.keyring)
        handful = _Handful(
            [one for one in read if isinstance(one, Candidate)], taken[-1].line + 1, len(taken) - len(usable)
        )
        began = book.clock.monotonic()
        job = partial(_commit, book=book, run=run, handful=handful, welcome=order.welcome)
        run, settled = await book.store.write(job)
        # With the flush, and with what others made it wait: where the disk is busy, handfuls grow smaller.
        took = book.clock.monotonic() - began
        for one in (*_faults(read), *settled.faults):
            watch.found(one)
        watch.step(taken[-1].line)
        size = max(LEAST, min(MOST, int(len(usable) * HOLD / took) if usable and took else size))
    return await book.store.write(partial(_end, run=run, actor=order.actor, now=book.clock.now()))


@dataclass(frozen=True, slots=True)
class _Handful:
    """What one commit brings in: the candidates, the line that comes next, and how many rows were left out before."""

    candidates: Sequence[Candidate]
    next_line: int
    left_out: int


def _begin(conn: Connection, source: Source, terms: Terms, order: Order, now: datetime) -> Run:
    if order.resume:
        found = runs.unfinished(conn, source.digest, terms.mode)
        if found is None:
            raise NotFound(kind="unfinished import of", id=source.path.name)
        return found
    run = Run(RunId(mint_id()), source.digest, terms.mode)
    runs.insert(conn, run, now)
    _note(conn, run, order.actor, "people.import-begun", now)
    return run


def _commit(conn: Connection, book: Book, run: Run, handful: _Handful, welcome: Welcome) -> tuple[Run, Settled]:
    settled = settle(conn, book.keyring, Batch(handful.candidates, run.mode, f"import {run.id}", book.clock.now()))
    welcome(conn, (*settled.joined, *settled.returned))
    reached = replace(
        run,
        next_line=handful.next_line,
        joined=run.joined + len(settled.joined),
        returned=run.returned + len(settled.returned),
        refused=run.refused + handful.left_out + len(settled.faults),
    )
    runs.advance(conn, reached)
    return reached, settled


def _end(conn: Connection, run: Run, actor: str, now: datetime) -> Run:
    runs.finish(conn, run.id, now)
    _note(conn, run, actor, "people.imported", now)
    return run


def _note(conn: Connection, run: Run, actor: str, action: str, now: datetime) -> None:
    told = {"mode": run.mode.value, "joined": run.joined, "returned": run.returned, "refused": run.refused}
    audit.append(conn, actor=actor, action=action, object=f"import:{run.id}", details=told, now=now)


def _take(found: Iterator[Row | Fault], most: int) -> list[Row | Fault]:
    return list(islice(found, most))


def _read(taken: Sequence[Row | Fault], terms: Terms, keyring: Keyring) -> list[Candidate | tuple[Fault, ...]]:
    return [_candidate(one, terms, keyring) for one in taken]


def _candidate(one: Row | Fault, terms: Terms, keyring: Keyring) -> Candidate | tuple[Fault, ...]:
    if isinstance(one, Fault):
        return (one,)
    read = check(one, terms)
    return unless_withdrawn(candidate(keyring, read, terms.mode), terms.withdrawn) if isinstance(read, Person) else read


def _faults(read: Sequence[Candidate | tuple[Fault, ...]]) -> list[Fault]:
    return [wrong for one in read if not isinstance(one, Candidate) for wrong in one]


def _first_only(matched: Sequence[Matched | Fault], seen: Seen) -> tuple[list[Matched], list[Fault]]:
    """Return those who stand in the list for the first time, and why each other one cannot be used."""
    fit = []
    faults = [one for one in matched if isinstance(one, Fault)]
    for one in matched:
        if isinstance(one, Fault):
            continue
        line = one.candidate.person.line
        first = min(seen.first_places([(key, line) for key in one.keys]))
        if first == line:
            fit.append(one)
        else:
            faults.append(fault(one.candidate, one.candidate.sought[0], f"{ONCE} (line {first})"))
    return fit, faults
