"""What leaves for Twilio, what each of its answers means, and how a message is looked up."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import aiohttp
import pytest

from bot.rehearsal.faults import Fault, FaultKind
from bot.rehearsal.twilio.codes import ENDINGS
from bot.rehearsal.twilio.server import DRILL_LOGIN, LIVE_LOGIN, RehearsalTwilio
from broadcasts.channels import twilio_codes
from broadcasts.channels.channel import Message
from broadcasts.channels.outcome import (
    Absent,
    CannotTell,
    HandedOver,
    Outcome,
    Receipt,
    Refusal,
    Refused,
    Scope,
    Throttled,
    Unknown,
    Word,
)
from broadcasts.channels.twilio import Sender, TwilioChannel, receipt_of, validity
from broadcasts.channels.twilio_codes import Meaning, load_codes
from broadcasts.channels.twilio_http import seconds
from registry.clock import SystemClock
from tests.engine import NOON

CODES = load_codes()
HANA, SITA = "+12025550111", "+12025550122"
TEXT = Message("1", "札幌市: नमस्ते ^{}[]€ +&=?%", parts=1)


@pytest.fixture
async def server() -> AsyncIterator[RehearsalTwilio]:
    async with RehearsalTwilio(drill=DRILL_LOGIN) as running:
        yield running


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as opened:
        yield opened


@pytest.fixture
def channel(server: RehearsalTwilio, session: aiohttp.ClientSession) -> TwilioChannel:
    return open_channel(server, session)


def open_channel(server: RehearsalTwilio, session: aiohttp.ClientSession, **terms: str) -> TwilioChannel:
    login = {"sid": LIVE_LOGIN.sid, "token": LIVE_LOGIN.token, "sender": LIVE_LOGIN.senders[0], "api": server.url}
    return TwilioChannel(session, Sender(**(login | terms)), SystemClock(), CODES)


def means(meaning: Meaning, code: int) -> Outcome:
    """Return the outcome each action of the table stands for, said once more and in other words."""
    said = str(code)
    outcomes: dict[Meaning, Outcome] = {
        Meaning.THROTTLED: Throttled(5.0, Scope.LANE),
        Meaning.STALE: Throttled(60.0, Scope.LANE),
        Meaning.TEMPORARY: Throttled(60.0, Scope.CHAT),
        Meaning.UNKNOWN: Unknown(said),
        Meaning.LATER: Refused(Refusal.LATER, said),
        Meaning.LANE_DOWN: Refused(Refusal.LANE_DOWN, said),
        Meaning.OPTED_OUT: Refused(Refusal.OPTED_OUT, said),
        Meaning.UNREACHABLE: Refused(Refusal.UNREACHABLE, said),
        Meaning.STRIKE: Refused(Refusal.STRIKE, said),
        Meaning.CONTENT: Refused(Refusal.CONTENT, said),
        Meaning.OWN_FAULT: Refused(Refusal.CONTENT, said),
    }
    return outcomes[meaning]


async def test_the_exact_words_leave_with_their_sender_validity_and_where_to_tell_of_them(
    server: RehearsalTwilio, session: aiohttp.ClientSession
) -> None:
    channel = open_channel(server, session, public_url="http://127.0.0.1:9/base")
    until = SystemClock().now() + timedelta(seconds=600)
    message = Message("1", TEXT.text, valid_until=until)
    taken = await channel.send(HANA, message, "12-345")
    assert isinstance(taken, HandedOver)
    sms = server.account().find(taken.provider_id)
    assert sms is not None
    assert (sms.text, sms.to, sms.sender) == (TEXT.text, HANA, LIVE_LOGIN.senders[0])
    assert sms.callback == "http://127.0.0.1:9/base/hooks/twilio/status/12-345"
    assert 590 <= sms.validity <= 600
    assert not server.ledger.violations


async def test_a_messaging_service_chooses_the_sender(server: RehearsalTwilio, session: aiohttp.ClientSession) -> None:
    channel = open_channel(server, session, sender=LIVE_LOGIN.service or "")
    taken = await channel.send(HANA, TEXT, "1-1")
    assert isinstance(taken, HandedOver)
    sms = server.account().find(taken.provider_id)
    assert sms is not None
    assert sms.service == LIVE_LOGIN.service
    assert sms.callback is None


@pytest.mark.parametrize(("left", "sent"), [(0, 1), (-5, 1), (0.4, 1), (59.9, 59), (36_000, 36_000), (90_000, 36_000)])
def test_a_message_is_tried_no_longer_than_its_notice_is_valid(left: float, sent: int) -> None:
    assert validity(NOON + timedelta(seconds=left), NOON) == sent


@pytest.mark.parametrize("code", sorted(CODES.codes))
async def test_each_code_of_the_table_leads_to_its_action(
    server: RehearsalTwilio, channel: TwilioChannel, code: int
) -> None:
    server.faults.add(Fault(kind=FaultKind.REFUSAL, code=code, numbers=frozenset({HANA}), status=400))
    assert await channel.send(HANA, TEXT, "1-1") == means(CODES.codes[code], code)
    assert isinstance(await channel.send(SITA, TEXT, "1-2"), HandedOver)


async def test_an_unlisted_code_fails_its_message_alone(server: RehearsalTwilio, channel: TwilioChannel) -> None:
    server.faults.add(Fault(kind=FaultKind.REFUSAL, code=54321, status=418, numbers=frozenset({HANA})))
    assert await channel.send(HANA, TEXT, "1-1") == Refused(Refusal.CONTENT, "54321")
    assert isinstance(await channel.send(SITA, TEXT, "1-2"), HandedOver)


@pytest.mark.parametrize(
    ("status", "code", "meaning"),
    [
        (401, 54321, Meaning.CONTENT),
        (429, 54321, Meaning.THROTTLED),
        (503, 54321, Meaning.UNKNOWN),
        (302, None, Meaning.LATER),
        (400, None, Meaning.CONTENT),
        (401, None, Meaning.LANE_DOWN),
        (403, None, Meaning.LANE_DOWN),
        (404, None, Meaning.LANE_DOWN),
        (407, None, Meaning.LANE_DOWN),
        (408, None, Meaning.UNKNOWN),
        (413, 413, Meaning.CONTENT),
        (429, None, Meaning.THROTTLED),
        (500, None, Meaning.UNKNOWN),
        (599, 599, Meaning.UNKNOWN),
        (0, None, Meaning.UNKNOWN),
    ],
)
def test_what_has_no_listed_code_means_what_its_status_does(status: int, code: int | None, meaning: Meaning) -> None:
    assert CODES.meaning(status, code) is meaning


async def test_how_long_to_wait_is_kept(server: RehearsalTwilio, channel: TwilioChannel) -> None:
    server.faults.add(Fault(kind=FaultKind.STORM, retry_after=37, first=1))
    assert await channel.send(HANA, TEXT, "1-1") == Throttled(37.0, Scope.LANE)


@pytest.mark.parametrize(
    ("said", "wait"),
    [
        ("3", 3.0),
        ("0", 0.0),
        (None, None),
        ("", None),
        ("-1", None),
        ("nan", None),
        ("inf", None),
        ("soon", None),
        ("1e9", 86_400.0),
        ("Mon, 23 Nov 2026 03:00:00 GMT", None),
    ],
)
def test_a_wait_counts_only_where_it_makes_sense(said: str | None, wait: float | None) -> None:
    assert seconds(said) == wait


@pytest.mark.parametrize("accepted", [False, True])
@pytest.mark.parametrize("kind", [FaultKind.CUT, FaultKind.CUT_ANSWER, FaultKind.GARBLED, FaultKind.SERVER_ERROR])
async def test_an_answer_that_got_lost_leaves_the_message_in_doubt_and_nothing_is_repeated(
    server: RehearsalTwilio, channel: TwilioChannel, kind: FaultKind, accepted: bool
) -> None:
    server.faults.add(Fault(kind=kind, accepted=accepted))
    assert isinstance(await channel.send(HANA, TEXT, "1-1"), Unknown)
    assert len(server.ledger.deliveries()) == int(accepted)


async def test_a_refused_connection_surely_sent_nothing(server: RehearsalTwilio, channel: TwilioChannel) -> None:
    await server.refuse()
    outcome = await channel.send(HANA, TEXT, "1-1")
    assert isinstance(outcome, Refused)
    assert outcome.kind is Refusal.LATER


async def test_a_name_that_does_not_resolve_and_broken_tls_surely_sent_nothing(
    server: RehearsalTwilio, session: aiohttp.ClientSession
) -> None:
    for api in ("http://nowhere.invalid", server.url.replace("http://", "https://")):
        outcome = await open_channel(server, session, api=api).send(HANA, TEXT, "1-1")
        assert isinstance(outcome, Refused), api
        assert outcome.kind is Refusal.LATER


async def test_a_wrong_token_stops_the_lane(server: RehearsalTwilio, session: aiohttp.ClientSession) -> None:
    channel = open_channel(server, session, token="another")
    assert await channel.send(HANA, TEXT, "1-1") == Refused(Refusal.LANE_DOWN, "20003")
    channel = open_channel(server, session, sid="AC" + "9" * 32)
    outcome = await channel.send(HANA, TEXT, "1-1")
    assert isinstance(outcome, Refused)
    assert outcome.kind is Refusal.LANE_DOWN


async def test_a_message_is_found_by_its_exact_words_newest_first(
    server: RehearsalTwilio, channel: TwilioChannel
) -> None:
    assert await channel.find(HANA, TEXT, ()) == Absent()
    first = await channel.send(HANA, TEXT, "1-1")
    await channel.send(HANA, Message("2", TEXT.text + " "), "1-2")
    await channel.send(SITA, TEXT, "1-3")
    second = await channel.send(HANA, TEXT, "1-4")
    assert isinstance(first, HandedOver)
    assert isinstance(second, HandedOver)
    assert await channel.find(HANA, TEXT, ()) == second
    assert await channel.find(HANA, TEXT, {second.provider_id}) == first
    assert await channel.find(HANA, TEXT, {first.provider_id, second.provider_id}) == Absent()


@pytest.mark.parametrize("kind", [FaultKind.CUT, FaultKind.GARBLED, FaultKind.SERVER_ERROR, FaultKind.REFUSAL])
async def test_a_list_that_does_not_come_tells_nothing(
    server: RehearsalTwilio, channel: TwilioChannel, kind: FaultKind
) -> None:
    server.faults.add(Fault(kind=kind, methods=frozenset({"listMessages", "fetchMessage"})))
    assert isinstance(await channel.find(HANA, TEXT, ()), CannotTell)
    assert isinstance(await channel.receipt("SM" + "0" * 32), CannotTell)


async def test_a_list_may_say_how_long_to_wait(server: RehearsalTwilio, channel: TwilioChannel) -> None:
    server.faults.add(Fault(kind=FaultKind.STORM, retry_after=12))
    assert await channel.find(HANA, TEXT, ()) == CannotTell("429", 12.0)


async def test_what_became_of_a_message_can_be_asked(server: RehearsalTwilio, channel: TwilioChannel) -> None:
    taken = await channel.send(HANA, TEXT, "1-1")
    assert isinstance(taken, HandedOver)
    await server.settled()
    assert await channel.receipt(taken.provider_id) == Receipt(taken.provider_id, Word.DELIVERED)
    assert isinstance(await channel.receipt("SM" + "0" * 32), CannotTell)


@pytest.mark.parametrize(
    ("status", "code", "receipt"),
    [
        ("queued", None, Receipt("SM1", Word.UNDER_WAY)),
        ("sent", None, Receipt("SM1", Word.UNDER_WAY)),
        ("delivered", None, Receipt("SM1", Word.DELIVERED)),
        ("undelivered", 30005, Receipt("SM1", Word.UNDELIVERED, Refused(Refusal.STRIKE, "30005"))),
        ("undelivered", 30003, Receipt("SM1", Word.UNDELIVERED, Refused(Refusal.CONTENT, "30003"))),
        ("failed", 21610, Receipt("SM1", Word.UNDELIVERED, Refused(Refusal.OPTED_OUT, "21610"))),
        ("failed", 21614, Receipt("SM1", Word.UNDELIVERED, Refused(Refusal.UNREACHABLE, "21614"))),
        ("failed", 99999, Receipt("SM1", Word.UNDELIVERED, Refused(Refusal.CONTENT, "99999"))),
        ("failed", None, Receipt("SM1", Word.UNDELIVERED, Refused(Refusal.CONTENT, "failed"))),
        ("failed", 30410, Receipt("SM1", Word.UNDER_WAY)),
        ("teleported", None, CannotTell("status")),
    ],
)
def test_each_status_says_what_it_says(status: str, code: int | None, receipt: Receipt | CannotTell) -> None:
    assert receipt_of(CODES, "SM1", status, code) == receipt


def test_the_table_holds_every_code_that_the_simulated_provider_knows_of() -> None:
    assert set(ENDINGS) <= set(CODES.codes)
    assert set(CODES.codes.values()) | {Meaning.LATER} == set(Meaning)
    assert min(CODES.codes) >= twilio_codes.LEAST_CODE
