"""The pages by which phones are registered and left alone: what they are made of, and which forms are really ours."""

from __future__ import annotations

import base64
import hashlib
import secrets
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from aiohttp import web
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from bot.setting_values import Network
from bot.sms.footing import Footing
from bot.sms.limits import Limits
from bot.sms.speaking import Speaker
from broadcasts.public import views
from broadcasts.public.pages import HERE as PUBLIC
from registry.clock import Clock
from registry.store import Store
from templates_i18n.languages import Tag

HERE = Path(__file__).parent
COOKIE = "join"
COOKIE_BYTES = 16
FORM, REQUEST = "join-form", "join-request"
OURS = {"same-origin", "none"}


@dataclass(frozen=True, slots=True)
class Site:
    """What the handlers work with; `wake` is called after a commit that queued something.

    `leave` is the page by which anybody has the SMS to their phone stopped, where there is one.
    """

    store: Store
    footing: Footing
    speaker: Speaker
    clock: Clock
    wake: Callable[[], None]
    trusted: tuple[Network, ...] = ()
    limits: Limits = field(default_factory=Limits)
    leave: str = ""


@dataclass(frozen=True, slots=True)
class Look:
    """How the pages look: templates, style, headers."""

    pages: Environment
    css: str
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Field:
    """One line to fill in."""

    name: str
    label: str
    kind: str
    pad: str
    fill: str


@dataclass(frozen=True, slots=True)
class Option:
    """One box to tick."""

    value: str
    label: str
    on: bool


@dataclass(frozen=True, slots=True)
class Choice:
    """Boxes that belong together."""

    name: str
    legend: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Press:
    """One button; without a name it only sends the form."""

    label: str
    name: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """One form of a page."""

    action: str
    buttons: tuple[Press, ...]
    fields: tuple[Field, ...] = ()
    choices: tuple[Choice, ...] = ()
    hidden: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """What a page says: notes, forms, and what went wrong."""

    title: str
    notes: tuple[str, ...] = ()
    forms: tuple[Form, ...] = ()
    after: tuple[str, ...] = ()
    trouble: str = ""


def look(public_url: str | None) -> Look:
    """Return how the pages look; the style is allowed by its hash, forms go to ourselves, nothing else is loaded."""
    css = "".join((folder / name).read_text("utf-8") for folder, name in ((PUBLIC, "page.css"), (HERE, "form.css")))
    digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'self'; "
    headers = {
        "Content-Security-Policy": policy + "frame-ancestors 'none'",
        # Without it a browser would not say where a form was filled in.
        "Referrer-Policy": "same-origin",
        "X-Robots-Tag": "noindex",
        "Cache-Control": "no-store",
    }
    if public_url and public_url.startswith("https:"):
        headers["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains"
    loader = FileSystemLoader([HERE, PUBLIC])
    return Look(Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True), css, headers)


def answer(site: Site, shown: Look, language: Tag, page: Page, *, pattern: str, status: int = 200) -> web.Response:
    """Return a page; `pattern` holds {} where the language goes in the addresses of its other languages."""
    frame = views.frame(site.footing.desk, language, pattern, leave=site.leave, unlisted=True)
    around = {name: getattr(frame, name) for name in views.Frame.__slots__}
    text = shown.pages.get_template("form.html.j2").render(page={**around, **asdict(page)}, css=Markup(shown.css))  # noqa: S704 - our own files
    headers = {**shown.headers, "Content-Language": frame.language}
    if status in {429, 503}:
        headers["Retry-After"] = "60"
    return web.Response(text=text, status=status, content_type="text/html", charset="utf-8", headers=headers)


def visitor(request: web.Request) -> str:
    """Return the random word by which this browser's forms are known, a new one where it has none."""
    word = request.cookies.get(COOKIE, "")
    return word if len(word) == COOKIE_BYTES * 2 and word.isalnum() else secrets.token_hex(COOKIE_BYTES)


def remember(site: Site, response: web.Response, word: str, path: str) -> web.Response:
    """Leave the word with the browser, for the pages under `path` alone."""
    secure = (site.footing.desk.public_url or "").startswith("https:")
    response.set_cookie(COOKIE, word, path=path, httponly=True, samesite="Strict", secure=secure, max_age=3600)
    return response


def mark(site: Site, word: str) -> tuple[str, str]:
    """Return the hidden field that only a form of this browser's can hold."""
    return "form", site.footing.keyring.sign(FORM, word)


def is_ours(site: Site, request: web.Request, fields: Mapping[str, str]) -> bool:
    """Tell whether a form was filled in on a page of ours, in the browser that it was made for."""
    if request.headers.get("Sec-Fetch-Site", "none") not in OURS:
        return False
    origin = request.headers.get("Origin")
    if origin is not None and not _own(site, request, origin):
        return False
    return site.footing.keyring.signed(FORM, request.cookies.get(COOKIE, ""), fields.get("form", ""))


def _own(site: Site, request: web.Request, origin: str) -> bool:
    # Compared as text: a browser says no more than this, and what is no address at all need not be taken apart.
    return origin == site.footing.desk.public_url or origin.partition("://")[2] == request.host


def sealed_request(site: Site, word: str, check_id: int) -> tuple[str, str]:
    """Return the hidden field that carries a request for a code, good in this browser only."""
    return "request", f"{check_id}.{site.footing.keyring.sign(REQUEST, f'{word}:{check_id}')}"


def opened_request(site: Site, word: str, fields: Mapping[str, str]) -> int | None:
    """Return the request that a form carries; None for one of another browser's."""
    number, _, signature = fields.get("request", "").partition(".")
    if not (number.isascii() and number.isdigit() and len(number) < 20):
        return None
    good = site.footing.keyring.signed(REQUEST, f"{word}:{int(number)}", signature)
    return int(number) if good else None
