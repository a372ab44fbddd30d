"""Brings a database file to the schema of this release: a checked backup first, then all revisions or none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect
from sqlalchemy.exc import DBAPIError

from registry.errors import NotADatabase, SchemaTooNew, StorageTrouble
from registry.store import backup
from registry.store.embedded import LOOKING, single_connection
from registry.store.files import private_file
from registry.store.lock import one_migration, service_lock
from registry.store.trouble import is_no_database, trouble_of

REVISIONS = Path(__file__).with_name("migrations")
KEPT_BACKUPS = 5


@dataclass(frozen=True, slots=True)
class Prepared:
    """What preparing did: a file made, the revisions before and after, and the copy taken in between."""

    created: bool
    migrated_from: str | None
    migrated_to: str
    backup: Path | None


def head() -> str:
    """Return the newest revision that this release knows."""
    newest = _scripts().get_current_head()
    if newest is None:
        message = f"no revisions in {REVISIONS.name}"
        raise RuntimeError(message)
    return newest


def current(path: Path) -> str | None:
    """Return the revision of the database at `path`, None where the file is missing or empty.

    Raises NotADatabase for a file that is none, is damaged or belongs to another program.
    """
    if not path.exists():
        return None
    try:
        # Looks only: another program's file keeps even its journal mode.
        with single_connection(path, begin="BEGIN", pragmas=LOOKING) as connection:
            return _revision(connection, path)
    except DBAPIError as error:
        raise _refusal(error, path) from error


def prepare(path: Path, *, backups: Path) -> Prepared:
    """Make the database at `path`, or bring it to this release's schema after a copy into `backups`.

    Safe to call from several processes at once. Raises SchemaTooNew, NotADatabase, StoreBusy where a running service
    still uses an older schema, StorageTrouble where the disk refused; after each the database is as it was.
    """
    try:
        private_file(path)
        with one_migration(path):
            return _prepare(path, backups)
    except DBAPIError as error:
        raise _refusal(error, path) from error
    except OSError as error:
        raise StorageTrouble(detail=f"{path.name}: {error.strerror}") from error


def config() -> Config:
    """Return alembic's settings for these revisions; nothing of it lies in a file."""
    settings = Config()
    # A configuration value: a per cent sign in a folder's name would begin a substitution.
    settings.set_main_option("script_location", str(REVISIONS).replace("%", "%%"))
    return settings


def _prepare(path: Path, backups: Path) -> Prepared:
    found, newest = current(path), head()
    if found == newest:
        return Prepared(created=False, migrated_from=found, migrated_to=newest, backup=None)
    if found is not None and found not in {script.revision for script in _scripts().walk_revisions()}:
        raise SchemaTooNew(found=found, known=newest)
    # A service of an older release may be running on this file: its statements would meet a schema it never saw.
    lock = service_lock(path)
    try:
        kept = None if found is None else _keep(path, backups, found)
        _upgrade(path, newest)
    finally:
        lock.release()
    return Prepared(created=found is None, migrated_from=found, migrated_to=newest, backup=kept)


def _upgrade(path: Path, revision: str) -> None:
    """Run every missing revision in one transaction."""
    with single_connection(path) as connection:
        # Rebuilding a table drops the old one, which with foreign keys on would delete all that points to it.
        connection.connection.cursor().execute("PRAGMA foreign_keys=OFF")
        with connection.begin():
            migration = config()
            migration.attributes["connection"] = connection
            command.upgrade(migration, revision)
            lost = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
            if lost:
                raise StorageTrouble(detail=f"after migrating, {len(lost)} rows would point to nothing")


def _keep(path: Path, backups: Path, revision: str) -> Path:
    """Copy the database into `backups` under a running number and its revision; keep the last few."""
    ours = re.compile(rf"{re.escape(path.stem)}-(\d{{6}})-\w+\.sqlite")
    earlier = sorted(file for file in backups.glob("*.sqlite") if ours.fullmatch(file.name))
    last = ours.fullmatch(earlier[-1].name) if earlier else None
    number = int(last[1]) + 1 if last else 1
    target = backups / f"{path.stem}-{number:06}-{revision}.sqlite"
    backup.copy(path, target)
    for old in [*earlier, target][:-KEPT_BACKUPS]:
        old.unlink()
    return target


def _revision(connection: Connection, path: Path) -> str | None:
    heads = MigrationContext.configure(connection).get_current_heads()
    if heads:
        return "+".join(heads)
    if inspect(connection).get_table_names():
        raise NotADatabase(path=path.name, detail="its tables are another program's")
    return None


def _refusal(error: DBAPIError, path: Path) -> Exception:
    if is_no_database(error):
        return NotADatabase(path=path.name, detail=str(error.orig))
    return trouble_of(error) or error


def _scripts() -> ScriptDirectory:
    return ScriptDirectory(str(REVISIONS))
