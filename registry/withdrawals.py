"""Withdrawals: a journal outside the database, so that an older backup does not undo what people took back since."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

import orjson

from registry import addresses, subscribers
from registry.errors import StorageTrouble
from registry.person import AccountId
from registry.repositories import facts, withdrawals
from registry.repositories.withdrawals import Withdrawal, WithdrawalKind
from registry.store import Connection
from registry.store.columns import from_ms, to_ms
from registry.store.files import private_file

__all__ = ["FILE", "Replayed", "Withdrawal", "WithdrawalKind", "keep", "replay"]

FILE = "withdrawals.jsonl"
KNOWN = "withdrawals-known"
"""The fact that says how far this database knows the journal: its name and a place in it."""
AT_ONCE = 2_000
SOURCE = "journal"


@dataclass(frozen=True, slots=True)
class Replayed:
    """What a replay did: addresses opted out, people erased; `broken` lines could not be read."""

    opted_out: int = 0
    erased: int = 0
    broken: int = 0

    @property
    def changed(self) -> bool:
        """Tell whether the database knew less than the journal."""
        return bool(self.opted_out or self.erased)


def keep(conn: Connection, now: datetime, *, path: Path) -> int:
    """Append to the journal what was withdrawn since, and note how far this database knows it; return how many.

    The line is on disk before the commit that forgets the row: a crash between the two writes it twice, never not at
    all. It holds keyed hashes and moments. Raises StorageTrouble where the disk refuses.
    """
    rows = withdrawals.waiting(conn, AT_ONCE)
    if not rows:
        return 0
    try:
        end = _append(path, b"".join(_line(one, now) for one in rows))
    except OSError as error:
        raise StorageTrouble(detail=str(error.strerror)) from error
    withdrawals.forget(conn, rows)
    facts.put(conn, KNOWN, f"{_name(path)}:{end}".encode())
    return len(rows)


def replay(conn: Connection, now: datetime, *, path: Path) -> Replayed:
    """Do again what the journal holds and this database does not know: it is a copy from before.

    An address that changed later than the withdrawal, because the person came back, stays as it is.
    """
    if not path.is_file():
        return Replayed()
    known, end = _known(conn, _name(path)), path.stat().st_size
    if known >= end:
        return Replayed()
    opted_out = erased = broken = 0
    for one in _read(path, known):
        if one is None:
            broken += 1
        elif (found := withdrawals.still_used(conn, one)) is not None:
            match one.kind:
                case WithdrawalKind.OPT_OUT:
                    opted_out += addresses.opt_out(conn, found[0], now, source=SOURCE)
                case WithdrawalKind.ERASED:
                    erased += subscribers.leave(conn, found[1])
    facts.put(conn, KNOWN, f"{_name(path)}:{end}".encode())
    return Replayed(opted_out, erased, broken)


def _known(conn: Connection, name: str) -> int:
    """Return up to where this database knows the journal of this name; nothing of another one."""
    mine, _, place = (facts.get(conn, KNOWN) or b"").decode().partition(":")
    return int(place) if mine and mine == name else 0


def _name(path: Path) -> str:
    """Return the random name in the journal's first line."""
    with path.open("rb") as file:
        first = file.readline()
    try:
        return str(orjson.loads(first)["journal"])
    except (orjson.JSONDecodeError, KeyError, TypeError):
        return ""


def _append(path: Path, lines: bytes) -> int:
    """Write lines at the end, each whole or not at all for whoever reads, and return where the journal ends then."""
    private_file(path)
    with path.open("ab+") as file:
        if file.tell() == 0:
            file.write(orjson.dumps({"journal": secrets.token_hex(16)}) + b"\n")
        elif not _ends_a_line(file):
            file.write(b"\n")
        file.write(lines)
        file.flush()
        os.fsync(file.fileno())
        return file.tell()


def _ends_a_line(file: BinaryIO) -> bool:
    """Tell whether the last line is whole; after a power cut it may not be, and the next must not run into it."""
    file.seek(-1, os.SEEK_END)
    return file.read(1) == b"\n"


def _line(one: Withdrawal, now: datetime) -> bytes:
    held = {"at": to_ms(one.at), "kind": one.kind, "account": one.account_id, "blind": one.blind.hex()}
    return orjson.dumps(held | {"written": to_ms(now)}) + b"\n"


def _read(path: Path, known: int) -> Iterator[Withdrawal | None]:
    """Yield the withdrawals from this place on; None for a line that a crash or a hand left broken."""
    with path.open("rb") as file:
        file.seek(known)
        for line in file:
            try:
                held = orjson.loads(line)
                if "journal" in held:
                    continue
                blind = bytes.fromhex(held["blind"])
                kind = WithdrawalKind(held["kind"])
                yield Withdrawal(AccountId(held["account"]), blind, kind, from_ms(held["at"]))
            except (orjson.JSONDecodeError, KeyError, TypeError, ValueError):
                yield None
