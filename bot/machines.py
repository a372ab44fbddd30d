"""The translation engines of this installation, in the order in which they are asked; there may be none."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

import aiohttp

from bot.settings import Settings, prepare_models
from broadcasts.wording import packages, verifying
from broadcasts.wording.engine import Engine, Nothing
from broadcasts.wording.libretranslate import LibreTranslate
from broadcasts.wording.machine import Machine
from templates_i18n.languages import JA, Tag


@dataclass(frozen=True, slots=True)
class EngineState:
    """How one engine is: what keeps it from working, if anything does, and the languages it writes from Japanese."""

    name: str
    trouble: Nothing | None
    reaches: tuple[Tag, ...]


@asynccontextmanager
async def open_engines(settings: Settings, session: aiohttp.ClientSession) -> AsyncIterator[tuple[Engine, ...]]:
    """Hand out the engines: packages on this machine first, then a server where one is named; no model is loaded yet.

    Where there is any, what judges their texts is read now: it would keep a running loop waiting for a tenth of a second.
    """
    prepare_models(settings.models)
    if settings.translator is not None or packages.signature(settings.models):
        verifying.warm()
    engines: list[Engine] = [Machine(settings.models)]
    if settings.translator is not None:
        engines.append(LibreTranslate(session, settings.translator))
    try:
        yield tuple(engines)
    finally:
        for engine in engines:
            await engine.aclose()


async def states(engines: Sequence[Engine]) -> tuple[EngineState, ...]:
    """Ask every engine how it is."""
    return tuple([await _state(engine) for engine in engines])


async def _state(engine: Engine) -> EngineState:
    trouble = await engine.trouble()
    reached = await engine.reaches(JA) if trouble is None else frozenset()
    return EngineState(engine.name, trouble, tuple(sorted(reached)))
