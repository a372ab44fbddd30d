"""The .ftl files of one language, cut into entries without parsing them, so that starting is quick."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

UNREADABLE = "\ufffd"
"""Stands where a file holds bytes that are not UTF-8; no entry with it is ever used."""
_START = re.compile(r"(-?[a-zA-Z][a-zA-Z0-9_-]*) *=")


@dataclass(frozen=True, slots=True)
class Entry:
    """Hold the source of one message or term and where it stands; `id` is empty for stray text."""

    id: str
    source: str
    path: Path
    line: int


def entries(path: Path) -> Iterator[Entry]:
    """Yield every entry of one file in order; lines that belong to none come as stray entries."""
    name, start, held = "", 0, list[str]()
    # Editors put a mark before the first line and end lines in their own way; neither is a fault.
    text = path.read_bytes().decode("utf-8-sig", errors="replace")
    lines = text.replace("\0", UNREADABLE).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for number, line in enumerate(lines, 1):
        if not line.strip() or line[0] in " }":
            held.append(line)
            continue
        if start:
            yield Entry(name, "\n".join(held).rstrip() + "\n", path, start)
            start = 0
        held = []
        if line[0] != "#":
            found = _START.match(line)
            name, start, held = (found[1] if found else ""), number, [line]
    if start:
        yield Entry(name, "\n".join(held).rstrip() + "\n", path, start)


def folder_entries(folder: Path) -> list[Entry]:
    """Return the entries of every .ftl file in a language's folder, file by file."""
    return [entry for path in sorted(folder.glob("*.ftl")) for entry in entries(path)]


def fluent_id(template: str) -> str:
    """Return the Fluent id of a template: dots are not legal there."""
    return template.replace(".", "-")
