"""What every channel promises its lane, whatever its provider or the network does."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass

import aiohttp
import pytest

from bot.rehearsal.chats import Person
from bot.rehearsal.faults import Fault, FaultKind
from bot.rehearsal.telegram_server import RehearsalTelegram
from bot.rehearsal.twilio.server import LIVE_LOGIN, RehearsalTwilio
from broadcasts.channels.channel import Channel, Message
from broadcasts.channels.outcome import (
    Absent,
    CannotTell,
    HandedOver,
    Outcome,
    Refusal,
    Refused,
    Scope,
    Throttled,
    Unknown,
)
from broadcasts.channels.telegram import TelegramChannel
from broadcasts.channels.twilio import Sender, TwilioChannel
from broadcasts.channels.twilio_codes import load_codes
from registry.clock import SystemClock
from tests.town import TOKEN

TEXT = Message("1", "大津波警報 नमस्ते")
LOST = (FaultKind.CUT, FaultKind.CUT_ANSWER, FaultKind.GARBLED, FaultKind.SERVER_ERROR)


@dataclass(frozen=True)
class Way:
    """A channel, its simulated provider, and two people it reaches."""

    channel: Channel
    server: RehearsalTelegram | RehearsalTwilio
    reader: str
    other: str
    lists: bool

    def told(self) -> int:
        return len(self.server.ledger.deliveries())

    async def send(self) -> Outcome:
        return await self.channel.send(self.reader, TEXT, "1-1")

    def strike(self, fault: Fault) -> None:
        self.server.faults.add(fault)


@pytest.fixture(params=["telegram", "twilio"])
async def way(request: pytest.FixtureRequest) -> AsyncIterator[Way]:
    async with aiohttp.ClientSession() as session:
        if request.param == "telegram":
            async with RehearsalTelegram(TOKEN) as chats:
                chats.populate([Person(700_001, "R", None), Person(700_002, "R", None)])
                yield Way(TelegramChannel(session, chats.url, TOKEN), chats, "700001", "700002", lists=False)
        else:
            async with RehearsalTwilio() as phones:
                sender = Sender(LIVE_LOGIN.sid, LIVE_LOGIN.token, LIVE_LOGIN.senders[0], phones.url)
                channel = TwilioChannel(session, sender, SystemClock(), load_codes())
                yield Way(channel, phones, "+12025550111", "+12025550122", lists=True)


async def test_what_is_taken_has_an_id_of_its_own(way: Way) -> None:
    first, second = await way.send(), await way.channel.send(way.other, TEXT, "1-2")
    assert isinstance(first, HandedOver)
    assert isinstance(second, HandedOver)
    assert way.told() == 2
    assert {entry.text for entry in way.server.ledger.deliveries()} == {TEXT.text}


async def test_being_told_to_wait_says_how_long_and_sends_nothing(way: Way) -> None:
    way.strike(Fault(kind=FaultKind.STORM, retry_after=23, first=1))
    assert await way.send() == Throttled(23.0, Scope.LANE)
    assert way.told() == 0


@pytest.mark.parametrize("accepted", [False, True])
@pytest.mark.parametrize("kind", LOST)
async def test_a_lost_answer_is_unknown_and_the_channel_repeats_nothing(
    way: Way, kind: FaultKind, accepted: bool
) -> None:
    way.strike(Fault(kind=kind, status=502 if kind is FaultKind.SERVER_ERROR else None, accepted=accepted))
    assert isinstance(await way.send(), Unknown)
    assert way.told() == int(accepted)


async def test_a_refused_connection_is_for_later(way: Way) -> None:
    await way.server.refuse()
    outcome = await way.send()
    assert isinstance(outcome, Refused)
    assert outcome.kind is Refusal.LATER


async def test_a_refused_account_stops_the_lane(way: Way) -> None:
    way.strike(Fault(kind=FaultKind.REFUSAL, status=401, code=20003, description="Unauthorized"))
    outcome = await way.send()
    assert isinstance(outcome, Refused)
    assert outcome.kind is Refusal.LANE_DOWN


async def test_an_unlisted_refusal_is_about_this_message_alone(way: Way) -> None:
    way.strike(Fault(kind=FaultKind.REFUSAL, status=418, code=54321, description="I'm a teapot", first=1))
    outcome = await way.send()
    assert isinstance(outcome, Refused)
    assert outcome.kind is Refusal.CONTENT
    assert isinstance(await way.send(), HandedOver)


async def test_somebody_who_cannot_be_reached_is_told_apart_from_a_bad_message(way: Way) -> None:
    blocked = "Forbidden: bot was blocked by the user"
    way.strike(Fault(kind=FaultKind.REFUSAL, status=403 if not way.lists else 400, code=21614, description=blocked))
    outcome = await way.send()
    assert isinstance(outcome, Refused)
    assert outcome.kind is Refusal.UNREACHABLE


async def test_looking_up_tells_what_the_provider_can_tell(way: Way) -> None:
    before = await way.channel.find(way.reader, TEXT, ())
    taken = await way.send()
    after = await way.channel.find(way.reader, TEXT, ())
    if way.lists:
        assert (before, after) == (Absent(), taken)
    else:
        assert isinstance(before, CannotTell)
        assert isinstance(after, CannotTell)


async def test_asking_about_what_never_was_tells_nothing(way: Way) -> None:
    assert isinstance(await way.channel.receipt("SM" + "0" * 32), CannotTell)


async def test_closing_leaves_the_shared_session_open(way: Way) -> None:
    await way.channel.aclose()
    assert isinstance(await way.send(), HandedOver)
