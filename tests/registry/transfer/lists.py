"""What the tests of lists share: a moment, terms, rows, and a town into which lists are brought."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import text

from registry import officers
from registry.errors import StorageTrouble
from registry.officer import Officer, Reach, Role
from registry.person import Mode, SubscriberId
from registry.places import load_city
from registry.privacy import Keyring
from registry.store import Connection, Store
from registry.transfer import importing, opening
from registry.transfer.importing import Book, Checked, Order, Run
from registry.transfer.row import Column, Fault, Terms
from templates_i18n.languages import load_languages

SECRET = "an invented secret of the lists, long enough to be one"
NOW = datetime(2026, 11, 23, 3, 7, tzinfo=UTC)
CHAT = 7_314_159_000
TERMS = Terms(
    mode=Mode.LIVE,
    city=load_city(),
    languages=load_languages(),
    topics=frozenset({"garbage", "disaster"}),
    communities=frozenset({"nepal", "vietnam"}),
    countries=("+1",),
    zone=ZoneInfo("Asia/Tokyo"),
    now=NOW,
)
GOOD = {
    "languages": "vi;en",
    "areas": "01101",
    "topics": "garbage",
    "telegram": str(CHAT),
    "phone": "",
    "consent_at": "2026-10-01T09:00+09:00",
    "consent_version": "2026-10",
    "consent_language": "vi",
    "consent_source": "counter",
}


class Cut(Exception):
    """Ends an import in the middle, as a power cut would."""


@dataclass
class HandClock:
    """Both clocks as a test sets them."""

    moment: datetime = NOW
    seconds: float = 0.0

    def now(self) -> datetime:
        return self.moment

    def monotonic(self) -> float:
        self.seconds += 0.01
        return self.seconds


@dataclass
class Looking:
    """Hears what an import says; `cut_after` ends it once so many lines are worked off."""

    cut_after: int | None = None
    faults: list[Fault] = field(default_factory=list)
    lines: list[int] = field(default_factory=list)

    def found(self, wrong: Fault) -> None:
        self.faults.append(wrong)

    def step(self, lines: int) -> None:
        self.lines.append(lines)
        if self.cut_after is not None and lines > self.cut_after:
            raise Cut


@dataclass
class Town:
    """An open book into which lists are brought."""

    store: Store
    keyring: Keyring
    clock: HandClock

    @property
    def book(self) -> Book:
        return Book(self.store, self.keyring, self.clock)

    async def check(self, path: Path, terms: Terms = TERMS) -> tuple[Checked, list[Fault]]:
        looking = Looking()
        checked = await importing.look_through(self.book, opening.examine(path), terms, looking)
        return checked, looking.faults

    async def bring(self, path: Path, *, resume: bool = False, cut_after: int | None = None) -> Run:
        source, looking = opening.examine(path), Looking(cut_after)
        checked = await importing.look_through(self.book, source, TERMS, Looking())
        order = Order("officer:12", checked, resume, self.welcome)
        return await importing.bring(self.book, source, TERMS, order, looking)

    def welcome(self, conn: Connection, came: Sequence[SubscriberId]) -> None:
        """Check that whoever is handed over is there in the same commit."""
        for one in came:
            found = conn.execute(text("SELECT count(*) FROM subscriber WHERE id = :id"), {"id": one}).scalar_one()
            if found != 1:
                raise StorageTrouble(detail=f"subscriber {one}")

    async def rows(self, query: str, **values: object) -> list[tuple[Any, ...]]:
        return await self.store.read(lambda conn: [tuple(row) for row in conn.execute(text(query), values)])

    async def count(self, table: str) -> int:
        return int((await self.rows(f"SELECT count(*) FROM {table}"))[0][0])

    async def officer(self, name: str, *roles: Role) -> Officer:
        def job(conn: Connection) -> Officer:
            made = officers.add(
                conn,
                self.keyring,
                name=name,
                password_hash=HASH,
                reach=Reach(frozenset(roles)),
                now=self.clock.now(),
            )
            return officers.get(conn, made.officer_id)

        return await self.store.write(job)


HASH = officers.hash_password("snow lantern bridge over")


def row(number: int = 0, **cells: str) -> dict[str, str]:
    """Return a good row of the person of this number, with these cells instead."""
    return {**GOOD, "telegram": str(CHAT + number), **cells}


def phone(number: int) -> str:
    """Return one of the numbers that are nobody's."""
    return f"+1{(212, 202, 312, 415, 617, 206, 303, 404, 503, 602)[number // 100]}55501{number % 100:02}"


def table(rows: Sequence[dict[str, str]], delimiter: str = ",", columns: Sequence[str] | None = None) -> str:
    """Return rows as CSV."""
    made = io.StringIO()
    lines = csv.DictWriter(made, columns or list(rows[0]), delimiter=delimiter, lineterminator="\n")
    lines.writeheader()
    lines.writerows(rows)
    return made.getvalue()


def later(terms: Terms, **span: int) -> Terms:
    """Return the terms as they are some time later."""
    return replace(terms, now=terms.now + timedelta(**span))


COLUMNS = [str(column) for column in Column]


def there(folder: Path, pattern: str) -> list[str]:
    """Return the names of the files that are there."""
    return sorted(path.name for path in folder.glob(pattern))


def all_bytes(folder: Path) -> bytes:
    """Return what all files of a folder hold."""
    return b"".join(file.read_bytes() for file in folder.iterdir() if file.is_file())


def cells(path: Path) -> list[dict[str, str]]:
    """Return the rows of a CSV file, in one order whatever theirs is."""
    with path.open(encoding="utf-8", newline="") as file:
        return sorted(csv.DictReader(file), key=lambda one: (one["telegram"], one["phone"]))


def written(path: Path, content: str) -> Path:
    """Write a file into a folder that is made for it."""
    path.parent.mkdir(exist_ok=True)
    path.write_text(content, encoding="utf-8")
    return path
