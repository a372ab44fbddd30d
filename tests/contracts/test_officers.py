"""Officers: let in by password and code, each code once, and slowed down by failures."""

from datetime import datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pyotp
import pytest

from registry import officers
from registry.errors import AlreadyThere, BadCredentials, BadField, NotFound
from registry.officers import Attempt, Enrolment, Officer, OfficerId, Reach, Role
from registry.store import Connection
from tests.contracts.book import NOW, Book

PASSWORD = "snow lantern bridge"
REACH = Reach(frozenset({Role.DRAFTER, Role.APPROVER}), frozenset({"01101"}), frozenset({1, 2}), frozenset({"vi"}))
STEP = timedelta(seconds=30)


@pytest.fixture(scope="module")
def password_hash() -> str:
    return officers.hash_password(PASSWORD)


class Desk:
    """An officer's desk: enrolled once, it knows the code of any moment."""

    def __init__(self, book: Book, enrolment: Enrolment) -> None:
        self.book = book
        self.id = enrolment.officer_id
        self.totp = pyotp.TOTP(parse_qs(urlsplit(enrolment.totp_uri).query)["secret"][0])

    async def enter(self, now: datetime, password: str = PASSWORD, code: str | None = None) -> Officer:
        attempt = Attempt("tanaka", password, self.totp.at(now) if code is None else code)
        credentials = await self.book.store.read(lambda conn: officers.lookup(conn, "tanaka"))
        try:
            step = officers.check(self.book.keyring, credentials, attempt, now)
            return await self.book.write(lambda conn: officers.record_success(conn, self.id, step, now))
        except BadCredentials:
            await self.book.write(lambda conn: officers.record_failure(conn, "tanaka", now))
            raise


@pytest.fixture
async def desk(book: Book, password_hash: str) -> Desk:
    enrolment = await book.write(
        lambda conn: officers.add(conn, book.keyring, name="tanaka", password_hash=password_hash, reach=REACH, now=NOW)
    )
    return Desk(book, enrolment)


async def test_password_and_code_together_let_an_officer_in(desk: Desk) -> None:
    officer = await desk.enter(NOW)
    assert officer == Officer(
        desk.id, "tanaka", REACH.roles, REACH.areas, REACH.classes, REACH.languages, disabled=False
    )
    assert officer.actor == f"officer:{desk.id}"


@pytest.mark.parametrize(("password", "code"), [("snow lantern bridg", None), (PASSWORD, "000000"), (PASSWORD, "")])
async def test_either_one_wrong_lets_nobody_in(desk: Desk, password: str, code: str | None) -> None:
    with pytest.raises(BadCredentials):
        await desk.enter(NOW, password, code)


async def test_a_code_counts_once_and_an_older_one_not_after_it(desk: Desk) -> None:
    await desk.enter(NOW)
    with pytest.raises(BadCredentials):
        await desk.enter(NOW)
    with pytest.raises(BadCredentials):
        await desk.enter(NOW, code=desk.totp.at(NOW - STEP))
    assert (await desk.enter(NOW + STEP)).id == desk.id


async def test_a_code_used_in_two_places_at_once_lets_in_one(desk: Desk) -> None:
    def both(conn: Connection) -> None:
        found = officers.lookup(conn, "tanaka")
        attempt = Attempt("tanaka", PASSWORD, desk.totp.at(NOW))
        first, second = (officers.check(desk.book.keyring, found, attempt, NOW) for _ in range(2))
        officers.record_success(conn, desk.id, first, NOW)
        with pytest.raises(BadCredentials):
            officers.record_success(conn, desk.id, second, NOW)

    await desk.book.write(both)


async def test_the_fifth_failure_and_each_after_it_doubles_the_wait_up_to_a_quarter_of_an_hour(desk: Desk) -> None:
    now = NOW
    waits = []
    for _ in range(17):
        with pytest.raises(BadCredentials):
            await desk.enter(now, "quite another password")
        credentials = await desk.book.store.read(lambda conn: officers.lookup(conn, "tanaka"))
        assert credentials is not None
        until = credentials.wait_until or now
        waits.append((until - now).total_seconds())
        now = until
    assert waits == [0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]
    with pytest.raises(BadCredentials):
        await desk.enter(now - timedelta(seconds=1))
    assert (await desk.enter(now)).id == desk.id
    with pytest.raises(BadCredentials):
        await desk.enter(now + STEP, "one failure after success")
    assert (await desk.enter(now + STEP)).id == desk.id


async def test_failures_while_waiting_do_not_make_the_wait_longer(desk: Desk) -> None:
    def failing(conn: Connection) -> datetime | None:
        for _ in range(9):
            officers.record_failure(conn, "tanaka", NOW)
        officers.record_failure(conn, "nobody", NOW)
        credentials = officers.lookup(conn, "tanaka")
        return credentials.wait_until if credentials else None

    assert await desk.book.write(failing) == NOW + timedelta(seconds=1)


async def test_an_unknown_name_is_refused_like_a_wrong_password(book: Book) -> None:
    assert await book.store.read(lambda conn: officers.lookup(conn, "nobody")) is None
    with pytest.raises(BadCredentials):
        officers.check(book.keyring, None, Attempt("nobody", PASSWORD, "123456"), NOW)


async def test_a_disabled_officer_is_let_in_by_nothing(desk: Desk) -> None:
    book = desk.book

    def job(conn: Connection) -> str:
        token = officers.issue_token(conn, book.keyring, desk.id, "scripts", NOW + timedelta(days=1), NOW)
        officers.disable(conn, desk.id, NOW)
        officers.disable(conn, desk.id, NOW)
        return token

    token = await book.write(job)
    with pytest.raises(BadCredentials):
        await desk.enter(NOW)
    with pytest.raises(BadCredentials):
        await book.store.read(lambda conn: officers.by_token(conn, book.keyring, token, NOW))
    assert [officer.disabled for officer in await book.store.read(officers.list_officers)] == [True]
    with pytest.raises(NotFound):
        await book.write(
            lambda conn: officers.issue_token(conn, book.keyring, desk.id, "x", NOW + timedelta(days=1), NOW)
        )


async def test_a_token_stands_for_its_officer_until_it_ends_or_is_revoked(desk: Desk) -> None:
    book, until = desk.book, NOW + timedelta(days=1)

    def job(conn: Connection) -> None:
        token = officers.issue_token(conn, book.keyring, desk.id, "scripts", until, NOW)
        assert token.startswith("kkh_")
        assert len(token) >= 4 + 43
        assert officers.by_token(conn, book.keyring, token, NOW).id == desk.id
        for wrong, when in ((token, until), (token[:-1], NOW), (token[4:], NOW), ("", NOW)):
            with pytest.raises(BadCredentials):
                officers.by_token(conn, book.keyring, wrong, when)
        assert officers.revoke_tokens(conn, desk.id, NOW) == 1
        assert officers.revoke_tokens(conn, desk.id, NOW) == 0
        with pytest.raises(BadCredentials):
            officers.by_token(conn, book.keyring, token, NOW)
        with pytest.raises(BadField):
            officers.issue_token(conn, book.keyring, desk.id, "scripts", NOW, NOW)

    await book.write(job)


async def test_unfit_or_doubled_officers_are_refused(desk: Desk, password_hash: str) -> None:
    book = desk.book

    def add(conn: Connection, name: str, reach: Reach) -> None:
        officers.add(conn, book.keyring, name=name, password_hash=password_hash, reach=reach, now=NOW)

    with pytest.raises(AlreadyThere):
        await book.write(lambda conn: add(conn, "tanaka", REACH))
    for name, reach in (("", REACH), (" sato", REACH), ("a\nb", REACH), ("sato", Reach(frozenset()))):
        with pytest.raises(BadField):
            await book.write(lambda conn, name=name, reach=reach: add(conn, name, reach))  # type: ignore[misc]  # bound now
    with pytest.raises(BadField, match="classes"):
        await book.write(lambda conn: add(conn, "sato", Reach(frozenset({Role.DESK}), classes=frozenset({5}))))
    with pytest.raises(NotFound):
        await book.write(lambda conn: officers.disable(conn, OfficerId(404), NOW))
