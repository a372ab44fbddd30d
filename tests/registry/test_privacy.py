"""The keys: what is sealed opens with the same secret in the same place, and nowhere else."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.errors import BadField, WrongKey
from registry.privacy import Keyring, check_key, mint_id
from registry.store.columns import METADATA
from registry.store.embedded import single_connection

SECRET = "the secret of these tests, long enough to be one"
OLD = "the secret they had before, also long enough to be one"
KEYS = Keyring.derive(SECRET)
PLACE = st.tuples(st.sampled_from(["address", "officer"]), st.sampled_from(["sealed", "other"]), st.integers(1, 2**63))


@given(plain=st.binary(max_size=200), place=PLACE)
def test_what_is_sealed_opens_in_its_own_place(plain: bytes, place: tuple[str, str, int]) -> None:
    table, column, row = place
    sealed = KEYS.seal(plain, table=table, column=column, row=row)
    assert KEYS.open(sealed, table=table, column=column, row=row) == plain
    assert KEYS.seal(plain, table=table, column=column, row=row) != sealed
    assert len(sealed) == 1 + 4 + 12 + len(plain) + 16


@given(plain=st.binary(max_size=50), here=PLACE, there=PLACE)
def test_what_is_moved_to_another_row_column_or_table_is_refused(
    plain: bytes, here: tuple[str, str, int], there: tuple[str, str, int]
) -> None:
    sealed = KEYS.seal(plain, table=here[0], column=here[1], row=here[2])
    if here != there:
        with pytest.raises(WrongKey):
            KEYS.open(sealed, table=there[0], column=there[1], row=there[2])


@given(plain=st.binary(max_size=20), where=st.integers(0), flip=st.integers(1, 255), cut=st.integers(1, 100))
def test_a_changed_or_missing_byte_is_refused(plain: bytes, where: int, flip: int, cut: int) -> None:
    sealed = bytearray(KEYS.seal(plain, table="address", column="sealed", row=1))
    short = bytes(sealed[:-cut])
    sealed[where % len(sealed)] ^= flip
    for spoilt in (bytes(sealed), short):
        with pytest.raises(WrongKey):
            KEYS.open(spoilt, table="address", column="sealed", row=1)


def test_the_old_secret_opens_and_finds_what_it_made_while_the_key_changes() -> None:
    before, both = Keyring.derive(OLD), Keyring.derive(SECRET, OLD)
    sealed = before.seal(b"4711", table="address", column="sealed", row=1)
    assert both.open(sealed, table="address", column="sealed", row=1) == b"4711"
    with pytest.raises(WrongKey):
        before.open(
            both.seal(b"4711", table="address", column="sealed", row=1), table="address", column="sealed", row=1
        )
    assert both.blinds("telegram", "4711") == (KEYS.blind("telegram", "4711"), before.blind("telegram", "4711"))
    assert before.token_hash("kkh_x") in both.token_hashes("kkh_x")
    with pytest.raises(WrongKey):
        KEYS.open(sealed, table="address", column="sealed", row=1)


def test_the_blind_index_tells_accounts_and_handles_apart() -> None:
    values = {KEYS.blind(*pair) for pair in (("telegram", "12"), ("telegram", "1"), ("telegram-drill", "12"))}
    assert len(values) == 3
    assert KEYS.blind("telegram", "12") == Keyring.derive(SECRET).blind("telegram", "12")
    assert KEYS.blind("telegram", "12") != Keyring.derive(OLD).blind("telegram", "12")


def test_a_signature_holds_for_its_purpose_and_text_alone() -> None:
    signature = KEYS.sign("session", "officer:1")
    assert KEYS.signed("session", "officer:1", signature)
    assert not KEYS.signed("session", "officer:2", signature)
    assert not KEYS.signed("link", "officer:1", signature)
    assert not KEYS.signed("session", "officer:1", "é")
    assert Keyring.derive(OLD, SECRET).signed("session", "officer:1", signature)


@pytest.mark.parametrize(
    ("secret", "old", "field"), [("short", None, "SECRET_KEY"), (SECRET, "short", "SECRET_KEY_OLD")]
)
def test_a_short_secret_is_refused_and_not_repeated(secret: str, old: str | None, field: str) -> None:
    with pytest.raises(BadField) as refusal:
        Keyring.derive(secret, old)
    assert refusal.value.fields["field"] == field
    assert "short" not in str(refusal.value)


def test_neither_secret_nor_keys_are_printed() -> None:
    assert SECRET not in repr(KEYS)
    assert len(repr(KEYS)) < 30


def test_a_database_is_opened_by_the_secret_that_sealed_it_and_by_no_other(tmp_path: Path) -> None:
    with single_connection(tmp_path / "book.sqlite") as conn, conn.begin():
        METADATA.create_all(conn)
        check_key(conn, KEYS)
        check_key(conn, KEYS)
        check_key(conn, Keyring.derive(OLD, SECRET))
        with pytest.raises(WrongKey):
            check_key(conn, Keyring.derive(OLD))


def test_minted_ids_are_positive_63_bit_numbers_and_do_not_repeat() -> None:
    ids = {mint_id() for _ in range(1_000)}
    assert len(ids) == 1_000
    assert all(0 < id_ < 2**63 for id_ in ids)
