"""Scenario 17: a forgotten target is refused and never everyone; the whole city is named and confirmed by number."""

import pytest

from tests.bot.cli.town import QUAKE, CliTown

SEND = ("broadcast", "send", "eq.report", *QUAKE)


def test_a_forgotten_target_is_refused_in_one_sentence(city: CliTown) -> None:
    refused = city.type(*SEND, "--yes")
    assert refused.code == 2
    assert len(refused.err.splitlines()) == 1
    assert "never everyone" in refused.err
    _nothing_was_sent(city)


@pytest.mark.parametrize(
    "target",
    [
        *("", " ", "area:", "area", "all", "*", "Everyone", "everyone:", "area:everyone"),
        *("area:01199", "language:xx", "topic:cooking", "community:nobody"),
    ],
)
def test_a_target_that_names_nobody_known_is_refused(city: CliTown, target: str) -> None:
    refused = city.type(*SEND, "--to", target, "--yes")
    assert refused.code == 2
    assert len(refused.err.splitlines()) == 1
    _nothing_was_sent(city)


def test_everyone_stands_alone(city: CliTown) -> None:
    refused = city.type(*SEND, "--to", "everyone", "--to", "language:vi", "--yes")
    assert (refused.code, "everyone" in refused.err) == (2, True)
    _nothing_was_sent(city)


@pytest.mark.parametrize("typed", ["y\n", "yes\n", "\n", "39\n", "everyone\n"])
def test_the_whole_city_is_not_confirmed_by_anything_but_its_number(city: CliTown, typed: str) -> None:
    refused = city.type(*SEND, "--to", "everyone", answers=typed)
    assert refused.code == 1
    assert "cancelled and nothing was sent" in refused.err
    (board,) = city.good("broadcast", "list", "--json").json
    assert (board["state"], board["reason"], board["audience"]) == ("ended", "cancelled", 0)
    assert city.server.ledger.deliveries() == []


def test_the_whole_city_is_sent_to_once_its_number_is_typed(city: CliTown) -> None:
    sent = city.type(*SEND, "--to", "everyone", answers="40\n")
    assert sent.code == 0, sent.err
    assert "audience 40 = " in sent.out


def _nothing_was_sent(city: CliTown) -> None:
    assert city.good("broadcast", "list", "--json").json == []
    assert city.server.ledger.deliveries() == []
