"""Scenario 8: what is true now, asked after a day offline."""

from datetime import timedelta
from pathlib import Path

from broadcasts.actions import approving, correcting
from broadcasts.actions.approving import Approval
from broadcasts.broadcast import BroadcastId
from registry.store import Connection
from tests.engine import NOON, running
from tests.talking import Talk, in_town, words
from tests.town import Town, officer

CHAT = 5_550_100_101
ORDER = {"areas": "01106", "hazard": "landslide", "issued_at": "2026-11-23 11:50"}


async def retract(town: Town, number: BroadcastId) -> None:
    def job(conn: Connection) -> BroadcastId:
        now = town.clock.now()
        shown = correcting.retract(conn, by=town.duty, broadcast_id=number, desk=town.desk, now=now)
        given = Approval(shown.id, shown.hash, shown.head_count.total)
        return approving.approve(conn, by=officer(2), given=given, desk=town.desk, now=now).id

    await town.until_closed(await town.store.write(job))


async def serial(town: Town, number: BroadcastId) -> str:
    return (await town.board(number)).broadcast.serial or ""


async def test_now_lists_what_holds_newest_first_and_marks_what_was_withdrawn(town: Town, talk: Talk) -> None:
    someone = talk.phone(CHAT, "en")
    await someone.join("en", "01106")
    sent = []
    for template, parameters in (("evac.l4", ORDER), ("eq.report", None), ("evac.l4", ORDER | {"hazard": "flood"})):
        made = await (town.send() if parameters is None else town.send(template, parameters))
        await town.until_closed(made)
        sent.append(made)
    await retract(town, sent[1])
    await someone.say("now")
    order, quake, flood = [await serial(town, one) for one in sent]
    lines = someone.screen.split("\n\n")
    assert lines[0] == words("en", "talk-now-header")
    assert [flood in lines[1], quake in lines[2], order in lines[3]] == [True] * 3
    assert lines[2].startswith(words("en", "talk-now-withdrawn", title="x", serial="x").partition(":")[0])
    assert lines[1].endswith(f"/n/{flood}/en")
    assert len(lines) == 4


async def test_only_what_concerns_the_person_is_listed(town: Town, talk: Talk) -> None:
    north, south = talk.phone(CHAT, "vi"), talk.phone(CHAT + 1, "vi")
    await north.join("vi", "01102")
    await south.join("vi", "01106")
    made = await town.send("evac.l4", ORDER, ("area:01106",))
    await town.until_closed(made)
    await north.say("/now")
    await south.say("/now")
    assert north.screen == words("vi", "talk-now-none")
    assert await serial(town, made) in south.screen


async def test_a_stranger_may_ask_before_joining(town: Town, talk: Talk) -> None:
    await town.people(1)
    made = await town.send()
    await town.until_closed(made)
    stranger = talk.phone(CHAT, "ne")
    await stranger.say("/now")
    assert await serial(town, made) in stranger.screen
    assert await talk.person(CHAT) is None


async def test_what_ran_out_without_an_all_clear_is_no_longer_confirmed(tmp_path: Path) -> None:
    async with running(tmp_path, NOON) as (town, clock), in_town(town) as talk:
        someone = talk.phone(CHAT, "en")
        await someone.join("en", "01106")
        made = await town.send("evac.l4", ORDER, valid_until=clock.now() + timedelta(minutes=30))
        await town.until_closed(made)
        told = len(someone.resident.inbox())
        await clock.advance(3600)
        await someone.say("/now")
        assert someone.screen.startswith(words("en", "talk-now-none"))
        assert "No longer confirmed" in someone.screen
        assert len(someone.resident.inbox()) == told + 1
        await clock.advance(26 * 3600)
        await someone.say("/now")
        assert someone.screen == words("en", "talk-now-none")
