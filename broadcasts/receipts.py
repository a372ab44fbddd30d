"""Receipts: a provider's later word moves a person from one term of the sum to another, whatever order it comes in."""

from __future__ import annotations

import asyncio
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial

import structlog

from broadcasts import aftermath, failover
from broadcasts.broadcast import BroadcastId
from broadcasts.channels.outcome import CannotTell, Receipt, Refusal, Refused, Word
from broadcasts.delivery import DeliveryState
from broadcasts.repositories import asking, inbox
from broadcasts.repositories.asking import Fate, Left
from broadcasts.repositories.drawing import Item
from broadcasts.repositories.inbox import Kept
from broadcasts.tariff import FREE, Tariff
from registry.clock import Clock
from registry.errors import StorageTrouble
from registry.privacy import Keyring
from registry.store import Connection, Store

AT_ONCE = 200
"""Receipts worked off in one transaction."""
EARLY = timedelta(hours=1)
"""How long a receipt waits for the answer of the request it belongs to."""
LOOK_EVERY = 1.0
TROUBLE = 1.0
ASKED_AFTER = (aftermath.RECEIPT_LATE, timedelta(minutes=30), timedelta(hours=4))
"""Ages at which a provider that has sent no last word is asked for it; then the row stays handed over."""

_S = DeliveryState

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Told:
    """A provider's word about the message that left for one row."""

    broadcast_id: BroadcastId
    position: int
    receipt: Receipt


def take(connection: Connection, told: Told, accounts: Collection[str], now: datetime) -> bool:
    """Keep a receipt that came for one of these accounts; False where no row of theirs left under this reference."""
    left = asking.one(connection, told.broadcast_id, told.position)
    if left is None or left.account_id not in accounts:
        return False
    receipt, refusal = told.receipt, told.receipt.refusal
    kept = Kept(told.broadcast_id, told.position, receipt.provider_id, receipt.word.value)
    if refusal is not None:
        kept = replace(kept, kind=refusal.kind.value, code=refusal.code)
    inbox.add(connection, kept, now)
    return True


def work_off(connection: Connection, keyring: Keyring, now: datetime, tariff: Tariff = FREE) -> int:
    """Work off what has come and whose answer has come too; return how many receipts that were."""
    ready = inbox.ready(connection, now - EARLY, AT_ONCE)
    for _, kept in ready:
        left = asking.one(connection, kept.broadcast_id, kept.position)
        if left is not None:
            apply(connection, keyring, left, _receipt(kept), now, tariff)
    inbox.remove(connection, [number for number, _ in ready])
    return len(ready)


def _receipt(kept: Kept) -> Receipt:
    refusal = Refused(Refusal(kept.kind), kept.code or "") if kept.kind is not None else None
    return Receipt(kept.provider_id, Word(kept.word), refusal)


def apply(
    connection: Connection, keyring: Keyring, left: Left, receipt: Receipt, now: datetime, tariff: Tariff = FREE
) -> bool:
    """Let a receipt move its row; False where it says nothing new. What has come to its end never goes back.

    Whom it did not reach goes over to another channel in the same transaction, within `tariff`.
    """
    if _waits_again(left) and receipt.refusal is not None:
        # It goes once more in any case; the address may still be one that must not be written to.
        aftermath.touch_address(connection, keyring, left.item, receipt.refusal, now)
        return False
    if (fate := _fate(left, receipt, now)) is None or not asking.put(connection, left, fate, now):
        return False
    if receipt.refusal is not None:
        aftermath.touch_address(connection, keyring, left.item, receipt.refusal, now)
    failover.after(connection, moves(left, fate), tariff, now)
    return True


def moves(left: Left, fate: Fate) -> list[tuple[Item, DeliveryState]]:
    """Return what a row became; one in doubt, or thought lost, of which a provider speaks had been taken: it costs."""
    taken = (left.state is _S.UNKNOWN or _waits_again(left)) and fate.state not in {
        _S.UNKNOWN,
        _S.QUEUED,
        _S.HANDED_OVER,
    }
    return [(left.item, _S.HANDED_OVER), (left.item, fate.state)] if taken else [(left.item, fate.state)]


def _waits_again(left: Left) -> bool:
    """Tell whether a row left once, was thought not to have arrived, and is queued again."""
    return left.state is _S.QUEUED and left.item.attempts > 0


def _fate(left: Left, receipt: Receipt, now: datetime) -> Fate | None:
    if left.state not in {_S.HANDED_OVER, _S.UNKNOWN} and not _waits_again(left):
        return None
    ours = left.provider_id in {None, receipt.provider_id}
    match receipt.word:
        case Word.DELIVERED:
            # By whichever try: the person has it.
            return Fate(_S.DELIVERED, receipt.provider_id)
        case Word.UNDELIVERED if ours and receipt.refusal is not None:
            return Fate(state_of(receipt.refusal), receipt.provider_id, receipt.refusal.code)
        case Word.UNDER_WAY if left.state is not _S.HANDED_OVER:
            return Fate(_S.HANDED_OVER, receipt.provider_id, ask_at=now + aftermath.RECEIPT_LATE)
        case _:
            return None


def state_of(refused: Refused) -> DeliveryState:
    """Return where a row ends that its provider took and could not deliver."""
    match refused.kind:
        case Refusal.UNREACHABLE | Refusal.STRIKE:
            return _S.UNREACHABLE
        case Refusal.OPTED_OUT:
            return _S.OPTED_OUT
        case _:
            return _S.FAILED


def answered(
    connection: Connection,
    keyring: Keyring,
    left: Left,
    answer: Receipt | CannotTell,
    now: datetime,
    tariff: Tariff = FREE,
) -> None:
    """Take in what a provider said when it was asked for a receipt, and note when to ask again, if ever."""
    if isinstance(answer, Receipt) and answer.word is not Word.UNDER_WAY:
        apply(connection, keyring, left, answer, now, tariff)
        return
    handed = left.settled_at or now
    ask_at = next((handed + age for age in ASKED_AFTER if handed + age > now), None)
    asking.put(connection, left, Fate(left.state, left.provider_id, left.code, ask_at=ask_at), now)


class Receipts:
    """Works off what came, again and again; several processes may do so at once."""

    def __init__(self, store: Store, keyring: Keyring, clock: Clock, tariff: Tariff = FREE) -> None:
        self._tariff = tariff
        self._store = store
        self._keyring = keyring
        self._clock = clock
        self._wake = asyncio.Event()

    def wake(self) -> None:
        """Look at once: a receipt came."""
        self._wake.set()

    async def run(self) -> None:
        """Work until cancelled; trouble with the disk is waited out."""
        while True:
            self._wake.clear()
            try:
                while await self._store.write(self._work_off):
                    pass
            except StorageTrouble as trouble:
                log.warning("receipts-wait-for-disk", code=trouble.code)
                await asyncio.sleep(TROUBLE)
            try:
                await asyncio.wait_for(self._wake.wait(), LOOK_EVERY)
            except TimeoutError:
                continue

    def _work_off(self, connection: Connection) -> int:
        return work_off(connection, self._keyring, self._clock.now(), self._tariff)

    async def take(self, told: Told, accounts: Collection[str]) -> bool:
        """Keep a receipt on disk and have it worked off; False where it is of no message of these accounts."""
        job = partial(take, told=told, accounts=accounts, now=self._clock.now())
        taken = await self._store.write(job)
        if taken:
            self.wake()
        return taken
