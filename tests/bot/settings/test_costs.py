"""Prices and the ceiling: the dearest country in reach counts, and what is missing is asked for by name."""

from zoneinfo import ZoneInfo

import pytest

from bot.errors import BadSetting
from bot.settings import read

PREFIX = "KAKEHASHI_"


def found(**values: str):  # type: ignore[no-untyped-def] # noqa: ANN201 - what is read is told by its use
    return read({PREFIX + name: value for name, value in values.items()}).tariff


def test_nothing_set_counts_parts_and_no_money() -> None:
    tariff = found()
    assert (tariff.price, tariff.ceiling, tariff.zone) == (None, None, ZoneInfo("Asia/Tokyo"))


def test_the_dearest_country_that_may_be_written_to_is_the_price() -> None:
    tariff = found(SMS_PRICES="+81=11.5, +82=6, +1=99", SMS_COUNTRIES="+81,+82", COST_CEILING="50000")
    assert (tariff.price, tariff.ceiling) == (1150, 5_000_000)


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("SMS_PRICES", {"SMS_PRICES": "81=11"}),
        ("SMS_PRICES", {"SMS_PRICES": "+81"}),
        ("SMS_PRICES", {"SMS_PRICES": "+81=-3"}),
        ("SMS_PRICES", {"SMS_PRICES": "+81=1.234"}),
        ("SMS_PRICES", {"SMS_PRICES": "+82=6"}),
        ("SMS_PRICES", {"COST_CEILING": "500"}),
        ("COST_CEILING", {"SMS_PRICES": "+81=6", "COST_CEILING": "much"}),
        ("COST_CEILING", {"SMS_PRICES": "+81=6", "COST_CEILING": "5,000"}),
    ],
)
def test_what_cannot_be_reckoned_with_is_refused_by_name(name: str, values: dict[str, str]) -> None:
    with pytest.raises(BadSetting) as refused:
        found(**values)
    assert refused.value.fields["field"] == PREFIX + name
