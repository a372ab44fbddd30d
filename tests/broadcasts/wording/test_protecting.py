"""Numbers, times, dates, links, names and terms come out of a translation as they went in, or the text is refused."""

import re
from datetime import date

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from broadcasts.wording import protecting, spans, vocabulary
from broadcasts.wording.protecting import Harm, Harmed, Masked
from broadcasts.wording.spans import Clock, Doubtful, Exact
from broadcasts.wording.vocabulary import Named, Official, Vocabulary
from templates_i18n.languages import EN, JA, Tag
from templates_i18n.names import JoinedNames
from templates_i18n.rendering import load_renderer

TODAY = date(2026, 11, 23)
VI = Tag("vi")
WORDS = vocabulary.of(load_renderer())


def mask(text: str, language: Tag = JA) -> Masked:
    return protecting.mask(text, language, WORDS, TODAY)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("9月6日(日)15:08から", [date(2026, 9, 6), Clock(15, 8)]),
        ("2027年1月3日まで", [date(2027, 1, 3)]),
        ("1月3日まで", [date(2027, 1, 3)]),
        ("午後3時半に来てください", [Clock(15, 30)]),
        ("15時30分から3時間", [Clock(15, 30), Exact("number", "3")]),
        ("午後12時まで", [Doubtful("午後12時")]),
        ("2月30日に", [Doubtful("2月30日")]),
        ("9月6日(月)に", [Doubtful("9月6日(月)")]),
        ("1,200円、3.5km、20%", [Exact("number", "1,200"), Exact("number", "3.5"), Exact("number", "20%")]),
        ("電話 011-211-2222", [Exact("phone", "011-211-2222")]),
        ("https://example.jp/a?b=1を見て", [Exact("link", "https://example.jp/a?b=1を見て")]),
        ("https://example.jp/a?b=1 を見て", [Exact("link", "https://example.jp/a?b=1")]),
        ("mail@example.jp へ", [Exact("link", "mail@example.jp")]),
        ("三百円、先着二十名", [Exact("number", "300"), Exact("number", "20")]),
        ("十分注意して、一度だけ", []),
        ("二〇二六年", [Exact("number", "2026")]),
        ("中央区と札幌市", [Named("area", "01101"), Named("city", "01100")]),
        ("大津波警報です", [Official("大津波警報")]),
        ("１５：０８に", [Clock(15, 8)]),
        ("000時", [Exact("number", "000")]),
        ("9月06日", [date(2026, 9, 6)]),
        ("Q1Xという番号", [Exact("code", "Q1X")]),
    ],
)
def test_what_must_not_change_is_found_and_understood(text: str, values: list[spans.Value]) -> None:
    assert list(mask(text).values) == values


def test_values_are_said_as_the_reader_s_language_says_them(words: Vocabulary) -> None:
    masked = mask("9月6日(日)午後3時から中央区で")
    said = protecting.unmask(masked, masked.text, EN, words)
    assert isinstance(said, str)
    assert "6 Sep (Sun)" in said
    assert "15:00" in said
    assert "Chuo" in said


def test_other_languages_are_masked_too() -> None:
    assert mask("Come at 3:30 pm to Chuo Ward, fee 300 yen", EN).values[0] == Clock(15, 30)
    assert mask("come at 12:30 pm", EN).values == (Doubtful("12:30 pm"),)


def test_digits_of_every_script_are_numbers() -> None:
    assert list(mask("টাকা ৩০০", Tag("bn")).values) == [Exact("number", "300")]


TEXTS = st.text(
    st.sampled_from("0123456789１２：:/.,-年月日時分半三十百円人Q1X_ABab区北中央札幌市水が止まり。 http:/@#%~"),
    max_size=60,
)


@given(TEXTS)
def test_masking_and_restoring_gives_the_text_back(text: str) -> None:
    assert protecting.restore(mask(text)) == spans.plain(text)


@settings(max_examples=1000)
@given(TEXTS)
def test_a_masked_text_holds_each_place_once_and_no_other_number(text: str) -> None:
    masked = mask(text)
    assert protecting.harm(masked, masked.text) is None
    assert not re.search("[0-9]", protecting.without_stand_ins(masked.text))


@given(TEXTS, st.data())
def test_any_changed_number_of_a_place_is_caught(text: str, data: st.DataObject) -> None:
    masked = mask(text)
    digits = [place for place, sign in enumerate(masked.text) if sign.isdecimal()]
    assume(digits)
    place = data.draw(st.sampled_from(digits))
    other = data.draw(st.sampled_from([d for d in "0123456789" if d != masked.text[place]]))
    broken = masked.text[:place] + other + masked.text[place + 1 :]
    assert protecting.harm(masked, broken) is not None


@given(TEXTS, st.data())
def test_any_sign_taken_out_of_a_place_is_caught(text: str, data: st.DataObject) -> None:
    masked = mask(text)
    assume(masked.values)
    hit = data.draw(st.sampled_from(list(re.finditer(r"Q\d+X", masked.text))))
    place = data.draw(st.integers(hit.start(), hit.end() - 1))
    assert protecting.harm(masked, masked.text[:place] + masked.text[place + 1 :]) is not None


@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_a_number_that_became_another_never_passes(said: int, made: int) -> None:
    masked = mask(f"参加費は{said}円です。")
    harmed = protecting.harm(masked, f"The fee is {made} yen.")
    assert isinstance(harmed, Harmed)


@pytest.mark.parametrize(
    ("translated", "how"),
    [
        ("from Q1X", Harm.LOST),
        ("from Q1X until Q2X until Q2X", Harm.DOUBLED),
        ("from Q1X until Q2X and Q3X", Harm.INVENTED),
        ("from Q1X until Q2X, 5 times", Harm.INVENTED),
        ("from Q1X until Q2X, ৫ times", Harm.INVENTED),
        ("from Q1X until Q 2 X", Harm.LOST),
        ("from q1x until Q2X", Harm.LOST),
    ],
)
def test_a_mangled_place_is_refused_and_not_mended(translated: str, how: Harm, words: Vocabulary) -> None:
    harmed = protecting.unmask(mask("15:00から17:00まで"), translated, VI, words)
    assert isinstance(harmed, Harmed)
    assert harmed.how is how


def test_places_may_change_their_order(words: Vocabulary) -> None:
    masked = mask("15:00から17:00まで")
    assert protecting.unmask(masked, "cho đến Q2X từ Q1X", VI, words) == "cho đến 17:00 từ 15:00"


def test_a_value_never_grows_together_with_a_word(words: Vocabulary) -> None:
    assert protecting.unmask(mask("15:00から"), "từQ1Xgiờ", VI, words) == "từ 15:00 giờ"


def test_a_name_that_a_language_does_not_have_is_refused(words: Vocabulary) -> None:
    masked = mask("中央区で")
    nameless = Vocabulary(JoinedNames(()), words.terms, words.languages)
    assert protecting.unmask(masked, masked.text, VI, nameless) == Harmed(Harm.UNSAYABLE, "中央区")


def test_sentences_that_differ_in_values_alone_have_one_shape() -> None:
    assert mask("中央区は15:00から").shape == mask("北区は9:30から").shape == "{area}は{time}から"
    assert mask("中央区は15:00から").shape != mask("15:00は中央区から").shape


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("高塚川周辺に", ("高塚川",)),
        ("山田公園で", ("山田公園",)),
        ("小学校の体育館、近くの公園、区役所、避難所", ()),
        ("河川の水、交通情報", ()),
    ],
)
def test_places_that_no_list_knows_are_named(text: str, unknown: tuple[str, ...], words: Vocabulary) -> None:
    assert words.unknown_places(text) == unknown
