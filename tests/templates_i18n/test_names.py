"""Known names are given in every language, unknown ones refused."""

import pytest

from templates_i18n.errors import UnknownName
from templates_i18n.languages import Tag, load_languages
from templates_i18n.names import JoinedNames, Name, load_names

names = load_names()


@pytest.mark.parametrize("tag", [tag for tag in load_languages().available if not load_languages()[tag].partial])
def test_every_name_has_a_form_in_every_finished_language(tag: Tag) -> None:
    every = [(kind, known) for kind in names.kinds() for known in names.known(kind)]
    assert [(kind, known) for kind, known in every if names.lookup(kind, known, tag) is None] == []


def test_a_place_keeps_the_name_on_its_sign() -> None:
    korean = names.lookup("place", "office_01104", Tag("ko"))
    assert korean is not None
    assert (korean.text, korean.brief) == ("시로이시구청 (白石区役所)", "시로이시구청")
    english = names.lookup("place", "office_01104", Tag("en"))
    assert english is not None
    assert (english.text, english.brief) == ("Shiroishi Ward Office (白石区役所)", "Shiroishi Ward Office")
    easy = names.lookup("place", "office_01104", Tag("ja-x-easy"))
    assert easy is not None
    assert easy.text == "白石区役所(しろいしくやくしょ)"


def test_a_language_is_called_what_its_speakers_call_it() -> None:
    nepali = names.lookup("language", "ne", Tag("vi"))
    assert nepali is not None
    assert (nepali.text, nepali.brief) == ("नेपाली", "Nepali")
    assert names.resolve("language", "Vietnamese") == "vi"


def test_readings_that_machines_get_wrong_are_right() -> None:
    shiroishi, atsubetsu = (names.lookup("area", i, Tag("ja")) for i in ("01104", "01108"))
    assert shiroishi is not None
    assert atsubetsu is not None
    assert (shiroishi.reading, atsubetsu.reading) == ("しろいしく", "あつべつく")


def test_easy_japanese_writes_the_reading_behind_the_name() -> None:
    found = names.lookup("hypocentre", "289", Tag("ja-x-easy"))
    assert found is not None
    assert found.text == "福島県沖(ふくしまけんおき)"


@pytest.mark.parametrize("text", ["中洲区", "chuuou", "01111", "", "区"])
def test_an_unknown_name_is_refused_and_never_guessed(text: str) -> None:
    with pytest.raises(UnknownName):
        names.resolve("area", text)


def test_a_refusal_names_the_nearest() -> None:
    with pytest.raises(UnknownName, match="01104 白石区"):
        names.resolve("area", "shiraishi")


class Shelters:
    """Hold one imported shelter."""

    def lookup(self, kind: str, id: str, language: Tag) -> Name | None:  # noqa: A002 (the word of the contract)
        return Name("北海高校", "ほっかいこうこう") if (kind, id) == ("place", "E1") else None

    def known(self, kind: str) -> tuple[str, ...]:
        return ("E1",) if kind == "place" else ()

    def resolve(self, kind: str, text: str) -> str:
        if (kind, text) != ("place", "E1"):
            raise UnknownName(kind, text)
        return text

    def nearest(self, kind: str, text: str) -> tuple[str, ...]:
        return ()


def test_names_from_elsewhere_stand_beside_our_own() -> None:
    both = JoinedNames((names, Shelters()))
    assert both.resolve("place", "E1") == "E1"
    assert both.resolve("area", "chuo") == "01101"
    assert both.lookup("place", "E1", Tag("ja")) is not None
    with pytest.raises(UnknownName, match="place"):
        both.resolve("place", "E2")
