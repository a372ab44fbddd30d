"""Accepts or refuses a new message as the Messages API does."""

import re
from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import urlsplit

import phonenumbers

from bot.errors import SmsRefusal
from bot.rehearsal.twilio.account import PhoneLine, TwilioAccount
from bot.rehearsal.twilio.codes import refusal
from bot.rehearsal.twilio.fields import Fields, moment
from bot.rehearsal.twilio.sms import LONGEST_VALIDITY, Sms, Status

LONGEST_BODY = 1600  # characters
_E164 = re.compile(r"\+[1-9][0-9]{1,14}")
_SOONEST, _LATEST = timedelta(seconds=300), timedelta(days=35)


def create(account: TwilioAccount, fields: Fields) -> Sms:
    """Return the message that is now accepted; its status is `queued`, or `accepted` by a Messaging Service."""
    for wrong in _wrongs(account, fields):
        if wrong is not None:
            raise wrong
    service, now = fields.get("MessagingServiceSid") or None, account.clocks.now()
    send_at = moment(fields["SendAt"]) if "SendAt" in fields else None
    by_service = Status.ACCEPTED if send_at is None else Status.SCHEDULED
    sms = Sms(
        sid=account.mint(),
        account_sid=account.login.sid,
        to=fields["To"],
        sender=fields.get("From") or None,
        text=fields["Body"],
        status=by_service if service else Status.QUEUED,
        created=now,
        updated=now,
        service=service,
        callback=fields.get("StatusCallback") or None,
        validity=int(fields.get("ValidityPeriod", LONGEST_VALIDITY)),
        send_at=send_at,
    )
    return account.keep(sms)


def _wrongs(account: TwilioAccount, fields: Fields) -> Iterator[SmsRefusal | None]:
    """Yield what is wrong, in the order in which the API looks."""
    yield None if fields.get("To") else refusal(21604)
    yield _wrong_sender(account, fields)
    yield _wrong_body(fields.get("Body", ""))
    yield _wrong_number(account, fields["To"])
    yield refusal(21266, fields["To"]) if fields["To"] == fields.get("From") else None
    yield _wrong_validity(fields.get("ValidityPeriod"))
    yield _wrong_callback(fields.get("StatusCallback"))
    yield _wrong_schedule(account, fields)
    yield refusal(21610) if fields["To"] in account.stopped else None


def _wrong_sender(account: TwilioAccount, fields: Fields) -> SmsRefusal | None:
    service, sender = fields.get("MessagingServiceSid"), fields.get("From")
    if not service and not sender:
        return refusal(21603)
    if service and service != account.login.service:
        return refusal(21701, service)
    if service and not account.login.senders:
        return refusal(21703)
    if sender and not _E164.fullmatch(sender) and not re.fullmatch(r"(?=.*[A-Za-z])[A-Za-z0-9 +_&-]{1,11}", sender):
        return refusal(21212, sender)
    if sender and sender not in account.login.senders:
        return refusal(21659, sender)
    return None


def _wrong_body(body: str) -> SmsRefusal | None:
    if not body.strip():
        return refusal(21602)
    return refusal(21617) if len(body) > LONGEST_BODY else None


def _wrong_number(account: TwilioAccount, number: str) -> SmsRefusal | None:
    if not _is_number(number):
        return refusal(21211, number)
    if account.regions and not number.startswith(tuple(account.regions)):
        return refusal(21408, number)
    known = account.phones.get(number)
    return refusal(21614, number) if known is not None and known.line is PhoneLine.LANDLINE else None


def _is_number(number: str) -> bool:
    try:
        return bool(_E164.fullmatch(number)) and phonenumbers.is_valid_number(phonenumbers.parse(number))
    except phonenumbers.NumberParseException:
        return False


def _wrong_validity(period: str | None) -> SmsRefusal | None:
    if period is None or (re.fullmatch(r"[0-9]{1,5}", period) and 1 <= int(period) <= LONGEST_VALIDITY):
        return None
    return refusal(21624, period)


def _wrong_callback(url: str | None) -> SmsRefusal | None:
    if not url:
        return None
    try:
        parts = urlsplit(url)
        host = parts.hostname if parts.port != 0 else None
    except ValueError:
        return refusal(21609, url)
    fits = parts.scheme in ("http", "https") and host and "_" not in host and re.fullmatch("[!-~]+", url)
    return None if fits else refusal(21609, url)


def _wrong_schedule(account: TwilioAccount, fields: Fields) -> SmsRefusal | None:
    if "SendAt" not in fields and "ScheduleType" not in fields:
        return None
    if not ("SendAt" in fields and "ScheduleType" in fields):
        return refusal(35114, "only one was given")
    if not fields.get("MessagingServiceSid"):
        return refusal(35118)
    at = moment(fields["SendAt"])
    fits = at is not None and _SOONEST <= at - account.clocks.now() <= _LATEST
    return None if fits else refusal(35117, fields["SendAt"])
