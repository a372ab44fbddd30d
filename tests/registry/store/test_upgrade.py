"""A database is copied, then brought to this release whole, or left as it was."""

import hashlib
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from alembic import command

from registry.errors import NotADatabase, SchemaTooNew, StorageTrouble, StoreBusy
from registry.store import upgrade
from registry.store.embedded import open_embedded, single_connection
from registry.store.upgrade import Prepared
from tests.registry.store.facts import on_disk

OLD = "0001"


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@contextmanager
def plain(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path)) as connection, connection:
        yield connection


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Return a database of the first revision with one row in it."""
    path = tmp_path / "old" / "book.sqlite"
    path.parent.mkdir()
    with single_connection(path) as connection, connection.begin():
        config = upgrade.config()
        config.attributes["connection"] = connection
        command.upgrade(config, OLD)
        connection.exec_driver_sql("INSERT INTO service VALUES ('city', 'x')")
    return path


def test_a_missing_database_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "var" / "deep" / "book.sqlite"
    assert upgrade.current(path) is None
    made = upgrade.prepare(path, backups=tmp_path / "backups")
    assert made == Prepared(created=True, migrated_from=None, migrated_to=upgrade.head(), backup=None)
    assert upgrade.current(path) == upgrade.head()
    assert [mode(path), mode(path.parent), mode(path.parent.parent)] == [0o600, 0o700, 0o700]
    assert not (tmp_path / "backups").exists()


async def test_the_files_beside_an_open_database_are_its_owners_alone(path: Path) -> None:
    store = open_embedded(path, exclusive=True)
    await store.write(lambda connection: connection.exec_driver_sql("INSERT INTO service VALUES ('city', 'x')"))
    assert {file.name: mode(file) for file in path.parent.glob("book.sqlite*")} == {
        "book.sqlite": 0o600,
        "book.sqlite-shm": 0o600,
        "book.sqlite-wal": 0o600,
        "book.sqlite.lock": 0o600,
        "book.sqlite.migrating": 0o600,
    }
    await store.aclose()


def test_a_folder_with_a_per_cent_sign_or_a_question_mark_will_do(tmp_path: Path) -> None:
    path = tmp_path / "100% of#it" / "a b?.sqlite"
    assert upgrade.prepare(path, backups=tmp_path).created
    assert on_disk(path) == []
    assert {file.name for file in path.parent.iterdir()} == {f"{path.name}{end}" for end in ("", ".lock", ".migrating")}


def test_a_current_database_is_left_alone(path: Path, tmp_path: Path) -> None:
    before = digest(path)
    again = upgrade.prepare(path, backups=tmp_path / "backups")
    assert again == Prepared(created=False, migrated_from=upgrade.head(), migrated_to=upgrade.head(), backup=None)
    assert digest(path) == before


def test_an_old_database_is_copied_first_and_keeps_its_rows(old: Path, tmp_path: Path) -> None:
    done = upgrade.prepare(old, backups=tmp_path / "backups")
    kept = tmp_path / "backups" / f"book-000001-{OLD}.sqlite"
    assert done == Prepared(created=False, migrated_from=OLD, migrated_to=upgrade.head(), backup=kept)
    assert on_disk(old) == on_disk(kept) == ["city"]
    assert (upgrade.current(old), upgrade.current(kept)) == (upgrade.head(), OLD)
    assert (mode(kept), mode(kept.parent)) == (0o600, 0o700)
    assert [file.name for file in kept.parent.iterdir()] == [kept.name]


def test_the_last_five_copies_are_kept(old: Path, tmp_path: Path) -> None:
    backups = tmp_path / "backups"
    backups.mkdir()
    (backups / "book-of-mine.sqlite").touch()
    for number in range(7):
        again = shutil.copy(old, tmp_path / "book.sqlite")
        taken = upgrade.prepare(Path(again), backups=backups).backup
        assert taken == backups / f"book-{number + 1:06}-{OLD}.sqlite"
    assert sorted(file.name for file in backups.iterdir()) == [
        *(f"book-{number:06}-{OLD}.sqlite" for number in range(3, 8)),
        "book-of-mine.sqlite",
    ]


def test_a_newer_database_is_refused_and_unchanged(path: Path, tmp_path: Path) -> None:
    with plain(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = digest(path)
    with pytest.raises(SchemaTooNew) as refused:
        upgrade.prepare(path, backups=tmp_path / "backups")
    assert refused.value.fields == {"found": "9999", "known": upgrade.head()}
    assert digest(path) == before
    assert not (tmp_path / "backups").exists()


@pytest.mark.parametrize("content", [b"name,phone\n", b"\0" * 4096, b"SQLite format 3\0" + b"?" * 4096])
def test_a_file_that_is_no_database_is_refused_and_unchanged(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(content)
    with pytest.raises(NotADatabase, match=r"people\.csv"):
        upgrade.prepare(path, backups=tmp_path / "backups")
    assert path.read_bytes() == content


def test_another_programs_database_is_refused_and_unchanged(tmp_path: Path) -> None:
    path = tmp_path / "places.sqlite"
    with plain(path) as connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")
    before = digest(path)
    with pytest.raises(NotADatabase, match="another program"):
        upgrade.prepare(path, backups=tmp_path / "backups")
    assert digest(path) == before


def test_a_folder_in_the_databases_place_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StorageTrouble, match="unable to open"):
        upgrade.prepare(tmp_path, backups=tmp_path / "backups")


async def test_a_running_service_keeps_its_old_schema(old: Path, tmp_path: Path) -> None:
    running = open_embedded(old, exclusive=True)
    with pytest.raises(StoreBusy):
        upgrade.prepare(old, backups=tmp_path / "backups")
    assert upgrade.current(old) == OLD
    await running.aclose()
    assert upgrade.prepare(old, backups=tmp_path / "backups").migrated_from == OLD


def test_processes_that_migrate_at_once_do_it_once(old: Path, tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from registry.store import upgrade;"
        "print(upgrade.prepare(Path(sys.argv[1]), backups=Path(sys.argv[2])).migrated_from)"
    )
    arguments = [sys.executable, "-c", code, str(old), str(tmp_path / "backups")]
    running = [subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    answers = sorted(process.communicate()[0].strip() for process in running)
    assert [process.returncode for process in running] == [0] * 4
    assert answers == [OLD, *[upgrade.head()] * 3]
    assert len(list((tmp_path / "backups").iterdir())) == 1


REBUILD = """
import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = {head!r}


def upgrade() -> None:
    with op.batch_alter_table("subscriber", recreate="always") as table:
        table.alter_column("second", existing_type=sa.String(64), type_=sa.String(65))
"""


def test_rebuilding_a_table_keeps_the_rows_that_point_to_it(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with plain(path) as connection:
        connection.execute(
            "INSERT INTO subscriber (id, mode, language, muted, daily_hour, whole_city, joined_at)"
            " VALUES (7, 'live', 'vi', 0, 8, 0, 1)"
        )
        connection.execute("INSERT INTO subscriber_area VALUES (7, '01101')")
    longer = shutil.copytree(upgrade.REVISIONS, tmp_path / "migrations")
    longer.joinpath("versions", "9999_rebuild.py").write_text(REBUILD.format(head=upgrade.head()))
    monkeypatch.setattr(upgrade, "REVISIONS", longer)
    assert upgrade.prepare(path, backups=tmp_path / "backups").migrated_to == "9999"
    with plain(path) as connection:
        assert connection.execute("SELECT * FROM subscriber_area").fetchall() == [(7, "01101")]


def test_a_migration_that_fails_leaves_the_old_schema_and_its_rows(old: Path, tmp_path: Path) -> None:
    with plain(old) as connection:
        # What the second revision is about to make stands there already.
        connection.execute("CREATE TABLE lease (name TEXT)")
    with pytest.raises(Exception, match="lease"):
        upgrade.prepare(old, backups=tmp_path / "backups")
    assert upgrade.current(old) == OLD
    assert on_disk(old) == ["city"]
    with plain(old) as connection:
        tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert "community" not in tables
