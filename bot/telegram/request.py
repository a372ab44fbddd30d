"""How python-telegram-bot speaks HTTP here: over the one shared session, each request in its turn."""

from __future__ import annotations

from typing import Any

import aiohttp
import orjson
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from broadcasts.pacing import Pace

READ_LIMIT = 5.0
"""Seconds for an answer where the caller names none."""
CONNECT_LIMIT = 3.0
PAUSE_UNSAID = 1.0


class SessionRequest(BaseRequest):
    """A request of the library over our session; the session is not closed here, its URLs hold the token.

    With a pace, each request waits for a turn among those kept for answering people, and a 429 makes everybody on
    the account wait. Without one (fetching updates) nothing is waited for.
    """

    def __init__(self, session: aiohttp.ClientSession, pace: Pace | None) -> None:
        self._session = session
        self._pace = pace

    @property
    def read_timeout(self) -> float | None:
        """The seconds an answer may take where a call names none."""
        return READ_LIMIT

    async def initialize(self) -> None:
        """Do nothing: the session is opened where the service is put together."""

    async def shutdown(self) -> None:
        """Do nothing: the session is closed where it was opened."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> Any:  # noqa: ANN401 - any JSON value
        """Return the answer's JSON; a garbled one raises TelegramError and is not logged."""
        try:
            return orjson.loads(payload)
        except orjson.JSONDecodeError as error:
            message = "the answer is not JSON"
            raise TelegramError(message) from error

    async def do_request(  # noqa: PLR0913, PLR0917 - the library's own signature
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ANN401 - the library's own
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ANN401 - the library's own
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ANN401 - the library's own
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ANN401 - the library's own
    ) -> tuple[int, bytes]:
        """Make one request and return status and body; raises TimedOut or NetworkError, which name no URL."""
        del write_timeout, connect_timeout, pool_timeout
        read = READ_LIMIT if read_timeout is BaseRequest.DEFAULT_NONE else read_timeout
        timeout = aiohttp.ClientTimeout(total=read, sock_connect=CONNECT_LIMIT)
        if self._pace is not None:
            await self._pace.turn(dialogue=True)
        try:
            async with self._session.request(method, url, data=_body(request_data), timeout=timeout) as response:
                status, payload = response.status, await response.read()
        except TimeoutError as error:
            raise TimedOut from error
        except (aiohttp.ClientError, OSError) as error:
            # Their own text holds the URL, and that the token.
            raise NetworkError(type(error).__name__) from None
        if status == 429 and self._pace is not None:
            self._pace.pause(_retry_after(payload))
        return status, payload


def _body(data: RequestData | None) -> aiohttp.FormData | dict[str, str] | None:
    if data is None:
        return None
    if not data.contains_files:
        return data.json_parameters
    form = aiohttp.FormData(data.json_parameters)
    for name, (filename, content, kind) in data.multipart_data.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form


def _retry_after(payload: bytes) -> float:
    try:
        return float(orjson.loads(payload)["parameters"]["retry_after"])
    except (orjson.JSONDecodeError, KeyError, TypeError, ValueError):
        return PAUSE_UNSAID
