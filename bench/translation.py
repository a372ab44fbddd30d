"""A notice into twelve languages: our batches over one shared step against one sentence at a time, as the library does.

Both sides run the same packages with one thread and must say the same; the difference is what is
asked of the models and when. The library's own `translate()` is not run itself, for it brings a deep-learning
framework to cut sentences; what it does beyond that is done here: for every language its own step to English, each
sentence alone, in batches of 32 pieces.
"""

from __future__ import annotations

import asyncio
import gc
import os
import statistics
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from rich.console import Console

from broadcasts.wording import packages, translating, verifying, vocabulary
from broadcasts.wording.engine import Translated
from broadcasts.wording.machine import BEAM, Machine
from broadcasts.wording.packages import Package
from broadcasts.wording.translating import Ask
from templates_i18n.languages import JA, Tag
from templates_i18n.rendering import load_renderer
from tests import phrasebook
from tests.phrasebook import Size

TARGETS = {
    "zh-Hans": "zh", "zh-Hant": "zt", "ko": "ko", "vi": "vi", "id": "id", "fil": "tl",
    "th": "th", "es": "es", "pt": "pb", "ru": "ru", "uk": "uk", "bn": "bn",
}  # fmt: skip
BOOK = {
    "水道": "▁water", "工事": "▁works", "が": "▁does", "は": "▁as", "を": "▁this", "の": "▁of", "に": "▁at",
    "から": "▁from", "まで": "▁until", "あります": "▁takes▁place", "止まります": "▁stops", "飲みもの": "▁drinks",
    "用意して": "▁prepare", "ください": "▁please", "窓口": "▁counter", "聞いて": "▁ask", "、": ",", "。": ".",
    "料金": "▁fee", "ありません": "▁none", "バス": "▁bus", "動きます": "▁runs", "学校": "▁school", "休み": "▁closed",
    "です": "▁is", "会場": "▁venue", "電話": "▁phone",
}  # fmt: skip
NOTICE = (
    "9月6日15:00から17:00まで中央区の水道が止まります。飲みものを用意してください。工事は北区から西区まであります。"
    "料金はありません。窓口で聞いてください、電話は011-211-2222です。バスは7:30から動きます。学校は休みです。"
    "会場は白石区の学校です。工事の会場は3から5まであります。窓口は17:00まで、飲みものは10:00からあります。"
)
TODAY = date(2026, 9, 1)
ROUNDS = 3
ITS_BEAM = 4
RUNS = (
    ("tiny", phrasebook.TINY, ITS_BEAM),
    ("tiny", phrasebook.TINY, BEAM),
    # Quantised hand-set models run on to their last place with the wider beam, as taught ones do not.
    ("realistic", phrasebook.REALISTIC, BEAM),
)
"""Name, size, and the beam of the bare alternative; ours is 2. Where both are 2, the ratio is the batches' alone."""


@dataclass(frozen=True, slots=True)
class Figures:
    """Seconds of a notice by either way, and of our first one.

    `stood` is the longest the loop stood still meanwhile, `idle` as long a wait with nothing to do on this machine.
    """

    ours: float
    bare: float
    first: float
    stood: float
    idle: float


def build(folder: Path, size: Size) -> None:
    """Make and install a package from Japanese to English, and one from English into each language."""
    file = folder.with_suffix(".argosmodel")
    packages.install(phrasebook.package(file, "ja", "en", BOOK, size), folder)
    for code in TARGETS.values():
        english = {piece: f"{piece}{code}" if piece[0] == "▁" else piece for piece in BOOK.values()}
        packages.install(phrasebook.package(file, "en", code, english, size), folder)


class OneByOne:
    """The bare alternative, with its models in memory; `beam` is the library's own 4, or ours to compare the rest.

    The library's length penalty is left out: hand-set models run on with it, as taught ones do not.
    """

    def __init__(self, folder: Path, beam: int) -> None:
        import ctranslate2  # noqa: PLC0415 - heavy

        self._beam = beam
        self._found = {(p.source, p.target): p for p in packages.installed(folder) if isinstance(p, Package)}
        self._models: Mapping[tuple[str, str], Any] = {
            pair: ctranslate2.Translator(str(one.folder / "model"), intra_threads=1)
            for pair, one in self._found.items()
        }

    def translate(self, sentences: Sequence[str]) -> dict[str, tuple[str, ...]]:
        """Translate each sentence into each language by itself."""
        return {
            tag: tuple(self._step(("en", code), self._step(("ja", "en"), one)) for one in sentences)
            for tag, code in TARGETS.items()
        }

    def _step(self, pair: tuple[str, str], sentence: str) -> str:
        tokeniser = self._found[pair].tokeniser
        results = self._models[pair].translate_batch(
            [tokeniser.encode(sentence)],
            max_batch_size=32,
            batch_type="tokens",
            beam_size=self._beam,
            return_scores=True,
            replace_unknowns=True,
        )
        return tokeniser.decode(results[0].hypotheses[0]).strip()


async def _beat(stood: list[float]) -> None:
    """Note how long the loop kept a task waiting that wants a turn every millisecond."""
    while True:
        before = time.perf_counter()
        await asyncio.sleep(0.001)
        stood.append(time.perf_counter() - before - 0.001)


async def measure(folder: Path, beam: int) -> Figures:
    """Run both ways in turn over the same sentences, compare what they say, and return the medians."""
    words = vocabulary.of(load_renderer())
    targets = tuple(map(Tag, TARGETS))
    asked = translating.ask(NOTICE, JA, targets, words, TODAY)
    sentences = [one.text for one in asked.masked]
    machine, bare = Machine(folder, patience=600), OneByOne(folder, beam)
    await machine.warm()
    await asyncio.to_thread(verifying.warm)
    # As the service does once it is up: what was built so far is not walked through again and again.
    gc.collect()
    gc.freeze()
    first, stood, idle = await _beside_a_beat(asked, machine, words)
    ours, theirs = [], []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        made = await machine.translate(sentences, JA, targets)
        ours.append(time.perf_counter() - start)
        start = time.perf_counter()
        said = bare.translate(sentences)
        theirs.append(time.perf_counter() - start)
        assert {tag: Translated(said[tag]) for tag in TARGETS} == made
    await machine.aclose()
    return Figures(statistics.median(ours), statistics.median(theirs), first, stood, idle)


async def _beside_a_beat(asked: Ask, machine: Machine, words: vocabulary.Vocabulary) -> tuple[float, float, float]:
    """Translate twice while a task wants the loop every millisecond: seconds of the first, longest stand-still, idle."""
    stood: list[float] = []
    beat = asyncio.create_task(_beat(stood))
    idle = await _idle(stood)
    first = await _whole(asked, machine, words)
    await _whole(asked, machine, words)
    await asyncio.sleep(0.01)
    beat.cancel()
    return first, max(stood), idle


async def _idle(stood: list[float]) -> float:
    """Return the longest stand-still of a second in which nothing is done, and forget it."""
    await asyncio.sleep(1)
    longest = max(stood)
    stood.clear()
    return longest


async def _whole(asked: Ask, machine: Machine, words: vocabulary.Vocabulary) -> float:
    """Return the seconds of a first notice: models loaded on demand, every text judged."""
    start = time.perf_counter()
    await translating.translate(asked, words, [machine], {})
    return time.perf_counter() - start


def report(console: Console) -> None:
    """Print a line for each size of model."""
    console.print("a notice of ten sentences into twelve languages")
    with tempfile.TemporaryDirectory() as folder:
        # The library makes folders where it is imported; they belong here.
        for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            os.environ[name] = folder
        for name, size, beam in RUNS:
            here = Path(folder, name)
            if not here.exists():
                build(here, size)
            found = asyncio.run(measure(here, beam))
            console.print(
                f"  {name:<10} ours {found.ours * 1000:7.1f} ms · one by one, beam {beam}, {found.bare * 1000:8.1f} ms:"
                f" {found.bare / found.ours:4.1f} x faster (5 wanted)\n"
                f"             the first notice, models loaded for it, {found.first * 1000:7.1f} ms · loop stood still"
                f" {found.stood * 1000:4.1f} ms at most (50 allowed; {found.idle * 1000:4.1f} ms with nothing to do)",
                soft_wrap=True,
            )
