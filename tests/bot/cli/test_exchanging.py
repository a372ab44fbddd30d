"""Translators' files at the command line: out, and back with nothing replaced where anything is unfit."""

from templates_i18n.languages import HERE
from tests.bot.cli.terminal import Terminal


def test_wording_goes_out_and_comes_back_without_a_fault(terminal: Terminal) -> None:
    for kind, name in (("po", "ko.po"), ("xliff", "ko.xlf")):
        ran = terminal.good("words", "export", name, "--language", "ko", "--format", kind)
        assert "0 of them without a translation" in ran.out
        back = terminal.good("words", "import", name, "--dry-run", "--json").json
        assert back == {"language": "ko", "changed": 0, "untranslated": 0, "written": [], "refusals": []}


def test_a_refused_file_names_file_line_and_reason_and_replaces_nothing(terminal: Terminal) -> None:
    terminal.good("words", "export", "ko.po", "--language", "ko")
    path, wording = terminal.folder / "ko.po", HERE / "ko" / "eq.ftl"
    before = wording.read_bytes()
    path.write_text(path.read_text("utf-8").replace("{ $magnitude }", "{ $magnitud }"), "utf-8")
    ran = terminal.type("words", "import", "ko.po")
    line = next(n for n, one in enumerate(path.read_text("utf-8").split("\n"), 1) if one == 'msgctxt "eq-report.what"')
    assert ran.code == 2
    assert f"ko.po:{line}: eq-report.what: lacks {{ $magnitude }}; may not hold {{ $magnitud }}" in ran.out
    assert "nothing was replaced" in ran.err
    assert wording.read_bytes() == before


def test_only_what_is_missing_goes_out_when_asked(terminal: Terminal) -> None:
    terminal.good("words", "export", "ko.po", "--language", "ko", "--missing")
    assert "msgctxt" not in (terminal.folder / "ko.po").read_text("utf-8")


def test_nothing_is_written_over_and_ja_is_the_source(terminal: Terminal) -> None:
    (terminal.folder / "ko.po").write_text("mine", "utf-8")
    for words in (("ko.po", "--language", "ko"), ("new.po", "--language", "ja"), ("new.po", "--language", "tlh")):
        ran = terminal.type("words", "export", *words)
        assert (ran.code, ran.out, len(ran.err.strip().splitlines())) == (2, "", 1)
    assert (terminal.folder / "ko.po").read_text("utf-8") == "mine"


def test_a_file_that_is_none_is_one_sentence(terminal: Terminal) -> None:
    (terminal.folder / "bad.po").write_bytes(b"hello")
    for name in ("bad.po", "nowhere.po", "."):
        ran = terminal.type("words", "import", name)
        assert (ran.code, ran.out, len(ran.err.strip().splitlines())) == (2, "", 1)
    assert "1行目" in terminal.type("words", "import", "bad.po", lang="ja_JP.UTF-8").err
