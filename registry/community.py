"""What a community is to us: the groups where the bot posts, and the people who carry notices further."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

from registry.person import AccountId, Mode, SubscriberId
from templates_i18n.languages import Tag

CommunityId = NewType("CommunityId", str)
GroupId = NewType("GroupId", int)
LeaderId = NewType("LeaderId", int)


class LeaderRole(StrEnum):
    """Who is asked first, and who is asked when nobody answers."""

    LEADER = "leader"
    DEPUTY = "deputy"


class GroupState(StrEnum):
    """Whether the bot may post there; unreachable once it was removed or lost the right."""

    ACTIVE = "active"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class Community:
    """A national or local community; `languages` in the order in which it reads."""

    id: CommunityId
    name: str
    languages: tuple[Tag, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """A group or channel bound to a community, where the bot posts in one language; its handle is never printed."""

    id: GroupId
    community_id: CommunityId
    account_id: AccountId
    mode: Mode
    language: Tag
    handle: str = field(repr=False)
    state: GroupState


@dataclass(frozen=True, slots=True)
class Leader:
    """An appointment, open until accepted, over at `until`."""

    id: LeaderId
    community_id: CommunityId
    role: LeaderRole
    subscriber_id: SubscriberId | None
    invited_at: datetime
    accepted_at: datetime | None
    until: datetime
