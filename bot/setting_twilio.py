"""The Twilio accounts in the settings, live and for exercises, and what an SMS may cost in reach."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

import phonenumbers

from bot import setting_values
from bot.errors import BadSetting
from registry.person import Mode

API = "https://api.twilio.com"
COUNTRIES = "+81"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class TwilioAccount:
    """One sender of the provider; `tokens` holds the one in use first, and while it changes the one before."""

    sid: str
    tokens: tuple[str, ...] = field(repr=False)
    sender: str
    api: str
    rate: float
    """Parts of SMS a second."""


class Typed(Protocol):
    """The values as they were typed, each handed to the function that checks it."""

    def get(self, name: str, check: Callable[[str], T]) -> T | None:
        """Return the checked value, None where it is not set."""
        ...

    def require(self, name: str, check: Callable[[str], T], default: str) -> T:
        """Return the checked value, or the checked default."""
        ...

    def bad(self, name: str, value: str, expected: str) -> BadSetting:
        """Return the refusal of a setting."""
        ...


ROWS: tuple[tuple[str, str, str], ...] = (
    ("TWILIO_ACCOUNT_SID", "", "the city's account at Twilio; unset, nobody is reached by SMS"),
    ("TWILIO_AUTH_TOKEN", "", "its token: it opens the API and signs what Twilio posts"),
    ("TWILIO_AUTH_TOKEN_OLD", "", "the token before this one, whose signature still counts while a change goes on"),
    ("TWILIO_FROM", "", "the number or name that sends (`+81…`); or else:"),
    ("TWILIO_MESSAGING_SERVICE_SID", "", "the messaging service that sends (`MG…`); it goes before `TWILIO_FROM`"),
    ("TWILIO_API", API, "where the API is"),
    (
        "TWILIO_RATE",
        "1",
        "parts of SMS a second: never above what the sender really sends, so that the queue is ours and stop means"
        " stop; 0 keeps no pace",
    ),
    (
        "SMS_COUNTRIES",
        COUNTRIES,
        "the calling codes of numbers that may sign up by themselves, and that a list brings in unless `--country` says"
        " otherwise; comma-separated; a number without a code is one of the first",
    ),
    ("DRILL_TWILIO_ACCOUNT_SID", "", "the account for exercises; it may be the same one with another sender"),
    ("DRILL_TWILIO_AUTH_TOKEN", "", "its token"),
    ("DRILL_TWILIO_AUTH_TOKEN_OLD", "", "as `KAKEHASHI_TWILIO_AUTH_TOKEN_OLD`"),
    ("DRILL_TWILIO_FROM", "", "as `KAKEHASHI_TWILIO_FROM`; it must be another one"),
    ("DRILL_TWILIO_MESSAGING_SERVICE_SID", "", "as `KAKEHASHI_TWILIO_MESSAGING_SERVICE_SID`; it must be another one"),
    ("DRILL_TWILIO_API", "as `KAKEHASHI_TWILIO_API`", "where the API of that account is"),
    ("DRILL_TWILIO_RATE", "1", "as `KAKEHASHI_TWILIO_RATE`"),
)
"""Name, default and meaning of each setting."""


def accounts(found: Typed) -> dict[Mode, TwilioAccount]:
    """Return the senders that are set up, by mode; live and drill may not be the same one. Raises BadSetting."""
    made: dict[Mode, TwilioAccount] = {}
    for mode, twin in ((Mode.LIVE, ""), (Mode.DRILL, "DRILL_")):
        account = _account(found, twin)
        if account is None:
            continue
        if any(one.sender == account.sender for one in made.values()):
            raise found.bad("DRILL_TWILIO_FROM", "the live sender's", "another number, name or messaging service")
        made[mode] = account
    return made


def _account(found: Typed, twin: str) -> TwilioAccount | None:
    sid = found.get(f"{twin}TWILIO_ACCOUNT_SID", account_sid)
    token = found.get(f"{twin}TWILIO_AUTH_TOKEN", str)
    old = found.get(f"{twin}TWILIO_AUTH_TOKEN_OLD", str)
    number = found.get(f"{twin}TWILIO_FROM", sender)
    service = found.get(f"{twin}TWILIO_MESSAGING_SERVICE_SID", service_sid)
    api = found.require("TWILIO_API", setting_values.url, API)
    own_api = found.get("DRILL_TWILIO_API", setting_values.url) if twin else None
    rate = found.require(f"{twin}TWILIO_RATE", setting_values.rate, "1")
    if sid is None:
        return None
    because = f"because KAKEHASHI_{twin}TWILIO_ACCOUNT_SID is set"
    if token is None:
        raise found.bad(f"{twin}TWILIO_AUTH_TOKEN", "", f"the account's token, {because}")
    if (sends := service or number) is None:
        raise found.bad(f"{twin}TWILIO_FROM", "", f"the number that sends, or a messaging service, {because}")
    return TwilioAccount(sid, (token, old) if old else (token,), sends, own_api or api, rate)


def account_sid(value: str) -> str:
    """Return an account's id."""
    return _id(value, "AC")


def service_sid(value: str) -> str:
    """Return a messaging service's id."""
    return _id(value, "MG")


def _id(value: str, kind: str) -> str:
    if not re.fullmatch(rf"{kind}[0-9a-f]{{32}}", value, re.ASCII):
        message = f"{kind} and 32 hexadecimal digits, as Twilio's console shows them"
        raise ValueError(message)
    return value


def sender(value: str) -> str:
    """Return a number in E.164, or a name of at most 11 letters, digits and spaces."""
    if re.fullmatch(r"\+[1-9][0-9]{6,14}", value, re.ASCII):
        return value
    if re.fullmatch(r"(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11}", value, re.ASCII) and not value.startswith("MG"):
        return value
    message = "a number with its country code, such as +81 and ten digits without spaces, or a name of 11 letters"
    raise ValueError(message)


def countries(value: str) -> tuple[str, ...]:
    """Return calling codes, each with its +."""
    codes = tuple(one.strip() for one in value.split(",") if one.strip())
    real = phonenumbers.COUNTRY_CODE_TO_REGION_CODE
    if not codes or not all(re.fullmatch(r"\+[1-9][0-9]{0,2}", one, re.ASCII) and int(one) in real for one in codes):
        message = "calling codes of countries, comma-separated, such as +81"
        raise ValueError(message)
    return codes
