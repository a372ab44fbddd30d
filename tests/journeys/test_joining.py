"""Scenarios 1 and 2: a Vietnamese reader joins, switches to Easy Japanese, mutes everyday news, and leaves."""

from functools import partial

from sqlalchemy import text

from broadcasts.broadcast import BroadcastId
from registry import consent
from tests.engine import until
from tests.talking import Phone, Talk, called, in_town, words
from tests.town import Town

CHAT = 5_550_100_101
GARBAGE = {
    "areas": "01101",
    "garbage": "burnable",
    "old_date": "2026-12-31",
    "new_date": "2027-01-05",
    "phone": "011-211-2928",
}


async def received(someone: Phone, number: int) -> str:
    """Wait for so many messages and return the newest."""
    await until(lambda: len(someone.resident.inbox()) >= number)
    return someone.screen


async def test_joining_and_the_first_notice(town: Town, talk: Talk) -> None:
    someone = talk.phone(CHAT, "vi")
    await someone.join("vi", "01102")
    assert someone.taps == 4
    assert called("vi", "area", "01102") in someone.screen
    (record,) = await town.store.read(partial(consent.history, subscriber_id=(await someone.person()).id))
    assert (record.version, record.language) == (consent.CONSENT_VERSION, "vi")
    board = await town.until_closed(await town.send())
    assert "Có động đất" in await received(someone, 2)
    assert [(row.wanted, row.sent, row.people) for row in board.rows] == [("vi", "vi", 1)]


async def test_nothing_is_stored_of_a_person_but_languages_and_choices(town: Town, talk: Talk) -> None:
    await talk.phone(CHAT, "vi").join("vi", "01102")
    query = text("SELECT name FROM pragma_table_info('subscriber')")
    names = await town.store.read(lambda conn: set(conn.execute(query).scalars()))
    choices = {"language", "second", "muted", "daily_hour", "whole_city", "until"}
    assert names == {"id", "mode", "joined_at"} | choices


async def test_whoever_joins_gets_at_once_what_is_in_force(town: Town, talk: Talk) -> None:
    await town.people(1)
    sent = await town.send()
    await town.until_closed(sent)
    someone = talk.phone(CHAT, "vi")
    await someone.start()
    await someone.tap(words("vi", "button-agree"))
    assert talk.woken == ["woken"]
    assert words("vi", "talk-late") in someone.resident.inbox()[0]
    await received(someone, 2)
    board = await town.until_closed(sent)
    assert (board.audience, sum(board.late.values())) == (1, 1)


async def test_a_ward_chosen_later_brings_what_is_in_force_there_and_nothing_twice(town: Town, talk: Talk) -> None:
    await town.people(1)
    someone = talk.phone(CHAT, "en")
    await someone.join("en", "01101")
    talked = len(someone.resident.inbox())
    parameters = {"areas": "01106", "hazard": "landslide", "issued_at": "2026-11-23 11:50"}
    sent = await town.send("evac.l4", parameters, ("area:01106",))
    await town.until_closed(sent)
    assert len(someone.resident.inbox()) == talked
    await someone.say("/areas")
    await someone.tap(called("en", "area", "01106"))
    await someone.tap(words("en", "button-done"))
    assert words("en", "talk-late") in "".join(someone.resident.inbox())
    await until(lambda: "Minami" in someone.screen)
    await someone.say("/areas")
    await someone.tap(called("en", "area", "01101"))
    await someone.tap(words("en", "button-done"))
    assert words("en", "talk-late") not in someone.screen
    assert sum((await town.until_closed(sent)).late.values()) == 1


async def test_changing_ones_mind(night: Town) -> None:
    async with in_town(night) as talk:
        someone, other = talk.phone(CHAT, "vi"), talk.phone(CHAT + 1, "en")
        await someone.join("vi", "01101")
        await other.join("en", "01101")
        await someone.say("/language")
        await someone.tap("やさしい日本語")
        await someone.say("/mute")
        assert someone.screen.startswith(words("ja-x-easy", "talk-muted"))

        everyday = await night.send("garbage.change", GARBAGE)
        await until(lambda: _planned(night, everyday, 1))

        talked = len(someone.resident.inbox())
        board = await night.until_closed(await night.send())
        assert {row.wanted for row in board.rows} == {"ja-x-easy", "en"}
        await received(someone, talked + 1)

        await someone.say("/mydata")
        assert called("ja-x-easy", "area", "01101") in someone.screen
        await someone.say("/leave")
        await someone.tap(words("ja-x-easy", "button-leave-yes"))
        assert await talk.person(CHAT) is None
        before = len(night.server.ledger.deliveries(CHAT))
        board = await night.until_closed(await night.send())
        assert board.audience == 1
        assert len(night.server.ledger.deliveries(CHAT)) == before


async def _planned(town: Town, broadcast: BroadcastId, people: int) -> bool:
    return (await town.board(broadcast)).audience == people
