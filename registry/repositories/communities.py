"""Rows of communities, their groups and their leaders."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select, update

from registry.community import Community, CommunityId, Group, GroupId, GroupState, Leader, LeaderId, LeaderRole
from registry.person import AccountId, Mode, SubscriberId
from registry.store import dialects
from registry.tables import account, community, community_group, leader
from templates_i18n.languages import Tag


@dataclass(frozen=True, slots=True)
class SealedGroup:
    """A group as it lies in the database."""

    id: GroupId
    community_id: CommunityId
    account_id: AccountId
    mode: Mode
    language: Tag
    sealed: bytes
    state: GroupState

    def group(self, handle: str) -> Group:
        """Return the group with its handle opened."""
        return Group(
            id=self.id,
            community_id=self.community_id,
            account_id=self.account_id,
            mode=self.mode,
            language=self.language,
            handle=handle,
            state=self.state,
        )


@dataclass(frozen=True, slots=True)
class NewGroup:
    """A group about to be written."""

    id: GroupId
    community_id: CommunityId
    account_id: AccountId
    language: Tag
    sealed: bytes
    blind: bytes


def insert(conn: Connection, new: Community, now: datetime) -> bool:
    """Write a community; False where its id is taken."""
    statement = dialects.insert(conn, community).values(
        id=new.id, name=new.name, languages=list(new.languages), created_at=now
    )
    return conn.execute(statement.on_conflict_do_nothing()).rowcount > 0


def ids(conn: Connection) -> frozenset[str]:
    """Return the ids of the communities that are open."""
    return frozenset(conn.scalars(select(community.c.id).where(community.c.closed_at.is_(None))))


def listed(conn: Connection) -> tuple[Community, ...]:
    """Return the open communities by id."""
    rows = conn.execute(select(community).where(community.c.closed_at.is_(None)).order_by(community.c.id))
    return tuple(Community(CommunityId(row.id), row.name, tuple(map(Tag, row.languages))) for row in rows)


def insert_group(conn: Connection, new: NewGroup, now: datetime) -> None:
    """Write an active group; its mode is the account's."""
    conn.execute(
        community_group.insert().values(
            id=new.id,
            community_id=new.community_id,
            account_id=new.account_id,
            mode=select(account.c.mode).where(account.c.id == new.account_id).scalar_subquery(),
            language=new.language,
            sealed=new.sealed,
            blind=new.blind,
            state=GroupState.ACTIVE.value,
            changed_at=now,
        )
    )


def rebind_group(conn: Connection, group_id: GroupId, community_id: CommunityId, language: Tag, now: datetime) -> None:
    """Bind a known group to a community and a language, active again."""
    conn.execute(
        update(community_group)
        .where(community_group.c.id == group_id)
        .values(community_id=community_id, language=language, state=GroupState.ACTIVE.value, changed_at=now)
    )


def group_by_blind(conn: Connection, account_id: AccountId, blinds: Sequence[bytes]) -> SealedGroup | None:
    """Return the group that any of these index values finds on the account."""
    row = conn.execute(
        select(community_group).where(community_group.c.account_id == account_id, community_group.c.blind.in_(blinds))
    ).first()
    return None if row is None else _sealed(row)


def group_by_id(conn: Connection, group_id: GroupId) -> SealedGroup | None:
    """Return the group of this id."""
    row = conn.execute(select(community_group).where(community_group.c.id == group_id)).first()
    return None if row is None else _sealed(row)


def active_groups(conn: Connection, mode: Mode, communities: frozenset[str] | None) -> tuple[SealedGroup, ...]:
    """Return the active groups of a mode, of some communities or of all, in a steady order."""
    rows = select(community_group).where(
        community_group.c.mode == mode.value, community_group.c.state == GroupState.ACTIVE.value
    )
    if communities is not None:
        rows = rows.where(community_group.c.community_id.in_(sorted(communities)))
    return tuple(map(_sealed, conn.execute(rows.order_by(community_group.c.community_id, community_group.c.id))))


def replace_group_handle(conn: Connection, group_id: GroupId, sealed: bytes, blind: bytes, now: datetime) -> None:
    """Put another handle in the place of the one a group had."""
    conn.execute(
        update(community_group)
        .where(community_group.c.id == group_id)
        .values(sealed=sealed, blind=blind, changed_at=now)
    )


def set_group_unreachable(conn: Connection, group_id: GroupId, now: datetime) -> None:
    """Mark an active group unreachable."""
    conn.execute(
        update(community_group)
        .where(community_group.c.id == group_id, community_group.c.state == GroupState.ACTIVE.value)
        .values(state=GroupState.UNREACHABLE.value, changed_at=now)
    )


def insert_leader(conn: Connection, new: Leader, invite_hash: bytes) -> None:
    """Write an open appointment that the invitation's hash will find."""
    conn.execute(
        leader.insert().values(
            id=new.id,
            community_id=new.community_id,
            role=new.role.value,
            invite_hash=invite_hash,
            invited_at=new.invited_at,
            until=new.until,
        )
    )


def leader_by_invite(conn: Connection, hashes: Sequence[bytes]) -> Leader | None:
    """Return the appointment whose unused invitation has one of these hashes."""
    row = conn.execute(select(leader).where(leader.c.invite_hash.in_(hashes))).first()
    return None if row is None else _leader(row)


def accept(conn: Connection, leader_id: LeaderId, subscriber_id: SubscriberId, now: datetime) -> bool:
    """Give an open appointment to a person and forget its invitation; False where it was used meanwhile."""
    taken = conn.execute(
        update(leader)
        .where(leader.c.id == leader_id, leader.c.accepted_at.is_(None))
        .values(subscriber_id=subscriber_id, accepted_at=now, invite_hash=None)
    )
    return taken.rowcount > 0


def leaders(conn: Connection, community_id: CommunityId | None) -> tuple[Leader, ...]:
    """Return the appointments of a community or of all, leaders before deputies."""
    rows = select(leader).order_by(leader.c.community_id, leader.c.role.desc(), leader.c.invited_at, leader.c.id)
    if community_id is not None:
        rows = rows.where(leader.c.community_id == community_id)
    return tuple(map(_leader, conn.execute(rows)))


def _sealed(row: Row[*tuple[Any, ...]]) -> SealedGroup:
    return SealedGroup(
        id=GroupId(row.id),
        community_id=CommunityId(row.community_id),
        account_id=AccountId(row.account_id),
        mode=Mode(row.mode),
        language=Tag(row.language),
        sealed=row.sealed,
        state=GroupState(row.state),
    )


def _leader(row: Row[*tuple[Any, ...]]) -> Leader:
    return Leader(
        id=LeaderId(row.id),
        community_id=CommunityId(row.community_id),
        role=LeaderRole(row.role),
        subscriber_id=None if row.subscriber_id is None else SubscriberId(row.subscriber_id),
        invited_at=row.invited_at,
        accepted_at=row.accepted_at,
        until=row.until,
    )
