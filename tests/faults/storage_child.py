"""A writing process to be killed or starved: prints each name once its row is acknowledged.

Arguments: database, prefix of the names, writers at once, bytes in a row, and the limit of a file's size or 0. At that
limit it prints `full`, waits for a line, lifts the limit, goes on and ends after ten rows more.
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


async def write_until_killed(path: Path, prefix: str, writers: int, size: int) -> None:
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


def main(database: str, prefix: str, writers: int, size: int, limit: int) -> None:
    path = Path(database)
    asyncio.run(
        write_to_the_limit(path, prefix, size, limit) if limit else write_until_killed(path, prefix, writers, size)
    )


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], *map(int, sys.argv[3:]))
