"""A try: the exact messages, marked first and last, at the officer's own addresses and nowhere else."""

import pytest

from bot.rehearsal.chats import Person
from tests.bot.cli.town import CliTown

ORDER = ("-p", "areas=01106", "-p", "hazard=landslide", "-p", "issued_at=2026-11-23 10:00")
CHAT = 4_000_123
MARK = "*** TRY *** Sent only to the officer who asked for it. It is not a notice."


@pytest.fixture
def submitted(town: CliTown) -> str:
    """Leave a notice that a second officer must still approve; return its id."""
    town.server.populate([Person(CHAT, "Duty", None)], drill=False)
    sent = town.type("broadcast", "send", "evac.l4", *ORDER, "--to", "everyone", "--yes")
    assert sent.code == 3, sent.err
    return sent.out.split()[-1]


def told(town: CliTown) -> list[str]:
    return [entry.text for entry in town.server.ledger.deliveries() if entry.handle == CHAT]


def test_an_officer_without_an_address_is_told_how_to_name_one(town: CliTown, submitted: str) -> None:
    refused = town.type("broadcast", "try", submitted)
    assert refused.code == 1
    assert len(refused.err.splitlines()) == 1
    assert "officer address --telegram" in refused.err
    assert town.server.ledger.deliveries() == []


def test_the_exact_messages_come_marked_first_and_last_and_to_nobody_else(town: CliTown, submitted: str) -> None:
    town.good("officer", "address", "--telegram", str(CHAT))
    tried = town.good("broadcast", "try", submitted, "--language", "en", "--json").json
    assert [(one["language"], one["channel"], one["state"]) for one in tried] == [("en", "telegram", "handed_over")]
    (text,) = told(town)
    assert text.startswith(f"{MARK}\n\n")
    assert text.endswith(f"\n\n{MARK}")
    assert len(town.server.ledger.deliveries()) == 1
    board = town.good("broadcast", "status", submitted, "--json").json
    assert (board["state"], board["audience"], board["rows"]) == ("submitted", 0, [])


def test_every_language_that_has_a_text_is_tried_unless_one_is_named(town: CliTown, submitted: str) -> None:
    town.good("officer", "address", "--telegram", str(CHAT))
    tried = town.good("broadcast", "try", submitted, "--json").json
    assert len(tried) == len(told(town)) > 5
    # Burmese has no text of its own; asked for by name, its readers' fallback is what comes.
    (one,) = town.good("broadcast", "try", submitted, "--language", "my", "--json").json
    assert one["language"] == "my"


def test_a_notice_that_left_and_a_language_that_is_none_are_refused(town: CliTown, submitted: str) -> None:
    town.good("officer", "address", "--telegram", str(CHAT))
    assert town.type("broadcast", "try", submitted, "--language", "xx").code == 2
    town.good("broadcast", "stop", submitted)
    refused = town.type("broadcast", "try", submitted)
    assert (refused.code, len(refused.err.splitlines())) == (1, 1)
    assert told(town) == []


def test_a_chat_that_blocks_the_bot_is_said_to_have_failed(town: CliTown, submitted: str) -> None:
    town.good("officer", "address", "--telegram", "4000999")
    tried = town.type("broadcast", "try", submitted, "--language", "en", "--json")
    assert tried.code == 1
    assert [one["state"] for one in tried.json] == ["failed"]


@pytest.mark.parametrize("typed", [("--telegram", "me"), ("--phone", "090"), (), ("--telegram", "7", "--forget")])
def test_an_address_that_is_none_is_refused_in_one_sentence(town: CliTown, typed: tuple[str, ...]) -> None:
    refused = town.type("officer", "address", *typed)
    assert (refused.code, len(refused.err.splitlines())) == (2, 1)


def test_forgotten_addresses_are_gone_and_the_file_never_showed_them(town: CliTown, submitted: str) -> None:
    town.good("officer", "address", "--telegram", str(CHAT), "--phone", "+12125550123")
    for path in town.terminal.folder.glob("kakehashi.db*"):
        content = path.read_bytes()
        assert str(CHAT).encode() not in content
        assert b"12125550123" not in content
    town.good("officer", "address", "--forget")
    assert town.type("broadcast", "try", submitted).code == 1
