"""Codes: six digits to a phone, good for ten minutes and five tries, and only for the request that asked for them."""

from __future__ import annotations

import hmac
import secrets
import unicodedata
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from bot.repositories import phone_checks
from bot.repositories.phone_checks import PhoneCheck
from bot.sms import purse
from bot.sms.footing import Footing
from bot.sms.limits import Held, Limits, Wanted, held
from bot.sms.speaking import Saying
from registry.person import Contact
from registry.privacy import Keyring, mint_id
from registry.store import Connection
from templates_i18n.languages import EN, Tag

DIGITS = 6
GOOD_FOR = timedelta(minutes=10)
TRIES = 5
OPEN_FOR = timedelta(minutes=30)
"""How long a number that was verified may be registered and its choices made."""
NEIGHBOURS = -2
"""Numbers that differ in their last two digits are neighbours."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A number as it was checked, who asks (a client's address, or a chat), and in which language."""

    number: str = field(repr=False)
    client: str = field(repr=False)
    language: Tag = EN


@dataclass(frozen=True, slots=True)
class Begun:
    """A code, and the text with it that is to be sent now."""

    id: int
    code: str = field(repr=False)
    saying: Saying


class Verdict(StrEnum):
    """What a code that came back is worth."""

    RIGHT = "right"
    WRONG = "join-wrong-code"
    OVER = "join-code-over"


def begin(conn: Connection, footing: Footing, asked: Asked, limits: Limits, now: datetime) -> Begun | Held:
    """Write a new code, unless a limit or its cost stands against it; the work is the same for every number."""
    keyring = footing.keyring
    wanted = Wanted(
        phone=keyring.blind("phone", asked.number),
        nearby=keyring.blind("phones", asked.number[:NEIGHBOURS]),
        client=keyring.blind("client", asked.client),
    )
    if (against := held(conn, wanted, limits, now)) is not None:
        return against
    if not purse.has_room(conn, footing.desk.tariff, now):
        return Held.BUSY
    check_id, code = mint_id(), f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
    check = PhoneCheck(
        id=check_id,
        account_id=footing.account_id,
        blind=wanted.phone,
        prefix=wanted.nearby,
        client=wanted.client,
        sealed=keyring.seal(asked.number.encode(), table="phone_check", column="sealed", row=check_id),
        code_hash=keyring.token_hash(f"{check_id}:{code}"),
        at=now,
    )
    phone_checks.insert(conn, check)
    text = footing.phrase(asked.language, "sms-code", code=code)
    purse.pay(conn, footing.desk.tariff, now, text)
    return Begun(check_id, code, Saying(footing.account_id, asked.number, text, now + GOOD_FOR))


def verify(conn: Connection, keyring: Keyring, check_id: int, code: str, now: datetime) -> Verdict:
    """Judge a code that came back; every try counts, the right one too."""
    check = phone_checks.load(conn, check_id)
    if check is None or now >= check.at + GOOD_FOR or not phone_checks.count_try(conn, check_id, TRIES):
        return Verdict.OVER
    given = keyring.token_hashes(f"{check_id}:{code}")
    if not any(hmac.compare_digest(one, check.code_hash) for one in given):
        return Verdict.WRONG
    phone_checks.verified(conn, check_id, now)
    return Verdict.RIGHT


def contact(conn: Connection, keyring: Keyring, check_id: int, now: datetime) -> Contact | None:
    """Return the phone that was verified under this request; None where none was, or too long ago."""
    check = phone_checks.load(conn, check_id)
    if check is None or check.verified_at is None or now >= check.verified_at + OPEN_FOR:
        return None
    number = keyring.open(check.sealed, table="phone_check", column="sealed", row=check_id).decode()
    return Contact(check.account_id, number)


def digits(typed: str) -> str:
    """Return what somebody typed as a code, without the spaces between."""
    return "".join(letter for letter in unicodedata.normalize("NFKC", typed) if letter in "0123456789")
