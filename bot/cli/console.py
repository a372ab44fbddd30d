"""What every command holds: the words, the two outputs, and the way into the house."""

from __future__ import annotations

import asyncio
import json
import logging
import sys
import unicodedata
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

import click
from rich.box import SIMPLE_HEAD
from rich.console import Console as Output
from rich.table import Table

from bot import journal, settings
from bot.cli.speech import Speech
from bot.errors import BadInput
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.house import House
    from registry.store import Connection

T = TypeVar("T")
UNSEEN = {"Cc", "Cf", "Cs"}
KEPT = "\n\t\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069"
"""Ends of lines, joiners, which are letters' own in several languages, and what keeps both directions apart."""
as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON instead of a table.")


def visible(text: str) -> str:
    """Return a text with signs that steer a terminal or turn a line round written out, as U+001B."""
    return "".join(
        f"<U+{ord(sign):04X}>" if unicodedata.category(sign) in UNSEEN and sign not in KEPT else sign for sign in text
    )


@dataclass(frozen=True, slots=True)
class Console:
    """One command's surroundings; nothing is opened before a command asks for it."""

    speech: Speech
    # Brackets and :words: of a notice stand there as readers will see them: nothing printed is markup of the terminal's.
    out: Output = field(default_factory=lambda: Output(highlight=False, soft_wrap=False, markup=False, emoji=False))
    err: Output = field(default_factory=lambda: Output(stderr=True, highlight=False, markup=False, emoji=False))

    @property
    def settings(self) -> Settings:
        """Read the settings; raises BadSetting."""
        return settings.from_environment()

    def phrase(self, key: str, **values: object) -> str:
        """Return one phrase, filled."""
        return self.speech.phrase(key, **values)

    def say(self, text: str) -> None:
        """Print a line on standard output."""
        self.out.print(visible(text), soft_wrap=True)

    def tell(self, text: str) -> None:
        """Print a remark on standard error, where no program reads it."""
        self.err.print(visible(text), soft_wrap=True)

    def agrees(self, question: str) -> bool:
        """Ask until somebody says yes or no in their own language or in English; nothing typed is no."""
        yes, no = self.phrase("yes"), self.phrase("no")
        while True:
            asked = click.prompt(f"{question} [{yes}/{no}]", err=True, default="", show_default=False)
            said = unicodedata.normalize("NFKC", asked).strip().casefold()
            if said in {"y", "yes", yes}:
                return True
            if said in {"", "n", "no", no}:
                return False

    def table(self, *heads: str) -> Table:
        """Return an empty table with these columns, each headed by its phrase, an empty one by none."""
        table = Table(box=SIMPLE_HEAD, pad_edge=False, show_edge=False)
        for head in heads:
            # Japanese and Chinese break anywhere; without folding, a long name would lose its end.
            table.add_column(self.phrase(f"head-{head}") if head else "", overflow="fold")
        return table

    def json(self, value: Any) -> None:  # noqa: ANN401 - anything that JSON can hold
        """Print a value as JSON."""
        text = json.dumps(value, ensure_ascii=False, indent=2)
        # Half a sign, which no output can hold, is written as JSON writes it.
        click.echo(text.encode("utf-8", "backslashreplace").decode())

    def run(self, work: Callable[[House], Awaitable[T]], *, level: int = logging.ERROR, create: bool = False) -> T:
        """Open the house beside whatever service runs, do the work, close it.

        Only what may `create` a database makes one: whoever stands in the wrong folder is told. Raises BadInput.
        """
        found = self.settings
        if not create and not found.database.is_file():
            raise BadInput("KAKEHASHI_DATABASE_URL", found.database, self.phrase("expected-database"))
        journal.open_journal(sys.stderr, level=level)
        return asyncio.run(_within(found, work))

    def write(self, job: Callable[[House, Connection], T]) -> T:
        """Run one job as one transaction."""

        async def work(house: House) -> T:
            return await house.store.write(lambda connection: job(house, connection))

        return self.run(work)

    def read(self, job: Callable[[House, Connection], T]) -> T:
        """Run one job on one view of the database."""

        async def work(house: House) -> T:
            return await house.store.read(lambda connection: job(house, connection))

        return self.run(work)


async def _within(found: Settings, work: Callable[[House], Awaitable[T]]) -> T:
    from bot.house import open_house  # noqa: PLC0415 - heavy, and a look at the words alone does without

    async with open_house(found) as house:
        return await work(house)
