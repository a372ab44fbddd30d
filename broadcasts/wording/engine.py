"""What a translation engine is: sentences in, for each language as many sentences out, or why there are none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol, TypeAlias

from templates_i18n.languages import Tag


class Gap(StrEnum):
    """Why an engine gave nothing."""

    NO_MODEL = "no-model"
    BROKEN_MODEL = "broken-model"
    UNREACHABLE = "unreachable"
    REFUSED = "refused"
    TIMED_OUT = "timed-out"
    GARBLED = "garbled"


PATIENCE = 30.0
"""Seconds for one request to a server."""


@dataclass(frozen=True, slots=True)
class Server:
    """Where a server is (no trailing slash), its key where it asks for one, and how long to wait (seconds)."""

    url: str
    key: str | None = field(default=None, repr=False)
    patience: float = PATIENCE


@dataclass(frozen=True, slots=True)
class Translated:
    """As many sentences as were asked for, in their order."""

    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Nothing:
    """No translation, why, and what to look at: a pair of languages, a folder, a status."""

    why: Gap
    at: str


Outcome: TypeAlias = Translated | Nothing


class Engine(Protocol):
    """A translator; it answers for every language it is asked for, and never raises for what it cannot do."""

    @property
    def name(self) -> str:
        """The engine as a pedigree names it."""
        ...

    async def reaches(self, source: Tag) -> frozenset[Tag]:
        """Return the languages it can translate this one into now."""
        ...

    async def translate(self, sentences: Sequence[str], source: Tag, targets: Sequence[Tag]) -> Mapping[Tag, Outcome]:
        """Translate every sentence into every target."""
        ...

    async def trouble(self) -> Nothing | None:
        """Return what keeps it from translating anything at all, None where it can."""
        ...

    async def release(self) -> None:
        """Let go of what it holds in memory; the next translation loads what it needs."""
        ...

    async def aclose(self) -> None:
        """Let go of models and connections."""
        ...
