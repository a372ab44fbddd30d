"""Telling a sender what became of a request, the same for every simulated provider, and noting who never heard."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from bot.rehearsal.chats import Json
from bot.rehearsal.ledger import Ledger
from bot.rehearsal.spoiling import gone


@dataclass(slots=True)  # mutable: filled in while the request is answered
class Telling:
    """One request: the number under which the ledger holds what it brought, and whether its sender was told."""

    ledger: Ledger[Any]
    request: web.BaseRequest
    accepted: int | None = None
    told: bool = False

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Note, when what stands within is over, what was taken and its sender does not know of."""
        try:
            yield
        finally:
            if not self.told or gone(self.request):
                self.lost()

    def lost(self) -> None:
        """Note that the message is there and its sender does not know: cut, garbled, hung or gone."""
        if self.accepted is not None:
            self.ledger.unanswered(self.accepted)
            self.accepted = None


def json_answer(status: int, body: Json) -> web.Response:
    """Return an answer in JSON as short as providers write it."""
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    return web.Response(status=status, body=text.encode(), content_type="application/json")
