"""Scenario 15: what a machine wrote goes out labelled every day, and never in an emergency before somebody read it."""

from pathlib import Path

import pytest

from broadcasts.actions import approving, drafting
from broadcasts.actions.approving import Submitted
from broadcasts.actions.drafting import DraftRequest
from broadcasts.repositories import translations
from registry.audience import Rule
from registry.store import Connection
from templates_i18n.catalogue import HandlingClass
from tests import freetext
from tests.bot.cli.town import CliTown
from tests.freetext import MENDED, NOTICE, VALUES, VIETNAMESE, Writers
from tests.town import make_desk, officer

MACHINE = "[Dịch máy, chưa kiểm tra]"
CHECKED = "[Dịch máy, đã có người kiểm tra]"


@pytest.fixture(autouse=True)
def library_writes_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "ARGOS_PACKAGES_DIR"):
        monkeypatch.setenv(name, str(tmp_path / "library"))


@pytest.fixture
def writers(city: CliTown) -> Writers:
    return freetext.writers(city)


def test_an_everyday_text_reaches_each_reader_as_far_as_it_could_be_translated(writers: Writers) -> None:
    sent = writers.send()
    assert sent.code == 3
    assert "A prepared notice may say it better" in sent.err
    reference = sent.out.strip().splitlines()[-1]
    shown = writers.approve(reference)
    assert shown.code == 0, shown.err
    assert "machine · argos · not read yet" in shown.out
    assert VIETNAMESE in shown.out, "the second officer reads the very text"
    assert "no package translates it (ja to ne)" in shown.out
    vietnamese, nepali = writers.inboxes("vi"), writers.inboxes("ne")
    assert vietnamese
    assert nepali
    assert all(VIETNAMESE in one[0] and MACHINE in one[0] for one in vietnamese)
    # Nobody wrote Easy Japanese, so the Japanese itself stands in for it, above the English.
    assert all("水道が15:00に止まります。" in one[0] and "नेपाली" in one[0] for one in nepali)
    assert all(one[0].count("[Machine translation, not checked]") == 1 for one in nepali)


def test_in_an_emergency_the_machine_s_text_reaches_nobody_and_a_reader_s_does(writers: Writers) -> None:
    reference = writers.submitted(NOTICE, "--class", "P1")
    assert writers.read("vi", MENDED).code == 0
    reworded = writers.city.type("broadcast", "reword", reference, "--yes")
    assert reworded.code == 3, reworded.err
    assert writers.approve(reference).code == 0
    assert all("Nước sẽ ngừng lúc 15:00." in one[0] and CHECKED in one[0] for one in writers.inboxes("vi"))
    # English was made by a machine and read by nobody: its readers have the Japanese under a line of their own.
    english = writers.inboxes("en")
    assert english
    assert all("水道が15:00に止まります。" in one[0] and "water" not in one[0].lower() for one in english)
    assert all("in English yet" in one[0] for one in english)


def test_no_verb_binds_run_time_machine_text_to_an_emergency(writers: Writers) -> None:
    submitted = writers.submitted()
    number = writers.city.look(
        lambda connection: translations.standing(connection, list(translations.Standing), ["vi"])
    )
    assert submitted
    request = DraftRequest(
        "notice.text",
        {"text": str(number[0].text_id), "areas": "01100", "phone": "011-211-2111"},
        Rule(everyone=True),
        handling=HandlingClass.P2,
    )

    def job(connection: Connection) -> Submitted:
        desk, now, by = make_desk(), number[0].made_at, officer()
        made = drafting.draft(connection, by=by, request=request, desk=desk, now=now)
        return approving.submit(connection, by=by, broadcast_id=made, desk=desk, now=now)

    shown = writers.city.write(job)
    assert {one.sent for one in shown.wordings} == {"ja"}
    assert not [one for one in shown.wordings if "nước" in one.text]


def test_free_words_in_a_prepared_notice_cannot_be_raised_to_an_emergency(city: CliTown) -> None:
    values = ("-p", "title=国際交流パーティー", "-p", "date=2027-10-03", "-p", "hours=all_day", "-p", "venue=札幌国際プラザ",
              "-p", "fee_yen=free", "-p", "capacity=none", "-p", "phone=011-211-2111")  # fmt: skip
    refused = city.type("broadcast", "send", "event.notice", *values, "--to", "everyone", "--class", "P1", "--yes")
    assert (refused.code, "title" in refused.err) == (2, True)


def test_a_language_read_after_the_approval_follows_as_a_supplement(writers: Writers) -> None:
    reference = writers.submitted(NOTICE, "--class", "P2")
    assert writers.city.type("broadcast", "supplement", reference, "vi", "--yes").code == 1, "it has not been sent"
    assert writers.read("vi", MENDED).code == 0
    shown = writers.approve(reference)
    assert shown.code == 0, "what became ready since voids nothing"
    assert "Ready since it was submitted: Vietnamese" in shown.out
    assert all("水道が" in one[0] for one in writers.inboxes("vi"))
    refused = writers.city.type("broadcast", "supplement", reference, "ne", "--yes")
    assert (refused.code, "vi" in refused.err) == (2, True)
    later = writers.city.type("broadcast", "supplement", reference, "vi", "--yes")
    assert later.code == 3, later.err
    assert writers.approve(later.out.strip().splitlines()[-1]).code == 0
    assert all("Nước sẽ ngừng lúc 15:00." in one[1] for one in writers.inboxes("vi"))
    assert all(len(one) == 1 for one in writers.inboxes("ne"))


def test_who_wrote_easy_japanese_too_has_it_sent_in_place_of_what_is_missing(writers: Writers) -> None:
    easy = writers.city.terminal.folder / "easy.txt"
    easy.write_text("水(みず)が 出(で)ません\n水(みず)が 15:00に 止(と)まります。\n", encoding="utf-8")
    reference = writers.submitted(NOTICE, "--easy", str(easy), "--class", "P1")
    assert writers.approve(reference).code == 0
    assert all("水(みず)が 15:00に 止(と)まります。" in one[0] for one in writers.inboxes("ne"))


def test_a_wrong_translation_stops_in_that_language_and_is_not_taken_again(writers: Writers) -> None:
    reference = writers.submitted()
    flagged = writers.city.type("words", "flag", reference, "vi", "--why", "meaning", token=writers.reader)
    assert flagged.code == 0, flagged.err
    assert writers.approve(reference).code == 1, "it is no longer what was shown"
    assert writers.city.type("broadcast", "reword", reference, "--yes").code == 3
    assert writers.approve(reference).code == 0
    assert all("水道が15:00に止まります。" in one[0] and "nước" not in one[0] for one in writers.inboxes("vi"))
    again = writers.city.good("notice", "preview", "notice.text", "-p", "text=1", *VALUES, "--language", "vi", "--json")
    assert {one["pedigree"] for one in again.json["wordings"]} == {"fallback"}


def test_a_wrong_translation_under_way_stops_at_once_and_waits_for_its_readers(writers: Writers) -> None:
    reference = writers.submitted()
    assert writers.city.type("broadcast", "approve", reference, "--yes", "--detach", token=writers.second).code == 0
    assert writers.city.type("words", "flag", reference, "vi", "--why", "meaning", token=writers.reader).code == 0
    board = writers.city.good("broadcast", "status", reference, "--json").json
    assert board["stopped_languages"] == ["vi"]
    (waiting,) = writers.city.type("words", "review", "--language", "vi", "--json", token=writers.reader).json
    assert (waiting["code"], waiting["text"]) == ("flagged", ["nước sẽ ngừng", VIETNAMESE])
    assert writers.inboxes("vi") == [[] for _ in writers.inboxes("vi")]


def test_what_a_reader_takes_back_stops_where_it_is_on_its_way(writers: Writers) -> None:
    reference = writers.submitted()
    assert writers.city.type("broadcast", "approve", reference, "--yes", "--detach", token=writers.second).code == 0
    taken = writers.city.type("words", "withdraw", "1", "vi", token=writers.reader)
    assert taken.code == 0, taken.err
    assert "Vietnamese is stopped" in taken.out
    assert writers.city.good("broadcast", "status", reference, "--json").json["stopped_languages"] == ["vi"]
    assert "machine · argos · taken back" in writers.city.good("broadcast", "status", reference).out


def test_what_a_reader_takes_back_stops_for_whoever_joins_later_too(writers: Writers) -> None:
    reference = writers.submitted()
    assert writers.approve(reference).code == 0
    assert writers.city.good("broadcast", "status", reference, "--json").json["reason"] == "complete"
    assert writers.city.type("words", "withdraw", "1", "vi", token=writers.reader).code == 0
    assert writers.city.good("broadcast", "status", reference, "--json").json["stopped_languages"] == ["vi"]


def test_a_retraction_takes_the_supplement_back_too_and_reaches_whoever_had_either(writers: Writers) -> None:
    reference = writers.submitted(NOTICE, "--class", "P2")
    assert writers.approve(reference).code == 0
    assert writers.read("vi", MENDED).code == 0
    later = writers.city.type("broadcast", "supplement", reference, "vi", "--yes").out.strip().splitlines()[-1]
    assert writers.approve(later).code == 0
    refused = writers.city.type("broadcast", "correct", reference, "phone", "011-211-3333", "--yes")
    assert (refused.code, "retract" in refused.err) == (2, True)
    retracted = writers.city.type("broadcast", "retract", reference, "--yes")
    assert retracted.code == 0, retracted.err
    assert writers.city.good("broadcast", "status", later, "--json").json["reason"] == "retracted"
    serial = writers.city.good("broadcast", "status", reference, "--json").json["serial"]
    assert all(serial in one[-1] for language in ("vi", "ne", "ja", "en") for one in writers.inboxes(language))


def test_a_notice_that_is_stopped_takes_along_the_supplement_that_waits_for_its_approval(writers: Writers) -> None:
    reference = writers.submitted(NOTICE, "--class", "P2")
    assert writers.approve(reference).code == 0
    assert writers.read("vi", MENDED).code == 0
    later = writers.city.type("broadcast", "supplement", reference, "vi", "--yes").out.strip().splitlines()[-1]
    assert writers.city.type("broadcast", "stop", reference).code == 0
    assert writers.approve(later).code != 0, "nobody hears words that were stopped"
    assert writers.city.good("broadcast", "status", later, "--json").json["reason"] == "cancelled"
    assert all(len(one) == 1 for one in writers.inboxes("vi"))
    assert writers.city.good("audit", "verify", "--json").json["whole"]


def test_a_text_that_was_kept_before_goes_out_by_its_number(writers: Writers) -> None:
    made = writers.city.type("words", "translate", writers.file(NOTICE), "--class", "3", "--json").json
    values = ("-p", f"text={made['id']}", *VALUES, "--to", "language:vi", "--yes")
    sent = writers.city.type("broadcast", "send", "notice.text", *values)
    assert sent.code == 3, sent.err
    assert writers.approve(sent.out.strip().splitlines()[-1]).code == 0
    assert all(VIETNAMESE in one[0] for one in writers.inboxes("vi"))
    assert writers.inboxes("ne") == [[] for _ in writers.inboxes("ne")]
