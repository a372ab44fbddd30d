"""A notice on its way from draft to sending, and every door at which it is refused."""

from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from sqlalchemy import Connection, update

from broadcasts.actions import approving, drafting, sending
from broadcasts.actions.approving import Approval
from broadcasts.broadcast import BroadcastId, BroadcastState, EndReason
from broadcasts.errors import (
    AudienceGrew,
    BadTerms,
    EmptyAudience,
    IllegalMove,
    NotApproved,
    NotFound,
    SecondOfficerNeeded,
    StaleApproval,
    WordingRefused,
)
from broadcasts.repositories import posts, wordings
from broadcasts.tables import broadcast, wording
from registry import audit, communities, officers
from registry.addresses import Channel, Contact, Mode, account_of
from registry.audience import Rule
from registry.errors import EmptyAudience as NoTarget
from registry.errors import NotAllowed
from registry.officers import Reach, Role
from templates_i18n.catalogue import HandlingClass
from templates_i18n.errors import BadParameter, MissingParameter, UnknownTemplate
from templates_i18n.languages import Tag
from tests.broadcasts.conftest import NOW, QUAKE, Town, order, quake


async def actions_of(town: Town) -> list[str]:
    entries = await town.store.read(lambda connection: audit.recent(connection, 100))
    return [entry.action for entry in entries]


async def test_a_notice_that_one_officer_may_send_starts_with_the_approval(town: Town) -> None:
    await town.crowd(3)
    shown = await town.submit(await town.draft(quake()))
    assert (shown.serial, shown.ordinal, shown.head_count.total, shown.needs_second) == ("26-0001", 1, 3, False)
    approved = await town.approve(shown, by=town.author)
    assert (approved.state, approved.already) == (BroadcastState.SENDING, False)
    found = await town.get(shown.id)
    assert (found.started_at, found.approved_people, found.approver) == (NOW, 3, town.author.actor)


async def test_an_order_needs_a_second_officer(town: Town) -> None:
    await town.crowd(1)
    shown = await town.submit(await town.draft(order()))
    assert shown.needs_second
    with pytest.raises(SecondOfficerNeeded):
        await town.approve(shown, by=town.author)
    assert (await town.get(shown.id)).state is BroadcastState.SUBMITTED
    assert (await town.approve(shown, by=town.second)).state is BroadcastState.SENDING


async def test_a_drill_of_an_order_needs_one_officer(town: Town) -> None:
    await town.crowd(1, mode=Mode.DRILL)
    shown = await town.submit(await town.draft(order(mode=Mode.DRILL)))
    assert (await town.approve(shown, by=town.author)).state is BroadcastState.SENDING


async def test_every_step_is_in_the_audit_chain(town: Town) -> None:
    await town.crowd(1)
    await town.send(quake())
    done = {"broadcast.drafted", "broadcast.submitted", "broadcast.approved", "broadcast.started"}
    assert done <= set(await actions_of(town))
    assert isinstance(await town.store.read(audit.verify), audit.Verified)


async def test_the_same_approval_given_twice_says_so_and_does_nothing(town: Town) -> None:
    await town.crowd(1)
    shown = await town.send(quake())
    before = await actions_of(town)
    again = await town.approve(shown)
    assert again.already
    assert await actions_of(town) == before


async def test_serials_run_through_the_year_and_ordinals_through_the_incident(town: Town) -> None:
    await town.crowd(1)
    first = await town.send(quake())
    second = await town.send(quake())
    update_of_first = await town.send(quake(refers_to=first.id))
    assert [one.serial for one in (first, second, update_of_first)] == ["26-0001", "26-0002", "26-0003"]
    assert [one.ordinal for one in (first, second, update_of_first)] == [1, 1, 2]


async def test_the_year_of_a_serial_is_the_city_s(town: Town) -> None:
    await town.crowd(1)
    eve = NOW.replace(month=12, day=31, hour=15, minute=30)
    shown = await town.submit(await town.draft(quake(), now=eve), now=eve)
    assert shown.serial == "27-0001"


async def test_an_update_takes_the_earlier_notice_out_of_force(town: Town) -> None:
    await town.crowd(1)
    first = await town.send(quake())
    await town.send(quake(refers_to=first.id))
    found = await town.get(first.id)
    assert (found.state, found.reason) == (BroadcastState.ENDED, EndReason.SUPERSEDED)


async def test_an_edit_voids_the_approval_and_keeps_the_serial(town: Town) -> None:
    await town.crowd(1)
    later = NOW + timedelta(hours=1)
    shown = await town.send(order(send_at=later))
    assert (await town.get(shown.id)).state is BroadcastState.APPROVED
    changed = order(send_at=later, parameters={"areas": "01101", "hazard": "flood", "issued_at": "12:00"})
    await town.do(
        partial(drafting.edit, by=town.author, broadcast_id=shown.id, request=changed, desk=town.desk, now=NOW)
    )
    found = await town.get(shown.id)
    assert (found.state, found.approval, found.serial) == (BroadcastState.DRAFT, None, shown.serial)
    assert await town.do(partial(sending.start_due, now=later)) == ()
    anew = await town.submit(shown.id)
    assert anew.serial == shown.serial
    assert anew.hash != shown.hash
    with pytest.raises(StaleApproval):
        await town.approve(shown)


async def test_what_has_started_cannot_be_edited(town: Town) -> None:
    await town.crowd(1)
    shown = await town.send(quake())
    with pytest.raises(IllegalMove):
        await town.do(
            partial(drafting.edit, by=town.author, broadcast_id=shown.id, request=quake(), desk=town.desk, now=NOW)
        )


async def test_an_edit_never_turns_a_drill_into_the_real_thing(town: Town) -> None:
    made = await town.draft(quake(mode=Mode.DRILL))
    with pytest.raises(BadTerms, match="mode"):
        await town.do(
            partial(drafting.edit, by=town.author, broadcast_id=made, request=quake(), desk=town.desk, now=NOW)
        )


@pytest.mark.parametrize(
    ("request_", "refusal"),
    [
        (replace(quake(), template="eq.raport"), UnknownTemplate),
        (replace(quake(), parameters={k: v for k, v in QUAKE.items() if k != "magnitude"}), MissingParameter),
        (replace(quake(), parameters={**QUAKE, "magnitude": "strong"}), BadParameter),
        (replace(quake(), audience=Rule()), NoTarget),
        (replace(quake(), valid_until=NOW), BadTerms),
        (replace(quake(), send_at=NOW - timedelta(minutes=1)), BadTerms),
        (replace(quake(), send_at=NOW + timedelta(hours=2), valid_until=NOW + timedelta(hours=1)), BadTerms),
        (replace(quake(), handling=HandlingClass.P3), BadTerms),
        (replace(quake(), template="x.retraction", parameters={}), BadTerms),
        (replace(quake(), refers_to=BroadcastId(404)), NotFound),
    ],
)
async def test_a_draft_that_cannot_be_is_refused_and_nothing_is_written(
    town: Town, request_: drafting.DraftRequest, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        await town.draft(request_)
    assert await actions_of(town) == []


async def test_an_officer_may_raise_the_class(town: Town) -> None:
    quiet = {k: v for k, v in QUAKE.items() if not k.endswith("intensity")}
    made = await town.draft(quake(parameters=quiet, handling=HandlingClass.P2))
    assert (await town.get(made)).handling is HandlingClass.P2


async def test_nobody_to_tell_is_refused_and_no_serial_is_used(town: Town) -> None:
    made = await town.draft(quake())
    with pytest.raises(EmptyAudience):
        await town.submit(made)
    await town.crowd(1)
    assert (await town.submit(made)).serial == "26-0001"


async def test_an_officer_without_the_role_or_area_is_refused(town: Town) -> None:
    await town.crowd(1)
    reach = Reach(roles=frozenset({Role.DRAFTER}), areas=frozenset({"01101"}))
    enrolled = await town.do(
        lambda c: officers.add(c, town.keyring, name="ito", password_hash="-", reach=reach, now=NOW)
    )
    ito = await town.store.read(lambda c: officers.get(c, enrolled.officer_id))
    with pytest.raises(NotAllowed):
        await town.draft(quake(), by=ito)
    await town.draft(quake(audience=Rule(areas=frozenset({"01101"}))), by=ito)
    shown = await town.submit(await town.draft(quake()))
    with pytest.raises(NotAllowed):
        await town.approve(shown, by=ito)


async def test_more_people_than_shown_or_another_number_is_refused(town: Town) -> None:
    await town.crowd(2)
    quiet = {k: v for k, v in QUAKE.items() if not k.endswith("intensity")}
    shown = await town.submit(await town.draft(quake(parameters=quiet)))
    wrong = Approval(shown.id, shown.hash, 3)
    with pytest.raises(StaleApproval):
        await town.do(partial(approving.approve, by=town.second, given=wrong, desk=town.desk, now=NOW))
    await town.crowd(21, first=100)
    with pytest.raises(AudienceGrew):
        await town.approve(shown)


async def test_the_gravest_class_is_not_held_by_a_grown_audience(town: Town) -> None:
    await town.crowd(1)
    shown = await town.submit(await town.draft(quake()))
    await town.crowd(30, first=100)
    assert (await town.approve(shown)).state is BroadcastState.SENDING


async def test_a_grown_audience_holds_a_scheduled_notice_until_the_new_number_is_approved(town: Town) -> None:
    await town.crowd(1)
    quiet = {k: v for k, v in QUAKE.items() if not k.endswith("intensity")}
    later = NOW + timedelta(hours=1)
    shown = await town.send(quake(parameters=quiet, send_at=later))
    await town.crowd(30, first=100)
    assert await town.do(partial(sending.start_due, now=later)) == ()
    found = await town.get(shown.id)
    assert (found.state, found.approval) == (BroadcastState.SUBMITTED, None)
    with pytest.raises(StaleApproval):
        await town.approve(shown, now=later)
    anew = await town.store.read(partial(approving.shown, broadcast_id=shown.id, desk=town.desk, now=later))
    assert anew.head_count.total == 31
    assert (await town.approve(anew, now=later)).state is BroadcastState.SENDING


async def test_a_scheduled_notice_starts_once_however_often_the_clock_asks(town: Town) -> None:
    await town.crowd(1)
    later = NOW + timedelta(hours=1)
    shown = await town.send(quake(send_at=later))
    assert await town.do(partial(sending.start_due, now=later - timedelta(seconds=1))) == ()
    assert await town.do(partial(sending.start_due, now=later)) == (shown.id,)
    assert await town.do(partial(sending.start_due, now=later + timedelta(days=1))) == ()
    assert await town.do(partial(sending.start_due, now=later - timedelta(days=1))) == ()


async def test_a_scheduled_notice_that_ran_out_before_it_could_start_ends_as_expired(town: Town) -> None:
    await town.crowd(1)
    later = NOW + timedelta(hours=1)
    shown = await town.send(quake(send_at=later, valid_until=later + timedelta(hours=1)))
    assert await town.do(partial(sending.start_due, now=later + timedelta(hours=2))) == ()
    found = await town.get(shown.id)
    assert (found.state, found.reason, found.started_at) == (BroadcastState.ENDED, EndReason.EXPIRED, None)


async def test_an_approval_that_comes_after_the_validity_is_refused(town: Town) -> None:
    await town.crowd(1)
    shown = await town.submit(await town.draft(quake(valid_until=NOW + timedelta(hours=1))))
    with pytest.raises(BadTerms, match="until"):
        await town.approve(shown, now=NOW + timedelta(hours=2))


async def test_nothing_starts_without_an_approval(town: Town) -> None:
    await town.crowd(1)
    shown = await town.submit(await town.draft(quake()))
    found = await town.get(shown.id)
    with pytest.raises((NotApproved, IllegalMove)):
        await town.do(partial(sending.start, broadcast=found, now=NOW))


async def test_a_text_changed_after_the_approval_does_not_leave(town: Town) -> None:
    await town.crowd(1)
    later = NOW + timedelta(hours=1)
    shown = await town.send(quake(send_at=later))

    def tamper(connection: Connection) -> None:
        mine = (wording.c.broadcast_id == shown.id) & (wording.c.wanted == "en") & (wording.c.form == "chat")
        connection.execute(update(wording).where(mine).values(text="Go outside."))

    await town.do(tamper)
    assert await town.do(partial(sending.start_due, now=later)) == ()
    assert (await town.get(shown.id)).state is BroadcastState.SUBMITTED
    assert "broadcast.refused" in await actions_of(town)
    with pytest.raises(NotApproved):
        await town.store.read(
            partial(wordings.approved, broadcast_id=shown.id, wanted="en", sent="en", form="chat"),
        )


async def test_run_time_machine_text_is_refused_for_life_safety(town: Town) -> None:
    await town.crowd(1)
    shown = await town.submit(await town.draft(quake()))

    def machine(connection: Connection) -> None:
        connection.execute(update(wording).where(wording.c.broadcast_id == shown.id).values(pedigree="machine"))

    await town.do(machine)
    with pytest.raises((WordingRefused, StaleApproval)):
        await town.approve(shown)
    assert (await town.get(shown.id)).state is BroadcastState.SUBMITTED


async def test_groups_of_the_communities_shown_get_one_post_each(town: Town) -> None:
    await town.crowd(1)
    for name, language in (("nepal", "ne"), ("vietnam", "vi")):
        contact = Contact(account_of(Channel.TELEGRAM, Mode.LIVE), f"-100{len(name)}")

        def bind(
            connection: Connection, name: str = name, language: str = language, contact: Contact = contact
        ) -> None:
            known = communities.add(connection, name, name.title(), (Tag(language),), NOW)
            communities.bind_group(
                connection, town.keyring, community_id=known.id, contact=contact, language=Tag(language), now=NOW
            )

        await town.do(bind)
    shown = await town.send(quake(audience=Rule(everyone=True)))
    only = await town.send(quake(audience=Rule(languages=frozenset({"en"}))))
    assert await town.store.read(partial(posts.still_open, broadcast_id=shown.id))
    assert not await town.store.read(partial(posts.still_open, broadcast_id=only.id))


async def test_a_row_changed_after_the_approval_does_not_leave(town: Town) -> None:
    await town.crowd(1)
    later = NOW + timedelta(hours=1)
    shown = await town.send(quake(send_at=later, audience=Rule(languages=frozenset({"en"}))))

    def widen(connection: Connection) -> None:
        connection.execute(update(broadcast).where(broadcast.c.id == shown.id).values(audience={"everyone": True}))

    await town.do(widen)
    assert await town.do(partial(sending.start_due, now=later)) == ()
