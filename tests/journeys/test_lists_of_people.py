"""A counter's paper forms come in as a list during an earthquake, are told at once, and leave again by two officers."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.rehearsal.chats import Person
from tests.bot.cli.terminal import Terminal
from tests.bot.cli.town import QUAKE, CliTown, standing_town

CHATS = (880_000_001, 880_000_002, 880_000_003)
FORM = {
    "languages": "vi;en",
    "areas": "01101",
    "consent_at": "2026-04-01",
    "consent_version": "2026-04",
    "consent_language": "vi",
    "consent_source": "ward office",
}


@pytest.fixture
def town(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[CliTown]:
    terminal = Terminal(tmp_path, monkeypatch, capsys)
    with standing_town(terminal, people=10) as stood:
        yield stood


def forms(town: CliTown, *chats: int, **cells: str) -> str:
    """Write the forms down as a list."""
    path = town.terminal.folder / "forms.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        lines = csv.DictWriter(file, [*FORM, "telegram"])
        lines.writeheader()
        lines.writerows({**FORM, **cells, "telegram": str(chat)} for chat in chats)
    return path.name


def told(town: CliTown, serial: str) -> set[int]:
    """Return whom of the list a notice reached."""
    return {chat for chat in CHATS if any(serial in text for text in town.server.user(chat).inbox())}


def test_forms_from_a_counter_are_told_what_is_in_force_and_leave_again(town: CliTown) -> None:
    town.server.populate([Person(chat, "R", None) for chat in CHATS])
    town.good("broadcast", "send", "eq.report", *QUAKE, "--to", "everyone", "--yes")

    mistyped = town.type("people", "import", forms(town, *CHATS, -CHATS[0]), "--json")
    assert (mistyped.code, mistyped.json["imported"], mistyped.json["faults"][0]["line"]) == (2, None, 5)
    town.good("people", "import", forms(town, *CHATS))

    board = town.good("broadcast", "status", "1", "--json").json
    assert (board["audience"], board["late"]) == (10, {"queued": 3})
    town.good("broadcast", "send", "eq.report", *QUAKE, "--to", "area:01101", "--yes")
    assert told(town, "26-0001") == told(town, "26-0002") == set(CHATS)
    board = town.good("broadcast", "status", "1", "--json").json
    assert (board["closed"], board["late"]) == (True, {"handed_over": 3})

    town.server.user(CHATS[0]).block()
    town.good("broadcast", "send", "eq.report", *QUAKE, "--to", "language:vi", "--yes")
    assert town.good("people", "show", str(CHATS[0]), "--json").json["addresses"][0]["state"] == "unreachable"

    again = town.good("people", "import", forms(town, *CHATS, areas="01102"), "--json").json
    assert (again["imported"]["joined"], again["imported"]["returned"]) == (0, 3)
    assert town.good("people", "show", str(CHATS[1]), "--json").json["areas"] == ["01102"]

    second = town.terminal.enrol("mori", "--role", "desk", by=town.token)
    out = ("people", "export", "--purpose", "handing over the ward office", "--to", "out.csv")
    assert town.type(*out).code == 2
    assert town.terminal.good(*out, KAKEHASHI_OFFICER_TOKEN=town.token, KAKEHASHI_SECOND_OFFICER_TOKEN=second).code == 0
    with (town.terminal.folder / "out.csv").open(encoding="utf-8", newline="") as file:
        assert {str(chat) for chat in CHATS} <= {row["telegram"] for row in csv.DictReader(file)}
    assert town.good("audit", "verify", "--json").json["whole"]
