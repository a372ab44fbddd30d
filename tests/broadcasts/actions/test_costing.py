"""What SMS cost: reckoned before anything leaves, held under the month's ceiling, passed only for a recorded reason."""

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

import pytest
from sqlalchemy import Connection, text

from broadcasts.actions import approving, correcting
from broadcasts.actions.approving import Approval, Approved, Submitted
from broadcasts.actions.drafting import DraftRequest
from broadcasts.broadcast import BroadcastState
from broadcasts.errors import CostCeiling, StaleApproval
from broadcasts.repositories import costs
from broadcasts.tariff import Tariff
from registry import addresses, consent, subscribers
from registry.person import AccountId, Choices, ConsentGiven, Contact
from templates_i18n.languages import Tag
from tests.broadcasts.conftest import EVERYONE, NOW, Town, order

PRICED = Tariff(price=1000)


def leaving(notices: int) -> Tariff:
    """Return a tariff whose ceiling leaves exactly so much for notices, in sen."""
    found = next(one for one in range(notices, 2 * notices) if Tariff(1000, one).for_notices == notices)
    return Tariff(1000, found)


async def phones(town: Town, people: int, language: str, *, area: str = "01101", first: int = 0) -> None:
    """Let people join who have a phone and nothing else."""

    def job(connection: Connection) -> None:
        for number in range(first, first + people):
            subscribers.join(
                connection,
                town.keyring,
                contact=Contact(AccountId("twilio"), f"+1212555{100 + number:04}"),
                choices=Choices((Tag(language),), areas=frozenset({area})),
                consent=ConsentGiven("1", Tag(language), "sms", "JOIN"),
                now=NOW,
            )

    await town.do(job)


def priced(town: Town, tariff: Tariff) -> Town:
    return replace(town, desk=replace(town.desk, tariff=tariff))


async def over(town: Town, shown: Submitted, reason: str | None = None) -> Approved:
    given = Approval(shown.id, shown.hash, shown.head_count.total, reason)
    job = partial(approving.approve, by=town.second, given=given, desk=town.desk, now=NOW)
    return await town.do(job)


async def submitted(town: Town, request: DraftRequest) -> Submitted:
    return await town.submit(await town.draft(request))


async def test_parts_are_counted_by_language_before_anything_leaves(town: Town) -> None:
    town = priced(town, PRICED)
    await phones(town, 3, "vi")
    await phones(town, 2, "en", first=10)
    await town.crowd(4, "vi", first=900)
    shown = await submitted(town, order())
    lines = {one.wanted: one for one in shown.cost.lines}
    assert (lines["vi"].people, lines["en"].people) == (3, 2)
    assert shown.cost.parts == sum(one.people * one.parts for one in shown.cost.lines)
    assert shown.cost.total == shown.cost.parts * 1000
    assert f'"sms":{{"cost":{shown.cost.total},"parts":{shown.cost.parts}}}' in (
        (await town.get(shown.id)).record or ""
    )


async def test_where_p1_concerns_people_each_phone_counts_elsewhere_only_where_it_comes_first(town: Town) -> None:
    chats = [await town.join(number, "en", areas=("01106",) if number % 2 else ("01101",)) for number in range(1, 5)]

    def add(connection: Connection) -> None:
        for number, person in enumerate(chats):
            given = ConsentGiven("1", Tag("en"), "telegram", "x")
            consent_id = consent.give(connection, subscriber_id=person, consent=given, now=NOW)
            contact = Contact(AccountId("twilio"), f"+12125550{120 + number}")
            addresses.add(
                connection, town.keyring, subscriber_id=person, contact=contact, consent_id=consent_id, now=NOW
            )

    await town.do(add)
    found = await submitted(town, order())
    assert [one.people for one in found.cost.lines] == [2]


async def test_what_the_plan_makes_is_what_was_reckoned(town: Town) -> None:
    await phones(town, 5, "vi", area="01106")
    await phones(town, 4, "my", first=20)
    await town.crowd(3, "en", first=700)
    shown = await submitted(town, order())
    await town.approve(shown)
    await town.plan(shown.id)

    def planned(connection: Connection) -> list[tuple[str, str, int]]:
        rows = connection.execute(
            text(
                "SELECT wanted, sent, count(*) FROM delivery WHERE broadcast_id = :id AND channel = 'sms'"
                " GROUP BY wanted, sent"
            ),
            {"id": shown.id},
        )
        return sorted((row[0], row[1], row[2]) for row in rows)

    assert await town.do(planned) == sorted((one.wanted, one.sent, one.people) for one in shown.cost.lines)


async def test_above_the_ceiling_nothing_leaves_and_a_reason_is_recorded(town: Town) -> None:
    await phones(town, 9, "vi")
    town = priced(town, leaving(1500))
    shown = await submitted(town, order())
    assert shown.cost.over
    with pytest.raises(CostCeiling) as refused:
        await over(town, shown)
    assert refused.value.fields == {"spent": 0, "this": shown.cost.total // 100, "ceiling": 15}
    assert (await town.get(shown.id)).state is BroadcastState.SUBMITTED
    with pytest.raises(CostCeiling):
        await over(town, shown, "   ")
    assert (await over(town, shown, "a whole ward must leave")).state is BroadcastState.SENDING

    def entry(connection: Connection) -> str:
        found = "SELECT details FROM audit_entry WHERE action = 'broadcast.over-ceiling'"
        return str(connection.execute(text(found)).scalar_one())

    assert "a whole ward must leave" in await town.do(entry)


async def test_everyday_news_may_not_pass_the_ceiling_for_any_reason(town: Town) -> None:
    await phones(town, 9, "vi")
    order_it = "INSERT INTO subscriber_topic (subscriber_id, topic, sms) SELECT id, 'garbage', 1 FROM subscriber"
    await town.do(lambda connection: connection.execute(text(order_it)))
    town = priced(town, leaving(1500))
    garbage = town.desk.renderer.catalogue.require("garbage.change")
    shown = await submitted(town, DraftRequest(garbage.id, garbage.example, EVERYONE))
    assert [one.people for one in shown.cost.lines] == [9]
    assert shown.cost.over
    with pytest.raises(CostCeiling):
        await over(town, shown, "it would be nice")


async def test_four_fifths_of_the_ceiling_warn(town: Town) -> None:
    await phones(town, 4, "en")
    parts = (await submitted(town, order())).cost.parts
    for most, near, beyond in ((parts * 1250, True, False), (parts * 1251, False, False), (parts * 999, True, True)):
        shown = await submitted(priced(town, leaving(most)), order())
        assert (shown.cost.near, shown.cost.over) == (near, beyond)


async def test_what_is_approved_and_still_to_leave_takes_room_until_it_has_ended(town: Town) -> None:
    await phones(town, 4, "en")
    parts = (await submitted(town, order())).cost.parts
    town = priced(town, leaving(parts * 1500))
    await over(town, await submitted(town, order()))
    second = await submitted(town, order())
    assert second.cost.kept == parts * 1000
    with pytest.raises(CostCeiling):
        await over(town, second)
    await town.do(lambda connection: connection.execute(text("UPDATE broadcast SET state = 'ended' WHERE cost > 0")))
    assert (await over(town, second)).state is BroadcastState.SENDING


async def test_what_was_handed_over_is_spent_in_its_month(town: Town) -> None:
    tariff = Tariff(1000, zone=UTC)
    await town.crowd(1)
    shown = await submitted(town, order())
    first, later = datetime(2026, 11, 30, 23, 59, tzinfo=UTC), datetime(2026, 12, 1, 0, 1, tzinfo=UTC)

    def job(connection: Connection) -> tuple[int, int]:
        for now, number in ((first, 3), (first, 1), (later, 2)):
            costs.book(connection, shown.id, number, tariff, now)
        return costs.spent(connection, "2026-11"), costs.spent(connection, "2026-12")

    assert await town.do(job) == (4000, 2000)


async def test_another_price_voids_what_was_shown(town: Town) -> None:
    await phones(town, 2, "en")
    shown = await submitted(priced(town, PRICED), order())
    with pytest.raises(StaleApproval):
        await over(priced(town, Tariff(price=1001)), shown)


async def test_a_correction_costs_what_those_cost_who_got_it_by_phone(town: Town) -> None:
    await phones(town, 3, "en")
    town = priced(town, PRICED)
    shown = await town.send(order())
    await town.plan(shown.id)
    await town.hand_over(shown.id, 2)
    by = partial(correcting.retract, by=town.author, broadcast_id=shown.id, desk=town.desk, now=NOW)
    retraction = await town.do(by)
    assert [(one.wanted, one.people) for one in retraction.cost.lines] == [("en", 2)]
