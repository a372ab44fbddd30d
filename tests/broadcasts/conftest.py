"""A city ready to be told something: an open store, the words, two officers, and residents on both accounts."""

import shutil
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

import pytest
import pytest_asyncio
from sqlalchemy import Connection, update

from broadcasts import outbox
from broadcasts.actions import approving, drafting
from broadcasts.actions.approving import Approval, Approved, Submitted
from broadcasts.actions.drafting import DraftRequest
from broadcasts.broadcast import Broadcast, BroadcastId
from broadcasts.desk import Desk
from broadcasts.repositories import broadcasts, tallies
from broadcasts.tables import delivery
from registry import addresses, officers, subscribers
from registry.addresses import Channel, Contact, Mode, account_of
from registry.audience import Rule
from registry.officers import Officer, Reach, Role
from registry.person import Choices, ConsentGiven, SubscriberId
from registry.places import load_city
from registry.privacy import Keyring
from registry.store import upgrade
from registry.store.embedded import EmbeddedStore, open_embedded
from templates_i18n.languages import Tag
from templates_i18n.rendering import load_renderer

T = TypeVar("T")
NOW = datetime(2026, 11, 23, 3, 7, tzinfo=UTC)
QUAKE = {
    "occurred_at": "2026-11-23 12:03",
    "hypocentre": "146",
    "magnitude": "6.7",
    "max_intensity": "7",
    "sapporo_intensity": "5+",
    "tsunami": "none",
}
ORDER = {"areas": "01106", "hazard": "landslide", "issued_at": "2026-11-23 12:00"}
EVERYONE = Rule(everyone=True)


@dataclass(frozen=True)
class Town:
    """What a test works with; `author` and `second` may both draft and approve."""

    store: EmbeddedStore
    keyring: Keyring
    desk: Desk
    author: Officer
    second: Officer

    async def do(self, job: Callable[[Connection], T]) -> T:
        return await self.store.write(job)

    async def join(
        self, number: int, *languages: str, mode: Mode = Mode.LIVE, areas: Sequence[str] = ()
    ) -> SubscriberId:
        contact = Contact(account_of(Channel.TELEGRAM, mode), str(number))
        choices = Choices(tuple(map(Tag, languages)), areas=frozenset(areas))
        consent = ConsentGiven(version="1", language=Tag(languages[0]), source="telegram", evidence="update 1")
        job = partial(
            subscribers.join, keyring=self.keyring, contact=contact, choices=choices, consent=consent, now=NOW
        )
        return (await self.do(job)).subscriber_id

    async def crowd(self, people: int, *languages: str, mode: Mode = Mode.LIVE, first: int = 1) -> None:
        for number in range(first, first + people):
            await self.join(number, *(languages or ("en",)), mode=mode)

    async def get(self, broadcast_id: int) -> Broadcast:
        return await self.store.read(partial(broadcasts.get, broadcast_id=broadcast_id))

    async def draft(self, request: DraftRequest, *, by: Officer | None = None, now: datetime = NOW) -> BroadcastId:
        return await self.do(
            partial(drafting.draft, by=by or self.author, request=request, desk=self.desk, now=now),
        )

    async def submit(self, broadcast_id: int, *, now: datetime = NOW) -> Submitted:
        return await self.do(
            partial(approving.submit, by=self.author, broadcast_id=broadcast_id, desk=self.desk, now=now),
        )

    async def approve(self, shown: Submitted, *, by: Officer | None = None, now: datetime = NOW) -> Approved:
        given = Approval(shown.id, shown.hash, shown.head_count.total)
        return await self.do(
            partial(approving.approve, by=by or self.second, given=given, desk=self.desk, now=now),
        )

    async def send(self, request: DraftRequest, *, now: datetime = NOW) -> Submitted:
        shown = await self.submit(await self.draft(request, now=now), now=now)
        await self.approve(shown, now=now)
        return shown

    async def plan(self, broadcast_id: BroadcastId, *, now: datetime = NOW) -> None:
        zone = ZoneInfo(self.desk.city.timezone)
        plan = partial(outbox.plan_chunk, broadcast_id=broadcast_id, size=100, now=now, zone=zone)
        while (await self.do(plan)).progress is outbox.Progress.MORE:
            pass

    async def hand_over(self, broadcast_id: BroadcastId, people: int) -> None:
        """Let the first `people` have it, as a lane would have recorded it."""

        def job(connection: Connection) -> None:
            mine = (delivery.c.broadcast_id == broadcast_id) & (delivery.c.position <= people)
            done = {"state": "handed_over", "attempts": 1, "marked_at": NOW, "settled_at": NOW + timedelta(seconds=1)}
            connection.execute(update(delivery).where(mine).values(done))
            tallies.recount(connection, broadcast_id)

        await self.do(job)


def quake(**changes: object) -> DraftRequest:
    """Ask for an earthquake report to everyone, which one officer may send."""
    return replace(DraftRequest("eq.report", QUAKE, EVERYONE), **changes)  # type: ignore[arg-type]


def order(**changes: object) -> DraftRequest:
    """Ask for an evacuation order to everyone, which needs two officers."""
    return replace(DraftRequest("evac.l4", ORDER, EVERYONE), **changes)  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make one migrated file, which every test copies."""
    folder = tmp_path_factory.mktemp("migrated")
    upgrade.prepare(folder / "empty.sqlite", backups=folder / "backups")
    return folder / "empty.sqlite"


@pytest_asyncio.fixture
async def store(migrated: Path, tmp_path: Path) -> AsyncIterator[EmbeddedStore]:
    path = tmp_path / "town.sqlite"
    shutil.copyfile(migrated, path)
    store = open_embedded(path, exclusive=True)
    yield store
    await store.aclose()


@pytest.fixture(scope="session")
def desk() -> Desk:
    return Desk(load_renderer(), load_city(), public_url="https://kakehashi.example")


@pytest_asyncio.fixture
async def town(store: EmbeddedStore, desk: Desk) -> Town:
    keyring = Keyring.derive("an invented secret of more than 32 signs")
    both = Reach(roles=frozenset({Role.DRAFTER, Role.APPROVER}))

    def job(connection: Connection) -> tuple[Officer, Officer]:
        addresses.ensure_accounts(connection)
        author, second = (
            officers.get(
                connection,
                officers.add(connection, keyring, name=name, password_hash="-", reach=both, now=NOW).officer_id,
            )
            for name in ("sato", "suzuki")
        )
        return author, second

    author, second = await store.write(job)
    return Town(store, keyring, desk, author, second)
