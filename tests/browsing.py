"""A browser without scripts: it follows addresses, fills in forms, and keeps cookies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser

import aiohttp


class Reading(HTMLParser):
    """What a page says, where its first form goes, and what that holds without anybody typing."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.said: list[str] = []
        self.action = ""
        self.hidden: list[tuple[str, str]] = []
        self.forms = 0
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        held = {name: value or "" for name, value in attrs}
        self.said += [held["href"]] if "href" in held else []
        if tag == "form":
            self.forms += 1
            self.action = self.action or held["action"]
        if tag == "input" and held.get("type") == "hidden" and self.forms == 1:
            self.hidden.append((held["name"], held["value"]))

    def handle_data(self, data: str) -> None:
        self.said.append(data)


@dataclass
class Browser:
    """One person's browser; `text` is what the page says, `status` what the server answered."""

    session: aiohttp.ClientSession
    url: str
    status: int = 0
    html: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """What stands on the page, addresses of links too."""
        return " ".join(Reading(self.html).said)

    async def get(self, path: str, **headers: str) -> None:
        """Open an address."""
        async with self.session.get(f"{self.url}{path}", headers=headers) as answer:
            await self._take(answer)

    async def fill(self, **typed: str | Sequence[str]) -> None:
        """Send the page's form with its hidden fields and what was typed."""
        await self.send(*self.form(**typed))

    def form(self, **typed: str | Sequence[str]) -> tuple[str, list[tuple[str, str]]]:
        """Return where the page's form goes, and what it holds."""
        form = Reading(self.html)
        pairs = [(name, one) for name, value in typed.items() for one in ([value] if isinstance(value, str) else value)]
        return form.action, form.hidden + pairs

    async def send(self, action: str, pairs: list[tuple[str, str]], **headers: str) -> None:
        """Post a form, as a browser does: with the origin of the page it stood on."""
        sent = {"Origin": self.url, "Sec-Fetch-Site": "same-origin"} | headers
        data = aiohttp.FormData(pairs)
        async with self.session.post(f"{self.url}{action}", data=data, headers=sent) as answer:
            await self._take(answer)

    async def _take(self, answer: aiohttp.ClientResponse) -> None:
        self.status, self.html, self.headers = answer.status, await answer.text(), answer.headers
