"""Prepared wording is filled whole or not at all."""

import os
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from templates_i18n.catalogue import Parameters, load_catalogue
from templates_i18n.errors import UnknownLanguage, UnknownTemplate, WordingBroken, WordingMissing
from templates_i18n.languages import HERE, Tag, load_languages
from templates_i18n.parameters import parameters_of
from templates_i18n.rendering import PARTS, Pedigree, Renderer, load_renderer
from tests.templates_i18n.conftest import type_notice

TAGS = load_languages().available
TEMPLATES = tuple(load_catalogue())
JA, EN, VI = Tag("ja"), Tag("en"), Tag("vi")


def spoil(root: Path, file: str, old: str, new: str) -> Renderer:
    path = root / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
    return load_renderer(root=root)


@pytest.mark.parametrize("tag", TAGS)
def test_every_notice_is_whole_in_every_language(renderer: Renderer, notice: type_notice, tag: Tag) -> None:
    lacking = [template for template in TEMPLATES if not renderer.has(template, tag)]
    assert renderer.languages[tag].partial or lacking == []
    for template in (template for template in TEMPLATES if template not in lacking):
        slots = renderer.slots(template, notice(template), tag)
        for part in PARTS:
            text = getattr(slots, part)
            assert text.strip()
            assert "{" not in text
            assert "$" not in text
        assert renderer.name(template, tag)


@pytest.mark.parametrize("tag", TAGS)
def test_the_real_telegram_speaks_every_language(renderer: Renderer, notice: type_notice, tag: Tag) -> None:
    typed = notice(
        "eq.report",
        occurred_at="2021-02-19T10:07:00+09:00",
        hypocentre="289",
        magnitude="4.7",
        tsunami="none",
        max_intensity="",
        sapporo_intensity="",
    )
    slots = renderer.slots("eq.report", typed, tag)
    hypocentre = renderer.names.lookup("hypocentre", "289", tag)
    assert hypocentre is not None
    assert hypocentre.text in slots.what
    assert "10:07" in slots.what
    assert "4.7" in slots.what or "4,7" in slots.what


def test_a_value_that_is_missing_stops_the_text(renderer: Renderer, notice: type_notice) -> None:
    whole = notice("eq.report")
    for name in ("occurred_at", "hypocentre", "magnitude", "tsunami"):
        held = {k: v for k, v in whole.items() if k != name}
        with pytest.raises(WordingBroken, match=name):
            renderer.slots("eq.report", parameters_of("eq.report", held), EN)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("{ $magnitude }", "{ $magnitud }"),
        ("{ $magnitude }", "{ -no-such-term }"),
        ("{ $magnitude }", "{ NUMBER() }"),
        ("{ $magnitude }", "{ $magnitude"),
        (".title = There was an earthquake. { $tsunami_short }", '.title = { "" }'),
    ],
)
def test_a_spoilt_text_never_leaves(copied: Path, notice: type_notice, old: str, new: str) -> None:
    spoilt = spoil(copied, "en/eq.ftl", old, new)
    with pytest.raises(WordingBroken):
        spoilt.slots("eq.report", notice("eq.report"), EN)


def test_a_missing_part_is_missing_and_the_others_still_speak(copied: Path, notice: type_notice) -> None:
    spoilt = spoil(copied, "en/eq.ftl", "    .title = There was an earthquake. { $tsunami_short }\n", "")
    assert not spoilt.has("eq.report", EN)
    with pytest.raises(WordingMissing, match="title"):
        spoilt.slots("eq.report", notice("eq.report"), EN)
    assert spoilt.slots("eq.report", notice("eq.report"), JA).title


def test_a_name_without_a_form_makes_the_text_missing(copied: Path, notice: type_notice) -> None:
    spoilt = spoil(copied, "vi/names.toml", '289 = { text = "ngoài khơi tỉnh Fukushima"', '288000 = { text = "x"')
    with pytest.raises(WordingMissing, match="hypocentre 289"):
        spoilt.slots("eq.report", notice("eq.report", hypocentre="289"), VI)


def test_a_language_without_texts_and_unknown_things_are_told_apart(copied: Path, notice: type_notice) -> None:
    shutil.rmtree(copied / "si")
    renderer = load_renderer(root=copied)
    with pytest.raises(WordingMissing):
        renderer.slots("eq.report", notice("eq.report"), Tag("si"))
    with pytest.raises(UnknownLanguage):
        renderer.slots("eq.report", notice("eq.report"), Tag("xx"))
    with pytest.raises(UnknownTemplate):
        renderer.slots("eq.nothing", notice("eq.report"), EN)


def test_text_in_a_value_is_never_read_as_markup(renderer: Renderer, notice: type_notice) -> None:
    typed = notice("japanese.class", venue="Room $1 100% & more")
    assert "Room $1 100% & more" in renderer.slots("japanese.class", typed, EN).where


def test_a_version_follows_every_wording(copied: Path) -> None:
    before = load_catalogue()
    after = spoil(copied, "vi/eq.ftl", "Có động đất", "Vừa có động đất").catalogue
    assert after["eq.report"].version != before["eq.report"].version
    assert after["evac.l4"].version == before["evac.l4"].version


def test_a_confirmed_wording_is_unconfirmed_again_by_any_edit(copied: Path) -> None:
    fresh = load_renderer(root=copied)
    assert fresh.pedigree("eq.report", VI) is Pedigree.PREPARED
    digest = sha256(fresh.book(VI).source("eq-report").encode()).hexdigest()
    review = copied / "vi" / "review.toml"
    review.write_text(f'[confirmed.eq-report]\nby = "a reader"\non = 2026-09-01\nsha256 = "{digest}"\n', "utf-8")
    confirmed = load_renderer(root=copied)
    assert confirmed.pedigree("eq.report", VI) is Pedigree.PREPARED_CHECKED
    edited = spoil(copied, "vi/eq.ftl", "Có động đất", "Vừa có động đất")
    assert edited.pedigree("eq.report", VI) is Pedigree.PREPARED


def test_a_phrase_that_a_language_lacks_comes_in_english(copied: Path) -> None:
    spoilt = spoil(copied, "vi/dialogue.ftl", "button-done = Xong\n", "")
    assert spoilt.phrase(VI, "button-done") == "Done"
    with pytest.raises(WordingMissing):
        spoilt.phrase(VI, "button-nothing")
    with pytest.raises(WordingBroken):
        spoilt.phrase(VI, "talk-language-changed")


def test_a_language_is_added_by_a_folder_and_may_run_from_right_to_left(copied: Path, notice: type_notice) -> None:
    shutil.copytree(copied / "en", copied / "ur")
    with (copied / "languages.toml").open("a", encoding="utf-8") as languages:
        languages.write(
            '\n[ur]\nautonym = "اردو"\nenglish = "Urdu"\nlocale = "ur"\ndirection = "rtl"\n'
            'moment = "{day} {month} ({weekday}) {time}"\nmoment_short = "{day} {month} {time}"\n'
            'date = "{day} {month} ({weekday})"\ndate_short = "{day} {month}"\ncomma = "، "\nscripts = ["ARABIC"]\n'
        )
    added = load_renderer(root=copied)
    urdu = Tag("ur")
    assert added.languages.match("ur-PK") == urdu
    slots = added.slots("eq.report", notice("eq.report", occurred_at="2025-09-06 03:08"), urdu)
    assert "\u20686.7\u2069" in slots.what
    assert "ستمبر" in slots.what
    assert "03:08" in slots.what
    assert "\u2068" not in added.slots("eq.report", notice("eq.report"), EN).what


def test_every_parameter_has_a_label(renderer: Renderer) -> None:
    blanks = {p.name for t in renderer.catalogue.values() for p in t.parameters}
    assert blanks <= set(renderer.names.known("parameter"))


def test_every_choice_has_words(renderer: Renderer) -> None:
    for template in renderer.catalogue.values():
        for blank in template.parameters:
            assert set(blank.choices) <= set(renderer.names.known(f"choice.{blank.vocabulary}"))


PRINT = """
from datetime import UTC, datetime
from templates_i18n.frame import Form, FrameFacts, wordings
from templates_i18n.parsing import parse_parameters
from templates_i18n.rendering import load_renderer
now = datetime(2026, 9, 5, 18, 12, tzinfo=UTC)
renderer = load_renderer()
template = renderer.catalogue["eq.report"]
raw = {**template.example, "occurred_at": "03:08"}
typed = parse_parameters(template, raw, renderer.names, now)
facts = FrameFacts("01100", "26-0143", 1, now, datetime(2026, 9, 6, 6, 12, tzinfo=UTC))
for tag in renderer.languages.available:
    for form in Form:
        print(wordings(renderer, typed, tag, None, facts, form).text)
"""


def test_the_machine_s_time_zone_changes_nothing() -> None:
    seen = set[bytes]()
    for zone in ("UTC", "America/New_York", "Asia/Tokyo"):
        environment = {**os.environ, "TZ": zone, "PYTHONIOENCODING": "utf-8"}
        run = subprocess.run(
            [sys.executable, "-c", PRINT], capture_output=True, check=True, env=environment, cwd=HERE.parent
        )
        seen.add(run.stdout)
    assert len(seen) == 1
    assert "9月6日(日) 03:08" in seen.pop().decode()


def test_a_notice_remembers_its_template(notice: type_notice) -> None:
    assert isinstance(notice("evac.l4"), Parameters)
    assert notice("evac.l4").template == "evac.l4"
