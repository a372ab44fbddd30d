"""Writes people out as a list that can be brought in again: for a purpose, by two officers, noted before it is there."""

from __future__ import annotations

import asyncio
import csv
import os
import re
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TextIO

from registry import audit
from registry.addresses import open_handle
from registry.errors import BadField, NotAllowed
from registry.officer import Officer, Role
from registry.officers import require
from registry.person import Channel, Mode
from registry.privacy import Keyring
from registry.repositories import exports
from registry.repositories.exports import Listed
from registry.store import Connection
from registry.store.files import PRIVATE_FILE, flush_folder
from registry.transfer.importing import Book
from registry.transfer.row import HANDLES, SEPARATOR, Column

CHUNK = 1_000
LONGEST_PURPOSE = 200
NUMBER = re.compile(r"\d[\d\s().-]{5,}")


@dataclass(frozen=True, slots=True)
class Release:
    """Who lets people's addresses leave, who else agreed, and what for."""

    by: Officer
    second: Officer
    purpose: str


async def write_out(book: Book, mode: Mode, target: Path, release: Release) -> int:
    """Write every person of a mode who may be written to into a new file that its owner alone can read.

    Returns how many; the chain notes that and the purpose before the file has its name. Raises NotAllowed, or
    BadField for a purpose that is none and for a file that exists.
    """
    _refuse(release)
    await asyncio.to_thread(_refuse_there, target)
    part = target.with_name(f"{target.name}.part")
    try:
        written = await _write(book, mode, part)
        await book.store.write(partial(_note, release=release, mode=mode, written=written, now=book.clock.now()))
        await asyncio.to_thread(_name, part, target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return written


def _refuse(release: Release) -> None:
    require(release.by, Role.ADMINISTRATOR, frozenset())
    if release.second.disabled or release.second.id == release.by.id:
        raise NotAllowed(officer=release.second.name, needs=f"an officer other than {release.by.name}")
    check_purpose(release.purpose)


def _refuse_there(target: Path) -> None:
    if target.exists():
        raise BadField(field="FILE", value=target.name, expected="a file that is not there yet")


def check_purpose(purpose: str) -> None:
    """Raise BadField unless the purpose says something and holds nobody's number: it stays in the chain for ever."""
    fit = purpose == purpose.strip() and purpose.isprintable() and 1 <= len(purpose) <= LONGEST_PURPOSE
    if not fit or NUMBER.search(purpose):
        shown = "" if NUMBER.search(purpose) else purpose[:LONGEST_PURPOSE]
        expected = f"what it is for, in 1 to {LONGEST_PURPOSE} characters and without anybody's number"
        raise BadField(field="purpose", value=shown, expected=expected)


async def _write(book: Book, mode: Mode, part: Path) -> int:
    written = last = 0
    with os.fdopen(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE_FILE), "w", newline="") as file:
        lines = csv.DictWriter(file, list(Column), lineterminator="\n")
        lines.writeheader()
        while people := await book.store.read(partial(exports.after, mode=mode, last=last, most=CHUNK)):
            last = people[-1].id
            rows = await asyncio.to_thread(_rows, people, book.keyring)
            await asyncio.to_thread(lines.writerows, rows)
            written += len(rows)
        await asyncio.to_thread(_flush, file)
    return written


def _rows(people: list[Listed], keyring: Keyring) -> list[dict[Column, str]]:
    """Return the rows of those who may be written to; who withdrew every consent is in no list."""
    return [_row(one, keyring) for one in people if one.addresses]


def _row(one: Listed, keyring: Keyring) -> dict[Column, str]:
    handles: dict[Channel, str] = {}
    for own in reversed(one.addresses):
        handles[own.channel] = open_handle(keyring, own.id, own.sealed)
    agreed = one.addresses[0]
    return {
        Column.LANGUAGES: SEPARATOR.join(one.languages),
        Column.AREAS: SEPARATOR.join(one.areas),
        Column.TOPICS: SEPARATOR.join(one.topics),
        Column.COMMUNITIES: SEPARATOR.join(one.communities),
        **{column: handles.get(channel, "") for column, channel in HANDLES.items()},
        Column.CONSENT_AT: agreed.at.isoformat(),
        Column.CONSENT_VERSION: agreed.version,
        Column.CONSENT_LANGUAGE: agreed.language,
        Column.CONSENT_SOURCE: agreed.source,
    }


def _flush(file: TextIO) -> None:
    file.flush()
    os.fsync(file.fileno())


def _name(part: Path, target: Path) -> None:
    part.rename(target)
    flush_folder(target.parent)


def _note(conn: Connection, release: Release, mode: Mode, written: int, now: datetime) -> None:
    told = {"mode": mode.value, "people": written, "purpose": release.purpose, "second": release.second.actor}
    audit.append(conn, actor=release.by.actor, action="people.exported", object="people", details=told, now=now)
