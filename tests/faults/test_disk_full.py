"""The disk fills up in mid-send and is freed again: what left is known, what did not leave goes on by itself."""

from __future__ import annotations

import asyncio
import contextlib
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.rehearsal.faults import Fault, FaultKind
from broadcasts.delivery import DeliveryState
from tests.engine import look, people_told, running, until, until_left, wrong
from tests.town import Town

S = DeliveryState


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Mount a disk of eight megabytes with one file on it that can be made to fill it."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=8m", "none", disk], capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("mounting a small disk is not permitted here")
    try:
        yield disk
    finally:
        subprocess.run(["umount", disk], check=True)


def fill(disk: Path) -> Path:
    """Write until not one block is left."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while file.write(b"." * 4096):
            pass
    return ballast


async def test_a_disk_that_fills_up_in_mid_send_delays_and_neither_loses_nor_doubles(small_disk: Path) -> None:
    async with running(small_disk, rate=150) as (town, clock):
        await town.people(300)
        town.server.faults.add(Fault(kind=FaultKind.LATENCY, delay=0.02))
        number = await town.send()
        await until_left(town, 40)
        ballast = fill(small_disk)
        await until(lambda: quiet(town, len(town.server.ledger.deliveries())))
        left = len(town.server.ledger.deliveries())
        assert left < 300
        await asyncio.sleep(0.3)
        assert len(town.server.ledger.deliveries()) == left
        ballast.unlink()
        await clock.advance(1.1)
        board = await town.until_closed(number)
        assert board.sums == {S.HANDED_OVER: 300}
        assert set(people_told(town.server.ledger.deliveries()).values()) == {1}
        assert (await look(town, "SELECT sum(doubts) AS n FROM delivery"))[0].n == 0
        assert not await wrong(town, number)


async def quiet(town: Town, before: int) -> bool:
    """Tell whether nothing more leaves."""
    await asyncio.sleep(0.3)
    return len(town.server.ledger.deliveries()) == before
