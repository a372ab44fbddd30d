"""A free text into every language: what was approved before, then whatever engine there is, laid out for its readers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from bot.house import House
from broadcasts.repositories.translations import TextId
from broadcasts.wording import byhand, memory, review, translating, vocabulary
from broadcasts.wording.engine import Engine
from broadcasts.wording.translating import Result
from registry import officers
from registry.officers import Officer, Role
from templates_i18n.catalogue import HandlingClass
from templates_i18n.languages import EASY, JA, Tag


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wrote in Japanese, its class, the languages it shall have, and their own Easy Japanese for it."""

    text: str
    handling: HandlingClass
    targets: tuple[Tag, ...]
    easy: str | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """A text in its languages, not kept yet."""

    asked: translating.Ask
    results: Mapping[Tag, Result]


async def translate(house: House, wish: Wish, engines: Sequence[Engine]) -> Made:
    """Return a text in every language it is wished in, or why there is none; raises TextRefused."""
    known = vocabulary.of(house.desk.renderer)
    today = house.local(house.now()).date()
    asked = translating.ask(wish.text, JA, wish.targets, known, today)
    by_hand = {EASY: byhand.by_hand(asked, EASY, wish.easy, known, today)} if wish.easy is not None else {}
    recall = partial(memory.recall, source=JA, languages=asked.targets, masked=asked.masked)
    recalled = await house.store.read(recall)
    found = await translating.translate(asked, known, engines, recalled)
    return Made(asked, {**found, **by_hand})


async def keep(house: House, by: Officer, wish: Wish, engines: Sequence[Engine]) -> tuple[TextId, Mapping[Tag, Result]]:
    """Translate a text and lay it out for its readers; raises NotAllowed and TextRefused."""
    officers.require(by, Role.DRAFTER, None, wish.handling.rank)
    made = await translate(house, wish, engines)
    job = partial(review.keep, by=by, asked=made.asked, handling=wish.handling, results=made.results, now=house.now())
    return await house.store.write(job), made.results
