"""The settings: the only reader of the environment and of `.env`, checked once and frozen."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import NamedTuple, TypeVar
from urllib.parse import unquote
from zoneinfo import ZoneInfo

from bot import setting_costs, setting_twilio, setting_values
from bot.errors import BadSetting
from bot.setting_twilio import TwilioAccount
from bot.setting_values import Listen, Network
from broadcasts.tariff import Tariff
from broadcasts.wording.engine import Server
from registry.person import Mode
from templates_i18n.languages import EN, JA, Tag

PREFIX = "KAKEHASHI_"
SCHEME = "sqlite:///"
DATABASE = f"{SCHEME}var/kakehashi.db"
TELEGRAM = "https://api.telegram.org"
MODELS = "var/models"
WHAT_LIBRARIES_READ: Mapping[str, str] = {"PTB_TIMEDELTA": "true", "TZ": "UTC"}

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class TelegramAccount:
    """One bot of the provider: its token, where its API is, and how many requests a second it may make."""

    token: str = field(repr=False)
    api: str
    webhook_secret: str | None = field(repr=False)
    rate: float


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that can be set; secrets are never printed. `unknown` names what was set and means nothing."""

    database: Path
    secret_key: str | None = field(repr=False)
    secret_key_old: str | None = field(repr=False)
    listen: Listen
    public_url: str | None
    trusted_proxies: tuple[Network, ...]
    accounts: Mapping[Mode, TelegramAccount]
    phones: Mapping[Mode, TwilioAccount]
    sms_countries: tuple[str, ...]
    tariff: Tariff
    require_checked: bool
    models: Path
    translator: Server | None
    timezone: ZoneInfo
    officer_token: str | None = field(repr=False)
    second_officer_token: str | None = field(repr=False)
    language: Tag
    unknown: tuple[str, ...]


class Row(NamedTuple):
    """One setting as the documentation shows it."""

    name: str
    default: str
    meaning: str


ROWS: tuple[Row, ...] = (
    Row("DATABASE_URL", DATABASE, "the database: a file, by `sqlite:///` and a path from the working folder"),
    Row(
        "SECRET_KEY",
        "",
        "root of all derived keys, at least 32 characters; unset, `secret.key` beside the database is used, and written"
        " (readable by its owner only) for a new database",
    ),
    Row("SECRET_KEY_OLD", "", "the secret before this one, while a change of key goes on"),
    Row("LISTEN", "127.0.0.1:8080", "address and port of the HTTP server"),
    Row("PUBLIC_URL", "", "the address by which residents reach the service; unset, messages carry no link"),
    Row(
        "TRUSTED_PROXIES", "", "networks whose word on a client's address is believed, comma-separated (`127.0.0.1/32`)"
    ),
    Row("TELEGRAM_TOKEN", "", "the token of the city's bot; unset, nothing is sent and no resident can join"),
    Row("TELEGRAM_API", TELEGRAM, "where the Bot API is"),
    Row(
        "TELEGRAM_WEBHOOK_SECRET",
        "",
        "set: updates come by webhook to `PUBLIC_URL`/hooks/telegram and must show it (1 to 256 of A-Z a-z 0-9 _ -);"
        " unset: they are fetched by long polling",
    ),
    Row("TELEGRAM_RATE", "30", "requests a second on this bot; 0 keeps no pace at all"),
    Row("DRILL_TELEGRAM_TOKEN", "", "the token of the bot for exercises; it must be another bot"),
    Row("DRILL_TELEGRAM_API", "as `KAKEHASHI_TELEGRAM_API`", "where the Bot API of that bot is"),
    Row(
        "DRILL_TELEGRAM_WEBHOOK_SECRET",
        "",
        "as `KAKEHASHI_TELEGRAM_WEBHOOK_SECRET`, at the same address; it must be another one",
    ),
    Row("DRILL_TELEGRAM_RATE", "30", "as `KAKEHASHI_TELEGRAM_RATE`"),
    *(Row(*row) for row in (*setting_twilio.ROWS, *setting_costs.ROWS)),
    Row("REQUIRE_CHECKED", "0", "1 refuses wording that no native reader has confirmed"),
    Row("ARGOS_PACKAGES_DIR", MODELS, "the folder of translation packages; without any, free text is not translated"),
    Row("LIBRETRANSLATE_URL", "", "a server with LibreTranslate's interface, asked for what no package translates"),
    Row("LIBRETRANSLATE_KEY", "", "its key, where it asks for one"),
    Row("TIMEZONE", "Asia/Tokyo", "the city's time zone: quiet hours, the daily digest, times on the command line"),
    Row("OFFICER_TOKEN", "", "an officer's token, in place of password and second factor of `--as`"),
    Row("SECOND_OFFICER_TOKEN", "", "another officer's token, in place of what `--second` asks for"),
)


def describe() -> tuple[Row, ...]:
    """Return every setting under its full name, with its default and its meaning."""
    return tuple(Row(PREFIX + row.name, row.default, row.meaning) for row in ROWS)


def prepare_libraries() -> None:
    """Set what libraries read from the environment by themselves, where nobody has set it."""
    for name, value in WHAT_LIBRARIES_READ.items():
        os.environ.setdefault(name, value)


def prepare_models(folder: Path) -> None:
    """Tell the translation library where its packages are, and to keep what else it writes in that folder too."""
    beside = folder / ".argos"
    os.environ.setdefault("ARGOS_PACKAGES_DIR", str(beside / "none"))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        os.environ.setdefault(name, str(beside))


def from_environment(folder: Path | None = None) -> Settings:
    """Read the settings of this process, with the `.env` of the working folder; raises BadSetting."""
    return read(os.environ, (folder or Path.cwd()) / ".env")


def speech(environ: Mapping[str, str] | None = None) -> Tag:
    """Return the language in which to speak to whoever typed a command: Japanese where the locale says so."""
    found = os.environ if environ is None else environ
    locale = next((value for name in ("LC_ALL", "LC_MESSAGES", "LANG") if (value := found.get(name))), "")
    return JA if locale.lower().startswith("ja") else EN


def read(environ: Mapping[str, str], dotenv: Path | None = None) -> Settings:
    """Return checked settings; what stands in the environment goes before what stands in `dotenv`.

    An empty value is as good as none. Raises BadSetting, which names the field and what would be right.
    """
    found = _Raw(_lines(dotenv) | {name: value for name, value in environ.items() if name.startswith(PREFIX)})
    public_url = found.get("PUBLIC_URL", setting_values.url)
    zone = found.require("TIMEZONE", setting_values.zone, "Asia/Tokyo")
    countries = found.require("SMS_COUNTRIES", setting_twilio.countries, setting_twilio.COUNTRIES)
    return Settings(
        database=found.require("DATABASE_URL", _database, DATABASE),
        secret_key=found.get("SECRET_KEY", setting_values.secret),
        secret_key_old=found.get("SECRET_KEY_OLD", setting_values.secret),
        listen=found.require("LISTEN", setting_values.listen, "127.0.0.1:8080"),
        public_url=public_url,
        trusted_proxies=found.require("TRUSTED_PROXIES", setting_values.networks, ""),
        accounts=_accounts(found, public_url),
        phones=setting_twilio.accounts(found),
        sms_countries=countries,
        tariff=setting_costs.tariff(found, countries, zone),
        require_checked=found.require("REQUIRE_CHECKED", setting_values.flag, "0"),
        models=found.require("ARGOS_PACKAGES_DIR", Path, MODELS),
        translator=_translator(found),
        timezone=zone,
        officer_token=found.get("OFFICER_TOKEN", str),
        second_officer_token=found.get("SECOND_OFFICER_TOKEN", str),
        language=speech(environ),
        unknown=found.unknown(),
    )


class _Raw:
    """The values as they were typed, each handed to the function that checks it."""

    def __init__(self, values: Mapping[str, str]) -> None:
        self._values = values

    def get(self, name: str, check: Callable[[str], T]) -> T | None:
        """Return the checked value, None where it is not set."""
        value = self._values.get(PREFIX + name, "").strip()
        return self._checked(name, value, check) if value else None

    def require(self, name: str, check: Callable[[str], T], default: str) -> T:
        """Return the checked value, or the checked default."""
        return self._checked(name, self._values.get(PREFIX + name, "").strip() or default, check)

    def unknown(self) -> tuple[str, ...]:
        """Return names that are set and are no setting, with the nearest that is."""
        known = [row.name for row in describe()]
        strange = sorted(name for name, value in self._values.items() if value and name not in known)
        return tuple(
            f"{name} ({near[0]}?)" if (near := get_close_matches(name, known, n=1, cutoff=0.85)) else name
            for name in strange
        )

    def bad(self, name: str, value: str, expected: str) -> BadSetting:
        """Return the refusal of a setting."""
        return BadSetting(PREFIX + name, value, expected)

    def _checked(self, name: str, value: str, check: Callable[[str], T]) -> T:
        try:
            return check(value)
        except ValueError as wrong:
            shown = f"{len(value)} characters" if "SECRET" in name or "TOKEN" in name else value
            raise BadSetting(PREFIX + name, shown, str(wrong)) from None


def _translator(found: _Raw) -> Server | None:
    url = found.get("LIBRETRANSLATE_URL", setting_values.url)
    return Server(url, found.get("LIBRETRANSLATE_KEY", str)) if url else None


def _accounts(found: _Raw, public_url: str | None) -> dict[Mode, TelegramAccount]:
    """Return the bots that are set up, by mode; live and drill may not be the same one."""
    api = found.require("TELEGRAM_API", setting_values.url, TELEGRAM)
    accounts: dict[Mode, TelegramAccount] = {}
    for mode, twin in ((Mode.LIVE, ""), (Mode.DRILL, "DRILL_")):
        token = found.get(f"{twin}TELEGRAM_TOKEN", setting_values.token)
        secret = found.get(f"{twin}TELEGRAM_WEBHOOK_SECRET", setting_values.webhook_secret)
        rate = found.require(f"{twin}TELEGRAM_RATE", setting_values.rate, "30")
        own_api = found.get("DRILL_TELEGRAM_API", setting_values.url) if twin else None
        if secret and not public_url:
            raise BadSetting(
                f"{PREFIX}PUBLIC_URL", "", f"an address, because {PREFIX}{twin}TELEGRAM_WEBHOOK_SECRET is set"
            )
        if token and any(one.token == token for one in accounts.values()):
            raise BadSetting(f"{PREFIX}DRILL_TELEGRAM_TOKEN", "the live bot's", "the token of another bot")
        if secret and any(one.webhook_secret == secret for one in accounts.values()):
            raise BadSetting(f"{PREFIX}DRILL_TELEGRAM_WEBHOOK_SECRET", "the live bot's", "another secret")
        if token:
            accounts[mode] = TelegramAccount(token, own_api or api, secret, rate)
    return accounts


def _lines(dotenv: Path | None) -> dict[str, str]:
    """Read `NAME=value` lines; a line may begin with `export`, a value may stand in quotes."""
    if dotenv is None or not dotenv.is_file():
        return {}
    values: dict[str, str] = {}
    for number, line in enumerate(dotenv.read_text(encoding="utf-8").splitlines(), 1):
        text = line.strip().removeprefix("export ").strip()
        if not text or text.startswith("#"):
            continue
        name, sign, value = text.partition("=")
        if not sign or not name.strip().isidentifier():
            raise BadSetting(f"{dotenv.name}:{number}", "…", "a line NAME=value, or a comment after #")
        if name.strip().startswith(PREFIX):
            values[name.strip()] = _unquoted(value.strip())
    return values


def _unquoted(value: str) -> str:
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    return value.partition(" #")[0].rstrip()


def _database(value: str) -> Path:
    if not value.startswith(SCHEME) or not value.removeprefix(SCHEME):
        message = f"{SCHEME} and a path, such as {DATABASE}; this release keeps one file"
        raise ValueError(message)
    return Path(unquote(value.removeprefix(SCHEME)))


def page() -> str:
    """Return docs/settings.md."""
    head = (
        "# Settings\n\nFrom the environment, or from a file `.env` in the working folder; what stands in the environment goes\n"
        "first, and an empty value is as good as none. Written by `make docs` from `bot/settings.py`.\n\n"
        "| setting | default | meaning |\n|---|---|---|\n"
    )
    rows = [f"| `{row.name}` | {_default(row.default)} | {row.meaning} |\n" for row in describe()]
    return head + "".join(rows)


def _default(default: str) -> str:
    if not default:
        return "none"
    return default if "`" in default else f"`{default}`"


if __name__ == "__main__":
    sys.stdout.write(page())
