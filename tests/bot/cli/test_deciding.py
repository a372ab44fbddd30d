"""What an officer sees before a yes, and how they may say it, as somebody does whose keyboard is Japanese."""

from tests.bot.cli.town import QUAKE, CliTown

JAPANESE = "ja_JP.UTF-8"
FLOOD = ("-p", "areas=01101", "-p", "hazard=flood", "-p", "issued_at=2026-11-23 01:00")


def test_whom_and_what_stands_in_the_officers_language_before_the_yes(town: CliTown) -> None:
    ran = town.type("broadcast", "send", "evac.l4", *FLOOD, "--to", "area:01101", "--yes", lang=JAPANESE)
    assert ran.code == 3
    assert "宛先：区域 中央区" in ran.out
    assert "中央区" in ran.out.split("  | ", 1)[1]
    assert "kakehashi broadcast approve 26-0001" in ran.err


def test_a_head_count_in_wide_figures_is_the_same_number(town: CliTown) -> None:
    ran = town.type("broadcast", "send", "eq.report", *QUAKE, "--to", "everyone", answers="３０\n", lang=JAPANESE)
    assert ran.code == 0, ran.err
    assert "宛先：全員（市全体）" in ran.out


def test_a_yes_is_asked_for_and_understood_in_japanese(town: CliTown) -> None:
    typed = ("broadcast", "send", "eq.report", *QUAKE, "--to", "language:vi")
    refused = town.type(*typed, answers="たぶん\nいいえ\n", lang=JAPANESE)
    assert (refused.code, "確認されなかった" in refused.err) == (1, True)
    assert town.type(*typed, answers="はい\n", lang=JAPANESE).code == 0


def test_times_and_numbers_may_be_typed_wide(town: CliTown) -> None:
    values = [value.replace("4.7", "４．７") for value in QUAKE]
    assert values != list(QUAKE)
    assert town.type("broadcast", "send", "eq.report", *values, "--to", "everyone", "--yes").code == 0


def test_a_refusal_says_in_japanese_where_a_notice_stands(town: CliTown) -> None:
    town.type("broadcast", "send", "evac.l4", *FLOOD, "--to", "area:01101", "--yes")
    refused = town.type("broadcast", "correct", "26-0001", "hazard", "fire", "--yes", lang=JAPANESE)
    assert (refused.code, "承認待ち" in refused.err, "broadcast stop" in refused.err) == (1, True, True)


def test_what_is_missing_is_called_missing_and_what_was_typed_has_its_own_name(town: CliTown) -> None:
    nobody = town.type("broadcast", "stop", "1", token="", lang=JAPANESE)
    assert (nobody.code, nobody.err.startswith("--as が必要です")) == (2, True)
    typed = town.type("broadcast", "send", "eq.report", *QUAKE, "--to", "中央区", "--yes", lang=JAPANESE)
    assert (typed.code, typed.err.startswith("--to の値「中央区」")) == (2, True)


def test_the_second_officer_reads_what_they_approve(town: CliTown) -> None:
    town.type("broadcast", "send", "evac.l4", *FLOOD, "--to", "area:01101", "--yes")
    seen = town.type("broadcast", "approve", "26-0001", "--yes")
    assert (seen.code, "to: areas 中央区" in seen.out, "Chuo" in seen.out) == (4, True, True)


def test_a_token_of_somebody_else_is_named(town: CliTown) -> None:
    owner = town.good("officer", "list", "--json").json[0]["name"]
    refused = town.type("broadcast", "stop", "1", "--as", "somebody", lang=JAPANESE)
    assert refused.code == 2
    assert f"{owner}（KAKEHASHI_OFFICER_TOKEN" in refused.err


def test_whoever_corrects_the_areas_is_told_who_does_not_hear_of_it(town: CliTown) -> None:
    values = ("-p", "areas=01101", "-p", "since=2021-02-19 10:07", "-p", "restore_at=unknown")
    town.good("broadcast", "send", "blackout.start", *values, "--to", "area:01101", "--yes")
    ran = town.type("broadcast", "correct", "26-0001", "areas", "01102", "--yes", lang=JAPANESE)
    assert (ran.code, "新しいお知らせを送って" in ran.err) == (0, True), ran.err


def test_a_stop_of_one_language_says_that_the_others_go_on(town: CliTown) -> None:
    waiting = ("--to", "everyone", "--yes", "--detach")
    town.good("broadcast", "send", "eq.report", *QUAKE, *waiting)
    stopped = town.type("broadcast", "stop", "26-0001", "--language", "vi", lang=JAPANESE)
    assert (stopped.code, "ベトナム語を止めました。ほかの言語は" in stopped.out) == (0, True)
    again = town.type("broadcast", "stop", "26-0001")
    late = town.type("broadcast", "stop", "26-0001", "--language", "ne", lang=JAPANESE)
    assert (again.code, late.code, "（停止）" in late.err) == (0, 1, True)


def test_a_notice_is_found_by_a_word_and_says_what_its_parameters_may_be(town: CliTown) -> None:
    ran = town.type("notice", "list", "避難指示", lang=JAPANESE)
    assert (ran.code, "evac.l4 hazard: 次のどれか：flood" in ran.out, "eq.report" in ran.out) == (0, True, False)
    assert [row["id"] for row in town.good("notice", "list", "eq.report", "--json").json] == ["eq.report"]


def test_what_the_command_line_itself_refuses_is_said_in_japanese(town: CliTown) -> None:
    role = town.type("officer", "add", "mori", "--role", "boss", lang=JAPANESE)
    last = town.type("broadcast", "list", "--last", "abc", lang=JAPANESE)
    assert (role.code, "「boss」はありません。次のどれか" in role.err) == (2, True)
    assert (last.code, "「abc」は整数ではありません" in last.err) == (2, True)
