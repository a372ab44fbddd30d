"""Rows of conversations: found by the chat's blind index, their contents sealed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, select

from bot.tables import conversation
from registry.person import AccountId
from registry.store import dialects


@dataclass(frozen=True, slots=True)
class SealedConversation:
    """A conversation as it lies in the database; `blind` is the index value that found it."""

    blind: bytes
    step: str
    sealed: bytes


def load(conn: Connection, account_id: AccountId, blinds: Sequence[bytes]) -> SealedConversation | None:
    """Return the conversation that any of these index values finds on the account."""
    table = conversation.c
    row = conn.execute(select(conversation).where(table.account_id == account_id, table.blind.in_(blinds))).first()
    return None if row is None else SealedConversation(row.blind, row.step, row.sealed)


def save(conn: Connection, account_id: AccountId, kept: SealedConversation, now: datetime) -> None:
    """Write the conversation in the place of the one before."""
    statement = dialects.insert(conn, conversation).values(
        account_id=account_id, blind=kept.blind, step=kept.step, sealed=kept.sealed, changed_at=now
    )
    conn.execute(
        statement.on_conflict_do_update(
            index_elements=[conversation.c.account_id, conversation.c.blind],
            set_={"step": kept.step, "sealed": kept.sealed, "changed_at": now},
        )
    )


def drop(conn: Connection, account_id: AccountId, blinds: Sequence[bytes]) -> None:
    """Delete the conversation, under whichever index value it lies."""
    table = conversation.c
    conn.execute(delete(conversation).where(table.account_id == account_id, table.blind.in_(blinds)))


def purge(conn: Connection, before: datetime, most: int) -> int:
    """Delete at most `most` conversations untouched since that moment; return how many."""
    table = conversation.c
    old = conn.execute(select(table.account_id, table.blind).where(table.changed_at < before).limit(most)).all()
    for row in old:
        conn.execute(delete(conversation).where(table.account_id == row.account_id, table.blind == row.blind))
    return len(old)
