"""What one owner holds of something that may have one owner only."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Lease:
    """A hold on `name`; `epoch` is higher than that of every hold before it and fences those off."""

    name: str
    owner: str
    epoch: int
    until: datetime
