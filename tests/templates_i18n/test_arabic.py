"""A reduced set that a community supplies, written from right to left: whole where it is, labelled where it is not."""

import re
from pathlib import Path
from unicodedata import bidirectional

import pytest

from templates_i18n.catalogue import load_catalogue
from templates_i18n.checking import check
from templates_i18n.confirming import standings
from templates_i18n.direction import CLOSE, OPEN, isolated
from templates_i18n.errors import WordingMissing
from templates_i18n.fitting import LONG_FACTS
from templates_i18n.frame import Form, FrameFacts, frame, wordings
from templates_i18n.languages import Tag, load_languages
from templates_i18n.longest import longest_notices
from templates_i18n.rendering import Pedigree, Renderer
from tests.templates_i18n.conftest import type_notice

AR = Tag("ar")
LANGUAGE = load_languages()[AR]
OTHERS = [template for template in load_catalogue() if template not in LANGUAGE.reduced]


def bare(text: str) -> str:
    """Return a text without whatever stands isolated in it."""
    while (less := re.sub(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", "", text)) != text:
        text = less
    return text


def balanced(text: str) -> bool:
    depth = 0
    for sign in text:
        depth += (sign == OPEN) - (sign == CLOSE)
        if depth < 0:
            return False
    return depth == 0


def test_the_reduced_set_is_whole_and_nothing_else_is_there(renderer: Renderer) -> None:
    assert len(LANGUAGE.reduced) == 10
    assert {t for t in renderer.catalogue if renderer.has(t, AR)} == set(LANGUAGE.reduced)
    assert standings(renderer)[AR].held == 10
    assert check(only=AR) == []


@pytest.mark.parametrize("template", LANGUAGE.reduced)
def test_numbers_serials_and_latin_names_stand_isolated(
    template: str, renderer: Renderer, facts: FrameFacts, notice: type_notice
) -> None:
    for form in Form:
        found = wordings(renderer, notice(template), AR, None, facts, form)
        assert (found.sent, found.direction) == ((AR,), "rtl")
        assert found.pedigree is Pedigree.PREPARED
        assert balanced(found.text)
        assert f"{OPEN}{facts.serial}{CLOSE}" in found.text
        # What is left beside the isolates are the wording's own words: no value, no command.
        left = bare(found.text)
        assert facts.serial not in left
        assert not re.search(r"\d\d:\d\d|(?<!\w)/[a-z]", left)


@pytest.mark.parametrize("template", LANGUAGE.reduced)
def test_an_sms_pays_for_no_isolate_that_it_does_not_need(template: str, renderer: Renderer) -> None:
    for typed in longest_notices(renderer.catalogue[template], renderer.reader(AR)):
        try:
            slots = renderer.slots(template, typed, AR)
        except WordingMissing:
            # A correction of a notice that the set does not have: its reader got the fallback, and gets it again.
            assert template == "x.correction"
            continue
        text = frame(renderer, slots, LONG_FACTS, LANGUAGE, Form.SMS).text
        held = re.findall(f"{OPEN}([^{OPEN}{CLOSE}]*){CLOSE}", text)
        assert [one for one in held if not {"L", "EN", "AN"} & set(map(bidirectional, one))] == []
        assert f"{OPEN}{OPEN}" not in text


@pytest.mark.parametrize("template", OTHERS[::20])
def test_every_other_notice_comes_as_a_fallback_that_says_so_in_arabic(
    template: str, renderer: Renderer, facts: FrameFacts, notice: type_notice
) -> None:
    chat = wordings(renderer, notice(template), AR, None, facts, Form.CHAT)
    assert chat.pedigree is Pedigree.FALLBACK
    assert chat.sent == ("ja-x-easy", "en")
    assert chat.text.startswith("هذا الإشعار غير متوفر بعد بلغتكم")
    sms = wordings(renderer, notice(template), AR, None, facts, Form.SMS)
    assert (sms.sent, "no Arabic text" in sms.text) == (("en",), True)


def test_a_command_keeps_its_stroke_in_front(renderer: Renderer) -> None:
    said = renderer.phrase(AR, "talk-help")
    assert f"{OPEN}/menu{CLOSE}" in said
    assert f"{OPEN}/now{CLOSE}" in said
    assert OPEN not in renderer.phrase(Tag("vi"), "talk-help")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (f"رقم {OPEN}26-0143{CLOSE}", f"رقم {OPEN}26-0143{CLOSE}"),
        (f"حي {OPEN}كيتا{CLOSE}!", "حي كيتا!"),
        (f"{OPEN}{OPEN}5 قوي{CLOSE}{CLOSE}", f"{OPEN}5 قوي{CLOSE}"),
        (f"{OPEN}غير {OPEN}معروف{CLOSE}{CLOSE}", f"{OPEN}غير معروف{CLOSE}"),
        (f"في {OPEN}北区体育館{CLOSE}", f"في {OPEN}北区体育館{CLOSE}"),
        ("اضغطوا /menu الآن", f"اضغطوا {OPEN}/menu{CLOSE} الآن"),
        (f"{OPEN}https://example.jp/n/26-0143/ar{CLOSE}", f"{OPEN}https://example.jp/n/26-0143/ar{CLOSE}"),
    ],
)
def test_isolates_stand_where_they_are_needed(text: str, kept: str) -> None:
    assert isolated(text) == kept


PLANTED = [
    ("ar/shelter.ftl", "    .title = فُتح مركز إيواء، مجانًا للجميع\n", "", "shelter-open lacks .title"),
    ("ar/eq.ftl", "مركز الزلزال: { $hypocentre }\n", "\n", "never shows $hypocentre"),
    ("ar/page.ftl", "page-none = ", "page-nothing = ", "page-none is missing"),
    ("ar/evac.ftl", "مستوى التحذير: 4", "مستوى التحذير: ٤", "write Latin digits"),
    ("ar/evac.ftl", "أمر إخلاء.\n", "أمر\u200f إخلاء.\n", "U+200F"),
    ("ar/evac.ftl", "أمر إخلاء.\n", "أمر \u2068إخلاء\u2069.\n", "U+2068"),
    ("ar/page.ftl", "لا يوجد إشعار سارٍ الآن.", "There is no notice in force now", "hardly any letter"),
    ("ar/names.toml", "01104 = ", "01199 = ", "area 01104 has no name"),
    ("ar/names.toml", 'hazard = "الخطر"\n', "", "parameter hazard has no name"),
]


@pytest.mark.parametrize(("file", "old", "new", "says"), PLANTED)
def test_what_spoils_the_reduced_set_is_found(file: str, old: str, new: str, says: str, copied: Path) -> None:
    path = copied / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    assert says in "\n".join(finding.message for finding in check(copied, AR))
