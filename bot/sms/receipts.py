"""Receipts as Twilio posts them: verified, turned into our own, kept on disk, answered; they are worked off after that."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping

import structlog
from aiohttp import web
from multidict import MultiDict

from bot.setting_twilio import TwilioAccount
from bot.sms.signature import fields_of, signed_by
from broadcasts.broadcast import BroadcastId
from broadcasts.channels.outcome import Receipt
from broadcasts.channels.twilio import STATUS_PATH, receipt_of
from broadcasts.channels.twilio_codes import Codes
from broadcasts.receipts import Receipts, Told
from registry.addresses import Channel, account_of
from registry.person import Mode

REFERENCE = re.compile(r"([0-9]{1,18})-([0-9]{1,18})", re.ASCII)
SID = re.compile(r"(?:SM|MM)[0-9a-f]{32}", re.ASCII)
STATUS = re.compile(r"[a-z_]{1,40}", re.ASCII)

log = structlog.get_logger(__name__)


def status_route(
    accounts: Mapping[Mode, TwilioAccount], public_url: str, receipts: Receipts, codes: Codes
) -> web.RouteDef:
    """Return the route that status callbacks come to; `codes` says what an error code means."""
    return web.post(STATUS_PATH + "{reference}", _handler(accounts, public_url, receipts, codes))


def _handler(
    accounts: Mapping[Mode, TwilioAccount], public_url: str, receipts: Receipts, codes: Codes
) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    async def status(request: web.Request) -> web.StreamResponse:
        fields = await fields_of(request)
        modes = signed_by(accounts, public_url, request, fields) if fields is not None else frozenset()
        if fields is None or not modes:
            log.warning("receipt-not-signed")
            return _plain(403, "not signed by the account")
        told = told_of(request.match_info["reference"], fields, codes)
        if isinstance(told, str):
            return _plain(400, told)
        if told is None:
            # Twilio may have a new word any day; what it says later about the same message still counts.
            log.info("receipt-says-nothing")
            return web.Response(status=204)
        if not await receipts.take(told, {account_of(Channel.SMS, mode) for mode in modes}):
            log.info("receipt-of-no-message", broadcast=told.broadcast_id)
            return _plain(404, "reference: no such message")
        return web.Response(status=204)

    return status


def told_of(reference: str, fields: MultiDict[str], codes: Codes) -> Told | str | None:
    """Return what a callback tells, the sentence that says what is wrong with it, or None where it tells nothing."""
    row = REFERENCE.fullmatch(reference)
    if row is None:
        return "reference: right would be a broadcast and a position, such as 12-345"
    sid, said = fields.get("MessageSid", ""), fields.get("MessageStatus", "")
    if not SID.fullmatch(sid):
        return "MessageSid: right would be SM and 32 hexadecimal digits"
    if not STATUS.fullmatch(said):
        return "MessageStatus: right would be a word such as delivered"
    code = fields.get("ErrorCode", "")
    if code and not (code.isdecimal() and code.isascii() and len(code) < 10):
        return "ErrorCode: right would be a number"
    receipt = receipt_of(codes, sid, said, int(code) if code else None)
    return Told(BroadcastId(int(row[1])), int(row[2]), receipt) if isinstance(receipt, Receipt) else None


def _plain(status: int, text: str) -> web.Response:
    return web.Response(status=status, text=f"{text}\n")
