"""Killed, starved or locked out, the store keeps every word it gave."""

import asyncio
import contextlib
import random
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

from registry.errors import StorageTrouble
from registry.store import backup, upgrade
from registry.store.embedded import EmbeddedStore, open_embedded
from tests.registry.store.facts import on_disk, remember, remembered

CHILD = "tests.faults.storage_child"
ROOT = Path(__file__).resolve().parents[2]
ROW = 16_000


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "book.sqlite"
    upgrade.prepare(path, backups=tmp_path / "backups")
    return path


def start(*arguments: object) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", CHILD, *map(str, arguments)]
    return subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def kill_at_random(path: Path, chance: random.Random, turn: int) -> list[str]:
    """Let a process write for a while, kill it, and return all that it had acknowledged."""
    writers, size = chance.choice([(1, 10), (8, 3_000), (32, 200)])
    with start("until-killed", path, f"turn-{turn:03}", size, writers) as child:
        assert child.stdout is not None
        first = child.stdout.readline()
        timer = threading.Timer(chance.uniform(0, 0.3), child.kill)
        timer.start()
        # A name cut off in the pipe was never read by anybody, so it was not acknowledged.
        heard = [first, *child.stdout]
        timer.join()
    assert child.returncode == -9
    return [line.rstrip("\n") for line in heard if line.endswith("\n")]


@pytest.mark.parametrize("kills", [3, pytest.param(25, marks=pytest.mark.proof)])
def test_what_was_acknowledged_outlives_kill_9(path: Path, kills: int) -> None:
    chance = random.Random(kills)
    acknowledged: list[str] = []
    for turn in range(kills):
        acknowledged += kill_at_random(path, chance, turn)
        assert set(acknowledged) <= set(on_disk(path))
    assert len(acknowledged) > kills


def test_a_file_that_may_not_grow_refuses_cleanly_and_goes_on_when_it_may(path: Path) -> None:
    with start("to-the-limit", path, "row", ROW, 2_000_000) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        before = [line.strip() for line in iter(child.stdout.readline, "full\n")]
        assert on_disk(path) == sorted(before)
        print(file=child.stdin, flush=True)
        after = child.stdout.read().split()
    assert child.returncode == 0
    assert len(before) > 10
    assert len(after) == 10
    assert on_disk(path) == sorted(before + after)


@pytest.mark.parametrize("rows", [60, pytest.param(600, marks=pytest.mark.proof)])
def test_a_disk_that_fails_to_flush_loses_nothing_that_was_acknowledged(path: Path, rows: int) -> None:
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("strace, which makes every fifth flush fail, is not on this machine")
    failing = [strace, "-f", "-qq", "-o", "/dev/null", "-e", "trace=fdatasync", "-e"]
    child = [sys.executable, "-m", CHILD, "on-a-bad-disk", str(path), "row", "200", str(rows)]
    run = subprocess.run(
        [*failing, "inject=fdatasync:error=EIO:when=10+5", *child],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if "ptrace" in run.stderr or "Operation not permitted" in run.stderr:
        pytest.skip("following another process is not permitted here")
    assert run.returncode == 0, run.stderr
    answers = run.stdout.split()
    acknowledged = {answer for answer in answers if answer != "refused"}
    assert len(answers) == rows
    assert 0 < answers.count("refused") < rows
    assert acknowledged <= set(on_disk(path))


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Mount a disk of four megabytes, with one of them to spare in a file called `ballast`."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "none", disk], capture_output=True, check=False)
    if mounted.returncode:
        pytest.skip("mounting a small disk is not permitted here; the limit on a file's size stands in for it")
    try:
        disk.joinpath("ballast").write_bytes(b"." * 1_000_000)
        upgrade.prepare(disk / "book.sqlite", backups=disk / "backups")
        yield disk
    finally:
        subprocess.run(["umount", disk], check=True)


@pytest_asyncio.fixture
async def cramped(small_disk: Path) -> AsyncIterator[EmbeddedStore]:
    store = open_embedded(small_disk / "book.sqlite", exclusive=True)
    yield store
    await store.aclose()


async def fill(store: EmbeddedStore, prefix: str, acknowledged: list[str]) -> None:
    for number in range(1_000):
        name = await store.write(remember(f"{prefix}-{number:04}", ROW))
        acknowledged.append(name)


def exhaust(path: Path) -> None:
    """Write into the file until not one block is left on its disk."""
    with path.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while file.write(b"." * 4096):
            pass


def everything(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*"))


@pytest.mark.parametrize("writers", [1, 40])
async def test_a_full_disk_refuses_cleanly_and_the_same_store_goes_on_when_it_is_freed(
    small_disk: Path, cramped: EmbeddedStore, writers: int
) -> None:
    acknowledged: list[str] = []
    filling = [fill(cramped, f"writer-{number:02}", acknowledged) for number in range(writers)]
    ends = await asyncio.gather(*filling, return_exceptions=True)
    assert {type(end) for end in ends} == {StorageTrouble}
    assert len(acknowledged) > 10
    assert await cramped.read(remembered) == on_disk(cramped.path) == sorted(acknowledged)
    with pytest.raises(StorageTrouble, match="full"):
        await cramped.write(remember("still full", 40 * ROW))
    small_disk.joinpath("ballast").unlink()
    acknowledged += [await cramped.write(remember(f"freed-{number}", ROW)) for number in range(5)]
    assert await cramped.read(remembered) == on_disk(cramped.path) == sorted(acknowledged)


async def test_a_backup_that_does_not_fit_leaves_no_trace(small_disk: Path, cramped: EmbeddedStore) -> None:
    with pytest.raises(StorageTrouble):
        await fill(cramped, "row", [])
    before = everything(small_disk)
    with pytest.raises(StorageTrouble, match="full"):
        backup.copy(cramped.path, small_disk / "copy.sqlite")
    assert everything(small_disk) == before


def test_a_migration_that_does_not_fit_changes_nothing(small_disk: Path) -> None:
    path = small_disk / "new" / "book.sqlite"
    room = small_disk / "rest"
    exhaust(room)
    with pytest.raises(StorageTrouble):
        upgrade.prepare(path, backups=small_disk)
    room.unlink()
    assert upgrade.prepare(path, backups=small_disk).created


class Stranger:
    """Another program in a long transaction on the same file."""

    def __init__(self, path: Path) -> None:
        self.connection = sqlite3.connect(path, isolation_level=None)
        self.connection.execute("BEGIN IMMEDIATE")
        self.connection.execute("INSERT INTO service VALUES ('stranger', 'x')")


async def test_a_job_waits_for_another_programs_transaction(path: Path) -> None:
    store = open_embedded(path, exclusive=True)
    with contextlib.closing(Stranger(path).connection) as stranger:
        waiting = asyncio.gather(*(store.write(remember(f"n{number}")) for number in range(5)))
        await asyncio.sleep(0.2)
        assert not waiting.done()
        assert await store.read(remembered) == []
        stranger.execute("COMMIT")
        await waiting
    await store.aclose()
    assert on_disk(path) == ["n0", "n1", "n2", "n3", "n4", "stranger"]


async def test_a_transaction_that_lasts_too_long_is_reported_and_nothing_is_half_done(path: Path) -> None:
    store = open_embedded(path, exclusive=True, busy_ms=50)
    with contextlib.closing(Stranger(path).connection) as stranger:
        answers = await asyncio.gather(
            *(store.write(remember(f"n{number}")) for number in range(5)), return_exceptions=True
        )
        assert [type(answer) for answer in answers] == [StorageTrouble] * 5
        assert "locked" in str(answers[0])
        stranger.execute("ROLLBACK")
    await store.write(remember("again"))
    await store.aclose()
    assert on_disk(path) == ["again"]
