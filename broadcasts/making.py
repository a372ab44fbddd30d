"""How a text was made, and whether a text made so may leave at all: one rule for every door."""

from __future__ import annotations

from broadcasts.errors import WordingRefused
from templates_i18n.catalogue import HandlingClass
from templates_i18n.rendering import Pedigree

LIFE_SAFETY = frozenset({HandlingClass.P1, HandlingClass.P2})
UNCHECKED = frozenset({Pedigree.PREPARED, Pedigree.MACHINE})


def may_leave(pedigree: Pedigree, handling: HandlingClass, *, require_checked: bool = False) -> bool:
    """Tell whether a text made in this way may leave in a notice of this class.

    Run-time machine text never does in P1 and P2; with `require_checked` nothing does that no reader has confirmed.
    """
    if pedigree is Pedigree.MACHINE and handling in LIFE_SAFETY:
        return False
    return not (require_checked and pedigree in UNCHECKED)


def require(language: str, pedigree: Pedigree, handling: HandlingClass, *, require_checked: bool = False) -> None:
    """Raise WordingRefused unless a text made in this way may leave in a notice of this class."""
    if not may_leave(pedigree, handling, require_checked=require_checked):
        raise WordingRefused(language=language, pedigree=pedigree, expected="a text that a reader confirmed")
