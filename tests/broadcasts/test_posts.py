"""Posts to the groups of communities: first of all, followed where a group moves, lost only where the bot is put out."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path

from bot.rehearsal.chats import ChatKind
from bot.rehearsal.faults import Fault, FaultKind
from bot.rehearsal.pace import PaceLimits
from bot.rehearsal.residents import Room
from broadcasts.delivery import DeliveryState
from registry import communities
from registry.community import CommunityId
from registry.person import Contact
from registry.store import Connection
from templates_i18n.languages import Tag
from tests.engine import look, posts, running, until, wrong
from tests.town import FIRST_CHAT, QUAKE, Town

S = DeliveryState


async def bind(town: Town, name: str, *languages: str, room: Room | None = None) -> Room:
    """Add a community with one group in which the bot is."""
    room = room or town.server.room(name.title())
    room.add_bot()
    tags = [Tag(language) for language in languages or ("en",)]

    def job(connection: Connection) -> None:
        now = town.clock.now()
        if name not in {one.id for one in communities.listed(connection)}:
            communities.add(connection, name, name.title(), tags, now)
        communities.bind_group(
            connection,
            town.keyring,
            community_id=CommunityId(name),
            contact=Contact(town.account, str(room.chat.id)),
            language=tags[0],
            now=now,
        )

    await town.store.write(job)
    return room


async def posts_are(town: Town, number: int, *wanted: str) -> bool:
    town.check()
    found = await look(town, "SELECT state FROM community_post WHERE broadcast_id = :id ORDER BY state", id=number)
    return [row.state for row in found] == sorted(wanted)


async def test_groups_hear_it_before_anybody(tmp_path: Path) -> None:
    async with running(tmp_path, rate=100) as (town, _):
        await town.people(20)
        await bind(town, "nepal", "ne")
        await bind(town, "vietnam", "vi")
        number = await town.send()
        board = await town.until_closed(number)
        order = [entry.handle < 0 for entry in town.server.ledger.deliveries()]
        assert order[:2] == [True, True]
        assert not any(order[2:])
        assert (board.audience, board.sums) == (20, {S.HANDED_OVER: 20})
        assert [(post.community, post.sent, post.state) for post in board.communities] == [
            ("nepal", "ne", "handed_over"),
            ("vietnam", "vi", "handed_over"),
        ]


async def test_a_group_that_became_a_supergroup_is_followed_silently(tmp_path: Path) -> None:
    async with running(tmp_path) as (town, _):
        await town.people(3)
        room = await bind(town, "nepal")
        moved = room.upgrade()
        number = await town.send()
        await town.until_closed(number)
        await until(lambda: posts_are(town, number, "handed_over"))
        assert len(moved.inbox()) == 1
        job = partial(communities.find_group, keyring=town.keyring, account_id=town.account, chat_id=str(moved.chat.id))
        assert await town.store.read(job) is not None


async def test_a_group_that_moves_under_the_senders_hand_gets_its_post(tmp_path: Path) -> None:
    async with running(tmp_path) as (town, _):
        await town.people(3)
        room = await bind(town, "nepal")
        town.server.faults.add(Fault(kind=FaultKind.MIGRATE, chats=frozenset({room.chat.id}), first=1))
        number = await town.send()
        await until(lambda: posts_are(town, number, "handed_over"))
        assert sum(entry.handle < 0 for entry in town.server.ledger.deliveries()) == 1


async def test_a_group_that_moved_into_one_that_is_bound_already_does_not_stop_the_lane(tmp_path: Path) -> None:
    async with running(tmp_path) as (town, _):
        await town.people(3)
        old = await bind(town, "nepal")
        new = old.upgrade()
        await bind(town, "nepal", room=new)
        number = await town.send()
        board = await town.until_closed(number)
        await until(lambda: posts_are(town, number, "handed_over", "unreachable"))
        assert board.sums == {S.HANDED_OVER: 3}
        assert len(new.inbox()) == 1


async def test_a_group_from_which_the_bot_was_kicked_is_unreachable_and_gets_no_post_next_time(tmp_path: Path) -> None:
    async with running(tmp_path) as (town, _):
        await town.people(3)
        for name, end in (("nepal", Room.kick_bot), ("vietnam", Room.delete)):
            end(await bind(town, name))
        number = await town.send()
        board = await town.until_closed(number)
        await until(lambda: posts_are(town, number, "unreachable", "unreachable"))
        assert board.sums == {S.HANDED_OVER: 3}
        again = await town.send(parameters={**QUAKE, "magnitude": "5.0"})
        await town.until_closed(again)
        assert await posts(town, again) == []
        assert {row.state for row in await look(town, "SELECT state FROM community_group")} == {"unreachable"}


async def test_a_group_told_to_wait_gets_its_post_once_and_delays_nobody(tmp_path: Path) -> None:
    async with running(tmp_path) as (town, clock):
        await town.people(40)
        room = await bind(town, "nepal")
        town.server.faults.add(Fault(kind=FaultKind.STORM, retry_after=20, chats=frozenset({room.chat.id}), first=1))
        number = await town.send()
        board = await town.until_closed(number)
        assert board.sums == {S.HANDED_OVER: 40}
        assert await posts(town, number) == ["queued"]
        # Held a little longer than its row: it waits aside, and is looked at again and again.
        town.pace.hold_chat(str(room.chat.id), 22)
        await clock.advance(20.5)
        await asyncio.sleep(1.0)
        assert await posts(town, number) == ["queued"]
        await clock.advance(2)
        await until(lambda: posts_are(town, number, "handed_over"))
        assert len(room.inbox()) == 1
        assert not town.server.ledger.inside_retry_after()
        assert not await wrong(town, number)


async def test_a_row_that_waits_aside_leaves_once(tmp_path: Path) -> None:
    async with running(tmp_path, rate=300) as (town, clock):
        people = await town.people(6)
        handles = [str(FIRST_CHAT + place) for place in range(len(people))]
        town.server.faults.add(Fault(kind=FaultKind.STORM, retry_after=1, first=6, chats=frozenset(map(int, handles))))
        number = await town.send()
        await until(lambda: town.pace.paused_for() > 0)
        for handle in handles:
            town.pace.hold_chat(handle, 3)
        await clock.advance(1.1)
        await asyncio.sleep(0.8)
        await clock.advance(2)
        board = await town.until_closed(number)
        assert board.sums == {S.HANDED_OVER: 6}
        assert len(town.server.ledger.deliveries()) == 6
        assert not await wrong(town, number)


async def test_a_groups_own_pace_is_kept_over_many_notices(tmp_path: Path) -> None:
    async with running(tmp_path, rate=30, limits=PaceLimits()) as (town, _):
        await town.people(1)
        room = await bind(town, "nepal", room=town.server.room("Nepal", ChatKind.SUPERGROUP))
        numbers = [await town.send(parameters={**QUAKE, "magnitude": f"5.{place}"}) for place in range(8)]
        for number in numbers:
            await until(partial(posts_are, town, number, "handed_over"))
        assert len(room.inbox()) == 8
        assert town.server.ledger.requests["sendMessage", 429] == 0
        assert town.server.ledger.peak(0.9, room.chat.id) == 1
