"""Column kinds, index kinds and table kinds that mean the same on every database."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Integer, MetaData, String, Text, TypeDecorator
from sqlalchemy.engine import Dialect

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)
"""Every floor's tables register here; a foreign key points down only."""

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MILLISECOND = timedelta(milliseconds=1)

# SQLite clusters a table by its key only where that key is exactly INTEGER.
Key = BigInteger().with_variant(Integer(), "sqlite")
Word = String(64)
"""A short code of ours: a state, a tag, an id out of a file."""

CLUSTERED: dict[str, Any] = {"sqlite_with_rowid": False}
"""Table option: rows lie in the order of their composite key."""


def partial(where: ColumnElement[bool]) -> dict[str, Any]:
    """Return the index options that keep only the rows for which `where` holds."""
    return {"sqlite_where": where, "postgresql_where": where}


def to_ms(moment: datetime) -> int:
    """Return the milliseconds since 1970 UTC of an aware moment."""
    if moment.tzinfo is None:
        message = "a moment without a time zone cannot be stored"
        raise ValueError(message)
    return (moment - EPOCH) // MILLISECOND


def from_ms(milliseconds: int) -> datetime:
    """Return the aware UTC moment that lies `milliseconds` after 1970."""
    return EPOCH + timedelta(milliseconds=milliseconds)


class Moment(TypeDecorator[datetime]):
    """An aware moment, kept as whole milliseconds UTC, the same in both databases."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:  # noqa: ARG002 - SQLAlchemy hands it in
        """Store an aware moment; a naive one is a bug and raises ValueError."""
        return None if value is None else to_ms(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - as above
        """Return the stored moment in UTC."""
        return None if value is None else from_ms(value)


class Json(TypeDecorator[Any]):
    """A JSON value, kept as canonical text: sorted keys, no spaces, so equal values are equal text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any | None, dialect: Dialect) -> str | None:  # noqa: ANN401, ARG002 - any JSON value; as above
        """Store the value as canonical text."""
        return None if value is None else canonical(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any | None:  # noqa: ANN401, ARG002 - any JSON value; as above
        """Return the stored value."""
        return None if value is None else json.loads(value)


def canonical(value: Any) -> str:  # noqa: ANN401 - any JSON value
    """Return the one text of a JSON value: keys sorted, no spaces, no escapes beyond JSON's own."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
