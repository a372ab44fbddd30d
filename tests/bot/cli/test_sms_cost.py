"""`check live` says what SMS have cost this month, and that nobody can register by phone where the money is used up."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.repositories import talk_costs
from broadcasts.tariff import Tariff
from registry.store.embedded import single_connection
from tests.bot.cli.terminal import Terminal

ACCOUNT = {
    "KAKEHASHI_TWILIO_ACCOUNT_SID": "AC" + "1" * 32,
    "KAKEHASHI_TWILIO_AUTH_TOKEN": "opens",
    "KAKEHASHI_TWILIO_FROM": "Sapporo",
    "KAKEHASHI_TWILIO_API": "http://127.0.0.1:9",
}
PRICED = {"KAKEHASHI_SMS_PRICES": "+81=10"}


def said(terminal: Terminal) -> dict[str, str]:
    """Return what is said of the cost; nothing listens where the account is asked for."""
    found = terminal.type("check", "live", "--json").json
    return next(one for one in found if one["what"] == "sms-cost")


@pytest.fixture
def spending(terminal: Terminal) -> Terminal:
    """A month in which codes and answers took 40 parts at ten yen."""
    terminal.environ |= ACCOUNT
    terminal.good("migrate")
    tariff = Tariff(1_000, zone=ZoneInfo("Asia/Tokyo"))
    month = tariff.month(datetime.now(UTC))
    with single_connection(terminal.folder / "kakehashi.db") as connection, connection.begin():
        for day in range(1, 29):
            talk_costs.add(connection, f"{month}-{day:02}", 1, tariff.cost(1))
        talk_costs.add(connection, f"{month}-01", 12, tariff.cost(12))
    return terminal


def test_without_prices_parts_are_counted(spending: Terminal) -> None:
    assert said(spending) == {
        "what": "sms-cost",
        "verdict": "good",
        "result": "no prices set; codes and answers took 40 parts",
    }


def test_with_a_ceiling_each_share_is_shown(spending: Terminal) -> None:
    spending.environ |= PRICED | {"KAKEHASHI_COST_CEILING": "10000"}
    found = said(spending)
    assert found["verdict"] == "good"
    assert found["result"] == "notices 0 of 9000 yen, codes and answers 400 of 1000 yen (40 parts)"


def test_where_the_share_is_used_up_it_says_so_and_what_would_be_right(spending: Terminal) -> None:
    spending.environ |= PRICED | {"KAKEHASHI_COST_CEILING": "4000"}
    found = said(spending)
    assert found["verdict"] == "bad"
    assert "nobody can register by phone" in found["result"]
    assert "KAKEHASHI_COST_CEILING" in found["result"]
