"""Officers are made, let in, listed and ended from the command line."""

import pytest

from tests.bot.cli.terminal import PASSWORD, Terminal


def test_the_first_officer_needs_nobody_and_every_later_one_an_administrator(terminal: Terminal) -> None:
    token = terminal.enrol("sato")
    refused = terminal.type("officer", "add", "mori", "--role", "drafter", "--password-stdin", stdin=PASSWORD)
    assert refused.code == 2
    assert "--as" in refused.err
    terminal.enrol("mori", "--role", "drafter", by=token)
    listed = terminal.good("officer", "list", "--json").json
    assert {one["name"]: one["roles"] for one in listed} == {
        "sato": ["administrator", "approver", "drafter"],
        "mori": ["drafter"],
    }


def test_who_is_no_administrator_makes_nobody(terminal: Terminal) -> None:
    first = terminal.enrol("sato")
    drafter = terminal.enrol("mori", "--role", "drafter", by=first)
    refused = terminal.type(
        *("officer", "add", "kato", "--role", "drafter", "--password-stdin"),
        stdin=PASSWORD,
        KAKEHASHI_OFFICER_TOKEN=drafter,
    )
    assert (refused.code, "administrator" in refused.err) == (4, True)
    assert len(terminal.good("officer", "list", "--json").json) == 2


def test_the_first_officer_must_be_able_to_make_the_next(terminal: Terminal) -> None:
    refused = terminal.type("officer", "add", "sato", "--role", "drafter", "--password-stdin", stdin=PASSWORD)
    assert (refused.code, "--role" in refused.err) == (2, True)
    assert terminal.good("officer", "list", "--json").json == []


@pytest.mark.parametrize(("password", "code"), [("wrong wrong wrong", "000000"), (PASSWORD, "000000")])
def test_a_wrong_password_or_code_is_refused_without_saying_which(terminal: Terminal, password: str, code: str) -> None:
    terminal.enrol("sato")
    refused = terminal.type("officer", "token", "sato", "--for", "tests", stdin=f"{password}\n{code}\n")
    assert refused.code == 4
    assert refused.out == ""
    assert "not right" in refused.err


def test_a_disabled_officers_token_is_worth_nothing(terminal: Terminal) -> None:
    first = terminal.enrol("sato")
    second = terminal.enrol("mori", "--role", "administrator", by=first)
    terminal.good("officer", "disable", "sato", KAKEHASHI_OFFICER_TOKEN=second)
    refused = terminal.type("officer", "disable", "mori", KAKEHASHI_OFFICER_TOKEN=first)
    assert refused.code == 4
    states = {one["name"]: one["disabled"] for one in terminal.good("officer", "list", "--json").json}
    assert states == {"sato": True, "mori": False}


def test_a_token_does_not_act_for_somebody_else(terminal: Terminal) -> None:
    token = terminal.enrol("sato")
    refused = terminal.type("officer", "disable", "sato", "--as", "mori", KAKEHASHI_OFFICER_TOKEN=token)
    assert refused.code == 2
    assert "“mori”" in refused.err
    assert "sato" in refused.err


@pytest.mark.parametrize("password", ["short", "aaaaaaaaaaaaaaaaaaaa", ""])
def test_a_password_that_is_easy_to_guess_is_refused_and_not_repeated(terminal: Terminal, password: str) -> None:
    refused = terminal.type("officer", "add", "sato", "--password-stdin", stdin=f"{password}\n")
    assert (refused.code, "password" in refused.err) == (2, True)
    assert not password or password not in refused.err


def test_every_change_of_officers_is_in_the_chain(terminal: Terminal) -> None:
    first = terminal.enrol("sato")
    terminal.enrol("mori", "--role", "drafter", by=first)
    terminal.good("officer", "disable", "mori", KAKEHASHI_OFFICER_TOKEN=first)
    assert terminal.good("audit", "verify", "--json").json["entries"] == 5
