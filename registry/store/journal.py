"""A journal beside a database: lines that are only ever added, under one name, and forgotten from the front."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import orjson

from registry.store.files import flush_folder, private_file

DIGITS = 20
"""So many digits has a place in the first line, so that the line keeps its length whatever it says."""


@dataclass(frozen=True, slots=True)
class Extent:
    """A journal's random name, and the places at which what it still holds begins and ends.

    A place counts the bytes ever written, so it stays the same when the front is forgotten.
    """

    name: str = ""
    first: int = 0
    end: int = 0


def extent(path: Path) -> Extent:
    """Return what a journal holds; an empty extent where there is none. Raises OSError.

    Where a power cut or a hand has spoilt its first line, it first gets another, and with it a new name: no database
    knows it then, and everything in it is read again.
    """
    if not path.is_file():
        return Extent()
    _mend(path)
    with path.open("rb") as file:
        return _extent(file)[0]


def append(path: Path, lines: bytes) -> Extent:
    """Write lines at the end, each whole or not at all for whoever reads, and put them on disk. Raises OSError."""
    private_file(path)
    _mend(path)
    with path.open("ab+") as file:
        if file.tell() == 0:
            file.write(_head(secrets.token_hex(16), 0))
        elif not _ends_a_line(file):
            file.write(b"\n")
        file.write(lines)
        file.flush()
        os.fsync(file.fileno())
        return _extent(file)[0]


def read(path: Path, place: int = 0) -> Iterator[bytes]:
    """Yield the lines from this place on; from the first one where the place is forgotten already."""
    with path.open("rb") as file:
        held, head = _extent(file)
        file.seek(head + max(place - held.first, 0))
        yield from file


def forget(path: Path, is_old: Callable[[bytes], bool]) -> int:
    """Drop the lines at the front that are old, up to the first that is not; return how many. Raises OSError.

    The new file takes the place of the old one at once, or not at all.
    """
    with path.open("rb") as file:
        held, head = _extent(file)
        file.seek(head)
        old = kept_from = 0
        for line in file:
            if not is_old(line):
                break
            old, kept_from = old + 1, kept_from + len(line)
        if not old or not held.name:
            return 0
        file.seek(head + kept_from)
        _replace(path, _head(held.name, held.first + kept_from) + file.read())
    return old


def _mend(path: Path) -> None:
    """Put a first line before what a journal holds where it has none that can be read."""
    with path.open("rb") as file:
        if not _extent(file)[0].name and (content := path.read_bytes()):
            _replace(path, _head(secrets.token_hex(16), 0) + content)


def _replace(path: Path, content: bytes) -> None:
    new = path.with_name(f"{path.name}.new")
    new.unlink(missing_ok=True)
    private_file(new)
    with new.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)
    flush_folder(path.parent)


def _head(name: str, first: int) -> bytes:
    return orjson.dumps({"journal": name, "first": f"{first:0{DIGITS}}"}) + b"\n"


def _extent(file: BinaryIO) -> tuple[Extent, int]:
    """Return what an open journal holds, and how long its first line is."""
    file.seek(0)
    head = file.readline()
    end = file.seek(0, os.SEEK_END)
    try:
        said = orjson.loads(head)
        name, first = str(said["journal"]), int(said["first"])
    except (orjson.JSONDecodeError, KeyError, TypeError, ValueError):
        return Extent(), len(head)
    return Extent(name, first, first + end - len(head)), len(head)


def _ends_a_line(file: BinaryIO) -> bool:
    """Tell whether the last line is whole; after a power cut it may not be, and the next must not run into it."""
    file.seek(-1, os.SEEK_END)
    return file.read(1) == b"\n"
