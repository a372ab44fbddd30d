"""A phone's language code finds the language its owner means."""

from pathlib import Path

import pytest

from templates_i18n.errors import UnknownLanguage
from templates_i18n.languages import load_languages

languages = load_languages()


@pytest.mark.parametrize(
    ("code", "tag"),
    [
        ("zh-hans", "zh-Hans"),
        ("zh", "zh-Hans"),
        ("zh-TW", "zh-Hant"),
        ("zh-Hant-HK", "zh-Hant"),
        ("pt-br", "pt"),
        ("tl", "fil"),
        ("en_US", "en"),
        ("JA", "ja"),
        ("ja-x-easy", "ja-x-easy"),
        ("ne-NP", "ne"),
        ("in", "id"),
        ("de", None),
        ("", None),
        (None, None),
    ],
)
def test_codes_of_phones_are_understood(code: str | None, tag: str | None) -> None:
    assert languages.match(code) == tag


def test_twenty_languages_are_known_and_one_that_a_community_supplies() -> None:
    assert [len(languages), [tag for tag in languages if languages[tag].reduced]] == [21, ["ar"]]
    assert {"ja", "ja-x-easy", "en", "zh-Hans", "ko", "vi", "ne", "id"} <= set(languages.available)


def test_an_unknown_tag_is_refused_with_the_known_ones() -> None:
    with pytest.raises(UnknownLanguage, match=r"'xx'.*ja-x-easy"):
        languages.require("xx")


def test_a_language_becomes_available_by_its_folder(tmp_path: Path) -> None:
    for root in (tmp_path / "before", tmp_path / "after"):
        root.mkdir()
        (root / "languages.toml").write_text((languages.root / "languages.toml").read_text("utf-8"), "utf-8")
    (tmp_path / "after" / "ru").mkdir()
    assert load_languages(tmp_path / "before").available == ()
    assert load_languages(tmp_path / "after").available == ("ru",)
