"""The voice on Telegram: takes updates, acts upon each once in one transaction, and answers after its commit."""

from __future__ import annotations

import asyncio
import logging
import traceback
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import aiohttp
import structlog
import telegram
from telegram.error import TelegramError

from bot.repositories import updates
from bot.sms.footing import Footing as PhoneFooting
from bot.sms.speaking import Speaker
from bot.telegram import dialogue, incoming, saying
from bot.telegram.incoming import Event, Said, Tapped
from bot.telegram.queues import Queues
from bot.telegram.request import SessionRequest
from bot.telegram.saying import Heard
from bot.telegram.turn import Answer, Footing
from broadcasts.desk import Desk
from broadcasts.pacing import Pace, is_group
from registry import addresses
from registry.clock import Clock
from registry.errors import StorageTrouble
from registry.person import AccountId, Mode
from registry.privacy import Keyring
from registry.store import Connection, Store

ANSWERS_AT_ONCE = 256
"""Answers that may wait for their turn before further updates must wait too."""
CHAT_AT_ONCE = 20
"""Answers that may wait in one chat; who goes on asking faster than that is told once, and left unheard until then."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class VoiceParts:
    """What the voice on one account is made of; session, store and pace are shared and closed elsewhere.

    `wake` is called after a commit that queued something for this account's lane. `owner` names this process. `phones`
    and `speaker` are there where a phone can be added to the chat.
    """

    store: Store
    session: aiohttp.ClientSession
    desk: Desk
    keyring: Keyring = field(repr=False)
    clock: Clock
    pace: Pace
    account_id: AccountId
    mode: Mode
    api: str
    token: str = field(repr=False)
    owner: str
    wake: Callable[[], None]
    phones: PhoneFooting | None = None
    speaker: Speaker | None = None


class TelegramVoice:
    """One bot account in conversation; answers under way are its own."""

    def __init__(self, parts: VoiceParts) -> None:
        self.parts = parts
        self.counts: Counter[str] = Counter()
        """How many updates were acted upon, ignored, malformed or failed."""
        # At its lowest level the library writes down whatever people and the bot say to each other, and the token.
        logging.getLogger("telegram").setLevel(logging.WARNING)
        base = f"{parts.api.rstrip('/')}/bot"
        self.fetching = SessionRequest(parts.session, None)
        speaking = SessionRequest(parts.session, parts.pace)
        self.bot = telegram.Bot(parts.token, base_url=base, request=speaking, get_updates_request=self.fetching)
        self._footing = Footing(parts.desk, parts.keyring, parts.account_id, parts.mode, parts.phones)
        self._acting = Queues()
        self._answering = Queues()
        self._room = asyncio.Semaphore(ANSWERS_AT_ONCE)
        self._answers: set[asyncio.Task[None]] = set()
        self._hasty: set[str] = set()

    async def handle(self, raw: object) -> None:
        """Act upon one update as the Bot API sends it; one seen before does nothing.

        Returns once it is on disk; the answer follows by itself, in the chat's order. What is no update is counted and
        left. Raises StorageTrouble where the disk refused: the update must come again.
        """
        event = self._read(raw)
        if event is None:
            return
        await self._room.acquire()
        handed_on = False
        try:
            async with self._acting.turn(event.chat):
                answer = await self._act(event) if self._in_time(event) else self._hurried(event)
                if answer is not None:
                    self._answer_later(event, answer)
                    handed_on = True
        finally:
            if not handed_on:
                self._room.release()

    def _in_time(self, event: Event) -> bool:
        waiting = self._answering.depth(event.chat)
        if waiting == 0:
            self._hasty.discard(event.chat)
        # What Telegram itself says of a chat (blocked, moved) is always heard.
        return waiting < CHAT_AT_ONCE or not isinstance(event, Said | Tapped)

    def _hurried(self, event: Event) -> Answer | None:
        """Leave an update of somebody who overruns the bot, or of a machine that does; nobody else waits for that."""
        self.counts["too-fast"] += 1
        if event.chat in self._hasty or is_group(event.chat):
            return None
        self._hasty.add(event.chat)
        log.warning("chat-too-fast", account=self.parts.account_id, update=event.update_id)
        return dialogue.apology(self._footing, event, "talk-too-fast")

    async def aclose(self) -> None:
        """Wait for the answers under way."""
        while self._answers:
            await asyncio.wait(self._answers)

    def _read(self, raw: object) -> Event | None:
        try:
            if not isinstance(raw, Mapping):
                raise TypeError  # noqa: TRY301 - told like every other malformed update
            event = incoming.read(raw, self.bot)
        except Exception as error:  # noqa: BLE001 - the library names no errors of its own for what is no update
            self.counts["malformed"] += 1
            log.warning("update-malformed", account=self.parts.account_id, error=type(error).__name__)
            return None
        self.counts["ignored" if event is None else "read"] += 1
        return event

    async def _act(self, event: Event) -> Answer | None:
        parts = self.parts
        try:
            answer = await parts.store.write(
                partial(dialogue.step, footing=self._footing, event=event, now=parts.clock.now())
            )
        except StorageTrouble:
            raise
        except Exception as error:  # noqa: BLE001 - one update that fails must not stop the next
            self.counts["failed"] += 1
            failed = where(error)
            # No traceback: it might quote what people wrote.
            log.error("update-failed", account=parts.account_id, update=event.update_id, **failed)  # noqa: TRY400
            return await self._sorry(event)
        if answer is not None and answer.late:
            parts.wake()
        if answer is not None and answer.text is not None and parts.speaker is not None:
            parts.speaker.say(answer.text)
        return answer

    async def _sorry(self, event: Event) -> Answer | None:
        """Note a failed update as seen, so that it does not come back for a day, and apologise to a person."""
        first = partial(
            updates.first_seen,
            account_id=self.parts.account_id,
            update_id=event.update_id,
            now=self.parts.clock.now(),
        )
        if not await self.parts.store.write(first) or is_group(event.chat):
            return None
        return dialogue.apology(self._footing, event, "talk-error")

    def _answer_later(self, event: Event, answer: Answer) -> None:
        task = asyncio.create_task(self._answer(event, answer), name="answer")
        self._answers.add(task)
        task.add_done_callback(self._answered)

    def _answered(self, task: asyncio.Task[None]) -> None:
        self._answers.discard(task)
        self._room.release()

    async def _answer(self, event: Event, answer: Answer) -> None:
        async with self._answering.turn(event.chat):
            try:
                heard = await saying.say(self.bot, self.parts.pace, event, answer)
                if heard is Heard.SHUT_OUT:
                    await self.parts.store.write(partial(self._shut_out, chat=event.chat))
            except (TelegramError, StorageTrouble) as error:
                code = type(error).__name__
                log.warning("answer-lost", account=self.parts.account_id, update=event.update_id, code=code)
            except Exception as error:  # noqa: BLE001 - nobody awaits an answer; left alone it would print what was said
                self.counts["failed"] += 1
                failed = where(error)
                log.error("answer-failed", account=self.parts.account_id, update=event.update_id, **failed)  # noqa: TRY400

    def _shut_out(self, conn: Connection, chat: str) -> None:
        found = addresses.find(conn, self.parts.keyring, self.parts.account_id, chat)
        if found is not None:
            addresses.mark_unreachable(conn, found.id, self.parts.clock.now())


def where(error: BaseException) -> dict[str, Any]:
    """Return what may be logged of a bug: its kind and the line it came from, never its text."""
    frames = traceback.extract_tb(error.__traceback__)
    last = f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return {"error": type(error).__name__, "at": last}
