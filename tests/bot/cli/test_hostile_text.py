"""What others wrote is shown as it is: nothing in it is markup of the terminal's, and nothing in it steers the terminal."""

import json

import pytest

from bot.cli.console import visible
from tests.bot.cli.terminal import Terminal
from tests.registry.transfer.test_shelter_files import collection, stay

NAME = "施設・場所名"


@pytest.fixture
def desk(terminal: Terminal) -> Terminal:
    """A terminal at which an administrator sits."""
    terminal.environ |= {"KAKEHASHI_OFFICER_TOKEN": terminal.enrol("sato"), "COLUMNS": "200"}
    return terminal


def laid(desk: Terminal, *names: str) -> str:
    found = collection(*(stay(number, **{NAME: name}) for number, name in enumerate(names, 1)))
    (desk.folder / "places.json").write_text(json.dumps(found), encoding="utf-8")
    return "places.json"


def test_a_name_with_brackets_and_colons_is_listed_as_it_stands(desk: Terminal) -> None:
    names = ("みほん[/b]会館", "みほん[red]会館", "みほん:sos:会館")
    desk.good("places", "import", laid(desk, *names))
    listed = desk.good("places", "list").out
    assert [name for name in names if name not in listed] == []


def test_what_is_wrong_with_a_name_is_shown_without_what_it_would_do(desk: Terminal) -> None:
    name = laid(desk, "\x1b[2Jみほん", "\u202eみほん", "\ud800みほん")
    ran = desk.type("places", "import", name)
    assert ran.code == 2
    assert [shown for shown in ("<U+001B>[2J", "<U+202E>", "<U+D800>") if shown not in ran.out] == []
    assert "\x1b" not in ran.out
    faults = desk.type("places", "import", name, "--json").json["faults"]
    assert [one["value"][0] for one in faults] == ["\x1b", "\u202e", "\ud800"]


def test_a_notice_is_previewed_as_it_would_leave(desk: Terminal) -> None:
    said = "水道[red]が:sos:止まります"
    (desk.folder / "text.txt").write_text(f"水道[/b]が止まります\n{said}。\n", encoding="utf-8")
    values = ("-p", "areas=01100", "-p", "phone=011-211-2111", "--language", "ja")
    shown = desk.good("notice", "preview", "notice.text", "--text", "text.txt", *values).out
    assert said in shown
    assert "水道[/b]が止まります" in shown


def test_letters_of_every_language_stay_as_they_are() -> None:
    kept = "क्‍ष می‌خواهم \u2067ar\u2069 កា 한국어\n"
    assert visible(kept) == kept
