"""The house as every command needs it: settings, database, keys and words, opened in the right order."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import structlog

from bot import keyfile
from bot.settings import Settings
from broadcasts.desk import Desk
from registry import addresses, audit, withdrawals
from registry.clock import Clock, SystemClock
from registry.placenames import ImportedPlaces
from registry.places import load_city
from registry.privacy import Keyring, check_key
from registry.store import Connection, Store
from registry.store.embedded import open_embedded
from templates_i18n.languages import load_languages
from templates_i18n.names import JoinedNames, Names, load_names
from templates_i18n.rendering import load_renderer

if TYPE_CHECKING:
    from registry.store.upgrade import Prepared

BACKUPS = "backups"

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class House:
    """What commands work with; `prepared` says what opening had to do, `places` are the shelters texts may name."""

    settings: Settings
    store: Store
    keyring: Keyring
    desk: Desk
    clock: Clock
    prepared: Prepared
    places: ImportedPlaces

    @property
    def zone(self) -> ZoneInfo:
        """The city's time zone."""
        return self.settings.timezone

    def now(self) -> datetime:
        """Return the moment, in UTC."""
        return self.clock.now()

    def local(self, moment: datetime) -> datetime:
        """Return a moment on the city's clock."""
        return moment.astimezone(self.zone)


def backups(settings: Settings) -> Path:
    """Return the folder of the copies that are taken before a migration."""
    return settings.database.parent / BACKUPS


def journal_of(settings: Settings) -> Path:
    """Return the journal of what people took back: beside the database, outside it and outside its backups."""
    return settings.database.parent / withdrawals.FILE


def desk_of(settings: Settings, names: Names) -> Desk:
    """Return the words and the city, read from their files; `names` are all that a text may call by name."""
    return Desk(
        load_renderer(names),
        load_city(),
        settings.public_url,
        require_checked=settings.require_checked,
        tariff=settings.tariff,
    )


@asynccontextmanager
async def open_house(settings: Settings, *, exclusive: bool = False) -> AsyncIterator[House]:
    """Bring the database to this release's schema, check the key, and hand out what commands work with.

    `exclusive` takes the lock of the one service. Raises StoreBusy, SchemaTooNew, NotADatabase, StorageTrouble,
    WrongKey, SecretMissing.
    """
    from registry.store import upgrade  # noqa: PLC0415 - heavy, and a look at the words alone does without

    new = upgrade.current(settings.database) is None
    keyring = Keyring.derive(keyfile.secret(settings, new=new), settings.secret_key_old)
    prepared = await asyncio.to_thread(upgrade.prepare, settings.database, backups=backups(settings))
    store = open_embedded(settings.database, exclusive=exclusive)
    try:
        clock = SystemClock()
        await store.write(partial(_first, keyring=keyring, now=clock.now(), journal=journal_of(settings)))
        places = ImportedPlaces(load_names(), load_languages())
        await store.read(places.refresh)
        desk = desk_of(settings, JoinedNames((load_names(), places)))
        yield House(settings, store, keyring, desk, clock, prepared, places)
    finally:
        await store.aclose()


def _first(connection: Connection, keyring: Keyring, now: datetime, journal: Path) -> None:
    check_key(connection, keyring)
    addresses.ensure_accounts(connection)
    done = withdrawals.replay(connection, now, path=journal)
    if done.changed or done.broken or done.gap:
        told = {"opted_out": done.opted_out, "erased": done.erased, "broken": done.broken, "gap": done.gap}
        log.warning("withdrawals-replayed", **told)
        audit.append(
            connection, actor="service", action="withdrawals.replayed", object="service", details=told, now=now
        )
