"""The machine at home: packages of Argos Translate, run in batches, through one shared step over English."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from itertools import product
from pathlib import Path
from typing import ParamSpec, TypeVar

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

Route = tuple[Package, ...]
P = ParamSpec("P")
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

    async def translate(self, sentences: Sequence[str], source: Tag, targets: Sequence[Tag]) -> Mapping[Tag, Outcome]:
        """Translate every sentence into every target; what two targets share on the way is translated once."""
        known = _pairs(await self.warm())
        made: dict[tuple[Path, ...], Outcome] = {(): Translated(tuple(sentences))}
        found: dict[Tag, Outcome] = {}
        end = asyncio.get_running_loop().time() + self._patience
        for target in targets:
            route = _route(known, source, target)
            if route is None:
                found[target] = Nothing(Gap.NO_MODEL, f"{source} to {target}")
                continue
            for length in range(1, len(route) + 1):
                step = tuple(one.folder for one in route[:length])
                if step not in made:
                    made[step] = await self._step(route[length - 1], made[step[:-1]], end)
            found[target] = made[tuple(one.folder for one in route)]
        return found

    async def _step(self, package: Package, before: Outcome, end: float) -> Outcome:
        if isinstance(before, Nothing):
            return before
        try:
            async with asyncio.timeout_at(end):
                return await self._apart(self._batch, package, before.sentences)
        except TimeoutError:
            return Nothing(Gap.TIMED_OUT, package.folder.name)

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

    async def _apart(self, job: Callable[P, T], *given: P.args, **named: P.kwargs) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, partial(job, *given, **named))


def _decoded(package: Package, pieces: list[str]) -> str:
    kept = pieces[1:] if package.prefix and pieces[:1] == [package.prefix] else pieces
    return package.tokeniser.decode(kept).strip()


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
