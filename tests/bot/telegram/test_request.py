"""The library's requests over our session: times kept, errors in its own words and never with the token."""

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import pytest
import telegram
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.rehearsal.faults import Fault, FaultKind
from bot.rehearsal.telegram_server import RehearsalTelegram
from bot.telegram.request import SessionRequest
from broadcasts.pacing import Pace, Rate
from registry.clock import SystemClock
from tests.town import TOKEN

CHAT = 5_550_100_101


@pytest.fixture
def pace() -> Pace:
    return Pace(Rate(1000), SystemClock())


@pytest.fixture
async def bot(server: RehearsalTelegram, pace: Pace) -> AsyncIterator[telegram.Bot]:
    server.user(CHAT).start()
    async with aiohttp.ClientSession() as session:
        request = SessionRequest(session, pace)
        fetching = SessionRequest(session, None)
        async with telegram.Bot(
            TOKEN, base_url=f"{server.url}/bot", request=request, get_updates_request=fetching
        ) as opened:
            yield opened


async def test_text_and_pictures_arrive(bot: telegram.Bot, server: RehearsalTelegram) -> None:
    await bot.send_message(CHAT, "नमस्ते")
    await bot.send_photo(CHAT, b"not quite a picture", caption="カード")
    resident = server.user(CHAT)
    assert resident.inbox() == ["नमस्ते", "カード"]
    assert resident.messages()[-1].content.photo == b"not quite a picture"
    assert server.ledger.violations == []


async def test_a_long_poll_may_last_longer_than_an_answer(bot: telegram.Bot, server: RehearsalTelegram) -> None:
    assert len(await bot.get_updates()) == 1
    polling = asyncio.create_task(bot.get_updates(offset=2_000_000, timeout=30))
    await server.account().updates.polling.wait()
    server.user(CHAT).say("x")
    assert len(await polling) == 1


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault(kind=FaultKind.HANG), TimedOut),
        (Fault(kind=FaultKind.CUT), NetworkError),
        (Fault(kind=FaultKind.CUT_ANSWER, accepted=True), NetworkError),
        (Fault(kind=FaultKind.GARBLED), TelegramError),
        (Fault(kind=FaultKind.SERVER_ERROR, status=502), NetworkError),
        (Fault(kind=FaultKind.REFUSAL), Forbidden),
        (Fault(kind=FaultKind.REFUSAL, status=400, description="Bad Request: x"), BadRequest),
        (Fault(kind=FaultKind.REFUSAL, status=401, description="Unauthorized"), InvalidToken),
        (Fault(kind=FaultKind.STORM), RetryAfter),
    ],
)
async def test_every_trouble_has_its_error_and_no_error_names_the_token(
    bot: telegram.Bot, server: RehearsalTelegram, fault: Fault, error: type[Exception]
) -> None:
    server.faults.add(fault)
    with pytest.raises(error) as raised:
        await bot.send_message(CHAT, "x", read_timeout=0.2)
    chain: BaseException | None = raised.value
    while chain is not None:
        assert TOKEN not in f"{chain!r} {chain}"
        chain = chain.__cause__


async def test_a_server_that_is_not_there_is_a_network_error(bot: telegram.Bot, server: RehearsalTelegram) -> None:
    await server.refuse()
    with pytest.raises(NetworkError, match="ClientConnectorError") as raised:
        await bot.send_message(CHAT, "x")
    assert TOKEN not in repr(raised.value)


async def test_told_to_slow_down_everybody_on_the_account_waits(
    bot: telegram.Bot, server: RehearsalTelegram, pace: Pace
) -> None:
    server.faults.add(Fault(kind=FaultKind.STORM, retry_after=7, first=1))
    with pytest.raises(RetryAfter):
        await bot.send_message(CHAT, "x")
    assert 6 < pace.paused_for() <= 7


async def test_fetching_updates_waits_for_no_turn(bot: telegram.Bot, pace: Pace) -> None:
    pace.pause(3600)
    assert len(await bot.get_updates()) == 1
