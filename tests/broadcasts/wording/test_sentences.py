"""Texts are cut into sentences by punctuation alone, and put together again as they were."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from broadcasts.wording import hanzi, sentences
from templates_i18n.languages import EN, JA


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("水が止まります。飲みものを！\n\n以上", (("水が止まります。", "飲みものを！"), (), ("以上",))),
        ("「止まります。」と言いました。次です", (("「止まります。」", "と言いました。", "次です"),)),
        ("Water stops. Bring drinks! No. 3 is open at 3.5 km.", (("Water stops.", "Bring drinks!", "No. 3 is open at 3.5 km."),)),
        ("本当？！はい。", (("本当？！", "はい。"),)),
        ("", ()),
    ],
)  # fmt: skip
def test_a_text_is_cut_where_its_sentences_end(text: str, lines: sentences.Lines) -> None:
    assert sentences.split(text) == lines


@given(st.text(st.sampled_from("水が止。！？」「\n Ab.!3"), max_size=50))
def test_nothing_is_lost_by_cutting(text: str) -> None:
    whole = sentences.join(sentences.split(text), EN)
    assert "".join(whole.split()) == "".join(text.split())


@given(st.text(st.sampled_from("水が止。！\n"), max_size=50))
def test_sentences_go_back_into_their_lines(text: str) -> None:
    lines = sentences.split(text)
    assert sentences.like(lines, sentences.flat(lines)) == lines


def test_languages_without_spaces_get_none_between_sentences() -> None:
    lines = (("一。", "二。"),)
    assert (sentences.join(lines, JA), sentences.join(lines, EN)) == ("一。二。", "一。 二。")


def test_traditional_chinese_is_suggested_in_taiwan_s_words() -> None:
    assert hanzi.to_traditional("软件") == "軟體"
    assert hanzi.is_simplified("避难所")
    assert not hanzi.is_simplified("避難所")
    assert not hanzi.is_simplified("水火木")
