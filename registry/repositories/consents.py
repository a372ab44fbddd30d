"""Rows of consent records."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from registry.person import Consent, ConsentGiven, ConsentId, ConsentKind, SubscriberId
from registry.tables import consent
from templates_i18n.languages import Tag


def insert(
    conn: Connection,
    consent_id: ConsentId,
    kind: ConsentKind,
    subscriber_id: SubscriberId,
    given: ConsentGiven,
    now: datetime,
) -> None:
    """Write that a person agreed or withdrew."""
    conn.execute(
        consent.insert().values(
            id=consent_id,
            subscriber_id=subscriber_id,
            kind=kind.value,
            at=given.at or now,
            version=given.version,
            language=given.language,
            source=given.source,
            evidence=given.evidence,
        )
    )


def history(conn: Connection, subscriber_id: SubscriberId) -> tuple[Consent, ...]:
    """Return the records of a person, oldest first."""
    rows = conn.execute(
        select(consent).where(consent.c.subscriber_id == subscriber_id).order_by(consent.c.at, consent.c.id)
    )
    return tuple(map(record, rows))


def record(row: Row[*tuple[Any, ...]]) -> Consent:
    """Return the record that a row of the table is."""
    return Consent(
        id=ConsentId(row.id),
        kind=ConsentKind(row.kind),
        at=row.at,
        version=row.version,
        language=Tag(row.language),
        source=row.source,
        evidence=row.evidence,
    )
