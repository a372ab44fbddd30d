"""A phone writes back: Twilio's own words act at once, and the service hears of everything."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import BadInstruction
from bot.rehearsal.twilio.account import Login
from bot.rehearsal.twilio.fates import Fate
from bot.rehearsal.twilio.inbound import answers
from bot.rehearsal.twilio.server import LIVE_LOGIN, RehearsalTwilio
from bot.rehearsal.twilio.words import WORDS, OptOut, meaning
from tests.bot.rehearsal.twilio.conftest import FROM, HANA, SITA, Call, Service


async def test_a_text_reaches_the_webhook_whole_and_signed(server: RehearsalTwilio, service: Service) -> None:
    server.account().inbound_url = f"{service.url}/hooks/twilio/inbound"
    sid = server.user(HANA).say("JOIN नमस्ते")
    await server.settled()
    ((path, fields),) = service.taken
    assert (path, service.forged) == ("/hooks/twilio/inbound", 0)
    assert fields["MessageSid"] == sid
    assert (fields["From"], fields["To"], fields["Body"]) == (HANA, FROM, "JOIN नमस्ते")
    assert (fields["NumSegments"], fields["SmsStatus"], fields["FromCity"]) == ("1", "received", "")
    assert "OptOutType" not in fields


async def test_an_inbound_text_is_listed_and_changes_no_ledger(
    server: RehearsalTwilio, call: Call, service: Service
) -> None:
    server.user(HANA).say("HELLO")
    _, listed = await call("GET", From=HANA)
    assert [(sms["body"], sms["direction"], sms["status"]) for sms in listed["messages"]] == [
        ("HELLO", "inbound", "received")
    ]
    assert server.ledger.deliveries() == []


async def test_stop_blocks_until_start(server: RehearsalTwilio, send: Call, service: Service) -> None:
    server.account().inbound_url = service.url
    hana = server.user(HANA)
    hana.say(" stop ")
    status, body = await send(HANA, "x")
    assert (status, body["code"], hana.stopped) == (400, 21610, True)
    assert (await send(SITA, "x"))[0] == 201
    hana.say("STOP")
    hana.say("help")
    assert len(hana.inbox()) == 1
    hana.say("START")
    assert (await send(HANA, "again"))[0] == 201
    await server.settled()
    assert [fields.get("OptOutType") for _, fields in service.taken] == ["STOP", "STOP", "HELP", "START"]
    assert "unsubscribed" in hana.inbox()[0]
    assert hana.inbox()[-1] == "again"


async def test_stopping_one_account_leaves_the_other(server: RehearsalTwilio) -> None:
    server.user(HANA).say("STOP")
    assert server.user(HANA).stopped
    assert not server.user(HANA, drill=True).stopped


async def test_who_stops_while_a_message_waits_does_not_get_it(
    server: RehearsalTwilio, send: Call, service: Service
) -> None:
    server.account().fates.add(Fate(hold=0.05))
    assert (await send(HANA, "too late", StatusCallback=service.url))[0] == 201
    server.user(HANA).say("STOP")
    await server.settled()
    assert (service.heard(), service.taken[-1][1]["ErrorCode"]) == (["failed"], "21610")
    assert "too late" not in server.user(HANA).inbox()


async def test_words_can_be_added_and_the_type_left_out(server: RehearsalTwilio, service: Service) -> None:
    account = server.account()
    account.inbound_url, account.advanced = service.url, False
    account.words["रोक"] = OptOut.STOP
    server.user(HANA).say("रोक")
    await server.settled()
    assert server.user(HANA).stopped
    assert "OptOutType" not in service.taken[0][1]


async def test_a_twiml_answer_reaches_the_phone_unless_it_stopped(server: RehearsalTwilio, service: Service) -> None:
    server.account().inbound_url = service.url
    service.answer = "<Response><Message>Ward?</Message><Message><Body>1 Chuo</Body></Message></Response>"
    hana = server.user(HANA)
    hana.say("JOIN")
    await server.settled()
    assert hana.inbox() == ["Ward?", "1 Chuo"]
    hana.say("STOP")
    await server.settled()
    assert len(hana.inbox()) == 3


@pytest.mark.parametrize("status", [204, 403, 500])
async def test_an_answer_that_is_no_200_sends_nothing(server: RehearsalTwilio, service: Service, status: int) -> None:
    server.account().inbound_url = service.url
    service.status, service.answer = status, "<Response><Message>x</Message></Response>" if status != 204 else ""
    server.user(HANA).say("JOIN")
    await server.settled()
    assert server.user(HANA).inbox() == []


async def test_a_name_as_sender_takes_no_answers() -> None:
    login = Login(LIVE_LOGIN.sid, LIVE_LOGIN.token, ("SAPPORO",))
    async with RehearsalTwilio(login) as named:
        with pytest.raises(BadInstruction, match="say: a name as sender takes no answers"):
            named.user(HANA).say("STOP")


@pytest.mark.parametrize("text", ["", "<Response/>", "not xml", "<Other><Message>x</Message></Other>", "<Response>"])
def test_what_is_no_answer_is_none(text: str) -> None:
    assert answers(text) == []


@given(st.sampled_from(sorted(WORDS)), st.sampled_from([str.upper, str.lower, str.title]), st.text(" \n", max_size=2))
def test_a_word_counts_in_any_case_and_only_alone(word: str, case: object, space: str) -> None:
    assert callable(case)
    assert meaning(space + str(case(word)) + space, WORDS) is WORDS[word]
    assert meaning(f"{word} PLEASE", WORDS) is None
