"""Other processes move the phones, fates and faults of the simulated Twilio, and read its truth."""

import asyncio
import json
import signal
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from bot.rehearsal.twilio.control import open_control
from bot.rehearsal.twilio.server import LIVE_LOGIN, RehearsalTwilio
from tests.bot.rehearsal.twilio.conftest import FROM, HANA, SITA, Call, Service, entry

Control = Callable[..., Awaitable[tuple[int, Any]]]


@pytest.fixture
def control(server: RehearsalTwilio, session: aiohttp.ClientSession) -> Control:
    """Return `control(method, path, **fields) -> (status, body)`."""
    open_control(server)

    async def ask(method: str, path: str, /, **fields: object) -> tuple[int, Any]:
        asked, body = (None, fields) if method == "POST" else ({name: str(v) for name, v in fields.items()}, None)
        async with session.request(method, f"{server.url}/control{path}", params=asked, json=body) as answer:
            return answer.status, await answer.json()

    return ask


async def test_phones_are_made_act_and_are_read(control: Control, server: RehearsalTwilio, send: Call) -> None:
    assert await control("POST", "/phones", numbers=[HANA, SITA]) == (200, {"phones": 2})
    await send(HANA, "x")
    await server.settled()
    assert (await control("POST", "/act", number=HANA, do="say", text="STOP"))[0] == 200
    _, phone = await control("GET", "/phone", number=HANA)
    assert (phone["stopped"], [sms["direction"] for sms in phone["messages"]]) == (
        True,
        ["outbound-api", "inbound", "outbound-reply"],
    )


async def test_a_line_a_fate_and_a_fault_can_be_set(
    control: Control, server: RehearsalTwilio, send: Call, call: Call
) -> None:
    await control("POST", "/phones", numbers=[HANA], line="landline")
    assert (await send(HANA, "x"))[1]["code"] == 21614
    await control("POST", "/fates", status="undelivered", code=30007, numbers=[SITA])
    _, made = await send(SITA, "x")
    await server.settled()
    assert (await call("GET", f"/Messages/{made['sid']}.json"))[1]["error_code"] == 30007
    await control("DELETE", "/fates")
    await control("POST", "/faults", kind="refusal", code=21610, numbers=[SITA])
    assert (await send(SITA, "x"))[1]["code"] == 21610
    await control("DELETE", "/faults")
    assert (await send(SITA, "x"))[0] == 201


async def test_the_account_can_be_set(control: Control, server: RehearsalTwilio, send: Call, service: Service) -> None:
    await control("POST", "/account", regions=["+81"], inbound_url=service.url, listing_lag=5)
    assert (await send(HANA, "x"))[1]["code"] == 21408
    server.user(HANA).say("JOIN")
    await server.settled()
    assert len(service.taken) == 1
    _, body = await control("GET", "/posts")
    assert [(post["status"], post["fields"]["Body"]) for post in body["posts"]] == [(200, "JOIN")]
    assert server.account().listing_lag == 5
    await control("POST", "/account", regions=[])
    assert (await send(HANA, "x"))[0] == 201


async def test_the_ledger_and_its_sums_can_be_read(control: Control, send: Call) -> None:
    for number in (HANA, HANA, SITA):
        await send(number, "26-0143")
    await send(SITA, "x", Colour="red")
    _, body = await control("GET", "/ledger", after=1)
    assert [(entry["sequence"], entry["number"]) for entry in body["entries"]] == [(2, HANA), (3, SITA)]
    assert len((await control("GET", "/ledger", number=HANA))[1]["entries"]) == 2
    _, sums = await control("GET", "/sums", containing="26-0143")
    assert (sums["accepted"], sums["numbers"]) == (3, 2)
    assert sums["duplicates"] == [{"number": HANA, "text": "26-0143", "times": 2}]
    assert [violation["rule"] for violation in sums["violations"]] == ["unknown parameter"]
    assert {"method": "createMessage", "status": 201, "n": 3} in sums["requests"]


@pytest.mark.parametrize(
    ("method", "path", "fields", "status", "sentence"),
    [
        ("POST", "/nothing", {}, 404, "there is no POST /control/nothing"),
        ("POST", "/phones", {"numbers": "x"}, 400, "numbers: right would be"),
        ("POST", "/phones", {"numbers": [], "line": "wet"}, 400, "line: 'wet'; right would be"),
        ("POST", "/act", {"number": HANA, "do": "dance"}, 400, "do: 'dance'; right would be say"),
        ("POST", "/fates", {"status": "lost"}, 400, "'lost' is not a valid Status"),
        ("POST", "/account", {"regions": "+81"}, 400, "regions: '+81'; right would be"),
        ("POST", "/faults", {"kind": "rain"}, 400, "no kind 'rain'"),
    ],
)
async def test_a_wrong_order_is_refused_in_one_sentence(
    control: Control, method: str, path: str, fields: dict[str, object], status: int, sentence: str
) -> None:
    answered, body = await control(method, path, **fields)
    assert answered == status
    assert sentence in body["error"]


async def test_without_control_the_door_is_shut(server: RehearsalTwilio, session: aiohttp.ClientSession) -> None:
    async with session.get(f"{server.url}/control/sums") as answer:
        assert answer.status == 404


@pytest.fixture
async def process(tmp_path: Path) -> AsyncIterator[tuple[asyncio.subprocess.Process, list[str]]]:
    options = ["--control", "--twilio", "--twilio-ledger", str(tmp_path / "sms.jsonl")]
    running = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.rehearsal", *options, stdout=asyncio.subprocess.PIPE
    )
    assert running.stdout is not None
    yield running, [(await running.stdout.readline()).decode().strip() for _ in range(2)]
    if running.returncode is None:
        running.send_signal(signal.SIGTERM)
        await running.wait()


async def test_it_runs_beside_telegram_in_a_process_of_its_own(
    process: tuple[asyncio.subprocess.Process, list[str]], session: aiohttp.ClientSession, tmp_path: Path
) -> None:
    running, (chats, sms) = process
    async with session.get(f"{chats}/control/sums") as answer:
        assert answer.status == 200
    form = {"To": HANA, "From": FROM, "Body": "kept"}
    url = f"{sms}/2010-04-01/Accounts/{LIVE_LOGIN.sid}/Messages.json"
    async with session.post(url, data=form, headers=entry()) as answer:
        assert answer.status == 201
    running.send_signal(signal.SIGTERM)
    assert await running.wait() == 0
    assert [json.loads(line)["text"] for line in (tmp_path / "sms.jsonl").read_text().splitlines()] == ["kept"]
