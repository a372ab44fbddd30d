"""Places: the city and its areas, read from a file, and the shelters that came in out of the national ones."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from registry.errors import BadField, NotFound, UnknownArea
from registry.place import Origin, Place, PlaceId, PlaceKind
from registry.repositories import places
from registry.store import Connection

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


@dataclass(frozen=True, slots=True)
class Brought:
    """What an import did: how many places are new, changed, as they were, or no longer in the list."""

    new: int
    changed: int
    same: int
    absent: int


def bring(
    conn: Connection, found: Sequence[Place], origin: Origin, now: datetime, *, retire: PlaceKind | None = None
) -> Brought:
    """Write places and what is new about known ones; a reading stays while the name does, also of one that was gone.

    With `retire`, known places of that kind which the list leaves out are out of force: no notice can name them anew.
    """
    held = {one.id: one for one in places.listed(conn, gone=True)}
    gone = places.retired(conn)
    known = {number: one for number, one in held.items() if number not in gone}
    merged = [_kept(one, held.get(one.id)) for one in found]
    fresh = [one for one in merged if known.get(one.id) != one]
    places.put(conn, merged, origin, now)
    absent = known.keys() - {one.id for one in found}
    left_out = [one for one in sorted(absent) if known[one].kind is retire]
    places.retire(conn, left_out, now)
    new = sum(one.id not in known for one in fresh)
    return Brought(new, len(fresh) - new, len(merged) - len(fresh), len(left_out))


def _kept(one: Place, old: Place | None) -> Place:
    """Return a place with the readings it had, as far as the list brings none of its own."""
    if old is None or old.name_ja != one.name_ja:
        return one
    return replace(one, kana=one.kana or old.kana, latin=one.latin or old.latin)


def read_as(conn: Connection, place_id: str, now: datetime, *, kana: str | None, latin: str | None) -> None:
    """Write how a place is read, or written in Latin letters; what is None stays. Raises NotFound."""
    if not places.read_as(conn, PlaceId(place_id), kana, latin, now):
        raise NotFound(kind="place", id=place_id)


def listed(conn: Connection, areas: Iterable[str] = ()) -> tuple[Place, ...]:
    """Return the places in force, of some areas or of all, by area and name."""
    wanted = frozenset(areas)
    return tuple(one for one in places.listed(conn) if not wanted or one.area in wanted)


__all__ = ["Area", "AreaKind", "Brought", "City", "Place", "PlaceId", "bring", "listed", "load_city", "read_as"]
