"""The wording table: the exact texts of a broadcast, as they were shown for approval."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.engine import Row

from broadcasts.broadcast import BroadcastId
from broadcasts.errors import NotApproved
from broadcasts.making import may_leave
from broadcasts.tables import broadcast, wording
from registry.store.columns import canonical
from templates_i18n.catalogue import HandlingClass
from templates_i18n.frame import Form
from templates_i18n.languages import Tag
from templates_i18n.rendering import Pedigree


@dataclass(frozen=True, slots=True)
class BoundWording:
    """One text as it leaves: asked for in `wanted`, written in `sent` (two languages are joined by +)."""

    wanted: Tag
    sent: str
    form: Form
    title: str
    text: str
    pedigree: Pedigree
    parts: int
    hash: bytes


def digest(title: str, text: str) -> bytes:
    """Return the SHA-256 of a text with its title."""
    return hashlib.sha256(canonical([title, text]).encode()).digest()


def entry(one: BoundWording) -> dict[str, Any]:
    """Return a text as the approval record names it; its hash is made anew from its bytes."""
    return {
        "wanted": one.wanted,
        "sent": one.sent,
        "form": one.form.value,
        "pedigree": one.pedigree.value,
        "parts": one.parts,
        "hash": digest(one.title, one.text).hex(),
    }


def replace(connection: Connection, broadcast_id: BroadcastId, wordings: Sequence[BoundWording]) -> None:
    """Store these as all wordings of a broadcast, in place of what was there."""
    clear(connection, broadcast_id)
    rows = [
        {
            "broadcast_id": broadcast_id,
            "wanted": one.wanted,
            "sent": one.sent,
            "form": one.form.value,
            "title": one.title,
            "text": one.text,
            "pedigree": one.pedigree.value,
            "parts": one.parts,
            "hash": one.hash,
        }
        for one in wordings
    ]
    connection.execute(insert(wording), rows)


def clear(connection: Connection, broadcast_id: BroadcastId) -> None:
    """Delete every wording of a broadcast."""
    connection.execute(delete(wording).where(wording.c.broadcast_id == broadcast_id))


def of(connection: Connection, broadcast_id: BroadcastId) -> tuple[BoundWording, ...]:
    """Return every wording of a broadcast, ordered by wanted language, sent language and form."""
    rows = connection.execute(select(wording).where(wording.c.broadcast_id == broadcast_id))
    # Sorted here, not by the database, whose order of letters may be another one.
    return tuple(sorted(map(_value, rows), key=lambda one: (one.wanted, one.sent, one.form)))


def for_readers(connection: Connection, broadcast_id: BroadcastId, wanted: Tag) -> dict[str, BoundWording]:
    """Return the chat texts for readers of one language, by the language they are written in."""
    mine = (wording.c.broadcast_id == broadcast_id, wording.c.wanted == wanted, wording.c.form == Form.CHAT.value)
    return {row.sent: _value(row) for row in connection.execute(select(wording).where(*mine))}


def approved(connection: Connection, *, broadcast_id: BroadcastId, wanted: str, sent: str, form: str) -> BoundWording:
    """Return one text of an approved broadcast; raise NotApproved where it is not the one that the approval binds.

    The last door of all: run-time machine text for life safety does not pass it, whatever was approved.
    """
    row = connection.execute(
        select(wording, broadcast.c.record, broadcast.c.approval, broadcast.c.handling)
        .join(broadcast, broadcast.c.id == wording.c.broadcast_id)
        .where(
            wording.c.broadcast_id == broadcast_id,
            wording.c.wanted == wanted,
            wording.c.sent == sent,
            wording.c.form == form,
        )
    ).first()
    if row is None or row.record is None or hashlib.sha256(row.record.encode()).digest() != row.approval:
        raise NotApproved(id=broadcast_id)
    found = _value(row)
    if canonical(entry(found)) not in row.record or not may_leave(found.pedigree, HandlingClass(f"P{row.handling}")):
        raise NotApproved(id=broadcast_id)
    return found


def _value(row: Row[Any]) -> BoundWording:
    return BoundWording(
        wanted=Tag(row.wanted),
        sent=row.sent,
        form=Form(row.form),
        title=row.title,
        text=row.text,
        pedigree=Pedigree(row.pedigree),
        parts=row.parts,
        hash=row.hash,
    )
