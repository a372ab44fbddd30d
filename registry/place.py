"""A place out of the national files: what it is for, where it is, and what nobody has told about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

PlaceId = NewType("PlaceId", str)


class PlaceKind(StrEnum):
    """Where people escape to (指定緊急避難場所), or where they stay (指定避難所): the law keeps both apart."""

    ESCAPE = "escape"
    STAY = "stay"


class Hazard(StrEnum):
    """What a place to escape to is safe from."""

    FLOOD = "flood"
    LANDSLIDE = "landslide"
    STORM_SURGE = "storm_surge"
    EARTHQUAKE = "earthquake"
    TSUNAMI = "tsunami"
    LARGE_FIRE = "large_fire"
    INLAND_FLOOD = "inland_flood"
    VOLCANO = "volcano"


@dataclass(frozen=True, slots=True)
class Place:
    """One place; latitude and longitude in degrees.

    `kana` and `latin` are None where nobody has told the reading, `hazards` where the file does not speak of them.
    `twin`: the other kind stands at the same address. `admits`: who is let in, where that is not everybody.
    """

    id: PlaceId
    kind: PlaceKind
    name_ja: str
    area: str
    address: str
    latitude: float
    longitude: float
    hazards: tuple[Hazard, ...] | None = None
    twin: bool = False
    admits: str | None = None
    kana: str | None = None
    latin: str | None = None

    @property
    def stay(self) -> bool:
        """Tell whether people may stay here: it is such a place, or one stands at the same address."""
        return self.kind is PlaceKind.STAY or self.twin


@dataclass(frozen=True, slots=True)
class Origin:
    """Whose list places come from, and of which day it is where that is known."""

    source: str
    as_of: date | None = None
