"""Tries go by the lane, once, and count for the month though for nobody's sum."""

from pathlib import Path

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


async def tried(town: Town, by: Officer) -> tuple[BroadcastId, tuple[int, ...]]:
    def job(connection: Connection) -> tuple[BroadcastId, tuple[int, ...]]:
        now = town.clock.now()
        request = DraftRequest("eq.report", QUAKE, Rule(everyone=True))
        made = drafting.draft(connection, by=by, request=request, desk=town.desk, now=now)
        ids = trying.try_out(connection, by=by, broadcast_id=made, languages=("vi",), desk=town.desk, now=now)
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
