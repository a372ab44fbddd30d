"""Scenario 3: STOP by SMS in one's own language, START again, and both sides agree at every step."""

from collections.abc import AsyncIterator
from functools import partial

import pytest

from bot.rehearsal.twilio.residents import SmsResident
from broadcasts.delivery import DeliveryState
from registry import addresses, consent
from registry.person import Address, AddressState, ConsentKind
from templates_i18n.languages import load_languages
from tests.engine import second_address, until
from tests.phones import ACCOUNT, Phones, phones
from tests.talking import in_town, words
from tests.town import Town

LANGUAGES = load_languages().available
CHAT = 5_550_100_303


@pytest.fixture
async def line(town: Town) -> AsyncIterator[Phones]:
    async with phones(town) as opened:
        yield opened


async def address(line: Phones, number: str) -> Address:
    found = await line.town.store.read(
        partial(addresses.find, keyring=line.town.keyring, account_id=ACCOUNT, handle=number)
    )
    assert found is not None
    return found


async def say(line: Phones, resident: SmsResident, text: str) -> str:
    """Send a text; return what came back, an empty text where nothing did."""
    before = len(resident.inbox())
    resident.say(text)
    await line.server.settled()
    return "\n".join(resident.inbox()[before:])


async def kinds(line: Phones, number: str) -> list[ConsentKind]:
    found = await address(line, number)
    records = await line.town.store.read(partial(consent.history, subscriber_id=found.subscriber_id))
    return [one.kind for one in records]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_stop_in_ones_own_language_and_back_again(line: Phones, language: str) -> None:
    (number,) = await line.people(1, language)
    resident = line.server.user(number)
    stop = words(language, "sms-words-stop").split(",")[0].strip()
    said = await say(line, resident, f" {stop.upper()}. ")
    assert said == words(language, "sms-stopped")
    assert (await address(line, number)).state is AddressState.OPTED_OUT

    told = len(resident.inbox())
    board = await line.town.until_closed(await line.town.send())
    assert (board.sums[DeliveryState.UNREACHABLE], len(resident.inbox())) == (1, told)

    assert words(language, "sms-consent") in await say(line, resident, "START")
    assert (await address(line, number)).state is AddressState.OPTED_OUT
    agree = words(language, "sms-words-agree").split(",")[0].strip()
    said = await say(line, resident, "OK" if agree == "yes" else agree)
    assert load_languages().require(language).autonym in said
    assert (await address(line, number)).state is AddressState.ACTIVE
    assert await kinds(line, number) == [ConsentKind.OPT_IN, ConsentKind.OPT_OUT, ConsentKind.OPT_IN]
    # What was sent meanwhile and still holds comes now.
    await until(lambda: any("26-0001" in one for one in resident.inbox()))


async def test_the_providers_own_stop_is_ours_too_and_start_lifts_it_on_both_sides(line: Phones) -> None:
    (number,) = await line.people(1, "ne")
    resident = line.server.user(number)
    said = await say(line, resident, "STOP")
    assert "unsubscribed" in said
    assert words("ne", "sms-stopped") not in said
    assert line.server.user(number).stopped
    assert (await address(line, number)).state is AddressState.OPTED_OUT
    assert words("ne", "sms-consent") in await say(line, resident, "START")
    assert not line.server.user(number).stopped
    assert (await address(line, number)).state is AddressState.OPTED_OUT
    await say(line, resident, "ok")
    assert (await address(line, number)).state is AddressState.ACTIVE


async def test_a_stop_that_only_the_provider_heard_is_learned_from_its_refusal(line: Phones) -> None:
    (number,) = await line.people(1, "vi")
    line.server.account().inbound_url = None
    resident = line.server.user(number)
    resident.say("STOP")
    board = await line.town.until_closed(await line.town.send())
    assert board.sums[DeliveryState.OPTED_OUT] == 1
    assert (await address(line, number)).state is AddressState.OPTED_OUT
    assert await kinds(line, number) == [ConsentKind.OPT_IN, ConsentKind.OPT_OUT]


async def test_stop_by_sms_leaves_the_chat_alone(town: Town, line: Phones) -> None:
    async with in_town(town) as talk:
        someone = talk.phone(CHAT, "vi")
        await someone.join("vi", "01101")
        person = await someone.person()
        await second_address(town, person.id, "+12025550199")
        await say(line, line.server.user("+12025550199"), "dừng")
        found = await town.store.read(partial(addresses.of, keyring=town.keyring, subscriber_id=person.id))
        assert [(one.channel.value, one.state.value) for one in found] == [
            ("telegram", "active"),
            ("sms", "opted_out"),
        ]
