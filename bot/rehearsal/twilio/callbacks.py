"""Posts what Twilio has to tell, signed as Twilio signs, and keeps a list of what was posted and answered."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import parse_qsl, urldefrag, urlsplit

import aiohttp
from twilio.request_validator import RequestValidator
from yarl import URL

from bot.rehearsal.clocks import Clocks

_LONGEST_POST = 15  # seconds
SIGNATURE = "X-Twilio-Signature"


@dataclass(frozen=True, slots=True)
class Post:
    """One request Twilio made: `status` is what the service answered, None where no answer came."""

    at: datetime
    url: str
    fields: Mapping[str, str]
    status: int | None
    answer: str


@dataclass(frozen=True, slots=True)
class _Again:
    """How often and why to repeat, by the connection overrides behind the URL's `#` (default: once, not connected)."""

    times: int = 1
    reasons: frozenset[str] = frozenset({"ct"})

    def covers(self, status: int | None, connected: bool) -> bool:
        """Tell whether this outcome is to be repeated."""
        if status is None:
            return not self.reasons.isdisjoint({"rt" if connected else "ct", "all"})
        return status >= 400 and not self.reasons.isdisjoint({f"{status // 100}xx", "all"})


def sign(token: str, url: str, fields: Mapping[str, str]) -> str:
    """Return the signature of one request by the library's own algorithm."""
    return str(RequestValidator(token).compute_signature(url, dict(fields)))


class Poster:
    """Own the connections to the service; everything posted stays in `posts`."""

    def __init__(self, clocks: Clocks) -> None:
        """Prepare; a session is opened with the first post."""
        self.posts: list[Post] = []
        self._clocks = clocks
        self._session: aiohttp.ClientSession | None = None

    async def aclose(self) -> None:
        """Close the connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def post(self, url: str, token: str, fields: Mapping[str, str]) -> Post:
        """Post one form, repeating it only as Twilio would, and return the last try."""
        plain, fragment = urldefrag(url)
        parts = urlsplit(plain)
        address = parts._replace(path=parts.path or "/").geturl()
        again = _again(fragment)
        headers = {
            SIGNATURE: sign(token, address, fields),
            "I-Twilio-Idempotency-Token": secrets.token_hex(16),
            "User-Agent": "TwilioProxy/1.1",
        }
        for left in range(again.times, -1, -1):
            made, connected = await self._try(address, headers, fields)
            self.posts.append(made)
            if not left or not again.covers(made.status, connected):
                break
        return made

    async def _try(self, url: str, headers: Mapping[str, str], fields: Mapping[str, str]) -> tuple[Post, bool]:
        at, connected = self._clocks.now(), True
        try:
            # Exactly the address that was signed: nothing is quoted anew on the way.
            target = URL(url, encoded=True)
            async with self._opened().post(target, data=dict(fields), headers=headers, allow_redirects=False) as answer:
                return Post(at, url, fields, answer.status, await answer.text(errors="replace")), True
        except (aiohttp.ClientError, TimeoutError) as failure:
            connected = not isinstance(failure, aiohttp.ClientConnectorError)
        return Post(at, url, fields, None, ""), connected

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None:
            timeout = aiohttp.ClientTimeout(total=_LONGEST_POST)
            self._session = aiohttp.ClientSession(cookie_jar=aiohttp.DummyCookieJar(), timeout=timeout)
        return self._session


def _again(fragment: str) -> _Again:
    overrides = dict(parse_qsl(fragment))
    default = _Again()
    count = overrides.get("rc", "")
    times = min(int(count), 5) if count.isdecimal() else default.times
    reasons = frozenset(overrides["rp"].split(",")) if "rp" in overrides else default.reasons
    return _Again(times, reasons)
