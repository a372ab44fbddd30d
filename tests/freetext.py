"""What tests of free text share: two small real packages, officers of each role, and texts that those packages know."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tests import phrasebook
from tests.bot.cli.terminal import Ran
from tests.bot.cli.town import CliTown

BOOKS = {
    ("ja", "en"): {"水道": "▁water", "が": "", "に": "▁at", "止まります": "▁stops", "。": "."},
    ("en", "vi"): phrasebook.words({"water": "nước", "at": "lúc", "stops": "sẽ ngừng"}),
}
NOTICE = "水道が止まります\n水道が15:00に止まります。\n"
VIETNAMESE = "nước 15:00 lúc sẽ ngừng."
MENDED = "Nước sẽ ngừng\nNước sẽ ngừng lúc 15:00.\n"
HAMAMATSU = "高塚川周辺に避難勧告が出ました"
VALUES = ("-p", "areas=01100", "-p", "phone=011-211-2111")


@dataclass(frozen=True, slots=True)
class Writers:
    """A city whose officers write by hand: the town, and tokens of a second officer and of a reader of Vietnamese."""

    city: CliTown
    second: str
    reader: str

    def file(self, text: str) -> str:
        """Return the path of a file that holds a text."""
        path = self.city.terminal.folder / "text.txt"
        path.write_text(text, encoding="utf-8")
        return str(path)

    def send(self, text: str = NOTICE, *options: str) -> Ran:
        """Send a text by hand to everybody; it stops at the second officer."""
        return self.city.type(
            "broadcast",
            "send",
            "notice.text",
            "--text",
            self.file(text),
            *VALUES,
            "--to",
            "everyone",
            "--yes",
            *options,
        )

    def submitted(self, text: str = NOTICE, *options: str) -> str:
        """Submit a text by hand and return the number of its broadcast."""
        ran = self.send(text, *options)
        assert ran.code == 3, ran.err
        return ran.out.strip().splitlines()[-1]

    def approve(self, reference: str) -> Ran:
        """Approve as the second officer."""
        return self.city.type("broadcast", "approve", reference, "--yes", token=self.second)

    def read(self, language: str, text: str | None = None) -> Ran:
        """Confirm the oldest text that waits in a language, or put one's own in its place."""
        waiting = self.city.type("words", "review", "--language", language, "--json", token=self.reader).json
        own = () if text is None else ("--with", self.file(text))
        return self.city.type("words", "confirm", str(waiting[0]["id"]), language, *own, token=self.reader)

    def inboxes(self, language: str) -> list[list[str]]:
        """Return what each resident who reads a language has been told."""
        from bot.rehearsal import city as invented  # noqa: PLC0415 - beside what it is asked for

        return [
            self.city.server.user(one.person.id).inbox()
            for one in invented.neighbours(40, ("01101",))
            if one.language == language
        ]


def where_it_is_noon() -> str:
    """Return the name of a zone whose day is in its middle: notices of everyday wait for the morning."""
    hours = 12 - datetime.now(UTC).hour
    return f"Etc/GMT{-hours:+d}" if hours else "Etc/UTC"


def writers(city: CliTown) -> Writers:
    """Put in the packages and make the officers, where it is day."""
    city.terminal.environ["KAKEHASHI_TIMEZONE"] = where_it_is_noon()
    for (source, target), book in BOOKS.items():
        file = phrasebook.package(Path(city.terminal.folder) / f"{source}_{target}.argosmodel", source, target, book)
        city.terminal.good("models", "install", str(file))
    add = city.terminal.enrol
    second = add("suzuki", "--role", "approver", "--role", "drafter", by=city.token)
    reader = add("nguyen", "--role", "reviewer", "--language", "vi", "--language", "en", by=city.token)
    return Writers(city, second, reader)
