"""Opening the house: the key, the lock, the schema, each refused in its own way and nothing changed."""

import stat
from functools import partial
from pathlib import Path

import pytest

from bot import keyfile, settings
from bot.errors import SecretMissing
from bot.house import House, journal_of, open_house
from bot.withdrawing import keeping
from registry import addresses, audit, subscribers
from registry.errors import NotADatabase, StoreBusy, WrongKey
from registry.person import AccountId, AddressState, Choices, ConsentGiven, Contact
from registry.store import Connection
from registry.store.backup import copy
from templates_i18n.languages import EN

SECRET = "a-secret-of-more-than-thirty-two-characters"


async def test_a_new_database_gets_a_key_that_its_owner_alone_can_read(environ: dict[str, str], tmp_path: Path) -> None:
    async with open_house(settings.read(environ)) as house:
        assert house.prepared.created
    key = tmp_path / "secret.key"
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert len(key.read_text()) >= 32


async def test_the_key_is_written_once(environ: dict[str, str], tmp_path: Path) -> None:
    async with open_house(settings.read(environ)):
        first = (tmp_path / "secret.key").read_text()
    async with open_house(settings.read(environ)) as house:
        assert not house.prepared.created
    assert (tmp_path / "secret.key").read_text() == first


async def test_a_lost_key_is_refused_and_no_other_one_is_written(environ: dict[str, str], tmp_path: Path) -> None:
    async with open_house(settings.read(environ)):
        (tmp_path / "secret.key").unlink()
    with pytest.raises(SecretMissing):
        async with open_house(settings.read(environ)):
            pytest.fail("the house opened")
    assert not (tmp_path / "secret.key").exists()


async def test_another_key_is_refused(environ: dict[str, str]) -> None:
    async with open_house(settings.read(environ)):
        pass
    with pytest.raises(WrongKey):
        async with open_house(settings.read(environ | {"KAKEHASHI_SECRET_KEY": SECRET})):
            pytest.fail("the house opened")


async def test_a_key_from_the_environment_writes_no_file(environ: dict[str, str], tmp_path: Path) -> None:
    async with open_house(settings.read(environ | {"KAKEHASHI_SECRET_KEY": SECRET})):
        assert not (tmp_path / "secret.key").exists()


async def test_one_process_at_a_time_has_the_lock_and_others_may_look_on(environ: dict[str, str]) -> None:
    async with open_house(settings.read(environ), exclusive=True) as first:
        assert first.store.exclusive
        with pytest.raises(StoreBusy):
            async with open_house(settings.read(environ), exclusive=True):
                pytest.fail("two processes own one database")
        async with open_house(settings.read(environ)) as second:
            assert not second.store.exclusive


async def test_a_file_that_is_no_database_is_left_as_it_is(environ: dict[str, str], tmp_path: Path) -> None:
    strange = tmp_path / "kakehashi.db"
    strange.write_text("a letter to nobody, long enough to look like something" * 20)
    before = strange.read_bytes()
    with pytest.raises(NotADatabase):
        async with open_house(settings.read(environ)):
            pytest.fail("the house opened")
    assert strange.read_bytes() == before
    assert not (tmp_path / "secret.key").exists()


def test_two_processes_that_write_the_first_key_end_with_one(environ: dict[str, str], tmp_path: Path) -> None:
    found = settings.read(environ)
    first = keyfile.secret(found, new=True)
    assert keyfile.secret(found, new=True) == first == (tmp_path / "secret.key").read_text()
    assert [path.name for path in tmp_path.iterdir()] == ["secret.key"]


PHONE = Contact(AccountId("twilio"), "+12025550122")


def join(conn: Connection, house: House) -> None:
    given = ConsentGiven("2026-11", EN, "page", "test")
    subscribers.join(conn, house.keyring, contact=PHONE, choices=Choices((EN,)), consent=given, now=house.now())


def stop(conn: Connection, house: House) -> None:
    found = addresses.find(conn, house.keyring, PHONE.account_id, PHONE.handle)
    assert found is not None
    addresses.opt_out(conn, found.id, house.now(), source="sms")


def restore(backup: Path, database: Path) -> None:
    for old in database.parent.glob(f"{database.name}*"):
        old.unlink()
    copy(backup, database)


async def test_a_backup_that_comes_back_does_not_write_to_who_said_stop_since(
    environ: dict[str, str], tmp_path: Path
) -> None:
    made = settings.read(environ)
    async with open_house(made, exclusive=True) as house:
        await house.store.write(partial(join, house=house))
        copy(made.database, tmp_path / "backups" / "night.db")
        await house.store.write(partial(stop, house=house))
        kept, _ = keeping(journal_of(made))
        assert await house.store.write(lambda conn: kept.job(conn, house.now())) == 1
    restore(tmp_path / "backups" / "night.db", made.database)
    async with open_house(made, exclusive=True) as house:
        find = partial(addresses.find, keyring=house.keyring, account_id=PHONE.account_id, handle=PHONE.handle)
        found = await house.store.read(find)
        assert found is not None
        assert found.state is AddressState.OPTED_OUT
        verified = await house.store.read(audit.verify)
        assert getattr(verified, "entries", 0) == 1
