"""Whom a broadcast is for, as a rule over people's choices; who that is, is counted when it matters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

EVERYONE = "everyone"
KINDS = ("areas", "languages", "topics", "communities")


@dataclass(frozen=True, slots=True)
class Rule:
    """Within a kind one match is enough, every kind given must match; `everyone` stands alone."""

    everyone: bool = False
    areas: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    communities: frozenset[str] = frozenset()

    def canonical(self) -> dict[str, Any]:
        """Return the rule ready for JSON, the same for equal rules: kinds given, values sorted."""
        if self.everyone:
            return {EVERYONE: True}
        return {kind: sorted(values) for kind in KINDS if (values := getattr(self, kind))}

    @classmethod
    def from_canonical(cls, stored: Mapping[str, Any]) -> Rule:
        """Return the rule that `canonical` wrote."""
        if stored.get(EVERYONE):
            return cls(everyone=True)
        areas, languages, topics, communities = (frozenset(stored.get(kind, ())) for kind in KINDS)
        return cls(areas=areas, languages=languages, topics=topics, communities=communities)


@dataclass(frozen=True, slots=True)
class HeadCount:
    """How many people a rule means now, each counted once.

    `by_language` splits all of them by the language they read; `by_channel` splits those who have a usable address by
    the channel asked first; `unreachable` have none.
    """

    total: int
    by_language: Mapping[str, int]
    by_channel: Mapping[str, int]
    unreachable: int
