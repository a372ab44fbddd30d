"""What every floor asks of a database: run this whole as one transaction, or read this."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from sqlalchemy import Connection

T = TypeVar("T")
Job = Callable[[Connection], T]
"""A plain function over a connection; it never waits for anything but the database."""


class Store(Protocol):
    """A database that runs jobs whole; repositories see only the connection it hands them."""

    @property
    def exclusive(self) -> bool:
        """Tell whether this process alone may own lanes, pollers and the clock on this database."""
        ...

    async def write(self, job: Job[T]) -> T:
        """Run `job` as one transaction and return its result once it is on disk.

        Raises StorageTrouble where the disk refused (nothing was changed) and whatever `job` raised.
        """
        ...

    async def read(self, job: Job[T]) -> T:
        """Run `job` on one consistent view and return its result; it must not write."""
        ...

    async def aclose(self) -> None:
        """Finish what was accepted, then close."""
        ...
