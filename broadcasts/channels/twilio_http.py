"""Twilio's client over the shared HTTP session: its address as set, its waits kept, nothing ever repeated."""

from __future__ import annotations

import logging
import math
from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import aiohttp
from twilio.http import AsyncHttpClient
from twilio.http.response import Response
from yarl import URL

HOST = "https://api.twilio.com"
"""Where the library believes the API to be; it knows no other."""
CONNECT_LIMIT = 3.0
"""Seconds for a new connection; past that surely nothing was sent."""
LONGEST_PAUSE = 86_400.0


@dataclass(frozen=True, slots=True)
class Answer:
    """What the library leaves out of its errors: the HTTP status, and the seconds it was asked to wait."""

    status: int
    after: float | None


class SharedHttp(AsyncHttpClient):  # type: ignore[misc] # the library asks for its base, which has no types
    """What twilio's client sends through; whoever awaits the client limits how long that may last."""

    def __init__(self, session: aiohttp.ClientSession, api: str) -> None:
        super().__init__(logging.getLogger("twilio.http_client"), is_async=True)
        self._session = session
        self._api = api.rstrip("/")
        self._timeout = aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_LIMIT)
        self._answer: ContextVar[Answer | None] = ContextVar("twilio-answer", default=None)

    @property
    def answer(self) -> Answer | None:
        """Return the last answer that the running task got."""
        return self._answer.get()

    # The library fixes these parameters.
    async def request(  # noqa: PLR0913, PLR0917
        self,
        method: str,
        url: str,
        params: Mapping[str, object] | None = None,
        data: Mapping[str, object] | None = None,
        headers: Mapping[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,  # noqa: ASYNC109
        allow_redirects: bool = False,
    ) -> Any:  # noqa: ANN401 - the library's own answer, which has no types
        """Make one request, once. Raises what aiohttp raises."""
        del timeout, allow_redirects
        self._answer.set(None)
        login = {"Authorization": aiohttp.encode_basic_auth(*auth)} if auth is not None else {}
        async with self._session.request(
            method,
            self._address(url, params),
            data=urlencode(data, doseq=True).encode() if data else None,
            headers={**(headers or {}), **login},
            timeout=self._timeout,
            allow_redirects=False,
        ) as response:
            body = await response.read()
        self._answer.set(Answer(response.status, seconds(response.headers.get("Retry-After"))))
        return Response(response.status, body.decode("utf-8", errors="replace"), response.headers)

    def _address(self, url: str, params: Mapping[str, object] | None) -> URL:
        address = self._api + url.removeprefix(HOST)
        return URL(f"{address}?{urlencode(params, doseq=True)}" if params else address, encoded=True)


def seconds(retry_after: str | None) -> float | None:
    """Return how long to wait, as far as the answer says so in a number that makes sense."""
    try:
        wait = float(retry_after or "")
    except ValueError:
        return None
    return min(wait, LONGEST_PAUSE) if math.isfinite(wait) and wait >= 0 else None
