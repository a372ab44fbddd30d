"""The secret key on disk: read where it is, written once for a new database, never replaced."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from bot.errors import SecretMissing
from bot.settings import Settings
from registry.store.files import flush_folder, private_folder

NAME = "secret.key"
SECRET_BYTES = 32
OWNER_ONLY = 0o600


def path_of(settings: Settings) -> Path:
    """Return where the key lies that no setting names: beside the database, and not in its backups."""
    return settings.database.parent / NAME


def secret(settings: Settings, *, new: bool) -> str:
    """Return the secret key; a database that is `new` gets one written. Raises SecretMissing for an old one."""
    if settings.secret_key:
        return settings.secret_key
    path = path_of(settings)
    if path.is_file():
        return path.read_text(encoding="ascii").strip()
    if not new:
        raise SecretMissing(str(path))
    return _write(path)


def _write(path: Path) -> str:
    """Write a fresh key under another name first, so that no crash leaves half a key."""
    made = secrets.token_urlsafe(SECRET_BYTES)
    private_folder(path.parent)
    unfinished = path.with_name(f"{NAME}.{os.getpid()}.part")
    file = os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, OWNER_ONLY)
    try:
        os.write(file, made.encode("ascii"))
        os.fsync(file)
    finally:
        os.close(file)
    try:
        # A link is refused where another process was quicker; its key is the one that counts.
        path.hardlink_to(unfinished)
    except FileExistsError:
        return path.read_text(encoding="ascii").strip()
    finally:
        unfinished.unlink()
    flush_folder(path.parent)
    return made
