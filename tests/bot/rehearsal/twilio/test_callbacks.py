"""Callbacks are signed, and come in order or not, once or often, late or never."""

import pytest

from bot.errors import BadInstruction
from bot.rehearsal.twilio.account import PhoneLine
from bot.rehearsal.twilio.fates import Fate, Order, read_fate
from bot.rehearsal.twilio.server import LIVE_LOGIN, RehearsalTwilio
from bot.rehearsal.twilio.sms import Status
from tests.bot.rehearsal.twilio.conftest import FROM, HANA, SITA, Call, Service


async def test_each_change_is_told_once_and_signed(server: RehearsalTwilio, send: Call, service: Service) -> None:
    url = f"{service.url}/hooks/twilio/status/r%C3%A9f?a=1&b=%2F"
    _, made = await send(HANA, "x", StatusCallback=url)
    await server.settled()
    assert service.heard() == ["sent", "delivered"]
    assert service.forged == 0
    path, fields = service.taken[-1]
    assert path == "/hooks/twilio/status/r%C3%A9f?a=1&b=%2F"
    assert fields["MessageSid"] == fields["SmsSid"] == made["sid"]
    assert (fields["AccountSid"], fields["From"], fields["To"]) == (LIVE_LOGIN.sid, FROM, HANA)
    assert "RawDlrDoneDate" in fields
    assert "ErrorCode" not in fields
    assert [(post.status, post.url) for post in server.posts] == [(200, url), (200, url)]


async def test_a_messaging_service_tells_of_the_queue_too(
    server: RehearsalTwilio, call: Call, service: Service
) -> None:
    chosen = LIVE_LOGIN.service or ""
    await call("POST", To=HANA, Body="x", MessagingServiceSid=chosen, StatusCallback=service.url)
    await server.settled()
    assert service.heard() == ["queued", "sent", "delivered"]
    assert service.taken[0][1]["MessagingServiceSid"] == chosen


async def test_the_newest_token_signs(server: RehearsalTwilio, send: Call, service: Service) -> None:
    server.account().rotate("a newer token")
    service.token = "a newer token"
    await send(HANA, "x", StatusCallback=service.url)
    await server.settled()
    assert (len(service.taken), service.forged) == (2, 0)


@pytest.mark.parametrize("code", [30001, 30002, 30003, 30004, 30005, 30006, 30007, 30008, 30017, 99999])
async def test_a_number_may_fail_by_any_code(server: RehearsalTwilio, send: Call, service: Service, code: int) -> None:
    server.account().fates.add(Fate(status=Status.UNDELIVERED, code=code, numbers=frozenset({HANA})))
    await send(HANA, "lost", StatusCallback=service.url)
    await send(SITA, "found", StatusCallback=service.url)
    await server.settled()
    told = {fields["To"]: (fields["MessageStatus"], fields.get("ErrorCode")) for _, fields in service.taken}
    assert told == {HANA: ("undelivered", str(code)), SITA: ("delivered", None)}
    assert server.user(HANA).inbox() == []
    assert server.user(SITA).inbox() == ["found"]


async def test_a_message_may_fail_before_it_is_sent(
    server: RehearsalTwilio, send: Call, call: Call, service: Service
) -> None:
    server.account().fates.add(Fate(status=Status.FAILED, code=30002))
    _, made = await send(HANA, "x", StatusCallback=service.url)
    await server.settled()
    assert service.heard() == ["failed"]
    _, read = await call("GET", f"/Messages/{made['sid']}.json")
    assert (read["status"], read["error_code"], read["date_sent"]) == ("failed", 30002, None)
    assert read["error_message"] == "Account suspended"


@pytest.mark.parametrize(
    ("line", "code"), [(PhoneLine.OFF, "30003"), (PhoneLine.GONE, "30005"), (PhoneLine.MOBILE, None)]
)
async def test_a_phone_fails_by_what_it_is(
    server: RehearsalTwilio, send: Call, service: Service, line: PhoneLine, code: str | None
) -> None:
    server.user(HANA).put(line)
    await send(HANA, "x", StatusCallback=service.url)
    await server.settled()
    assert service.taken[-1][1].get("ErrorCode") == code


async def test_a_message_that_waits_longer_than_it_is_valid_fails(
    server: RehearsalTwilio, send: Call, service: Service
) -> None:
    server.account().fates.add(Fate(hold=5))
    await send(HANA, "x", StatusCallback=service.url, ValidityPeriod="1")
    await server.settled()
    assert (service.heard(), service.taken[0][1]["ErrorCode"]) == (["failed"], "30036")


async def test_callbacks_come_reversed_repeated_or_not_at_all(
    server: RehearsalTwilio, send: Call, service: Service
) -> None:
    fates = server.account().fates
    fates.add(Fate(order=Order.REVERSED, copies=2, first=1))
    await send(HANA, "x", StatusCallback=service.url)
    await server.settled()
    assert service.heard() == ["delivered", "delivered", "sent", "sent"]
    service.taken.clear()
    fates.add(Fate(missing=frozenset({Status.DELIVERED}), first=1))
    await send(HANA, "y", StatusCallback=service.url)
    await server.settled()
    assert service.heard() == ["sent"]
    assert server.user(HANA).inbox() == ["x", "y"]
    service.taken.clear()
    fates.add(Fate(order=Order.SHUFFLED, copies=3, delay=0.001))
    await send(HANA, "z", StatusCallback=service.url)
    await server.settled()
    assert sorted(service.heard()) == ["delivered"] * 3 + ["sent"] * 3
    assert service.forged == 0


async def test_a_receipt_may_never_come_although_the_message_does(
    server: RehearsalTwilio, send: Call, service: Service
) -> None:
    server.account().fates.add(Fate(status=Status.SENT))
    await send(HANA, "x", StatusCallback=service.url)
    await server.settled()
    assert (service.heard(), server.user(HANA).inbox()) == (["sent"], ["x"])


async def test_an_old_callback_can_be_made_again(server: RehearsalTwilio, send: Call, service: Service) -> None:
    await send(HANA, "x", StatusCallback=service.url)
    await server.settled()
    await server.repost(server.posts[0])
    assert (service.heard(), service.forged) == (["sent", "delivered", "sent"], 0)


async def test_a_refused_callback_is_not_repeated_unless_its_url_asks_for_it(
    server: RehearsalTwilio, send: Call, service: Service
) -> None:
    service.status = 503
    await send(HANA, "x", StatusCallback=service.url)
    await server.settled()
    assert len(service.taken) == 2
    service.taken.clear()
    await send(HANA, "y", StatusCallback=f"{service.url}/#rc=2&rp=5xx")
    await server.settled()
    assert (len(service.taken), service.forged) == (6, 0)


async def test_a_service_that_cannot_be_reached_is_tried_once_more(server: RehearsalTwilio, send: Call) -> None:
    await send(HANA, "x", StatusCallback="http://127.0.0.1:1/")
    await server.settled()
    assert [post.status for post in server.posts] == [None] * 4
    assert server.user(HANA).inbox() == ["x"]


async def test_chance_is_repeatable_and_bounded(server: RehearsalTwilio, send: Call) -> None:
    runs = []
    for _ in range(2):
        server.account().fates.clear()
        server.account().fates.add(Fate(status=Status.UNDELIVERED, probability=0.5, seed=3, first=5))
        before = len(server.user(HANA).inbox())
        for _ in range(20):
            await send(HANA, "x")
            await server.settled()
        runs.append(len(server.user(HANA).inbox()) - before)
    assert runs == [15, 15]


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ({"often": 1}, "no field 'often'"),
        ({"status": "lost"}, "'lost' is not a valid Status"),
        ({"order": "any"}, "'any' is not a valid Order"),
    ],
)
def test_a_fate_that_cannot_be_understood_is_refused(settings: dict[str, object], sentence: str) -> None:
    with pytest.raises(BadInstruction, match=sentence):
        read_fate(settings)


async def test_no_message_ends_as_an_inbound_one(server: RehearsalTwilio) -> None:
    with pytest.raises(BadInstruction, match="status"):
        server.account().fates.add(Fate(status=Status.RECEIVED))
