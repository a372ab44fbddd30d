"""Finds out what kind of file a list of people is, in which writing, and by which digest it is known again."""

from __future__ import annotations

import codecs
import csv
import hashlib
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path

from registry.errors import BadField
from registry.transfer.row import HANDLES, NEEDED, Column, shown

BLOCK = 1 << 20
HEAD = 64 * 1024
MOST_JSON = 64 * BLOCK
MOST_UNPACKED = 1024 * BLOCK
WRITINGS = {"utf-8": "utf-8-sig", "cp932": "cp932"}
"""The writings that are read, by name of the decoder: Unicode first, then what Japanese spreadsheets write."""
DELIMITERS = {",": "csv", "\t": "tsv", ";": "", "|": ""}
ZIP, UTF16 = b"PK\x03\x04", (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class Format(StrEnum):
    """How the rows of a file are written."""

    CSV = "csv"
    TSV = "tsv"
    JSON = "json"
    LINES = "json lines"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True)
class Source:
    """A file that can be read: its digest (SHA-256, hexadecimal), its format and, of text, its encoding."""

    path: Path
    digest: str
    format: Format
    encoding: str

    @property
    def converted(self) -> bool:
        """Tell whether the text is not Unicode and had to be read as Shift-JIS."""
        return self.encoding == WRITINGS["cp932"]


def examine(path: Path) -> Source:
    """Read the file once; raises BadField, naming what would be right, where it is no list that can be read."""
    try:
        with path.open("rb") as file:
            head = file.read(HEAD)
        if head.startswith(ZIP):
            return _workbook(path)
        return _text(path, head)
    except OSError as error:
        raise unfit(path, f"a file that can be read ({error.strerror})") from error


def unfit(path: Path, expected: str) -> BadField:
    """Return the refusal of a whole file; never repeats what stands in it."""
    return BadField(field="FILE", value=path.name, expected=expected)


def _workbook(path: Path) -> Source:
    try:
        with zipfile.ZipFile(path) as packed:
            unpacked = sum(part.file_size for part in packed.infolist())
    except zipfile.BadZipFile as error:
        raise unfit(path, "a whole XLSX file; this one is damaged") from error
    if unpacked > MOST_UNPACKED:
        raise unfit(path, f"a workbook of at most {MOST_UNPACKED // BLOCK} MB unpacked, or the same list as CSV")
    digest = hashlib.sha256()
    for block in _blocks(path):
        digest.update(block)
    return Source(path, digest.hexdigest(), Format.XLSX, "")


def _text(path: Path, head: bytes) -> Source:
    if head.startswith(UTF16):
        raise unfit(path, "text in UTF-8; this is UTF-16: save it as “CSV UTF-8”")
    if not head.strip(b"\xef\xbb\xbf \t\r\n"):
        raise unfit(path, "a list with a line of column names and a row for each person; this file is empty")
    digest, writing = _walk(path)
    encoding = WRITINGS[writing]
    # A sign may be cut in two at the end of the head.
    start = head.decode(encoding, errors="ignore").lstrip()
    return Source(path, digest, _format(path, start), encoding)


def _walk(path: Path) -> tuple[str, str]:
    """Return the digest and the first writing that decodes every byte."""
    digest = hashlib.sha256()
    decoders = {name: codecs.getincrementaldecoder(name)("strict") for name in WRITINGS}
    ends = [False, False]
    for block in _blocks(path):
        digest.update(block)
        if b"\0" in block:
            raise unfit(path, "a text file (CSV, TSV, JSON) or XLSX")
        ends = [ends[0] or b"\r" in block, ends[1] or b"\n" in block]
        for name in list(decoders):
            if not _decodes(decoders[name], block, final=False):
                del decoders[name]
    if ends == [True, False]:
        raise unfit(path, "lines that end with a line feed; these end with a carriage return alone")
    fits = [name for name, decoder in decoders.items() if _decodes(decoder, b"", final=True)]
    if not fits:
        raise unfit(path, "text in UTF-8 or Shift-JIS; this is neither")
    return digest.hexdigest(), fits[0]


def _decodes(decoder: codecs.IncrementalDecoder, block: bytes, *, final: bool) -> bool:
    try:
        decoder.decode(block, final)
    except UnicodeDecodeError:
        return False
    return True


def _blocks(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while block := file.read(BLOCK):
            yield block


def _format(path: Path, start: str) -> Format:
    if start.startswith("["):
        if path.stat().st_size > MOST_JSON:
            raise unfit(path, f"at most {MOST_JSON // BLOCK} MB as one JSON list; write an object on each line, or CSV")
        return Format.JSON
    if start.startswith("{"):
        return Format.LINES
    line = start.partition("\n")[0]
    delimiter = max(DELIMITERS, key=lambda sign: len(_known(split(line, sign))))
    if not DELIMITERS[delimiter]:
        raise unfit(path, f"columns separated by commas or tabs; here it is “{delimiter}”")
    found = Format(DELIMITERS[delimiter])
    check_columns(path, split(line, delimiter))
    return found


def split(line: str, delimiter: str) -> list[str]:
    """Return the names in a line of column names."""
    try:
        return [name.strip() for name in next(csv.reader([line.rstrip("\r")], delimiter=delimiter), [])]
    except csv.Error:
        return []


def _known(names: list[str]) -> set[str]:
    return set(names) & set(Column)


def check_columns(path: Path, names: list[str]) -> None:
    """Raise BadField unless these columns are known, stand once each, and are enough."""
    for name in names:
        if name not in set(Column):
            near = get_close_matches(name.lower(), list(Column), n=1)
            expected = f"the column {near[0]}" if near else f"columns out of {', '.join(Column)}"
            raise BadField(field=f"columns of {path.name}", value=shown("", name), expected=expected)
        if names.count(name) > 1:
            raise BadField(field=f"columns of {path.name}", value=name, expected="every column once")
    missing = [column for column in NEEDED if column not in names]
    if not any(column in names for column in HANDLES):
        missing.append(Column.TELEGRAM)
    if missing:
        expected = f"also {', '.join(missing)} ({' or '.join(HANDLES)} holds the address)"
        raise BadField(field=f"columns of {path.name}", value=", ".join(names), expected=expected)
