"""Withdrawals: a journal outside the database, so that an older backup does not undo what people took back since."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import orjson

from registry import addresses, subscribers
from registry.errors import StorageTrouble
from registry.person import AccountId, AddressId
from registry.repositories import facts, withdrawals
from registry.repositories.withdrawals import Withdrawal, WithdrawalKind
from registry.store import Connection, journal
from registry.store.columns import from_ms, to_ms

__all__ = ["FILE", "KEPT", "Replayed", "Withdrawal", "WithdrawalKind", "forget", "keep", "known", "replay"]

FILE = "withdrawals.jsonl"
KNOWN = "withdrawals-known"
"""The fact that says how far this database knows the journal: its name and a place in it."""
KEPT = timedelta(days=35)
"""How long a line is kept: as long as a backup may be. The threat model says so, and whoever keeps backups does."""
AT_ONCE = 2_000
SOURCE = "journal"


@dataclass(frozen=True, slots=True)
class Replayed:
    """What a replay did: addresses opted out, people erased; `broken` lines could not be read.

    `gap` is set where the database is older than the journal reaches back: nobody knows who withdrew in between.
    """

    opted_out: int = 0
    erased: int = 0
    broken: int = 0
    gap: bool = False

    @property
    def changed(self) -> bool:
        """Tell whether the database knew less than the journal."""
        return bool(self.opted_out or self.erased)


@dataclass(frozen=True, slots=True)
class Line:
    """A withdrawal, and when it was written down: a moment after it was made."""

    withdrawal: Withdrawal
    written: datetime


def keep(conn: Connection, now: datetime, *, path: Path) -> int:
    """Append to the journal what was withdrawn since, and note how far this database knows it; return how many.

    The line is on disk before the commit that forgets the row: a crash between the two writes it twice, never not at
    all. It holds random ids, keyed hashes and moments. Raises StorageTrouble where the disk refuses.
    """
    rows = withdrawals.waiting(conn, AT_ONCE)
    if not rows:
        return 0
    try:
        held = journal.append(path, b"".join(_line(one, now) for one in rows))
    except OSError as error:
        raise StorageTrouble(detail=str(error.strerror)) from error
    withdrawals.forget(conn, rows)
    _note(conn, held)
    return len(rows)


def replay(conn: Connection, now: datetime, *, path: Path) -> Replayed:
    """Do again what the journal holds and this database does not know: it is a copy from before.

    An address that changed later than the withdrawal, because the person came back, stays as it is. Raises
    StorageTrouble where the disk refuses.
    """
    try:
        held = journal.extent(path)
    except OSError as error:
        raise StorageTrouble(detail=str(error.strerror)) from error
    place = _known(conn, held.name)
    if place >= held.end:
        return Replayed()
    opted_out = erased = broken = 0
    for line in _read(path, place):
        if line is None:
            broken += 1
            continue
        for address_id, subscriber_id in withdrawals.still_used(conn, line.withdrawal):
            match line.withdrawal.kind:
                case WithdrawalKind.OPT_OUT:
                    opted_out += addresses.opt_out(conn, address_id, now, source=SOURCE)
                case WithdrawalKind.ERASED:
                    erased += subscribers.leave(conn, subscriber_id)
    _note(conn, held)
    return Replayed(opted_out, erased, broken, gap=place < held.first)


def forget(_: Connection, now: datetime, *, path: Path) -> int:
    """Drop what is older than any backup may be; return how many lines. Raises StorageTrouble where the disk refuses."""
    if not path.is_file():
        return 0

    def is_old(line: bytes) -> bool:
        held = _parsed(line)
        return held is None or held.written < now - KEPT

    try:
        return journal.forget(path, is_old)
    except OSError as error:
        raise StorageTrouble(detail=str(error.strerror)) from error


def known(path: Path) -> Mapping[bytes, datetime]:
    """Return when whoever has left no other trace withdrew last, by keyed hash: an old list must not bring them back."""
    if not path.is_file():
        return {}
    return {line.withdrawal.blind: line.written for line in _read(path, 0) if line is not None}


def _known(conn: Connection, name: str) -> int:
    """Return up to where this database knows the journal of this name; nothing of another one."""
    mine, _, place = (facts.get(conn, KNOWN) or b"").decode().partition(":")
    return int(place) if mine and mine == name else 0


def _note(conn: Connection, held: journal.Extent) -> None:
    facts.put(conn, KNOWN, f"{held.name}:{held.end}".encode())


def _line(one: Withdrawal, now: datetime) -> bytes:
    held = {"at": to_ms(one.at), "kind": one.kind, "address": one.address_id, "account": one.account_id}
    return orjson.dumps(held | {"blind": one.blind.hex(), "written": to_ms(now)}) + b"\n"


def _read(path: Path, place: int) -> Iterator[Line | None]:
    """Yield the withdrawals from this place on; None for a line that a crash or a hand left broken."""
    for line in journal.read(path, place):
        yield _parsed(line)


def _id(said: object) -> AddressId:
    """Return an id that a database can be asked for; raises ValueError for any other number."""
    if not isinstance(said, int) or not 0 <= said < 1 << 63:
        raise ValueError(said)
    return AddressId(said)


def _parsed(line: bytes) -> Line | None:
    try:
        held = orjson.loads(line)
        one = Withdrawal(
            address_id=_id(held["address"]),
            account_id=AccountId(str(held["account"])),
            blind=bytes.fromhex(held["blind"]),
            kind=WithdrawalKind(held["kind"]),
            at=from_ms(held["at"]),
        )
        return Line(one, from_ms(held["written"]))
    except (orjson.JSONDecodeError, KeyError, TypeError, ValueError, OverflowError):
        return None
