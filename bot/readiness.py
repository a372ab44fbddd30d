"""How the service is: database, lanes, poller and clock, in words that a monitor and a person can read."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from bot.hooks import Condition
from bot.house import House
from broadcasts.repositories import lanes
from registry import leases
from registry.errors import StorageTrouble
from registry.person import AccountId
from registry.store import Connection

LEAST_FREE = 50 * 1024 * 1024
"""Bytes of disk below which the next night may end badly."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How one lane is, and who holds it and its poller."""

    account_id: AccountId
    lane: str
    reason: str | None
    sends: bool
    listens: bool


async def condition(house: House, accounts: Mapping[AccountId, bool]) -> Condition:
    """Return how everything is; `accounts` says for each whether it must be polled."""
    try:
        # A transaction that changes nothing still needs the writer and the file's lock.
        await house.store.write(lambda _: None)
        found = await house.store.read(partial(_standings, accounts=accounts, now=house.now()))
    except StorageTrouble as trouble:
        return Condition(False, {"database": trouble.code})
    free = shutil.disk_usage(house.settings.database.parent).free
    parts: dict[str, Any] = {
        "database": "ok",
        "disk": "ok" if free >= LEAST_FREE else "nearly-full",
        "lanes": [_plain(one) for one in found],
    }
    if not found:
        parts["missing"] = ["KAKEHASHI_TELEGRAM_TOKEN"]
    sends = bool(found) and all(one.sends and one.listens for one in found)
    return Condition(sends and free >= LEAST_FREE, parts)


def _standings(connection: Connection, accounts: Mapping[AccountId, bool], now: datetime) -> tuple[Standing, ...]:
    return tuple(_standing(connection, account_id, polled, now) for account_id, polled in accounts.items())


def _standing(connection: Connection, account_id: AccountId, polled: bool, now: datetime) -> Standing:
    row = lanes.read(connection, account_id)
    if row.stopped(now):
        state = "stopped"
    elif row.paused_until is not None and row.paused_until > now:
        state = "waiting"
    else:
        state = "open"
    held = _held(connection, f"lane:{account_id}", now)
    listens = not polled or _held(connection, f"poller:{account_id}", now)
    return Standing(account_id, state, row.reason, held and state != "stopped", listens)


def _held(connection: Connection, name: str, now: datetime) -> bool:
    lease = leases.current(connection, name)
    return lease is not None and lease.until > now


def _plain(one: Standing) -> dict[str, Any]:
    return {
        "account": one.account_id,
        "lane": one.lane,
        "reason": one.reason,
        "sends": one.sends,
        "listens": one.listens,
    }
