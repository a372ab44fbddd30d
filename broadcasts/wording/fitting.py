"""The prepared notice that says what somebody is about to write by hand."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from templates_i18n.languages import JA
from templates_i18n.rendering import Renderer

_WORDS = re.compile("[一-鿿々]{2,}|[ァ-ヴー]{3,}")
_TODAYS = {"避難勧告": "避難指示", "避難準備情報": "高齢者等避難", "断水": "断水", "停止": "停電"}
"""Words of yesterday, as the notices of today have them."""
LEAST = 0.3
"""Share of a text's telling words that a notice must have."""


@dataclass(frozen=True, slots=True)
class Fitting:
    """A template that may say it: its id, its Japanese name, and how well it fits, from 0 to 1."""

    template: str
    name: str
    score: float


def fitting(text: str, renderer: Renderer, most: int = 3) -> tuple[Fitting, ...]:
    """Return the prepared notices whose Japanese wording shares the telling words of a text, the best first."""
    for old, new in _TODAYS.items():
        text = text.replace(old, new)
    wanted = _pairs(text)
    known = _known(renderer)
    rarity = _rarity(known)
    whole = sum(rarity.get(pair, 0.0) for pair in wanted)
    found = [
        Fitting(template, renderer.name(template, JA), round(_share(wanted, pairs, rarity) / whole, 3))
        for template, pairs in known.items()
        if whole
    ]
    good = sorted((one for one in found if one.score >= LEAST), key=lambda one: (-one.score, one.template))
    return tuple(good[:most])


def _known(renderer: Renderer) -> Mapping[str, frozenset[str]]:
    """Return the pairs of signs in each notice's Japanese text; those that follow another or say anything are left out."""
    book = renderer.book(JA)
    return {
        one.id: _pairs(book.source(one.fluent))
        for one in renderer.catalogue.values()
        if not one.about and not one.written and renderer.has(one.id, JA)
    }


def _rarity(known: Mapping[str, frozenset[str]]) -> Mapping[str, float]:
    """Return how much a pair tells: the fewer notices have it, the more."""
    spread = Counter(pair for pairs in known.values() for pair in pairs)
    return {pair: math.log(1 + len(known) / number) for pair, number in spread.items()}


def _share(wanted: frozenset[str], pairs: frozenset[str], rarity: Mapping[str, float]) -> float:
    return sum(rarity[pair] for pair in wanted & pairs)


def _pairs(text: str) -> frozenset[str]:
    """Return every two neighbouring signs of the words of a text that carry its meaning."""
    words = _WORDS.findall(text)
    return frozenset(word[place : place + 2] for word in words for place in range(len(word) - 1))
