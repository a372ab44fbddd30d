"""Reads a national file of shelters (GeoJSON): each feature as it stands, or one sentence why the file is none."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from registry.place import PlaceKind
from registry.transfer.opening import unfit

MEGABYTE = 1 << 20
MOST = 32 * MEGABYTE
"""A whole prefecture has some five megabytes; what is larger is another file."""
MOST_FEATURES = 50_000
"""A whole prefecture has some ten thousand."""
MARKS = {
    PlaceKind.ESCAPE: "指定避難所との住所同一",
    PlaceKind.STAY: "指定緊急避難場所との住所同一",
}
"""The property that only files of this kind have; it says that the other kind stands at the same address."""
COMMON = ("共通ID", "施設・場所名", "住所")
"""The properties without which a feature is no place."""


@dataclass(frozen=True, slots=True)
class Feature:
    """One feature: its number in the file, from 1, its properties, and its coordinates as they stand."""

    number: int
    properties: Mapping[str, Any]
    coordinates: Any


@dataclass(frozen=True, slots=True)
class Shelters:
    """A file that can be read: of which kind, and its features."""

    kind: PlaceKind
    features: tuple[Feature, ...]


def examine(path: Path) -> Shelters:
    """Read the whole file; raises BadField, naming what would be right, where it is no file of shelters."""
    features = _features(path, _json(path, _bytes(path)))
    first = next((one.properties for one in features if isinstance(one.properties, dict)), {})
    for name in COMMON:
        if name not in first:
            raise unfit(path, f"features with the properties {'・'.join(COMMON)}; “{name}” is missing")
    kinds = [kind for kind, mark in MARKS.items() if mark in first]
    if len(kinds) != 1:
        raise unfit(path, f"either the property {' or '.join(MARKS.values())}, which says of which kind the file is")
    return Shelters(kinds[0], features)


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            # One byte more than may be: what is larger is known and never held whole, and some files have no size.
            held = file.read(MOST + 1)
    except OSError as error:
        raise unfit(path, f"a file that can be read ({error.strerror})") from error
    if len(held) > MOST:
        raise unfit(path, f"at most {MOST // MEGABYTE} MB; take the file of one municipality or prefecture")
    return held


def _json(path: Path, held: bytes) -> Any:  # noqa: ANN401 - any JSON value
    try:
        return json.loads(held.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise unfit(path, "GeoJSON in UTF-8; this is another encoding") from error
    except json.JSONDecodeError as error:
        raise unfit(path, f"GeoJSON; at line {error.lineno} it is no JSON") from error
    except (RecursionError, ValueError) as error:
        raise unfit(path, "GeoJSON; this one is nested too deep or holds a number without end") from error


def _features(path: Path, data: Any) -> tuple[Feature, ...]:  # noqa: ANN401 - any JSON value
    if not isinstance(data, dict) or data.get("type") != "FeatureCollection":
        raise unfit(path, f"a GeoJSON FeatureCollection{_said(data)}")
    found = data.get("features")
    if not isinstance(found, list) or not found:
        raise unfit(path, "a FeatureCollection with features; this one has none")
    if len(found) > MOST_FEATURES:
        raise unfit(path, f"at most {MOST_FEATURES} features; take the file of one municipality or prefecture")
    return tuple(_feature(number, one) for number, one in enumerate(found, 1))


def _said(data: Any) -> str:  # noqa: ANN401 - any JSON value
    """Say what the file calls itself, where that is a plain word."""
    kind = data.get("type") if isinstance(data, dict) else None
    if not isinstance(kind, str) or not kind.isalpha() or len(kind) > len("GeometryCollection"):
        return ""
    return f"; this one says of itself that it is “{kind}”"


def _feature(number: int, one: Any) -> Feature:  # noqa: ANN401 - any JSON value
    held = one if isinstance(one, dict) else {}
    geometry, properties = held.get("geometry"), held.get("properties")
    point = geometry if isinstance(geometry, dict) and geometry.get("type") == "Point" else {}
    return Feature(number, properties if isinstance(properties, dict) else {}, point.get("coordinates"))
