"""A text that an officer wrote is read whatever their editor puts around it, or refused in one sentence."""

from pathlib import Path

import pytest

from bot.cli.writings import MOST
from tests.bot.cli.terminal import Terminal

TEXT = "水道が止まります\n水道が15:00に止まります。\n"
COMMANDS = (
    ("words", "aid"),
    ("notice", "preview", "notice.text", "-p", "areas=01100", "-p", "phone=011-211-2111", "--text"),
    ("broadcast", "send", "notice.text", "--to", "everyone", "--text"),
    ("words", "confirm", "1", "vi", "--with"),
)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("held", [TEXT.encode("cp932"), TEXT.encode("utf-16"), b"x" * (MOST + 1)], ids=len)
def test_what_is_no_text_is_one_sentence(terminal: Terminal, command: tuple[str, ...], held: bytes) -> None:
    (terminal.folder / "text.txt").write_bytes(held)
    for lang, said in (("C.UTF-8", "UTF-8"), ("ja_JP.UTF-8", "字以内")):
        ran = terminal.type(*command, "text.txt", lang=lang)
        assert (ran.code, ran.out, len(ran.err.strip().splitlines()), said in ran.err) == (2, "", 1, True)


def test_the_mark_that_an_editor_puts_in_front_is_no_part_of_the_text(terminal: Terminal) -> None:
    Path(terminal.folder / "text.txt").write_text(TEXT, encoding="utf-8-sig")
    ran = terminal.type("words", "aid", "text.txt")
    assert "FEFF" not in ran.out + ran.err
    assert ran.code == terminal.type("words", "aid", stdin=TEXT).code
