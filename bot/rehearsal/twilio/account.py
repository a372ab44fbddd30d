"""One simulated Twilio account: its login, senders, messages, the phones it knows and who stopped it."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import StrEnum

from bot.rehearsal.clocks import Clocks
from bot.rehearsal.ledger import Ledger
from bot.rehearsal.told import Told
from bot.rehearsal.twilio.fates import Fate, Fates
from bot.rehearsal.twilio.sms import Direction, Sms, Status
from bot.rehearsal.twilio.words import WORDS, OptOut


@dataclass(frozen=True, slots=True)
class Login:
    """What a customer is given; the first sender answers for the Messaging Service, where there is one."""

    sid: str
    token: str = field(repr=False)
    senders: tuple[str, ...]
    service: str | None = None


class PhoneLine(StrEnum):
    """What is at the other end of a number."""

    MOBILE = "mobile"
    OFF = "off"  # a mobile that stays switched off
    GONE = "gone"  # a mobile number nobody holds any more
    LANDLINE = "landline"


_ENDS = {
    PhoneLine.MOBILE: Fate(),
    PhoneLine.OFF: Fate(status=Status.UNDELIVERED, code=30003),
    PhoneLine.GONE: Fate(status=Status.UNDELIVERED, code=30005),
    PhoneLine.LANDLINE: Fate(status=Status.UNDELIVERED, code=30006),
}


@dataclass(slots=True)  # mutable: messages arrive and the line changes
class Phone:
    """One plain phone: its line and the ids of what it sent and got, oldest first."""

    number: str
    line: PhoneLine = PhoneLine.MOBILE
    shown: list[str] = field(default_factory=list)


class TwilioAccount:
    """What Twilio knows about one customer.

    May be set by a test: `regions` (calling prefixes allowed; empty: all), `inbound_url`, `listing_lag` in seconds,
    `words` and `advanced` (Advanced Opt-Out: the webhook then carries `OptOutType`).
    """

    def __init__(self, name: str, login: Login, clocks: Clocks, ledger: Ledger[str]) -> None:
        """Open the account; `name` is how the ledger calls it."""
        self.name = name
        self.login = login
        self.clocks = clocks
        self.ledger = ledger
        self.told = Told(clocks.monotonic, ledger)
        self.fates = Fates()
        self.tokens = [login.token]
        self.phones: dict[str, Phone] = {}
        self.stopped: set[str] = set()
        self.regions: frozenset[str] = frozenset()
        self.inbound_url: str | None = None
        self.listing_lag = 0.0
        self.words: dict[str, OptOut] = dict(WORDS)
        self.advanced = True
        self._messages: dict[str, Sms] = {}

    def rotate(self, token: str) -> None:
        """Sign with a new token from now on; the old one still opens the API until `retire`."""
        self.tokens.insert(0, token)

    def retire(self) -> None:
        """Let only the newest token open the API."""
        del self.tokens[1:]

    def phone(self, number: str) -> Phone:
        """Return the phone with this number, making one where none is known."""
        return self.phones.setdefault(number, Phone(number))

    def mint(self) -> str:
        """Return a new SID; nothing about its age can be read from it."""
        return f"SM{secrets.token_hex(16)}"

    def keep(self, sms: Sms) -> Sms:
        """Store a message, new or changed, and return it."""
        self._messages[sms.sid] = sms
        return sms

    def drop(self, sid: str) -> None:
        """Delete a message."""
        del self._messages[sid]

    def find(self, sid: str) -> Sms | None:
        """Return a message, or None when it never was or is deleted."""
        return self._messages.get(sid)

    def listed(self) -> Iterator[Sms]:
        """Yield what a list shows, newest first; the youngest only after `listing_lag`."""
        until = self.clocks.now() - timedelta(seconds=self.listing_lag)
        return (sms for sms in reversed(self._messages.values()) if sms.created <= until)

    def move(self, sid: str, status: Status, code: int | None = None) -> Sms | None:
        """Take a message one step on and return it, or None where it was deleted or canceled meanwhile."""
        sms = self._messages.get(sid)
        if sms is None or sms.status is Status.CANCELED:
            return None
        now = self.clocks.now()
        sent = now if sms.sent is None and status not in (Status.QUEUED, Status.FAILED) else sms.sent
        sender = sms.sender or self.login.senders[0]
        return self.keep(replace(sms, status=status, code=code, updated=now, sent=sent, sender=sender))

    def arrive(self, sms: Sms) -> None:
        """Show a message on its phone: the sender's own where it is an inbound one."""
        number = sms.sender if sms.direction is Direction.IN else sms.to
        self.phone(number or "").shown.append(sms.sid)

    def fate(self, number: str) -> Fate:
        """Decide what becomes of the next message to this number."""
        return self.fates.decide(number, _ENDS[self.phone(number).line])
