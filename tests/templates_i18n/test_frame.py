"""The frame says who speaks, which notice it is, until when, and whether it is a drill; everything fits."""

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from templates_i18n.catalogue import load_catalogue, parse_parameters
from templates_i18n.errors import UnknownName, WordingMissing, WordingTooLong
from templates_i18n.fitting import LONG_FACTS
from templates_i18n.frame import SMS_LIMITS, Form, FrameFacts, frame, wordings
from templates_i18n.languages import Tag, load_languages
from templates_i18n.longest import longest_notices
from templates_i18n.rendering import Pedigree, Renderer, Slots, load_renderer
from templates_i18n.segments import count
from tests.templates_i18n.conftest import EVENING, NOW, type_notice

TAGS = load_languages().available
TEMPLATES = tuple(load_catalogue())
LINK = "https://notices.example.jp/n/26-0143/en"
JA, EASY, EN, VI = Tag("ja"), Tag("ja-x-easy"), Tag("en"), Tag("vi")


def without_sinhala(root: Path) -> Renderer:
    """Return a renderer over texts that lack the whole folder of one language."""
    shutil.rmtree(root / "si", ignore_errors=True)
    return load_renderer(root=root)


def held(renderer: Renderer, tag: Tag) -> list[str]:
    """Return the notices a language has; which ones it lacks is another test's business."""
    return [template for template in TEMPLATES if renderer.has(template, tag)]


@pytest.mark.parametrize("tag", TAGS)
def test_the_longest_sms_fits_two_parts(renderer: Renderer, tag: Tag) -> None:
    language = renderer.languages[tag]
    facts = replace(LONG_FACTS, link=LINK)
    for template in held(renderer, tag):
        for typed in longest_notices(renderer.catalogue[template], renderer.reader(tag)):
            try:
                slots = renderer.slots(template, typed, tag)
            except WordingMissing:
                assert language.partial
                continue
            sms = frame(renderer, slots, facts, language, Form.SMS)
            assert sms.segments == count(sms.text)
            assert sms.segments.units <= SMS_LIMITS[sms.segments.encoding], template
            assert sms.segments.parts <= 2
            assert "26-9999" in sms.text
            chat = frame(renderer, slots, facts, language, Form.CHAT)
            assert len(chat.text.encode("utf-16-le")) // 2 < 4096


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("form", Form)
def test_a_drill_is_marked_first_and_last(
    renderer: Renderer, notice: type_notice, facts: FrameFacts, tag: Tag, form: Form
) -> None:
    kind = "frame" if form is Form.CHAT else "sms"
    first, last = (renderer.phrase(tag, f"{kind}-drill-{end}") for end in ("first", "last"))
    assert "訓練" in first or "KUNREN" in first
    assert form is Form.CHAT or len(first) <= 20
    for template in held(renderer, tag):
        live = wordings(renderer, notice(template), tag, None, facts, form)
        drill = wordings(renderer, notice(template), tag, None, replace(facts, drill=True), form)
        assert drill.text.startswith(first)
        assert drill.text.endswith(last)
        assert not live.text.startswith(first)


@pytest.mark.parametrize("tag", TAGS)
def test_chat_tells_who_which_when_and_how_it_was_made(
    renderer: Renderer, notice: type_notice, facts: FrameFacts, tag: Tag
) -> None:
    later = replace(facts, ordinal=3, link=LINK, correction_of="26-0142")
    worded = wordings(renderer, notice("evac.l4"), tag, None, later, Form.CHAT)
    city = renderer.names.lookup("city", "01100", tag)
    assert city is not None
    for said in (city.text, "26-0143", "3", "26-0142", "03:12", "09:12", LINK):
        assert said in worded.text
    assert renderer.phrase(tag, "frame-label-prepared") in worded.text
    assert worded.pedigree is Pedigree.PREPARED
    assert worded.sent == (tag,)


def test_the_link_comes_along_only_where_it_fits(renderer: Renderer, notice: type_notice, facts: FrameFacts) -> None:
    short = wordings(renderer, notice("x.drill.start"), JA, None, replace(facts, link=LINK), Form.SMS)
    assert LINK in short.text
    long_link = replace(facts, link="https://notices.example.jp/" + "n" * 100)
    long = wordings(renderer, notice("x.drill.start"), JA, None, long_link, Form.SMS)
    assert "https" not in long.text


SHORT = "https://kkh.jp"
"""As long as an address may be that every everyday SMS holds, whatever its values."""


@pytest.mark.parametrize("tag", TAGS)
def test_with_a_short_address_every_everyday_sms_leads_to_the_way_out(renderer: Renderer, tag: Tag) -> None:
    language = renderer.languages[tag]
    shorter = (f"{SHORT}/{tag}", SHORT)
    facts = replace(LONG_FACTS, link=f"{SHORT}/n/26-9999/{tag}", shorter=shorter, drill=False, ordinal=1)
    for template in held(renderer, tag):
        if renderer.catalogue[template].handling not in {"P3", "P4"}:
            continue
        for typed in longest_notices(renderer.catalogue[template], renderer.reader(tag)):
            try:
                slots = renderer.slots(template, typed, tag)
            except WordingMissing:
                continue
            sms = frame(renderer, slots, facts, language, Form.SMS)
            assert SHORT in sms.text, template
            assert sms.segments.parts <= 2


def test_the_first_address_that_fits_is_the_one(renderer: Renderer, notice: type_notice, facts: FrameFacts) -> None:
    long = "https://notices.example.jp/" + "n" * 100
    shorter = (f"{long}/ja", "https://notices.example.jp")
    sms = wordings(renderer, notice("x.drill.start"), JA, None, replace(facts, link=long, shorter=shorter), Form.SMS)
    assert shorter[1] in sms.text.split()
    assert long not in sms.text


def test_without_a_text_chat_brings_easy_japanese_and_english_with_a_label(
    copied: Path, notice: type_notice, facts: FrameFacts
) -> None:
    renderer = without_sinhala(copied)
    worded = wordings(renderer, notice("tsunami.major"), Tag("si"), None, facts, Form.CHAT)
    assert worded.language == "si"
    assert worded.sent == (EASY, EN)
    assert worded.pedigree is Pedigree.FALLBACK
    assert "We do not have this notice in සිංහල yet." in worded.text
    assert renderer.phrase(EASY, "frame-label-fallback") in worded.text
    assert "high ground" in worded.text
    assert "高(たか)い ところ" in worded.text


def test_a_stopped_language_says_so_in_itself_and_brings_the_second(
    renderer: Renderer, notice: type_notice, facts: FrameFacts
) -> None:
    held = replace(facts, withheld=frozenset({VI}), drill=True)
    worded = wordings(renderer, notice("tsunami.major"), VI, JA, held, Form.CHAT)
    assert worded.sent == (JA,)
    assert renderer.phrase(VI, "frame-no-text", language="Tiếng Việt") in worded.text
    assert worded.text.startswith(renderer.phrase(VI, "frame-drill-first"))
    assert renderer.phrase(JA, "frame-drill-first") in worded.text


def test_without_a_text_sms_brings_the_second_language_or_english_with_a_label(
    copied: Path, notice: type_notice, facts: FrameFacts
) -> None:
    renderer = without_sinhala(copied)
    english = wordings(renderer, notice("evac.l4"), Tag("si"), None, facts, Form.SMS)
    assert english.sent == (EN,)
    assert "(no Sinhala text yet)" in english.text
    assert english.segments.encoding == "gsm7"
    japanese = wordings(renderer, notice("evac.l4"), Tag("si"), JA, facts, Form.SMS)
    assert japanese.sent == (JA,)
    assert "Sinhala" in japanese.text


@pytest.mark.parametrize("second", [None, JA, VI, Tag("ne")])
def test_a_fallback_sms_always_fits(renderer: Renderer, second: Tag | None) -> None:
    facts = replace(LONG_FACTS, withheld=frozenset({Tag("zh-Hant")}))
    for template in held(renderer, second or EN):
        for typed in longest_notices(renderer.catalogue[template], renderer.reader(second or EN)):
            worded = wordings(renderer, typed, Tag("zh-Hant"), second, facts, Form.SMS)
            assert worded.segments.parts <= 2, template
            assert worded.pedigree is Pedigree.FALLBACK
            assert worded.sent in ((second,), (EN,))


def test_a_language_whose_text_is_spoilt_gets_the_fallback_and_the_others_their_own(
    copied: Path, notice: type_notice, facts: FrameFacts
) -> None:
    evac, eq = copied / "vi" / "evac.ftl", copied / "vi" / "eq.ftl"
    evac.write_text(evac.read_text("utf-8").replace("NGAY!", "NGAY! " * 20), "utf-8")
    eq.write_text(eq.read_text("utf-8").replace("$magnitude", "$magnitud"), "utf-8")
    spoilt = load_renderer(root=copied)
    assert wordings(spoilt, notice("evac.l4"), VI, None, facts, Form.CHAT).sent == (VI,)
    assert wordings(spoilt, notice("evac.l4"), VI, None, facts, Form.SMS).sent == (EN,)
    assert wordings(spoilt, notice("eq.report"), VI, None, facts, Form.CHAT).sent == (EASY, EN)
    assert wordings(spoilt, notice("eq.report"), JA, None, facts, Form.CHAT).sent == (JA,)


def test_where_nothing_may_be_used_the_text_is_missing(
    renderer: Renderer, notice: type_notice, facts: FrameFacts
) -> None:
    held = replace(facts, withheld=frozenset(TAGS))
    with pytest.raises(WordingMissing):
        wordings(renderer, notice("evac.l4"), VI, None, held, Form.CHAT)


def test_an_sms_that_does_not_fit_is_refused(renderer: Renderer, facts: FrameFacts) -> None:
    slots = Slots("t", "w", "w", "d", "m", "長" * 140)
    with pytest.raises(WordingTooLong, match="132"):
        frame(renderer, slots, facts, renderer.languages[JA], Form.SMS)


def test_an_unknown_city_is_refused(renderer: Renderer, notice: type_notice, facts: FrameFacts) -> None:
    with pytest.raises(UnknownName, match="city"):
        wordings(renderer, notice("evac.l4"), JA, None, replace(facts, city="99999"), Form.CHAT)


def test_the_end_of_validity_is_a_time_today_and_a_date_later(
    renderer: Renderer, notice: type_notice, facts: FrameFacts
) -> None:
    today = wordings(renderer, notice("evac.l4"), EN, None, facts, Form.SMS)
    assert "valid until 09:12" in today.text
    week = replace(facts, valid_until=NOW + timedelta(days=7))
    assert "valid until 13 Sep" in wordings(renderer, notice("evac.l4"), EN, None, week, Form.SMS).text


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("frame-valid = ", "frame-valid = {", "Valid until"),
        (
            "frame-valid = Có hiệu lực đến: { $time }",
            "frame-valid = Có hiệu lực đến: { $tme }",
            "There was an earthquake",
        ),
    ],
)
@pytest.mark.parametrize("form", Form)
def test_a_frame_that_cannot_be_filled_keeps_no_language_from_its_notice(
    copied: Path, facts: FrameFacts, old: str, new: str, says: str, form: Form
) -> None:
    path = copied / "vi" / "frame.ftl"
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    renderer = load_renderer(root=copied)
    quake = renderer.catalogue["eq.report"]
    notice = parse_parameters(quake, quake.example, renderer.names, EVENING)
    told = {tag: wordings(renderer, notice, Tag(tag), None, facts, form) for tag in ("vi", "ko")}
    assert told["ko"].sent == ("ko",)
    assert form is Form.SMS or says in told["vi"].text
