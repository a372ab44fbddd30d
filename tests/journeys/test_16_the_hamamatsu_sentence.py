"""Scenario 16: the sentence that told seven hundred people to flee to the river passes none of the doors."""

from pathlib import Path

import pytest

from tests import freetext
from tests.bot.cli.town import CliTown
from tests.freetext import HAMAMATSU, NOTICE, VALUES, Writers

NOTICE_OF_IT = f"避難について\n{HAMAMATSU}。\n"
EVENT = ("-p", "date=2027-10-03", "-p", "hours=all_day", "-p", "venue=札幌国際プラザ", "-p", "fee_yen=free",
         "-p", "capacity=none", "-p", "phone=011-211-2111", "--to", "everyone", "--yes")  # fmt: skip
KINDRED = (
    HAMAMATSU,
    "高塚川周辺に避難指示が出ました",
    "川の近くに避難してください",
    "崖の方へ逃げてください",
    "海岸付近の住民に避難を呼びかけています",
)


@pytest.fixture(autouse=True)
def library_writes_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "ARGOS_PACKAGES_DIR"):
        monkeypatch.setenv(name, str(tmp_path / "library"))


@pytest.fixture
def writers(city: CliTown) -> Writers:
    return freetext.writers(city)


def test_the_aid_says_why_and_offers_the_prepared_order(city: CliTown) -> None:
    said = city.terminal.type("words", "aid", stdin=HAMAMATSU)
    assert (said.code, "flee towards it" in said.out, "evac.l4" in said.out) == (1, True, True)


@pytest.mark.parametrize("sentence", KINDRED)
def test_no_sentence_of_its_kind_is_taken_by_any_command(writers: Writers, sentence: str) -> None:
    text = f"お知らせ\n{sentence}。\n"
    city = writers.city
    tried = [
        writers.send(text),
        writers.send(text, "--class", "P1"),
        city.type("notice", "preview", "notice.text", "--text", writers.file(text), *VALUES),
        city.type("broadcast", "send", "event.notice", "-p", f"title={sentence}", *EVENT),
        city.terminal.type("words", "translate", stdin=text, KAKEHASHI_OFFICER_TOKEN=city.token),
    ]
    assert [ran.code for ran in tried if ran.code not in {1, 2}] == []
    assert city.server.ledger.deliveries() == []
    assert city.good("words", "review", "--json").json == []


def test_its_easy_japanese_is_not_taken_either(writers: Writers) -> None:
    easy = writers.city.terminal.folder / "easy.txt"
    easy.write_text(
        "川(かわ)の 近(ちか)くに 避難(ひなん)して ください\n水(みず)が 15:00に 止(と)まります。\n", encoding="utf-8"
    )
    refused = writers.send(NOTICE, "--easy", str(easy))
    assert refused.code == 1
    assert "flee towards it" in refused.err


def test_a_reader_cannot_put_it_in_place_of_easy_japanese(writers: Writers) -> None:
    writers.submitted()
    text = "川(かわ)の 近(ちか)くに 避難(ひなん)して ください\n水(みず)が 15:00に 止(と)まります。\n"
    refused = writers.city.type("words", "confirm", "1", "ja-x-easy", "--with", writers.file(text))
    assert refused.code == 1
    assert "flee towards it" in refused.err


def test_the_notice_that_is_offered_tells_a_reader_of_portuguese_to_keep_away_from_the_river(city: CliTown) -> None:
    shown = city.good(
        "notice", "preview", "evac.l4", "-p", "areas=01101", "-p", "hazard=flood", "-p", "issued_at=2026-11-23 01:00",
        "--language", "pt", "--json"
    )  # fmt: skip
    (chat,) = (one["text"] for one in shown.json["wordings"] if one["form"] == "chat")
    assert "Fique longe de rios" in chat
