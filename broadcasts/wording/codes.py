"""How translation packages and engines call our languages."""

from __future__ import annotations

from collections.abc import Mapping

from templates_i18n.languages import EN, Tag

ARGOS: Mapping[Tag, tuple[str, ...]] = {
    Tag("zh-Hans"): ("zh",),
    Tag("zh-Hant"): ("zt",),
    Tag("fil"): ("tl",),
    Tag("pt"): ("pb", "pt"),
}
"""Codes that differ from our tags, the better first (`pb` is Brazilian)."""

LIBRE: Mapping[Tag, tuple[str, ...]] = {
    Tag("zh-Hans"): ("zh-Hans", "zh"),
    Tag("zh-Hant"): ("zh-Hant", "zt"),
    Tag("fil"): ("tl", "fil"),
    Tag("pt"): ("pt-BR", "pb", "pt"),
}
"""The same for the HTTP interface, whose releases changed their minds."""

UNTRANSLATED = frozenset({Tag("ja-x-easy")})
"""Written by people only: no engine knows the rules of Easy Japanese."""


def codes(tag: Tag, table: Mapping[Tag, tuple[str, ...]]) -> tuple[str, ...]:
    """Return the codes under which a language may be found, the best first; none where no machine may write it."""
    return () if tag in UNTRANSLATED else table.get(tag, (str(tag),))


PIVOT = EN
"""Every package speaks to or from it."""
