"""Run-time machine text for life safety passes no door, not even with an approval in the database."""

from dataclasses import replace
from functools import partial

import pytest
from sqlalchemy import Connection

from broadcasts.broadcast import BroadcastId
from broadcasts.errors import NotApproved
from broadcasts.repositories import broadcasts, wordings
from broadcasts.wording.record import Extent, bind, fingerprint
from templates_i18n.catalogue import HandlingClass
from templates_i18n.rendering import Pedigree
from tests.broadcasts.conftest import Town, order


async def approved_with(town: Town, pedigree: Pedigree, handling: HandlingClass) -> BroadcastId:
    """Put a text made in this way and an approval that binds it straight into the database."""
    await town.crowd(1, "vi")
    shown = await town.submit(await town.draft(order()))

    def job(connection: Connection) -> None:
        seen = broadcasts.get(connection, shown.id)
        texts = [replace(one, pedigree=pedigree) for one in shown.wordings]
        wordings.replace(connection, shown.id, texts)
        record = bind(seen, texts, Extent("v", 1, (), None))
        values = {"record": record, "approval": fingerprint(record), "handling": handling.rank}
        assert broadcasts.change(connection, seen, values)

    await town.do(job)
    return shown.id


@pytest.mark.parametrize("handling", [HandlingClass.P1, HandlingClass.P2])
async def test_the_last_door_refuses_what_a_machine_said_at_run_time(handling: HandlingClass, town: Town) -> None:
    broadcast_id = await approved_with(town, Pedigree.MACHINE, handling)
    read = partial(wordings.approved, broadcast_id=broadcast_id, wanted="vi", sent="vi", form="chat")
    with pytest.raises(NotApproved):
        await town.store.read(read)


@pytest.mark.parametrize(
    ("pedigree", "handling"),
    [
        (Pedigree.MACHINE_CHECKED, HandlingClass.P1),
        (Pedigree.MEMORY, HandlingClass.P2),
        (Pedigree.MACHINE, HandlingClass.P3),
        (Pedigree.MACHINE, HandlingClass.P4),
    ],
)
async def test_what_a_reader_confirmed_and_what_is_everyday_pass(
    pedigree: Pedigree, handling: HandlingClass, town: Town
) -> None:
    broadcast_id = await approved_with(town, pedigree, handling)
    read = partial(wordings.approved, broadcast_id=broadcast_id, wanted="vi", sent="vi", form="chat")
    assert (await town.store.read(read)).pedigree is pedigree
