"""Each fault strikes the requests it names, and the ledger knows what took effect all the same."""

import asyncio
import json
from datetime import timedelta

import aiohttp
import pytest
import telegram

from bot.errors import BadInstruction
from bot.rehearsal.faults import Fault, FaultKind, read_fault
from bot.rehearsal.telegram_server import RehearsalTelegram
from tests.bot.rehearsal.conftest import TOKEN, Call

PERSON = 1001


@pytest.fixture(autouse=True)
def started(server: RehearsalTelegram) -> None:
    server.user(PERSON).start()


async def send(server: RehearsalTelegram, session: aiohttp.ClientSession, text: str) -> tuple[int, bytes]:
    async with session.post(f"{server.url}/bot{TOKEN}/sendMessage", json={"chat_id": PERSON, "text": text}) as answer:
        return answer.status, await answer.read()


async def test_a_storm_tells_how_long_to_wait(
    server: RehearsalTelegram, client: telegram.Bot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")
    server.faults.add(Fault(kind=FaultKind.STORM, retry_after=7, first=1))
    with pytest.raises(telegram.error.RetryAfter) as storm:
        await client.send_message(PERSON, "x")
    assert storm.value.retry_after == timedelta(seconds=7)
    assert server.user(PERSON).inbox() == []


async def test_a_request_inside_a_retry_after_is_refused_and_recorded(
    server: RehearsalTelegram, session: aiohttp.ClientSession, call: Call
) -> None:
    server.faults.add(Fault(kind=FaultKind.STORM, retry_after=30, first=1))
    async with session.post(f"{server.url}/bot{TOKEN}/sendMessage", json={"chat_id": PERSON, "text": "x"}) as told:
        assert told.headers["Retry-After"] == "30"
        assert (await told.json())["parameters"] == {"retry_after": 30}
    status, body = await call("sendMessage", chat_id=PERSON, text="too soon")
    assert (status, body["parameters"]) == (429, {"retry_after": 30})
    (early,) = server.ledger.inside_retry_after(grace=0)
    assert (early.method, early.handle, early.retry_after) == ("sendMessage", PERSON, 30)
    assert server.ledger.deliveries() == []


async def test_a_storm_over_one_chat_leaves_the_others_alone(server: RehearsalTelegram, call: Call) -> None:
    server.user(1002).start()
    server.faults.add(Fault(kind=FaultKind.STORM, retry_after=30, chats=frozenset({PERSON})))
    assert (await call("sendMessage", chat_id=PERSON, text="x"))[0] == 429
    assert (await call("sendMessage", chat_id=1002, text="x"))[0] == 200
    assert server.ledger.inside_retry_after(grace=0) == []


async def test_a_refusal_speaks_the_words_given(server: RehearsalTelegram, client: telegram.Bot) -> None:
    server.faults.add(Fault(kind=FaultKind.REFUSAL, first=1))
    server.faults.add(Fault(kind=FaultKind.REFUSAL, status=400, description="Bad Request: chat not found"))
    with pytest.raises(telegram.error.Forbidden, match="bot was blocked by the user"):
        await client.send_message(PERSON, "x")
    with pytest.raises(telegram.error.BadRequest, match="Chat not found"):
        await client.send_message(PERSON, "x")


async def test_a_group_migrates_under_the_senders_hand(server: RehearsalTelegram, client: telegram.Bot) -> None:
    room = server.room("Grupo")
    room.add_bot()
    server.faults.add(Fault(kind=FaultKind.MIGRATE, chats=frozenset({room.chat.id})))
    with pytest.raises(telegram.error.ChatMigrated) as moved:
        await client.send_message(room.chat.id, "x")
    await client.send_message(moved.value.new_chat_id, "x")
    assert server.find_room(moved.value.new_chat_id).inbox() == ["x"]


@pytest.mark.parametrize(
    ("status", "description"), [(500, "Internal Server Error"), (502, "Bad Gateway"), (503, "Service Unavailable")]
)
@pytest.mark.parametrize("accepted", [False, True])
async def test_a_server_error_may_come_before_or_after_acceptance(
    server: RehearsalTelegram, call: Call, status: int, description: str, accepted: bool
) -> None:
    server.faults.add(Fault(kind=FaultKind.SERVER_ERROR, status=status, accepted=accepted))
    answered, body = await call("sendMessage", chat_id=PERSON, text="x")
    assert (answered, body["description"]) == (status, description)
    assert [entry.answered for entry in server.ledger.deliveries(PERSON)] == [False] * accepted


@pytest.mark.parametrize("kind", [FaultKind.CUT, FaultKind.CUT_ANSWER])
@pytest.mark.parametrize("accepted", [False, True])
async def test_a_cut_answer_leaves_the_sender_in_doubt_but_not_the_ledger(
    server: RehearsalTelegram, session: aiohttp.ClientSession, kind: FaultKind, accepted: bool
) -> None:
    server.faults.add(Fault(kind=kind, accepted=accepted, first=1))
    with pytest.raises(aiohttp.ClientError):
        await send(server, session, "in doubt")
    assert server.user(PERSON).inbox() == ["in doubt"] * accepted
    assert [entry.answered for entry in server.ledger.deliveries(PERSON)] == [False] * accepted
    assert (await send(server, session, "sure"))[0] == 200
    assert server.ledger.deliveries(PERSON)[-1].answered


async def test_a_garbled_answer_is_not_json(server: RehearsalTelegram, session: aiohttp.ClientSession) -> None:
    server.faults.add(Fault(kind=FaultKind.GARBLED, accepted=True))
    status, body = await send(server, session, "x")
    assert status == 200
    assert b"ok" not in body
    assert [entry.answered for entry in server.ledger.deliveries(PERSON)] == [False]


@pytest.mark.parametrize("accepted", [False, True])
async def test_a_hanging_request_ends_with_its_client(
    server: RehearsalTelegram, session: aiohttp.ClientSession, accepted: bool
) -> None:
    server.faults.add(Fault(kind=FaultKind.HANG, accepted=accepted, first=1))
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.2):
            await send(server, session, "x")
    assert (await send(server, session, "y"))[0] == 200
    assert [(entry.text, entry.answered) for entry in server.ledger.deliveries(PERSON)][-1] == ("y", True)
    assert server.user(PERSON).inbox() == ["x"] * accepted + ["y"]
    if accepted:
        assert not server.ledger.deliveries(PERSON)[0].answered


async def test_a_message_whose_sender_dies_at_once_is_delivered_all_the_same(server: RehearsalTelegram) -> None:
    body = json.dumps({"chat_id": PERSON, "text": "last words"})
    head = f"POST /bot{TOKEN}/sendMessage HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
    server.faults.add(Fault(kind=FaultKind.LATENCY, delay=0.05))
    _, writer = await asyncio.open_connection("127.0.0.1", int(server.url.rsplit(":", 1)[1]))
    writer.write(f"{head}Content-Length: {len(body)}\r\n\r\n{body}".encode())
    await writer.drain()
    writer.close()
    for _ in range(500):
        if server.ledger.deliveries(PERSON):
            break
        await asyncio.sleep(0.01)
    assert [(entry.text, entry.answered) for entry in server.ledger.deliveries(PERSON)] == [("last words", False)]


async def test_a_poller_that_hung_up_swallows_nothing(
    server: RehearsalTelegram, session: aiohttp.ClientSession, call: Call
) -> None:
    with pytest.raises(TimeoutError):
        async with (
            asyncio.timeout(0.1),
            session.get(f"{server.url}/bot{TOKEN}/getUpdates?timeout=30&offset=99999999999"),
        ):
            pass
    number = server.user(PERSON).say("still there?")
    assert number in [update["update_id"] for update in (await call("getUpdates"))[1]["result"]]


async def test_a_late_answer_comes(server: RehearsalTelegram, call: Call) -> None:
    rule = server.faults.add(Fault(kind=FaultKind.LATENCY, delay=0.01))
    assert (await call("sendMessage", chat_id=PERSON, text="x"))[0] == 200
    assert rule.struck == 1


async def test_a_closed_socket_refuses_and_opens_again_on_the_same_port(
    server: RehearsalTelegram, session: aiohttp.ClientSession
) -> None:
    before = server.url
    assert (await send(server, session, "before"))[0] == 200
    await server.refuse()
    with pytest.raises(aiohttp.ClientOSError):
        await send(server, session, "cut or refused")
    with pytest.raises(aiohttp.ClientConnectorError):
        await send(server, session, "refused")
    await server.listen()
    assert server.url == before
    assert (await send(server, session, "after"))[0] == 200
    assert server.user(PERSON).inbox() == ["before", "after"]


async def test_a_revoked_token_is_unauthorized_until_restored(server: RehearsalTelegram, call: Call) -> None:
    server.revoke()
    assert (await call("sendMessage", chat_id=PERSON, text="x"))[0] == 401
    server.restore()
    assert (await call("sendMessage", chat_id=PERSON, text="x"))[0] == 200


async def test_a_rule_passes_some_strikes_some_and_ends(server: RehearsalTelegram, call: Call) -> None:
    server.faults.add(Fault(kind=FaultKind.SERVER_ERROR, skip=1, first=2))
    statuses = [(await call("sendMessage", chat_id=PERSON, text=str(number)))[0] for number in range(5)]
    assert statuses == [200, 503, 503, 200, 200]


async def test_chance_is_repeatable(server: RehearsalTelegram, call: Call) -> None:
    runs = []
    for _ in range(2):
        rule = server.faults.add(Fault(kind=FaultKind.SERVER_ERROR, probability=0.5, seed=7))
        runs.append([(await call("sendMessage", chat_id=PERSON, text="x"))[0] for _ in range(20)])
        server.faults.remove(rule)
    assert runs[0] == runs[1]
    assert set(runs[0]) == {200, 503}


async def test_a_rule_names_methods_and_spares_polling_otherwise(server: RehearsalTelegram, call: Call) -> None:
    server.faults.add(Fault(kind=FaultKind.SERVER_ERROR))
    assert (await call("getUpdates"))[0] == 200
    assert (await call("getMe"))[0] == 503
    server.faults.clear()
    server.faults.add(Fault(kind=FaultKind.SERVER_ERROR, methods=frozenset({"getUpdates"})))
    assert (await call("getUpdates"))[0] == 503
    assert (await call("getMe"))[0] == 200


async def test_a_rule_ends_after_its_time(server: RehearsalTelegram, call: Call) -> None:
    server.faults.add(Fault(kind=FaultKind.SERVER_ERROR, seconds=0))
    assert (await call("getMe"))[0] == 200


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [({"kind": "flood"}, "no kind 'flood'"), ({"kind": "hang", "often": 1}, "no field 'often'"), ({}, "no kind None")],
)
def test_a_fault_that_cannot_be_understood_is_refused(settings: dict[str, object], sentence: str) -> None:
    with pytest.raises(BadInstruction, match=sentence):
        read_fault(settings)
