"""A writing process to be killed or starved: prints each name once its row is acknowledged.

`until-killed DATABASE PREFIX SIZE WRITERS` ends only when it is killed. `to-the-limit DATABASE PREFIX SIZE LIMIT` may make
no file larger than that many bytes; there it prints `full`, waits for a line, lifts the limit and writes ten rows more.
`on-a-bad-disk DATABASE PREFIX SIZE ROWS` tries that many rows, one after the other, and prints `refused` for each that the
disk did not take.
"""

import asyncio
import resource
import signal
import sys
from itertools import count
from pathlib import Path

from registry.errors import StorageTrouble
from registry.store.embedded import EmbeddedStore, open_embedded
from tests.registry.store.facts import remember


def say(line: str) -> None:
    """Write one whole line at once, as a promise to whoever reads."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


async def fill(store: EmbeddedStore, prefix: str, size: int) -> None:
    for number in count():
        say(await store.write(remember(f"{prefix}-{number:06}", size)))


async def write_until_killed(path: Path, prefix: str, size: int, writers: int) -> None:
    store = open_embedded(path, exclusive=True)
    await asyncio.gather(*(fill(store, f"{prefix}-{number:02}", size) for number in range(writers)))


async def write_to_the_limit(path: Path, prefix: str, size: int, limit: int) -> None:
    store = open_embedded(path, exclusive=True)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    try:
        await fill(store, f"{prefix}-before", size)
    except StorageTrouble:
        say("full")
    await asyncio.to_thread(sys.stdin.readline)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    for number in range(10):
        say(await store.write(remember(f"{prefix}-after-{number:06}", size)))
    await store.aclose()


async def write_on_a_bad_disk(path: Path, prefix: str, size: int, rows: int) -> None:
    store = open_embedded(path, exclusive=True)
    for number in range(rows):
        try:
            say(await store.write(remember(f"{prefix}-{number:06}", size)))
        except StorageTrouble:
            say("refused")
    await store.aclose()


WAYS = {
    "until-killed": write_until_killed,
    "to-the-limit": write_to_the_limit,
    "on-a-bad-disk": write_on_a_bad_disk,
}

if __name__ == "__main__":
    way, database, start, *numbers = sys.argv[1:]
    asyncio.run(WAYS[way](Path(database), start, *map(int, numbers)))
