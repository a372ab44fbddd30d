"""One request of a browser to the pages by which phones are registered and left alone."""

from __future__ import annotations

from ipaddress import IPv6Address, ip_network

from aiohttp import web
from multidict import MultiMapping

from bot.clients import client_of
from bot.sms import site
from bot.sms.site import Site
from broadcasts.public import views
from templates_i18n.languages import JA, Tag


class Visit:
    """One request of a browser: who it is known as, what it filled in, in which language."""

    def __init__(self, made: Site, request: web.Request, fields: MultiMapping[str]) -> None:
        self.site = made
        self.request = request
        self.fields = fields
        self.word = site.visitor(request)
        asked = Tag(fields.get("lang", ""))
        known = made.footing.desk.renderer.languages
        self.named = asked in known
        accepted = request.headers.get("Accept-Language", JA)
        self.language = asked if self.named else views.preferred(known, accepted)

    def phrase(self, key: str, **values: str) -> str:
        """Return a phrase in the reader's language."""
        return self.site.footing.phrase(self.language, key, **values)

    def hidden(self, *more: tuple[str, str]) -> tuple[tuple[str, str], ...]:
        """Return the hidden fields of every form here."""
        return (("lang", self.language), site.mark(self.site, self.word), *more)

    def client(self) -> str:
        """Return whom to count codes for: the client's address, of a long one the network that is one customer's."""
        found = client_of(self.request, self.site.trusted)
        if isinstance(found, IPv6Address):
            return str(ip_network((found, 64), strict=False))
        return str(found or self.request.remote)
