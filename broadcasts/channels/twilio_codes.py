"""Twilio's error codes as data: what each means for the message, the address and the lane."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from importlib.resources import files
from typing import assert_never

from broadcasts.channels.outcome import Outcome, Refusal, Refused, Scope, Throttled, Unknown

TABLE = "twilio_errors.toml"
LEAST_CODE = 10_000
"""Twilio's own codes begin here; what is smaller is the HTTP status said again."""
QUEUE_WAIT = 60.0
"""Seconds to wait where the sender's queue at the provider is full."""
HANDSET_WAIT = 60.0
PAUSE_UNSAID = 5.0
"""Seconds to wait where the provider does not say how long."""


class Meaning(StrEnum):
    """What a code asks us to do; the table says each in words."""

    THROTTLED = "throttled"
    STALE = "stale"
    UNKNOWN = "unknown"
    LATER = "later"
    LANE_DOWN = "lane_down"
    OPTED_OUT = "opted_out"
    UNREACHABLE = "unreachable"
    STRIKE = "strike"
    TEMPORARY = "temporary"
    CONTENT = "content"
    OWN_FAULT = "own_fault"


@dataclass(frozen=True, slots=True)
class Codes:
    """The table; `statuses` and `bare` are keyed by a whole HTTP status or its first digit."""

    codes: Mapping[int, Meaning]
    statuses: Mapping[int, Meaning]
    bare: Mapping[int, Meaning]

    def meaning(self, status: int, code: int | None) -> Meaning:
        """Return what an answer of this HTTP status means, by its Twilio code where it has one."""
        if code is None or code < LEAST_CODE:
            return self.bare.get(status) or self._by_status(status)
        return self.codes.get(code) or self._by_status(status)

    def _by_status(self, status: int) -> Meaning:
        return self.statuses.get(status) or self.statuses.get(status // 100) or Meaning.UNKNOWN

    def refusal(self, code: int | None) -> Refusal | None:
        """Return what a later word of failure means; None where the message may have arrived all the same."""
        match self.codes.get(code or 0, Meaning.CONTENT):
            case Meaning.UNKNOWN:
                return None
            case Meaning.OPTED_OUT:
                return Refusal.OPTED_OUT
            case Meaning.UNREACHABLE:
                return Refusal.UNREACHABLE
            case Meaning.STRIKE:
                return Refusal.STRIKE
            case _:
                return Refusal.CONTENT


def load_codes() -> Codes:
    """Read the table that comes with the project."""
    read = tomllib.loads(files("broadcasts.channels").joinpath(TABLE).read_text(encoding="utf-8"))
    return Codes(*({int(key): Meaning(value) for key, value in read[part].items()} for part in _PARTS))


_PARTS = ("codes", "statuses", "bare")


def outcome(meaning: Meaning, code: int, after: float | None) -> Outcome:
    """Return what comes of a message whose answer means this; `after` is what the provider asked to wait, in seconds."""
    said = str(code)
    match meaning:
        case Meaning.THROTTLED:
            return Throttled(PAUSE_UNSAID if after is None else after, Scope.LANE)
        case Meaning.STALE:
            return Throttled(QUEUE_WAIT if after is None else after, Scope.LANE)
        case Meaning.TEMPORARY:
            return Throttled(HANDSET_WAIT, Scope.CHAT)
        case Meaning.UNKNOWN:
            return Unknown(said)
        case Meaning.CONTENT | Meaning.OWN_FAULT:
            return Refused(Refusal.CONTENT, said)
        case Meaning.LATER | Meaning.LANE_DOWN | Meaning.OPTED_OUT | Meaning.UNREACHABLE | Meaning.STRIKE:
            return Refused(Refusal(meaning.value), said)
        case _:
            assert_never(meaning)
