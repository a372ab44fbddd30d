"""Wording as units for a translator: taken apart and put together again without a loss."""

from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer
from hypothesis import given
from hypothesis import strategies as st

from templates_i18n.book import parse
from templates_i18n.errors import NoPattern
from templates_i18n.exchange import Delivery, Kind, Row, read, write
from templates_i18n.languages import HERE, Tag
from templates_i18n.units import completed, rebuild, signs, units, without
from templates_i18n.wordfiles import Entry, folder_entries

VI = Tag("vi")
LETTERS = st.text(st.sampled_from("aあế ကЖ<&\"'\\%#.*[]=-/:;(،"), min_size=1, max_size=12)
NAMES = st.sampled_from(["areas", "height_m", "from_at_short", "place"])


def entry(source: str, name: str = "a-b") -> Entry:
    return Entry(name, source, Path("eq.ftl"), 1)


@st.composite
def patterns(draw: st.DrawFn, depth: int = 1) -> str:
    """Draw the source of a pattern: lines of text, blanks, quoted signs, choices."""
    parts = []
    for _ in range(draw(st.integers(1, 4))):
        kind = draw(st.sampled_from(["text", "blank", "quoted", "choice"] if depth else ["text", "blank"]))
        match kind:
            case "text":
                parts.append(f"x{draw(LETTERS)}x")
            case "blank":
                parts.append(f"{{ ${draw(NAMES)} }}")
            case "quoted":
                parts.append('{ "' + draw(st.sampled_from(["{", "}", " ", "\\u00a0"])) + '" }')
            case _:
                inner = [draw(patterns(depth - 1)) for _ in range(2)]
                parts.append(f"{{ ${draw(NAMES)}_is ->\n [absent] {inner[0]}\n *[given] {inner[1]}\n }}")
        parts.append(draw(st.sampled_from(["", " ", "\n        "])))
    return "".join(parts).strip()


@st.composite
def messages(draw: st.DrawFn) -> Entry:
    source = f"a-b =\n        {draw(patterns())}\n"
    for part in draw(st.sets(st.sampled_from(["title", "what", "do", "sms"]))):
        source += f"    .{part} =\n        {draw(patterns())}\n"
    body = FluentParser().parse(source).body
    # As a file of ours would hold it: a text that Fluent would cut is not what a writer meant.
    return entry(FluentSerializer().serialize_entry(body[0]))


@given(messages(), st.sampled_from(list(Kind)))
def test_a_message_that_goes_out_and_comes_back_has_lost_nothing(message: Entry, kind: Kind) -> None:
    out = [Row(unit.id, "eq.ftl", 1, unit.text, unit.text, ("English: x",)) for unit in units(message)]
    back = read(write(out, VI, kind).encode())
    assert back.language == VI
    assert [(one.id, one.text) for one in back.units] == [(row.id, row.target) for row in out]
    again = rebuild(message, {one.id: one.text for one in back.units})
    mine, theirs = parse(message), parse(entry(again))
    assert not isinstance(mine, str)
    assert not isinstance(theirs, str)
    assert mine.equals(theirs)


@pytest.mark.parametrize("kind", list(Kind))
def test_every_wording_we_ship_comes_back_as_it_went(kind: Kind) -> None:
    for folder in ("ja", "ja-x-easy", "en", "vi", "ne", "zh-Hant"):
        out = [
            Row(unit.id, one.path.name, one.line, unit.text, unit.text, ())
            for one in folder_entries(HERE / folder)
            for unit in units(one)
        ]
        back: Delivery = read(write(out, Tag(folder), kind).encode())
        assert [(one.id, one.text) for one in back.units] == [(row.id, row.target) for row in out]


def test_a_choice_is_one_sign_and_its_texts_are_units_of_their_own() -> None:
    found = units(
        entry("a-b = Level: { $level_is ->\n [absent] unknown\n *[given] { $level } of 7\n }!\n    .sms = x\n")
    )
    assert [(one.id, one.text) for one in found] == [
        ("a-b", "Level: { choice: level_is }!"),
        ("a-b/level_is=absent", "unknown"),
        ("a-b/level_is=given", "{ $level } of 7"),
        ("a-b.sms", "x"),
    ]
    assert [one.part for one in found] == ["a-b", "a-b", "a-b", "a-b.sms"]
    assert signs(found[0].text) == {"{ choice: level_is }"}


def test_what_is_not_translated_anew_stays_letter_for_letter() -> None:
    source = "a-b = Level { $x_is ->\n        [absent] none\n       *[given] { $x }\n        } end\n    .sms = { $x }\n"
    assert rebuild(entry(source), {"a-b.sms": "at { $x }"}) == source.replace(".sms = ", ".sms = at ")


def test_two_choices_on_one_value_are_told_apart() -> None:
    source = "a-b = { $x_is ->\n *[given] one\n } { $x_is ->\n *[given] two\n }\n"
    found = {one.id: one.text for one in units(entry(source))}
    assert found["a-b"] == "{ choice: x_is } { choice: x_is.2 }"
    again = rebuild(entry(source), found | {"a-b/x_is.2=given": "zwei"})
    assert {one.id: one.text for one in units(entry(again))}["a-b/x_is.2=given"] == "zwei"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("one {", "a brace stands alone"),
        ("one } two", "a brace stands alone"),
        ("{ $a b }", "no blank"),
        ("{ choice: y_is }", "no choice of this text"),
        (" begins with a blank", "blank"),
        ("ends with one ", "blank"),
        ("one\n.what = two", "a line begins with"),
        ("one\n[two", "a line begins with"),
        ("one\n}", "a brace stands alone"),
    ],
)
def test_a_text_that_no_file_could_hold_is_refused(text: str, why: str) -> None:
    with pytest.raises(NoPattern, match=why):
        rebuild(entry("a-b = Text\n    .what = x\n"), {"a-b": text})


def test_what_is_no_fluent_has_no_units() -> None:
    assert units(entry("a-b = {\n")) == ()
    with pytest.raises(NoPattern):
        rebuild(entry("a-b = {\n"), {})


def test_a_message_gets_the_attributes_that_only_the_original_has() -> None:
    original, own = entry("a-b = 名\n    .title = 題\n    .do = 逃げて\n"), entry("a-b = Name\n    .do = Go\n")
    whole = completed(original, own)
    assert [one.id for one in units(whole)] == ["a-b", "a-b.do", "a-b.title"]
    assert [one.id for one in units(without(whole, {"a-b.title"}))] == ["a-b", "a-b.do"]
    assert completed(original, None) is original
    assert without(own, frozenset()) == own
