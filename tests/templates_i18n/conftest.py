"""What the tests of this floor lean on: the real files, one instant, one frame."""

import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from templates_i18n.catalogue import Parameters, parse_parameters
from templates_i18n.frame import FrameFacts
from templates_i18n.languages import HERE
from templates_i18n.rendering import Renderer, load_renderer

NOW = datetime(2026, 9, 5, 18, 12, tzinfo=UTC)
# The examples tell of one day in September; by its evening nothing of it is still to come.
EVENING = datetime(2026, 9, 6, 14, 0, tzinfo=UTC)

type_notice = Callable[..., Parameters]


@pytest.fixture(scope="session")
def renderer() -> Renderer:
    return load_renderer()


@pytest.fixture(scope="session")
def notice(renderer: Renderer) -> type_notice:
    def typed(template: str, **raw: str) -> Parameters:
        held = renderer.catalogue.require(template)
        return parse_parameters(held, {**held.example, **raw}, renderer.names, EVENING)

    return typed


@pytest.fixture
def facts() -> FrameFacts:
    return FrameFacts(city="01100", serial="26-0143", ordinal=1, issued_at=NOW, valid_until=NOW + timedelta(hours=6))


FEW = (
    "eq.report",
    "evac.l4",
    "tsunami.major",
    "blackout.start",
    "blackout.update",
    "garbage.change",
    "japanese.class",
    "shelter.full",
    "shelter.open",
    "water.outage",
    "x.all_clear",
    "x.correction",
    "x.retraction",
    "x.drill.start",
    "x.drill.end",
)
KEPT = {
    "eq",
    "evac",
    "tsunami",
    "blackout",
    "garbage",
    "japanese",
    "x",
    "frame",
    "page",
    "sms",
    "errors",
    "dialogue",
    "shelter",
    "water",
}


def _left_out(folder: str, names: list[str]) -> set[str]:
    """Leave out code, and most notices, so that a spoilt copy is checked within the second."""
    out = {name for name in names if name.endswith(".py") or name == "__pycache__"}
    if Path(folder).name == "catalogue":
        out |= {name for name in names if name.removesuffix(".toml") not in FEW}
    return out | {name for name in names if name.endswith(".ftl") and name.removesuffix(".ftl") not in KEPT}


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """Give a copy of the texts, with a few of the notices, that a test may spoil."""
    root = tmp_path / "words"
    shutil.copytree(HERE, root, ignore=_left_out)
    return root
