"""The demonstration: an invented city receives one earthquake notice, and every person of it is accounted for."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from bot import settings
from bot.app import open_service
from bot.house import House, open_house
from bot.rehearsal import city
from bot.rehearsal.city import Neighbour
from bot.rehearsal.joining import join
from bot.rehearsal.ledger import Ledger as BotLedger
from bot.rehearsal.pace import PaceLimits
from bot.rehearsal.telegram_server import RehearsalTelegram
from bot.rehearsal.twilio.server import LIVE_LOGIN, RehearsalTwilio
from broadcasts import reporting
from broadcasts.actions import approving, drafting
from broadcasts.actions.approving import Approval, Submitted
from broadcasts.actions.drafting import DraftRequest
from broadcasts.broadcast import BroadcastState
from broadcasts.delivery import DeliveryState
from broadcasts.reporting import Board
from registry.audience import Rule
from registry.officers import Officer
from registry.store import Connection
from templates_i18n.catalogue import HandlingClass

TOKEN = "1000001:demonstration"  # noqa: S105 - of the simulated server, which knows no other
TEMPLATE = "eq.report"
VALUES = {"occurred_at": "2021-02-19 10:07", "hypocentre": "289", "magnitude": "4.7", "tsunami": "none"}
"""From the weather agency's telegram of that day, event 20210219100719."""
LOOK_EVERY = 0.25
GIVE_UP = 600.0
HANDED = frozenset({DeliveryState.HANDED_OVER, DeliveryState.DELIVERED})


@dataclass(frozen=True, slots=True)
class Ledger:
    """What the simulated providers counted of the notice: messages, chats and phones, and messages beyond one each."""

    messages: int
    chats: int
    repeated: int


@dataclass(frozen=True, slots=True)
class Shown:
    """The end of a demonstration: our board beside the provider's ledger."""

    board: Board
    ledger: Ledger
    seconds: float

    @property
    def agrees(self) -> bool:
        """Tell whether both counted the same people and posts, nobody twice."""
        people = sum(number for state, number in self.board.sums.items() if state in HANDED)
        posts = sum(post.state in HANDED for post in self.board.communities)
        return self.ledger.repeated == 0 and self.ledger.messages == people + posts


async def demonstrate(folder: Path, people: int, rate: float, watch: Callable[[Board], None]) -> Shown:
    """Set up a city of `people` in `folder`, send at `rate` a second, and return what came of it."""
    async with RehearsalTelegram(TOKEN, limits=_limits(rate)) as server, RehearsalTwilio() as sms:
        found = settings.read(
            {
                "KAKEHASHI_DATABASE_URL": f"{settings.SCHEME}{folder / 'kakehashi.db'}",
                "KAKEHASHI_TELEGRAM_TOKEN": TOKEN,
                "KAKEHASHI_TELEGRAM_API": server.url,
                "KAKEHASHI_TELEGRAM_RATE": f"{rate:g}",
                "KAKEHASHI_TWILIO_ACCOUNT_SID": LIVE_LOGIN.sid,
                "KAKEHASHI_TWILIO_AUTH_TOKEN": LIVE_LOGIN.token,
                "KAKEHASHI_TWILIO_MESSAGING_SERVICE_SID": LIVE_LOGIN.service or "",
                "KAKEHASHI_TWILIO_API": sms.url,
                "KAKEHASHI_TWILIO_RATE": f"{max(rate / 3, 1):g}",
            }
        )
        async with open_house(found, exclusive=True) as house:
            joining = city.newcomers()[: max(people - 1, 0)]
            await city.settle(house, server, people - len(joining), phones=True)
            await city.found_communities(house, server)
            officer, _ = await city.appoint(house)
            async with open_service(house) as service, asyncio.timeout(GIVE_UP), asyncio.TaskGroup() as group:
                group.create_task(service.run(), name="service")
                await _welcome(server, joining)
                begun = house.clock.monotonic()
                board = await _send(house, officer, watch)
                seconds = house.clock.monotonic() - begun
                service.close()
        return Shown(board, _count(board, server.ledger, sms.ledger), seconds)


async def _welcome(server: RehearsalTelegram, joining: tuple[Neighbour, ...]) -> None:
    """Let some residents join as everybody does, over the wire, before anything happens."""
    async with asyncio.TaskGroup() as group:
        for one in joining:
            phone = server.user(one.person.id, one.person.first_name, one.person.language)
            group.create_task(join(phone, one.language), name=f"join-{one.language}")


def _limits(rate: float) -> PaceLimits:
    """Return the published limits, widened where somebody wants it faster; nobody is hurried below them."""
    return PaceLimits(overall=max(rate, PaceLimits().overall))


async def _send(house: House, officer: Officer, watch: Callable[[Board], None]) -> Board:
    """Send the notice as an officer would, and follow it to its end."""
    submitted = await house.store.write(partial(_submit, house=house, officer=officer))
    await house.store.write(partial(_approve, house=house, officer=officer, submitted=submitted))
    board = await _board(house, submitted.id)
    while board.broadcast.state is not BroadcastState.ENDED:
        watch(board)
        await asyncio.sleep(LOOK_EVERY)
        board = await _board(house, submitted.id)
    return board


def _submit(connection: Connection, house: House, officer: Officer) -> Submitted:
    now = house.now()
    # Without an intensity the report is news for the day; the officer on duty raises it.
    request = DraftRequest(TEMPLATE, VALUES, Rule(everyone=True), handling=HandlingClass.P1)
    made = drafting.draft(connection, by=officer, request=request, desk=house.desk, now=now)
    return approving.submit(connection, by=officer, broadcast_id=made, desk=house.desk, now=now)


def _approve(connection: Connection, house: House, officer: Officer, submitted: Submitted) -> None:
    given = Approval(submitted.id, submitted.hash, submitted.head_count.total)
    approving.approve(connection, by=officer, given=given, desk=house.desk, now=house.now())


async def _board(house: House, broadcast_id: int) -> Board:
    return await house.store.read(partial(reporting.status, broadcast_id=broadcast_id))


def _count(board: Board, chats: BotLedger[int], phones: BotLedger[str]) -> Ledger:
    """Add up what both providers accepted of the notice."""
    serial = board.broadcast.serial or ""
    chat, phone = chats.counts(serial), phones.counts(serial)
    repeated = len(chats.duplicates(serial)) + len(phones.duplicates(serial))
    return Ledger(chat.total() + phone.total(), len({str(handle) for handle, _ in (*chat, *phone)}), repeated)
