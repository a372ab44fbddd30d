"""Groups: the bot let in or thrown out, a group that moved, and how a group is bound to its community."""

from __future__ import annotations

from typing import assert_never

from bot.telegram import screens
from bot.telegram.incoming import Event, Moved, Said, Standing, Tapped
from bot.telegram.turn import Answer, Screen, Turn
from registry import communities
from registry.communities import Group, GroupState
from registry.errors import AlreadyThere
from registry.person import Contact

ASKING = {"/start", "/id"}
"""Commands on which the bot says how it stands in a group; people talking among themselves are left alone."""


def step(turn: Turn, event: Event) -> Answer | None:
    """Act upon an update from a group or channel."""
    group = communities.find_group(turn.conn, turn.footing.keyring, turn.footing.account_id, turn.chat)
    match event:
        case Standing():
            return _standing(turn, group, event)
        case Moved():
            _follow(turn, group, event.new_chat)
            return None
        case Said():
            command = event.text.partition(" ")[0].partition("@")[0]
            return _hello(turn, group) if command in ASKING else None
        case Tapped():
            return None
        case _:
            assert_never(event)


def _standing(turn: Turn, group: Group | None, event: Standing) -> Answer | None:
    if not event.present:
        if group is not None:
            communities.lose_group(turn.conn, group.id, turn.now)
        return None
    if group is not None and group.state is GroupState.UNREACHABLE:
        _bind_again(turn, group)
    return None if event.before or event.channel else _hello(turn, group)


def _bind_again(turn: Turn, group: Group) -> None:
    """Post again in a group that let the bot back in; its officer bound it once."""
    communities.bind_group(
        turn.conn,
        turn.footing.keyring,
        community_id=group.community_id,
        contact=Contact(group.account_id, turn.chat),
        language=group.language,
        now=turn.now,
    )


def _follow(turn: Turn, group: Group | None, new_chat: str) -> None:
    """Follow a group to its new id; both ends of the move are told, the second changes nothing."""
    if group is None:
        return
    try:
        communities.move_group(turn.conn, turn.footing.keyring, group.id, new_chat, turn.now)
    except AlreadyThere:
        # The new id was bound by an officer meanwhile; the old one is gone.
        communities.lose_group(turn.conn, group.id, turn.now)


def _hello(turn: Turn, group: Group | None) -> Answer:
    """Say what the bot does here or, where nobody bound the group yet, the number by which that is done."""
    if group is None:
        return Answer(screen=Screen(turn.phrase("talk-group-unbound", chat=turn.chat)))
    renderer = turn.footing.desk.renderer
    name = screens.community_name(turn, group.community_id) or group.community_id
    return Answer(screen=Screen(renderer.phrase(group.language, "talk-group-hello", community=name)))
