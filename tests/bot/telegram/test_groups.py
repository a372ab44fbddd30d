"""Groups: the bot let in, thrown out, let in again, and a group that moved."""

from functools import partial

import pytest

from bot.rehearsal.chats import ChatKind
from bot.rehearsal.residents import Room
from registry import communities
from registry.communities import Group, GroupState
from registry.person import AccountId, Contact, Mode
from registry.store import Connection
from templates_i18n.languages import Tag
from tests.talking import KEYRING, Talk, words

NAME = "Nepali community of Sapporo"


async def bind(talk: Talk, room: Room) -> None:
    def job(conn: Connection) -> None:
        now = talk.voice.parts.clock.now()
        if not communities.listed(conn):
            communities.add(conn, "nepal", NAME, [Tag("ne")], now)
        (community,) = communities.listed(conn)
        contact = Contact(AccountId("telegram"), str(room.chat.id))
        communities.bind_group(conn, KEYRING, community_id=community.id, contact=contact, language=Tag("ne"), now=now)

    await talk.store.write(job)


async def group(talk: Talk, chat: int) -> Group | None:
    found = partial(communities.find_group, keyring=KEYRING, account_id=AccountId("telegram"), chat_id=str(chat))
    return await talk.store.read(found)


@pytest.fixture
def room(talk: Talk) -> Room:
    return talk.server.room("Nepal in Sapporo")


async def test_an_unbound_group_is_told_the_number_that_binds_it(talk: Talk, room: Room) -> None:
    room.add_bot()
    await talk.settled()
    assert room.inbox() == [words("en", "talk-group-unbound", chat=str(room.chat.id))]


async def test_a_bound_group_is_greeted_in_its_language(talk: Talk, room: Room) -> None:
    await bind(talk, room)
    room.add_bot()
    await talk.settled()
    assert room.inbox() == [words("ne", "talk-group-hello", community=NAME)]
    room.add_bot(administrator=True)
    await talk.settled()
    assert len(room.inbox()) == 1
    room.say("/start@kakehashi_live_bot")
    await talk.settled()
    assert len(room.inbox()) == 2


async def test_people_who_talk_among_themselves_are_left_alone(talk: Talk, room: Room) -> None:
    await bind(talk, room)
    room.add_bot(administrator=True)
    await talk.settled()
    room.say("dal bhat?")
    room.say("/menu")
    await talk.settled()
    assert len(room.inbox()) == 1
    assert await talk.person(1) is None


async def test_a_group_that_throws_the_bot_out_is_lost_until_it_lets_it_in_again(talk: Talk, room: Room) -> None:
    room.add_bot()
    await bind(talk, room)
    room.kick_bot()
    await talk.settled()
    lost = await group(talk, room.chat.id)
    assert lost is not None
    assert lost.state is GroupState.UNREACHABLE
    room.add_bot()
    await talk.settled()
    (found,) = await talk.store.read(partial(communities.groups, keyring=KEYRING, mode=Mode.LIVE))
    assert (found.id, found.state, found.language) == (lost.id, GroupState.ACTIVE, "ne")


async def test_a_group_that_became_a_supergroup_is_followed(talk: Talk, room: Room) -> None:
    room.add_bot()
    await bind(talk, room)
    before = await group(talk, room.chat.id)
    upgraded = room.upgrade()
    await talk.settled()
    after = await group(talk, upgraded.chat.id)
    assert before is not None
    assert after is not None
    assert (after.id, after.state) == (before.id, GroupState.ACTIVE)
    assert await group(talk, room.chat.id) is None


async def test_a_group_bound_anew_before_the_move_was_heard_of_is_kept_once(talk: Talk, room: Room) -> None:
    room.add_bot()
    await bind(talk, room)
    await talk.settled()
    upgraded = room.upgrade()
    await bind(talk, upgraded)
    await talk.settled()
    (kept,) = await talk.store.read(partial(communities.groups, keyring=KEYRING, mode=Mode.LIVE))
    assert kept.handle == str(upgraded.chat.id)


async def test_a_channel_is_not_written_to_when_the_bot_comes_in(talk: Talk) -> None:
    channel = talk.server.room("札幌市", ChatKind.CHANNEL)
    channel.add_bot(administrator=True)
    await talk.settled()
    assert channel.inbox() == []
