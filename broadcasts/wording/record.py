"""The approval record: everything that an approval binds, as one canonical text and its SHA-256."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from broadcasts.broadcast import FOLLOWING, Broadcast
from broadcasts.repositories.wordings import BoundWording, entry
from registry.addresses import Channel
from registry.store.columns import canonical, to_ms
from templates_i18n.catalogue import HandlingClass


@dataclass(frozen=True, slots=True)
class Extent:
    """How far a broadcast goes beyond its own row: the template's version, the people shown, the communities.

    `parts` are of SMS, `cost` is what they cost, in sen.
    """

    version: str
    people: int
    communities: tuple[str, ...]
    refers_to: str | None
    parts: int = 0
    cost: int = 0


def bind(broadcast: Broadcast, wordings: Sequence[BoundWording], extent: Extent) -> str:
    """Return the canonical text of all that leaves and to whom; texts are hashed anew from their bytes."""
    return canonical(
        {
            "serial": broadcast.serial,
            "ordinal": broadcast.ordinal,
            "mode": broadcast.mode.value,
            "template": broadcast.template,
            "version": extent.version,
            "parameters": dict(broadcast.parameters),
            "wordings": [entry(one) for one in wordings],
            "buttons": [],
            "handling": broadcast.handling.value,
            "channels": channels(broadcast.handling),
            "audience": broadcast.audience.canonical(),
            "received": extent.refers_to if broadcast.purpose in FOLLOWING else None,
            "areas": sorted(broadcast.areas),
            "topic": broadcast.topic,
            "people": extent.people,
            "sms": {"parts": extent.parts, "cost": extent.cost},
            "communities": list(extent.communities),
            "valid_until": to_ms(broadcast.valid_until),
            "send_at": to_ms(broadcast.send_at) if broadcast.send_at else None,
            "issued_at": to_ms(broadcast.submitted_at) if broadcast.submitted_at else None,
            "purpose": broadcast.purpose.value,
            "refers_to": extent.refers_to,
            "public": broadcast.public,
        }
    )


def fingerprint(record: str) -> bytes:
    """Return the SHA-256 that an approval carries."""
    return hashlib.sha256(record.encode()).digest()


def extent_of(record: str) -> Extent:
    """Read back from a record what the broadcast's own row does not hold."""
    held: dict[str, Any] = json.loads(record)
    sms = held["sms"]
    communities = tuple(held["communities"])
    return Extent(held["version"], held["people"], communities, held["refers_to"], sms["parts"], sms["cost"])


def channels(handling: HandlingClass) -> list[str]:
    """Return the channels a class may use, each by consent; by SMS the everyday only where it was ordered."""
    everyday = handling in {HandlingClass.P3, HandlingClass.P4}
    return [channel.value + (" where ordered" if everyday and channel is Channel.SMS else "") for channel in Channel]
