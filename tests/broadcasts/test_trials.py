"""Tries go by the lane, once, and count for the month though for nobody's sum."""

import sqlite3
from contextlib import closing
from pathlib import Path

from structlog.testing import capture_logs

from bot.rehearsal.chats import Person
from bot.rehearsal.faults import Fault, FaultKind
from broadcasts.actions import drafting, trying
from broadcasts.actions.drafting import DraftRequest
from broadcasts.broadcast import BroadcastId
from broadcasts.repositories import trials
from broadcasts.repositories.trials import Trial
from registry import officer_addresses, officers
from registry.officers import Officer, Reach, Role
from registry.person import Channel
from registry.rule import Rule
from registry.store import Connection
from tests.engine import look, running, until
from tests.phones import phones
from tests.town import QUAKE, Town

CHAT, NUMBER = 650_001, "+12125550199"


async def duty(town: Town) -> Officer:
    """Let an officer name their chat and their phone."""
    town.server.populate([Person(CHAT, "Duty", None)], drill=False)

    def job(connection: Connection) -> Officer:
        now, reach = town.clock.now(), Reach(roles=frozenset({Role.DRAFTER}))
        made = officers.add(connection, town.keyring, name="duty", password_hash="-", reach=reach, now=now)
        for channel, handle in ((Channel.TELEGRAM, str(CHAT)), (Channel.SMS, NUMBER)):
            officer_addresses.keep(
                connection, town.keyring, officer_id=made.officer_id, channel=channel, handle=handle, now=now
            )
        return officers.get(connection, made.officer_id)

    return await town.store.write(job)


async def tried(town: Town, by: Officer, *languages: str) -> tuple[BroadcastId, tuple[int, ...]]:
    def job(connection: Connection) -> tuple[BroadcastId, tuple[int, ...]]:
        now = town.clock.now()
        request = DraftRequest("eq.report", QUAKE, Rule(everyone=True))
        made = drafting.draft(connection, by=by, request=request, desk=town.desk, now=now)
        ids = trying.try_out(
            connection, by=by, broadcast_id=made, languages=languages or ("vi",), desk=town.desk, now=now
        )
        return made, ids

    return await town.store.write(job)


async def found(town: Town, ids: tuple[int, ...]) -> tuple[Trial, ...]:
    town.check()
    return await town.store.read(lambda connection: trials.of(connection, ids))


async def test_a_draft_comes_to_chat_and_phone_and_only_what_was_spent_is_counted(tmp_path: Path) -> None:
    async with running(tmp_path) as (town, _), phones(town, callbacks=False) as post:
        number, ids = await tried(town, await duty(town))

        async def settled() -> bool:
            return all(one.settled for one in await found(town, ids))

        await until(settled)
        assert {(one.channel, one.state) for one in await found(town, ids)} == {
            (Channel.TELEGRAM, "handed_over"),
            (Channel.SMS, "handed_over"),
        }
        (sms,) = post.server.ledger.deliveries()
        assert sms.handle == NUMBER
        assert sms.text.startswith("(THỬ) ")
        assert sms.text.endswith(" (THỬ)")
        assert await look(town, "SELECT 1 FROM delivery") == []
        (spent,) = await look(town, "SELECT parts FROM spending WHERE broadcast_id = :id", id=number)
        assert spent.parts == next(one.parts for one in await found(town, ids) if one.channel is Channel.SMS)
        assert [row.text for row in await look(town, "SELECT text FROM trial")] == ["", ""]


async def test_a_try_whose_answer_got_lost_is_not_sent_again(tmp_path: Path) -> None:
    async with running(tmp_path) as (town, clock):
        town.server.faults.add(Fault(kind=FaultKind.CUT, accepted=True, chats=frozenset({CHAT})))
        _, ids = await tried(town, await duty(town))

        async def doubtful() -> bool:
            return any(one.state == "unknown" for one in await found(town, ids))

        await until(doubtful)
        await clock.advance(120)
        assert len([one for one in town.server.ledger.deliveries() if one.handle == CHAT]) == 1


async def test_what_a_crash_left_under_way_is_called_unknown(tmp_path: Path) -> None:
    async with running(tmp_path) as (town, _):
        by = await duty(town)
        await town.close()
        await town.open()
        _, ids = await tried(town, by)

        def crash(connection: Connection) -> None:
            for one in ids:
                trials.move(connection, one, "queued", "sending", town.clock.now())

        await town.store.write(crash)
        town.serve()

        async def doubtful() -> bool:
            return "unknown" in {one.state for one in await found(town, ids)}

        await until(doubtful)
        assert town.server.ledger.deliveries() == []


async def states_of(town: Town, ids: tuple[int, ...]) -> list[str]:
    return sorted(one.state for one in await found(town, ids) if one.channel is Channel.TELEGRAM)


def told(town: Town) -> int:
    return len([one for one in town.server.ledger.deliveries() if one.handle == CHAT])


async def test_tries_of_several_languages_come_to_one_chat_a_second_apart(tmp_path: Path) -> None:
    async with running(tmp_path, rate=200) as (town, clock):
        _, ids = await tried(town, await duty(town), "vi", "en", "ja")
        for number in (1, 2, 3):
            await until(lambda number=number: told(town) >= number)  # type: ignore[misc]
            assert town.server.ledger.peak(0.9, CHAT) == 1
            assert 0 < town.pace.chat_wait(str(CHAT)) <= 1
            await clock.advance(1)
        await until(lambda: all_handed_over(town, ids, 3))


async def all_handed_over(town: Town, ids: tuple[int, ...], number: int) -> bool:
    return await states_of(town, ids) == ["handed_over"] * number


async def test_a_chat_that_asks_for_rest_holds_up_nobody_else_on_the_lane(tmp_path: Path) -> None:
    async with running(tmp_path, rate=200) as (town, clock):
        by = await duty(town)
        town.pace.hold_chat(str(CHAT), 40)
        _, ids = await tried(town, by)
        await town.people(3)
        assert (await town.until_closed(await town.send())).closed
        assert (told(town), town.pace.paused_for()) == (0, 0.0)
        await clock.advance(41)
        await until(lambda: all_handed_over(town, ids, 1))


async def test_what_came_of_a_try_is_written_once_the_disk_takes_it_and_nothing_is_sent_twice(tmp_path: Path) -> None:
    async with running(tmp_path) as (town, clock):
        by = await duty(town)
        await town.store.write(lambda connection: connection.exec_driver_sql("PRAGMA busy_timeout = 10"))
        town.server.faults.add(Fault(kind=FaultKind.LATENCY, chats=frozenset({CHAT}), delay=0.5))
        _, ids = await tried(town, by)
        await until(lambda: is_under_way(town, ids))
        with closing(sqlite3.connect(town.path, isolation_level=None)) as other, capture_logs() as logs:
            other.execute("BEGIN IMMEDIATE")
            await until(lambda: any(line["event"] == "trying-waits-for-disk" for line in logs))
            assert await states_of(town, ids) == ["sending"]
            other.execute("ROLLBACK")
        await clock.advance(1.1)
        await until(lambda: all_handed_over(town, ids, 1))
        assert told(town) == 1


async def is_under_way(town: Town, ids: tuple[int, ...]) -> bool:
    return await states_of(town, ids) == ["sending"]
