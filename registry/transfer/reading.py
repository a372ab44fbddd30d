"""Reads the rows of a list one after the other, each with the line at which it stands."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from itertools import zip_longest
from typing import Any, BinaryIO
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException
from sqlite_utils.utils import Format as Kind
from sqlite_utils.utils import rows_from_file

from registry.transfer.opening import Format, Source, check_columns, unfit
from registry.transfer.row import SEPARATOR, Column, Fault, Row, shown

EXTRA = "more"
"""Under this name come the cells of a row that has more of them than there are columns."""
LONGEST_LINE = 1 << 20
BROKEN_BOOK = (BadZipFile, InvalidFileException, ParseError, KeyError, ValueError, TypeError, OSError)
"""What the spreadsheet library raises for a workbook that is not whole."""


class Lines(io.RawIOBase):
    """Hands on a file a line at a time, so that whoever decodes it never reads ahead, and counts."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.number = 0

    def readable(self) -> bool:
        """Tell the decoder that it may read."""
        return True

    def readline(self, size: int | None = -1) -> bytes:  # noqa: ARG002 - a whole line is what is asked for
        """Return the next line, or a piece of one that is too long for any row."""
        line = self._file.readline(LONGEST_LINE)
        self.number += line.endswith(b"\n") or (bool(line) and len(line) < LONGEST_LINE)
        return line

    def read1(self, size: int = -1) -> bytes:
        """Return the next line, whatever number of bytes the decoder would like."""
        return self.readline(size)


def rows(source: Source) -> Iterator[Row | Fault]:
    """Yield every row that is not empty; raises BadField where the rest of the file cannot be read."""
    match source.format:
        case Format.CSV | Format.TSV:
            return _table(source)
        case Format.JSON:
            return _list(source)
        case Format.LINES:
            return _objects(source)
        case Format.XLSX:
            return _sheet(source)


def _table(source: Source) -> Iterator[Row | Fault]:
    dialect = csv.excel_tab if source.format is Format.TSV else csv.excel
    with source.path.open("rb") as file:
        lines = Lines(file)
        # The file is always closed with the rows: a half-read one must not outlive its reader.
        try:
            found, _ = rows_from_file(
                lines,  # type: ignore[arg-type]  # all of a binary file that the decoder asks for
                format=Kind.CSV,
                dialect=dialect,
                encoding=source.encoding,
                extras_key=EXTRA,
            )
            for cells in found:
                yield _tabled(lines.number, cells)
        except csv.Error as error:
            where = lines.number
            expected = f"rows that can be told apart; from line {where} on a quote stays open or a cell is too long"
            raise unfit(source.path, expected) from error


def _tabled(last: int, cells: Mapping[str, Any]) -> Row | Fault:
    line = last - sum(value.count("\n") for value in cells.values() if isinstance(value, str))
    if EXTRA in cells:
        return Fault(line, "row", "", "no more cells than there are columns; a “,” in a cell needs quotes around it")
    if None in cells.values():
        return Fault(line, "row", "", "as many cells as there are columns; is a quote not closed, or the row cut off?")
    return Row(line, {name.strip(): value.strip() for name, value in cells.items()})


def _list(source: Source) -> Iterator[Row | Fault]:
    try:
        with source.path.open("rb") as file:
            text = io.BytesIO(file.read().decode(source.encoding).encode())
        found, _ = rows_from_file(text, format=Kind.JSON)
    except json.JSONDecodeError as error:
        raise unfit(source.path, f"a whole JSON list; at line {error.lineno} it breaks off") from error
    except RecursionError as error:
        raise unfit(source.path, "a JSON list of plain objects; this one is nested too deep") from error
    for place, item in enumerate(found, 1):
        yield _object(place, item)


def _objects(source: Source) -> Iterator[Row | Fault]:
    with source.path.open("rb") as file:
        lines = Lines(file)
        try:
            for item in rows_from_file(lines, format=Kind.NL)[0]:  # type: ignore[arg-type]  # lines are all it asks for
                yield _object(lines.number, item)
        except (json.JSONDecodeError, UnicodeDecodeError, RecursionError) as error:
            raise unfit(source.path, f"a whole JSON object on each line; line {lines.number} is none") from error


def _object(place: int, item: object) -> Row | Fault:
    if not isinstance(item, dict):
        return Fault(place, "row", "", "an object with the columns as its names")
    for name, value in item.items():
        if name not in set(Column):
            return Fault(place, shown("", name), "", f"columns out of {', '.join(Column)}")
        if isinstance(value, dict) or (isinstance(value, list) and not all(isinstance(one, str) for one in value)):
            return Fault(place, name, "", "a text, a number or a list of texts")
    return Row(place, {name: _plain(value) for name, value in item.items()})


def _sheet(source: Source) -> Iterator[Row | Fault]:
    try:
        book = openpyxl.load_workbook(source.path, read_only=True, keep_links=False)
        sheet = book.worksheets[0]
        # What the file says of its own size is often wrong.
        sheet.reset_dimensions()
        yield from _sheet_rows(source, sheet.iter_rows(values_only=True))
        book.close()
    except (*BROKEN_BOOK, IndexError) as error:
        raise unfit(source.path, "a whole XLSX file whose first sheet is the list") from error


def _sheet_rows(source: Source, found: Iterator[tuple[object, ...]]) -> Iterator[Row | Fault]:
    names: list[str] = []
    for line, values in enumerate(found, 1):
        cells = [_plain(value) for value in values]
        while cells and not cells[-1]:
            cells.pop()
        if not cells:
            continue
        if not names:
            names = cells
            check_columns(source.path, names)
        elif len(cells) > len(names):
            yield Fault(line, "row", "", "no more cells than there are columns")
        else:
            yield Row(line, dict(zip_longest(names, cells, fillvalue="")))
    if not names:
        raise unfit(source.path, "a first sheet with a row of column names; this one is empty")


def _plain(value: object) -> str:
    """Return what stands in a cell as text; whole numbers without a fraction, lists with semicolons between."""
    match value:
        case None:
            return ""
        case list():
            return SEPARATOR.join(value)
        case float() if value.is_integer():
            return str(int(value))
        case datetime() | date():
            return value.isoformat()
        case _:
            return str(value).strip()
