"""Asking what stands in the way of a sending: accounts, webhook, clocks, database, key and disk."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from enum import StrEnum
from typing import Any

import aiohttp

from bot import keyfile
from bot.cost_probe import sms_cost
from bot.house import House
from bot.machines import EngineState, open_engines, states
from bot.readiness import LEAST_FREE
from bot.setting_twilio import TwilioAccount
from bot.settings import TelegramAccount
from broadcasts.wording.engine import Gap
from registry.person import Mode

LONGEST = 10.0
"""Seconds for one answer."""
SKEW = 5.0
"""Seconds by which our clock may differ from the provider's before times in notices mislead."""


class Verdict(StrEnum):
    """Whether a sending can go on as things are."""

    GOOD = "good"
    MISSING = "missing"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Probe:
    """One thing that was looked at: `key` names the sentence, `facts` fill it."""

    what: str
    verdict: Verdict
    key: str
    facts: dict[str, Any]


async def probe(house: House) -> list[Probe]:
    """Look at everything; what cannot be reached is a finding, not an error."""
    found = [_database(house), _secret(house), _disk(house)]
    async with aiohttp.ClientSession(
        cookie_jar=aiohttp.DummyCookieJar(), timeout=aiohttp.ClientTimeout(total=LONGEST)
    ) as session:
        for mode in Mode:
            found += await _account(session, house, mode)
        for mode in Mode:
            found.append(await _phones(session, house, mode))
        async with open_engines(house.settings, session) as engines:
            found += [_machine(house, one) for one in await states(engines)]
    if house.settings.phones:
        found.append(await _costs(house))
    if house.settings.public_url is None:
        found.append(Probe("pages", Verdict.MISSING, "probe-no-url", {}))
    return found


def _database(house: House) -> Probe:
    facts = {"path": house.settings.database, "schema": house.prepared.migrated_to}
    return Probe("database", Verdict.GOOD, "probe-database", facts)


def _secret(house: House) -> Probe:
    if house.settings.secret_key:
        return Probe("secret", Verdict.GOOD, "probe-secret-set", {})
    path = keyfile.path_of(house.settings)
    if path.stat().st_mode & 0o077:
        return Probe("secret", Verdict.BAD, "probe-secret-open", {"path": path})
    return Probe("secret", Verdict.GOOD, "probe-secret", {"path": path})


def _disk(house: House) -> Probe:
    free = shutil.disk_usage(house.settings.database.parent).free
    verdict = Verdict.GOOD if free >= LEAST_FREE else Verdict.BAD
    key = "probe-disk" if verdict is Verdict.GOOD else "probe-disk-full"
    return Probe("disk", verdict, key, {"free": f"{free / 1024**2:.0f}"})


async def _account(session: aiohttp.ClientSession, house: House, mode: Mode) -> list[Probe]:
    account = house.settings.accounts.get(mode)
    if account is None:
        return [Probe(f"telegram-{mode}", Verdict.MISSING, f"missing-{'token' if mode is Mode.LIVE else 'drill'}", {})]
    me = await _ask(session, account, "getMe")
    if me.problem is not None:
        return [_refused(f"telegram-{mode}", me)]
    facts = {"name": me.result.get("username", ""), "rate": f"{account.rate:g}"}
    hooked = await _ask(session, account, "getWebhookInfo")
    found = [Probe(f"telegram-{mode}", Verdict.GOOD, "probe-bot", facts), _webhook(house, account, mode, hooked)]
    return [*found, _clock(me.at, house.now())] if me.at is not None and mode is Mode.LIVE else found


@dataclass(frozen=True, slots=True)
class _Answer:
    result: dict[str, Any]
    at: datetime | None = None
    problem: str | None = None


async def _ask(session: aiohttp.ClientSession, account: TelegramAccount, method: str) -> _Answer:
    """Call a method without parameters; the address holds the token, so no error's own text is passed on."""
    try:
        async with session.post(f"{account.api}/bot{account.token}/{method}") as response:
            said = await response.json(content_type=None)
            at = parsedate_to_datetime(response.headers["Date"]) if "Date" in response.headers else None
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        return _Answer({}, problem=type(error).__name__)
    if not isinstance(said, dict) or not said.get("ok"):
        return _Answer({}, problem=str(response.status))
    return _Answer(said["result"], at)


async def _phones(session: aiohttp.ClientSession, house: House, mode: Mode) -> Probe:
    what, account = f"sms-{mode}", house.settings.phones.get(mode)
    if account is None:
        return Probe(what, Verdict.MISSING, "missing-sms" if mode is Mode.LIVE else "missing-drill-sms", {})
    answer = await _ask_twilio(session, account)
    if answer.problem is not None:
        key = "probe-sms-refused" if answer.problem in {"401", "403", "404"} else "probe-unreachable"
        return Probe(what, Verdict.BAD, key, {"code": answer.problem})
    status = answer.result.get("status")
    if status != "active":
        return Probe(what, Verdict.BAD, "probe-sms-closed", {"status": status})
    key = "probe-sms" if house.settings.public_url else "probe-sms-no-receipts"
    return Probe(what, Verdict.GOOD, key, {"name": answer.result.get("friendly_name", ""), "rate": f"{account.rate:g}"})


async def _costs(house: House) -> Probe:
    good, key, facts = await sms_cost(house)
    return Probe("sms-cost", Verdict.GOOD if good else Verdict.BAD, key, dict(facts))


async def _ask_twilio(session: aiohttp.ClientSession, account: TwilioAccount) -> _Answer:
    """Ask for the account itself."""
    url = f"{account.api}/2010-04-01/Accounts/{account.sid}.json"
    login = {"Authorization": aiohttp.encode_basic_auth(account.sid, account.tokens[0])}
    try:
        async with session.get(url, headers=login) as response:
            said = await response.json(content_type=None)
    except (aiohttp.ClientError, TimeoutError, ValueError) as error:
        return _Answer({}, problem=type(error).__name__)
    if response.status != 200 or not isinstance(said, dict):
        return _Answer({}, problem=str(response.status))
    return _Answer(said)


def _machine(house: House, one: EngineState) -> Probe:
    """Say how a translation engine is; prepared notices leave without any."""
    what = f"machine-{one.name}"
    if one.trouble is None:
        return Probe(what, Verdict.GOOD, "probe-machine", {"languages": ", ".join(one.reaches)})
    if one.trouble.why is Gap.NO_MODEL:
        return Probe(what, Verdict.MISSING, "probe-no-models", {"folder": house.settings.models})
    return Probe(what, Verdict.MISSING, "probe-machine-broken", {"code": one.trouble.why.value, "at": one.trouble.at})


def _refused(what: str, answer: _Answer) -> Probe:
    key = "probe-token-refused" if answer.problem in {"401", "404"} else "probe-unreachable"
    return Probe(what, Verdict.BAD, key, {"code": answer.problem})


def _webhook(house: House, account: TelegramAccount, mode: Mode, hooked: _Answer) -> Probe:
    what = f"updates-{mode}"
    if hooked.problem is not None:
        return _refused(what, hooked)
    url, wanted = hooked.result.get("url", ""), f"{house.settings.public_url}/hooks/telegram"
    waiting = hooked.result.get("pending_update_count", 0)
    if account.webhook_secret is None:
        key = "probe-polling" if not url else "probe-polling-hooked"
        return Probe(what, Verdict.GOOD, key, {"waiting": waiting})
    if url != wanted:
        return Probe(what, Verdict.BAD, "probe-webhook-elsewhere", {"wanted": wanted})
    if last := hooked.result.get("last_error_message"):
        return Probe(what, Verdict.BAD, "probe-webhook-failing", {"error": last, "waiting": waiting})
    return Probe(what, Verdict.GOOD, "probe-webhook", {"waiting": waiting})


def _clock(theirs: datetime, ours: datetime) -> Probe:
    # Their moment is a whole second, cut off.
    apart = (ours - theirs.astimezone(UTC)).total_seconds() - 0.5
    verdict = Verdict.GOOD if abs(apart) <= SKEW else Verdict.BAD
    key = "probe-clock" if verdict is Verdict.GOOD else "probe-clock-wrong"
    return Probe("clock", verdict, key, {"seconds": f"{apart:+.0f}"})
