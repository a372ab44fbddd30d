"""Communities: the groups where the bot posts each notice, and the leaders who carry it where no bot can go."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from registry.community import Community, CommunityId, Group, GroupId, GroupState, Leader, LeaderId, LeaderRole
from registry.errors import AlreadyThere, BadCredentials, BadField, NotFound
from registry.person import AccountId, Contact, Mode, SubscriberId
from registry.privacy import Keyring, mint_id
from registry.repositories import addresses, communities
from registry.repositories.communities import NewGroup, SealedGroup
from registry.store import Connection
from templates_i18n.languages import Tag

__all__ = [
    "INVITATION",
    "Community",
    "CommunityId",
    "Group",
    "GroupId",
    "GroupState",
    "Leader",
    "LeaderId",
    "LeaderRole",
    "accept_invite",
    "add",
    "bind_group",
    "find_group",
    "groups",
    "invite_leader",
    "leaders",
    "listed",
    "lose_group",
    "move_group",
]

INVITATION = timedelta(days=14)
"""How long an invitation may lie before it is void."""

LONGEST_ID = 32


def add(conn: Connection, community_id: str, name: str, languages: Iterable[Tag], now: datetime) -> Community:
    """Write a community; raises BadField for an unfit id, name or no language, AlreadyThere for an id in use."""
    new = Community(CommunityId(community_id), name.strip(), tuple(languages))
    if not community_id.isascii() or not community_id.replace("-", "").isalnum() or len(community_id) > LONGEST_ID:
        raise BadField(field="community", value=community_id, expected=f"letters, digits and '-', at most {LONGEST_ID}")
    if not new.name:
        raise BadField(field="name", value=name, expected="the community's name")
    if not new.languages:
        raise BadField(field="languages", value="", expected="at least one language")
    if not communities.insert(conn, new, now):
        raise AlreadyThere(kind="community", id=community_id)
    return new


def listed(conn: Connection) -> tuple[Community, ...]:
    """Return the open communities by id."""
    return communities.listed(conn)


def bind_group(
    conn: Connection, keyring: Keyring, *, community_id: CommunityId, contact: Contact, language: Tag, now: datetime
) -> GroupId:
    """Bind a group or channel to a community; one bound already is bound anew. Raises NotFound."""
    if community_id not in communities.ids(conn):
        raise NotFound(kind="community", id=community_id)
    if addresses.mode_of(conn, contact.account_id) is None:
        raise NotFound(kind="account", id=contact.account_id)
    known = communities.group_by_blind(conn, contact.account_id, keyring.blinds(contact.account_id, contact.handle))
    if known is not None:
        communities.rebind_group(conn, known.id, community_id, language, now)
        return known.id
    group_id = GroupId(mint_id())
    sealed = _seal(keyring, group_id, contact.handle)
    blind = keyring.blind(contact.account_id, contact.handle)
    communities.insert_group(conn, NewGroup(group_id, community_id, contact.account_id, language, sealed, blind), now)
    return group_id


def find_group(conn: Connection, keyring: Keyring, account_id: AccountId, chat_id: str) -> Group | None:
    """Return the group bound under this chat id."""
    row = communities.group_by_blind(conn, account_id, keyring.blinds(account_id, chat_id))
    return None if row is None else _opened(keyring, row)


def groups(conn: Connection, keyring: Keyring, mode: Mode, chosen: frozenset[str] | None = None) -> tuple[Group, ...]:
    """Return the groups the bot may post in, of the chosen communities or, with None, of all."""
    return tuple(_opened(keyring, row) for row in communities.active_groups(conn, mode, chosen))


def move_group(conn: Connection, keyring: Keyring, group_id: GroupId, new_chat_id: str, now: datetime) -> None:
    """Follow a group to the chat id the provider names (group became supergroup); told twice, it does nothing.

    Raises NotFound, or AlreadyThere where another group of ours has that chat id.
    """
    row = communities.group_by_id(conn, group_id)
    if row is None:
        raise NotFound(kind="group", id=group_id)
    holder = communities.group_by_blind(conn, row.account_id, keyring.blinds(row.account_id, new_chat_id))
    if holder is not None and holder.id != group_id:
        raise AlreadyThere(kind="group", id=Contact(row.account_id, new_chat_id).masked)
    sealed = _seal(keyring, group_id, new_chat_id)
    communities.replace_group_handle(conn, group_id, sealed, keyring.blind(row.account_id, new_chat_id), now)


def lose_group(conn: Connection, group_id: GroupId, now: datetime) -> None:
    """Note that the bot can no longer post there; binding it again mends that."""
    communities.set_group_unreachable(conn, group_id, now)


def invite_leader(
    conn: Connection, keyring: Keyring, *, community_id: CommunityId, role: LeaderRole, until: datetime, now: datetime
) -> str:
    """Open an appointment that ends at `until` and return its invitation code, which is shown once.

    Raises NotFound for the community, BadField for an end that is past.
    """
    if community_id not in communities.ids(conn):
        raise NotFound(kind="community", id=community_id)
    if until <= now:
        raise BadField(field="until", value=until.isoformat(), expected="a date still to come")
    code = secrets.token_urlsafe(18)
    appointment = Leader(LeaderId(mint_id()), community_id, role, None, now, None, until)
    communities.insert_leader(conn, appointment, keyring.token_hash(code))
    return code


def accept_invite(conn: Connection, keyring: Keyring, code: str, subscriber_id: SubscriberId, now: datetime) -> Leader:
    """Give the appointment to the person who brings its code; a code counts once. Raises BadCredentials."""
    found = communities.leader_by_invite(conn, keyring.token_hashes(code))
    if found is None or found.until <= now or found.invited_at + INVITATION <= now:
        raise BadCredentials(kind="invitation")
    if not communities.accept(conn, found.id, subscriber_id, now):
        raise BadCredentials(kind="invitation")
    return replace(found, subscriber_id=subscriber_id, accepted_at=now)


def leaders(conn: Connection, community_id: CommunityId | None = None) -> tuple[Leader, ...]:
    """Return the appointments of one community or of all, open and ended ones too, leaders before deputies."""
    return communities.leaders(conn, community_id)


def _seal(keyring: Keyring, group_id: GroupId, handle: str) -> bytes:
    return keyring.seal(handle.encode(), table="community_group", column="sealed", row=group_id)


def _opened(keyring: Keyring, row: SealedGroup) -> Group:
    handle = keyring.open(row.sealed, table="community_group", column="sealed", row=row.id)
    return row.group(handle.decode())
