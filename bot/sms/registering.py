"""Registering a phone: who agreed is written to from here on, and what is in force reaches them at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.sms import purse
from bot.sms.footing import Footing
from bot.sms.speaking import Saying
from broadcasts import outbox
from registry import subscribers
from registry.consent import CONSENT_VERSION, ConsentGiven
from registry.person import AddressId, Choices, Contact, Joined, SubscriberId
from registry.store import Connection
from templates_i18n.languages import EN, Tag

BEGIN_AGAIN = "START"
"""The word that lifts the provider's own block; only its own words do."""
WELCOME = timedelta(hours=1)
"""How long the first text to a phone may wait for its turn."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """Where and in which language somebody agreed; `evidence` names the act."""

    language: Tag
    shown: str
    source: str
    evidence: str

    def consent(self, footing: Footing) -> ConsentGiven:
        """Return what is recorded; the language is that in which the question was really read."""
        spoken = self.language if footing.desk.renderer.speaks(self.language, self.shown) else EN
        return ConsentGiven(CONSENT_VERSION, spoken, self.source, self.evidence)


@dataclass(frozen=True, slots=True)
class Registered:
    """Who was registered, what they chose before or now, and how many notices in force come to them."""

    joined: Joined
    choices: Choices
    late: int


def register(conn: Connection, footing: Footing, contact: Contact, agreed: Agreement, now: datetime) -> Registered:
    """Register the holder of a phone; who was here before has their choices again, in the language of now."""
    before = subscribers.by_handle(conn, footing.keyring, contact.account_id, contact.handle)
    choices = Choices((agreed.language,)) if before is None else speaking(before.choices, agreed.language)
    joined = subscribers.join(
        conn, footing.keyring, contact=contact, choices=choices, consent=agreed.consent(footing), now=now
    )
    late = outbox.catch_up(conn, joined.subscriber_id, footing.mode, now)
    return Registered(joined, choices, late)


def welcome(
    conn: Connection, footing: Footing, contact: Contact, to: tuple[Tag, AddressId], now: datetime
) -> Saying | None:
    """Return the first text to a phone that was registered by page or chat; None where it leads nowhere, or costs too much."""
    text, tariff = footing.welcome(*to), footing.desk.tariff
    if text is None or not purse.has_room(conn, tariff, now):
        return None
    purse.pay(conn, tariff, now, text)
    return Saying(contact.account_id, contact.handle, text, now + WELCOME)


def choose(conn: Connection, footing: Footing, subscriber_id: SubscriberId, choices: Choices, now: datetime) -> int:
    """Replace somebody's choices; return how many notices in force come to them for it."""
    subscribers.change(conn, subscriber_id, choices)
    return outbox.catch_up(conn, subscriber_id, footing.mode, now)


def speaking(choices: Choices, language: Tag) -> Choices:
    """Return the choices with another first language; the old one becomes the second where there is room."""
    second = tuple(tag for tag in choices.languages if tag != language)[:1]
    return replace(choices, languages=(language, *second))
