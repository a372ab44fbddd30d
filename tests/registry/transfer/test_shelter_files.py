"""National files of shelters: what can be used of them, and one sentence for what cannot."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from registry.errors import BadField
from registry.place import Hazard, PlaceKind
from registry.places import City, load_city
from registry.transfer import geojson, placing
from registry.transfer.geojson import Feature, Shelters
from registry.transfer.placing import HAZARDS, place_all

REAL = Path(__file__).resolve().parents[4] / "shared" / "data" / "shelters"
CITY = load_city()


def escape(number: int = 1, **changed: object) -> dict[str, Any]:
    """Return the properties of an invented place to escape to."""
    flags = dict.fromkeys(HAZARDS, "") | {"地震": "1"}
    told = {
        "共通ID": f"E011000000{number:04}",
        "施設・場所名": f"みほん小学校{number}",
        "住所": "北海道札幌市厚別区みほん1-1",
        "指定避難所との住所同一": "1",
        "備考": "",
    }
    return told | flags | changed


def stay(number: int = 1, **changed: object) -> dict[str, Any]:
    told = {
        "共通ID": f"E011000000{number:04}",
        "施設・場所名": f"みほん会館{number}",
        "住所": "北海道札幌市白石区みほん2",
        "指定緊急避難場所との住所同一": "",
        "受入対象者": None,
    }
    return told | changed


def collection(*properties: dict[str, Any], point: object = (141.48, 43.03)) -> dict[str, Any]:
    found = [
        {"type": "Feature", "geometry": {"type": "Point", "coordinates": point}, "properties": one}
        for one in properties
    ]
    return {"type": "FeatureCollection", "features": found}


@pytest.fixture
def write(tmp_path: Path) -> Callable[[object], Path]:
    def written(data: object) -> Path:
        path = tmp_path / "places.geojson"
        path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
        return path

    return written


def test_a_file_of_many_features_is_refused_before_they_are_looked_at(write: Callable[[object], Path]) -> None:
    path = write({"type": "FeatureCollection", "features": [{}] * (geojson.MOST_FEATURES + 1)})
    with pytest.raises(BadField, match="at most 50000 features"):
        geojson.examine(path)


def test_a_file_that_never_ends_is_not_read_to_its_end() -> None:
    with pytest.raises(BadField, match="at most 32 MB"):
        geojson.examine(Path("/dev/zero"))


def test_a_place_is_in_the_ward_of_its_address_and_nothing_is_made_up(write: Callable[[object], Path]) -> None:
    placed = place_all(geojson.examine(write(collection(escape()))), CITY)
    (one,) = placed.places
    assert (placed.kind, placed.faults, placed.unread) == (PlaceKind.ESCAPE, (), 1)
    assert (one.area, one.hazards, one.twin, one.stay) == ("01108", (Hazard.EARTHQUAKE,), True, True)
    assert (one.kana, one.latin, one.admits) == (None, None, None)


def test_the_two_kinds_are_told_apart_by_what_only_they_say(write: Callable[[object], Path]) -> None:
    welfare = stay(2, 受入対象者="要配慮者")
    placed = place_all(geojson.examine(write(collection(stay(), welfare))), CITY)
    assert placed.kind is PlaceKind.STAY
    assert [(one.hazards, one.stay, one.admits) for one in placed.places] == [
        (None, True, None),
        (None, True, "要配慮者"),
    ]
    (park,) = place_all(geojson.examine(write(collection(escape(指定避難所との住所同一="")))), CITY).places
    assert not park.stay


def test_a_list_that_a_city_completed_brings_its_readings(write: Callable[[object], Path]) -> None:
    told = escape(名称_カナ="ミホンショウガッコウ", 名称_英語="Mihon Elementary School")
    (one,) = place_all(geojson.examine(write(collection(told))), CITY).places
    assert (one.kana, one.latin) == ("ミホンショウガッコウ", "Mihon Elementary School")


@pytest.mark.parametrize(
    ("changed", "column", "expected"),
    [
        ({"共通ID": ""}, "共通ID", "E0110000001202"),
        ({"共通ID": 12}, "共通ID", "E0110000001202"),
        ({"施設・場所名": " "}, "施設・場所名", "1 to 60"),
        ({"施設・場所名": "<b>みほん"}, "施設・場所名", "without markup"),
        ({"施設・場所名": "みほん\u202e校"}, "施設・場所名", "without markup"),
        ({"施設・場所名": "みほん\ufffe校"}, "施設・場所名", "without markup"),
        ({"施設・場所名": "\u3164\u2800"}, "施設・場所名", "without markup"),
        ({"施設・場所名": "みほん校 evil.example.com/a"}, "施設・場所名", "without markup"),
        ({"施設・場所名": "みほん校＠mihon_bot"}, "施設・場所名", "without markup"),
        ({"施設・場所名": "/stop"}, "施設・場所名", "without markup"),
        ({"施設・場所名": "みほん校\u05d0\u05d1"}, "施設・場所名", "without markup"),
        ({"施設・場所名_英語": "evil.example.com/a"}, "施設・場所名_英語", "plain Latin letters"),
        ({"住所": "北海道函館市みほん1"}, "住所", "札幌市"),
        ({"住所": "北海道札幌市みほん1"}, "住所", "a ward of 札幌市"),
        ({"住所": None}, "住所", "1 to 120"),
        ({"洪水": "yes"}, "洪水", "“1” for yes"),
        ({"指定避難所との住所同一": 1}, "指定避難所との住所同一", "“1” for yes"),
        ({"名称_カナ": "見本"}, "名称_カナ", "kana"),
        ({"名称_英語": "見本"}, "名称_英語", "Latin"),
    ],
)
def test_a_feature_that_cannot_be_used_is_listed_with_its_reason(
    changed: dict[str, object], column: str, expected: str, write: Callable[[object], Path]
) -> None:
    placed = place_all(geojson.examine(write(collection(escape(1), escape(2, **changed)))), CITY)
    assert len(placed.places) == 1
    (fault,) = placed.faults
    assert (fault.line, fault.column) == (2, column)
    assert expected in fault.expected


@pytest.mark.parametrize(
    ("point", "expected"),
    [
        ([43.03, 141.48], "other way round"),
        ([1_350_000.0, 4_300_000.0], "in degrees, in Japan"),
        ([0, 0], "in degrees, in Japan"),
        (["141.48", "43.03"], "a Point"),
        ([141.48], "a Point"),
        ([True, 43.0], "a Point"),
        (None, "a Point"),
        ([float("nan"), 43.0], "in Japan"),
    ],
)
def test_coordinates_that_are_off_are_named(point: object, expected: str, write: Callable[[object], Path]) -> None:
    placed = place_all(geojson.examine(write(collection(escape(), point=point))), CITY)
    assert [(one.column, expected in one.expected) for one in placed.faults] == [("coordinates", True)]


def test_a_point_in_another_city_is_named_by_its_neighbours(write: Callable[[object], Path]) -> None:
    data = collection(*(escape(number) for number in range(1, 8)))
    data["features"][3]["geometry"]["coordinates"] = [139.7, 35.7]
    placed = place_all(geojson.examine(write(data)), CITY)
    assert ([one.line for one in placed.faults], len(placed.places)) == ([4], 6)


def test_an_id_that_stands_twice_is_refused_the_second_time(write: Callable[[object], Path]) -> None:
    placed = place_all(geojson.examine(write(collection(escape(1), escape(1)))), CITY)
    assert [(one.line, one.column) for one in placed.faults] == [(2, "共通ID")]


@pytest.mark.parametrize(
    ("held", "expected"),
    [
        (b"", "no JSON"),
        (b"PK\x03\x04", "no JSON"),
        (b"NO,name\n1,x\n", "no JSON"),
        ('{"type": "札幌"}'.encode("cp932"), "UTF-8"),
        (b'\xff\xfe{\x00"\x00', "UTF-8"),
        (b"[]", "FeatureCollection"),
        (b'{"type": "unavailable"}', "“unavailable”"),
        (b'{"type": "FeatureCollection"}', "has none"),
        (b'{"type": "FeatureCollection", "features": []}', "has none"),
        (b'{"type": "FeatureCollection", "features": [1]}', "共通ID"),
        (b"[" * 100_000, "nested too deep"),
        (b'{"type": ' + b"9" * 5_000 + b"}", "without end"),
    ],
)
def test_a_file_that_is_none_of_shelters_gets_one_sentence(tmp_path: Path, held: bytes, expected: str) -> None:
    path = tmp_path / "file.geojson"
    path.write_bytes(held)
    with pytest.raises(BadField) as refusal:
        geojson.examine(path)
    assert refusal.value.fields["value"] == "file.geojson"
    assert expected in str(refusal.value.fields["expected"])


def test_one_line_of_a_hundred_megabytes_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "file.geojson"
    with path.open("wb") as file:
        file.truncate(100 * geojson.MEGABYTE)
    for wrong in (path, tmp_path, tmp_path / "nowhere"):
        with pytest.raises(BadField, match=r"at most 32 MB|can be read"):
            geojson.examine(wrong)


def test_a_file_that_does_not_say_of_which_kind_it_is_is_refused(write: Callable[[object], Path]) -> None:
    bare = {name: value for name, value in escape().items() if name != "指定避難所との住所同一"}
    with pytest.raises(BadField, match="which kind"):
        geojson.examine(write(collection(bare)))


@given(
    st.dictionaries(
        st.sampled_from([*escape(), "名称_カナ"]), st.none() | st.text() | st.integers() | st.lists(st.text())
    )
)
def test_whatever_a_feature_holds_it_is_a_place_or_a_fault(changed: dict[str, object]) -> None:
    feature = Feature(1, escape() | changed, [141.48, 43.03])
    placed = place_all(Shelters(PlaceKind.ESCAPE, (feature,)), CITY)
    assert len(placed.places) + len(placed.faults) == 1


def test_a_typed_reading_is_kana_or_latin() -> None:
    assert placing.reading("--kana", " みほん  しょう ", kana=True) == "みほん しょう"
    assert placing.reading("--latin", "Mihon (old)", kana=False) == "Mihon (old)"
    for text, kana in (("見本", True), ("", True), ("ミ\u200bホ", True), ("Mihon校", False), ("http://x", False)):
        with pytest.raises(BadField):
            placing.reading("--kana", text, kana=kana)


@pytest.mark.skipif(not REAL.is_dir(), reason="the sample of the national files is not beside this working copy")
@pytest.mark.parametrize(
    ("name", "city", "kind", "places"),
    [
        ("sapporo_emergency_011002", "札幌市", PlaceKind.ESCAPE, 348),
        ("emergency_012025", "函館市", PlaceKind.ESCAPE, 241),
        ("evacuation_012025", "函館市", PlaceKind.STAY, 150),
        ("emergency_012033", "小樽市", PlaceKind.ESCAPE, 45),
        ("evacuation_012033", "小樽市", PlaceKind.STAY, 59),
        ("emergency_012041", "旭川市", PlaceKind.ESCAPE, 79),
        ("evacuation_012041", "旭川市", PlaceKind.STAY, 212),
    ],
)
def test_the_national_files_are_read_whole(name: str, city: str, kind: PlaceKind, places: int, tmp_path: Path) -> None:
    found = place_all(geojson.examine(REAL / f"{name}.json"), _city(city, tmp_path))
    assert (found.kind, len(found.places), found.faults, found.unread) == (kind, places, (), places)


def _city(name: str, folder: Path) -> City:
    if name == CITY.name_ja:
        return CITY
    path = folder / "city.toml"
    path.write_text(
        f'code = "1"\nname_ja = "{name}"\ntimezone = "Asia/Tokyo"\n'
        f'[[areas]]\ncode = "1"\nkind = "city"\nname_ja = "{name}"\n',
        encoding="utf-8",
    )
    return load_city(path)
