"""Each fault strikes the requests it names, and the ledger knows what took effect all the same."""

import asyncio
import json
from functools import partial
from pathlib import Path

import aiohttp
import pytest
from twilio.base.exceptions import TwilioRestException
from twilio.rest import Client

from bot.rehearsal.faults import Fault, FaultKind
from bot.rehearsal.twilio.codes import REFUSALS
from bot.rehearsal.twilio.server import LIVE_LOGIN, RehearsalTwilio
from tests.bot.rehearsal.twilio.conftest import FROM, HANA, SITA, Call, entry, threaded


@pytest.mark.parametrize("code", sorted(REFUSALS))
async def test_any_code_can_be_answered(server: RehearsalTwilio, send: Call, code: int) -> None:
    server.faults.add(Fault(kind=FaultKind.REFUSAL, code=code, numbers=frozenset({HANA})))
    status, body = await send(HANA, "x")
    assert (status, body["code"], body["status"]) == (REFUSALS[code][0], code, REFUSALS[code][0])
    assert (await send(SITA, "x"))[0] == 201


async def test_an_unlisted_code_and_words_can_be_answered(server: RehearsalTwilio, send: Call) -> None:
    server.faults.add(Fault(kind=FaultKind.REFUSAL, code=54321, status=418, description="New this year"))
    status, body = await send(HANA, "x")
    assert (status, body["code"], body["message"]) == (418, 54321, "New this year")


async def test_a_storm_tells_how_long_to_wait_and_who_comes_early_is_recorded(
    server: RehearsalTwilio, session: aiohttp.ClientSession, send: Call
) -> None:
    server.faults.add(Fault(kind=FaultKind.STORM, retry_after=30, first=1))
    url = f"{server.url}/2010-04-01/Accounts/{LIVE_LOGIN.sid}/Messages.json"
    form = {"To": HANA, "From": FROM, "Body": "x"}
    async with session.post(url, data=form, headers=entry()) as told:
        assert (told.status, told.headers["Retry-After"], (await told.json())["code"]) == (429, "30", 20429)
    assert (await send(HANA, "too soon"))[0] == 429
    (early,) = server.ledger.inside_retry_after(grace=0)
    assert (early.method, early.retry_after) == ("createMessage", 30)
    assert server.ledger.deliveries() == []


async def test_a_storm_over_one_number_leaves_the_others_alone(server: RehearsalTwilio, send: Call) -> None:
    server.faults.add(Fault(kind=FaultKind.STORM, retry_after=30, code=63017, numbers=frozenset({HANA})))
    assert (await send(HANA, "x"))[1]["code"] == 63017
    assert (await send(SITA, "x"))[0] == 201
    assert server.ledger.inside_retry_after(grace=0) == []


@pytest.mark.parametrize("accepted", [False, True])
async def test_a_server_error_may_come_before_or_after_acceptance(
    server: RehearsalTwilio, client: Client, accepted: bool
) -> None:
    server.faults.add(Fault(kind=FaultKind.SERVER_ERROR, code=20500, accepted=accepted))
    with pytest.raises(TwilioRestException) as broken:
        await threaded(partial(client.messages.create, to=HANA, from_=FROM, body="x"))
    assert (broken.value.status, broken.value.code) == (500, 20500)
    await server.settled()
    assert [entry.answered for entry in server.ledger.deliveries(HANA)] == [False] * accepted
    assert server.user(HANA).inbox() == ["x"] * accepted


@pytest.mark.parametrize("kind", [FaultKind.CUT, FaultKind.CUT_ANSWER])
@pytest.mark.parametrize("accepted", [False, True])
async def test_a_cut_answer_leaves_the_sender_in_doubt_and_the_list_decides(
    server: RehearsalTwilio, send: Call, call: Call, kind: FaultKind, accepted: bool
) -> None:
    server.faults.add(Fault(kind=kind, accepted=accepted, first=1, methods=frozenset({"createMessage"})))
    with pytest.raises(aiohttp.ClientError):
        await send(HANA, "in doubt")
    listed = (await call("GET", To=HANA))[1]["messages"]
    assert [sms["body"] for sms in listed] == ["in doubt"] * accepted
    assert [entry.answered for entry in server.ledger.deliveries(HANA)] == [False] * accepted
    assert (await send(HANA, "sure"))[0] == 201
    assert server.ledger.deliveries(HANA)[-1].answered


async def test_a_garbled_answer_is_not_json(server: RehearsalTwilio, send: Call) -> None:
    server.faults.add(Fault(kind=FaultKind.GARBLED, accepted=True))
    with pytest.raises(ValueError, match="decode"):
        await send(HANA, "x")
    assert [entry.answered for entry in server.ledger.deliveries(HANA)] == [False]


@pytest.mark.parametrize("accepted", [False, True])
async def test_a_hanging_request_ends_with_its_client(server: RehearsalTwilio, send: Call, accepted: bool) -> None:
    server.faults.add(Fault(kind=FaultKind.HANG, accepted=accepted, first=1))
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.2):
            await send(HANA, "x")
    assert [entry.answered for entry in server.ledger.deliveries(HANA)] == [False] * accepted
    assert (await send(HANA, "y"))[0] == 201


async def test_a_late_answer_comes(server: RehearsalTwilio, send: Call) -> None:
    rule = server.faults.add(Fault(kind=FaultKind.LATENCY, delay=0.01))
    assert (await send(HANA, "x"))[0] == 201
    assert rule.struck == 1


async def test_numbers_do_not_move(server: RehearsalTwilio, send: Call) -> None:
    server.faults.add(Fault(kind=FaultKind.MIGRATE))
    assert (await send(HANA, "x"))[0] == 201


async def test_a_rule_names_one_method(server: RehearsalTwilio, send: Call, call: Call) -> None:
    server.faults.add(Fault(kind=FaultKind.SERVER_ERROR, methods=frozenset({"listMessages", "fetchMessage"})))
    _, made = await send(HANA, "x")
    assert (await call("GET"))[0] == 503
    assert (await call("GET", f"/Messages/{made['sid']}.json"))[0] == 503


async def test_a_fault_over_one_number_strikes_the_reading_of_its_messages(
    server: RehearsalTwilio, send: Call, call: Call
) -> None:
    _, made = await send(HANA, "x")
    server.faults.add(Fault(kind=FaultKind.SERVER_ERROR, numbers=frozenset({HANA})))
    assert (await call("GET", f"/Messages/{made['sid']}.json"))[0] == 503
    assert (await call("GET", To=HANA))[0] == 503
    assert (await call("GET", To=SITA))[0] == 200


async def test_a_closed_socket_refuses_and_opens_again_on_the_same_port(server: RehearsalTwilio, send: Call) -> None:
    before = server.url
    await server.refuse()
    with pytest.raises(aiohttp.ClientConnectorError):
        await send(HANA, "refused")
    await server.listen()
    assert server.url == before
    assert (await send(HANA, "after"))[0] == 201
    assert [entry.text for entry in server.ledger.deliveries()] == ["after"]


async def test_duplicates_and_losses_can_be_counted(server: RehearsalTwilio, send: Call) -> None:
    for number in (HANA, HANA, SITA):
        await send(number, "26-0143")
    await send(SITA, "other")
    assert server.ledger.duplicates("26-0143") == {(HANA, "26-0143"): 2}
    assert server.ledger.counts("26-0143").total() == 3


async def test_the_file_holds_each_message_before_the_answer_leaves(
    tmp_path: Path, session: aiohttp.ClientSession
) -> None:
    path = tmp_path / "sms.jsonl"
    async with RehearsalTwilio(ledger_path=path) as kept:
        url = f"{kept.url}/2010-04-01/Accounts/{LIVE_LOGIN.sid}/Messages.json"
        form = {"To": HANA, "From": FROM, "Body": "地震"}
        async with session.post(url, data=form, headers=entry()) as answer:
            made = await answer.json()
        (line,) = path.read_text().splitlines()
    found = json.loads(line)
    assert (found["number"], found["text"], found["message_id"]) == (HANA, "地震", made["sid"])
