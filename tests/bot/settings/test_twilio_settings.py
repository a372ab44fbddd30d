"""The senders of SMS: two accounts or one with two senders, whole or refused in one sentence."""

import pytest

from bot import settings
from bot.errors import BadSetting
from registry.person import Mode

SID, OTHER = "AC" + "1" * 32, "AC" + "2" * 32
SERVICE = "MG" + "3" * 32
WHOLE = {"TWILIO_ACCOUNT_SID": SID, "TWILIO_AUTH_TOKEN": "opens", "TWILIO_FROM": "+815012345678"}


def read(**values: str) -> settings.Settings:
    return settings.read({f"KAKEHASHI_{name}": value for name, value in values.items()})


def test_nothing_set_reaches_nobody_by_sms() -> None:
    found = read()
    assert found.phones == {}
    assert found.sms_countries == ("+81",)


def test_an_account_sends_one_part_a_second_from_its_number() -> None:
    account = read(**WHOLE).phones[Mode.LIVE]
    assert (account.sid, account.tokens, account.sender) == (SID, ("opens",), "+815012345678")
    assert (account.api, account.rate) == ("https://api.twilio.com", 1.0)


def test_a_messaging_service_goes_before_a_number_and_an_old_token_still_counts() -> None:
    account = read(**WHOLE, TWILIO_MESSAGING_SERVICE_SID=SERVICE, TWILIO_AUTH_TOKEN_OLD="before").phones[Mode.LIVE]
    assert account.sender == SERVICE
    assert account.tokens == ("opens", "before")


def test_exercises_may_use_the_same_account_with_another_sender_and_the_same_api_unless_told() -> None:
    twin = {"TWILIO_ACCOUNT_SID": SID, "TWILIO_AUTH_TOKEN": "opens", "TWILIO_FROM": "Drill", "TWILIO_RATE": "0.5"}
    found = read(**WHOLE, TWILIO_API="http://127.0.0.1:9/", **{f"DRILL_{name}": value for name, value in twin.items()})
    assert found.phones[Mode.DRILL].sender == "Drill"
    assert found.phones[Mode.LIVE].api == found.phones[Mode.DRILL].api == "http://127.0.0.1:9"
    assert (found.phones[Mode.LIVE].rate, found.phones[Mode.DRILL].rate) == (1.0, 0.5)


def test_live_and_drill_never_send_as_the_same() -> None:
    twin = {f"DRILL_{name}": value for name, value in WHOLE.items()} | {"DRILL_TWILIO_ACCOUNT_SID": OTHER}
    with pytest.raises(BadSetting, match="KAKEHASHI_DRILL_TWILIO_FROM"):
        read(**WHOLE, **twin)


@pytest.mark.parametrize("missing", ["TWILIO_AUTH_TOKEN", "TWILIO_FROM"])
def test_half_an_account_says_which_half_is_missing(missing: str) -> None:
    with pytest.raises(BadSetting, match=f"KAKEHASHI_{missing}: ''; right would be"):
        read(**{name: value for name, value in WHOLE.items() if name != missing})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TWILIO_ACCOUNT_SID", "SK" + "1" * 32),
        ("TWILIO_ACCOUNT_SID", "AC1"),
        ("TWILIO_FROM", "050-1234-5678"),
        ("TWILIO_FROM", "+81 50 1234 5678"),
        ("TWILIO_FROM", "A name too long"),
        ("TWILIO_FROM", "+٨١٥٠١٢٣٤٥٦٧٨"),
        ("TWILIO_MESSAGING_SERVICE_SID", "MG"),
        ("TWILIO_API", "api.twilio.com"),
        ("TWILIO_RATE", "-1"),
        ("TWILIO_RATE", "fast"),
        ("SMS_COUNTRIES", "81"),
        ("SMS_COUNTRIES", "+999"),
        ("SMS_COUNTRIES", ","),
        ("DRILL_TWILIO_RATE", "nan"),
    ],
)
def test_a_bad_value_names_its_field(name: str, value: str) -> None:
    with pytest.raises(BadSetting, match=f"KAKEHASHI_{name}"):
        read(**(WHOLE | {name: value}))


def test_tokens_are_not_in_the_settings_own_text_nor_in_a_refusal() -> None:
    found = read(**WHOLE, TWILIO_AUTH_TOKEN_OLD="before")
    assert "opens" not in repr(found)
    assert "before" not in repr(found)
