"""Scenario 13, from the command line: one officer, at night, sends a prepared earthquake notice to the whole city."""

import re

from bot.rehearsal import city as invented
from templates_i18n.rendering import load_renderer
from tests.bot.cli.town import QUAKE, CliTown

TEMPLATE = "eq.report"


def test_one_officer_sees_languages_head_counts_and_the_last_minute_and_sends(city: CliTown) -> None:
    city.terminal.environ["KAKEHASHI_TELEGRAM_RATE"] = "30"
    sent = city.type("broadcast", "send", TEMPLATE, *QUAKE, "--to", "everyone", answers="40\n")
    assert sent.code == 0, sent.err
    shown = sent.out.partition("26-0001 eq.report")[0]
    names = ["Vietnamese", "Chinese", "Korean", "English", "Nepali", "Indonesian", "Easy Japanese", "Japanese"]
    assert [name for name in names if name not in shown] == []
    assert "People: 40" in shown
    assert re.search(r"the last message leaves about \d\d:\d\d:\d\d", shown)
    assert re.search(r"EVERYONE\. Type the number of people \(40\)", sent.out + sent.err)
    assert "audience 40 = 40 handed over" in sent.out
    assert "closed" in sent.out


def test_everybody_reads_it_in_their_own_language_with_the_telegrams_values(city: CliTown) -> None:
    city.good("broadcast", "send", TEMPLATE, *QUAKE, "--to", "everyone", "--people", "40")
    renderer = load_renderer()
    for one in invented.neighbours(40, ("01101",)):
        (message,) = city.server.user(one.person.id).inbox()
        hypocentre = renderer.names.lookup("hypocentre", "289", one.language)
        assert hypocentre is not None
        assert "26-0001" in message
        assert "4.7" in message or "4,7" in message
        assert hypocentre.text in message


def test_the_bots_own_groups_get_it_too(city: CliTown) -> None:
    board = city.good("broadcast", "send", TEMPLATE, *QUAKE, "--to", "everyone", "--people", "40", "--json").json
    assert [(post["community"], post["state"]) for post in board["communities"]] == [
        ("nepal", "handed_over"),
        ("vietnam", "handed_over"),
    ]


def test_what_one_person_may_not_send_alone_is_not_sent(city: CliTown) -> None:
    values = ("-p", "areas=01101", "-p", "hazard=flood", "-p", "issued_at=2026-11-23 01:00")
    ran = city.type("broadcast", "send", "evac.l4", *values, "--to", "area:01101", "--yes")
    assert ran.code == 3
    assert city.server.ledger.deliveries() == []
