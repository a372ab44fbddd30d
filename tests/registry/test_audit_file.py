"""A byte changed in the file itself, behind the database's back, is found by `audit verify`."""

import asyncio
import random
import shutil
from pathlib import Path

import pytest
from sqlalchemy import text

from registry import audit
from registry.audit import Broken, Verified
from registry.errors import StorageTrouble
from registry.store import Connection
from registry.store.columns import METADATA
from registry.store.embedded import open_embedded, single_connection
from tests.contracts.book import NOW

PAGE = 4096
ENTRIES = 8
MARK = b"broadcast.approve"
# After two bytes of length, one of the row's number and one of the header's length.
EMPTY_PLACE = 4


def write_chain(conn: Connection) -> None:
    for number in range(ENTRIES):
        details = {"people": number * 1000, "serial": f"26-{number:04}"}
        audit.append(
            conn, actor="officer:12", action=MARK.decode(), object=f"broadcast:{number}", details=details, now=NOW
        )


async def verify(path: Path) -> Verified | Broken:
    store = open_embedded(path, exclusive=False)
    try:
        return await store.read(audit.verify)
    finally:
        await store.aclose()


async def is_found(path: Path) -> bool:
    """Tell whether the change is seen: by the chain, or already by the database that cannot read its own page."""
    try:
        return isinstance(await verify(path), Broken)
    except StorageTrouble:
        return True


@pytest.fixture(scope="module")
def chain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed file whose chain lies whole in its main part."""
    path = tmp_path_factory.mktemp("chain") / "book.sqlite"
    with single_connection(path) as conn, conn.begin():
        METADATA.create_all(conn)
    with single_connection(path) as conn, conn.begin():
        write_chain(conn)
    return path


def entry_bytes(content: bytes) -> list[int]:
    """Return where the entries lie: in one page, packed from its end down to where its header says.

    Left out is one byte of each: the empty place of `seq` in the row, whose value is the row's own number.
    """
    page = content.index(MARK) // PAGE * PAGE
    assert content.count(MARK) == content.count(MARK, page, page + PAGE) == ENTRIES
    start = int.from_bytes(content[page + 5 : page + 7], "big")
    pointers = range(page + 8, page + 8 + 2 * ENTRIES, 2)
    empty = {page + int.from_bytes(content[at : at + 2], "big") + EMPTY_PLACE for at in pointers}
    assert {content[at] for at in empty} == {0}
    return sorted({*range(page + start, page + PAGE)} - empty)


async def test_an_unchanged_file_is_verified(chain: Path) -> None:
    assert isinstance(await verify(chain), Verified)


async def test_a_changed_bit_of_any_byte_of_any_entry_is_found(chain: Path, tmp_path: Path) -> None:
    chance = random.Random(7)
    content = await asyncio.to_thread(chain.read_bytes)
    unseen = []
    for position in chance.sample(entry_bytes(content), 400):
        changed = bytearray(content)
        changed[position] ^= 1 << chance.randrange(8)
        copy = tmp_path / "changed.sqlite"
        copy.write_bytes(changed)
        if not await is_found(copy):
            unseen.append(position)
    assert unseen == []


async def test_text_that_is_no_text_is_found_in_its_entry(chain: Path, tmp_path: Path) -> None:
    copy = tmp_path / "changed.sqlite"
    shutil.copyfile(chain, copy)
    with single_connection(copy) as conn, conn.begin():
        conn.execute(text("UPDATE audit_entry SET details = CAST(x'7bff7d' AS TEXT) WHERE seq = 3"))
    assert await verify(copy) == Broken(3, "the entry cannot be read")


async def test_a_value_of_another_kind_is_found_in_its_entry(chain: Path, tmp_path: Path) -> None:
    for column, value in (("details", "'[1]'"), ("details", "'{'"), ("at", "'soon'"), ("hash", "'text'")):
        copy = tmp_path / "changed.sqlite"
        shutil.copyfile(chain, copy)
        with single_connection(copy) as conn, conn.begin():
            conn.execute(text(f"UPDATE audit_entry SET {column} = {value} WHERE seq = 5"))
        assert await verify(copy) == Broken(5, "the entry cannot be read")
