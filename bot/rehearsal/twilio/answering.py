"""One request to the Messages API from route to answer, with whatever fault strikes it on the way."""

import base64
import binascii
import hmac
import re
from dataclasses import dataclass
from urllib.parse import parse_qsl

from aiohttp import web

from bot.errors import SmsRefusal
from bot.rehearsal.chats import Json
from bot.rehearsal.faults import Fault, FaultKind, Faults
from bot.rehearsal.spoiling import spoil
from bot.rehearsal.telling import Telling, json_answer
from bot.rehearsal.twilio import fields, reading
from bot.rehearsal.twilio.account import TwilioAccount
from bot.rehearsal.twilio.codes import refusal
from bot.rehearsal.twilio.creating import create
from bot.rehearsal.twilio.journeys import Carrier

_ROUTE = re.compile(r"/2010-04-01/Accounts/(?P<account>\w+)(?P<messages>/Messages(?:/(?P<sid>\w+))?)?\.json")
_METHODS = {
    ("POST", "list"): "createMessage",
    ("GET", "list"): "listMessages",
    ("GET", "one"): "fetchMessage",
    ("POST", "one"): "updateMessage",
    ("DELETE", "one"): "deleteMessage",
    ("GET", "account"): "fetchAccount",
}


@dataclass(slots=True)  # mutable: filled in while the request is answered
class _Call:
    """What is known of one request while it is being answered."""

    account: TwilioAccount
    method: str
    sid: str
    request: web.BaseRequest
    carrier: Carrier
    telling: Telling


@dataclass(frozen=True, slots=True)
class Route:
    """Which account, which method of the API, and which message (empty: none)."""

    account: str
    method: str
    sid: str


def route(request: web.BaseRequest) -> Route:
    """Read what a request asks for, or refuse what the API does not have."""
    found = _ROUTE.fullmatch(request.path)
    if found is None:
        raise refusal(20404, request.path)
    kind = "one" if found["sid"] else "list" if found["messages"] else "account"
    method = _METHODS.get((request.method, kind))
    if method is None:
        raise refusal(20405)
    return Route(found["account"], method, found["sid"] or "")


def may_enter(account: TwilioAccount, request: web.BaseRequest) -> bool:
    """Tell whether the basic authentication shows this account and one of its tokens."""
    scheme, _, shown = request.headers.get("Authorization", "").partition(" ")
    try:
        user, _, password = base64.b64decode(shown, validate=True).partition(b":")
    except (binascii.Error, ValueError):
        return False
    right = any(hmac.compare_digest(token.encode(), password) for token in account.tokens)
    return scheme.lower() == "basic" and user == account.login.sid.encode() and right


def refused(answer: SmsRefusal) -> web.Response:
    """Return an error answer as the API writes it."""
    response = json_answer(
        answer.status,
        {
            "code": answer.number,
            "message": answer.words,
            "more_info": f"https://www.twilio.com/docs/errors/{answer.number}",
            "status": answer.status,
        },
    )
    if answer.retry_after:
        response.headers["Retry-After"] = str(answer.retry_after)
    if answer.status == 401:
        response.headers["WWW-Authenticate"] = 'Basic realm="Twilio API"'
    return response


async def answer(
    account: TwilioAccount, faults: Faults, wanted: Route, request: web.BaseRequest, carrier: Carrier
) -> web.StreamResponse:
    """Answer one call; a hanging one ends with its connection."""
    call = _Call(account, wanted.method, wanted.sid, request, carrier, Telling(account.ledger, request))
    with call.telling.watched():
        try:
            response = await _respond(call, faults)
        except SmsRefusal as why:
            response = refused(why)
    account.ledger.requests[call.method, response.status] += 1
    return response


async def _respond(call: _Call, faults: Faults) -> web.StreamResponse:
    query = call.request.method == "GET"
    pairs = parse_qsl(call.request.query_string, keep_blank_values=True) if query else []
    pairs += [] if query else await fields.read_form(call.request)
    struck = faults.strike(call.method, _about(call, dict(pairs)))
    for fault in struck:
        if not fault.accepted and (spoiled := await _strike(call, fault, 200, b"")):
            return spoiled
    if left := call.account.told.still_waiting(call.method, None):
        raise _wait(left, 20429)
    status, body = _perform(call, pairs)
    response = web.Response(status=204) if status == 204 else json_answer(status, body)
    for fault in struck:
        if fault.accepted and (spoiled := await _strike(call, fault, status, _bytes(response))):
            return spoiled
    call.telling.told = True
    return response


def _bytes(response: web.Response) -> bytes:
    return response.body if isinstance(response.body, bytes) else b""


def _about(call: _Call, given: dict[str, str]) -> str | None:
    known = call.account.find(call.sid)
    return given.get("To") if known is None else known.to


def _perform(call: _Call, pairs: list[tuple[str, str]]) -> tuple[int, Json]:
    account = call.account
    match call.method:
        case "createMessage":
            return 201, _create(call, _checked(call, pairs, fields.creating()))
        case "listMessages":
            return 200, reading.page(account, _checked(call, pairs, fields.LISTING))
        case "fetchMessage":
            return 200, reading.show(account, call.sid).json()
        case "updateMessage":
            return 200, reading.change(account, call.sid, _checked(call, pairs, fields.changing())).json()
        case "deleteMessage":
            reading.delete(account, call.sid)
            return 204, None
        case _:
            return 200, reading.show_account(account)


def _checked(call: _Call, pairs: list[tuple[str, str]], published: frozenset[str]) -> fields.Fields:
    try:
        return fields.check(pairs, published)
    except SmsRefusal as wrong:
        rule = "unknown parameter" if wrong.number == 20001 else "wrong parameter"
        call.account.ledger.violate(call.account.name, call.method, rule, wrong.words)
        raise


def _create(call: _Call, given: fields.Fields) -> Json:
    sms = create(call.account, given)
    entry = call.account.ledger.accept(call.account.name, sms.to, call.method, sms.sid, sms.text)
    call.telling.accepted = entry.sequence
    call.carrier.launch(call.account, sms)
    return sms.json()


async def _strike(call: _Call, fault: Fault, status: int, body: bytes) -> web.StreamResponse | None:
    match fault.kind:
        case FaultKind.STORM:
            # A storm over named numbers is not one over the account.
            if not fault.numbers:
                call.account.told.still_waiting(call.method, None)
                call.account.told.tell(None, fault.retry_after)
            raise _wait(fault.retry_after, fault.code or 20429)
        case FaultKind.REFUSAL:
            raise _worded(fault, fault.code or 21211)
        case FaultKind.SERVER_ERROR:
            raise _worded(fault, fault.code or 20503)
        case FaultKind.HANG:
            call.telling.lost()
            return await spoil(call.request, fault, status, body)
        case FaultKind.LATENCY | FaultKind.GARBLED | FaultKind.CUT | FaultKind.CUT_ANSWER:
            return await spoil(call.request, fault, status, body)
        case FaultKind.MIGRATE:  # numbers do not move as Telegram's groups do
            return None


def _wait(seconds: int, code: int) -> SmsRefusal:
    told = refusal(code)
    return SmsRefusal(429, told.number, told.words, seconds)


def _worded(fault: Fault, code: int) -> SmsRefusal:
    listed = refusal(code, next(iter(fault.numbers), ""))
    return SmsRefusal(fault.status or listed.status, code, fault.description or listed.words)
