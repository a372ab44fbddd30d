"""One Bot API request from body to answer, with whatever fault strikes it on the way."""

import asyncio
from collections.abc import Awaitable
from dataclasses import dataclass, field
from typing import TypeVar

from aiohttp import web

from bot.errors import ApiRefusal
from bot.rehearsal.account import BotAccount
from bot.rehearsal.arguments import Raw, chat_id, check, read_arguments, unknown_names
from bot.rehearsal.chats import ChatKind, Json
from bot.rehearsal.faults import Fault, FaultKind, Faults
from bot.rehearsal.methods import methods
from bot.rehearsal.refusals import bad_request, too_many
from bot.rehearsal.sending import Answer
from bot.rehearsal.signatures import Signature, signatures
from bot.rehearsal.spoiling import LOOK_AGAIN, gone, spoil
from bot.rehearsal.telling import Telling, json_answer

_NAMES = {500: "Internal Server Error", 502: "Bad Gateway", 503: "Service Unavailable", 504: "Gateway Timeout"}
_PACED = ("send", "edit")
Outcome = TypeVar("Outcome")


@dataclass(slots=True)  # mutable: filled in while the request is answered
class _Call:
    """What is known of one request while it is being answered."""

    account: BotAccount
    name: str
    signature: Signature | None
    request: web.BaseRequest
    telling: Telling
    raw: Raw = field(default_factory=dict)

    @property
    def method(self) -> str:
        return self.name if self.signature is None else self.signature.method


async def answer(account: BotAccount, faults: Faults, name: str, request: web.BaseRequest) -> web.StreamResponse:
    """Answer one call of the method `name`; a hanging one ends with its connection."""
    call = _Call(account, name, signatures().get(name.lower()), request, Telling(account.ledger, request))
    with call.telling.watched():
        try:
            response = await _respond(call, faults)
        except ApiRefusal as refusal:
            response = refused(refusal)
    account.ledger.requests[call.method, response.status] += 1
    return response


def refused(refusal: ApiRefusal) -> web.Response:
    """Return an error answer as the real server writes it."""
    body: dict[str, Json] = {"ok": False, "error_code": refusal.status, "description": refusal.description}
    if refusal.parameters:
        body["parameters"] = refusal.parameters
    response = json_answer(refusal.status, body)
    if "retry_after" in refusal.parameters:
        response.headers["Retry-After"] = str(refusal.parameters["retry_after"])
    return response


async def _respond(call: _Call, faults: Faults) -> web.StreamResponse:
    call.raw = await read_arguments(call.request)
    struck = faults.strike(call.method, chat_id(call.raw))
    for fault in struck:
        if not fault.accepted and (spoiled := await _strike(call, fault, b"")):
            return spoiled
    outcome = await _perform(call)
    call.telling.accepted = outcome.sequence
    response = json_answer(200, {"ok": True, "result": outcome.result})
    for fault in struck:
        if fault.accepted and (spoiled := await _strike(call, fault, bytes(response.body))):  # type: ignore[arg-type]  # always bytes here
            return spoiled
    call.telling.told = True
    return response


async def _perform(call: _Call) -> Answer:
    signature = call.signature
    perform = methods().get(call.name.lower())
    if signature is None or perform is None:
        call.account.ledger.violate(call.account.name, call.name, "unknown method", "")
        raise ApiRefusal(404, "Not Found: method not found")
    if unknown := unknown_names(signature, call.raw):
        detail = ", ".join(sorted(unknown))
        call.account.ledger.violate(call.account.name, call.method, "unknown parameter", detail)
        raise bad_request(f"unknown parameter {detail}")
    try:
        arguments = check(signature, call.raw)
    except ApiRefusal as refusal:
        call.account.ledger.violate(call.account.name, call.method, "wrong type", refusal.description)
        raise
    _hold_back(call)
    outcome = perform(call.account, arguments)
    return outcome if isinstance(outcome, Answer) else await _while_connected(call.request, outcome)


async def _while_connected(request: web.BaseRequest, outcome: Awaitable[Outcome]) -> Outcome:
    task = asyncio.ensure_future(outcome)
    while not task.done() and not gone(request):
        await asyncio.wait([task], timeout=LOOK_AGAIN)
    if not task.done():
        # A poller that hung up must not swallow what comes next.
        task.cancel()
        raise ApiRefusal(408, "Request Timeout")
    return task.result()


def _hold_back(call: _Call) -> None:
    if call.method.startswith(_PACED):
        left = call.account.pace.still_waiting(call.method, chat_id(call.raw))
        if left:
            raise too_many(left)


async def _strike(call: _Call, fault: Fault, body: bytes) -> web.StreamResponse | None:
    match fault.kind:
        case FaultKind.STORM:
            raise _storm(call, fault)
        case FaultKind.REFUSAL:
            status = fault.status or 403
            raise ApiRefusal(status, fault.description or "Forbidden: bot was blocked by the user")
        case FaultKind.SERVER_ERROR:
            status = fault.status or 503
            raise ApiRefusal(status, fault.description or _NAMES.get(status, _NAMES[500]))
        case FaultKind.MIGRATE:
            _migrate(call)
        case FaultKind.HANG:
            call.telling.lost()
            return await spoil(call.request, fault, 200, body)
        case FaultKind.LATENCY | FaultKind.GARBLED | FaultKind.CUT | FaultKind.CUT_ANSWER:
            return await spoil(call.request, fault, 200, body)
    return None


def _storm(call: _Call, fault: Fault) -> ApiRefusal:
    about = chat_id(call.raw)
    call.account.pace.still_waiting(call.method, about)
    # A storm over named chats asks those chats to wait, one over all asks the bot.
    call.account.pace.tell(about if fault.chats else None, fault.retry_after)
    return too_many(fault.retry_after)


def _migrate(call: _Call) -> None:
    chat = call.account.chats.get(chat_id(call.raw) or 0)
    if chat is not None and chat.kind is ChatKind.GROUP and chat.moved_to is None:
        call.account.upgrade(chat)
