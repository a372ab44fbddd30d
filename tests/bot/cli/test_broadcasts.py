"""Notices are sent, followed, stopped and mended from the command line."""

from typing import Any

import pytest

from registry import audit, officers
from tests.bot.cli.terminal import Terminal
from tests.bot.cli.town import QUAKE, CliTown


def test_a_notice_is_shown_sent_followed_and_accounted_for(town: CliTown) -> None:
    ran = town.type("broadcast", "send", "eq.report", *QUAKE, "--to", "everyone", "--yes")
    assert ran.code == 0, ran.err
    assert "People: 30" in ran.out
    assert "last message leaves" not in ran.out  # no pace is kept here
    assert "audience 30 = " in ran.out
    assert "closed" in ran.out
    board = town.good("broadcast", "status", "1", "--json").json
    assert (board["state"], board["reason"], board["closed"]) == ("ended", "complete", True)
    assert sum(board["sums"].values()) == board["audience"] == 30
    assert town.sent("26-0001") == board["sums"]["handed_over"] + len(board["communities"])


def test_the_board_has_every_field_of_the_contract(town: CliTown) -> None:
    board = _sent(town)
    assert set(board) >= {
        *("id", "serial", "state", "reason", "mode", "audience", "sums", "closed", "rows", "communities"),
        *("unknown", "possible_duplicates", "first_at", "last_at"),
    }
    assert set(board["rows"][0]) == {"wanted", "sent", "channel", "state", "people"}


def test_the_head_count_confirms_and_another_number_changes_nothing(town: CliTown) -> None:
    refused = town.type("broadcast", "send", "eq.report", *QUAKE, "--to", "everyone", "--people", "29")
    assert (refused.code, "“29”" in refused.err, "30" in refused.err) == (2, True, True)
    assert town.good("broadcast", "list", "--json").json == []
    sent = town.type("broadcast", "send", "eq.report", *QUAKE, "--to", "everyone", "--people", "30", "--json")
    assert (sent.code, sent.json["audience"]) == (0, 30)


def test_where_nobody_can_be_asked_a_yes_must_be_given_beforehand(town: CliTown) -> None:
    refused = town.type("broadcast", "send", "eq.report", *QUAKE, "--to", "everyone")
    assert (refused.code, "--yes" in refused.err) == (2, True)
    assert town.good("broadcast", "list", "--json").json == []


def test_what_needs_two_stops_at_submitted_and_prints_its_id(town: CliTown) -> None:
    values = ("-p", "areas=01101", "-p", "hazard=flood", "-p", "issued_at=2026-11-23 01:00")
    ran = town.type("broadcast", "send", "evac.l4", *values, "--to", "area:01101", "--yes")
    assert (ran.code, ran.out.splitlines()[-1]) == (3, "1")
    assert town.good("broadcast", "status", "1", "--json").json["state"] == "submitted"
    assert town.type("broadcast", "approve", "1", "--yes").code == 4
    assert town.sent("26-0001") == 0
    second = _second(town)
    approved = town.type("broadcast", "approve", "26-0001", "--yes", "--json", token=second)
    assert (approved.code, approved.json["reason"]) == (0, "complete")


def test_a_detached_notice_waits_until_somebody_sends_it(town: CliTown) -> None:
    ran = town.type("broadcast", "send", "eq.report", *QUAKE, "--to", "language:vi", "--yes", "--detach")
    assert (ran.code, ran.out.splitlines()[-1]) == (0, "1")
    assert town.sent("26-0001") == 0
    # Another command that sends takes along what is due.
    town.good("broadcast", "send", "eq.report", *QUAKE, "--to", "language:ne", "--yes")
    assert town.sent("26-0001") > 0


def test_a_notice_for_later_is_approved_and_not_followed(town: CliTown) -> None:
    ran = town.type("broadcast", "send", "eq.report", *QUAKE, "--to", "everyone", "--yes", "--at", "2036-01-01 09:00")
    assert (ran.code, "2036-01-01 09:00" in ran.out) == (0, True)
    assert town.good("broadcast", "status", "1", "--json").json["state"] == "approved"
    assert town.sent("26-0001") == 0


def test_a_stop_says_how_many_have_it_and_a_second_stop_changes_nothing(town: CliTown) -> None:
    town.good("broadcast", "send", "eq.report", *QUAKE, "--to", "everyone", "--yes", "--detach")
    stopped = town.good("broadcast", "stop", "1")
    assert "0 people have it" in stopped.out
    again = town.good("broadcast", "stop", "1")
    assert "over already" in again.out
    assert town.good("broadcast", "status", "1", "--json").json["reason"] == "stopped"


def test_a_correction_goes_to_those_who_got_it_and_a_retraction_after_it(town: CliTown) -> None:
    first = _sent(town)
    corrected = town.type("broadcast", "correct", "1", "magnitude", "4.9", "--yes", "--json")
    assert corrected.code == 0, corrected.err
    assert corrected.json["audience"] == first["sums"]["handed_over"]
    retracted = town.type("broadcast", "retract", "26-0001", "--yes", "--json")
    assert (retracted.code, retracted.json["audience"]) == (0, first["sums"]["handed_over"])
    listed = town.good("broadcast", "list").out
    assert "x.correction" in listed
    assert "x.retraction" in listed


@pytest.mark.parametrize(
    ("words", "about"),
    [
        (("correct", "1", "magnitude", "much"), "much"),
        (("correct", "1", "colour", "red"), "colour"),
        (("status", "99"), "“99”"),
        (("status", "26-9999"), "“26-9999”"),
        (("status", "x"), "“x”"),
        (("stop", "99"), "“99”"),
        (("retract", "99"), "“99”"),
        (("approve", "99"), "“99”"),
    ],
)
def test_what_does_not_exist_is_named_and_nothing_changes(town: CliTown, words: tuple[str, ...], about: str) -> None:
    town.good("broadcast", "send", "eq.report", *QUAKE, "--to", "everyone", "--yes", "--detach")
    refused = town.type("broadcast", *words, *(("--yes",) if words[0] in {"correct", "retract", "approve"} else ()))
    assert (refused.code, about in refused.err) == (2, True)
    assert len(refused.err.splitlines()) == 1
    assert len(town.good("broadcast", "list", "--json").json) == 1


def test_without_a_token_it_is_kept_and_says_what_is_missing(town: CliTown) -> None:
    town.terminal.environ.pop("KAKEHASHI_TELEGRAM_TOKEN")
    ran = town.type("broadcast", "send", "eq.report", *QUAKE, "--to", "everyone", "--yes")
    assert (ran.code, "KAKEHASHI_TELEGRAM_TOKEN" in ran.err) == (1, True)
    assert town.good("broadcast", "status", "1", "--json").json["state"] == "sending"


def test_boards_read_in_japanese_where_the_locale_says_so(town: CliTown) -> None:
    ran = town.type("broadcast", "send", "eq.report", *QUAKE, "--to", "everyone", "--yes", lang="ja_JP.UTF-8")
    assert ran.code == 0, ran.err
    assert "対象 30 人" in ran.out
    assert "収支一致" in ran.out
    assert "ベトナム語" in ran.out


def test_what_was_decided_is_in_the_chain_by_the_officers_number_alone(town: CliTown) -> None:
    _sent(town)
    (by,) = town.look(officers.list_officers)
    entries = town.look(audit.recent)
    assert {entry.actor for entry in entries if entry.action == "broadcast.approved"} == {f"officer:{by.id}"}
    assert all("duty" not in str(entry.details) for entry in entries)


def test_nobody_decides_without_saying_who(terminal: Terminal) -> None:
    terminal.enrol("sato")
    refused = terminal.type("broadcast", "send", "eq.report", *QUAKE, "--to", "everyone", "--yes")
    assert (refused.code, "--as" in refused.err) == (2, True)


def _sent(town: CliTown) -> dict[str, Any]:
    ran = town.good("broadcast", "send", "eq.report", *QUAKE, "--to", "everyone", "--yes", "--json")
    found: dict[str, Any] = ran.json
    return found


def _second(town: CliTown) -> str:
    return town.terminal.enrol("second", "--role", "approver", by=town.token)
