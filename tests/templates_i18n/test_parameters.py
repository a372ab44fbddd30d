"""Typed text becomes a value or one clear sentence; values become the same text again."""

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from templates_i18n.catalogue import HandlingClass, grade, load_catalogue, parse_parameters
from templates_i18n.errors import (
    BadParameter,
    MissingParameter,
    UnknownParameter,
    UnknownTemplate,
)
from templates_i18n.names import load_names
from templates_i18n.parameters import Ids
from tests.templates_i18n.conftest import EVENING, NOW

catalogue = load_catalogue()
names = load_names()
EARTHQUAKE = catalogue["eq.report"]
TELEGRAM = {
    "occurred_at": "2021-02-19T10:07:00+09:00",
    "hypocentre": "289",
    "magnitude": "4.7",
    "tsunami": "none",
}


def test_the_example_of_every_template_survives_being_stored() -> None:
    for held in catalogue.values():
        first = parse_parameters(held, held.example, names, EVENING)
        later = parse_parameters(held, first.canonical(), names, EVENING + timedelta(days=400))
        assert later == first
        assert later.canonical() == first.canonical()


@given(
    moment=st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1)),  # noqa: DTZ001 (hypothesis adds the zone)
    hours=st.integers(-12, 14),
    hypocentre=st.sampled_from(names.known("hypocentre")),
    magnitude=st.decimals("0.1", "9.9", places=1),
    intensity=st.one_of(st.just(""), st.sampled_from(names.known("intensity"))),
    tsunami=st.sampled_from(["none", "slight", "wait", "warning"]),
)
def test_any_earthquake_survives_being_stored(
    moment: datetime, hours: int, hypocentre: str, magnitude: Decimal, intensity: str, tsunami: str
) -> None:
    raw = {
        "occurred_at": moment.replace(tzinfo=timezone(timedelta(hours=hours))).isoformat(),
        "hypocentre": hypocentre,
        "magnitude": str(magnitude),
        "max_intensity": intensity,
        "tsunami": tsunami,
    }
    now = datetime(2040, 1, 3, tzinfo=UTC)
    first = parse_parameters(EARTHQUAKE, raw, names, now)
    assert parse_parameters(EARTHQUAKE, first.canonical(), names, now) == first


def test_the_real_telegram_is_understood_and_graded_by_rule() -> None:
    typed = parse_parameters(EARTHQUAKE, TELEGRAM, names, NOW)
    assert typed["occurred_at"] == datetime(2021, 2, 19, 1, 7, tzinfo=UTC)
    assert typed["hypocentre"] == Ids("hypocentre", ("289",))
    assert typed["magnitude"] == Decimal("4.7")
    assert grade(EARTHQUAKE, typed).handling is HandlingClass.P3


@pytest.mark.parametrize(
    ("intensity", "handling", "severity"),
    [("3", "P3", "Minor"), ("4", "P2", "Moderate"), ("5-", "P1", "Moderate"), ("6+", "P1", "Severe")],
)
def test_intensity_decides_the_class_of_an_earthquake(intensity: str, handling: str, severity: str) -> None:
    typed = parse_parameters(EARTHQUAKE, {**TELEGRAM, "max_intensity": intensity}, names, NOW)
    graded = grade(EARTHQUAKE, typed)
    assert (graded.handling, graded.cap.severity) == (handling, severity)


def test_strong_shaking_in_the_city_itself_is_immediate() -> None:
    typed = parse_parameters(EARTHQUAKE, {**TELEGRAM, "sapporo_intensity": "5+"}, names, NOW)
    graded = grade(EARTHQUAKE, typed)
    assert graded.handling is HandlingClass.P1
    assert graded.cap.urgency == "Immediate"
    assert graded.cap.response_types == ("Shelter",)


@pytest.mark.parametrize(
    ("now", "typed", "meant"),
    [
        (datetime(2026, 9, 5, 15, 5, tzinfo=UTC), "23:50", datetime(2026, 9, 5, 14, 50, tzinfo=UTC)),
        (datetime(2026, 9, 5, 18, 12, tzinfo=UTC), "03:08", datetime(2026, 9, 5, 18, 8, tzinfo=UTC)),
        (datetime(2026, 9, 5, 18, 5, tzinfo=UTC), "03:08", datetime(2026, 9, 5, 18, 8, tzinfo=UTC)),
    ],
)
def test_a_bare_clock_time_of_the_past_is_the_last_one_in_japan(now: datetime, typed: str, meant: datetime) -> None:
    held = parse_parameters(EARTHQUAKE, {**TELEGRAM, "occurred_at": typed}, names, now)
    assert held["occurred_at"] == meant


def test_a_bare_clock_time_of_the_future_is_the_next_one() -> None:
    blackout = catalogue["blackout.start"]
    held = parse_parameters(blackout, {**blackout.example, "restore_at": "02:00"}, names, EVENING)
    assert held["restore_at"] == datetime(2026, 9, 6, 17, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("01101", ("01101",)),
        ("中央区", ("01101",)),
        ("chuo", ("01101",)),
        ("Chūō-ku, Kita Ward", ("01101", "01102")),
        ("厚別区、手稲区", ("01108", "01109")),
        ("01103;01101;01103", ("01101", "01103")),
        ("札幌市全域, 中央区", ("01100",)),
        (",".join(f"011{n:02}" for n in range(1, 11)), ("01100",)),
    ],
)
def test_areas_are_named_by_code_or_name(typed: str, ids: tuple[str, ...]) -> None:
    blackout = catalogue["blackout.start"]
    held = parse_parameters(blackout, {**blackout.example, "areas": typed}, names, EVENING)
    assert held["areas"] == Ids("area", ids)


@pytest.mark.parametrize(
    ("field", "value", "says"),
    [
        ("magnitude", "10.0", "0.1 to 9.9"),
        ("magnitude", "4.75", "at most one decimal"),
        ("magnitude", "４.7", "a number"),
        ("occurred_at", "yesterday", "HH:MM"),
        ("occurred_at", "25:00", "HH:MM"),
        ("occurred_at", "2026-02-30 10:00", "YYYY-MM-DD HH:MM"),
        ("max_intensity", "5", "5- 5+"),
        ("hypocentre", "福島", "福島県沖"),
        ("hypocentre", "999", "hypocentre"),
        ("tsunami", "maybe", "none, slight, wait, warning"),
    ],
)
def test_a_bad_value_is_refused_with_field_value_and_what_is_right(field: str, value: str, says: str) -> None:
    with pytest.raises(BadParameter) as refused:
        parse_parameters(EARTHQUAKE, {**TELEGRAM, field: value}, names, NOW)
    assert refused.value.field == field
    assert refused.value.value == value
    assert says in str(refused.value)


@pytest.mark.parametrize(
    ("template", "field", "value"),
    [
        ("japanese.class", "hours", "20:00-18:30"),
        ("japanese.class", "hours", "evening"),
        ("japanese.class", "date", "3 October"),
        ("japanese.class", "date", "2026-13-01"),
        ("japanese.class", "fee_yen", "-1"),
        ("japanese.class", "fee_yen", "500 yen"),
        ("japanese.class", "phone", "+1 212 555 0100"),
        ("blackout.start", "areas", "01101,,01102"),
        ("blackout.start", "areas", "everyone"),
        ("tsunami.major", "height_m", "40.1"),
        ("tsunami.major", "arrival_time", "soon"),
        ("x.all_clear", "template", "eq.report"),
    ],
)
def test_each_kind_of_blank_refuses_what_is_not_its_own(template: str, field: str, value: str) -> None:
    held = catalogue[template]
    with pytest.raises(BadParameter) as refused:
        parse_parameters(held, {**held.example, field: value}, names, NOW)
    assert refused.value.field == field
    assert refused.value.expected


def test_a_word_may_stand_instead_of_a_value() -> None:
    tsunami = catalogue["tsunami.major"]
    raw = {**tsunami.example, "height_m": "over_10", "arrival_time": "already"}
    assert parse_parameters(tsunami, raw, names, NOW).canonical()["height_m"] == "over_10"
    assert parse_parameters(tsunami, {**raw, "height_m": "3"}, names, NOW)["height_m"] == Decimal(3)


def test_a_fee_in_yen_is_a_whole_number() -> None:
    lesson = catalogue["japanese.class"]
    assert parse_parameters(lesson, {**lesson.example, "fee_yen": "1500"}, names, NOW)["fee_yen"] == 1500


def test_a_missing_and_an_unknown_parameter_are_named() -> None:
    with pytest.raises(MissingParameter, match="'magnitude'"):
        parse_parameters(EARTHQUAKE, {k: v for k, v in TELEGRAM.items() if k != "magnitude"}, names, NOW)
    with pytest.raises(UnknownParameter, match=r"'depth'.*occurred_at"):
        parse_parameters(EARTHQUAKE, {**TELEGRAM, "depth": "50"}, names, NOW)


def test_an_unknown_template_is_refused_with_the_nearest() -> None:
    with pytest.raises(UnknownTemplate, match=r"eq\.report"):
        catalogue.require("eq.reprot")


CORRECTION = catalogue["x.correction"]


def test_a_correction_types_both_values_by_what_it_corrects() -> None:
    raw = {
        "template": "evac.l4",
        "reference": "26-0143",
        "parameter": "areas",
        "sent": "01101",
        "right": "南区",
    }
    typed = parse_parameters(CORRECTION, raw, names, NOW)
    assert typed.canonical()["right"] == "01106"
    assert grade(CORRECTION, typed).handling is HandlingClass.P1


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"parameter": "colour"}, "parameter"),
        ({"template": "x.drill.start"}, "template"),
        ({"right": "heavy"}, "right"),
        ({"right": "6.7"}, "right"),
        ({"reference": "143"}, "reference"),
        ({"template": "japanese.class", "parameter": "venue"}, "parameter"),
    ],
)
def test_a_correction_that_corrects_nothing_is_refused(change: dict[str, str], field: str) -> None:
    with pytest.raises(BadParameter) as refused:
        parse_parameters(CORRECTION, {**CORRECTION.example, **change}, names, NOW)
    assert refused.value.field == field


def test_a_correction_of_everyday_news_wakes_nobody() -> None:
    raw = {
        "template": "garbage.change",
        "reference": "26-0143",
        "parameter": "new_date",
        "sent": "2026-12-30",
        "right": "2026-12-31",
    }
    typed = parse_parameters(CORRECTION, raw, names, NOW)
    assert grade(CORRECTION, typed).handling is HandlingClass.P4


def test_a_correction_takes_the_class_of_the_notice_it_corrects() -> None:
    quiet = grade(EARTHQUAKE, parse_parameters(EARTHQUAKE, TELEGRAM, names, NOW))
    typed = parse_parameters(CORRECTION, CORRECTION.example, names, NOW)
    assert grade(CORRECTION, typed, quiet).handling is HandlingClass.P3
    assert grade(CORRECTION, typed, quiet).cap.category == ("Geo",)


@pytest.mark.parametrize(
    ("template", "field", "value", "says"),
    [
        ("storm.warning", "until", "2026-09-06 20:00", "no earlier than from_at"),
        ("typhoon.outlook", "to_date", "2026-09-19", "no earlier than from_date"),
        ("housing.public", "deadline", "2026-09-30", "no earlier than from_date"),
        ("shelter.change", "new_place", "", "a place other than old_place"),
        ("shelter.full", "new_place", "", "a place other than place"),
    ],
)
def test_a_window_that_ends_before_it_begins_and_a_move_to_where_one_is_are_refused(
    template: str, field: str, value: str, says: str
) -> None:
    held = catalogue[template]
    given = value or held.example["place" if "place" in held.example else "old_place"]
    with pytest.raises(BadParameter, match=says) as refused:
        parse_parameters(held, {**held.example, field: given}, names, NOW)
    assert (refused.value.field, refused.value.value) == (field, given)


@pytest.mark.parametrize("template", ["tsunami.major", "tsunami.warning", "tsunami.advisory"])
def test_a_tsunami_that_has_arrived_is_observed(template: str) -> None:
    held = catalogue[template]
    arrived = parse_parameters(held, {**held.example, "arrival_time": "already"}, names, EVENING)
    awaited = parse_parameters(held, {**held.example, "arrival_time": "unknown"}, names, EVENING)
    assert [grade(held, one).cap.certainty for one in (arrived, awaited)] == ["Observed", "Likely"]


@pytest.mark.parametrize("venue", ["a\u202eb", "see https://example.jp", "x" * 41, "line\nbreak", "<b>"])
def test_a_title_with_hidden_signs_links_or_too_many_letters_is_refused(venue: str) -> None:
    lesson = catalogue["japanese.class"]
    with pytest.raises(BadParameter, match="venue"):
        parse_parameters(lesson, {**lesson.example, "venue": venue}, names, NOW)


def test_life_safety_notices_have_no_free_text() -> None:
    for template in catalogue.values():
        if template.gravest in ("P1", "P2"):
            assert not [p.name for p in template.parameters if p.kind == "text"]


@pytest.mark.parametrize(
    ("template", "blank", "typed", "held"),
    [
        ("flood.l4", "river", "豊平川", Ids("river", ("toyohira",))),
        ("volcano.l3", "volcano", "Mt. Usu", Ids("volcano", ("usu",))),
        ("transit.stop", "lines", "市電, namboku", Ids("line", ("namboku", "streetcar"))),
        ("road.closed", "roads", "国道5号、札樽道", Ids("road", ("sasson", "r5"))),
        ("supply.point", "items", "毛布,water", Ids("item", ("water", "blankets"))),
        ("desk.open", "languages", "नेपाली, Vietnamese, en", Ids("language", ("en", "vi", "ne"))),
        ("shelter.open", "place", "白石区体育館", Ids("shelter", ("gym_01104",))),
    ],
)
def test_known_names_are_taken_in_their_order(template: str, blank: str, typed: str, held: Ids) -> None:
    wanted = catalogue[template]
    assert parse_parameters(wanted, {**wanted.example, blank: typed}, names, EVENING)[blank] == held


@pytest.mark.parametrize(
    ("template", "blank", "typed"),
    [
        ("flood.l4", "river", "利根川"),
        ("transit.stop", "lines", "namboku,山手線"),
        ("desk.open", "languages", "en,Klingon"),
        ("shelter.open", "place", "どこかの学校"),
        ("rumour.false", "claim", "anything an officer likes to write"),
    ],
)
def test_an_unknown_name_is_refused_by_its_blank(template: str, blank: str, typed: str) -> None:
    wanted = catalogue[template]
    with pytest.raises(BadParameter, match=blank):
        parse_parameters(wanted, {**wanted.example, blank: typed}, names, NOW)


def test_one_officer_may_send_only_what_the_house_law_names() -> None:
    alone = {template.id for template in catalogue.values() if template.alone}
    assert alone == {
        *(t for t in catalogue if t.startswith(("tsunami.", "missile.", "x.drill."))),
        *("eq.report", "evac.l5", "blackout.start"),
        *("x.heartbeat", "x.all_clear", "x.correction", "x.retraction"),
    }


def test_an_update_may_speak_of_whatever_can_end() -> None:
    about = catalogue["x.update"].about
    assert "evac.l4" in about
    assert "garbage.change" not in about
    typed = parse_parameters(catalogue["x.update"], catalogue["x.update"].example, names, NOW)
    assert grade(catalogue["x.update"], typed).handling is HandlingClass.P2


def test_an_everyday_notice_has_a_topic_people_can_choose() -> None:
    everyday = {template.topic for template in catalogue.values() if template.kind == "everyday"}
    assert everyday - {None} == set(names.known("topic")) - {"emergency"}
    untold = [t.id for t in catalogue.values() if t.kind == "everyday" and t.topic is None]
    assert all(name.startswith("service.") for name in untold)


@pytest.mark.parametrize(
    ("areas", "since", "severity"),
    [
        ("01101", "2026-09-06 03:25", "Moderate"),
        ("01100", "2026-09-06 03:25", "Severe"),
        ("01101", "2026-11-01 00:10", "Severe"),
        ("01101", "2026-10-31 23:50", "Moderate"),
    ],
)
def test_a_power_cut_is_graver_city_wide_and_in_the_cold_months(areas: str, since: str, severity: str) -> None:
    blackout = catalogue["blackout.start"]
    typed = {**blackout.example, "areas": areas, "since": since}
    held = parse_parameters(blackout, typed, names, datetime(2026, 12, 1, tzinfo=UTC))
    assert grade(blackout, held).cap.severity == severity
