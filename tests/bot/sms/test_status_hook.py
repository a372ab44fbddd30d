"""What is posted about an SMS counts only where the account has signed it, and always gets a clear answer."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from itertools import permutations
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

import aiohttp
import pytest
from aiohttp.test_utils import TestClient, TestServer
from yarl import URL

from bot.hooks import Doors, hooks_app
from bot.rehearsal.twilio.callbacks import SIGNATURE, sign
from bot.rehearsal.twilio.server import DRILL_LOGIN, LIVE_LOGIN
from bot.setting_twilio import TwilioAccount
from bot.sms.receipts import status_route
from broadcasts import outbox
from broadcasts.actions import sending
from broadcasts.channels.twilio_codes import load_codes
from broadcasts.receipts import Receipts
from registry.person import Mode
from registry.places import load_city
from registry.store import Connection
from tests.engine import look, until
from tests.phones import healthy, join
from tests.town import Town

PUBLIC = "https://bridge.example/kakehashi"
SID = "SM" + "a" * 32
LIVE = TwilioAccount(LIVE_LOGIN.sid, ("new token", LIVE_LOGIN.token), "+12025550100", "http://127.0.0.1:1", 1)
DRILL = TwilioAccount(DRILL_LOGIN.sid, (DRILL_LOGIN.token,), "+12025550101", "http://127.0.0.1:1", 1)
FIELDS = {
    "AccountSid": LIVE.sid,
    "MessageSid": SID,
    "MessageStatus": "delivered",
    "To": "+12025550102",
    "Empty": "",
    "Twice": "é 札幌 &=+%",
}


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    async with Town(tmp_path / "town.sqlite") as town:
        await join(town, {"+12025550102": "en"})
        number = await town.send()

        def plan(connection: Connection) -> None:
            now, zone = town.clock.now(), ZoneInfo(load_city().timezone)
            sending.start_due(connection, now)
            while outbox.plan_chunk(connection, number, 100, now, zone).progress is not outbox.Progress.DONE:
                pass
            connection.exec_driver_sql("UPDATE delivery SET state = 'handed_over', attempts = 1")

        await town.store.write(plan)
        yield town


@pytest.fixture
async def door(town: Town) -> AsyncIterator[TestClient[Any, Any]]:
    receipts = Receipts(town.store, town.keyring, town.clock)
    route = status_route({Mode.LIVE: LIVE, Mode.DRILL: DRILL}, PUBLIC, receipts, load_codes())
    working = asyncio.create_task(receipts.run())
    async with TestClient(TestServer(hooks_app(Doors((), None, healthy, (), (route,))))) as client:
        yield client
    working.cancel()


async def post(
    door: TestClient[Any, Any],
    reference: str = "1-1",
    fields: Mapping[str, str] = FIELDS,
    *,
    token: str = LIVE_LOGIN.token,
    query: str = "",
    headers: Mapping[str, str] | None = None,
) -> tuple[int, str]:
    path = f"/hooks/twilio/status/{reference}{query}"
    signed = {SIGNATURE: sign(token, PUBLIC + path, fields)} | dict(headers or {})
    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    url = URL(f"{str(door.make_url('/')).rstrip('/')}{path}", encoded=True)
    async with door.session.post(url, data=urlencode(fields), headers=signed | kind) as answer:
        return answer.status, (await answer.text()).strip()


async def state(town: Town) -> str:
    (row,) = await look(town, "SELECT state FROM delivery")
    return str(row.state)


async def becomes(town: Town, wanted: str) -> None:
    async def has() -> bool:
        return await state(town) == wanted

    await until(has)


@pytest.mark.parametrize("token", LIVE.tokens)
@pytest.mark.parametrize("query", ["", "?a=%2Fb&c=%E6%9C%AD"])
async def test_either_token_counts_while_one_takes_the_place_of_the_other(
    town: Town, door: TestClient[Any, Any], token: str, query: str
) -> None:
    assert await post(door, token=token, query=query) == (204, "")
    await becomes(town, "delivered")


@pytest.mark.parametrize(
    "headers",
    [
        {SIGNATURE: ""},
        {SIGNATURE: "bm90IGEgc2lnbmF0dXJlIGF0IGFsbA=="},
        {SIGNATURE: "署名"},
        {SIGNATURE: "é" * 28},
    ],
)
async def test_what_is_not_signed_is_refused(town: Town, door: TestClient[Any, Any], headers: dict[str, str]) -> None:
    assert await post(door, headers=headers) == (403, "not signed by the account")
    assert await state(town) == "handed_over"


async def test_a_signature_for_another_address_token_or_form_is_refused(town: Town, door: TestClient[Any, Any]) -> None:
    right = sign(LIVE_LOGIN.token, f"{PUBLIC}/hooks/twilio/status/1-1", FIELDS)
    assert (await post(door, "1-2", headers={SIGNATURE: right}))[0] == 403
    assert (await post(door, query="?x=1", headers={SIGNATURE: right}))[0] == 403
    assert (await post(door, fields=FIELDS | {"MessageStatus": "failed"}, headers={SIGNATURE: right}))[0] == 403
    elsewhere = sign(LIVE_LOGIN.token, "https://elsewhere.example/hooks/twilio/status/1-1", FIELDS)
    forwarded = {"X-Forwarded-Host": "elsewhere.example", "Host": "elsewhere.example"}
    assert (await post(door, headers={SIGNATURE: elsewhere} | forwarded))[0] == 403
    assert (await post(door, token=DRILL_LOGIN.token))[0] == 403
    assert await state(town) == "handed_over"


async def test_the_account_of_exercises_cannot_speak_of_a_live_message(town: Town, door: TestClient[Any, Any]) -> None:
    fields = FIELDS | {"AccountSid": DRILL.sid}
    assert await post(door, fields=fields, token=DRILL_LOGIN.token) == (404, "reference: no such message")
    assert await state(town) == "handed_over"


@pytest.mark.parametrize(
    ("reference", "change", "answer"),
    [
        ("77-1", {}, (404, "reference: no such message")),
        ("1-99", {}, (404, "reference: no such message")),
        ("999999999999999999-1", {}, (404, "reference: no such message")),
        ("one-two", {}, (400, "reference: right would be a broadcast and a position, such as 12-345")),
        ("1-%D9%A1", {}, (400, "reference: right would be a broadcast and a position, such as 12-345")),
        ("1-1", {"MessageSid": "x"}, (400, "MessageSid: right would be SM and 32 hexadecimal digits")),
        ("1-1", {"MessageStatus": ""}, (400, "MessageStatus: right would be a word such as delivered")),
        ("1-1", {"ErrorCode": "٣٠٠٠٥"}, (400, "ErrorCode: right would be a number")),
        ("1-1", {"ErrorCode": "9" * 30}, (400, "ErrorCode: right would be a number")),
    ],
)
async def test_what_is_signed_and_makes_no_sense_gets_one_clear_sentence(
    town: Town, door: TestClient[Any, Any], reference: str, change: dict[str, str], answer: tuple[int, str]
) -> None:
    assert await post(door, reference, FIELDS | change) == answer
    assert await state(town) == "handed_over"


async def test_a_status_nobody_knows_yet_is_answered_and_says_nothing(town: Town, door: TestClient[Any, Any]) -> None:
    assert await post(door, fields=FIELDS | {"MessageStatus": "teleported"}) == (204, "")
    assert await look(town, "SELECT id FROM receipt") == []
    assert await state(town) == "handed_over"
    assert await post(door) == (204, "")
    await becomes(town, "delivered")


@pytest.mark.parametrize("order", list(permutations(("queued", "sent", "delivered", "sent"))))
async def test_in_any_order_the_last_word_wins(town: Town, door: TestClient[Any, Any], order: tuple[str, ...]) -> None:
    for status in order:
        assert await post(door, fields=FIELDS | {"MessageStatus": status}) == (204, "")
    await becomes(town, "delivered")
    assert await post(door, fields=FIELDS | {"MessageStatus": "failed", "ErrorCode": "21610"}) == (204, "")
    await asyncio.sleep(0.1)
    assert await state(town) == "delivered"


async def test_a_replay_changes_nothing(town: Town, door: TestClient[Any, Any]) -> None:
    for _ in range(3):
        assert await post(door) == (204, "")
    await becomes(town, "delivered")
    assert await post(door, fields=FIELDS | {"MessageStatus": "sent"}) == (204, "")
    assert await post(door) == (204, "")
    await asyncio.sleep(0.2)
    assert await state(town) == "delivered"


@pytest.mark.parametrize(
    "body",
    [b"", b"\xff\xfe", b"a=" + b"x" * 70_000, b"&".join(b"a=1" for _ in range(300)), b"{}", b"=", b"%ED%A0%80=1"],
)
async def test_any_body_is_answered_without_a_fault(town: Town, door: TestClient[Any, Any], body: bytes) -> None:
    headers = {"Content-Type": "application/x-www-form-urlencoded", SIGNATURE: "x"}
    async with door.post("/hooks/twilio/status/1-1", data=body, headers=headers) as answer:
        assert answer.status == 403
    async with door.get("/hooks/twilio/status/1-1") as answer:
        assert answer.status == 405
    async with (
        aiohttp.ClientSession() as session,
        session.post(door.make_url("/hooks/twilio/status/1-1"), data=body) as answer,
    ):
        assert answer.status == 403
