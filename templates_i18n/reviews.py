"""Which prepared wording a native reader has confirmed: `review.toml` in each language's folder."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from templates_i18n.errors import CatalogueBroken

FILE = "review.toml"


@dataclass(frozen=True, slots=True)
class Confirmed:
    """Hold one confirmation: who read which source, known by its SHA-256, and when."""

    by: str
    on: date
    sha256: str


def confirmations(folder: Path) -> dict[str, Confirmed]:
    """Return Fluent id → confirmation of one language; raise CatalogueBroken for a file that is none."""
    path = folder / FILE
    if not path.is_file():
        return {}
    where = f"{folder.name}/{FILE}"
    try:
        rows = tomllib.loads(path.read_text("utf-8")).get("confirmed", {})
    except ValueError as wrong:
        raise CatalogueBroken(where, str(wrong)) from wrong
    return {message: _row(where, message, row) for message, row in rows.items()}


def _row(where: str, message: str, row: Mapping[str, object]) -> Confirmed:
    """Read one row; a name, a day and a hash of 64 digits."""
    match row:
        case {"by": str(by), "on": date() as on, "sha256": str(sha)} if by.strip() and len(sha) == 64:
            return Confirmed(by, on, sha)
        case _:
            raise CatalogueBroken(where, f"[confirmed.{message}] must say by, on and sha256")
