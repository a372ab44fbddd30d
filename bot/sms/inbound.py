"""Texts from phones as Twilio posts them: verified, acted upon once, answered in the same breath."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from functools import partial

import structlog
from aiohttp import web
from multidict import MultiDict
from twilio.twiml.messaging_response import MessagingResponse

from bot.setting_twilio import TwilioAccount
from bot.sms import answering
from bot.sms.answering import Heard
from bot.sms.footing import Footing
from bot.sms.signature import fields_of, signed_by
from bot.sms.words import Words
from registry.clock import Clock
from registry.errors import StorageTrouble
from registry.person import Mode
from registry.store import Store

PATH = "/hooks/twilio/inbound"
SID = re.compile(r"(?:SM|MM)[0-9a-f]{32}", re.ASCII)
NUMBER = re.compile(r"\+[1-9][0-9]{6,14}", re.ASCII)
SERVICE = "MG"
LONGEST_TEXT = 1_600

log = structlog.get_logger(__name__)


class Ear:
    """Takes what Twilio posts of people's texts, for every account that is set up."""

    def __init__(
        self,
        accounts: Mapping[Mode, TwilioAccount],
        footings: Mapping[Mode, Footing],
        store: Store,
        clock: Clock,
        wake: Callable[[], None],
    ) -> None:
        self._accounts = accounts
        self._footings = footings
        self._store = store
        self._clock = clock
        self._wake = wake
        self._words = Words(next(iter(footings.values())).desk.renderer)

    def route(self, public_url: str) -> web.RouteDef:
        """Return the route; signatures hold for `public_url` alone."""
        return web.post(PATH, self._handler(public_url))

    def _handler(self, public_url: str) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
        async def inbound(request: web.Request) -> web.StreamResponse:
            fields = await fields_of(request)
            modes = signed_by(self._accounts, public_url, request, fields) if fields is not None else frozenset()
            if fields is None or not modes:
                log.warning("text-not-signed")
                return _plain(403, "not signed by the account")
            mode = self._which(modes, fields)
            if mode is None:
                return _plain(400, "To: no sender of ours")
            heard = heard_of(fields)
            if isinstance(heard, str):
                return _plain(400, heard)
            return await self._answered(mode, heard)

        return inbound

    def _which(self, modes: frozenset[Mode], fields: MultiDict[str]) -> Mode | None:
        """Return whose sender was written to; one login may serve both modes with a sender each."""
        named = {fields.get("To", ""), fields.get("MessagingServiceSid", "")}
        ours = [mode for mode in sorted(modes) if self._accounts[mode].sender in named]
        if ours:
            return ours[0]
        # The numbers of a messaging service are not ours to know; a lone account is meant all the same.
        return next(iter(modes)) if len(modes) == 1 else None

    async def _answered(self, mode: Mode, heard: Heard) -> web.Response:
        job = partial(
            answering.step, footing=self._footings[mode], known=self._words, heard=heard, now=self._clock.now()
        )
        try:
            answer = await self._store.write(job)
        except StorageTrouble as trouble:
            log.warning("text-waits-for-disk", code=trouble.code)
            return web.Response(status=503, headers={"Retry-After": "5"})
        if answer is not None and answer.late:
            self._wake()
        said = MessagingResponse()
        for text in (answer.text, answer.link) if answer is not None else ():
            if text:
                said.message(text)
        return web.Response(text=str(said), content_type="text/xml", charset="utf-8")


def heard_of(fields: MultiDict[str]) -> Heard | str:
    """Return what a post says, or the sentence that says what is wrong with it."""
    sid, number, text = fields.get("MessageSid", ""), fields.get("From", ""), fields.get("Body", "")
    if not SID.fullmatch(sid):
        return "MessageSid: right would be SM and 32 hexadecimal digits"
    if not NUMBER.fullmatch(number):
        return "From: right would be a number with its country code"
    return Heard(sid, number, text[:LONGEST_TEXT], fields.get("OptOutType", "").upper())


def _plain(status: int, text: str) -> web.Response:
    return web.Response(status=status, text=f"{text}\n")
