"""What SMS may cost in the settings: a price for each country's code, and the ceiling of a month."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from zoneinfo import ZoneInfo

from bot.setting_twilio import Typed
from broadcasts.tariff import Tariff

ROWS: tuple[tuple[str, str, str], ...] = (
    (
        "SMS_PRICES",
        "",
        "what a part of an SMS costs in yen, by calling code, comma-separated (`+81=11.5,+82=6`); what a notice costs"
        " is reckoned by the dearest of `KAKEHASHI_SMS_COUNTRIES`, because nobody keeps who lives under which number;"
        " unset, parts are counted and no money",
    ),
    (
        "COST_CEILING",
        "",
        "yen that SMS may cost in a calendar month: a tenth for codes, answers and first texts, which end where it is used"
        " up, the rest for notices; officers are warned from 80 % on, and a notice that does not fit whole is refused"
        " before any of it leaves; P1 and P2 may pass it with a reason that is recorded",
    ),
)
"""Name, default and meaning of each setting."""


def tariff(found: Typed, countries: Sequence[str], zone: ZoneInfo) -> Tariff:
    """Return what SMS cost. Raises BadSetting, also for a ceiling without the price of every country in reach."""
    by_code = found.get("SMS_PRICES", prices) or {}
    ceiling = found.get("COST_CEILING", yen)
    missing = [code for code in countries if code not in by_code]
    if missing and (by_code or ceiling is not None):
        expected = f"a price for {missing[0]} too, such as {missing[0]}=10, because it is in KAKEHASHI_SMS_COUNTRIES"
        raise found.bad("SMS_PRICES", ",".join(f"{code}={sen / 100:g}" for code, sen in by_code.items()), expected)
    return Tariff(max((by_code[code] for code in countries), default=None) if by_code else None, ceiling, zone)


def prices(value: str) -> Mapping[str, int]:
    """Return the price of a part by calling code, in sen."""
    pairs = [one.strip().partition("=") for one in value.split(",") if one.strip()]
    if not pairs or not all(re.fullmatch(r"\+[1-9][0-9]{0,2}", code.strip(), re.ASCII) for code, _, _ in pairs):
        message = "calling codes with a price in yen each, such as +81=11.5,+82=6"
        raise ValueError(message)
    return {code.strip(): yen(price) for code, _, price in pairs}


def yen(value: str) -> int:
    """Return an amount of yen, with at most two decimals, in sen."""
    if not re.fullmatch(r"[0-9]{1,12}(\.[0-9]{1,2})?", value.strip(), re.ASCII):
        message = "an amount of yen in plain digits, such as 50000"
        raise ValueError(message)
    return int(Decimal(value.strip()) * 100)
