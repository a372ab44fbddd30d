"""The two clocks of a rehearsal, handed in so that time is never taken behind anybody's back."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True, slots=True)
class Clocks:
    """Wall time in aware UTC, and monotonic seconds."""

    now: Callable[[], datetime]
    monotonic: Callable[[], float]

    def unix(self) -> int:
        """Return wall time as the wire protocol writes it."""
        return int(self.now().timestamp())


def real_clocks() -> Clocks:
    """Return the machine's own clocks."""
    return Clocks(lambda: datetime.now(UTC), time.monotonic)
