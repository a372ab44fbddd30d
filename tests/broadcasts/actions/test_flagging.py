"""A report that a translation is wrong stops that language of that notice at once, and nothing else."""

from functools import partial

import pytest

from broadcasts.actions import flagging
from broadcasts.actions.flagging import Complaint, Flagged
from broadcasts.errors import BadTerms, IllegalMove, NotFound
from broadcasts.repositories import broadcasts, translations
from broadcasts.repositories.translations import WrongBecause
from registry import audit
from tests.broadcasts.conftest import NOW, Town, quake

WRONG = Complaint("vi", WrongBecause.MEANING, "It tells people to go to the river.")


async def flag(town: Town, broadcast_id: int, complaint: Complaint = WRONG, actor: str = "leader:7") -> Flagged:
    job = partial(flagging.flag, actor=actor, broadcast_id=broadcast_id, complaint=complaint, desk=town.desk, now=NOW)
    return await town.do(job)


async def test_the_language_stops_at_once_and_the_others_go_on(town: Town) -> None:
    await town.crowd(3, "vi")
    await town.crowd(2, "en", first=10)
    shown = await town.send(quake())
    await town.plan(shown.id)
    found = await flag(town, shown.id)
    assert (found.stopped.queued, found.stopped.already_left) == (3, 0)
    stopped = await town.store.read(partial(broadcasts.stopped_languages, broadcast_id=shown.id))
    assert stopped == {"vi"}
    assert (await town.get(shown.id)).state == "sending"


async def test_who_said_it_why_and_how_many_had_it_is_kept(town: Town) -> None:
    await town.crowd(3, "vi")
    shown = await town.send(quake())
    await town.plan(shown.id)
    await town.hand_over(shown.id, 2)
    await flag(town, shown.id)
    kept = (await town.store.read(partial(translations.reports, broadcast_id=shown.id)))[0]
    assert (kept["language"], kept["reported_by"], kept["why"], kept["reached"]) == ("vi", "leader:7", "meaning", 2)
    assert kept["note"] == WRONG.note
    entries = await town.store.read(audit.recent)
    told = next(entry for entry in entries if entry.action == "broadcast.translation-flagged")
    assert (told.actor, told.details["language"]) == ("leader:7", "vi")
    assert "river" not in str(told.details)


async def test_a_second_report_is_kept_too_and_stops_nothing_new(town: Town) -> None:
    await town.crowd(2, "vi")
    shown = await town.send(quake())
    await flag(town, shown.id)
    assert (await flag(town, shown.id, actor="leader:8")).stopped.already
    assert len(await town.store.read(partial(translations.reports, broadcast_id=shown.id))) == 2


async def test_a_text_is_stopped_before_it_has_left(town: Town) -> None:
    await town.crowd(2, "vi")
    shown = await town.submit(await town.draft(quake()))
    await flag(town, shown.id)
    assert await town.store.read(partial(broadcasts.stopped_languages, broadcast_id=shown.id)) == {"vi"}


async def test_what_cannot_be_flagged_is_refused_and_nothing_is_kept(town: Town) -> None:
    await town.crowd(2, "vi")
    draft = await town.draft(quake())
    with pytest.raises(IllegalMove):
        await flag(town, draft)
    shown = await town.submit(draft)
    with pytest.raises(BadTerms):
        await flag(town, shown.id, Complaint("xx", WrongBecause.OTHER))
    with pytest.raises(BadTerms):
        await flag(town, shown.id, Complaint("vi", WrongBecause.OTHER, "x" * 501))
    with pytest.raises(NotFound):
        await flag(town, 404)
    assert await town.store.read(partial(translations.reports, broadcast_id=shown.id)) == ()
