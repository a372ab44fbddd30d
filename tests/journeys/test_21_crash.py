"""Scenario 21, in small: the process is killed in mid-send; after the restart everybody has it, the doubtful are named.

`tests/faults/test_kills.py` does the same with thousands of people and many kills.
"""

import asyncio
import signal
import sys
from pathlib import Path

from templates_i18n.catalogue import HandlingClass
from tests.engine import look, until_left
from tests.town import QUAKE, Town

PEOPLE = 40
ROOT = Path(__file__).resolve().parents[2]
MILD = {**QUAKE, "max_intensity": "4"}


async def serve(town: Town) -> asyncio.subprocess.Process:
    """Run the service for this town's database in a process of its own, at the provider's pace."""
    command = (sys.executable, "-m", "tests.faults.serve_child", str(town.path), town.server.url, "30")
    return await asyncio.create_subprocess_exec(*command, cwd=ROOT, stdout=asyncio.subprocess.DEVNULL)


async def test_after_a_kill_in_mid_send_everybody_is_told_or_named_and_nobody_hears_it_twice(tmp_path: Path) -> None:
    async with Town(tmp_path / "town.sqlite", rate=30) as town:
        await town.people(PEOPLE, "en", "vi")
        number = await town.send(parameters=MILD, handling=HandlingClass.P2)
        await town.store.aclose()
        child = await serve(town)
        await until_left(town, 10)
        child.send_signal(signal.SIGKILL)
        await child.wait()
        await town.open()
        (row,) = await look(town, "SELECT count(*) AS marked FROM delivery WHERE state = 'sending'")
        town.serve()
        # Those in doubt go once more half a minute after the restart; everybody else is told before.
        await until_left(town, PEOPLE - row.marked)
        told = [one.handle for one in town.server.ledger.deliveries()]
        board = (await town.board(number)).json()
        assert row.marked <= 8
        assert len(told) == len(set(told))
        assert (await look(town, "SELECT count(*) AS doubtful FROM delivery WHERE doubts > 0"))[
            0
        ].doubtful == row.marked
        assert sum(board["sums"].values()) == PEOPLE
