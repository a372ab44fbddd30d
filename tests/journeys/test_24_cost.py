"""Scenario 24, the ceiling: shown before sending, warned at four fifths, refused whole above it, passed for a reason."""

from collections.abc import Iterator

import pytest

from registry import audit, subscribers
from registry.person import AccountId, Choices, ConsentGiven, Contact
from registry.privacy import Keyring
from registry.store import Connection
from registry.store.embedded import single_connection
from templates_i18n.languages import Tag
from tests.bot.cli.terminal import Terminal
from tests.bot.cli.town import QUAKE, CliTown, standing_town
from tests.engine import NOON

SEND = ("broadcast", "send", "eq.report", *QUAKE, "--to", "language:ne")


@pytest.fixture
def town(terminal: Terminal) -> Iterator[CliTown]:
    with standing_town(terminal, people=8) as stood:
        with single_connection(terminal.folder / "kakehashi.db") as connection, connection.begin():
            join(connection, Keyring.derive((terminal.folder / "secret.key").read_text().strip()))
        yield stood


def join(connection: Connection, keyring: Keyring) -> None:
    """Let fourteen readers of Nepali join who have nothing but a phone."""
    for number in range(14):
        subscribers.join(
            connection,
            keyring,
            contact=Contact(AccountId("twilio"), f"+121255501{number + 10:02}"),
            choices=Choices((Tag("ne"),)),
            consent=ConsentGiven("1", Tag("ne"), "sms", "JOIN"),
            now=NOON,
        )


def ceiling(town: CliTown, notices: int) -> None:
    """Set the ceiling that leaves so many yen for notices; a tenth of it is for codes and answers."""
    whole = next(sen for sen in range(100 * notices, 200 * notices) if sen - sen // 10 == 100 * notices)
    yen = f"{whole // 100}.{whole % 100:02}"
    town.terminal.environ |= {"KAKEHASHI_SMS_PRICES": "+81=10", "KAKEHASHI_COST_CEILING": yen}


def parts(town: CliTown) -> int:
    """Return what the notice takes in parts, as the officer is shown it."""
    shown = town.type(*SEND, answers="n\n")
    (line,) = (one for one in (shown.out + shown.err).splitlines() if "× 14" in one)
    assert line.startswith("By SMS: "), line
    return int(line.split()[2])


def actions(town: CliTown) -> list[str]:
    return [entry.action for entry in town.look(lambda connection: list(audit.recent(connection, 50)))]


def test_what_it_costs_is_shown_with_its_share_of_the_ceiling(town: CliTown) -> None:
    total = parts(town)
    assert total % 14 == 0
    ceiling(town, total * 10 + 20)
    shown = town.type(*SEND, answers="n\n")
    told = shown.out + shown.err
    assert f"They cost about {total * 10} yen; this month so far 0 of {total * 10 + 20} yen." in told
    assert "80 %" in told


def test_above_the_ceiling_nothing_leaves_at_all_until_a_reason_is_given(town: CliTown) -> None:
    total = parts(town)
    ceiling(town, total * 10 - 1)
    refused = town.type(*SEND, "--yes", "--detach")
    assert refused.code == 1
    assert f"It would cost {total * 10} yen" in refused.err
    assert town.server.ledger.deliveries() == []
    passed = town.type(*SEND, "--yes", "--detach", "--over-ceiling", "aftershocks, the governor knows")
    assert passed.code == 0, passed.err
    assert "broadcast.over-ceiling" in actions(town)
    (board, *_) = town.good("broadcast", "list", "--json").json
    assert board["state"] == "sending"
