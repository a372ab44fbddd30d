"""The models in memory: loaded when first wanted, the longest unused let go where they would weigh too much."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path
from typing import TYPE_CHECKING

from broadcasts.wording.packages import Package

if TYPE_CHECKING:
    from ctranslate2 import Translator


class Shelf:
    """Loaded models up to a limit in bytes; used by one thread alone. A single model may weigh more than the limit."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._models: OrderedDict[Path, tuple[Package, Translator]] = OrderedDict()

    @property
    def weight(self) -> int:
        """What the models in memory weigh together, in bytes."""
        return sum(package.weight for package, _ in self._models.values())

    @property
    def held(self) -> tuple[Package, ...]:
        """The packages whose models are in memory, the longest unused first."""
        return tuple(package for package, _ in self._models.values())

    def take(self, package: Package) -> Translator:
        """Return the model of a package, loading it where it is not in memory; raises RuntimeError where that fails."""
        if package.folder in self._models:
            self._models.move_to_end(package.folder)
            return self._models[package.folder][1]
        while self._models and self.weight + package.weight > self._limit:
            self._models.popitem(last=False)
        import ctranslate2  # noqa: PLC0415 - heavy, and only needed where there is a model

        model = ctranslate2.Translator(
            str(package.folder / "model"), device="cpu", compute_type="int8", inter_threads=1, intra_threads=1
        )
        self._models[package.folder] = (package, model)
        return model

    def clear(self) -> None:
        """Let every model go."""
        self._models.clear()
