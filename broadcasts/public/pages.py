"""The public pages: what is in force, and every notice in every language, without scripts and fit to print."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path

import segno
from aiohttp import web
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from broadcasts.desk import Desk
from broadcasts.errors import NotFound
from broadcasts.public import views
from registry.addresses import Mode
from registry.clock import Clock
from registry.store import Store
from templates_i18n.languages import JA, Tag

HERE = Path(__file__).parent
SERIAL = re.compile(r"\d\d-\d{4,6}", re.ASCII)

Answer = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(frozen=True, slots=True)
class Site:
    """What the handlers of the public pages work with."""

    store: Store
    desk: Desk
    clock: Clock
    pages: Environment
    css: str
    headers: Mapping[str, str]
    join: str = ""
    leave: str = ""


def public_routes(store: Store, desk: Desk, clock: Clock, *, join: str = "", leave: str = "") -> list[web.RouteDef]:
    """Return the routes `/`, `/{language}`, `/n/{serial}` and `/n/{serial}/{language}`, to stand beside others.

    `join` and `leave` are the paths of the pages to register a phone and to have its SMS stopped, where there are any.
    """
    css = (HERE / "page.css").read_text(encoding="utf-8")
    pages = Environment(loader=FileSystemLoader(HERE), autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    site = Site(store, desk, clock, pages, css, _headers(css, desk.public_url), join, leave)
    known = "|".join(map(re.escape, desk.renderer.languages))
    return [
        web.get("/", _guarded(site, _home)),
        web.get(f"/{{language:{known}}}", _guarded(site, _home)),
        web.get("/n/{serial}", _guarded(site, _which)),
        web.get("/n/{serial}/{language}", _guarded(site, _notice)),
    ]


def _headers(css: str, public_url: str | None) -> dict[str, str]:
    """Return the headers of every page; the style is allowed by its hash, and nothing else but text is."""
    digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
    headers = {
        "Content-Security-Policy": policy,
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        # What a notice is worth may change any second; a kept copy is asked about before it is shown.
        "Cache-Control": "no-cache",
    }
    if public_url and public_url.startswith("https:"):
        headers["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains"
    return headers


def _guarded(site: Site, handler: Callable[[Site, web.Request], Awaitable[web.Response]]) -> Answer:
    """Return the handler with its site; what does not exist becomes a page that says so."""

    async def answer(request: web.Request) -> web.StreamResponse:
        try:
            return await handler(site, request)
        except NotFound:
            return _missing(site, request)

    return answer


async def _home(site: Site, request: web.Request) -> web.Response:
    wanted = _asked(site, request.query["lang"]) if "lang" in request.query else _preferred(site, request)
    found = await site.store.read(partial(views.listed, wanted=wanted, now=site.clock.now()))
    speak = site.desk.renderer
    page = {
        "heading": speak.phrase(wanted, "page-now"),
        "welcome": speak.phrase(wanted, "page-welcome"),
        "none": speak.phrase(wanted, "page-none"),
        "notices": [views.item(one, wanted, speak.languages) for one in found],
        "join": f"{site.join}?lang={wanted}" if site.join else "",
        "joining": speak.phrase(wanted, "join-title"),
    }
    return _answer(site, "list.html.j2", _frame(site, wanted, "/?lang={}"), page)


async def _which(site: Site, request: web.Request) -> web.Response:
    """Lead to the notice in the language the browser asks for."""
    serial = _serial(request)
    wanted = _preferred(site, request)
    await site.store.read(partial(views.find, serial=serial, wanted=wanted, now=site.clock.now()))
    headers = {**site.headers, "Location": f"/n/{serial}/{wanted}", "Vary": "Accept-Language"}
    return web.Response(status=302, headers=headers)


async def _notice(site: Site, request: web.Request) -> web.Response:
    serial = _serial(request)
    wanted = _asked(site, request.match_info["language"])
    found = await site.store.read(partial(views.find, serial=serial, wanted=wanted, now=site.clock.now()))
    shown = views.notice(site.desk, found, wanted)
    speak = site.desk.renderer
    unlisted = found.broadcast.mode is Mode.DRILL or not found.broadcast.public
    page = {
        **{name: getattr(shown, name) for name in views.Notice.__slots__},
        "void": shown.void,
        "number": speak.phrase(wanted, "page-serial"),
        "printing": speak.phrase(wanted, "page-print"),
        "qr_label": speak.phrase(wanted, "page-qr"),
        "qr": _qr(shown.address),
    }
    frame = _frame(site, wanted, f"/n/{serial}/{{}}", unlisted=unlisted)
    return _answer(site, "notice.html.j2", frame, page)


def _missing(site: Site, request: web.Request) -> web.Response:
    """Answer for a notice that does not exist or has not been sent, the same in both cases."""
    wanted = _preferred(site, request)
    page = {"heading": site.desk.renderer.phrase(wanted, "page-not-found"), "welcome": "", "none": "", "notices": []}
    page |= {"join": ""}
    answer = _answer(site, "list.html.j2", _frame(site, wanted, "/?lang={}", unlisted=True), page)
    answer.set_status(404)
    answer.headers["Cache-Control"] = "no-store"
    return answer


def _frame(site: Site, wanted: Tag, pattern: str, *, unlisted: bool = False) -> views.Frame:
    return views.frame(site.desk, wanted, pattern, leave=site.leave, unlisted=unlisted)


def _answer(site: Site, template: str, frame: views.Frame, page: Mapping[str, object]) -> web.Response:
    around = {name: getattr(frame, name) for name in views.Frame.__slots__}
    text = site.pages.get_template(template).render(page={**around, **page}, css=Markup(site.css))  # noqa: S704 - our own file
    headers = {**site.headers, "Content-Language": frame.language, "Vary": "Accept-Language"}
    if frame.unlisted:
        headers["X-Robots-Tag"] = "noindex"
    return web.Response(text=text, content_type="text/html", charset="utf-8", headers=headers)


def _serial(request: web.Request) -> str:
    serial = request.match_info["serial"]
    if not SERIAL.fullmatch(serial):
        raise NotFound(id=serial[:16])
    return serial


def _asked(site: Site, language: str) -> Tag:
    if Tag(language) not in site.desk.renderer.languages:
        raise NotFound(id=language[:16])
    return Tag(language)


def _preferred(site: Site, request: web.Request) -> Tag:
    path = Tag(request.match_info.get("language", ""))
    if path in site.desk.renderer.languages:
        return path
    return views.preferred(site.desk.renderer.languages, request.headers.get("Accept-Language", JA))


@lru_cache(maxsize=512)
def _qr(address: str | None) -> Markup | None:
    """Draw the address of a page; the drawing holds only what segno makes of it."""
    if address is None:
        return None
    drawn = segno.make(address, error="m", micro=False).svg_inline(border=2, omitsize=True)
    return Markup(drawn)  # noqa: S704 - made by segno from our own address
