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

type_notice = Callable[..., Parameters]


@pytest.fixture(scope="session")
def renderer() -> Renderer:
    return load_renderer()


@pytest.fixture(scope="session")
def notice(renderer: Renderer) -> type_notice:
    def typed(template: str, **raw: str) -> Parameters:
        held = renderer.catalogue.require(template)
        return parse_parameters(held, {**held.example, **raw}, renderer.names, NOW)

    return typed


@pytest.fixture
def facts() -> FrameFacts:
    return FrameFacts(city="01100", serial="26-0143", ordinal=1, issued_at=NOW, valid_until=NOW + timedelta(hours=6))


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """Give a copy of the texts that a test may spoil."""
    root = tmp_path / "words"
    shutil.copytree(HERE, root, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    return root
