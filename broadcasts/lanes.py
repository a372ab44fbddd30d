"""A lane: one provider account, its pace, its requests under way, and the rows they came from."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial

import structlog

from broadcasts import aftermath, failover
from broadcasts.breaker import Breaker
from broadcasts.channels.channel import Message
from broadcasts.channels.outcome import Outcome, Refusal, Refused, Scope, Throttled, Unknown
from broadcasts.crew import Crew, Room
from broadcasts.errors import LaneLost, NotApproved
from broadcasts.letters import Letters
from broadcasts.readahead import ReadAhead
from broadcasts.reconciling import Reconciler
from broadcasts.repositories import lanes, marking, settling
from broadcasts.repositories.drawing import Item, Kind
from broadcasts.repositories.lanes import LaneRow
from broadcasts.repositories.marking import Marked
from broadcasts.settler import Parts, Settler
from broadcasts.trials import Trials
from broadcasts.watchdog import Watch, Watchdog, running_task
from registry import leases
from registry.errors import StorageTrouble
from registry.leases import Lease
from registry.store import Connection
from registry.store.columns import MILLISECOND, from_ms

LEASE = timedelta(seconds=15)
RENEW_EVERY = 4.0
REQUEST_LIMIT = 5.0
"""Seconds a request may last: a third of the lease, so that no zombie outlives its successor's start."""
TROUBLE = 1.0
IDLE = 0.1
RECOVER_AT_ONCE = 500

log = structlog.get_logger(__name__)


class Lane:
    """Sends what the outbox holds for one account, for as long as it owns the lease."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._room = Room.at(parts.pace.rate.per_second)
        self._breaker = Breaker()
        self._letters = Letters(parts.store)
        self._reconciler = Reconciler(parts, self._letters)
        self._trials = Trials(parts)
        self._wake = asyncio.Event()
        self._closing = asyncio.Event()
        self._waiting: asyncio.Task[object] | None = None
        self._watchdog = Watchdog(parts.clock, REQUEST_LIMIT)
        self._marked_at = from_ms(0)
        self._empty_hands()

    @property
    def name(self) -> str:
        """The lane's name among the leases."""
        return f"lane:{self._parts.account_id}"

    def wake(self) -> None:
        """Look at the outbox at once: something was planned, or a person joined."""
        self._wake.set()

    def close(self) -> None:
        """Take no more rows; `run` returns once what is under way has settled."""
        self._closing.set()
        self._wake.set()
        if self._waiting is not None:
            self._waiting.cancel()

    async def run(self) -> None:
        """Own the lane whenever it can be had, and send; returns after `close`."""
        while not self._closing.is_set():
            try:
                held = await self._take()
                if held is None:
                    await asyncio.sleep(TROUBLE)
                    continue
                self._empty_hands()
                await self._recover(held)
                await self._serve(held)
                await self._parts.store.write(partial(leases.release, lease=held, now=self._parts.clock.now()))
            except* LaneLost:
                log.warning("lane-lost", account=self._parts.account_id)
            except* StorageTrouble:
                log.warning("lane-waits-for-disk", account=self._parts.account_id)
                await asyncio.sleep(TROUBLE)

    def _empty_hands(self) -> None:
        """Begin with nothing held: what was drawn or marked under an earlier epoch must neither leave nor be settled."""
        parts = self._parts
        self._ahead = ReadAhead(parts.store, parts.keyring, parts.account_id, parts.clock, parts.zone)
        self._crew = Crew(self._room.requests)
        self._settler = Settler(parts, self._room.group)

    async def _take(self) -> Lease | None:
        now = self._parts.clock.now()
        return await self._parts.store.write(
            partial(
                leases.take,
                name=self.name,
                owner=self._parts.owner,
                until=now + LEASE,
                now=now,
                force=self._parts.store.exclusive,
            ),
        )

    async def _recover(self, held: Lease) -> None:
        """Call unknown what an earlier owner left under way, and go on waiting where a provider said so."""
        total = 0
        while found := await self._parts.store.write(partial(self._doubt, epoch=held.epoch)):
            total += found
        row = await self._parts.store.read(partial(lanes.read, account_id=self._parts.account_id))
        self._settler.stands(row)
        self._parts.pace.pause(row.still_to_wait(self._parts.clock.now()))
        log.info("lane-taken", account=self._parts.account_id, epoch=held.epoch, in_doubt=total)

    def _doubt(self, connection: Connection, epoch: int) -> int:
        now = self._parts.clock.now()
        items = lanes.left_sending(connection, self._parts.account_id, epoch, RECOVER_AT_ONCE)
        for kind in Kind:
            mine = [aftermath.after_crash(item, now) for item in items if item.stream.kind is kind]
            if mine:
                settling.write(connection, kind, mine, now)
        return len(items)

    async def _serve(self, held: Lease) -> None:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(self._work()) for _ in range(self._room.requests)]
            tasks.append(group.create_task(self._renew(held), name="renew"))
            tasks.append(group.create_task(self._watchdog.run(), name="watch"))
            tasks.append(group.create_task(self._settler.run(held), name="settle"))
            tasks.append(group.create_task(self._reconciler.run(held), name="reconcile"))
            tasks.append(group.create_task(self._trials.run(held), name="try"))
            await self._feed(held)
            await self._settler.fewer_than(1)
            for task in tasks:
                task.cancel()

    async def _feed(self, held: Lease) -> None:
        """Draw, take a turn, mark, and hand to whichever request is free."""
        while not self._closing.is_set():
            await self._settler.fewer_than(1 if self._breaker.probing else self._room.low_water)
            group = await self._draw()
            if not group:
                await self._idle()
                continue
            if not await self._turn(await self._weight(group)):
                return
            marked, _ = await asyncio.gather(self._mark(held, group), self._ahead.read_on(group))
            for item in marked:
                if item.handle is not None:
                    self._parts.pace.touch_chat(item.handle)
            self._settler.expect(len(marked))
            self._crew.give(marked)

    async def _draw(self) -> list[Item]:
        """Return the next group; none where nothing may leave, or where the disk cannot be read for now.

        What is under way goes on: to drop it for a row that could not be read would leave it in doubt.
        """
        try:
            await self._ahead.look(at_once=self._wake.is_set())
            self._wake.clear()
            return await self._ahead.group(self._most(), self._parts.pace.chat_wait)
        except StorageTrouble as trouble:
            log.warning("drawing-waits-for-disk", account=self._parts.account_id, code=trouble.code)
            await asyncio.sleep(TROUBLE)
            return []

    async def _weight(self, group: Sequence[Item]) -> int:
        """Return how many slots of the pace a group takes: one a message, or as many as an SMS has parts."""
        if not aftermath.by_sms(group[0]):
            return len(group)
        return sum([await self._parts_of(item) for item in group])

    async def _parts_of(self, item: Item) -> int:
        try:
            return (self._letters.ready(item) or await self._letters.fetch(item)).parts
        except (NotApproved, StorageTrouble):
            return 1  # whoever sends it meets the same again, and says what comes of it

    async def _turn(self, weight: int) -> bool:
        """Wait for a turn; False where the lane closes meanwhile, for a provider may have said to wait for hours."""
        self._waiting = asyncio.current_task()
        try:
            await self._parts.pace.turn(weight=weight)
        except asyncio.CancelledError:
            if self._waiting is None or not self._closing.is_set():
                raise
            self._waiting.uncancel()
            return False
        finally:
            self._waiting = None
        return True

    def _most(self) -> int:
        return 1 if self._breaker.probing else min(self._room.group, self._room.unsettled - self._settler.unsettled)

    async def _idle(self) -> None:
        try:
            await asyncio.wait_for(self._wake.wait(), IDLE)
        except TimeoutError:
            return

    async def _mark(self, held: Lease, group: Sequence[Item]) -> list[Item]:
        try:
            marked = await self._parts.store.write(partial(self._mark_in, held=held, group=group, tag=self._next_tag()))
        except StorageTrouble as trouble:
            log.warning("marking-waits-for-disk", account=self._parts.account_id, code=trouble.code)
            self._ahead.put_back(reversed(group))
            await asyncio.sleep(TROUBLE)
            return []
        if marked.fenced:
            raise LaneLost(account=self._parts.account_id)
        return [item for item in group if item.position in marked.positions]

    def _mark_in(self, connection: Connection, held: Lease, group: Sequence[Item], tag: datetime) -> Marked:
        """Mark; whose address has become unreachable meanwhile goes over to another channel at once."""
        now = self._parts.clock.now()
        marked = marking.mark(connection, held, self._parts.account_id, group, now, tag)
        number = group[0].stream.broadcast_id
        failover.fail_over(connection, number, marked.unreached, self._parts.tariff, now)
        return marked

    def _next_tag(self) -> datetime:
        """Return the wall clock, but later than at the mark before, even where somebody set the clock back."""
        self._marked_at = max(self._parts.clock.now(), self._marked_at + MILLISECOND)
        return self._marked_at

    async def _work(self) -> None:
        """Send one row after the other; a pause that came meanwhile returns the row unsent."""
        watch = self._watchdog.watch(running_task())
        while True:
            item = await self._crew.take()
            outcome = None if self._parts.pace.paused_for() > 0 else await self._send(item, watch)
            self._hear(item, outcome)
            self._crew.done()

    async def _send(self, item: Item, watch: Watch) -> Outcome:
        try:
            message: Message = self._letters.ready(item) or await self._letters.fetch(item)
        except NotApproved as refusal:
            log.critical("text-is-not-what-was-approved", broadcast=item.stream.broadcast_id)
            return Refused(Refusal.CONTENT, refusal.code)
        except StorageTrouble as trouble:
            return Refused(Refusal.LATER, trouble.code)
        if item.handle is None:
            return Refused(Refusal.OPTED_OUT, "gone")
        reference = f"{item.stream.broadcast_id}-{item.position}"
        return await watch.limited(self._parts.channel.send(item.handle, message, reference))

    def _hear(self, item: Item, outcome: Outcome | None) -> None:
        """Note what came of a row; None where it was held back unsent."""
        if outcome is not None:
            wait = self._breaker.heard(outcome, waiting=self._parts.pace.paused_for() > 0)
            if isinstance(outcome, Throttled):
                wait = self._slow_down(item, outcome)
            if wait:
                self._pause(outcome, wait)
        self._settler.hear(item, outcome)

    def _slow_down(self, item: Item, throttled: Throttled) -> float:
        """Leave a chat alone that asked for it; return how long the whole lane must wait."""
        if throttled.scope is Scope.LANE:
            return throttled.after
        if item.handle is not None:
            self._parts.pace.hold_chat(item.handle, throttled.after)
        return 0.0

    def _pause(self, outcome: Outcome, seconds: float) -> None:
        self._parts.pace.pause(seconds)
        now = self._parts.clock.now()
        down = isinstance(outcome, Refused) and outcome.kind is Refusal.LANE_DOWN
        code = outcome.code if isinstance(outcome, Refused | Unknown) else "throttled"
        until = now + timedelta(seconds=seconds)
        self._settler.stands(LaneRow(self._parts.account_id, until, now if down else None, now, code, told=seconds))
        log.warning("lane-waits", account=self._parts.account_id, seconds=seconds, code=code, down=down)

    async def _renew(self, held: Lease) -> None:
        while True:
            await asyncio.sleep(RENEW_EVERY)
            until = self._parts.clock.now() + LEASE
            try:
                mine = await self._parts.store.write(partial(leases.renew, lease=held, until=until))
            except StorageTrouble:
                continue
            if not mine:
                raise LaneLost(account=self._parts.account_id)
