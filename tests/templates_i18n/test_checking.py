"""The linter finds nothing in what we ship, and each planted fault."""

from pathlib import Path
from shutil import rmtree

import pytest

from templates_i18n.catalogue import load_catalogue
from templates_i18n.checking import check
from templates_i18n.confirming import standings
from templates_i18n.errors import CatalogueBroken
from templates_i18n.languages import Tag, load_languages
from templates_i18n.rendering import Renderer


@pytest.mark.parametrize("tag", load_languages().available)
def test_what_we_ship_has_no_fault(tag: Tag) -> None:
    assert [str(finding) for finding in check(only=tag)] == []


PLANTED = [
    ("vi/eq.ftl", "{ $magnitude }", "{ $magnitud }", "$magnitud, which does not exist"),
    ("vi/eq.ftl", "        Độ lớn (magnitude): { $magnitude }\n", "", "never shows $magnitude"),
    ("vi/eq.ftl", "    .title = Có động đất\n", "", "eq-report lacks .title"),
    ("vi/page.ftl", "page-now = Đang có hiệu lực\n", "", "page-now is missing"),
    ("vi/page.ftl", "page-now = ", "page-here = ", "page-here does not exist in Japanese"),
    ("vi/page.ftl", "page-now = Đang", "page-now = { Đang", "page-now is not Fluent"),
    ("vi/page.ftl", "page-now = ", "stray text\npage-now = ", "belongs to no message"),
    ("vi/page.ftl", "page-now = ", "page-none = Không\npage-now = ", "page-none stands twice"),
    ("vi/page.ftl", "Đang có hiệu lực", "Đang có hie\u0323\u0302u lực", "NFC"),
    ("vi/page.ftl", "Đang có hiệu lực", "Đang \u202eluc", "U+202E"),
    ("vi/page.ftl", "Đang có hiệu lực", "Đang\u202fcó", "U+202F"),
    ("vi/page.ftl", "Đang có hiệu lực", "Đang có https://example.jp", "a link or markup"),
    ("vi/page.ftl", "Đang có hiệu lực", "<b>Đang</b>", "a link or markup"),
    ("vi/page.ftl", "Đang có hiệu lực", "Đang có हो", "letters of another script"),
    ("ne/evac.ftl", "सतर्क श्रेणी: 4", "सतर्क श्रेणी: ४", "write Latin digits"),
    (
        "ko/page.ftl",
        "삿포로시 알림을 당신의 언어로 읽을 수 있습니다.",
        "Read the notices of Sapporo here",
        "hardly any letter",
    ),
    ("zh-Hans/page.ftl", "现在有效的通知", "现在ある通知", "letters of another script"),
    ("vi/evac.ftl", "Rời nơi nguy hiểm NGAY!", "Rời nơi nguy hiểm NGAY! " * 4, "units, allowed are 132"),
    ("en/evac.ftl", "NOW, everyone, on foot.", "NOW, everyone, on foot. " * 5, "allowed are 304"),
    ("en/japanese.ftl", "Beginners welcome.", "Beginners welcome…", "leaves the GSM alphabet"),
    ("en/names.toml", "01101 = ", "01199 = ", "area 01101 has no name"),
    (
        "en/frame.ftl",
        "(no. { $ordinal })",
        "{ $ordinal ->\n    [one] one notice\n   *[other] { $ordinal } notices\n }",
        "a plural variant does not show $ordinal",
    ),
    (
        "en/evac.ftl",
        "evac-l4 = Evacuation order",
        "evac-l4 = Evacuation advice",
        "the glossary says 'evacuation order'",
    ),
    ("en/tsunami.ftl", "A very large tsunami", "Evacuation order. A large tsunami", "which only evac-l4 may say"),
    ("ja-x-easy/eq.ftl", "地震(じしん)が ありました。", "地震が ありました。", "地震 has no reading"),
    ("en/eq.ftl", "M{ $magnitude }", "M{ NUMBER($magnitude) }", "calls NUMBER()"),
]


@pytest.mark.parametrize(("file", "old", "new", "says"), PLANTED)
def test_a_planted_fault_is_found_at_its_file_and_line(copied: Path, file: str, old: str, new: str, says: str) -> None:
    path = copied / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    tag, _, _ = file.partition("/")
    found = check(copied, Tag(tag))
    assert [f for f in found if says in f.message and f.path in (file, tag) and f.line >= 1], [str(f) for f in found]


def test_a_half_translated_folder_is_reported_and_harms_no_other(copied: Path) -> None:
    rmtree(copied / "ru", ignore_errors=True)
    (copied / "ru").mkdir()
    (copied / "ru" / "frame.ftl").write_text("frame-valid = Действует до: { $time }\n", "utf-8")
    found = check(copied, Tag("ru"))
    assert {f.language for f in found} == {"ru"}
    assert any("eq-report is missing" in f.message for f in found)


def test_a_template_without_wording_is_reported(copied: Path) -> None:
    table = (copied / "catalogue" / "x.drill.end.toml").read_text("utf-8")
    (copied / "catalogue" / "x.new.toml").write_text(table.replace("x.drill.end", "x.new"), "utf-8")
    assert any("x-new is in the catalogue" in f.message for f in check(copied))


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('handling = "P1"', 'handling = "P9"', "P9"),
        ('correction = "x.correction"', 'correction = "x.nothing"', "x.nothing does not exist"),
        ('kind = "tsunami_areas"', 'kind = "text"', "may not have free text"),
        ('id = "tsunami.major"', "", "id"),
    ],
)
def test_a_catalogue_that_contradicts_itself_is_refused(copied: Path, old: str, new: str, says: str) -> None:
    path = copied / "catalogue" / "tsunami.major.toml"
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    with pytest.raises(CatalogueBroken, match=says):
        load_catalogue(copied)


def test_nobody_has_confirmed_a_wording_yet(renderer: Renderer) -> None:
    assert {one.confirmed for one in standings(renderer).values()} == {0}


def test_only_a_language_still_being_written_lacks_a_notice(renderer: Renderer) -> None:
    whole = len(renderer.catalogue)
    lacking = {tag for tag, one in standings(renderer).items() if one.held < whole}
    assert lacking <= {tag for tag, language in renderer.languages.items() if language.partial}


def test_a_language_still_being_written_may_lack_a_notice_but_not_an_essential_one(copied: Path) -> None:
    known = (copied / "languages.toml").read_text("utf-8")
    (copied / "languages.toml").write_text(known.replace("[en]\n", "[en]\ngrowing = true\n"), "utf-8")
    (copied / "en" / "blackout.ftl").unlink()
    said = [f.message for f in check(copied, Tag("en"))]
    assert any("blackout-start is missing" in message for message in said)
    assert not any("blackout-update is missing" in message for message in said)
