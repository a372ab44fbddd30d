"""Whole conversations, in several languages, as people hold them."""

import pytest

from templates_i18n.languages import Tag
from tests.bot.telegram.conftest import DESK, Bench

CHAT = 5_550_100_101


def words(language: str, key: str) -> str:
    return DESK.renderer.phrase(Tag(language), key)


def area(language: str, code: str) -> str:
    found = DESK.renderer.names.lookup("area", code, Tag(language))
    assert found is not None
    return found.text


@pytest.mark.parametrize(("phone", "language"), [("vi", "vi"), ("ne", "ne"), ("ja-Hira", "ja-x-easy"), ("in", "id")])
async def test_joining_takes_four_taps_in_the_language_of_the_phone(bench: Bench, phone: str, language: str) -> None:
    someone = bench.phone(CHAT, phone)
    await someone.start()
    assert words(language, "talk-consent") in someone.screen
    assert await bench.person(CHAT) is None
    await someone.tap(words(language, "button-agree"))
    assert someone.screen == words(language, "talk-choose-areas")
    await someone.tap(area(language, "01102"))
    await someone.tap(words(language, "button-done"))
    assert someone.screen == words(language, "talk-choose-topics")
    await someone.tap(words(language, "button-done"))
    person = await someone.person()
    assert someone.taps == 4
    assert person.choices.languages == (Tag(language),)
    assert person.choices.areas == {"01102"}
    assert person.choices.topics == {"garbage", "snow", "events", "procedures"}
    assert area(language, "01102") in someone.screen
    assert len(someone.resident.messages()) == 1
    assert bench.server.ledger.violations == []
