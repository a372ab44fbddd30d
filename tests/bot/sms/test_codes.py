"""Codes by SMS: their limits against pumping, their few tries, and ten thousand who all come at once."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.sms import checks
from bot.sms.checks import Asked, Begun, Verdict
from bot.sms.footing import Footing
from bot.sms.limits import Held, Limits
from registry import addresses, audit
from registry.person import Mode
from registry.privacy import Keyring
from registry.store import Connection
from registry.store.embedded import EmbeddedStore, open_embedded
from tests.browsing import Browser
from tests.engine import running
from tests.phones import ACCOUNT, numbers, phones
from tests.town import SECRET, create, make_desk

NOON = datetime(2026, 11, 23, 3, tzinfo=UTC)
KEYRING = Keyring.derive(SECRET)
FOOTING = Footing(make_desk(), KEYRING, ACCOUNT, Mode.LIVE, ("+1",), "+12025550100")
HANA = "+12025550111"
WIDE = Limits(nearby=(), client=())


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[EmbeddedStore]:
    create(tmp_path / "book.sqlite")
    opened = open_embedded(tmp_path / "book.sqlite", exclusive=True)
    await opened.write(addresses.ensure_accounts)
    yield opened
    await opened.aclose()


def ask(
    conn: Connection, after: float = 0, number: str = HANA, client: str = "one", limits: Limits = WIDE
) -> Begun | Held:
    return checks.begin(conn, FOOTING, Asked(number, client), limits, NOON + timedelta(seconds=after))


def begun(conn: Connection, after: float = 0, **terms: str) -> Begun:
    made = ask(conn, after, **terms)  # type: ignore[arg-type]  # numbers and clients
    assert isinstance(made, Begun)
    return made


def back(conn: Connection, made: Begun, code: str | None = None, after: float = 1) -> Verdict:
    now = NOON + timedelta(seconds=after)
    return checks.verify(conn, KEYRING, made.id, made.code if code is None else code, now)


def wrong(code: str) -> str:
    return f"{(int(code) + 1) % 10**6:06}"


async def test_the_right_code_opens_its_own_request_and_no_other(store: EmbeddedStore) -> None:
    def job(conn: Connection) -> None:
        first, other = begun(conn), begun(conn, number="+12125550111")
        assert back(conn, first, other.code) is Verdict.WRONG or first.code == other.code
        assert checks.contact(conn, KEYRING, first.id, NOON) is None
        assert back(conn, first) is Verdict.RIGHT
        contact = checks.contact(conn, KEYRING, first.id, NOON + timedelta(minutes=5))
        assert contact is not None
        assert contact.handle == HANA
        assert checks.contact(conn, KEYRING, first.id, NOON + timedelta(hours=1)) is None
        assert checks.contact(conn, KEYRING, 404, NOON) is None

    await store.write(job)


async def test_a_code_is_good_for_five_tries_and_ten_minutes(store: EmbeddedStore) -> None:
    def job(conn: Connection) -> None:
        made, late = begun(conn), begun(conn, number="+12125550111")
        assert [back(conn, made, wrong(made.code)) for _ in range(5)] == [Verdict.WRONG] * 5
        assert back(conn, made) is Verdict.OVER
        assert back(conn, late, after=600) is Verdict.OVER

    await store.write(job)


def lying_in(folder: Path) -> bytes:
    return b"".join(one.read_bytes() for one in folder.iterdir() if one.is_file())


async def test_no_code_and_no_number_lie_open_in_the_database(store: EmbeddedStore, tmp_path: Path) -> None:
    made = await store.write(begun)
    held = lying_in(tmp_path)
    assert [one for one in (HANA[1:], HANA[-7:], made.code) if one.encode() in held] == []


@pytest.mark.parametrize(
    ("moments", "last"),
    [((0, 29), Held.WAIT), ((0, 31, 62, 93), Held.WAIT), ((0, 700, 1400, 2100, 2800, 3500), Held.TOO_MANY)],
)
async def test_one_phone_gets_one_in_thirty_seconds_three_in_ten_minutes_five_a_day(
    store: EmbeddedStore, moments: tuple[int, ...], last: Held
) -> None:
    def job(conn: Connection) -> list[Begun | Held]:
        return [ask(conn, moment) for moment in moments]

    *sent, held = await store.write(job)
    assert all(isinstance(one, Begun) for one in sent)
    assert held is last


async def test_neighbouring_numbers_and_one_client_have_limits_of_their_own(store: EmbeddedStore) -> None:
    def job(conn: Connection) -> None:
        limits = Limits(nearby=((2, timedelta(days=1)),), client=((3, timedelta(minutes=10)),))
        neighbours = [ask(conn, number=f"+120255501{last}", client=f"c{last}", limits=limits) for last in (11, 12, 13)]
        assert [type(one) for one in neighbours] == [Begun, Begun, Held]
        far = [ask(conn, number=f"+1{area}5550111", limits=limits) for area in (212, 213, 214, 215)]
        assert [type(one) for one in far] == [Begun, Begun, Begun, Held]
        assert far[-1] is Held.WAIT

    await store.write(job)


async def test_where_hardly_any_code_comes_back_everything_stops_and_officers_are_told_once(
    store: EmbeddedStore,
) -> None:
    limits = Limits(nearby=(), client=(), window=10)

    def job(conn: Connection) -> None:
        some = list(zip(range(14), numbers(), strict=False))
        sent = [begun(conn, number=number) for _, number in some[:10]]
        back(conn, sent[0])
        for after, number in ((200, some[10][1]), (210, some[11][1])):
            assert ask(conn, after, number=number, limits=limits) is Held.BUSY
        assert isinstance(ask(conn, 4000, number=some[12][1], limits=limits), Begun)

    await store.write(job)
    entries = await store.read(_stops)
    assert entries == 1


def _stops(conn: Connection) -> int:
    return audit.verify(conn).entries  # type: ignore[union-attr]  # the chain is whole


async def test_where_enough_codes_come_back_nothing_stops(store: EmbeddedStore) -> None:
    limits = Limits(nearby=(), client=(), window=10)

    def job(conn: Connection) -> None:
        some = list(zip(range(11), numbers(), strict=False))
        for place, number in some[:10]:
            made = begun(conn, number=number)
            if place % 5 == 0:
                back(conn, made)
        assert isinstance(ask(conn, 200, number=some[10][1], limits=limits), Begun)

    await store.write(job)


@given(st.text(max_size=12))
def test_whatever_is_typed_as_a_code_becomes_plain_digits(typed: str) -> None:
    assert set(checks.digits(typed)) <= set("0123456789")
    assert checks.digits("１２ ３-456") == "123456"


async def rush(folder: Path, people: int, limits: Limits) -> tuple[dict[int, int], int]:
    """Let so many ask for a code on the page at once; return answers by status, and texts that were paid for."""
    async with (
        running(folder) as (town, _),
        phones(town, limits=limits) as line,
        aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session,
    ):
        browser = Browser(session, line.url)
        await browser.get("/join?lang=en")
        action, hidden = browser.form()
        answers: dict[int, int] = {}

        async def one(number: str) -> None:
            data = aiohttp.FormData([*hidden, ("phone", number)])
            async with session.post(f"{line.url}{action}", data=data) as answer:
                assert "<form" in await answer.text()
                answers[answer.status] = answers.get(answer.status, 0) + 1

        pool = list(numbers())
        await asyncio.gather(*(one(pool[place % len(pool)]) for place in range(people)))
        await line.voice.speaker.aclose()
        return answers, len(line.server.ledger.deliveries())


RUSH = Limits(nearby=(), client=(), pending=20)


async def test_hundreds_who_come_at_once_get_clear_answers_and_cost_no_more_than_the_cap(tmp_path: Path) -> None:
    answers, paid = await rush(tmp_path, 300, RUSH)
    assert answers == {200: 20, 503: 280}
    assert paid == 20


@pytest.mark.slow
@pytest.mark.timeout(600)
async def test_ten_thousand_who_come_at_once_get_clear_answers_and_cost_no_more_than_the_cap(tmp_path: Path) -> None:
    answers, paid = await rush(tmp_path, 10_000, Limits(nearby=(), client=()))
    assert set(answers) <= {200, 429, 503}
    assert sum(answers.values()) == 10_000
    assert paid == answers[200] == Limits().pending
