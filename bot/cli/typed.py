"""What officers type, turned into values: `key=value`, times on the city's clock, a broadcast by id or serial."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.errors import BadInput
from bot.house import House
from broadcasts.broadcast import Broadcast
from broadcasts.errors import NotFound
from broadcasts.repositories import broadcasts
from registry import communities
from registry.audience import Rule, parse_rule
from registry.store import Connection

TIME = "HH:MM, YYYY-MM-DD HH:MM or ISO 8601 with offset"
LONGEST_ID = 18
WIDE = re.compile(r"[0-9０-９:：.．,，/／+＋\-－ \u3000]+")
"""Numbers and times as a Japanese keyboard writes them."""


def narrow(text: str) -> str:
    """Return a number or a time in plain figures; every other text as it is."""
    return unicodedata.normalize("NFKC", text) if WIDE.fullmatch(text) else text


def pairs(typed: Iterable[str]) -> dict[str, str]:
    """Return `key=value` items as a dictionary; raises BadInput for one without a sign, or a key given twice."""
    found: dict[str, str] = {}
    for item in typed:
        key, sign, value = item.partition("=")
        if not sign or not key.strip():
            raise BadInput("-p", item, "key=value")
        if key.strip() in found:
            raise BadInput("-p", item, f"{key.strip()} once")
        found[key.strip()] = narrow(value.strip())
    return found


def moment(field: str, text: str | None, zone: ZoneInfo, now: datetime) -> datetime | None:
    """Return a moment as typed, on the city's clock where no offset stands; HH:MM is the next time it strikes."""
    if text is None:
        return None
    text = narrow(text)
    try:
        clock = datetime.strptime(text, "%H:%M").time()  # noqa: DTZ007 - the city's zone is set in the next line
    except ValueError:
        return _dated(field, text, zone)
    today = datetime.combine(now.astimezone(zone).date(), clock, zone)
    return (today if today > now else today + timedelta(days=1)).astimezone(UTC)


def _dated(field: str, text: str, zone: ZoneInfo) -> datetime:
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise BadInput(field, text, TIME) from None
    return (found if found.tzinfo else found.replace(tzinfo=zone)).astimezone(UTC)


def rule(house: House, connection: Connection, items: tuple[str, ...]) -> Rule:
    """Return the audience that `--to` items name; every kind is checked against what there is."""
    desk = house.desk
    catalogue = desk.renderer.catalogue.values()
    return parse_rule(
        items,
        desk.city,
        tuple(desk.renderer.languages),
        topics={template.topic for template in catalogue if template.topic},
        communities={one.id for one in communities.listed(connection)},
    )


def broadcast(connection: Connection, reference: str) -> Broadcast:
    """Return the broadcast of an id or a serial; raises NotFound."""
    if "-" in reference:
        return broadcasts.by_serial(connection, reference)
    if not reference.isdecimal() or len(reference) > LONGEST_ID:
        raise NotFound(id=reference[:LONGEST_ID])
    return broadcasts.get(connection, int(reference))
