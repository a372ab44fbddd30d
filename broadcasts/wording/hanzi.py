"""From Simplified to Traditional Chinese as written in Taiwan: a suggestion for a reader, never a text that leaves."""

from __future__ import annotations

from functools import cache
from typing import Any


def to_traditional(text: str) -> str:
    """Return a text in Traditional signs and Taiwan's words; somebody must read it before it is used."""
    suggested: str = _converter("s2twp").convert(text)
    return suggested


def is_simplified(text: str) -> bool:
    """Tell whether a Chinese text has signs that only Simplified writing has, and none that only Traditional has."""
    simplified = sum(a != b for a, b in zip(text, _converter("s2t").convert(text), strict=False))
    traditional = sum(a != b for a, b in zip(text, _converter("t2s").convert(text), strict=False))
    return bool(simplified > traditional)


@cache
def _converter(kind: str) -> Any:  # noqa: ANN401 - the library's object
    import opencc  # noqa: PLC0415 - reads its tables when made

    return opencc.OpenCC(kind)
