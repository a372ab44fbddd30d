"""A list comes in every form an office has, and what is wrong with one is said with its line, column and remedy."""

import json
from datetime import datetime
from pathlib import Path

import openpyxl
import phonenumbers
import pytest
from phonenumbers import PhoneNumberFormat, PhoneNumberType

from registry.errors import BadField, BadHandle
from registry.phones import parse_mobile
from registry.transfer import opening, reading
from registry.transfer.checking import check
from registry.transfer.opening import Format
from registry.transfer.row import Fault, Person, Row
from tests.registry.transfer.lists import CHAT, TERMS, phone, row, table

ROWS = [row(0), row(1, languages="ne", areas="", phone=phone(3))]


def people(path: Path) -> list[Person | Fault]:
    """Return every row of a file as a person, or the first thing that is wrong with it."""
    found: list[Person | Fault] = []
    for one in reading.rows(opening.examine(path)):
        read = check(one, TERMS) if isinstance(one, Row) else (one,)
        found.append(read if isinstance(read, Person) else read[0])
    return found


def written(tmp_path: Path, content: str | bytes, name: str = "list.csv") -> Path:
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def handles(found: list[Person | Fault]) -> list[list[str]]:
    return [[handle for _, handle in one.handles] for one in found if isinstance(one, Person)]


def workbook(tmp_path: Path, rows: list[list[object]]) -> Path:
    book = openpyxl.Workbook()
    assert book.active is not None
    for cells in rows:
        book.active.append(cells)
    path = tmp_path / "list.xlsx"
    book.save(path)
    return path


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (table(ROWS), Format.CSV),
        (table(ROWS, "\t"), Format.TSV),
        ("\ufeff" + table(ROWS), Format.CSV),
        (table(ROWS).replace("\n", "\r\n"), Format.CSV),
        (json.dumps(ROWS), Format.JSON),
        ("\n".join(map(json.dumps, ROWS)), Format.LINES),
        ("\ufeff" + json.dumps(ROWS), Format.JSON),
        (table([{name: f" {cell} " for name, cell in one.items()} for one in ROWS]), Format.CSV),
    ],
    ids=["csv", "tsv", "byte order mark", "windows", "json", "json lines", "json with mark", "blanks"],
)
def test_the_same_people_are_read_from_every_form(tmp_path: Path, content: str, kind: Format) -> None:
    path = written(tmp_path, content)
    assert opening.examine(path).format is kind
    assert handles(people(path)) == [[str(CHAT)], [str(CHAT + 1), phone(3)]]


def test_a_workbook_is_read_with_its_dates_and_numbers(tmp_path: Path) -> None:
    cells: list[list[object]] = [list(ROWS[0])]
    for one in ROWS:
        line: list[object] = list(one.values())
        line[3], line[5] = int(one["telegram"]), datetime(2026, 10, 1, 9, 0)  # noqa: DTZ001 - as a sheet holds it
        cells.append(line)
    found = people(workbook(tmp_path, [*cells[:2], [], cells[2]]))
    assert handles(found) == [[str(CHAT)], [str(CHAT + 1), phone(3)]]
    assert [one.line for one in found] == [2, 4]
    first = found[0]
    assert isinstance(first, Person)
    assert first.consent.at is not None
    assert first.consent.at.isoformat() == "2026-10-01T00:00:00+00:00"


def test_shift_jis_is_read_and_known_as_such(tmp_path: Path) -> None:
    path = written(tmp_path, table([row(0, consent_source="区役所の窓口")]).encode("cp932"))
    source = opening.examine(path)
    assert source.converted
    (one,) = people(path)
    assert isinstance(one, Person)
    assert one.consent.source == "区役所の窓口"


@pytest.mark.parametrize(
    ("content", "remedy"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf\n\n", "empty"),
        (table(ROWS).encode("utf-16"), "UTF-16"),
        (b"\x00\x01\x02\x03 binary", "text file"),
        (table(ROWS).encode() + b"\x81 ", "neither"),
        (table(ROWS, ";").encode(), "commas or tabs"),
        (table(ROWS, "|").encode(), "commas or tabs"),
        (table(ROWS).replace("\n", "\r").encode(), "line feed"),
        (b"PK\x03\x04 not a workbook", "damaged"),
        (b"[{", "breaks off"),
        (b"[" * 100_000, "nested"),
        (b'{"telegram":\n1}', "line 1"),
        (table([row(0, consent_source="x" * 200_000)]).encode(), "too long"),
    ],
    ids=[
        *("empty", "mark only", "utf-16", "binary", "no writing", "semicolons", "bars", "carriage returns"),
        *("no workbook", "half json", "deep json", "split object", "huge cell"),
    ],
)
def test_a_file_that_is_no_list_is_refused_with_its_remedy(tmp_path: Path, content: bytes, remedy: str) -> None:
    with pytest.raises(BadField, match=remedy):
        people(written(tmp_path, content))


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere.csv", tmp_path):
        with pytest.raises(BadField, match="can be read"):
            opening.examine(path)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("languages,telegram,consent_at,consent_version,consent_language", "consent_source"),
        ("languages,consent_at,consent_version,consent_language,consent_source", "telegram"),
        ("language,telegram,consent_at,consent_version,consent_language,consent_source", "the column languages"),
        ("languages,telegram,telegram,consent_at,consent_version,consent_language,consent_source", "once"),
        ("languages,telegram,name,consent_at,consent_version,consent_language,consent_source", "columns out of"),
    ],
    ids=["no source of consent", "no address", "misspelt", "twice", "unknown"],
)
def test_wrong_columns_refuse_the_whole_file(tmp_path: Path, names: str, expected: str) -> None:
    with pytest.raises(BadField, match=expected):
        opening.examine(written(tmp_path, f"{names}\n"))


def test_a_list_without_its_line_of_names_does_not_tell_what_stands_there(tmp_path: Path) -> None:
    with pytest.raises(BadField) as refused:
        opening.examine(written(tmp_path, f"{phone(4)},vi\n"))
    assert phone(4)[:-2] not in str(refused.value)


BAD = {
    "languages": ["", "xx", "vi;en;ne", "vi;vi", "VI"],
    "areas": ["99999", "中央区"],
    "topics": ["garbag", "=1+1"],
    "communities": ["peru"],
    "telegram": ["abc", "0", "-1001234567890", "9" * 5000, "7 314", "=7314159000"],
    "phone": ["12", "+81312345678901", "tel", "+12", "+4930123456", "=+1"],
    "consent_at": ["", "yesterday", "2026-13-01", "2027-01-01", "1026-01-01", "2026-11-23T23:00+09:00"],
    "consent_version": ["", "x" * 65, "-2026"],
    "consent_language": ["", "xx"],
    "consent_source": ["", "@SUM(A1)", "=cmd|' /C calc'!A0", "two\nlines"],
}


@pytest.mark.parametrize(("column", "value"), [(name, value) for name, values in BAD.items() for value in values])
def test_each_wrong_cell_is_named_with_its_line_and_what_would_be_right(
    tmp_path: Path, column: str, value: str
) -> None:
    rows = [row(0), {**row(1), "communities": "", column: value}]
    found = people(written(tmp_path, table(rows, columns=[*rows[0], "communities"])))
    good, wrong = found
    assert isinstance(good, Person)
    assert isinstance(wrong, Fault)
    assert (wrong.line, wrong.column) == (3, column)
    assert wrong.expected
    if column in {"telegram", "phone"} and len(value) > 4:
        assert value not in wrong.value


def test_every_fault_of_a_row_is_told(tmp_path: Path) -> None:
    (one,) = reading.rows(opening.examine(written(tmp_path, table([row(0, languages="xx", areas="1", consent_at="")]))))
    assert isinstance(one, Row)
    found = check(one, TERMS)
    assert isinstance(found, tuple)
    assert [wrong.column for wrong in found] == ["languages", "areas", "consent_at"]


def test_a_row_without_an_address_is_a_bad_row(tmp_path: Path) -> None:
    (one,) = people(written(tmp_path, table([row(0, telegram="")])))
    assert isinstance(one, Fault)
    assert "address" in one.expected


@pytest.mark.parametrize("tail", ["a,b", '"vi', ",".join("abcdefghijkl")], ids=["short", "open quote", "long"])
def test_a_row_that_is_cut_or_too_long_is_a_bad_row(tmp_path: Path, tail: str) -> None:
    good, wrong = people(written(tmp_path, table([row(0)]) + tail))
    assert isinstance(good, Person)
    assert isinstance(wrong, Fault)
    assert (wrong.line, wrong.column, wrong.value) == (3, "row", "")


def test_lines_are_counted_as_an_editor_counts_them(tmp_path: Path) -> None:
    broken = row(1, consent_source="two\nlines")
    content = table([row(0), broken, row(2, languages="xx")]).replace(
        "\nvi;en,01101,garbage,7314159001", "\n\n\nvi;en,01101,garbage,7314159001"
    )
    assert [one.line for one in people(written(tmp_path, content))] == [2, 5, 7]


def test_a_number_in_the_wrong_column_is_masked(tmp_path: Path) -> None:
    for column in ("languages", "areas", "topics", "consent_at", "consent_language"):
        (one,) = people(written(tmp_path, table([row(0, **{column: "12025550123"})])))
        assert isinstance(one, Fault)
        assert one.value == "…23"


def test_a_phone_is_read_as_it_is_dialled_at_home() -> None:
    mobile = phonenumbers.example_number_for_type("JP", PhoneNumberType.MOBILE)
    assert mobile is not None
    whole = phonenumbers.format_number(mobile, PhoneNumberFormat.E164)
    at_home = phonenumbers.format_number(mobile, PhoneNumberFormat.NATIONAL)
    wide = at_home.translate({ord(sign): ord(sign) - 0x30 + 0xFF10 for sign in "0123456789"})
    assert {parse_mobile(text, ["+81"]) for text in (whole, at_home, wide, at_home.replace("-", ""))} == {whole}
    assert parse_mobile("(202) 555-0123", ["+1"]) == "+12025550123"
    with pytest.raises(BadHandle, match="spreadsheet"):
        parse_mobile(at_home.replace("-", "")[1:], ["+81"])


@pytest.mark.parametrize(
    "kind",
    [
        PhoneNumberType.FIXED_LINE,
        PhoneNumberType.PREMIUM_RATE,
        PhoneNumberType.TOLL_FREE,
        PhoneNumberType.VOIP,
        PhoneNumberType.PAGER,
        PhoneNumberType.UAN,
    ],
)
def test_numbers_that_are_no_mobile_phones_are_refused(kind: int) -> None:
    number = phonenumbers.example_number_for_type("JP", kind)
    assert number is not None
    text = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    with pytest.raises(BadHandle, match="mobile") as refused:
        parse_mobile(text, ["+81"])
    assert text[4:-2] not in str(refused.value)


def test_numbers_of_other_countries_are_refused() -> None:
    with pytest.raises(BadHandle, match=r"\+81"):
        parse_mobile("+12025550123", ["+81"])
