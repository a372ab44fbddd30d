"""Serves the phones of a rehearsal as a page, its state as JSON, and does what a finger would do."""

import hashlib
import json
from collections.abc import Awaitable, Callable
from pathlib import Path

import jinja2
from aiohttp import web

from bot.errors import BadInstruction, RehearsalError
from bot.rehearsal.account import BotAccount
from bot.rehearsal.chats import Chat
from bot.rehearsal.phones import chat_phones, sms_phones
from bot.rehearsal.telegram_server import RehearsalTelegram
from bot.rehearsal.twilio.server import RehearsalTwilio

MOST_PHONES = 24
MOST_SMS_PHONES = 8  # of them
_FOLDER = Path(__file__).parent
_SERVER = web.AppKey("server", RehearsalTelegram)
_SMS = web.AppKey("sms", RehearsalTwilio)
_PAGE = web.AppKey("page", jinja2.Template)
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
    "img-src 'self' data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}


def phones_app(server: RehearsalTelegram, sms: RehearsalTwilio | None = None) -> web.Application:
    """Return the page as an application of its own; mount it under a path that ends in `/`."""
    app = web.Application(middlewares=[_guard])
    environment = jinja2.Environment(loader=jinja2.FileSystemLoader(_FOLDER), autoescape=True)
    app[_SERVER] = server
    if sms is not None:
        app[_SMS] = sms
    app[_PAGE] = environment.get_template("phones.html.j2")
    app.router.add_get("/", _page)
    app.router.add_get("/{name:phones\\.(css|js)}", _file)
    app.router.add_get("/state", _state)
    app.router.add_get("/photo/{account}/{chat}/{message}", _photo)
    app.router.add_post("/act", _act)
    return app


@web.middleware
async def _guard(
    request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> web.StreamResponse:
    try:
        response = await handler(request)
    except RehearsalError as refusal:
        response = web.json_response({"error": str(refusal)}, status=400)
    response.headers.update(_HEADERS)
    return response


async def _page(request: web.Request) -> web.Response:
    return web.Response(text=request.app[_PAGE].render(most=MOST_PHONES), content_type="text/html")


async def _file(request: web.Request) -> web.Response:
    name = request.match_info["name"]
    kind = "text/css" if name.endswith("css") else "text/javascript"
    return web.Response(text=(_FOLDER / name).read_text(encoding="utf-8"), content_type=kind)


async def _state(request: web.Request) -> web.Response:
    server, sms = request.app[_SERVER], request.app.get(_SMS)
    plain = [] if sms is None else [sms_phones.show(sms, *one) for one in sms_phones.phones(sms, MOST_SMS_PHONES)]
    shown = [chat_phones.show(*one) for one in chat_phones.phones(server, MOST_PHONES - len(plain))] + plain
    total = sum(len(account.chats) for account in server.accounts.values())
    total += 0 if sms is None else sum(len(account.phones) for account in sms.accounts.values())
    body = json.dumps({"phones": shown, "total": total}, ensure_ascii=False).encode()
    # A page that asks every second gets the same answer most of the time.
    tag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    if request.headers.get("If-None-Match") == tag:
        return web.Response(status=304, headers={"ETag": tag})
    return web.Response(body=body, content_type="application/json", headers={"ETag": tag})


async def _photo(request: web.Request) -> web.Response:
    chat = _find(request.app[_SERVER], f"{request.match_info['account']}/{request.match_info['chat']}")[1]
    number = request.match_info["message"]
    message = chat.message(int(number)) if number.isdecimal() else None
    if message is None or message.content.photo is None:
        raise BadInstruction(f"message: {number!r} holds no picture")
    return web.Response(body=message.content.photo, content_type=_picture_type(message.content.photo))


def _picture_type(picture: bytes) -> str:
    return "image/png" if picture.startswith(b"\x89PNG") else "image/jpeg"


async def _act(request: web.Request) -> web.Response:
    # A foreign page in the same browser can post a form here, but not JSON.
    if request.content_type != "application/json":
        raise BadInstruction(f"content type: {request.content_type}; right would be application/json")
    try:
        wanted = await request.json()
    except ValueError:
        raise BadInstruction("body: not JSON; right would be an object") from None
    if not isinstance(wanted, dict):
        raise BadInstruction("body: not an object; right would be one")
    key, sms = str(wanted.get("phone")), request.app.get(_SMS)
    plain = {} if sms is None else {sms_phones.key(*one): one for one in sms_phones.phones(sms, MOST_SMS_PHONES)}
    if sms is not None and key in plain:
        sms_phones.act(sms, *plain[key], wanted)
    else:
        chat_phones.act(*_find(request.app[_SERVER], key), wanted)
    return web.json_response({})


def _find(server: RehearsalTelegram, key: str) -> tuple[BotAccount, Chat]:
    for account, chat in chat_phones.phones(server, MOST_PHONES):
        if key == f"{account.name}/{chat.id}":
            return account, chat
    raise BadInstruction(f"phone: {key!r} is not on the page")
