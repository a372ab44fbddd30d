"""What a person is to us: languages and choices, the addresses they gave, and what they agreed to."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

from registry.errors import BadField
from templates_i18n.languages import Tag

SubscriberId = NewType("SubscriberId", int)
AddressId = NewType("AddressId", int)
ConsentId = NewType("ConsentId", int)
AccountId = NewType("AccountId", str)

MOST_LANGUAGES = 2
DAILY_HOUR = 8


class Channel(StrEnum):
    """By what a person is reached."""

    TELEGRAM = "telegram"
    SMS = "sms"


class Mode(StrEnum):
    """Whether a person, an account or a broadcast is real or belongs to an exercise."""

    LIVE = "live"
    DRILL = "drill"


class AddressState(StrEnum):
    """Whether an address may be written to; unreachable is the provider's word, opted_out the person's."""

    ACTIVE = "active"
    UNREACHABLE = "unreachable"
    OPTED_OUT = "opted_out"


class ConsentKind(StrEnum):
    """Which way a consent record goes."""

    OPT_IN = "opt_in"
    OPT_OUT = "opt_out"


@dataclass(frozen=True, slots=True)
class Contact:
    """A handle on one provider account; shows no more than its last two signs."""

    account_id: AccountId
    handle: str = field(repr=False)

    @property
    def masked(self) -> str:
        """The handle as a log or a person may see it."""
        return mask(self.handle)


@dataclass(frozen=True, slots=True)
class Address:
    """A person's address as it is kept; `handle` is open here and never printed. `ordinal` 1 is asked first."""

    id: AddressId
    subscriber_id: SubscriberId
    account_id: AccountId
    channel: Channel
    mode: Mode
    handle: str = field(repr=False)
    state: AddressState
    ordinal: int


@dataclass(frozen=True, slots=True)
class Choices:
    """What a person chose: own and second language, areas (none: the whole city), topics, quiet, hour, until when.

    `by_sms` are those of the topics that also come by SMS.

    Raises BadField for no or three languages, one language twice, or an hour outside 0 to 23.
    """

    languages: tuple[Tag, ...]
    areas: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    muted: bool = False
    daily_hour: int = DAILY_HOUR
    until: datetime | None = None
    communities: frozenset[str] = frozenset()
    by_sms: frozenset[str] = frozenset()

    def __post_init__(self) -> None:
        """Refuse what no screen of ours offers."""
        if not 1 <= len(self.languages) <= MOST_LANGUAGES or len(set(self.languages)) != len(self.languages):
            raise BadField(field="languages", value=";".join(self.languages), expected="one or two different languages")
        if not 0 <= self.daily_hour <= 23:
            raise BadField(field="daily_hour", value=self.daily_hour, expected="an hour from 0 to 23")


@dataclass(frozen=True, slots=True)
class Subscriber:
    """A person who may be written to."""

    id: SubscriberId
    mode: Mode
    choices: Choices
    joined_at: datetime


@dataclass(frozen=True, slots=True)
class ConsentGiven:
    """What a person was shown and answered; `at` is when, where that was not just now (an imported record)."""

    version: str
    language: Tag
    source: str
    evidence: str = ""
    at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Consent:
    """A consent record as it is kept."""

    id: ConsentId
    kind: ConsentKind
    at: datetime
    version: str
    language: Tag
    source: str
    evidence: str


@dataclass(frozen=True, slots=True)
class Joined:
    """Who joined; `returned` where this handle was known already."""

    subscriber_id: SubscriberId
    address_id: AddressId
    returned: bool


def mask(handle: str) -> str:
    """Return a handle as it may be shown: its last two signs."""
    return f"…{handle[-2:]}" if len(handle) > 4 else "…"
