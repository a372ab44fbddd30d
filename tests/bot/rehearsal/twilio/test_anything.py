"""Whatever a request holds, it is accepted or refused with a code; nothing breaks the rehearsal."""

import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.errors import SmsRefusal
from bot.rehearsal.clocks import real_clocks
from bot.rehearsal.ledger import Ledger
from bot.rehearsal.twilio import fields, reading
from bot.rehearsal.twilio.account import TwilioAccount
from bot.rehearsal.twilio.creating import create
from bot.rehearsal.twilio.server import LIVE_LOGIN
from tests.bot.rehearsal.twilio.conftest import FROM, HANA

ODD = st.one_of(
    st.text(max_size=20),
    st.sampled_from(["", "0", "-1", "9" * 30, "٣", "\x00", "http://", "http://x:y/", "+81" + "9" * 12, HANA]),
    st.datetimes().map(lambda at: at.isoformat()),
    st.dates().map(lambda at: at.isoformat()),
)


def account() -> TwilioAccount:
    clocks = real_clocks()
    return TwilioAccount("live", LIVE_LOGIN, clocks, Ledger(clocks.now, noun="number"))


@given(st.dictionaries(st.sampled_from(sorted(fields.creating() - fields.NOT_HERE)), ODD))
def test_any_message_is_accepted_or_refused(odd: dict[str, str]) -> None:
    given_all = {"To": HANA, "From": FROM, "Body": "x"} | odd
    with contextlib.suppress(SmsRefusal):
        sms = create(account(), fields.check(list(given_all.items()), fields.creating()))
        assert json.loads(json.dumps(sms.json()))["body"] == given_all["Body"]


@given(st.dictionaries(st.sampled_from(sorted(fields.LISTING)), ODD))
def test_any_list_is_shown_or_refused(odd: dict[str, str]) -> None:
    full = account()
    create(full, {"To": HANA, "From": FROM, "Body": "x"})
    with contextlib.suppress(SmsRefusal):
        page = reading.page(full, fields.check(list(odd.items()), fields.LISTING))
        assert len(page["messages"]) <= 1


@given(st.lists(st.tuples(st.text(max_size=9), ODD), min_size=1))
def test_a_name_nobody_published_never_passes(pairs: list[tuple[str, str]]) -> None:
    strange = [(f"{name}!", value) for name, value in pairs]
    for published in (fields.creating(), fields.changing(), fields.LISTING):
        with pytest.raises(SmsRefusal, match="Unknown parameters") as refused:
            fields.check(strange, published)
        assert (refused.value.status, refused.value.number) == (400, 20001)
