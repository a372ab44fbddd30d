"""Consent: what a person agreed to or withdrew, in which language and in which version of the words."""

from __future__ import annotations

from datetime import datetime

from registry.person import Consent, ConsentGiven, ConsentId, ConsentKind, SubscriberId
from registry.privacy import mint_id
from registry.repositories import addresses, consents, withdrawals
from registry.repositories.withdrawals import WithdrawalKind
from registry.store import Connection

__all__ = ["CONSENT_VERSION", "Consent", "ConsentGiven", "ConsentId", "ConsentKind", "give", "history", "withdraw"]

CONSENT_VERSION = "2026-11"
"""Names the purpose text that the conversation shows now; it grows whenever that text changes."""


def give(conn: Connection, *, subscriber_id: SubscriberId, consent: ConsentGiven, now: datetime) -> ConsentId:
    """Record an opt-in and return its id; addresses name the opt-in under which they are used."""
    consent_id = ConsentId(mint_id())
    consents.insert(conn, consent_id, ConsentKind.OPT_IN, subscriber_id, consent, now)
    return consent_id


def withdraw(conn: Connection, *, subscriber_id: SubscriberId, consent: ConsentGiven, now: datetime) -> ConsentId:
    """Record an opt-out and end the use of every address of the person; nothing leaves after this commit."""
    consent_id = ConsentId(mint_id())
    consents.insert(conn, consent_id, ConsentKind.OPT_OUT, subscriber_id, consent, now)
    addresses.end_consents(conn, subscriber_id, now)
    withdrawals.note_person(conn, subscriber_id, WithdrawalKind.OPT_OUT)
    return consent_id


def history(conn: Connection, subscriber_id: SubscriberId) -> tuple[Consent, ...]:
    """Return a person's consent records, oldest first."""
    return consents.history(conn, subscriber_id)
