"""What no engine could translate is tried again while the service runs, and laid out for its readers once it is there."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial

import structlog

from bot.house import House
from broadcasts.repositories import translations
from broadcasts.repositories.translations import FreeText, Standing
from broadcasts.wording import memory, review, translating, vocabulary
from broadcasts.wording.engine import Engine, Gap
from broadcasts.wording.translating import Ask
from broadcasts.wording.vocabulary import Vocabulary
from registry.errors import StorageTrouble
from registry.store import Connection
from templates_i18n.languages import JA, Tag

AGAIN = 300.0
"""Seconds between two looks at what is missing."""
TOO_OLD = timedelta(days=7)
"""Age of a text from which nobody waits for it any more."""
FOR_WANT_OF_AN_ENGINE = frozenset({Gap.NO_MODEL, Gap.BROKEN_MODEL, Gap.UNREACHABLE, Gap.REFUSED, Gap.TIMED_OUT})
"""Gaps that may close by themselves; a text that failed a check would fail it again."""

log = structlog.get_logger(__name__)


async def keep_trying(house: House, engines: Sequence[Engine]) -> None:
    """Look again and again, until cancelled; models are let go after each look."""
    while True:
        try:
            done = await try_again(house, engines)
        except StorageTrouble as trouble:
            log.warning("translation-not-kept", error=trouble.code)
        except Exception as error:  # noqa: BLE001 - no text and no engine may end the service that sends warnings
            log.error("translation-failed", error=type(error).__name__)  # noqa: TRY400 - a trace could hold the text
        else:
            if done:
                log.info("translated-later", languages=done)
        for engine in engines:
            await engine.release()
        await asyncio.sleep(AGAIN)


async def try_again(house: House, engines: Sequence[Engine]) -> int:
    """Translate what only an engine was missing for, as far as one is there now; return how many languages that made."""
    missing = await house.store.read(partial(_missing, since=house.now() - TOO_OLD))
    if not missing:
        return 0
    reached = frozenset().union(*[await engine.reaches(JA) for engine in engines])
    made = 0
    for source, languages in missing:
        targets = tuple(tag for tag in languages if tag in reached)
        if targets:
            made += await _translate(house, engines, source, targets)
    return made


def _missing(connection: Connection, since: datetime) -> tuple[tuple[FreeText, tuple[Tag, ...]], ...]:
    """Return the texts that lack languages for want of an engine, with these languages, the oldest first."""
    codes = {gap.value for gap in FOR_WANT_OF_AN_ENGINE}
    found: dict[int, list[Tag]] = {}
    for one in translations.standing(connection, (Standing.MISSING,), ()):
        if one.code in codes and not one.lines:
            found.setdefault(one.text_id, []).append(one.language)
    texts = [(translations.get_text(connection, text_id), tuple(tags)) for text_id, tags in found.items()]
    return tuple((source, tags) for source, tags in texts if source.created_at >= since)


def _ask(house: House, source: FreeText, targets: tuple[Tag, ...]) -> tuple[Vocabulary, Ask]:
    known = vocabulary.of(house.desk.renderer)
    return known, Ask(source.lines, review.masked(source, known), source.source_language, targets)


async def _translate(house: House, engines: Sequence[Engine], source: FreeText, targets: tuple[Tag, ...]) -> int:
    # The first look through all names and terms takes longer than the loop should wait.
    known, asked = await asyncio.to_thread(_ask, house, source, targets)
    recall = partial(memory.recall, source=JA, languages=targets, masked=asked.masked)
    found = await translating.translate(asked, known, engines, await house.store.read(recall))
    return await house.store.write(partial(review.complete, source=source, results=found, now=house.now()))
