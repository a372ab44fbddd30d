"""Makes places out of the features of a file, and says of every other one what is wrong with it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from statistics import median
from typing import Any

from registry.errors import BadField
from registry.place import Hazard, Place, PlaceId, PlaceKind
from registry.places import Area, City
from registry.transfer.geojson import MARKS, Feature, Shelters
from registry.transfer.row import LONGEST_SHOWN, Fault

HAZARDS = {
    "洪水": Hazard.FLOOD,
    "崖崩れ、土石流及び地滑り": Hazard.LANDSLIDE,
    "高潮": Hazard.STORM_SURGE,
    "地震": Hazard.EARTHQUAKE,
    "津波": Hazard.TSUNAMI,
    "大規模な火事": Hazard.LARGE_FIRE,
    "内水氾濫": Hazard.INLAND_FLOOD,
    "火山現象": Hazard.VOLCANO,
}
ADMITS = "受入対象者"
KANA, LATIN = ("施設・場所名_カナ", "名称_カナ"), ("施設・場所名_英語", "名称_英語")
"""The national files have no readings; lists that a city completes itself carry them under these names."""
COMMON_ID = re.compile(r"[A-Z]\d{6,15}")
READING = re.compile(r"[\u3041-\u3096\u30a1-\u30fc0-9 ]{1,100}")
ROMAN = re.compile(r"[A-Za-z][A-Za-z0-9 .,'&()/-]{1,59}")
LONGEST_NAME, LONGEST_ADDRESS = 60, 120
HIDDEN = frozenset({"Cc", "Cf", "Cn", "Co", "Cs"})
BLANK = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
"""Signs that count as letters or marks and show nothing."""
# Chats and phones make links of these, and a place leads nowhere but to itself.
LEADS_AWAY = re.compile(r"://|[<>{}\\@]|^/|(?:[a-z0-9-]+\.)+[a-z]{2,}(?![a-z])", re.IGNORECASE | re.ASCII)
JAPAN = ((122.0, 154.0), (20.0, 46.0))
FAR = 1.0
"""Degrees from the middle of all places of a file beyond which a point lies in another city."""
FEW = 5


@dataclass(frozen=True, slots=True)
class Placed:
    """What a file holds: places that can be used, and why the others cannot."""

    kind: PlaceKind
    places: tuple[Place, ...]
    faults: tuple[Fault, ...]

    @property
    def unread(self) -> int:
        """Count the places whose reading nobody has told."""
        return sum(one.kana is None for one in self.places)


def place_all(shelters: Shelters, city: City) -> Placed:
    """Return the places of a file, each in its ward of `city`, and a fault for every feature that is none."""
    read = [(one, _read(one, shelters.kind, city)) for one in shelters.features]
    faults = [made for _, made in read if isinstance(made, Fault)]
    numbered = [(one.number, made) for one, made in read if isinstance(made, Place)]
    strange = dict((*_twice(numbered), *_far(numbered)))
    good = tuple(made for number, made in numbered if number not in strange)
    return Placed(shelters.kind, good, tuple(sorted((*faults, *strange.values()), key=lambda one: one.line)))


def _read(one: Feature, kind: PlaceKind, city: City) -> Place | Fault:
    """Return the place that a feature is, or its first fault."""
    try:
        longitude, latitude = _point(one.coordinates)
        address = _text(one, "住所", LONGEST_ADDRESS)
        return Place(
            id=_common_id(one),
            kind=kind,
            name_ja=_text(one, "施設・場所名", LONGEST_NAME),
            area=_ward(address, city).code,
            address=address,
            latitude=latitude,
            longitude=longitude,
            hazards=_hazards(one) if kind is PlaceKind.ESCAPE else None,
            twin=_flag(one, MARKS[kind]),
            admits=_text(one, ADMITS, LONGEST_ADDRESS) if one.properties.get(ADMITS) else None,
            kana=_optional(one, KANA, READING, "the reading in kana"),
            latin=_optional(one, LATIN, ROMAN, "the name in plain Latin letters"),
        )
    except BadField as wrong:
        told = wrong.fields
        return Fault(one.number, str(told["field"]), str(told["value"]), str(told["expected"]))


def _bad(field: str, value: object, expected: str) -> BadField:
    said = "" if value is None else str(value)
    return BadField(
        field=field, value=said if len(said) <= LONGEST_SHOWN else f"{said[:LONGEST_SHOWN]}…", expected=expected
    )


def _common_id(one: Feature) -> PlaceId:
    found = one.properties.get("共通ID")
    if not isinstance(found, str) or not COMMON_ID.fullmatch(found):
        raise _bad("共通ID", found, "a letter and digits, such as E0110000001202")
    return PlaceId(found)


def _text(one: Feature, name: str, longest: int) -> str:
    """Return a text on one line, wide spaces made plain; markup and what cannot be seen are refused."""
    found = one.properties.get(name)
    text = " ".join(unicodedata.normalize("NFC", found).split()) if isinstance(found, str) else ""
    hidden = any(_hides(sign) for sign in text)
    if not text or len(text) > longest or hidden or LEADS_AWAY.search(unicodedata.normalize("NFKC", text)):
        raise _bad(name, found, f"a text of 1 to {longest} characters without markup")
    return text


def _hides(sign: str) -> bool:
    """Tell whether a sign cannot be seen, or is of a script that turns what stands beside it round."""
    turns = unicodedata.bidirectional(sign) in ("R", "AL")
    return turns or sign in BLANK or unicodedata.category(sign) in HIDDEN


def _flag(one: Feature, name: str) -> bool:
    found = one.properties.get(name)
    if found not in ("1", "", None):
        raise _bad(name, found, "“1” for yes, or nothing")
    return found == "1"


def _hazards(one: Feature) -> tuple[Hazard, ...]:
    missing = [name for name in HAZARDS if name not in one.properties]
    if missing:
        raise _bad(missing[0], None, "“1” for yes, or nothing; the property is missing")
    return tuple(hazard for name, hazard in HAZARDS.items() if _flag(one, name))


def _optional(one: Feature, names: Iterable[str], form: re.Pattern[str], expected: str) -> str | None:
    """Return a reading where the file has one; nothing is ever made up out of the name."""
    for name in names:
        found = one.properties.get(name)
        if found in ("", None):
            continue
        text = " ".join(found.split()) if isinstance(found, str) else ""
        if not form.fullmatch(text) or LEADS_AWAY.search(text):
            raise _bad(name, found, expected)
        return text
    return None


def reading(field: str, text: str, *, kana: bool) -> str:
    """Return a reading that somebody typed, in kana or in Latin letters; raises BadField."""
    plain = " ".join(unicodedata.normalize("NFC", text).split())
    if not (READING if kana else ROMAN).fullmatch(plain) or LEADS_AWAY.search(plain):
        raise _bad(field, text, "the reading in kana" if kana else "the name in plain Latin letters")
    return plain


def _ward(address: str, city: City) -> Area:
    """Return the ward that an address names; the whole city where it has no wards."""
    _, found, rest = address.partition(city.name_ja)
    if not found:
        raise _bad("住所", address, f"an address in {city.name_ja}")
    wards = [ward for ward in city.wards if rest.startswith(ward.name_ja)]
    if wards:
        return wards[0]
    if city.wards:
        raise _bad("住所", address, f"an address that names a ward of {city.name_ja}")
    return city.require_area(city.whole)


def _point(coordinates: Any) -> tuple[float, float]:  # noqa: ANN401 - any JSON value
    """Return longitude and latitude in degrees; both must lie in Japan."""
    shape = isinstance(coordinates, list) and len(coordinates) in (2, 3)
    if not shape or any(isinstance(one, bool) or not isinstance(one, int | float) for one in coordinates):
        raise _bad("coordinates", coordinates, "a Point with longitude and latitude in degrees")
    longitude, latitude = coordinates[:2]
    east, north = JAPAN
    if _within(longitude, east) and _within(latitude, north):
        return float(longitude), float(latitude)
    if _within(latitude, east) and _within(longitude, north):
        raise _bad("coordinates", coordinates, "longitude first, then latitude; these are the other way round")
    raise _bad("coordinates", coordinates, "longitude 122 to 154 and latitude 20 to 46, in degrees, in Japan")


def _within(value: float, limits: tuple[float, float]) -> bool:
    return limits[0] <= value <= limits[1]


def _twice(numbered: list[tuple[int, Place]]) -> Iterator[tuple[int, Fault]]:
    """Yield every feature whose id stood before."""
    seen: dict[PlaceId, int] = {}
    for number, one in numbered:
        if one.id in seen:
            yield number, Fault(number, "共通ID", one.id, f"every id once; feature {seen[one.id]} has it too")
        seen.setdefault(one.id, number)


def _far(numbered: list[tuple[int, Place]]) -> Iterator[tuple[int, Fault]]:
    """Yield every point that lies far from all others."""
    if len(numbered) < FEW:
        return
    middle = (median(one.longitude for _, one in numbered), median(one.latitude for _, one in numbered))
    for number, one in numbered:
        if abs(one.longitude - middle[0]) > FAR or abs(one.latitude - middle[1]) > FAR:
            value = f"[{one.longitude}, {one.latitude}]"
            yield number, Fault(number, "coordinates", value, "a point near the other places of the file")
