"""The community_post table: one message to each bound group, queued when sending starts."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, insert, select

from broadcasts.broadcast import Broadcast, BroadcastId, fallback_sent
from broadcasts.delivery import OPEN
from broadcasts.tables import community_post
from registry.audience import Rule
from registry.person import Channel
from registry.tables import community, community_group


def communities(connection: Connection, broadcast: Broadcast) -> tuple[str, ...]:
    """Return the communities whose groups a broadcast is posted to: those named, or all; and their language fits."""
    return tuple(sorted({group[0] for group in _groups(connection, broadcast.mode.value, broadcast.audience)}))


def reached(connection: Connection, broadcast_id: BroadcastId) -> tuple[str, ...]:
    """Return the communities in whose groups a post of this broadcast may stand."""
    rows = connection.execute(
        select(community_group.c.community_id)
        .join(community_post, community_post.c.group_id == community_group.c.id)
        .where(community_post.c.broadcast_id == broadcast_id, community_post.c.attempts > 0)
        .distinct()
        .order_by(community_group.c.community_id)
    )
    return tuple(rows.scalars())


def queue(
    connection: Connection,
    broadcast: Broadcast,
    named: Sequence[str],
    ready: frozenset[str],
    *,
    silent: bool,
) -> int:
    """Queue one post per group of the communities `named` and return how many; `ready` languages have a text."""
    groups = [group for group in _groups(connection, broadcast.mode.value, broadcast.audience) if group[0] in named]
    rows = [
        {
            "broadcast_id": broadcast.id,
            "position": position,
            "mode": broadcast.mode.value,
            "account_id": account_id,
            "wanted": language,
            "sent": language if language in ready else fallback_sent("chat", ready),
            "channel": Channel.TELEGRAM.value,
            "group_id": group_id,
            "silent": silent,
        }
        for position, (_, group_id, account_id, language) in enumerate(groups, 1)
    ]
    if rows:
        connection.execute(insert(community_post), rows)
    return len(rows)


def still_open(connection: Connection, broadcast_id: BroadcastId) -> bool:
    """Tell whether a post is queued or under way."""
    states = [state.value for state in OPEN]
    mine = (community_post.c.broadcast_id == broadcast_id) & community_post.c.state.in_(states)
    return connection.execute(select(community_post.c.position).where(mine).limit(1)).first() is not None


def _groups(connection: Connection, mode: str, rule: Rule) -> list[tuple[str, int, str, str]]:
    """Return (community, group, account, language) of every usable group, in a lasting order."""
    chosen = (
        select(community_group.c.community_id, community_group.c.id, community_group.c.account_id)
        .add_columns(community_group.c.language)
        .join(community, community.c.id == community_group.c.community_id)
        .where(community_group.c.mode == mode, community_group.c.state == "active", community.c.closed_at.is_(None))
        .order_by(community_group.c.community_id, community_group.c.id)
    )
    if rule.communities:
        chosen = chosen.where(community_group.c.community_id.in_(sorted(rule.communities)))
    if rule.languages:
        chosen = chosen.where(community_group.c.language.in_(sorted(rule.languages)))
    return [(row[0], row[1], row[2], row[3]) for row in connection.execute(chosen)]
