"""Lists of people at the command line: checked, brought in, written out by two, and what is held about one."""

import csv
import stat
from pathlib import Path

import pyotp
import pytest

from tests.bot.cli.terminal import PASSWORD, Terminal

HEAD = "languages,areas,telegram,phone,consent_at,consent_version,consent_language,consent_source\n"
TAIL = "2026-04-01,2026-04,en,counter\n"
GOOD = f"vi;en,01101,700000001,,{TAIL}ne,,700000002,+12025550101,{TAIL}"
BAD = f"vi,01101,70000x003,,{TAIL}ne,,700000004,+1202555010,{TAIL}"


@pytest.fixture
def desk(terminal: Terminal) -> Terminal:
    """A terminal at which an administrator sits and a second one stands by."""
    first = terminal.enrol("sato")
    terminal.environ |= {
        "KAKEHASHI_OFFICER_TOKEN": first,
        "KAKEHASHI_SECOND_OFFICER_TOKEN": terminal.enrol("mori", "--role", "drafter", by=first),
    }
    return terminal


def listed(terminal: Terminal, rows: str, name: str = "list.csv") -> str:
    (terminal.folder / name).write_text(HEAD + rows, encoding="utf-8")
    return name


def brought(terminal: Terminal, rows: str = GOOD) -> None:
    terminal.good("people", "import", listed(terminal, rows), "--country", "+1")


def test_a_dry_run_names_every_bad_row_and_brings_nobody_in(desk: Terminal) -> None:
    name = listed(desk, GOOD + BAD)
    ran = desk.type("people", "import", name, "--dry-run", "--country", "+1")
    assert ran.code == 2
    assert "Line 4, telegram is “…03”" in ran.out
    assert "Line 5, phone is “…10”" in ran.out
    assert "4: 2 new, 0 known already, 2 cannot be used" in ran.out
    assert "70000x003" not in ran.out + ran.err
    assert desk.type("people", "show", "700000001").code == 2


def test_nobody_of_a_file_with_a_bad_row_comes_in_unless_told(desk: Terminal) -> None:
    name = listed(desk, GOOD + BAD)
    refused = desk.type("people", "import", name, "--country", "+1", "--json")
    assert (refused.code, refused.json["imported"], refused.json["bad"]) == (2, None, 2)
    assert [(one["line"], one["column"]) for one in refused.json["faults"]] == [(4, "telegram"), (5, "phone")]
    assert desk.type("people", "show", "700000001").code == 2
    ran = desk.good("people", "import", name, "--country", "+1", "--skip-bad", "--json")
    counts = {name: ran.json["imported"][name] for name in ("joined", "returned", "refused")}
    assert counts == {"joined": 2, "returned": 0, "refused": 2}


def test_a_number_of_another_country_is_a_bad_row(desk: Terminal) -> None:
    ran = desk.type("people", "import", listed(desk, GOOD), "--json")
    assert (ran.code, ran.json["faults"][0]["column"], "+81" in ran.json["faults"][0]["expected"]) == (2, "phone", True)


def test_the_countries_of_the_settings_are_those_of_a_list_too(desk: Terminal) -> None:
    desk.environ["KAKEHASHI_SMS_COUNTRIES"] = "+1,+81"
    rows = GOOD + f"ne,,700000005,(202) 555-0102,{TAIL}"
    ran = desk.good("people", "import", listed(desk, rows), "--json")
    assert ran.json["imported"]["joined"] == 3
    assert desk.good("people", "show", "+12025550102", "--json").json["languages"] == ["ne"]
    narrower = desk.type("people", "import", listed(desk, rows), "--country", "+81", "--json")
    assert (narrower.code, {one["column"] for one in narrower.json["faults"]}) == (2, {"phone"})


@pytest.mark.parametrize("code", ["81", "+", "+999", "+8l"])
def test_what_is_no_country_code_is_refused(desk: Terminal, code: str) -> None:
    ran = desk.type("people", "import", listed(desk, GOOD), "--country", code)
    assert (ran.code, "--country" in ran.err) == (2, True)


def test_a_file_that_is_no_list_is_one_sentence(desk: Terminal) -> None:
    (desk.folder / "x.csv").write_bytes(b"name;phone\nNguyen;+12025550101\n")
    for name in ("x.csv", "nowhere.csv", "."):
        ran = desk.type("people", "import", name)
        assert (ran.code, ran.out) == (2, "")
        assert len(ran.err.strip().splitlines()) == 1
        assert "Nguyen" not in ran.err


def test_there_is_nothing_to_resume_where_nothing_was_cut_off(desk: Terminal) -> None:
    ran = desk.type("people", "import", listed(desk, GOOD), "--country", "+1", "--resume")
    assert (ran.code, "unfinished" in ran.err) == (2, True)


def test_only_an_administrator_brings_people_in(desk: Terminal) -> None:
    name, drafter = listed(desk, GOOD), desk.environ["KAKEHASHI_SECOND_OFFICER_TOKEN"]
    assert desk.type("people", "import", name, KAKEHASHI_OFFICER_TOKEN=drafter).code == 4
    assert desk.type("people", "import", name, KAKEHASHI_OFFICER_TOKEN="").code == 2


def test_shift_jis_is_read_and_said(desk: Terminal) -> None:
    row = f"ja,,700000009,,{TAIL.replace('counter', '区役所')}"
    (desk.folder / "list.csv").write_bytes((HEAD + row).encode("cp932"))
    ran = desk.good("people", "import", "list.csv")
    assert "Shift-JIS" in ran.err
    held = desk.good("people", "show", "700000009", "--json").json
    assert held["consents"][0]["source"] == "区役所"


def test_japanese_officers_read_japanese(desk: Terminal) -> None:
    ran = desk.type("people", "import", listed(desk, BAD), "--country", "+1", lang="ja_JP.UTF-8")
    assert (ran.code, "2行目のtelegramは「…03」です" in ran.out, "--skip-bad" in ran.err) == (2, True, True)


def test_a_list_leaves_for_a_purpose_by_two_officers_and_comes_in_again(desk: Terminal) -> None:
    brought(desk)
    ran = desk.good("people", "export", "--purpose", "audit of April", "--to", "out.csv")
    assert "2 people" in ran.out
    path = desk.folder / "out.csv"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with path.open(encoding="utf-8", newline="") as file:
        found = sorted((one["languages"], one["telegram"], one["phone"]) for one in csv.DictReader(file))
    assert found == [("ne", "700000002", "+12025550101"), ("vi;en", "700000001", "")]
    again = desk.good("people", "import", "out.csv", "--country", "+1", "--json").json
    assert (again["known"], again["imported"]["returned"], again["bad"]) == (2, 2, 0)
    assert desk.good("audit", "verify", "--json").json["whole"]


def test_without_a_name_the_list_says_when_it_was_written(desk: Terminal) -> None:
    brought(desk)
    desk.good("people", "export", "--purpose", "audit of April")
    assert len(list(desk.folder.glob("people-*.csv"))) == 1


@pytest.mark.parametrize("purpose", ["", "  ", "call 090-0000-0000"])
def test_no_purpose_no_list(desk: Terminal, purpose: str) -> None:
    ran = desk.type("people", "export", "--purpose", purpose, "--to", "out.csv")
    assert (ran.code, list(desk.folder.glob("out*"))) == (2, [])
    assert desk.type("people", "export", "--to", "out.csv").code == 2


def test_one_officer_twice_is_not_two(desk: Terminal) -> None:
    first = desk.environ["KAKEHASHI_OFFICER_TOKEN"]
    for environ in ({"KAKEHASHI_SECOND_OFFICER_TOKEN": first}, {"KAKEHASHI_SECOND_OFFICER_TOKEN": "kkh_nobody"}):
        ran = desk.type("people", "export", "--purpose", "audit", "--to", "out.csv", **environ)
        assert ran.code == 4
    assert desk.type("people", "export", "--purpose", "audit", KAKEHASHI_SECOND_OFFICER_TOKEN="").code == 2
    assert list(Path(desk.folder).glob("out*")) == []


def test_a_person_is_found_by_chat_phone_or_number_and_erased_for_a_reason(desk: Terminal) -> None:
    brought(desk)
    by_phone = desk.good("people", "show", "+12025550101", "--json").json
    assert by_phone == desk.good("people", "show", "700000002", "--json").json
    assert [one["handle"] for one in by_phone["addresses"]] == ["…02", "…01"]
    desk.good("people", "erase", "+12025550101", "--yes", "--purpose", "asked on paper")
    assert desk.type("people", "show", "700000002").code == 2
    assert desk.type("people", "erase", "700000001", "--yes", "--purpose", "090-0000-0000 called").code == 2
    for wrong in ("id:0", "id:x", "id:99999999999999999999", "+1", "012", "x"):
        assert desk.type("people", "show", wrong).code == 2


def test_the_second_officer_may_prove_it_by_password_and_code(terminal: Terminal) -> None:
    first = terminal.enrol("sato")
    made = terminal.good(
        *("officer", "add", "mori", "--role", "drafter", "--password-stdin"),
        stdin=f"{PASSWORD}\n",
        KAKEHASHI_OFFICER_TOKEN=first,
    )
    factor = pyotp.parse_uri(made.out.splitlines()[-1])
    assert isinstance(factor, pyotp.TOTP)
    ran = terminal.type(
        *("people", "export", "--purpose", "audit", "--second", "mori", "--to", "out.csv"),
        stdin=f"{PASSWORD}\n{factor.now()}\n",
        KAKEHASHI_OFFICER_TOKEN=first,
    )
    assert ran.code == 0, ran.err
    assert (terminal.folder / "out.csv").read_text(encoding="utf-8").startswith("languages,")
