"""Other processes move the people and faults of a rehearsal over /control/, and read its truth."""

import asyncio
import json
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.rehearsal.control import open_control
from bot.rehearsal.telegram_server import RehearsalTelegram
from tests.bot.rehearsal.conftest import TOKEN, Call

Control = Callable[..., Awaitable[tuple[int, Any]]]


@pytest.fixture
def control(server: RehearsalTelegram, session: aiohttp.ClientSession) -> Control:
    """Return `control(method, path, **fields) -> (status, body)`."""
    open_control(server)

    async def ask(method: str, path: str, /, **fields: object) -> tuple[int, Any]:
        asked, body = (None, fields) if method == "POST" else ({name: str(v) for name, v in fields.items()}, None)
        async with session.request(method, f"{server.url}/control{path}", params=asked, json=body) as answer:
            return answer.status, await answer.json()

    return ask


async def test_people_join_act_and_are_read(control: Control, call: Call) -> None:
    people = [{"id": 1, "name": "Sita", "language": "ne"}, {"id": 2}]
    assert await control("POST", "/people", people=people, started=True) == (200, {"people": 2})
    keyboard = {"inline_keyboard": [[{"text": "OK", "callback_data": "ok"}]]}
    assert (await call("sendMessage", chat_id=1, text="नमस्ते", reply_markup=keyboard))[0] == 200
    status, body = await control("POST", "/act", id=1, do="tap", text="OK")
    assert status == 200
    updates = (await call("getUpdates"))[1]["result"]
    assert [update["update_id"] for update in updates] == [body["update_id"]]
    _, chat = await control("GET", "/chat", chat_id=1)
    assert [message["text"] for message in chat["messages"]] == ["नमस्ते"]
    assert chat["standing"] == "member"


@pytest.mark.parametrize(("verb", "status"), [("block", 403), ("deactivate", 403), ("start", 200), ("say", 200)])
async def test_a_persons_verbs_change_what_the_bot_may_do(control: Control, call: Call, verb: str, status: int) -> None:
    await control("POST", "/people", people=[{"id": 1}], started=True)
    assert (await control("POST", "/act", id=1, do=verb, text="x"))[0] == 200
    assert (await call("sendMessage", chat_id=1, text="x"))[0] == status


async def test_rooms_are_made_upgraded_and_closed(control: Control, call: Call) -> None:
    _, room = await control("POST", "/rooms", title="Comunidade")
    assert (await call("sendMessage", chat_id=room["chat_id"], text="x"))[0] == 200
    _, upgraded = await control("POST", "/rooms/act", chat_id=room["chat_id"], do="upgrade")
    status, refusal = await call("sendMessage", chat_id=room["chat_id"], text="x")
    assert (status, refusal["parameters"]["migrate_to_chat_id"]) == (400, upgraded["chat_id"])
    await control("POST", "/rooms/act", chat_id=upgraded["chat_id"], do="kick_bot")
    status, refusal = await call("sendMessage", chat_id=upgraded["chat_id"], text="x")
    assert refusal["description"] == "Forbidden: bot was kicked from the supergroup chat"


async def test_every_verb_of_a_room_is_an_order(control: Control, call: Call) -> None:
    _, room = await control("POST", "/rooms", title="札幌市", kind="channel")
    keyboard = {"inline_keyboard": [[{"text": "OK", "callback_data": "ok"}]]}
    assert (await call("sendMessage", chat_id=room["chat_id"], text="x", reply_markup=keyboard))[0] == 200
    for order in ({"do": "say", "text": "y"}, {"do": "tap", "text": "OK"}, {"do": "add_bot", "administrator": True}):
        status, body = await control("POST", "/rooms/act", chat_id=room["chat_id"], **order)
        assert (status, isinstance(body["update_id"], int)) == (200, True)
    assert (await control("POST", "/rooms/act", chat_id=room["chat_id"], do="delete"))[0] == 200
    assert (await call("sendMessage", chat_id=room["chat_id"], text="x"))[0] == 403
    assert (await control("POST", "/rooms/act", chat_id=room["chat_id"], do="paint"))[0] == 400


async def test_faults_and_tokens_are_switched(control: Control, call: Call) -> None:
    await control("POST", "/faults", kind="server_error", methods=["getMe"])
    assert (await call("getMe"))[0] == 503
    await control("DELETE", "/faults")
    assert (await call("getMe"))[0] == 200
    await control("POST", "/token", revoked=True)
    assert (await call("getMe"))[0] == 401
    await control("POST", "/token", revoked=False)
    assert (await call("getMe"))[0] == 200


async def test_the_ledger_is_read_with_its_sums(control: Control, call: Call) -> None:
    await control("POST", "/people", people=[{"id": 1}, {"id": 2}], started=True)
    for chat in (1, 2, 2):
        await call("sendMessage", chat_id=chat, text="26-0001")
    await call("sendMessage", chat_id=1, text="x", priority=1)
    _, sums = await control("GET", "/sums", containing="26-0001")
    assert (sums["accepted"], sums["chats"]) == (3, 2)
    assert sums["duplicates"] == [{"chat_id": 2, "text": "26-0001", "times": 2}]
    assert [violation["detail"] for violation in sums["violations"]] == ["priority"]
    _, ledger = await control("GET", "/ledger", chat_id=2, after=2)
    assert [entry["sequence"] for entry in ledger["entries"]] == [3]


async def test_an_update_is_repeated(control: Control, call: Call) -> None:
    _, said = await control("POST", "/act", id=1, do="say", text="x")
    await call("getUpdates", offset=said["update_id"] + 1)
    await control("POST", "/repeat", update_id=said["update_id"])
    updates = (await call("getUpdates", offset=said["update_id"] + 1))[1]["result"]
    assert [update["update_id"] for update in updates] == [said["update_id"]]


async def test_a_pause_refuses_everybody_and_ends_by_itself(
    control: Control, server: RehearsalTelegram, session: aiohttp.ClientSession
) -> None:
    assert (await control("POST", "/refuse", seconds=1))[0] == 200
    outcomes = set()
    for _ in range(300):
        try:
            async with session.get(f"{server.url}/bot{TOKEN}/getMe") as answer:
                outcomes.add(answer.status)
        except aiohttp.ClientError:
            outcomes.add(0)
        if outcomes >= {0} and 200 in outcomes:
            break
        await asyncio.sleep(0.02)
    assert outcomes == {0, 200}


@pytest.mark.parametrize(
    ("method", "path", "fields", "status", "sentence"),
    [
        ("POST", "/nothing", {}, 404, "there is no POST /control/nothing"),
        ("POST", "/people", {"people": [1]}, 400, "people: right would be"),
        ("POST", "/people", {"people": [{"id": "x"}]}, 400, "id: 'x'; right would be a whole number"),
        ("POST", "/act", {"id": 1, "do": "dance"}, 400, "do: 'dance'; right would be"),
        ("POST", "/act", {"id": 1, "do": 5}, 400, "do: 5; right would be a text"),
        ("POST", "/act", {"id": 1, "do": "tap", "text": "x"}, 400, "button: 'x' is not to be seen"),
        ("POST", "/rooms", {"kind": "private"}, 400, "kind: 'private'; right would be"),
        ("POST", "/rooms/act", {"chat_id": -9, "do": "delete"}, 400, "chat: -9 does not exist"),
        ("POST", "/faults", {"kind": "rain"}, 400, "no kind 'rain'"),
        ("POST", "/repeat", {"update_id": 1}, 400, "update: 1 never was"),
        ("GET", "/chat", {"chat_id": 9}, 400, "chat: 9 does not exist"),
    ],
)
async def test_a_wrong_order_is_refused_in_one_sentence(
    control: Control, method: str, path: str, fields: dict[str, object], status: int, sentence: str
) -> None:
    answered, body = await control(method, path, **fields)
    assert answered == status
    assert sentence in body["error"]


@pytest.mark.parametrize(("kind", "body"), [("text/plain", "{}"), ("application/json", "{"), ("application/json", "1")])
async def test_only_json_objects_are_orders(
    control: Control, server: RehearsalTelegram, session: aiohttp.ClientSession, kind: str, body: str
) -> None:
    headers = {"Content-Type": kind}
    async with session.post(f"{server.url}/control/act", data=body, headers=headers) as answer:
        assert answer.status == 400


async def test_without_control_the_door_is_shut(server: RehearsalTelegram, session: aiohttp.ClientSession) -> None:
    async with session.get(f"{server.url}/control/sums") as answer:
        assert answer.status == 404


@pytest.fixture
async def process(tmp_path: Path) -> AsyncIterator[tuple[asyncio.subprocess.Process, str]]:
    options = ["--control", "--no-limits", "--token", TOKEN, "--ledger", str(tmp_path / "ledger.jsonl")]
    running = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.rehearsal", *options, stdout=asyncio.subprocess.PIPE
    )
    assert running.stdout is not None
    yield running, (await running.stdout.readline()).decode().strip()
    if running.returncode is None:
        running.send_signal(signal.SIGTERM)
        await running.wait()


async def test_it_runs_as_a_process_of_its_own_and_leaves_its_ledger(
    process: tuple[asyncio.subprocess.Process, str], session: aiohttp.ClientSession, tmp_path: Path
) -> None:
    running, url = process
    async with session.post(f"{url}/control/people", json={"people": [{"id": 1}], "started": True}) as answer:
        assert answer.status == 200
    async with session.post(f"{url}/bot{TOKEN}/sendMessage", json={"chat_id": 1, "text": "kept"}) as answer:
        assert answer.status == 200
    running.send_signal(signal.SIGTERM)
    assert await running.wait() == 0
    assert [json.loads(line)["text"] for line in (tmp_path / "ledger.jsonl").read_text().splitlines()] == ["kept"]
