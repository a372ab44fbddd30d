"""The city that is served, out of its file."""

from pathlib import Path

import pytest

from registry.errors import BadField, UnknownArea
from registry.places import AreaKind, load_city


def test_sapporo_has_ten_wards_and_the_whole_city() -> None:
    city = load_city()
    assert (city.code, city.name_ja, city.timezone, city.whole) == ("01100", "札幌市", "Asia/Tokyo", "01100")
    assert [area.code for area in city.wards] == [f"011{number:02}" for number in range(1, 11)]
    assert city.require_area("01104").name_ja == "白石区"
    assert city.require_area("01100").kind is AreaKind.CITY


@pytest.mark.parametrize(("asked", "named"), [("01114", "01104 (白石区)"), ("白石", "01104 (白石区)"), ("x", "01101")])
def test_an_unknown_area_is_refused_naming_the_nearest(asked: str, named: str) -> None:
    with pytest.raises(UnknownArea) as refusal:
        load_city().require_area(asked)
    assert refusal.value.fields["value"] == asked
    assert named in str(refusal.value.fields["expected"])


CITY = 'code = "1"\nname_ja = "市"\ntimezone = "Asia/Tokyo"\n'
WHOLE = '[[areas]]\ncode = "1"\nkind = "city"\nname_ja = "市"\n'


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("", "city"),
        ("code = ", "city"),
        (CITY, "city"),
        (CITY + '[[areas]]\ncode = "2"\nkind = "ward"\nname_ja = "区"\n', "areas"),
        (CITY + WHOLE + WHOLE, "areas"),
        (CITY + WHOLE + '[[areas]]\ncode = "1"\nkind = "ward"\nname_ja = "区"\n', "areas"),
        (CITY + WHOLE.replace("city", "county"), "city"),
        (CITY.replace("Asia/Tokyo", "Asia/Nowhere") + WHOLE, "timezone"),
    ],
)
def test_a_city_file_that_is_not_right_is_refused_in_one_sentence(tmp_path: Path, text: str, field: str) -> None:
    file = tmp_path / "city.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(BadField) as refusal:
        load_city(file)
    assert refusal.value.fields["field"] == field


def test_a_missing_city_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadField, match=r"nowhere\.toml"):
        load_city(tmp_path / "nowhere.toml")
