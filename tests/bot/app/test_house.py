"""Opening the house: the key, the lock, the schema, each refused in its own way and nothing changed."""

import stat
from pathlib import Path

import pytest

from bot import keyfile, settings
from bot.errors import SecretMissing
from bot.house import open_house
from registry.errors import NotADatabase, StoreBusy, WrongKey

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
