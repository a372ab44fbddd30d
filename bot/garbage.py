"""When Python looks for garbage: a process that runs for months has much that never becomes any."""

from __future__ import annotations

import gc

COLLECT_AFTER = 50_000, 20, 20
"""How many new things are made between two looks for garbage, and how many looks pass before older things are seen."""


def look_seldom() -> None:
    """Leave what was built for good out of every later look for garbage, and look less often."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*COLLECT_AFTER)
