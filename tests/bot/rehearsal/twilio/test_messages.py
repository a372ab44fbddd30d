"""The simulated Messages API accepts, refuses and shows messages as the published one does."""

import re
from datetime import UTC, datetime, timedelta
from functools import partial

import aiohttp
import pytest
from hypothesis import given
from hypothesis import strategies as st
from twilio.base.exceptions import TwilioRestException
from twilio.rest import Client

from bot.rehearsal.twilio.account import Login, PhoneLine
from bot.rehearsal.twilio.codes import REFUSALS, refusal
from bot.rehearsal.twilio.server import DRILL_LOGIN, LIVE_LOGIN, RehearsalTwilio
from bot.rehearsal.twilio.sms import Sms, Status
from templates_i18n import segments
from tests.bot.rehearsal.twilio.conftest import FROM, HANA, SITA, Call, entry, threaded


async def test_the_librarys_own_client_sends_and_reads_back(server: RehearsalTwilio, client: Client) -> None:
    made = await threaded(partial(client.messages.create, to=HANA, from_=FROM, body="नमस्ते"))
    assert re.fullmatch(r"SM[0-9a-f]{32}", made.sid)
    assert (made.status, made.num_segments, made.error_code, made.from_) == ("queued", "1", None, FROM)
    assert made.date_created.tzinfo is not None
    assert made.date_sent is None
    await server.settled()
    read = await threaded(client.messages(made.sid).fetch)
    assert (read.status, read.body, read.date_sent is not None) == ("delivered", "नमस्ते", True)
    assert server.user(HANA).inbox() == ["नमस्ते"]


async def test_a_messaging_service_chooses_the_sender_later(server: RehearsalTwilio, client: Client) -> None:
    service = LIVE_LOGIN.service
    made = await threaded(partial(client.messages.create, to=HANA, messaging_service_sid=service, body="x"))
    assert (made.status, made.from_, made.num_segments) == ("accepted", None, "0")
    await server.settled()
    read = await threaded(client.messages(made.sid).fetch)
    assert (read.status, read.from_, read.num_segments, read.messaging_service_sid) == ("delivered", FROM, "1", service)


async def test_the_account_can_be_read(client: Client) -> None:
    account = await threaded(client.api.accounts(LIVE_LOGIN.sid).fetch)
    assert (account.sid, account.status) == (LIVE_LOGIN.sid, "active")


async def test_a_refusal_reaches_the_librarys_client_with_its_code(client: Client) -> None:
    with pytest.raises(TwilioRestException) as refused:
        await threaded(partial(client.messages.create, to="+1202555", from_=FROM, body="x"))
    assert (refused.value.status, refused.value.code) == (400, 21211)


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"To": ""}, 21604),
        ({"From": ""}, 21603),
        ({"Body": ""}, 21602),
        ({"Body": " \n"}, 21602),
        ({"Body": "x" * 1601}, 21617),
        ({"To": "0901234567"}, 21211),
        ({"To": "+1 202 555 0111"}, 21211),
        ({"To": "+12025550111x"}, 21211),
        ({"To": "+١٢٠٢٥٥٥٠١١١"}, 21211),
        ({"To": "+81"}, 21211),
        ({"To": FROM}, 21266),
        ({"From": "+12025550199"}, 21659),
        ({"From": "CITY"}, 21659),
        ({"From": "a name far too long"}, 21212),
        ({"MessagingServiceSid": "MG" + "0" * 32}, 21701),
        ({"ValidityPeriod": "0"}, 21624),
        ({"ValidityPeriod": "36001"}, 21624),
        ({"ValidityPeriod": "ten"}, 21624),
        ({"StatusCallback": "ftp://example.invalid/x"}, 21609),
        ({"StatusCallback": "/status"}, 21609),
        ({"StatusCallback": "http://my_host/x"}, 21609),
        ({"StatusCallback": "http://[::1/x"}, 21609),
        ({"StatusCallback": "http://host:99999/x"}, 21609),
        ({"StatusCallback": "http://host/a b"}, 21609),
        ({"ScheduleType": "fixed"}, 35114),
        ({"ScheduleType": "fixed", "SendAt": "2999-01-01T00:00:00Z"}, 35118),
    ],
)
async def test_each_wrong_value_has_its_code(
    server: RehearsalTwilio, send: Call, changed: dict[str, str], code: int
) -> None:
    status, body = await send(HANA, "x", **changed)
    assert (status, body["code"], body["status"]) == (400, code, 400)
    assert body["more_info"].endswith(f"/{code}")
    assert server.ledger.deliveries() == []


@pytest.mark.parametrize(
    ("changed", "status", "code", "rule"),
    [
        ({"Text": "x"}, 400, 20001, "unknown parameter"),
        ({"to": HANA}, 400, 20001, "unknown parameter"),
        ({"SmartEncoded": "yes"}, 422, 20422, "wrong parameter"),
        ({"Attempt": "-1"}, 422, 20422, "wrong parameter"),
        ({"MaxPrice": "cheap"}, 422, 20422, "wrong parameter"),
        ({"RiskCheck": "maybe"}, 422, 20422, "wrong parameter"),
        ({"SendAt": "tomorrow"}, 422, 20422, "wrong parameter"),
        ({"MediaUrl": "https://example.invalid/a.png"}, 422, 20422, "wrong parameter"),
    ],
)
async def test_what_the_published_api_does_not_know_is_refused_and_recorded(
    server: RehearsalTwilio, send: Call, changed: dict[str, str], status: int, code: int, rule: str
) -> None:
    answered, body = await send(HANA, "x", **changed)
    assert (answered, body["code"]) == (status, code)
    (violation,) = server.ledger.violations
    assert (violation.method, violation.rule) == ("createMessage", rule)
    assert next(iter(changed)) in violation.detail


async def test_every_published_parameter_of_a_text_is_taken(server: RehearsalTwilio, send: Call) -> None:
    more = {"ValidityPeriod": "36000", "MaxPrice": "0.5", "ProvideFeedback": "false", "Attempt": "1"}
    more |= {"SmartEncoded": "true", "ShortenUrls": "false", "ForceDelivery": "false", "RiskCheck": "enable"}
    more |= {"ContentRetention": "retain", "AddressRetention": "retain", "TrafficType": "free", "ApplicationSid": "AP1"}
    assert (await send(HANA, "x" * 1600, **more))[0] == 201
    assert server.ledger.violations == []


async def test_a_parameter_given_twice_is_refused(server: RehearsalTwilio, session: aiohttp.ClientSession) -> None:
    url = f"{server.url}/2010-04-01/Accounts/{LIVE_LOGIN.sid}/Messages.json"
    form = [("To", HANA), ("To", SITA), ("From", FROM), ("Body", "x")]
    async with session.post(url, data=form, headers=entry()) as answer:
        assert answer.status == 422
    assert "To given more than once" in server.ledger.violations[0].detail


@pytest.mark.parametrize(("kind", "body"), [("application/json", b"{}"), ("text/plain", b"To=1")])
async def test_only_a_form_is_a_message(
    server: RehearsalTwilio, session: aiohttp.ClientSession, kind: str, body: bytes
) -> None:
    url = f"{server.url}/2010-04-01/Accounts/{LIVE_LOGIN.sid}/Messages.json"
    async with session.post(url, data=body, headers=entry() | {"Content-Type": kind}) as answer:
        assert (answer.status, (await answer.json())["code"]) == (422, 20422)


@pytest.mark.parametrize(
    "headers",
    [
        {},
        entry(token="wrong"),
        entry(sid=DRILL_LOGIN.sid),
        {"Authorization": "Basic \xe9\xe9"},
        {"Authorization": "Bearer " + "x" * 20},
    ],
)
async def test_a_wrong_login_is_turned_away(
    server: RehearsalTwilio, session: aiohttp.ClientSession, headers: dict[str, str]
) -> None:
    url = f"{server.url}/2010-04-01/Accounts/{LIVE_LOGIN.sid}/Messages.json"
    async with session.get(url, headers=headers) as answer:
        assert (answer.status, (await answer.json())["code"]) == (401, 20003)


async def test_an_account_cannot_enter_another(server: RehearsalTwilio, session: aiohttp.ClientSession) -> None:
    url = f"{server.url}/2010-04-01/Accounts/{DRILL_LOGIN.sid}/Messages.json"
    async with session.get(url, headers=entry()) as answer:
        assert (answer.status, (await answer.json())["code"]) == (404, 20404)
    async with session.get(url, headers=entry(DRILL_LOGIN.token, DRILL_LOGIN.sid)) as answer:
        assert answer.status == 200


async def test_two_tokens_open_the_account_while_they_are_exchanged(server: RehearsalTwilio, call: Call) -> None:
    server.account().rotate("a newer token")
    assert (await call("GET"))[0] == 200
    server.account().retire()
    assert (await call("GET"))[0] == 401


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/Messages/SM" + "0" * 32 + ".json", 404),
        ("GET", "/Calls.json", 404),
        ("PUT", "/Messages.json", 405),
        ("DELETE", ".json", 405),
    ],
)
async def test_what_is_not_there_is_not_found(call: Call, method: str, path: str, status: int) -> None:
    assert (await call(method, path))[0] == status


async def test_a_landline_and_a_closed_country_are_refused(server: RehearsalTwilio, send: Call) -> None:
    server.user(HANA).put(PhoneLine.LANDLINE)
    assert (await send(HANA, "x"))[1]["code"] == 21614
    server.account().regions = frozenset({"+81"})
    assert (await send(SITA, "x"))[1]["code"] == 21408


async def test_a_sender_may_be_a_name(session: aiohttp.ClientSession) -> None:
    login = Login(LIVE_LOGIN.sid, LIVE_LOGIN.token, ("SAPPORO",))
    async with RehearsalTwilio(login) as named:
        url = f"{named.url}/2010-04-01/Accounts/{login.sid}/Messages.json"
        form = {"To": HANA, "From": "SAPPORO", "Body": "x"}
        async with session.post(url, data=form, headers=entry()) as answer:
            assert (answer.status, (await answer.json())["from"]) == (201, "SAPPORO")


async def test_the_list_is_newest_first_and_narrows_by_number(server: RehearsalTwilio, send: Call, call: Call) -> None:
    for text in ("one", "two"):
        await send(HANA, text)
    await send(SITA, "three")
    _, listed = await call("GET", To=HANA)
    assert [sms["body"] for sms in listed["messages"]] == ["two", "one"]
    assert listed["next_page_uri"] is None
    _, listed = await call("GET", From=FROM)
    assert [sms["body"] for sms in listed["messages"]] == ["three", "two", "one"]


async def test_a_page_goes_on_where_the_last_ended_although_newer_came(
    send: Call, call: Call, server: RehearsalTwilio, session: aiohttp.ClientSession
) -> None:
    for number in range(5):
        await send(HANA, str(number))
    _, page = await call("GET", PageSize="2")
    await send(HANA, "newer")
    seen = [sms["body"] for sms in page["messages"]]
    while page["next_page_uri"]:
        async with session.get(f"{server.url}{page['next_page_uri']}", headers=entry()) as answer:
            page = await answer.json()
        seen += [sms["body"] for sms in page["messages"]]
    assert seen == ["4", "3", "2", "1", "0"]


async def test_the_librarys_client_pages_through_a_list(client: Client, send: Call) -> None:
    for number in range(5):
        await send(HANA, str(number))
    listed = await threaded(partial(client.messages.list, to=HANA, page_size=2))
    assert [sms.body for sms in listed] == ["4", "3", "2", "1", "0"]


async def test_a_window_of_sending_leaves_out_what_was_not_sent_yet(
    server: RehearsalTwilio, send: Call, call: Call
) -> None:
    await send(HANA, "sent")
    await server.settled()
    today, tomorrow = (f"{datetime.now(UTC) + timedelta(days=days):%Y-%m-%d}" for days in (0, 1))
    assert len((await call("GET", DateSent=today))[1]["messages"]) == 1
    assert len((await call("GET", **{"DateSent>": today}))[1]["messages"]) == 1
    assert len((await call("GET", **{"DateSent<": today}))[1]["messages"]) == 1
    assert (await call("GET", DateSent=tomorrow))[1]["messages"] == []
    service = LIVE_LOGIN.service or ""
    later = (datetime.now(UTC) + timedelta(days=1)).isoformat()
    await call("POST", To=HANA, Body="waits", MessagingServiceSid=service, ScheduleType="fixed", SendAt=later)
    assert len((await call("GET", **{"DateSent>": today}))[1]["messages"]) == 1
    assert len((await call("GET"))[1]["messages"]) == 2


async def test_a_list_may_lag_behind(server: RehearsalTwilio, send: Call, call: Call) -> None:
    server.account().listing_lag = 3600
    _, made = await send(HANA, "x")
    assert (await call("GET", To=HANA))[1]["messages"] == []
    assert (await call("GET", f"/Messages/{made['sid']}.json"))[0] == 200


async def test_a_scheduled_message_can_be_canceled_and_only_that(
    server: RehearsalTwilio, client: Client, send: Call, call: Call
) -> None:
    service, soon = LIVE_LOGIN.service, datetime.now(UTC) + timedelta(hours=1)
    plan = partial(client.messages.create, to=HANA, messaging_service_sid=service, body="x", schedule_type="fixed")
    waiting = await threaded(partial(plan, send_at=soon))
    assert waiting.status == "scheduled"
    canceled = await threaded(partial(client.messages(waiting.sid).update, status="canceled"))
    assert canceled.status == "canceled"
    _, sent = await send(SITA, "x")
    assert (await call("POST", f"/Messages/{sent['sid']}.json", Status="canceled"))[0] == 422
    with pytest.raises(TwilioRestException, match="SendAt time must be"):
        await threaded(partial(plan, send_at=soon - timedelta(hours=1)))


async def test_a_message_that_ended_can_be_redacted_and_deleted(
    server: RehearsalTwilio, send: Call, call: Call
) -> None:
    _, made = await send(HANA, "private")
    await server.settled()
    path = f"/Messages/{made['sid']}.json"
    assert (await call("POST", path, Body="changed"))[0] == 422
    assert (await call("POST", path, Body=""))[1]["body"] == ""
    assert (await call("DELETE", path))[0] == 204
    assert (await call("GET", path))[0] == 404
    assert [sms.text for sms in server.ledger.deliveries(HANA)] == ["private"]


@given(st.text(min_size=1, max_size=1600))
def test_the_number_of_segments_is_exact(text: str) -> None:
    moment = datetime(2026, 11, 23, tzinfo=UTC)
    sms = Sms(
        sid="SM1",
        account_sid="AC1",
        to=HANA,
        sender=FROM,
        text=text,
        status=Status.QUEUED,
        created=moment,
        updated=moment,
    )
    assert sms.json()["num_segments"] == str(segments.count(text).parts)
    assert sms.json()["date_created"] == "Mon, 23 Nov 2026 00:00:00 +0000"


def test_every_listed_code_has_a_status_of_an_error_and_words() -> None:
    assert all(400 <= refusal(code).status < 600 and refusal(code).words for code in REFUSALS)
    assert (refusal(99999).status, refusal(99999).number) == (400, 99999)
