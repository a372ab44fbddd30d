"""Scenario 30: a leader says that a translation is wrong, and it stops in that language at once."""

from datetime import timedelta
from functools import partial

from broadcasts.repositories import translations
from registry import communities
from registry.communities import CommunityId, LeaderRole
from registry.person import Mode
from templates_i18n.languages import Tag
from tests.talking import KEYRING, Talk, words
from tests.town import Town

CHAT = 5_100_000_001
NOTE = "川の名前が違います Sông sai"


async def leader_of(talk: Talk, town: Town, language: str, community: str = "vietnam") -> str:
    """Found a community that reads a language and return an invitation to lead it."""
    now = town.clock.now()
    found = partial(communities.add, community_id=community, name=community, languages=[Tag(language)], now=now)
    await town.store.write(found)
    code = await town.store.write(
        partial(
            communities.invite_leader,
            keyring=KEYRING,
            community_id=CommunityId(community),
            role=LeaderRole.LEADER,
            until=now + timedelta(days=300),
            now=now,
        )
    )
    return f"l_{code}"


async def test_a_leaders_word_stops_their_language_and_no_other(talk: Talk, town: Town) -> None:
    leader = talk.phone(CHAT, "vi")
    await leader.start(await leader_of(talk, town, "vi"))
    await leader.tap(words("vi", "button-agree"))
    await town.people(3, "vi", "en", "ne")
    sent = await town.send()
    board = await town.until_closed(sent)
    serial = board.broadcast.serial
    await leader.say(f"/wrong {serial} {NOTE}")
    told = {"serial": serial or "", "language": "Tiếng Việt", "people": "2"}
    assert leader.screen == talk.renderer.phrase(Tag("vi"), "talk-wrong-stopped", **told)
    assert (await town.board(sent)).stopped_languages == {"vi"}
    (report,) = await town.store.read(partial(translations.reports, broadcast_id=sent))
    assert (report["language"], report["note"], report["reached"]) == ("vi", NOTE, 2)
    assert report["reported_by"].startswith("leader:")


async def test_who_leads_nobody_stops_nothing_and_is_told_how_it_is_done(talk: Talk, town: Town) -> None:
    await leader_of(talk, town, "vi")
    someone = talk.phone(CHAT, "vi")
    await someone.join("vi")
    sent = await town.send()
    board = await town.until_closed(sent)
    for said in (f"/wrong {board.broadcast.serial} {NOTE}", "/wrong", "/wrong 26-9999 x", "/wrong ' OR 1=1"):
        await someone.say(said)
        assert someone.screen == words("vi", "talk-wrong-how")
    assert (await town.board(sent)).stopped_languages == frozenset()


async def test_a_leader_stops_no_language_that_their_community_does_not_read(talk: Talk, town: Town) -> None:
    assert talk.voice.parts.mode is Mode.LIVE
    leader = talk.phone(CHAT, "en")
    await leader.start(await leader_of(talk, town, "vi"))
    await leader.tap(words("en", "button-agree"))
    sent = await town.send()
    board = await town.until_closed(sent)
    await leader.say(f"/wrong {board.broadcast.serial} {NOTE}")
    assert leader.screen == words("en", "talk-wrong-how")
    assert (await town.board(sent)).stopped_languages == frozenset()


async def test_who_leads_two_communities_stops_the_language_of_either(talk: Talk, town: Town) -> None:
    leader = talk.phone(CHAT, "vi")
    await leader.start(await leader_of(talk, town, "ne", "alpha"))
    await leader.tap(words("vi", "button-agree"))
    await leader.start(await leader_of(talk, town, "vi", "beta"))
    sent = await town.send()
    board = await town.until_closed(sent)
    await leader.say(f"/wrong {board.broadcast.serial} {NOTE}")
    assert (await town.board(sent)).stopped_languages == {"vi"}
