"""Copies a database while it is in use, checks the copy, and only then gives it its name."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from registry.errors import NotADatabase, StorageTrouble
from registry.store.files import flush_folder, private_file, private_folder
from registry.store.trouble import is_no_database, trouble_of


def copy(path: Path, target: Path) -> None:
    """Copy the database at `path` to the single file `target` (0600), replacing it whole or not at all.

    Writers go on meanwhile; the copy is one moment of the database. It takes as long as the file is large: call it
    in a thread. Raises StorageTrouble where the disk refused, NotADatabase where the source or the copy is damaged.
    """
    unfinished = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        private_folder(target.parent)
        private_file(unfinished)
        _copy_pages(path, unfinished)
        unfinished.replace(target)
        flush_folder(target.parent)
    except sqlite3.Error as error:
        if is_no_database(error):
            raise NotADatabase(path=path.name, detail=str(error)) from error
        raise trouble_of(error) or error from error
    except OSError as error:
        raise StorageTrouble(detail=str(error.strerror)) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _copy_pages(path: Path, unfinished: Path) -> None:
    source = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    with closing(source), closing(sqlite3.connect(unfinished)) as copied:
        # In one step: a copy in several begins anew whenever somebody writes in between.
        source.backup(copied)
        # One plain file, without a log beside it that could be forgotten.
        copied.execute("PRAGMA journal_mode=DELETE")
        found = [row[0] for row in copied.execute("PRAGMA integrity_check(1)")]
        if found != ["ok"]:
            raise NotADatabase(path=path.name, detail=found[0])
    with unfinished.open("rb") as written:
        os.fsync(written.fileno())
