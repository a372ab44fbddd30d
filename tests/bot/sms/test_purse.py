"""What talk by SMS costs: counted in every commit that decides to send, held under its tenth, shown, and never in STOP's way."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import aiohttp
import pytest

from bot.repositories import talk_costs
from bot.sms import checks, purse
from bot.sms.checks import Asked, Begun
from bot.sms.footing import Footing
from bot.sms.limits import Held, Limits
from broadcasts.tariff import Tariff
from registry import addresses, audit
from registry.person import AddressState, Mode
from registry.privacy import Keyring
from registry.store import Connection
from registry.store.embedded import EmbeddedStore, open_embedded
from templates_i18n.languages import load_languages
from templates_i18n.segments import count
from tests.browsing import Browser
from tests.engine import NOON as TOWN_NOON
from tests.engine import running, until
from tests.phones import ACCOUNT, Phones, numbers, phones
from tests.talking import words
from tests.town import SECRET, Town, create, make_desk

NOON = datetime(2026, 11, 23, 3, tzinfo=UTC)
KEYRING = Keyring.derive(SECRET)
WIDE = Limits(nearby=(), client=())
YEN = 100
SITA = "+12025550122"


def footing(tariff: Tariff) -> Footing:
    return Footing(replace(make_desk(), tariff=tariff), KEYRING, ACCOUNT, Mode.LIVE, ("+1",), "+12025550100")


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[EmbeddedStore]:
    create(tmp_path / "book.sqlite")
    opened = open_embedded(tmp_path / "book.sqlite", exclusive=True)
    await opened.write(addresses.ensure_accounts)
    yield opened
    await opened.aclose()


def spent(conn: Connection, month: str = "2026-11") -> tuple[int, int]:
    return talk_costs.spent(conn, month)


@pytest.mark.parametrize("tariff", [Tariff(), Tariff(10 * YEN), Tariff(10 * YEN, 2_000 * YEN)])
def test_notices_and_talk_share_the_ceiling_and_nothing_more(tariff: Tariff) -> None:
    if tariff.ceiling is None:
        assert (tariff.reserve, tariff.for_notices) == (None, None)
    else:
        assert (tariff.reserve, tariff.for_notices) == (200 * YEN, 1_800 * YEN)


async def test_codes_are_counted_and_end_where_their_tenth_is_used_up(store: EmbeddedStore) -> None:
    tariff = Tariff(10 * YEN, 1_000 * YEN)
    talking = footing(tariff)

    def job(conn: Connection) -> list[Begun | Held]:
        asked = [Asked(number, number) for _, number in zip(range(12), numbers(), strict=False)]
        return [checks.begin(conn, talking, one, WIDE, NOON) for one in asked]

    begun = await store.write(job)
    sent = [one for one in begun if isinstance(one, Begun)]
    assert begun[len(sent) :] == [Held.BUSY] * (12 - len(sent))
    parts = sum(count(one.saying.text).parts for one in sent)
    assert await store.read(spent) == (parts, tariff.cost(parts))
    assert 0 < tariff.cost(parts) <= (tariff.reserve or 0)
    # Officers are told once, however many ask.
    assert [one.action for one in await store.read(lambda conn: audit.recent(conn, 9))] == ["signup.stopped"]
    next_month = NOON + timedelta(days=10)
    again = await store.write(
        lambda conn: checks.begin(conn, talking, Asked("+12125550188", "other"), WIDE, next_month)
    )
    assert isinstance(again, Begun)


async def test_without_a_price_parts_are_counted_and_nothing_is_held(store: EmbeddedStore) -> None:
    talking = footing(Tariff())
    await store.write(lambda conn: checks.begin(conn, talking, Asked(SITA, "one"), WIDE, NOON))
    parts, cost = await store.read(spent)
    assert (parts > 0, cost) == (True, 0)
    assert await store.write(lambda conn: purse.has_room(conn, Tariff(), NOON))


@pytest.fixture
async def poor(tmp_path: Path) -> AsyncIterator[Phones]:
    """A town whose tenth holds one turn and no second."""
    async with running(tmp_path, TOWN_NOON) as (town, _):
        town.desk = replace(town.desk, tariff=Tariff(10 * YEN, 400 * YEN))
        async with phones(town) as line:
            yield line


async def say(line: Phones, number: str, text: str) -> list[str]:
    resident = line.server.user(number)
    before = len(resident.inbox())
    resident.say(text)
    await line.server.settled()
    return list(resident.inbox()[before:])


async def talked(town: Town) -> tuple[int, int]:
    month = town.desk.tariff.month(town.clock.now())
    return await town.store.read(partial(talk_costs.spent, month=month))


async def test_answers_are_counted_and_where_the_money_ends_only_stop_is_acted_upon(poor: Phones) -> None:
    (number,) = await poor.people(1, "vi")
    parts = 0
    answers = await say(poor, number, "HELPS")
    while answers:
        parts += sum(count(one).parts for one in answers)
        assert await talked(poor.town) == (parts, poor.town.desk.tariff.cost(parts))
        answers = await say(poor, number, "HELPS")
    assert 0 < parts <= 4
    assert await say(poor, SITA, "JOIN vi") == []
    # The question was never asked, so an OK agrees to nothing.
    assert await say(poor, SITA, "OK") == []
    find = partial(addresses.find, keyring=poor.town.keyring, account_id=ACCOUNT)
    assert await poor.town.store.read(partial(find, handle=SITA)) is None
    assert await say(poor, number, "dừng") == []
    found = await poor.town.store.read(partial(find, handle=number))
    assert found is not None
    assert found.state is AddressState.OPTED_OUT
    assert (await talked(poor.town))[0] == parts


@pytest.mark.parametrize("language", load_languages().available)
async def test_whoever_registers_on_the_page_costs_a_code_and_a_first_text(tmp_path: Path, language: str) -> None:
    async with (
        running(tmp_path, TOWN_NOON) as (town, _),
        phones(town) as line,
        aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session,
    ):
        browser = Browser(session, line.url)
        await browser.get(f"/join?lang={language}")
        await browser.fill(phone=SITA)
        resident = line.server.user(SITA)
        await until(lambda: len(resident.inbox()) == 1)
        (told,) = resident.inbox()
        await browser.fill(code="".join(letter for letter in told if letter.isascii() and letter.isdigit())[:6])
        assert words(language, "join-consent") in browser.text
        await browser.fill()
        await until(lambda: len(resident.inbox()) == 2)
        assert (await talked(town))[0] == sum(count(one).parts for one in resident.inbox())
