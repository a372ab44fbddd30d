"""The writing aid finds what readers of other languages would misread, and offers the notice that says it well."""

from datetime import date

import pytest

from broadcasts.wording import aid
from broadcasts.wording.phrasing import Advice, Weight
from broadcasts.wording.vocabulary import Vocabulary
from templates_i18n.languages import EN, JA
from templates_i18n.rendering import Renderer

TODAY = date(2026, 11, 23)
GOOD = "水道の工事があります。中央区で、9月6日(日)9:00から12:00まで水が止まります。飲みものを用意してください。"


def advice(text: str, renderer: Renderer, words: Vocabulary) -> dict[Advice, str]:
    found = aid.look(text, renderer, words, TODAY).findings
    return {one.advice: one.found for one in found if one.advice is not Advice.TEMPLATE}


@pytest.mark.parametrize(
    "text",
    [
        "高塚川周辺に避難勧告が出ました",
        "高塚川流域に避難勧告を発令しました。",
        "豊平川付近の住民に避難を呼びかけています。",
        "海岸へ避難してください。",
        "川の近くにいる人は避難してください。",
        "がけの近くには避難が必要です。",
    ],
)
def test_a_sentence_that_can_send_people_towards_the_danger_is_refused_and_the_notice_offered(
    text: str, renderer: Renderer, words: Vocabulary
) -> None:
    found = aid.look(text, renderer, words, TODAY)
    assert Advice.TOWARDS_DANGER in {one.advice for one in found.refused}
    assert any(fit.template.startswith("evac.") for fit in found.templates)


@pytest.mark.parametrize(
    "text",
    [
        "川から離れて、高い所へ逃げてください。",
        "市民体育館に避難してください。",
        "海の近くに店があります。",
        "川の近くの道は通れません。",
    ],
)
def test_a_sentence_that_says_where_to_go_is_not(text: str, renderer: Renderer, words: Vocabulary) -> None:
    assert Advice.TOWARDS_DANGER not in advice(text, renderer, words)


@pytest.mark.parametrize(
    ("text", "what", "found"),
    [
        ("会議は開催されます。", Advice.PASSIVE, "されます"),
        ("式が行われました。", Advice.PASSIVE, "われました"),
        ("ご理解ご協力を賜りますようお願い申し上げます。", Advice.HONORIFIC, "ご理解"),
        ("あしたは明日です。", Advice.RELATIVE_DAY, "明日"),
        ("9/6に水が止まります。", Advice.SHORT_DATE, "9/6"),
        ("午後12時に来てください。", Advice.TWELVE_O_CLOCK, "午後12時"),
        ("2月30日に来てください。", Advice.NO_SUCH_DAY, "2月30日"),
        ("9月6日(月)に来てください。", Advice.NO_SUCH_DAY, "9月6日(月)"),
        ("行かないことはない。", Advice.DOUBLE_NEGATIVE, "ないことはない"),
        ("それで結構です。", Advice.TWO_READINGS, "結構です"),
        ("ライフラインが止まりました。", Advice.KATAKANA, "ライフライン"),
        ("会場は山田公園です。", Advice.UNKNOWN_PLACE, "山田公園"),
        ("避難指示が出ました。", Advice.ORDER_IN_FREE_TEXT, "避難指示"),
        ("避難準備情報が出ました。", Advice.ABOLISHED_WORD, "避難準備情報"),
        ("あ" * 60 + "。", Advice.LONG_SENTENCE, "61"),
    ],
)
def test_each_way_of_writing_that_is_misread_is_named(
    text: str, what: Advice, found: str, renderer: Renderer, words: Vocabulary
) -> None:
    assert advice(text, renderer, words).get(what) == found


def test_a_plain_text_that_answers_every_question_has_nothing_to_mend(renderer: Renderer, words: Vocabulary) -> None:
    assert advice(GOOD, renderer, words) == {}


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("9月6日9:00から12:00まで来てください。", Advice.NO_WHERE),
        ("中央区で9:00から12:00まで水が止まります。", Advice.NO_ACTION),
        ("中央区で水が止まります。水を用意してください。", Advice.NO_UNTIL),
        ("中央区まで来てください。", Advice.NO_WHAT),
    ],
)
def test_a_question_left_open_is_named(text: str, what: Advice, renderer: Renderer, words: Vocabulary) -> None:
    assert what in advice(text, renderer, words)


@pytest.mark.parametrize("text", ["ライフライン(水や電気)が止まりました。", "テレビとバスとコンビニです。"])
def test_loan_words_that_are_explained_or_known_to_everyone_are_left_alone(
    text: str, renderer: Renderer, words: Vocabulary
) -> None:
    assert Advice.KATAKANA not in advice(text, renderer, words)


def test_a_prepared_notice_is_offered_by_what_it_says(renderer: Renderer, words: Vocabulary) -> None:
    offered = aid.look("大津波警報が出ました。高い所へ逃げてください。", renderer, words, TODAY).templates
    assert offered[0].template == "tsunami.major"
    assert offered[0].name == renderer.name("tsunami.major", JA) != renderer.name("tsunami.major", EN)
    assert aid.look("ありがとうございました。", renderer, words, TODAY).templates == ()


def test_findings_name_their_sentence_and_weight(renderer: Renderer, words: Vocabulary) -> None:
    found = aid.look("水が止まります。会議は開催されます。", renderer, words, TODAY).findings
    passive = next(one for one in found if one.advice is Advice.PASSIVE)
    assert (passive.sentence, passive.weight) == (2, Weight.HINT)


def test_an_empty_text_is_read_without_a_finding(renderer: Renderer, words: Vocabulary) -> None:
    assert aid.look("", renderer, words, TODAY).findings == ()
