"""The linter finds nothing in what we ship, and each planted fault."""

from datetime import date
from pathlib import Path
from shutil import rmtree

import pytest

from templates_i18n.catalogue import load_catalogue, parse_parameters
from templates_i18n.checking import check
from templates_i18n.confirming import confirm, standings
from templates_i18n.errors import CatalogueBroken, UnknownTemplate, WordingBroken, WordingMissing
from templates_i18n.glossary import load_glossary
from templates_i18n.languages import Tag, load_languages
from templates_i18n.rendering import Pedigree, Renderer, load_renderer
from tests.templates_i18n.conftest import EVENING


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
    ("vi/page.ftl", "Đang có hiệu lực", "**Đang** có", "a link or markup"),
    ("vi/page.ftl", "Đang có hiệu lực", "Đang có \u2614", "picture sign U+2614"),
    ("vi/page.ftl", "Đang có hiệu lực", "Đang\u200b có", "U+200B ZERO WIDTH SPACE"),
    ("vi/page.ftl", "Đang có hiệu lực", "Đang\u00a0có", "U+00A0 no-break space"),
    ("my/page.ftl", "page-now = ", "page-now = \u1031\u1000\u103a ", "looks like Zawgyi"),
    (
        "vi/page.ftl",
        "Đang có hiệu lực",
        "Para sa mga dayuhan na nakatira sa lungsod, basahin ninyo ang abiso",
        "reads like tl, not Vietnamese",
    ),
    (
        "uk/page.ftl",
        "page-now = ",
        "page-now = Здесь можно прочитать уведомления города на вашем родном языке ",
        "reads like ru, not Ukrainian",
    ),
    ("zh-Hant/page.ftl", "page-now = ", "page-now = 现在", "现 is not written so in Chinese (Traditional)"),
    ("zh-Hans/page.ftl", "page-now = ", "page-now = 現在", "現 is not written so in Chinese (Simplified)"),
    (
        "en/eq.ftl",
        "Tsunami: { $tsunami }",
        "Tsunami: { $tsunami_is ->\n            [nothing] no\n           *[other] { $tsunami }\n        }",
        "[nothing] is no value of $tsunami_is; it is one of none, slight",
    ),
    (
        "en/eq.ftl",
        "Tsunami: { $tsunami }",
        "Tsunami: { $tsunami ->\n            [none] no\n           *[other] { $tsunami }\n        }",
        "chooses by $tsunami, which is text; choose by $tsunami_is",
    ),
    ("en/eq.ftl", "{ $magnitude }", "{ $magnitude_time }", "uses $magnitude_time, which does not exist"),
    ("ja/tsunami.ftl", "大津波", "避難指示 大津波", "which only evac-l4 may say"),
    ("vi/sms.ftl", "sms-consent = ", "sms-consent = " + "Xin đọc kỹ. " * 12, "SMS parts ("),
    ("en/sms.ftl", "sms-consent = ", "sms-consent = á ", "sms-consent leaves the GSM alphabet"),
    ("vi/page.ftl", "Đang có hiệu lực", "Đang\x07 có", "invisible U+0007 control"),
    ("ja/names.toml", 'reading = "', 'read = "', "has no reading"),
    ("en/names.toml", "[area]", "[area", "cannot be read: TOMLDecodeError"),
    ("en/names.toml", "Chuo", "Chuо", "letters of another script"),
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


def test_a_finding_in_a_long_message_names_the_line_of_its_part(copied: Path) -> None:
    path = copied / "en" / "evac.ftl"
    text = path.read_text("utf-8")
    path.write_text(text.replace("Shelters are free for all.", "Shelters are free for all\u202f."), "utf-8")
    lines = [n for n, line in enumerate(path.read_text("utf-8").split("\n"), 1) if "\u202f" in line]
    assert {f.line for f in check(copied, Tag("en")) if "U+202F" in f.message} == set(lines)


def test_a_name_with_a_fault_is_found_at_its_line(copied: Path) -> None:
    path = copied / "en" / "names.toml"
    path.write_text(path.read_text("utf-8").replace('01102 = "', '01102 = "\u202f', 1), "utf-8")
    line = next(n for n, line in enumerate(path.read_text("utf-8").split("\n"), 1) if "\u202f" in line)
    assert {f.line for f in check(copied, Tag("en")) if "U+202F" in f.message} == {line}


def test_an_order_of_the_city_said_where_only_the_agency_spoke_is_found_in_every_language(copied: Path) -> None:
    for other in (copied / "catalogue").glob("*.toml"):
        if other.stem not in ("tsunami.major", "evac.l4", "x.correction", "x.all_clear", "x.retraction"):
            other.unlink()
    order = next(term for term in load_glossary(copied) if term.words[Tag("ja")] == "避難指示")
    for tag, word in order.words.items():
        path = copied / tag / "tsunami.ftl"
        text = path.read_text("utf-8")
        path.write_text(text.replace("    .title = ", f"    .title = {word}: ", 1), "utf-8")
    found = {f.language for f in check(copied) if "which only evac-l4 may say" in f.message}
    assert found == set(order.words)


@pytest.mark.parametrize("encoding", ["utf-16", "cp1258"])
def test_a_file_that_is_not_utf_8_is_told_once_and_harms_no_other_language(copied: Path, encoding: str) -> None:
    path = copied / "vi" / "blackout.ftl"
    path.write_bytes("blackout-start = Mất điện ĐĐĐ\n".encode(encoding, errors="replace") * 3)
    told = [f for f in check(copied, Tag("vi")) if "not UTF-8" in f.message and f.path == "vi/blackout.ftl"]
    assert [f.line for f in told] == [1]
    renderer = load_renderer(root=copied)
    blackout = renderer.catalogue["blackout.start"]
    notice = parse_parameters(blackout, blackout.example, renderer.names, EVENING)
    assert renderer.slots("blackout.start", notice, Tag("en")).title
    with pytest.raises((WordingBroken, WordingMissing)):
        renderer.slots("blackout.start", notice, Tag("vi"))


def test_what_a_windows_editor_adds_is_no_fault(copied: Path) -> None:
    before = check(copied, Tag("vi"))
    for name in ("page.ftl", "names.toml"):
        path = copied / "vi" / name
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert check(copied, Tag("vi")) == before


def test_a_file_of_names_that_cannot_be_read_harms_no_other_language(copied: Path) -> None:
    (copied / "vi" / "names.toml").write_text('[area]\n01100 = "Sapporo\n', "utf-8")
    told = [f for f in check(copied, Tag("vi")) if f.path == "vi/names.toml"]
    assert [(f.line, "cannot be read" in f.message) for f in told] == [(2, True)]
    renderer = load_renderer(root=copied)
    blackout = renderer.catalogue["blackout.start"]
    notice = parse_parameters(blackout, blackout.example, renderer.names, EVENING)
    assert "Sapporo" in renderer.slots("blackout.start", notice, Tag("en")).where
    with pytest.raises(WordingBroken):
        renderer.slots("blackout.start", notice, Tag("vi"))


def test_a_reduced_set_must_be_able_to_end_and_to_take_back_what_it_says(copied: Path) -> None:
    known = (copied / "languages.toml").read_text("utf-8")
    (copied / "languages.toml").write_text(
        known.replace(', "x.retraction",', ",").replace('"x.retraction"', ""), "utf-8"
    )
    (copied / "catalogue" / "eq.report.toml").unlink()
    told = [str(f) for f in check(copied, Tag("ar")) if f.path == "languages.toml"]
    assert any("evac.l4 and lacks x.retraction, which follows it" in one for one in told)
    assert any("eq.report is in the reduced set and not in the catalogue" in one for one in told)


def test_a_confirmation_is_counted_with_its_reader_until_the_wording_changes(copied: Path) -> None:
    confirm(load_renderer(root=copied), Tag("vi"), ["eq.report", "evac.l4"], "Lan, Sapporo", date(2026, 11, 1))
    read = standings(load_renderer(root=copied))[Tag("vi")]
    assert (read.confirmed, read.changed, read.by, read.last) == (2, 0, ("Lan, Sapporo",), date(2026, 11, 1))
    path = copied / "vi" / "eq.ftl"
    path.write_text(path.read_text("utf-8").replace("Có động đất", "Vừa có động đất"), "utf-8")
    confirm(load_renderer(root=copied), Tag("vi"), ["tsunami.major"], "Minh", date(2026, 11, 2))
    again = standings(load_renderer(root=copied))[Tag("vi")]
    assert (again.confirmed, again.changed, again.by) == (2, 1, ("Lan, Sapporo", "Minh"))
    assert again.last == date(2026, 11, 2)


def test_what_a_language_does_not_say_cannot_be_confirmed(copied: Path) -> None:
    renderer = load_renderer(root=copied)
    with pytest.raises(WordingMissing):
        confirm(renderer, Tag("ar"), ["x.drill.start"], "Lan", date(2026, 11, 1))
    with pytest.raises(UnknownTemplate):
        confirm(renderer, Tag("vi"), ["eq.reports"], "Lan", date(2026, 11, 1))
    assert not (copied / "vi" / "review.toml").exists()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[confirmed.eq-report\n", "line 1"),
        ('[confirmed.eq-report]\nby = "Lan"\n', "must say by, on and sha256"),
        (
            f'[confirmed.eq-nothing]\nby = "Lan"\non = 2026-11-01\nsha256 = "{"0" * 64}"\n',
            "is confirmed and does not exist",
        ),
    ],
)
def test_a_list_of_confirmations_that_is_wrong_is_told_and_confirms_nothing(copied: Path, text: str, says: str) -> None:
    (copied / "vi" / "review.toml").write_text(text, "utf-8")
    assert [f.path for f in check(copied, Tag("vi")) if says in f.message] == ["vi/review.toml"]
    assert load_renderer(root=copied).pedigree("eq.report", Tag("vi")) is Pedigree.PREPARED


@pytest.mark.parametrize(
    ("file", "old", "new", "says"),
    [
        ("languages.toml", "[vi]\n", "[vi\n", r"languages.toml: .*line \d+"),
        ("languages.toml", 'autonym = "Tiếng Việt"\n', "", r"languages.toml: \[vi\]: KeyError: 'autonym'"),
        ("glossary.toml", "[[terms]]\n", "[[terms]\n", r"glossary.toml: .*line \d+"),
    ],
)
def test_a_table_that_cannot_be_read_is_one_sentence(copied: Path, file: str, old: str, new: str, says: str) -> None:
    path = copied / file
    path.write_text(path.read_text("utf-8").replace(old, new, 1), "utf-8")
    with pytest.raises(CatalogueBroken, match=says):
        check(copied, Tag("vi"))


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
    (copied / "en" / "x.ftl").unlink()
    whole = [f.message for f in check(copied, Tag("en"))]
    assert {"x-all_clear is missing", "x-drill-end is missing", "x-retraction is missing"} <= set(whole)
    assert not any("blackout-update is missing" in message for message in said)
