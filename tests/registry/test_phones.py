"""Numbers of every wrong kind: refused in one sentence that says what would be right and repeats no number."""

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st
from phonenumbers import PhoneNumberFormat, PhoneNumberType

from registry.errors import BadHandle
from registry.phones import parse_mobile

HOME = ("+81",)
MOBILE = {PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE}
KINDS = [kind for kind in PhoneNumberType.values() if kind not in MOBILE | {PhoneNumberType.UNKNOWN}]
REGIONS = ("JP", "US", "GB", "VN", "NP", "CN", "KR", "BR", "ID", "TH")


def refused(text: str, countries: tuple[str, ...] = HOME) -> str:
    with pytest.raises(BadHandle) as wrong:
        parse_mobile(text, countries)
    said = str(wrong.value)
    digits = "".join(sign for sign in text if sign.isdigit())
    assert len(digits) < 5 or digits not in said
    assert len(text) < 5 or text not in said
    assert len(said.splitlines()) == 1
    return said


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("region", REGIONS)
def test_no_kind_but_a_mobile_phone_is_written_to_whatever_its_country(region: str, kind: int) -> None:
    number = phonenumbers.example_number_for_type(region, kind)
    if number is None or phonenumbers.number_type(number) in MOBILE:
        return
    code = f"+{number.country_code}"
    assert "mobile" in refused(phonenumbers.format_number(number, PhoneNumberFormat.E164), (code,))


@pytest.mark.parametrize("region", REGIONS[1:])
def test_a_mobile_phone_of_another_country_is_refused_and_of_an_allowed_one_is_not(region: str) -> None:
    number = phonenumbers.example_number_for_type(region, PhoneNumberType.MOBILE)
    assert number is not None
    text = phonenumbers.format_number(number, PhoneNumberFormat.E164)
    assert "+81" in refused(text)
    assert parse_mobile(text, ("+81", f"+{number.country_code}")) == text


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "+", "0", "110", "119", "+81", "+81110", "+8190", "+81901234567", "+819012345678901"),
        *("90-1234", "tanaka hanako", "@tanaka", "1-800-FLOWERS", "+81 90 CALL NOW", "null", "=1+1", "'; --"),
        *("+881612345678", "+80012345678", "+97912345678", "+9991234567", "++81", "0081", "\u202e+81\u202c"),
        *("٠٩٠", "９０", "☎", "\x00", "\ud800", "+81\n+81", "1" * 300, "+" * 300, "🏔" * 100),
    ],
)
def test_what_is_no_number_is_refused(text: str) -> None:
    refused(text)


@given(st.text(max_size=40))
def test_whatever_is_typed_is_a_number_in_one_spelling_or_refused(text: str) -> None:
    try:
        found = parse_mobile(text, HOME)
    except BadHandle:
        return
    assert found.startswith("+81")
    assert found[1:].isascii()
    assert found[1:].isdigit()
    assert parse_mobile(found, HOME) == found


@given(st.from_regex(r"\A\+?[0-9 ()./-]{6,20}\Z"))
def test_whatever_looks_like_a_number_is_one_in_one_spelling_or_refused(text: str) -> None:
    try:
        found = parse_mobile(text, HOME)
    except BadHandle:
        return
    assert parse_mobile(found, HOME) == found
