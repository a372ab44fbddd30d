"""What an officer is to us: a login, the roles it holds, and how far they reach."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

OfficerId = NewType("OfficerId", int)


class Role(StrEnum):
    """What an officer may do."""

    DRAFTER = "drafter"
    APPROVER = "approver"
    DESK = "desk"
    REVIEWER = "reviewer"
    ADMINISTRATOR = "administrator"
    AUDITOR = "auditor"


@dataclass(frozen=True, slots=True)
class Reach:
    """Roles and their limits; an empty limit is none: every area, every handling class (1 to 4), every language."""

    roles: frozenset[Role]
    areas: frozenset[str] = frozenset()
    classes: frozenset[int] = frozenset()
    languages: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Officer:
    """Who may decide; `name` is the login."""

    id: OfficerId
    name: str
    roles: frozenset[Role]
    areas: frozenset[str]
    classes: frozenset[int]
    languages: frozenset[str]
    disabled: bool

    @property
    def actor(self) -> str:
        """The officer as the audit chain names them."""
        return f"officer:{self.id}"


@dataclass(frozen=True, slots=True)
class Credentials:
    """What an officer's password and code are compared with; no part of it is ever printed."""

    officer: Officer
    password_hash: str = field(repr=False)
    totp_sealed: bytes = field(repr=False)
    totp_step: int = field(repr=False)
    wait_until: datetime | None


@dataclass(frozen=True, slots=True)
class Attempt:
    """What somebody typed to be let in; never printed."""

    name: str
    password: str = field(repr=False)
    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Enrolment:
    """A new officer and the address their authenticator app reads, which is shown once."""

    officer_id: OfficerId
    totp_uri: str = field(repr=False)
