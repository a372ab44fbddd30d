"""One service on a database, whoever died before."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from registry.errors import StoreBusy
from registry.store.embedded import open_embedded

HOLD = """
import asyncio, sys
from pathlib import Path
from registry.store.embedded import open_embedded

async def hold():
    store = open_embedded(Path(sys.argv[1]), exclusive=True)
    print("held", flush=True)
    await asyncio.to_thread(sys.stdin.read)
    await store.aclose()

asyncio.run(hold())
"""


@pytest.fixture
def holder(path: Path) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_a_second_service_is_refused_and_told_who_holds_it(path: Path, holder: subprocess.Popen[str]) -> None:
    with pytest.raises(StoreBusy) as refused:
        open_embedded(path, exclusive=True)
    assert refused.value.fields == {"path": "book.sqlite", "holder": str(holder.pid)}


async def test_whoever_asks_for_no_lanes_may_share_the_database(path: Path, holder: subprocess.Popen[str]) -> None:
    store = open_embedded(path, exclusive=False)
    assert not store.exclusive
    await store.aclose()


@pytest.mark.parametrize("ending", [signal.SIGKILL, signal.SIGTERM])
async def test_the_lock_goes_with_its_holder(path: Path, holder: subprocess.Popen[str], ending: int) -> None:
    os.kill(holder.pid, ending)
    holder.wait()
    store = open_embedded(path, exclusive=True)
    assert store.exclusive
    assert path.with_name("book.sqlite.lock").read_text() == str(os.getpid())
    await store.aclose()


async def test_closing_lets_go_of_the_lock(path: Path) -> None:
    for _ in range(3):
        store = open_embedded(path, exclusive=True)
        with pytest.raises(StoreBusy):
            open_embedded(path, exclusive=True)
        await store.aclose()
