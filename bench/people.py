"""People in numbers for measurements: written straight into the tables, sealed as they would be."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from bot.tables import FOUNDATION
from registry.addresses import ensure_accounts
from registry.privacy import Keyring
from registry.store.columns import METADATA
from registry.store.embedded import single_connection
from registry.tables import address, consent, subscriber, subscriber_area

SECRET = "measurements need a key as well, and this is one of them"  # noqa: S105 - opens nothing else
LANGUAGES = ("ja-x-easy", "en", "zh-Hans", "ko", "vi", "ne", "id", "ja")
WARDS = tuple(f"011{number:02d}" for number in range(1, 11))
CHUNK = 20_000
JOINED = datetime(2026, 4, 1, tzinfo=UTC)


def create(path: Path, keyring: Keyring, people: int) -> None:
    """Make a database with so many subscribers, each with a Telegram address and consent; half named a ward."""
    with single_connection(path) as connection:
        with connection.begin():
            FOUNDATION.create_all(connection)
            METADATA.create_all(connection)
            ensure_accounts(connection)
        chance = random.Random(20260906)
        for first in range(0, people, CHUNK):
            with connection.begin():
                _insert(connection, keyring, chance, range(first, min(first + CHUNK, people)))
        with connection.begin():
            connection.exec_driver_sql("ANALYZE")


def _insert(connection: Connection, keyring: Keyring, chance: random.Random, numbers: range) -> None:
    ids = [chance.getrandbits(62) for _ in numbers]
    connection.execute(subscriber.insert(), [_person(number, own) for number, own in zip(numbers, ids, strict=True)])
    connection.execute(consent.insert(), [_consent(own) for own in ids])
    connection.execute(
        address.insert(),
        [_address(keyring, number, own) for number, own in zip(numbers, ids, strict=True)],
    )
    connection.execute(subscriber_area.insert(), list(_areas(numbers, ids)))


def _person(number: int, own: int) -> dict[str, Any]:
    return {
        "id": own,
        "mode": "live",
        "language": LANGUAGES[number % len(LANGUAGES)],
        "second": None,
        "muted": False,
        "daily_hour": 8,
        "whole_city": number % 2 == 0,
        "until": None,
        "joined_at": JOINED,
    }


def _consent(own: int) -> dict[str, Any]:
    return {
        "id": own,
        "subscriber_id": own,
        "kind": "opt_in",
        "at": JOINED,
        "version": "2026-11",
        "language": "en",
        "source": "telegram",
        "evidence": "",
    }


def _address(keyring: Keyring, number: int, own: int) -> dict[str, Any]:
    handle = str(700_000_000 + number)
    return {
        "id": own,
        "subscriber_id": own,
        "mode": "live",
        "account_id": "telegram",
        "ordinal": 1,
        "sealed": keyring.seal(handle.encode(), table="address", column="sealed", row=own),
        "blind": keyring.blind("telegram", handle),
        "state": "active",
        "consent_id": own,
        "strikes": 0,
        "struck_at": None,
        "verified_at": JOINED,
        "changed_at": JOINED,
    }


def _areas(numbers: range, ids: list[int]) -> Iterator[dict[str, Any]]:
    for number, own in zip(numbers, ids, strict=True):
        if number % 2:
            yield {"subscriber_id": own, "area": WARDS[number % len(WARDS)]}
