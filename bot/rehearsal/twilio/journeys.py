"""Carries accepted messages to their end, step by step, and has each step told to the service."""

import asyncio
import random
from collections.abc import Coroutine
from datetime import datetime

from bot.rehearsal.twilio.account import TwilioAccount
from bot.rehearsal.twilio.callbacks import Poster
from bot.rehearsal.twilio.fates import Fate, Order
from bot.rehearsal.twilio.sms import VERSION, Sms, Status

# Twilio tells of a change, never of the status a message was made with, and of `sending` in practice never.
_TOLD = frozenset({Status.QUEUED, Status.SENT, Status.DELIVERED, Status.UNDELIVERED, Status.FAILED})


class Carrier:
    """Own the journeys under way."""

    def __init__(self, poster: Poster) -> None:
        """Start with none."""
        self.poster = poster
        self._under_way: set[asyncio.Task[None]] = set()

    def launch(self, account: TwilioAccount, sms: Sms) -> None:
        """Begin the journey of an accepted message."""
        self.run(self._carry(account, sms))

    def run(self, work: Coroutine[object, object, None]) -> None:
        """Do something beside the answer, and keep it until it is done."""
        task = asyncio.create_task(work)
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def settled(self) -> None:
        """Wait until every journey begun so far has ended, that of a scheduled message too, and what follows from it."""
        while self._under_way:
            await asyncio.gather(*self._under_way)

    async def aclose(self) -> None:
        """Give up what is under way."""
        for task in self._under_way:
            task.cancel()
        await asyncio.gather(*self._under_way, return_exceptions=True)

    async def _carry(self, account: TwilioAccount, sms: Sms) -> None:
        if sms.send_at is not None:
            await asyncio.sleep(_seconds_until(sms.send_at, account))
        fate = account.fate(sms.to)
        made = sms.status
        late: list[Sms] = []
        for planned, code, wait in _steps(sms, fate):
            await asyncio.sleep(wait)
            # Who said STOP while the message waited does not get it.
            barred = planned is Status.SENDING and sms.to in account.stopped
            status = Status.FAILED if barred else planned
            moved = account.move(sms.sid, status, 21610 if barred else code)
            if moved is None:
                return
            if status is not made and status in _TOLD - fate.missing:
                late.append(moved)
            if fate.order is Order.AS_IT_HAPPENED:
                await self._tell(account, late, fate)
                late.clear()
            if barred:
                break
        _show(account, sms.sid)
        await self._tell(account, _ordered(late, fate), fate)

    async def _tell(self, account: TwilioAccount, changes: list[Sms], fate: Fate) -> None:
        for change in [change for change in changes for _ in range(fate.copies)]:
            if change.callback:
                await asyncio.sleep(fate.delay)
                await self.poster.post(change.callback, account.tokens[0], _fields(change))


def _seconds_until(moment: datetime, account: TwilioAccount) -> float:
    return max((moment - account.clocks.now()).total_seconds(), 0.0)


def _steps(sms: Sms, fate: Fate) -> list[tuple[Status, int | None, float]]:
    queued: tuple[Status, int | None, float] = (Status.QUEUED, None, 0.0)
    if fate.hold > sms.validity:
        return [queued, (Status.FAILED, 30036, float(sms.validity))]
    if fate.status is Status.FAILED:
        return [queued, (Status.FAILED, fate.code or 30008, fate.hold)]
    steps: list[tuple[Status, int | None, float]] = [
        queued,
        (Status.SENDING, None, fate.hold),
        (Status.SENT, None, fate.delay),
    ]
    if fate.status is Status.UNDELIVERED:
        steps.append((Status.UNDELIVERED, fate.code or 30008, fate.delay))
    elif fate.status is Status.DELIVERED:
        steps.append((Status.DELIVERED, None, fate.delay))
    return steps


def _show(account: TwilioAccount, sid: str) -> None:
    # A message without a receipt arrived all the same.
    sms = account.find(sid)
    if sms is not None and sms.status in (Status.DELIVERED, Status.SENT):
        account.arrive(sms)


def _ordered(changes: list[Sms], fate: Fate) -> list[Sms]:
    if fate.order is Order.REVERSED:
        return changes[::-1]
    shuffled = list(changes)
    random.Random(fate.seed).shuffle(shuffled)  # noqa: S311 - repeatable chance is what a rehearsal needs
    return shuffled


def _fields(sms: Sms) -> dict[str, str]:
    fields = {
        "AccountSid": sms.account_sid,
        "ApiVersion": VERSION,
        "From": sms.sender or "",
        "MessageSid": sms.sid,
        "MessageStatus": sms.status.value,
        "SmsSid": sms.sid,
        "SmsStatus": sms.status.value,
        "To": sms.to,
    }
    if sms.service is not None:
        fields["MessagingServiceSid"] = sms.service
    if sms.code is not None:
        fields["ErrorCode"] = str(sms.code)
    if sms.status is Status.DELIVERED:
        fields["RawDlrDoneDate"] = f"{sms.updated:%y%m%d%H%M}"
    return fields
