"""Every reader there may be finds a text: their own, their second language's, or the labelled fallback."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from broadcasts.broadcast import fallback_sent
from broadcasts.desk import Desk
from broadcasts.repositories.wordings import BoundWording
from broadcasts.wording import pipeline
from registry.addresses import Mode
from templates_i18n.errors import WordingMissing
from templates_i18n.frame import SMS_LIMITS, Form
from templates_i18n.rendering import Pedigree
from templates_i18n.segments import count
from tests.broadcasts.wording.test_record import NOTICE
from tests.town import unwritten

QUAKE = replace(
    NOTICE,
    parameters={
        "occurred_at": "2026-11-23T03:03:00+00:00",
        "hypocentre": "146",
        "magnitude": "6.7",
        "max_intensity": "7",
        "sapporo_intensity": "5+",
        "tsunami": "none",
    },
    valid_until=datetime(2026, 11, 23, 3, 7, tzinfo=UTC) + timedelta(hours=12),
)


@pytest.fixture(scope="module")
def desk(desk: Desk) -> Desk:
    """Take one language's texts away, as if nobody had written them yet."""
    return unwritten(desk, "my")


@pytest.fixture(scope="module")
def texts(desk: Desk) -> dict[tuple[str, str, str], BoundWording]:
    return {(one.wanted, one.sent, one.form.value): one for one in pipeline.word(desk, QUAKE, None)}


def test_a_language_with_a_text_has_its_own_in_both_forms_and_nothing_else(
    desk: Desk, texts: dict[tuple[str, str, str], BoundWording]
) -> None:
    for tag in desk.renderer.languages.available:
        assert [key for key in texts if key[0] == tag] == [(tag, tag, "chat"), (tag, tag, "sms")]


def test_a_language_without_a_text_is_covered_whatever_the_second_language(
    desk: Desk, texts: dict[tuple[str, str, str], BoundWording]
) -> None:
    languages = desk.renderer.languages
    for wanted in set(languages) - set(languages.available):
        for form in Form:
            assert (wanted, fallback_sent(form, languages.available), form.value) in texts
        for second in languages.available:
            assert texts[wanted, second, "chat"].pedigree is Pedigree.FALLBACK


def test_a_fallback_says_in_words_that_it_is_one(texts: dict[tuple[str, str, str], BoundWording]) -> None:
    both = texts["my", "ja-x-easy+en", "chat"]
    assert "မြန်မာ" in both.text
    assert texts["ja-x-easy", "ja-x-easy", "chat"].title in both.text
    assert texts["en", "en", "chat"].title in both.text


def test_every_text_carries_serial_and_the_page_in_the_reader_s_language(
    texts: dict[tuple[str, str, str], BoundWording],
) -> None:
    for (wanted, _, form), one in texts.items():
        assert "26-0001" in one.text
        if form == "chat":
            assert f"https://kakehashi.example/n/26-0001/{wanted}" in one.text


def test_every_sms_fits_two_parts_drill_marks_and_all(desk: Desk) -> None:
    drill = pipeline.word(desk, replace(QUAKE, mode=Mode.DRILL), None)
    for one in drill:
        if one.form is Form.SMS:
            counted = count(one.text)
            assert counted.units <= SMS_LIMITS[counted.encoding]
            assert one.parts == counted.parts


def test_a_drill_is_marked_first_and_last_in_every_chat_text(desk: Desk) -> None:
    for one in pipeline.word(desk, replace(QUAKE, mode=Mode.DRILL), None):
        lines = one.text.split("\n")
        if one.form is Form.CHAT:
            assert "訓練" in lines[0]
            assert "訓練" in lines[-1]


def test_the_same_notice_is_worded_the_same_again(desk: Desk) -> None:
    assert pipeline.word(desk, QUAKE, None) == pipeline.word(desk, QUAKE, None)


def test_a_city_that_asks_for_checked_wording_sends_no_other(desk: Desk) -> None:
    strict = replace(desk, require_checked=True)
    unchecked = {
        tag
        for tag in desk.renderer.languages.available
        if desk.renderer.pedigree("eq.report", tag) is not Pedigree.PREPARED_CHECKED
    }
    if unchecked & {"en", "ja-x-easy"}:
        with pytest.raises(WordingMissing):
            pipeline.word(strict, QUAKE, None)
    else:
        assert not {one.sent for one in pipeline.word(strict, QUAKE, None)} & unchecked
