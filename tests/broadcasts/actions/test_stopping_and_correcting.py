"""Stop is final, and what follows a wrong notice goes to those who have it."""

from dataclasses import replace
from functools import partial

import pytest
from sqlalchemy import Connection, select, update

from broadcasts import reporting, schedule
from broadcasts.actions import correcting, drafting, stopping
from broadcasts.actions.approving import Submitted
from broadcasts.actions.correcting import Mistake
from broadcasts.broadcast import BroadcastState, EndReason, Purpose
from broadcasts.delivery import DeliveryState
from broadcasts.errors import BadTerms, IllegalMove, NotFound, SecondOfficerNeeded
from broadcasts.reporting import Standing
from broadcasts.repositories import broadcasts
from broadcasts.tables import broadcast, community_post, delivery
from registry import communities, officers
from registry.addresses import Channel, Contact, Mode, account_of
from registry.audience import Rule
from registry.errors import NotAllowed
from registry.officers import Reach, Role
from templates_i18n.catalogue import HandlingClass
from templates_i18n.errors import BadParameter
from templates_i18n.languages import Tag
from tests.broadcasts.conftest import NOW, Town, order, quake
from tests.town import unwritten


async def stop(town: Town, broadcast_id: int, *languages: str) -> stopping.Stopped:
    return await town.do(
        partial(stopping.stop, by=town.author, broadcast_id=broadcast_id, now=NOW, languages=languages)
    )


async def test_a_stop_says_how_many_have_it_and_a_second_stop_does_nothing(town: Town) -> None:
    await town.crowd(5)
    shown = await town.send(quake())
    await town.plan(shown.id)
    await town.hand_over(shown.id, 2)
    first, second = await stop(town, shown.id), await stop(town, shown.id)
    assert (first.already_left, first.queued, first.already) == (2, 3, False)
    assert second.already
    found = await town.get(shown.id)
    assert (found.state, found.reason) == (BroadcastState.ENDED, EndReason.STOPPED)


async def test_what_has_not_started_is_cancelled(town: Town) -> None:
    await town.crowd(1)
    made = await town.draft(order())
    shown = await town.submit(await town.draft(order()))
    for one in (made, shown.id):
        assert not (await stop(town, one)).already
        assert (await town.get(one)).reason is EndReason.CANCELLED


async def test_a_stop_of_what_does_not_exist_is_an_error(town: Town) -> None:
    with pytest.raises(NotFound):
        await stop(town, 404)


async def test_who_may_not_draft_may_not_stop(town: Town) -> None:
    await town.crowd(1)
    shown = await town.send(quake())
    reach = Reach(roles=frozenset({Role.AUDITOR}))
    enrolled = await town.do(
        lambda c: officers.add(c, town.keyring, name="ito", password_hash="-", reach=reach, now=NOW)
    )
    ito = await town.store.read(lambda c: officers.get(c, enrolled.officer_id))
    with pytest.raises(NotAllowed):
        await town.do(partial(stopping.stop, by=ito, broadcast_id=shown.id, now=NOW))


async def test_a_language_can_be_stopped_alone_with_every_text_that_holds_it(town: Town) -> None:
    town = replace(town, desk=unwritten(town.desk, "my"))
    await town.crowd(2, "en")
    await town.crowd(1, "ja", first=10)
    shown = await town.send(quake())
    await town.plan(shown.id)
    found = await stop(town, shown.id, "en")
    assert (found.queued, found.already) == (2, False)
    assert (await stop(town, shown.id, "en")).already
    stopped = await town.store.read(partial(broadcasts.stopped_languages, broadcast_id=shown.id))
    assert stopped == {"en", "ja-x-easy+en"}
    assert (await town.get(shown.id)).state is BroadcastState.SENDING
    with pytest.raises(BadTerms, match="xx"):
        await stop(town, shown.id, "xx")


async def test_a_correction_goes_to_those_who_have_it_and_the_author_approves_it_alone(town: Town) -> None:
    await town.crowd(5)
    shown = await town.send(quake())
    await town.plan(shown.id)
    await town.hand_over(shown.id, 2)
    await stop(town, shown.id)
    mistake = Mistake("magnitude", "5.7")
    correct = partial(
        correcting.correct, by=town.author, broadcast_id=shown.id, mistake=mistake, desk=town.desk, now=NOW
    )
    correction = await town.do(correct)
    assert (correction.head_count.total, correction.needs_second, correction.ordinal) == (2, False, 2)
    made = await town.get(correction.id)
    assert (made.handling, made.purpose, made.refers_to) == (HandlingClass.P1, Purpose.CORRECTION, shown.id)
    texts = {str(one.wanted): one.text for one in correction.wordings if one.form == "chat" and one.wanted == one.sent}
    assert "6.7" in texts["en"]
    assert "5.7" in texts["en"]
    assert shown.serial in texts["en"]
    assert (await town.do(correct)).id == correction.id
    await town.approve(correction, by=town.author)
    await town.plan(correction.id)
    board = await town.store.read(partial(reporting.status, broadcast_id=correction.id))
    assert (board.audience, dict(board.sums)) == (2, {DeliveryState.QUEUED: 2})


async def test_a_correction_of_somebody_else_s_notice_needs_a_second_officer(town: Town) -> None:
    await town.crowd(1)
    shown = await town.send(quake())
    mistake = Mistake("magnitude", "5.7")
    correction = await town.do(
        partial(correcting.correct, by=town.second, broadcast_id=shown.id, mistake=mistake, desk=town.desk, now=NOW)
    )
    assert correction.needs_second
    with pytest.raises(SecondOfficerNeeded):
        await town.approve(correction, by=town.second)


@pytest.mark.parametrize(
    ("mistake", "refusal"),
    [
        (Mistake("magnitude", "6.7"), BadParameter),
        (Mistake("magnitude", "much"), BadParameter),
        (Mistake("depth", "10"), BadTerms),
    ],
)
async def test_a_correction_that_corrects_nothing_is_refused_and_the_notice_goes_on(
    town: Town, mistake: Mistake, refusal: type[Exception]
) -> None:
    await town.crowd(1)
    shown = await town.send(quake())
    with pytest.raises(refusal):
        await town.do(
            partial(correcting.correct, by=town.author, broadcast_id=shown.id, mistake=mistake, desk=town.desk, now=NOW)
        )
    assert (await town.get(shown.id)).state is BroadcastState.SENDING


async def test_what_never_left_cannot_be_corrected(town: Town) -> None:
    await town.crowd(1)
    shown = await town.submit(await town.draft(quake()))
    with pytest.raises(IllegalMove):
        await town.do(partial(correcting.retract, by=town.author, broadcast_id=shown.id, desk=town.desk, now=NOW))


async def test_a_retraction_ends_the_notice_at_once_and_a_second_one_is_the_first(town: Town) -> None:
    await town.crowd(3)
    shown = await town.send(quake())
    await town.plan(shown.id)
    await town.hand_over(shown.id, 1)
    retract = partial(correcting.retract, by=town.author, broadcast_id=shown.id, desk=town.desk, now=NOW)
    retraction = await town.do(retract)
    found = await town.get(shown.id)
    assert (found.state, found.reason) == (BroadcastState.ENDED, EndReason.RETRACTED)
    assert (await town.do(retract)).id == retraction.id
    assert retraction.head_count.total == 1
    await town.approve(retraction, by=town.author)
    stand = await town.store.read(lambda c: reporting.stand(c, found, NOW))
    assert stand.standing is Standing.RETRACTED
    assert stand.by is not None
    assert stand.by.id == retraction.id


async def test_a_complete_notice_that_is_retracted_is_no_longer_told_to_who_joins_later(town: Town) -> None:
    await town.crowd(1)
    shown = await town.send(quake())
    await town.plan(shown.id)
    await town.hand_over(shown.id, 1)

    assert await town.do(partial(schedule.settle_complete, now=NOW)) == (shown.id,)
    await town.do(partial(correcting.retract, by=town.author, broadcast_id=shown.id, desk=town.desk, now=NOW))
    found = await town.get(shown.id)
    assert (found.state, found.reason) == (BroadcastState.ENDED, EndReason.RETRACTED)
    assert await town.store.read(lambda c: reporting.in_force(c, NOW, Mode.LIVE)) == ()


async def test_an_all_clear_goes_to_the_whole_audience_and_replaces_the_order(town: Town) -> None:
    await town.crowd(3)
    shown = await town.send(order())
    clear = partial(correcting.all_clear, by=town.author, broadcast_id=shown.id, desk=town.desk, now=NOW)
    lifted = await town.do(clear)
    assert lifted.head_count.total == 3
    assert (await town.get(shown.id)).state is BroadcastState.SENDING
    await town.approve(lifted, by=town.author)
    found = await town.get(shown.id)
    assert (found.state, found.reason) == (BroadcastState.ENDED, EndReason.SUPERSEDED)
    stand = await town.store.read(lambda c: reporting.stand(c, found, NOW))
    assert stand.standing is Standing.LIFTED
    assert (await town.do(clear)).id == lifted.id


async def test_a_notice_without_an_all_clear_cannot_be_lifted(town: Town) -> None:
    await town.crowd(1)
    shown = await town.send(quake())
    with pytest.raises(BadTerms):
        await town.do(partial(correcting.all_clear, by=town.author, broadcast_id=shown.id, desk=town.desk, now=NOW))


async def test_a_correction_leaves_before_other_notices_of_its_class(town: Town) -> None:
    await town.crowd(1)
    shown = await town.send(quake())
    mistake = Mistake("magnitude", "5.7")
    correction = await town.do(
        partial(correcting.correct, by=town.author, broadcast_id=shown.id, mistake=mistake, desk=town.desk, now=NOW)
    )
    evacuate = await town.send(order())
    order_of = select(broadcast.c.id).order_by(broadcast.c.weight, broadcast.c.id.desc())
    leaving = await town.store.read(lambda c: list(c.execute(order_of).scalars()))
    assert leaving == [correction.id, evacuate.id, shown.id]


async def test_a_drill_never_meets_the_real_thing(town: Town) -> None:
    await town.crowd(3)
    await town.crowd(2, mode=Mode.DRILL, first=50)
    drill = await town.send(quake(mode=Mode.DRILL))
    real = await town.send(quake())
    assert (drill.head_count.total, real.head_count.total) == (2, 3)
    with pytest.raises(BadTerms, match="refers_to"):
        await town.draft(quake(refers_to=drill.id))
    await town.plan(drill.id)
    await town.plan(real.id)

    def accounts(connection: Connection) -> set[tuple[int, str]]:
        rows = connection.execute(select(delivery.c.broadcast_id, delivery.c.account_id).distinct())
        return {(row[0], row[1]) for row in rows}

    assert await town.store.read(accounts) == {(drill.id, "telegram-drill"), (real.id, "telegram")}
    for one in drill.wordings:
        key = "frame-drill-first" if one.form == "chat" else "sms-drill-first"
        marks = {town.desk.renderer.phrase(tag, key) for tag in town.desk.renderer.languages.available}
        assert any(one.text.startswith(mark) for mark in marks)
    assert not any("DRILL" in one.text or "訓練" in one.text for one in real.wordings)


async def test_a_retraction_is_posted_where_the_notice_was_and_nowhere_else(town: Town) -> None:
    await town.crowd(1)
    for number, name in enumerate(("korea", "nepal"), 1):
        contact = Contact(account_of(Channel.TELEGRAM, Mode.LIVE), f"-100{number}")

        def bind(connection: Connection, name: str = name, contact: Contact = contact) -> None:
            known = communities.add(connection, name, name.title(), (Tag("en"),), NOW)
            communities.bind_group(
                connection, town.keyring, community_id=known.id, contact=contact, language=Tag("en"), now=NOW
            )

        await town.do(bind)
    shown = await town.send(quake())

    def posted(connection: Connection) -> None:
        first = (community_post.c.broadcast_id == shown.id) & (community_post.c.position == 1)
        connection.execute(update(community_post).where(first).values(state="handed_over", attempts=1))

    await town.do(posted)
    retraction = await town.do(
        partial(correcting.retract, by=town.author, broadcast_id=shown.id, desk=town.desk, now=NOW)
    )
    await town.approve(retraction, by=town.author)
    board = await town.store.read(partial(reporting.status, broadcast_id=retraction.id))
    assert [(post.community, post.state) for post in board.communities] == [("korea", "queued")]


async def test_of_two_corrections_the_younger_holds_and_a_retraction_voids_both(town: Town) -> None:
    await town.crowd(2)
    shown = await town.send(quake())
    await town.plan(shown.id)
    await town.hand_over(shown.id, 2)

    async def worth(broadcast_id: int) -> Standing:
        found = await town.get(broadcast_id)
        return (await town.store.read(lambda c: reporting.stand(c, found, NOW))).standing

    async def correct(right: str) -> Submitted:
        mistake = Mistake("magnitude", right)
        made = await town.do(
            partial(correcting.correct, by=town.author, broadcast_id=shown.id, mistake=mistake, desk=town.desk, now=NOW)
        )
        await town.approve(made, by=town.author)
        return made

    first, second = await correct("6.1"), await correct("5.0")
    assert (await worth(first.id), await worth(second.id)) == (Standing.REPLACED, Standing.IN_FORCE)
    third = await correct("6.1")
    assert third.id != first.id
    assert (await worth(second.id), await worth(third.id)) == (Standing.REPLACED, Standing.IN_FORCE)
    retract = partial(correcting.retract, by=town.author, broadcast_id=shown.id, desk=town.desk, now=NOW)
    await town.approve(await town.do(retract), by=town.author)
    assert await worth(third.id) is Standing.RETRACTED
    assert (await town.get(shown.id)).reason is EndReason.RETRACTED
    with pytest.raises(IllegalMove):
        await correct("5.5")


async def test_what_replaces_a_notice_replaces_the_supplement_that_waits_too(town: Town) -> None:
    await town.crowd(2, "en")
    await town.crowd(2, "vi", first=10)
    first = await town.send(quake())
    readers = Rule(languages=frozenset({Tag("vi")}))
    request = quake(audience=readers, refers_to=first.id, purpose=Purpose.SUPPLEMENT)
    made = await town.do(partial(drafting.write, by=town.author, request=request, desk=town.desk, now=NOW))
    waiting = await town.submit(made)
    await town.send(quake(refers_to=first.id))
    assert ((await town.get(made)).state, (await town.get(made)).reason) == ("ended", "cancelled")
    with pytest.raises(IllegalMove):
        await town.approve(waiting)
