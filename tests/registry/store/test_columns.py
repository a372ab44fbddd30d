"""What is stored comes back as it was, and means the same on every database."""

import json
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import create_engine, select
from sqlalchemy.dialects import postgresql

from registry.store.columns import canonical, from_ms, to_ms
from registry.store.dialects import insert, row_lock
from registry.tables import lease

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
)
UNTIL = datetime(2026, 4, 1, 12, 30, 0, 123000, tzinfo=UTC)


@given(st.datetimes(timezones=st.sampled_from([UTC, timezone(timedelta(hours=9))])))
def test_a_moment_comes_back_to_the_millisecond(moment: datetime) -> None:
    back = from_ms(to_ms(moment))
    assert timedelta(0) <= moment - back < timedelta(milliseconds=1)
    assert to_ms(back) == to_ms(moment)


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        to_ms(UNTIL.replace(tzinfo=None))


@given(JSON)
def test_equal_values_have_one_text(value: object) -> None:
    assert json.loads(canonical(value)) == value
    assert canonical(json.loads(canonical(value))) == canonical(value)


def test_an_upsert_keeps_the_newest_and_says_when_it_did_nothing() -> None:
    with create_engine("sqlite://").connect() as connection:
        lease.create(connection)
        for owner in ("a", "b"):
            row = insert(connection, lease).values(name="clock", owner=owner, epoch=1, until=UNTIL)
            connection.execute(row.on_conflict_do_update(index_elements=["name"], set_={"owner": row.excluded.owner}))
        repeated = insert(connection, lease).values(name="clock", owner="c", epoch=1, until=UNTIL)
        done = connection.execute(repeated.on_conflict_do_nothing().returning(lease.c.name)).all()
        assert done == []
        assert connection.execute(row_lock(select(lease.c.owner, lease.c.until))).one() == ("b", UNTIL)


def test_a_row_lock_is_said_where_the_database_has_one() -> None:
    locked = row_lock(select(lease.c.name))
    assert str(locked.compile(dialect=postgresql.dialect())).endswith("FOR UPDATE")  # type: ignore[no-untyped-call]
