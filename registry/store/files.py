"""Makes the folders and files of a database so that only their owner can read them."""

from __future__ import annotations

import os
from pathlib import Path

PRIVATE_FOLDER = 0o700
PRIVATE_FILE = 0o600


def private_folder(path: Path) -> None:
    """Make the folder and what is missing above it, each open to its owner alone; what exists stays as it is."""
    if not path.is_dir():
        private_folder(path.parent)
        path.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)


def private_file(path: Path) -> bool:
    """Make an empty file that its owner alone can read; False where it existed, which stays as it is.

    SQLite gives its write-ahead log the rights of the database file, so this settles all three.
    """
    private_folder(path.parent)
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, PRIVATE_FILE))
    except FileExistsError:
        return False
    return True


def flush_folder(path: Path) -> None:
    """Put the folder's own entries on disk, so that a rename in it outlives a power cut."""
    folder = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
