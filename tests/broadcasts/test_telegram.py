"""What the Bot API may answer, and what each answer means."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from broadcasts.channels.channel import Button, Message
from broadcasts.channels.outcome import HandedOver, Outcome, Refusal, Refused, Scope, Throttled, Unknown
from broadcasts.channels.telegram import LONGEST_PAUSE, PAUSE_UNSAID, outcome_of, parameters

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
FIELDS = st.fixed_dictionaries(
    {},
    optional={
        "ok": JSON,
        "result": JSON | st.fixed_dictionaries({"message_id": JSON}),
        "error_code": JSON,
        "description": JSON,
        "parameters": JSON | st.fixed_dictionaries({}, optional={"retry_after": JSON, "migrate_to_chat_id": JSON}),
    },
)


def said(status: int, description: str, **extra: Any) -> Outcome:  # noqa: ANN401
    body = {"ok": False, "error_code": status, "description": description}
    if extra:
        body["parameters"] = extra
    return outcome_of(status, json.dumps(body).encode(), "700001")


@given(st.integers(100, 599), FIELDS | JSON, st.sampled_from(["1", "-1"]))
@example(429, {"ok": False, "error_code": 429, "parameters": "soon"}, "1")
@example(429, {"ok": False, "error_code": 429, "parameters": {"retry_after": "soon"}}, "1")
@example(429, {"ok": False, "error_code": 429, "parameters": {"retry_after": 1e300}}, "-1")
@example(400, {"ok": False, "error_code": 400, "parameters": {"migrate_to_chat_id": "x"}}, "-1")
@example(400, {"ok": False, "error_code": 1e400}, "-1")
def test_no_answer_however_odd_is_more_than_an_outcome(status: int, body: Any, handle: str) -> None:  # noqa: ANN401
    outcome = outcome_of(status, json.dumps(body).encode(), handle)
    if isinstance(outcome, Throttled):
        assert 0 <= outcome.after <= LONGEST_PAUSE
    if isinstance(outcome, Refused) and outcome.moved_to is not None:
        assert int(outcome.moved_to)
    if isinstance(outcome, HandedOver):
        assert body["ok"]
        assert status < 500


@given(st.integers(200, 599), st.binary(max_size=40))
def test_bytes_that_are_no_answer_leave_the_message_in_doubt(status: int, answer: bytes) -> None:
    try:
        json.loads(answer)
    except ValueError:
        expected = Throttled if status == 429 else Unknown
        assert isinstance(outcome_of(status, answer, "1"), expected)


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_a_failing_server_leaves_the_message_in_doubt(status: int) -> None:
    assert said(status, "Internal Server Error") == Unknown(str(status))
    assert outcome_of(status, b'{"ok":true,"result":{"message_id":1}}', "1") == Unknown(str(status))


@pytest.mark.parametrize(
    ("status", "description", "kind"),
    [
        (401, "Unauthorized", Refusal.LANE_DOWN),
        (404, "Not Found", Refusal.LANE_DOWN),
        (403, "Forbidden: bot was blocked by the user", Refusal.UNREACHABLE),
        (403, "Forbidden: user is deactivated", Refusal.UNREACHABLE),
        (403, "Forbidden: bot can't initiate conversation with a user", Refusal.UNREACHABLE),
        (403, "Forbidden: bot was kicked from the supergroup chat", Refusal.UNREACHABLE),
        (403, "Forbidden: bot is not a member of the channel chat", Refusal.UNREACHABLE),
        (403, "Forbidden: the group chat was deleted", Refusal.UNREACHABLE),
        (400, "Bad Request: not enough rights to send text messages to the chat", Refusal.UNREACHABLE),
        (400, "Bad Request: chat not found", Refusal.STRIKE),
        (400, "Bad Request: message text is empty", Refusal.CONTENT),
        (400, "Bad Request: something nobody has listed", Refusal.CONTENT),
        (403, "Forbidden: something nobody has listed", Refusal.CONTENT),
    ],
)
def test_each_refusal_means_what_the_table_says(status: int, description: str, kind: Refusal) -> None:
    outcome = said(status, description)
    assert isinstance(outcome, Refused)
    assert outcome.kind is kind


def test_a_group_that_became_a_supergroup_is_followed_with_all_its_bits() -> None:
    new = -1_002_000_000_001
    outcome = said(400, "Bad Request: group chat was upgraded to a supergroup chat", migrate_to_chat_id=new)
    assert outcome == Refused(Refusal.MOVED, "migrated", str(new))


def test_a_wait_concerns_the_lane_for_a_person_and_the_chat_for_a_group() -> None:
    body = b'{"ok":false,"error_code":429,"description":"Too Many Requests","parameters":{"retry_after":7}}'
    assert outcome_of(429, body, "1") == Throttled(7.0, Scope.LANE)
    assert outcome_of(429, body, "-1") == Throttled(7.0, Scope.CHAT)
    assert said(429, "Too Many Requests") == Throttled(PAUSE_UNSAID, Scope.LANE)


def test_nothing_but_published_parameters_is_sent() -> None:
    buttons = ((Button("See", url="https://example.invalid/n/26-0001/en"), Button("Safe", data="safe:1")),)
    values = parameters(Message("k", "text", buttons, silent=True))
    assert set(values) == {"text", "link_preview_options", "disable_notification", "reply_markup"}
    row = values["reply_markup"]["inline_keyboard"][0]
    assert row == [
        {"text": "See", "url": "https://example.invalid/n/26-0001/en"},
        {"text": "Safe", "callback_data": "safe:1"},
    ]
    assert "disable_notification" not in parameters(Message("k", "text"))
