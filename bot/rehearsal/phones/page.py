"""Serves the phones of a rehearsal as a page, its state as JSON, and does what a finger would do."""

import hashlib
import json
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import jinja2
from aiohttp import web

from bot.errors import BadInstruction, RehearsalError
from bot.rehearsal.account import BotAccount
from bot.rehearsal.chats import Chat, ChatKind, Json, Message, Person
from bot.rehearsal.residents import Resident, press, say
from bot.rehearsal.telegram_server import DRILL, RehearsalTelegram

MOST_PHONES = 24
_LAST_MESSAGES = 40
_FOLDER = Path(__file__).parent
_SERVER = web.AppKey("server", RehearsalTelegram)
_PAGE = web.AppKey("page", jinja2.Template)
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
    "img-src 'self' data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}


def phones_app(server: RehearsalTelegram) -> web.Application:
    """Return the page as an application of its own; mount it under a path that ends in `/`."""
    app = web.Application(middlewares=[_guard])
    environment = jinja2.Environment(loader=jinja2.FileSystemLoader(_FOLDER), autoescape=True)
    app[_SERVER] = server
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
    server = request.app[_SERVER]
    shown = [_phone(account, chat) for account, chat in _phones(server)]
    total = sum(len(account.chats) for account in server.accounts.values())
    body = json.dumps({"phones": shown, "total": total}, ensure_ascii=False).encode()
    # A page that asks every second gets the same answer most of the time.
    tag = f'"{hashlib.sha256(body).hexdigest()[:32]}"'
    if request.headers.get("If-None-Match") == tag:
        return web.Response(status=304, headers={"ETag": tag})
    return web.Response(body=body, content_type="application/json", headers={"ETag": tag})


def _phones(server: RehearsalTelegram) -> Iterator[tuple[BotAccount, Chat]]:
    left = MOST_PHONES
    for account in server.accounts.values():
        for chat in list(account.chats.values())[:left]:
            left -= 1
            yield account, chat


def _phone(account: BotAccount, chat: Chat) -> Json:
    owner = _owner(chat)
    notes = account.notes.get(owner.id, [])
    return {
        "key": f"{account.name}/{chat.id}",
        "name": chat.title,
        "language": owner.language or "",
        "kind": chat.kind,
        "drill": account.name == DRILL,
        "standing": chat.standing,
        "note": notes[-1] if notes else "",
        "messages": [_message(account, chat, message) for message in chat.messages()[-_LAST_MESSAGES:]],
    }


def _message(account: BotAccount, chat: Chat, message: Message) -> Json:
    content = message.content
    rows = (content.markup or {}).get("inline_keyboard", [])
    return {
        "id": message.id,
        "mine": message.author is not None,
        "text": content.text,
        "entities": list(content.entities),
        "rows": rows,
        "photo": None if content.photo is None else f"photo/{account.name}/{chat.id}/{message.id}",
        "at": message.at,
        "edited": message.edited_at is not None,
    }


def _owner(chat: Chat) -> Person:
    return next(iter(chat.people.values()))


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
    account, chat = _find(request.app[_SERVER], str(wanted.get("phone")))
    _do(account, chat, wanted)
    return web.json_response({})


def _do(account: BotAccount, chat: Chat, wanted: dict[str, Json]) -> None:
    phone = Resident(account, _owner(chat)) if chat.kind is ChatKind.PRIVATE else None
    match wanted.get("do"):
        case "say" if text := str(wanted.get("text", "")).strip():
            phone.say(text) if phone else say(account, chat, _owner(chat), text)
        case "tap":
            _tap(account, chat, wanted)
        case "start" if phone:
            phone.start()
        case "block" if phone:
            phone.block()
        case "unblock" if phone:
            phone.unblock()
        case other:
            raise BadInstruction(f"do: {other!r}; right would be say with a text, tap, start, block or unblock")


def _tap(account: BotAccount, chat: Chat, wanted: dict[str, Json]) -> None:
    number, data = wanted.get("message"), wanted.get("data")
    message = chat.message(number) if isinstance(number, int) else None
    known = [] if message is None else [button.get("callback_data") for button in message.buttons()]
    if message is None or not isinstance(data, str) or data not in known:
        raise BadInstruction(f"data: {data!r} is on no button of message {number!r}")
    press(account, chat, _owner(chat), message, data)


def _find(server: RehearsalTelegram, key: str) -> tuple[BotAccount, Chat]:
    for account, chat in _phones(server):
        if key == f"{account.name}/{chat.id}":
            return account, chat
    raise BadInstruction(f"phone: {key!r} is not on the page")
