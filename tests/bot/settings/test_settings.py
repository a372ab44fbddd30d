"""Settings: read once, checked whole, and refused in one sentence."""

import os
import subprocess
import sys
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import settings
from bot.errors import BadSetting
from registry.person import Mode
from tests.architecture.house import ROOT

TOKEN = "1000001:abc"
SECRET = "a-secret-of-more-than-thirty-two-characters"


def test_nothing_set_gives_a_database_under_var_and_no_account() -> None:
    found = settings.read({})
    assert found.database == Path("var/kakehashi.db")
    assert (found.listen.host, found.listen.port) == ("127.0.0.1", 8080)
    assert found.accounts == {}
    assert found.timezone == ZoneInfo("Asia/Tokyo")
    assert (found.secret_key, found.public_url, found.require_checked) == (None, None, False)


def test_an_empty_value_is_as_good_as_none() -> None:
    assert settings.read({name: "" for name, _, _ in settings.describe()}) == settings.read({})


def test_a_live_and_a_drill_bot_are_two_accounts_and_the_drill_uses_the_same_api_unless_told() -> None:
    found = settings.read(
        {
            "KAKEHASHI_TELEGRAM_TOKEN": TOKEN,
            "KAKEHASHI_TELEGRAM_API": "http://127.0.0.1:9/",
            "KAKEHASHI_TELEGRAM_RATE": "0",
            "KAKEHASHI_DRILL_TELEGRAM_TOKEN": "1000002:abc",
        }
    )
    assert found.accounts[Mode.LIVE].api == found.accounts[Mode.DRILL].api == "http://127.0.0.1:9"
    assert (found.accounts[Mode.LIVE].rate, found.accounts[Mode.DRILL].rate) == (0.0, 30.0)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATABASE_URL", "postgresql://host/base"),
        ("DATABASE_URL", "sqlite:///"),
        ("SECRET_KEY", "short"),
        ("LISTEN", "8080"),
        ("LISTEN", "127.0.0.1:99999"),
        ("PUBLIC_URL", "notice.example.jp"),
        ("PUBLIC_URL", "https://user:pass@notice.example.jp"),
        ("TRUSTED_PROXIES", "proxy"),
        ("TELEGRAM_TOKEN", "no token"),
        ("TELEGRAM_API", "ftp://api"),
        ("TELEGRAM_RATE", "-1"),
        ("TELEGRAM_RATE", "nan"),
        ("TELEGRAM_RATE", "many"),
        ("TELEGRAM_WEBHOOK_SECRET", "not a secret!"),
        ("REQUIRE_CHECKED", "perhaps"),
        ("TIMEZONE", "Sapporo"),
    ],
)
def test_a_bad_value_names_its_field_the_value_and_what_would_be_right(name: str, value: str) -> None:
    with pytest.raises(BadSetting) as refused:
        settings.read({f"KAKEHASHI_{name}": value})
    assert refused.value.fields["field"] == f"KAKEHASHI_{name}"
    assert refused.value.fields["expected"]


@pytest.mark.parametrize("name", ["SECRET_KEY", "SECRET_KEY_OLD", "TELEGRAM_TOKEN", "TELEGRAM_WEBHOOK_SECRET"])
def test_a_refused_secret_is_not_repeated(name: str) -> None:
    planted = "p l a n t e d"
    with pytest.raises(BadSetting) as refused:
        settings.read({f"KAKEHASHI_{name}": planted})
    assert planted not in str(refused.value)
    assert planted not in str(refused.value.fields)


def test_secrets_are_not_in_the_settings_own_text() -> None:
    found = settings.read(
        {
            "KAKEHASHI_SECRET_KEY": SECRET,
            "KAKEHASHI_TELEGRAM_TOKEN": "1000001:planted",
            "KAKEHASHI_TELEGRAM_WEBHOOK_SECRET": "planted-too",
            "KAKEHASHI_PUBLIC_URL": "https://notice.example.jp",
            "KAKEHASHI_OFFICER_TOKEN": "kkh_planted",
        }
    )
    assert "planted" not in repr(found)
    assert SECRET not in repr(found)


def test_a_webhook_needs_the_public_address() -> None:
    with pytest.raises(BadSetting, match="KAKEHASHI_PUBLIC_URL"):
        settings.read({"KAKEHASHI_TELEGRAM_TOKEN": TOKEN, "KAKEHASHI_TELEGRAM_WEBHOOK_SECRET": "abc"})


@pytest.mark.parametrize("same", ["TELEGRAM_TOKEN", "TELEGRAM_WEBHOOK_SECRET"])
def test_live_and_drill_share_neither_token_nor_secret(same: str) -> None:
    environ = {
        "KAKEHASHI_PUBLIC_URL": "https://notice.example.jp",
        "KAKEHASHI_TELEGRAM_TOKEN": TOKEN,
        "KAKEHASHI_DRILL_TELEGRAM_TOKEN": "1000002:abc",
        "KAKEHASHI_TELEGRAM_WEBHOOK_SECRET": "one",
        "KAKEHASHI_DRILL_TELEGRAM_WEBHOOK_SECRET": "two",
    }
    environ[f"KAKEHASHI_DRILL_{same}"] = environ[f"KAKEHASHI_{same}"]
    with pytest.raises(BadSetting, match=f"KAKEHASHI_DRILL_{same}"):
        settings.read(environ)


def test_a_misspelt_setting_is_named_with_the_nearest() -> None:
    found = settings.read({"KAKEHASHI_TELEGRAM_TOKN": "x", "KAKEHASHI_QQQQQQ": "y"})
    assert found.unknown == ("KAKEHASHI_QQQQQQ", "KAKEHASHI_TELEGRAM_TOKN (KAKEHASHI_TELEGRAM_TOKEN?)")


def test_the_environment_goes_before_the_file(tmp_path: Path) -> None:
    dotenv = tmp_path / ".env"
    dotenv.write_text(
        "# a comment\n\nexport KAKEHASHI_LISTEN='127.0.0.1:1'\nKAKEHASHI_TELEGRAM_RATE=5 # slow\nOTHER=1\n"
        f'KAKEHASHI_TELEGRAM_TOKEN="{TOKEN}"\n'
    )
    found = settings.read({"KAKEHASHI_LISTEN": "127.0.0.1:2"}, dotenv)
    assert found.listen.port == 2
    assert found.accounts[Mode.LIVE].rate == 5


def test_a_line_that_is_no_setting_is_refused_by_its_number_and_not_repeated(tmp_path: Path) -> None:
    dotenv = tmp_path / ".env"
    dotenv.write_text("KAKEHASHI_LISTEN=127.0.0.1:1\nplanted secret\n")
    with pytest.raises(BadSetting) as refused:
        settings.read({}, dotenv)
    assert refused.value.fields["field"] == ".env:2"
    assert "planted" not in str(refused.value)


@pytest.mark.parametrize(
    ("environ", "language"),
    [
        ({}, "en"),
        ({"LANG": "ja_JP.UTF-8"}, "ja"),
        ({"LANG": "ja_JP.UTF-8", "LC_ALL": "C"}, "en"),
        ({"LANG": "C.UTF-8", "LC_MESSAGES": "ja_JP"}, "ja"),
        ({"LANG": "vi_VN.UTF-8"}, "en"),
    ],
)
def test_the_locale_decides_between_japanese_and_english(environ: dict[str, str], language: str) -> None:
    assert settings.speech(environ) == language


@given(st.dictionaries(st.sampled_from([name for name, _, _ in settings.describe()]), st.text(max_size=40)))
def test_whatever_is_set_is_either_read_or_refused_with_a_field(environ: dict[str, str]) -> None:
    field = "KAKEHASHI_"
    try:
        settings.read(environ)
    except BadSetting as refused:
        field = refused.fields["field"]
    assert field.startswith("KAKEHASHI_")


def test_what_libraries_read_is_set_only_where_nobody_has_set_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PTB_TIMEDELTA", raising=False)
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    settings.prepare_libraries()
    assert (os.environ["PTB_TIMEDELTA"], os.environ["TZ"]) == ("true", "Asia/Tokyo")


def test_the_page_of_settings_holds_every_setting() -> None:
    told = subprocess.run(
        [sys.executable, "-m", "bot.settings"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    assert [name for name, _, _ in settings.describe() if f"`{name}`" not in told] == []
