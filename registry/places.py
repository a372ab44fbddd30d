"""Places: the city that is served and its areas, read from a file; another city is another file."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from registry.errors import BadField, UnknownArea

SAPPORO = Path(__file__).parent / "cities" / "sapporo.toml"


class AreaKind(StrEnum):
    """What an area is: the whole city, or a part of it."""

    CITY = "city"
    WARD = "ward"


@dataclass(frozen=True, slots=True)
class Area:
    """A part of the city that people may choose and notices may concern; how it is called stands with the words."""

    code: str
    kind: AreaKind
    name_ja: str


@dataclass(frozen=True, slots=True)
class City:
    """The city: its code, its areas in the order of its file, and the code that means all of it."""

    code: str
    name_ja: str
    timezone: str
    areas: tuple[Area, ...]
    whole: str

    @property
    def wards(self) -> tuple[Area, ...]:
        """The areas that are not the whole city."""
        return tuple(area for area in self.areas if area.code != self.whole)

    def require_area(self, code: str) -> Area:
        """Return the area of this code; raises UnknownArea, which names the nearest."""
        for area in self.areas:
            if area.code == code:
                return area
        raise UnknownArea(field="area", value=code, expected=f"one of {', '.join(self._nearest(code))}")

    def _nearest(self, code: str) -> list[str]:
        """Return the areas whose code or Japanese name is most like `code`; all of them where none is."""
        labels = {label: area for area in self.areas for label in (area.code, area.name_ja)}
        near = dict.fromkeys(labels[label] for label in get_close_matches(code, labels, n=3))
        return [f"{area.code} ({area.name_ja})" for area in near or self.areas]


def load_city(path: Path | None = None) -> City:
    """Read a city's file (TOML; Sapporo's where none is named); raises BadField naming what is wrong in it."""
    file = path or SAPPORO
    try:
        data = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadField(field="city", value=file.name, expected=f"a readable TOML file ({error})") from error
    try:
        return _checked(_city(data))
    except (KeyError, TypeError, ValueError) as error:
        expected = "code, name_ja, timezone and [[areas]] with code, kind (city or ward), name_ja"
        raise BadField(field="city", value=f"{file.name}: {error}", expected=expected) from error


def _city(data: dict[str, Any]) -> City:
    areas = tuple(Area(str(row["code"]), AreaKind(row["kind"]), str(row["name_ja"])) for row in data["areas"])
    whole = [area.code for area in areas if area.kind is AreaKind.CITY]
    return City(
        code=str(data["code"]),
        name_ja=str(data["name_ja"]),
        timezone=str(data["timezone"]),
        areas=areas,
        whole=whole[0] if len(whole) == 1 else "",
    )


def _checked(city: City) -> City:
    """Return the city unless its parts contradict each other."""
    if not city.whole:
        raise BadField(field="areas", value=city.name_ja, expected="exactly one area of kind city")
    if len({area.code for area in city.areas}) != len(city.areas):
        raise BadField(field="areas", value=city.name_ja, expected="every area code once")
    try:
        ZoneInfo(city.timezone)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise BadField(field="timezone", value=city.timezone, expected="a zone such as Asia/Tokyo") from error
    return city
