"""Answers by SMS fit into two parts in every language that has a folder, with the longest values they may hold."""

from pathlib import Path
from shutil import copytree, ignore_patterns

import pytest

from templates_i18n.answers import MOST_PARTS, overlong
from templates_i18n.checking import check
from templates_i18n.languages import HERE, Tag, load_languages
from templates_i18n.rendering import load_renderer

RENDERER = load_renderer()


@pytest.mark.parametrize("tag", load_languages().available)
def test_every_answer_fits_into_two_parts(tag: Tag) -> None:
    assert list(overlong(RENDERER.book(tag), RENDERER.languages[tag], RENDERER.names)) == []


@pytest.mark.parametrize("tag", load_languages().available)
def test_no_word_stands_for_two_things(tag: Tag) -> None:
    words = [
        word.strip().casefold()
        for use in ("stop", "start", "help", "join", "agree")
        for word in RENDERER.phrase(tag, f"sms-words-{use}").split(",")
    ]
    assert len(set(words)) == len(words)


def test_an_answer_that_grows_too_long_or_leaves_its_alphabet_is_found(tmp_path: Path) -> None:
    root = tmp_path / "words"
    copytree(HERE, root, ignore=ignore_patterns("__pycache__"))
    korean, english = root / "ko" / "sms.ftl", root / "en" / "sms.ftl"
    korean.write_text(korean.read_text().replace("sms-stopped = ", "sms-stopped = " + "길다 " * 45))
    english.write_text(english.read_text().replace("sms-help = ", "sms-help = Café ě "))
    found = [str(one) for one in check(root)]
    assert any("sms-stopped takes 3 SMS parts" in one and f"at most {MOST_PARTS}" in one for one in found)
    assert any("sms-help leaves the GSM alphabet" in one for one in found)
