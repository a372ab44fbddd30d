"""A translators' file: out with Japanese as the source, back only whole, verified and linted."""

import re
from pathlib import Path

import pytest

from templates_i18n import replacing
from templates_i18n.checking import check
from templates_i18n.errors import CatalogueBroken, ExchangeBroken, UnknownLanguage
from templates_i18n.exchange import MOST, Kind, Row, read, write
from templates_i18n.languages import Tag
from templates_i18n.replacing import Taken, put, take

VI, RU = Tag("vi"), Tag("ru")


TITLES = {"ja": "地震がありました", "en": "There was an earthquake", "vi": "Có động đất"}


@pytest.fixture
def copied(copied: Path) -> Path:
    """Give a copy in which one text is known, whatever its readers make of it one day."""
    for folder, title in TITLES.items():
        path = copied / folder / "eq.ftl"
        text = path.read_text("utf-8")
        path.write_text(re.sub(r"\.title = .*", f".title = {title}", text, count=1), "utf-8")
    return copied


def exported(root: Path, kind: Kind = Kind.PO, language: Tag = VI) -> str:
    return write(replacing.rows(language, root=root), language, kind)


def returned(root: Path, old: str, new: str, kind: Kind = Kind.PO) -> Taken:
    """Return what becomes of a file in which a translator changed something."""
    text = exported(root, kind)
    assert old in text
    return take(read(text.replace(old, new, 1).encode()), root=root)


def files(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text("utf-8") for path in folder.iterdir()}


@pytest.mark.parametrize("kind", list(Kind))
def test_a_file_that_comes_back_as_it_went_changes_nothing(copied: Path, kind: Kind) -> None:
    taken = take(read(exported(copied, kind).encode()), root=copied)
    assert (taken.language, taken.files, taken.changed, taken.refusals) == (VI, {}, 0, ())


def test_japanese_is_the_source_and_english_stands_beside(copied: Path) -> None:
    row = next(row for row in replacing.rows(VI, root=copied) if row.id == "eq-report.title")
    assert (row.file, row.source, row.target) == ("eq.ftl", "地震がありました", "Có động đất")
    assert row.notes[-1].startswith("English: ")
    assert any("$occurred_at" in note for note in row.notes)
    po, xliff = exported(copied), exported(copied, Kind.XLIFF)
    assert 'msgid "地震がありました"\nmsgstr "Có động đất"' in po
    assert "<source>地震がありました</source>" in xliff
    assert '<x id="occurred_at" equiv-text="{ $occurred_at }"/>' in xliff


@pytest.mark.parametrize("kind", list(Kind))
def test_one_mended_text_changes_one_message_and_no_other_line(copied: Path, kind: Kind) -> None:
    before = files(copied / VI)
    ends = {Kind.PO: '"', Kind.XLIFF: "<"}
    taken = returned(copied, f"Có động đất{ends[kind]}", f"Vừa có động đất{ends[kind]}", kind)
    assert (taken.changed, taken.refusals, set(taken.files)) == (1, (), {"eq.ftl"})
    assert files(copied / VI) == before, "nothing is written before it is asked for"
    put(taken, root=copied)
    after = files(copied / VI)
    assert after.keys() == before.keys()
    changed = [
        (old, new)
        for name in before
        for old, new in zip(before[name].split("\n"), after[name].split("\n"), strict=True)
        if old != new
    ]
    assert changed == [("    .title = Có động đất", "    .title = Vừa có động đất")]


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        (
            "Tâm chấn: { $hypocentre }",
            "Tâm chấn: { $hypocenter }",
            "lacks { $hypocentre }; may not hold { $hypocenter }",
        ),
        ("Tâm chấn: { $hypocentre }", "Tâm chấn", "lacks { $hypocentre }"),
        ("Tâm chấn: { $hypocentre }", "Tâm chấn: { $areas } { $hypocentre }", "may not hold { $areas }"),
        ("Nhật Bản 0-7): { choice: max_intensity_is }", "Nhật Bản 0-7)", "lacks { choice: max_intensity_is }"),
        ("Tâm chấn: {", "Tâm chấn: {{", "a brace stands alone"),
        ('"Có động đất"', '"Có động đất "', "begins or ends with a blank"),
        ('msgctxt "eq-report.title"', 'msgctxt "eq-report.titel"', "there is no such text"),
        ('"Có động đất"', '"Có động đất https://example.jp"', "a link or markup"),
        ('"Có động đất"', '"Có động đất example.jp/vi"', "a link or markup"),
        ('"Có động đất"', '"Có động đất @example"', "a link or markup"),
        ('"Có động đất"', '"あいうえおかきくけこさしすせそ"', "letters of another script"),
        ("Tâm chấn: ", "Tâm chấn lúc ４ giờ: ", "write Latin digits"),
        ('"Có động đất"', '"Có hie\u0323\u0302u lực"', "NFC"),
    ],
)
def test_an_unfit_text_is_refused_with_its_line_and_nothing_is_replaced(
    old: str, new: str, reason: str, copied: Path
) -> None:
    before = files(copied / VI)
    taken = returned(copied, old, new)
    assert reason in "\n".join(one.reason for one in taken.refusals)
    text = exported(copied).replace(old, new, 1).split("\n")
    # The place is that of the message: its first line that came back, or the very unit.
    assert all(text[one.line - 1].startswith('msgctxt "eq-report') for one in taken.refusals)
    assert files(copied / VI) == before


def test_an_sms_that_grew_too_long_is_refused(copied: Path) -> None:
    text = exported(copied, Kind.XLIFF)
    grown = re.sub(r'(id="evac-l4\.sms".*?<target>)', rf"\1{'Chạy ngay! ' * 12}", text, count=1, flags=re.DOTALL)
    taken = take(read(grown.encode()), root=copied)
    assert [(one.id, "allowed are 132" in one.reason) for one in taken.refusals] == [("evac-l4", True)]


def test_a_blank_may_change_its_length(copied: Path) -> None:
    assert returned(copied, "{ $hypocentre_short }", "{ $hypocentre }").refusals == ()


def test_a_declaration_of_another_encoding_is_refused(copied: Path) -> None:
    text = exported(copied, Kind.XLIFF).split("?>", 1)[-1]
    for said in ("ISO-8859-1", "windows-1252", "US-ASCII"):
        with pytest.raises(ExchangeBroken, match="XML"):
            read(f'<?xml version="1.0" encoding="{said}"?>{text}'.encode())
    assert read(f'<?xml version="1.0" encoding="utf-8"?>{text}'.encode()).language == VI


def test_a_file_full_of_beginnings_is_read_in_one_go(copied: Path) -> None:
    """A search that begins anew at each of them would not be through before the night is over."""
    text = exported(copied, Kind.XLIFF)
    lines = read(text.encode()).units[-1].line
    full = text.replace("</xliff>", f"<!-- {'<trans-unit ' * 300_000} --></xliff>")
    assert read(full.encode()).units[-1].line == lines


def test_a_text_that_stands_twice_and_differs_is_refused(copied: Path) -> None:
    again = '\nmsgctxt "eq-report.title"\nmsgid "別"\nmsgstr "Khác"\n'
    taken = take(read((exported(copied) + again).encode()), root=copied)
    assert [(one.id, "stands twice" in one.reason) for one in taken.refusals] == [("eq-report.title", True)]


def test_a_text_that_does_not_say_which_it_is_is_refused(copied: Path) -> None:
    again = '\nmsgid "別"\nmsgstr "Khác"\n'
    taken = take(read((exported(copied) + again).encode()), root=copied)
    assert [(one.id, one.reason) for one in taken.refusals] == [("別", "there is no such text")]


def test_what_is_uncertain_or_empty_leaves_the_text_as_it_is(copied: Path) -> None:
    uncertain = returned(copied, 'msgctxt "eq-report.title"', '#, fuzzy\nmsgctxt "eq-report.title"')
    assert (uncertain.changed, uncertain.refusals) == (0, ())
    empty = returned(copied, 'msgstr "Có động đất"', 'msgstr ""')
    assert (empty.changed, empty.refusals, empty.untranslated) == (0, (), 0)


def _pseudo(row: Row) -> Row:
    """Translate into Russian letters, as short as can be, every sign kept."""
    kept = " ".join(re.findall(r"\{[^{}]*\}", row.source))
    return Row(row.id, row.file, row.line, row.source, f"Проба {kept}".strip(), ())


def test_a_new_language_begins_with_what_is_whole(copied: Path) -> None:
    """Half a message is never taken: the other half would be Japanese."""
    for path in (copied / RU).glob("*") if (copied / RU).is_dir() else ():
        path.unlink()
    rows = replacing.rows(RU, missing=True, root=copied)
    assert not any(row.target for row in rows)
    given = [_pseudo(row) for row in rows if row.file in ("page.ftl", "errors.ftl")]
    given += [_pseudo(row) for row in rows if row.id == "eq-report.title"]
    taken = take(read(write(given, RU, Kind.XLIFF).encode()), root=copied)
    assert [one.reason for one in taken.refusals] == []
    put(taken, root=copied)
    assert set(files(copied / RU)) == {"page.ftl", "errors.ftl"}
    assert not [one for one in check(copied, RU) if one.path in ("ru/page.ftl", "ru/errors.ftl")]
    left = replacing.rows(RU, missing=True, root=copied)
    assert taken.untranslated == len(left), "the one title that came is not held either"
    assert {row.file for row in left} & {"page.ftl", "errors.ftl"} == set()


@pytest.mark.parametrize(
    ("held", "line", "expected"),
    [
        (b"", 1, "PO file"),
        (b"hello\nworld\n", 1, "PO file"),
        (b'msgid "a"\nmsgstr "\xff"\n', 2, "UTF-8"),
        (b'msgid ""\nmsgstr ""\n"Language: vi\\n"\n\nmsgid "a"\nmsgstrange "b"\n', 6, "PO file"),
        (b"<xliff", 1, "XML"),
        (b"<a>\n<b>\n</a>", 3, "XML"),
        (b'<!DOCTYPE x [<!ENTITY a "b">]><xliff version="1.2">&a;</xliff>', 1, "without a DOCTYPE"),
        (b"<html/>", 1, "XLIFF 1.2"),
        (b'<xliff version="2.0"/>', 1, "XLIFF 1.2"),
        (b"a" * (MOST + 1), 1, "at most 16 MB"),
    ],
)
def test_a_file_that_is_none_is_refused_with_a_line(held: bytes, line: int, expected: str) -> None:
    with pytest.raises(ExchangeBroken) as refusal:
        read(held)
    assert refusal.value.line == line
    assert expected in refusal.value.expected


def test_markup_that_was_not_there_is_refused_with_its_line(copied: Path) -> None:
    text = exported(copied, Kind.XLIFF).replace("<target>Có động đất</target>", "<target>Có <b>động</b> đất</target>")
    with pytest.raises(ExchangeBroken, match="no markup") as refusal:
        read(text.encode())
    assert 'id="eq-report.title"' in text.split("\n")[refusal.value.line - 1]


def test_plural_forms_have_no_place(copied: Path) -> None:
    more = '\nmsgctxt "eq-report.do"\nmsgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[1] "d"\n'
    with pytest.raises(ExchangeBroken, match="plural"):
        read((exported(copied) + more).encode())


@pytest.mark.parametrize(("said", "refusal"), [("", ExchangeBroken), ("ja", ExchangeBroken), ("tlh", UnknownLanguage)])
def test_the_file_says_its_language(said: str, refusal: type[Exception], copied: Path) -> None:
    text = exported(copied).replace('"Language: vi', f'"Language: {said}')
    with pytest.raises(refusal):
        take(read(text.encode()), root=copied)


def test_a_folder_that_cannot_be_written_is_left_as_it_was(copied: Path) -> None:
    taken = returned(copied, 'msgstr "Có động đất"', 'msgstr "Vừa có động đất"')
    (copied / VI / ".eq.ftl.new").mkdir()
    before = (copied / VI / "eq.ftl").read_text("utf-8")
    with pytest.raises((CatalogueBroken, OSError)):
        put(taken, root=copied)
    assert (copied / VI / "eq.ftl").read_text("utf-8") == before
