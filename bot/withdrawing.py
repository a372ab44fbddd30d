"""Writes what people took back into the journal beside the database, and drops there what no backup can need."""

from __future__ import annotations

from datetime import UTC
from functools import partial
from pathlib import Path

from apscheduler.triggers.interval import IntervalTrigger

from bot.ticking import Sweep
from registry import withdrawals


def keeping(journal: Path) -> tuple[Sweep, Sweep]:
    """Return the sweeps that keep the journal: a second after somebody withdrew at the latest, and day by day."""
    second, day = (IntervalTrigger(seconds=seconds, timezone=UTC) for seconds in (1, 86_400))
    keep, forget = partial(withdrawals.keep, path=journal), partial(withdrawals.forget, path=journal)
    return (
        Sweep("keep-withdrawals", keep, second, more=withdrawals.AT_ONCE),
        Sweep("forget-withdrawals", forget, day),
    )
