"""Writes what people took back into the journal beside the database, a second after they did at the latest."""

from __future__ import annotations

from datetime import UTC
from functools import partial
from pathlib import Path

from apscheduler.triggers.interval import IntervalTrigger

from bot.ticking import Sweep
from registry import withdrawals


def keeping(journal: Path) -> Sweep:
    """Return the sweep that keeps the journal."""
    every_second = IntervalTrigger(seconds=1, timezone=UTC)
    return Sweep("keep-withdrawals", partial(withdrawals.keep, path=journal), every_second, more=withdrawals.AT_ONCE)
