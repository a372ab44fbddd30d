"""How many SMS parts a text costs, counted exactly as the network cuts it."""

from dataclasses import dataclass
from typing import Literal

# 3GPP TS 23.038: the default alphabet without ESC, and the extension table (two septets each).
GSM7 = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
GSM7_EXTENDED = frozenset("^{}\\[~]|€\f")

SINGLE = {"gsm7": 160, "ucs2": 70}
JOINED = {"gsm7": 153, "ucs2": 67}


@dataclass(frozen=True, slots=True)
class Segments:
    """Say how a text travels: its encoding, its units (septets or UTF-16), its parts."""

    encoding: Literal["gsm7", "ucs2"]
    units: int
    parts: int


def _widths(text: str) -> tuple[Literal["gsm7", "ucs2"], list[int]]:
    """Return the encoding and the width in units of each character."""
    if all(c in GSM7 or c in GSM7_EXTENDED for c in text):
        return "gsm7", [2 if c in GSM7_EXTENDED else 1 for c in text]
    return "ucs2", [2 if ord(c) > 0xFFFF else 1 for c in text]


def count(text: str) -> Segments:
    """Count `text` in septets or UTF-16 units and in parts; pairs are never split over two parts."""
    encoding, widths = _widths(text)
    units = sum(widths)
    if units <= SINGLE[encoding]:
        return Segments(encoding, units, 1 if units else 0)
    parts, free = 1, JOINED[encoding]
    for width in widths:
        if width > free:
            parts, free = parts + 1, JOINED[encoding]
        free -= width
    return Segments(encoding, units, parts)
