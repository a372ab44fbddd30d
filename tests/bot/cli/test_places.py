"""Places at the command line: brought in from a national file, listed, read, and named in a notice."""

import json

import pytest

from tests.bot.cli.terminal import Terminal
from tests.registry.transfer.test_shelter_files import collection, escape, stay


@pytest.fixture
def desk(terminal: Terminal) -> Terminal:
    """A terminal at which an administrator sits and a drafter stands by."""
    first = terminal.enrol("sato")
    second = terminal.enrol("mori", "--role", "drafter", by=first)
    terminal.environ |= {"KAKEHASHI_OFFICER_TOKEN": first, "KAKEHASHI_SECOND_OFFICER_TOKEN": second}
    return terminal


def laid(desk: Terminal, data: object) -> str:
    (desk.folder / "places.json").write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    return "places.json"


def test_a_file_comes_in_and_its_places_are_named_in_a_notice(desk: Terminal) -> None:
    name = laid(desk, collection(escape(1), escape(2, 指定避難所との住所同一="")))
    ran = desk.good("places", "import", name, "--as-of", "2026-04-01")
    assert "2 can be used, 0 cannot; of 2 nobody has told the reading" in ran.out
    assert "New 2, changed 0" in ran.out
    listed = desk.good("places", "list", "--area", "01108", "--missing", "--json").json
    assert [(one["name"], one["reading"], one["other_kind_here"]) for one in listed] == [
        ("みほん小学校1", None, True),
        ("みほん小学校2", None, False),
    ]
    said = ("-p", "place=みほん小学校1", "-p", "new_place=白石区体育館", "--language", "vi", "--json")
    shown = desk.good("notice", "preview", "shelter.full", *said).json["wordings"]
    assert all("みほん小学校1" in one["text"] for one in shown)
    wrong = desk.type("notice", "preview", "shelter.full", "-p", "place=みほん小学校2", "-p", "new_place=白石区体育館")
    assert (wrong.code, "みほん小学校1 (厚別区)" in wrong.err) == (2, True)


def test_a_reading_is_told_and_kept(desk: Terminal) -> None:
    name = laid(desk, collection(stay()))
    desk.good("places", "import", name)
    desk.good("places", "read", "E0110000000001", "--kana", "みほん かいかん", "--latin", "Mihon Hall")
    assert desk.good("places", "import", name, "--json").json["imported"]["same"] == 1
    table = desk.good("places", "list", COLUMNS="200").out
    assert "みほん かいかん" in table
    assert "to stay in" in table
    assert desk.good("places", "list", "--missing", "--json").json == []
    assert desk.type("places", "read", "E0110000000001").code == 2
    assert desk.type("places", "read", "E0110000000001", "--kana", "見本").code == 2
    assert desk.type("places", "read", "E0", "--kana", "みほん").code == 2
    assert desk.good("audit", "verify", "--json").json["whole"]


def test_nothing_of_a_file_with_a_bad_feature_comes_in_unless_told(desk: Terminal) -> None:
    name = laid(desk, collection(escape(1), escape(2, 住所="北海道函館市みほん")))
    refused = desk.type("places", "import", name)
    assert (refused.code, "Feature 2, 住所" in refused.out, "--skip-bad" in refused.err) == (2, True, True)
    assert desk.good("places", "list", "--json").json == []
    dry = desk.type("places", "import", name, "--dry-run", lang="ja_JP.UTF-8")
    assert (dry.code, "2番目の地物の住所" in dry.out, "札幌市の住所" in dry.out) == (2, True, True)
    assert desk.good("places", "import", name, "--skip-bad", "--json").json["imported"]["new"] == 1


def test_who_retires_takes_out_of_force_what_the_list_leaves_out(desk: Terminal) -> None:
    desk.good("places", "import", laid(desk, collection(escape(1), escape(2))))
    ran = desk.good("places", "import", laid(desk, collection(escape(1))), "--retire", "--json").json
    assert ran["imported"]["absent"] == 1
    assert len(desk.good("places", "list", "--json").json) == 1


def test_no_new_notice_names_a_place_that_was_taken_out_of_force(desk: Terminal) -> None:
    desk.good("places", "import", laid(desk, collection(escape(1), escape(2), escape(3))))
    desk.good("places", "import", laid(desk, collection(escape(1), escape(3))), "--retire")

    def sent(place: str) -> str:
        values = ("-p", f"place={place}", "-p", "new_place=E0110000000003", "--to", "everyone", "--yes")
        ran = desk.type("broadcast", "send", "shelter.full", *values)
        assert ran.code == 2
        return ran.err

    assert "E0110000000002" in sent("E0110000000002")
    assert "E0110000000001" not in sent("E0110000000001"), "it is refused because nobody is there to be told"


def test_only_an_administrator_brings_places_in(desk: Terminal) -> None:
    drafter = desk.environ["KAKEHASHI_SECOND_OFFICER_TOKEN"]
    name = laid(desk, collection(escape()))
    assert desk.type("places", "import", name, KAKEHASHI_OFFICER_TOKEN=drafter).code == 4
    assert desk.type("places", "import", name, KAKEHASHI_OFFICER_TOKEN="").code == 2


def test_a_file_that_is_none_is_one_sentence(desk: Terminal) -> None:
    (desk.folder / "bad.json").write_bytes("[札幌".encode("cp932"))
    for name in ("bad.json", "nowhere.json", ".", laid(desk, {"type": "unavailable"})):
        ran = desk.type("places", "import", name)
        assert (ran.code, ran.out, len(ran.err.strip().splitlines())) == (2, "", 1)
