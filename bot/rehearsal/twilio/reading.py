"""Shows messages and the account, and changes or deletes a message, as the API does."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from urllib.parse import urlencode

from bot.rehearsal.chats import Json
from bot.rehearsal.twilio.account import TwilioAccount
from bot.rehearsal.twilio.codes import refusal
from bot.rehearsal.twilio.fields import Fields, moment
from bot.rehearsal.twilio.sms import FINAL, VERSION, Sms, Status

_PAGE, _LARGEST_PAGE = 50, 1000


def show_account(account: TwilioAccount) -> Json:
    """Return the Account resource."""
    return {
        "sid": account.login.sid,
        "friendly_name": f"Rehearsal {account.name}",
        "status": "active",
        "type": "Full",
        "uri": f"/{VERSION}/Accounts/{account.login.sid}.json",
    }


def show(account: TwilioAccount, sid: str) -> Sms:
    """Return one message, or refuse with a 404."""
    sms = account.find(sid)
    if sms is None:
        raise refusal(20404, f"/{VERSION}/Accounts/{account.login.sid}/Messages/{sid}.json")
    return sms


def change(account: TwilioAccount, sid: str, fields: Fields) -> Sms:
    """Redact a message (an empty Body) once it has ended, or cancel one that is still scheduled."""
    sms = show(account, sid)
    if fields.get("Status"):
        if sms.status is not Status.SCHEDULED:
            raise refusal(20422, f"Status canceled: the message is {sms.status}, not scheduled")
        sms = replace(sms, status=Status.CANCELED, updated=account.clocks.now())
    if "Body" in fields:
        if fields["Body"]:
            raise refusal(20422, "Body: only an empty one, which redacts the message")
        if sms.status not in FINAL:
            raise refusal(20009)
        sms = replace(sms, text="", updated=account.clocks.now())
    return account.keep(sms)


def delete(account: TwilioAccount, sid: str) -> None:
    """Delete a message that has ended."""
    if show(account, sid).status not in FINAL:
        raise refusal(20009)
    account.drop(sid)


def page(account: TwilioAccount, fields: Fields) -> Json:
    """Return one page of messages, newest first."""
    size = min(max(int(fields.get("PageSize", _PAGE)), 1), _LARGEST_PAGE)
    number, after = int(fields.get("Page", 0)), fields.get("PageToken", "")
    found = list(_matching(account, fields))
    begin = _begin(found, number, size, after)
    shown = found[begin : begin + size]
    more = begin + size < len(found)
    path = f"/{VERSION}/Accounts/{account.login.sid}/Messages.json"
    kept = {name: value for name, value in fields.items() if name not in ("Page", "PageToken", "PageSize")}

    def uri(number: int, token: str = "") -> str:
        paging = {"PageSize": size, "Page": number} | ({"PageToken": token} if token else {})
        return f"{path}?{urlencode(kept | paging)}"

    return {
        "messages": [sms.json() for sms in shown],
        "page": number,
        "page_size": size,
        "start": number * size,
        "end": number * size + max(len(shown) - 1, 0),
        "uri": uri(number, after),
        "first_page_uri": uri(0),
        "next_page_uri": uri(number + 1, f"PA{shown[-1].sid}") if more else None,
        "previous_page_uri": uri(number - 1) if number else None,
    }


def _begin(found: list[Sms], number: int, size: int, token: str) -> int:
    # A token holds the place where the page before ended, however many newer messages came since.
    for index, sms in enumerate(found):
        if token == f"PA{sms.sid}":
            return index + 1
    return number * size


def _matching(account: TwilioAccount, fields: Fields) -> Iterator[Sms]:
    to, sender = fields.get("To"), fields.get("From")
    begin, end = _window(fields)
    for sms in account.listed():
        wanted = (not to or sms.to == to) and (not sender or sms.sender == sender)
        # A message not yet sent has no such date, and no window shows it.
        inside = begin is None and end is None
        if not inside and sms.sent is not None:
            inside = (begin is None or sms.sent >= begin) and (end is None or sms.sent < end)
        if wanted and inside:
            yield sms


def _window(fields: Fields) -> tuple[datetime | None, datetime | None]:
    day, before, after = (moment(fields.get(f"DateSent{sign}", "")) for sign in ("", "<", ">"))
    if day is not None:
        start = day.replace(hour=0, minute=0, second=0, microsecond=0)
        return start, start + timedelta(days=1)
    # As documented: `<` means on or before that day, an instant is taken as it stands.
    if before is not None and "T" not in fields["DateSent<"]:
        before += timedelta(days=1)
    return after, before
