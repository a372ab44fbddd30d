"""Phones: which numbers a text message may be sent to at all."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

import phonenumbers
from phonenumbers import PhoneNumberType
from phonenumbers.phonenumberutil import ndd_prefix_for_region

from registry.errors import BadHandle
from registry.person import mask

RINGS_IN_A_POCKET = frozenset({PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE})
"""Premium, shared-cost, free, landline and internet numbers cost the city or read nothing."""


def parse_mobile(text: str, countries: Sequence[str]) -> str:
    """Return a mobile number in E.164; without a country code it is one of the first of `countries` (`+81`).

    Raises BadHandle, which masks the value, for what is no number, for other countries and for numbers that are no
    mobile phone's.
    """
    number = _number(unicodedata.normalize("NFKC", text).strip(), countries)
    if f"+{number.country_code}" not in countries:
        raise _bad(text, f"a number of {', '.join(countries)}")
    kind = phonenumbers.number_type(number)
    if kind == PhoneNumberType.UNKNOWN:
        raise _bad(text, _forms(countries))
    if kind not in RINGS_IN_A_POCKET:
        raise _bad(text, "a mobile phone's number (no landline, premium or internet number)")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _number(text: str, countries: Sequence[str]) -> phonenumbers.PhoneNumber:
    home = phonenumbers.region_code_for_country_code(int(countries[0]))
    # Where national numbers begin with 0, one without it has lost it (a spreadsheet's number) or is not whole.
    trunk = ndd_prefix_for_region(home, strip_non_digits=True)
    if not text.startswith("+") and trunk == "0" and not text.startswith(("0", "(0")):
        raise _bad(text, f"{_forms(countries)}; a spreadsheet's column must be text to keep the first sign")
    try:
        return phonenumbers.parse(text, home)
    except phonenumbers.NumberParseException as error:
        raise _bad(text, _forms(countries)) from error


def _forms(countries: Sequence[str]) -> str:
    return f"a whole phone number, with {countries[0]} or as it is dialled there"


def _bad(text: str, expected: str) -> BadHandle:
    return BadHandle(field="phone", value=mask(text), expected=expected)
