"""Commands that look: checks, previews, the chain, copies; and those that care for people and communities."""

import json
import sqlite3
import stat
from contextlib import closing

import pytest

from tests.bot.cli.terminal import Terminal
from tests.bot.cli.town import QUAKE, CliTown

CHAT = "710000001"


def test_the_words_of_the_house_may_all_be_sent(terminal: Terminal) -> None:
    checked = terminal.type("check", "words")
    assert (checked.code, checked.out.count("Vietnamese")) == (0, 1), checked.out
    told = terminal.type("check", "words", "--json").json
    assert told["faults"] == []
    assert told["languages"]["ja"]["templates"] > 0
    one = terminal.type("check", "words", "--language", "ar", "--json").json
    assert (one["faults"], list(one["languages"])) == ([], ["ar"])


def test_check_live_says_that_nothing_is_in_the_way(town: CliTown) -> None:
    told = town.type("check", "live")
    assert told.code == 0, told.out
    assert "@kakehashi_live_bot" in told.out
    found = {one["what"]: one["verdict"] for one in town.good("check", "live", "--json").json}
    assert found["telegram-live"] == found["clock"] == found["database"] == found["secret"] == "good"
    assert found["telegram-drill"] == "missing"


def test_check_live_says_in_words_what_is_missing(terminal: Terminal) -> None:
    told = terminal.type("check", "live")
    assert (told.code, "KAKEHASHI_TELEGRAM_TOKEN is not set" in " ".join(told.out.split())) == (1, True)


def test_check_live_says_that_a_token_is_refused(town: CliTown) -> None:
    town.server.revoke()
    told = town.type("check", "live", "--json")
    verdicts = {one["what"]: one for one in told.json}
    assert (told.code, verdicts["telegram-live"]["verdict"]) == (1, "bad")
    assert "401" in verdicts["telegram-live"]["result"]
    assert "command-line" not in told.out + told.err


def test_check_live_says_that_nobody_answers_and_never_shows_the_token(town: CliTown) -> None:
    town.terminal.environ["KAKEHASHI_TELEGRAM_API"] = "http://127.0.0.1:9"
    told = town.type("check", "live")
    assert told.code == 1
    assert "cannot be reached" in " ".join(told.out.split())
    assert "command-line" not in told.out + told.err


def test_check_live_says_that_others_can_read_the_key(town: CliTown) -> None:
    (town.terminal.folder / "secret.key").chmod(0o644)
    told = town.type("check", "live", "--json")
    assert told.code == 1
    assert {one["what"]: one["verdict"] for one in told.json}["secret"] == "bad"


def test_a_preview_shows_every_language_and_form_as_it_would_leave(terminal: Terminal) -> None:
    shown = terminal.good("notice", "preview", "eq.report", "--example", "--json").json["wordings"]
    assert {(one["language"], one["form"]) for one in shown} >= {("vi", "chat"), ("vi", "sms"), ("ja-x-easy", "chat")}
    assert all(set(one) >= {"language", "form", "text", "parts", "pedigree"} for one in shown)
    (one,) = terminal.good(
        "notice", "preview", "eq.report", *QUAKE[:8], "--language", "vi", "--form", "sms", "--json"
    ).json["wordings"]
    assert "4,7" in one["text"]
    assert one["parts"] <= 2
    assert (one["encoding"], one["units"] <= 132, one["direction"]) == ("ucs2", True, "ltr")
    (right,) = terminal.good(
        "notice", "preview", "eq.report", "--example", "--language", "ar", "--form", "sms", "--json"
    ).json["wordings"]
    assert right["direction"] == "rtl"


def test_a_preview_ends_with_all_languages_side_by_side(terminal: Terminal) -> None:
    shown = terminal.good("notice", "preview", "eq.report", "--example", "--language", "vi", "--language", "ar").out
    rows = [line.split() for line in shown.splitlines() if line.startswith(("Vietnamese  ", "Arabic  "))]
    assert [(row[1], row[-3]) for row in rows] == [("chat", "→"), ("sms", "→"), ("chat", "←"), ("sms", "←")]


def test_a_preview_says_why_another_language_stands_in(terminal: Terminal) -> None:
    said = ("notice", "preview", "rain.l2", "--example", "--language", "ar", "--language", "vi", "--form", "sms")
    gaps = [one["gap"] for one in terminal.good(*said, "--json").json["wordings"]]
    assert gaps == ["rain.l2 has no text in ar (text).", None]
    assert "rain.l2 has no text in ar (text)." in terminal.good(*said).out


def test_a_confirmation_names_a_language_a_notice_and_a_reader_that_can_be(terminal: Terminal) -> None:
    for code, said in (
        (2, ("eq.reports", "--language", "vi", "--by", "Lan")),
        (2, ("eq.report", "--language", "tlh", "--by", "Lan")),
        (2, ("eq.report", "--language", "vi", "--by", "La\u202en")),
        (1, ("x.drill.start", "--language", "ar", "--by", "Lan")),
    ):
        ran = terminal.type("words", "sign", *said)
        assert (ran.code, ran.out, len(ran.err.strip().splitlines())) == (code, "", 1), ran.err


def test_a_drill_is_marked_in_its_preview(terminal: Terminal) -> None:
    (one,) = terminal.good(
        *("notice", "preview", "eq.report", "--example", "--drill", "--language", "ja", "--form", "chat", "--json")
    ).json["wordings"]
    assert one["text"].count("訓練") >= 2


def test_templates_are_listed_with_what_they_take(terminal: Terminal) -> None:
    listed = {one["id"]: one for one in terminal.good("notice", "list", "--json").json}
    assert {"eq.report", "tsunami.major", "evac.l4"} <= set(listed)
    assert listed["evac.l4"]["alone"] is False
    assert "eq.report" in terminal.good("notice", "list").out


def test_the_chain_is_whole_until_somebody_changes_an_entry(town: CliTown) -> None:
    town.terminal.enrol("mori", "--role", "drafter", by=town.token)
    assert "whole" in town.good("audit", "verify").out
    with closing(sqlite3.connect(town.terminal.folder / "kakehashi.db")) as database:
        database.execute("UPDATE audit_entry SET actor = 'service' WHERE seq = 1")
        database.commit()
    broken = town.type("audit", "verify", "--json")
    assert (broken.code, broken.json["whole"], broken.json["seq"]) == (1, False, 1)
    assert "BROKEN" in town.type("audit", "verify").out


def test_a_copy_is_a_whole_database_that_its_owner_alone_can_read(town: CliTown) -> None:
    copy = town.terminal.folder / "copies" / "tonight.db"
    town.good("backup", str(copy))
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    with closing(sqlite3.connect(copy)) as database:
        assert database.execute("SELECT count(*) FROM subscriber").fetchone() == (30,)
    assert CHAT.encode() not in copy.read_bytes()


@pytest.mark.parametrize("target", ["kakehashi.db", "./kakehashi.db"])
def test_a_database_is_not_copied_onto_itself(town: CliTown, target: str) -> None:
    refused = town.type("backup", target)
    assert (refused.code, len(refused.err.splitlines())) == (2, 1)


def test_migrating_twice_does_nothing_the_second_time(terminal: Terminal) -> None:
    assert "new database" in terminal.good("migrate").out
    assert "schema of this release" in terminal.good("migrate").out


def test_what_is_held_about_a_person_is_shown_masked_and_noted(town: CliTown) -> None:
    held = town.good("people", "show", CHAT, "--json").json
    assert held["languages"] == ["vi"]
    assert held["addresses"] == [{"channel": "telegram", "handle": "…01", "state": "active"}]
    assert CHAT not in json.dumps(held)
    assert "vi" in town.good("people", "show", CHAT).out
    assert town.good("audit", "verify", "--json").json["entries"] == 2


def test_an_erased_person_is_gone_and_a_second_erasure_finds_nobody(town: CliTown) -> None:
    town.good("people", "erase", CHAT, "--yes")
    refused = town.type("people", "show", CHAT)
    assert (refused.code, CHAT in refused.err) == (2, False)


def test_an_erasure_that_is_not_confirmed_erases_nobody(town: CliTown) -> None:
    assert town.type("people", "erase", CHAT, answers="n\n").code == 2
    assert town.good("people", "show", CHAT, "--json").json["languages"] == ["vi"]


def test_a_community_is_made_bound_to_groups_and_listed(town: CliTown) -> None:
    town.good("community", "add", "brazil", "--name", "Brasil em Sapporo", "--language", "pt", "--language", "en")
    bound = town.good("community", "add", "brazil", "--language", "pt", "--group", "-4077")
    assert "bound" in bound.out
    listed = {one["id"]: one for one in town.good("community", "list", "--json").json}
    assert listed["brazil"] == {
        "id": "brazil",
        "name": "Brasil em Sapporo",
        "languages": ["pt", "en"],
        "groups": 1,
        "drill_groups": 0,
    }
    assert "Brasil em Sapporo" in town.good("community", "list").out


def test_a_leader_is_invited_by_a_code_that_the_bot_takes(town: CliTown) -> None:
    invited = town.good("leader", "invite", "nepal", "--role", "deputy", "--until", "2036-03-31 00:00")
    assert invited.out.startswith("/start l_")
    (one,) = town.good("leader", "list", "--json").json
    assert (one["community"], one["role"], one["accepted_at"]) == ("nepal", "deputy", None)
    assert "2036-03-31" in town.good("leader", "list").out


def test_a_worker_says_that_serve_does_its_work(terminal: Terminal) -> None:
    told = terminal.type("worker")
    assert (told.code, "serve" in told.err) == (0, True)


def test_a_misspelt_setting_does_not_stop_a_command_but_a_bad_one_does(terminal: Terminal) -> None:
    terminal.good("migrate")
    assert terminal.type("officer", "list", KAKEHASHI_TELEGRAM_TOKN="x").code == 0
    refused = terminal.type("officer", "list", KAKEHASHI_TELEGRAM_RATE="fast")
    assert (refused.code, "KAKEHASHI_TELEGRAM_RATE" in refused.err, "fast" in refused.err) == (2, True, True)


def test_a_command_in_the_wrong_folder_makes_no_database_there(terminal: Terminal) -> None:
    refused = terminal.type("officer", "list")
    assert (refused.code, "kakehashi migrate" in refused.err) == (2, True)
    assert list(terminal.folder.iterdir()) == []
