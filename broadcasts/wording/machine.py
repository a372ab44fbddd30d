"""The machine at home: packages of Argos Translate, run in batches, through one shared step over English."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import product
from pathlib import Path
from typing import TypeAlias, TypeVar

from broadcasts.wording import packages
from broadcasts.wording.codes import ARGOS, PIVOT, codes
from broadcasts.wording.engine import Gap, Nothing, Outcome, Translated
from broadcasts.wording.packages import Package
from broadcasts.wording.shelf import Shelf
from templates_i18n.languages import Tag

MEMORY = 1024**3
"""Bytes that models in memory may weigh together."""
PATIENCE = 60.0
"""Seconds within which one text is translated into all its languages."""
BEAM = 2
BATCH = 2048
"""Pieces in one batch; a notice of ten sentences is one."""
LONGEST = 400
"""Pieces of a sentence; the models were taught on shorter ones, and the library cuts longer ones off without a word."""

TURN = 0.1
"""Seconds after which the thread asks who else waits; a batch that runs is not cut."""

Route: TypeAlias = tuple[Package, ...]
Track: TypeAlias = tuple[Path, ...]
"""A route by the folders of its packages, which can be looked up by."""
T = TypeVar("T")


class Machine:
    """Translates on one thread of its own, so that the service goes on meanwhile.

    `folder` holds the packages; it may be empty or missing, and may change while the service runs.
    """

    name = "argos"

    def __init__(self, folder: Path, *, memory: int = MEMORY, patience: float = PATIENCE) -> None:
        self._folder = folder
        self._patience = patience
        self._shelf = Shelf(memory)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="machine")
        self._seen: packages.Signature | None = None
        self._found: tuple[packages.Found, ...] = ()

    async def warm(self) -> tuple[packages.Found, ...]:
        """Return what is installed; the libraries are imported on the way, where anything is."""
        return await self._apart(self._look)

    def _look(self) -> tuple[packages.Found, ...]:
        """Read the packages again where the folder has changed; what was read keeps its tokenisers in memory."""
        seen = packages.signature(self._folder)
        if seen != self._seen:
            self._shelf.clear()
            self._found, self._seen = packages.installed(self._folder), seen
        return self._found

    async def reaches(self, source: Tag) -> frozenset[Tag]:
        """Return the languages that installed packages lead to, straight or over English."""
        known = _pairs(await self.warm())
        near = {to for start, to in known if start in codes(source, ARGOS)}
        over = {to for start, to in known if start == PIVOT} if PIVOT in near else set()
        return frozenset(_tag(code) for code in near | over)

    async def trouble(self) -> Nothing | None:
        """Return that no package here can be used, where that is so."""
        found = await self.warm()
        if any(isinstance(one, Package) for one in found):
            return None
        return Nothing(Gap.BROKEN_MODEL, found[0].folder.name) if found else Nothing(Gap.NO_MODEL, str(self._folder))

    async def translate(self, sentences: Sequence[str], source: Tag, targets: Sequence[Tag]) -> Mapping[Tag, Outcome]:
        """Translate every sentence into every target; what two targets share on the way is translated once."""
        known = _pairs(await self.warm())
        routes = {target: _route(known, source, target) for target in targets}
        made: dict[Track, Outcome] = {(): Translated(tuple(sentences))}
        steps = _steps([route for route in routes.values() if route])
        try:
            async with asyncio.timeout(self._patience):
                while not all(_place(step) in made for step in steps):
                    await self._apart(partial(self._some, steps, made))
        except TimeoutError:
            # What is ready counts; the thread ends its batch in its own time and begins no other.
            made |= {place: Nothing(Gap.TIMED_OUT, place[-1].name) for place in map(_place, steps) if place not in made}
        return {
            target: made[_place(route)] if route else Nothing(Gap.NO_MODEL, f"{source} to {target}")
            for target, route in routes.items()
        }

    def _some(self, steps: Sequence[Route], made: dict[Track, Outcome]) -> None:
        """Take the next steps on the machine's thread, and go back to the loop after a while, so that others get a turn."""
        start = time.monotonic()
        for step in steps:
            before = made[_place(step[:-1])]
            if _place(step) not in made:
                made[_place(step)] = before if isinstance(before, Nothing) else self._batch(step[-1], before.sentences)
                if time.monotonic() - start > TURN:
                    return

    def _batch(self, package: Package, sentences: tuple[str, ...]) -> Outcome:
        """Run one package over all sentences, on the machine's thread."""
        if not sentences:
            return Translated(())
        try:
            pieces = [package.tokeniser.encode(sentence) for sentence in sentences]
            if max(map(len, pieces)) > LONGEST:
                return Nothing(Gap.REFUSED, f"a sentence of more than {LONGEST} pieces")
            results = self._shelf.take(package).translate_batch(
                pieces,
                target_prefix=[[package.prefix]] * len(pieces) if package.prefix else None,
                max_batch_size=BATCH,
                batch_type="tokens",
                beam_size=BEAM,
                replace_unknowns=True,
                max_decoding_length=2 * max(map(len, pieces)) + 20,
            )
            return Translated(tuple(_decoded(package, result.hypotheses[0]) for result in results))
        except (RuntimeError, ValueError, OSError) as error:
            return Nothing(Gap.BROKEN_MODEL, f"{package.folder.name} ({type(error).__name__})")

    async def held(self) -> tuple[Package, ...]:
        """Return the packages whose models are in memory, the longest unused first."""
        return await self._apart(lambda: self._shelf.held)

    async def release(self) -> None:
        """Let every model go; the next translation loads what it needs."""
        await self._apart(self._shelf.clear)

    async def aclose(self) -> None:
        """Let models and thread go; what the thread still does is not waited for."""
        self._thread.shutdown(wait=False, cancel_futures=True)

    async def _apart(self, job: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, job)


def _decoded(package: Package, pieces: list[str]) -> str:
    kept = pieces[1:] if package.prefix and pieces[:1] == [package.prefix] else pieces
    return package.tokeniser.decode(kept).strip()


def _place(route: Route) -> Track:
    return tuple(package.folder for package in route)


def _steps(routes: Sequence[Route]) -> list[Route]:
    """Return every part of these routes from their beginning, each once and behind what it needs."""
    parts = {_place(route[:length]): route[:length] for route in routes for length in range(1, len(route) + 1)}
    return list(parts.values())


def _pairs(found: Sequence[packages.Found]) -> dict[tuple[str, str], Package]:
    """Return the usable packages by their own codes."""
    return {(one.source, one.target): one for one in found if isinstance(one, Package)}


def _route(known: Mapping[tuple[str, str], Package], source: Tag, target: Tag) -> Route | None:
    """Return the packages from one language to another: straight where there is one, else over English."""
    for pair in product(codes(source, ARGOS), codes(target, ARGOS)):
        if pair in known:
            return (known[pair],)
    for start, to in product(codes(source, ARGOS), codes(target, ARGOS)):
        if (start, PIVOT) in known and (PIVOT, to) in known:
            return (known[start, PIVOT], known[PIVOT, to])
    return None


def _tag(code: str) -> Tag:
    """Return our tag for a package's code."""
    return next((tag for tag, known in ARGOS.items() if code in known), Tag(code))
