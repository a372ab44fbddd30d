"""One entry of the audit chain, and the hash that binds it to the one before."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from registry.store.columns import canonical, to_ms

GENESIS = bytes(32)
"""What the first entry names as the hash before it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What was done, by whom, to what; `details` holds ids, counts and codes only."""

    seq: int
    at: datetime
    actor: str
    action: str
    object: str
    details: Mapping[str, Any]
    previous: bytes

    def hash(self) -> bytes:
        """Return the SHA-256 of the entry's canonical JSON, the hash before it included."""
        text = canonical(
            {
                "seq": self.seq,
                "at": to_ms(self.at),
                "actor": self.actor,
                "action": self.action,
                "object": self.object,
                "details": self.details,
                "previous": self.previous.hex(),
            }
        )
        return hashlib.sha256(text.encode()).digest()


@dataclass(frozen=True, slots=True)
class Kept:
    """An entry with the hash that was written beside it; `entry` is None where the row cannot be read as one."""

    seq: int
    entry: Entry | None
    hash: bytes


@dataclass(frozen=True, slots=True)
class Head:
    """The last entry's number and hash; 0 and GENESIS while there is none."""

    seq: int
    hash: bytes
