"""SMS parts are counted as the network cuts them."""

import smsutil
from hypothesis import given
from hypothesis import strategies as st

from templates_i18n.segments import GSM7, GSM7_EXTENDED, count

gsm = st.text(alphabet=sorted(GSM7 - {"\f"}) + sorted(GSM7_EXTENDED - {"\f"}), min_size=1, max_size=700)
wide = st.text(alphabet="あ漢é😀नेpM~€", min_size=1, max_size=400)


@given(st.one_of(gsm, wide))
def test_parts_agree_with_an_independent_counter(text: str) -> None:
    mine = count(text)
    split = smsutil.split(text)
    assert mine.encoding == ("gsm7" if smsutil.is_valid_gsm(text) else "ucs2")
    assert mine.parts == len(split.parts)


def test_the_limits_of_one_part_are_exact() -> None:
    assert count("a" * 160).parts == 1
    assert count("a" * 161).parts == 2
    assert count("a" * 306).parts == 2
    assert count("a" * 307).parts == 3
    assert count("あ" * 70).parts == 1
    assert count("あ" * 71).parts == 2
    assert count("あ" * 134).parts == 2
    assert count("あ" * 135).parts == 3


def test_an_extension_sign_is_never_cut_from_its_escape() -> None:
    assert count("a" * 152 + "€" + "a" * 152).parts == 3
    assert count("a" * 151 + "€" + "a" * 153).parts == 2


def test_a_surrogate_pair_is_never_cut() -> None:
    assert count("あ" * 66 + "😀" + "あ" * 66).parts == 3
    assert count("あ" * 65 + "😀" + "あ" * 67).parts == 2


def test_one_sign_outside_the_alphabet_makes_the_whole_text_wide() -> None:
    assert count("a" * 100 + "\u202f").encoding == "ucs2"
    assert count("a" * 100 + "\u202f").parts == 2
