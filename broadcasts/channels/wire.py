"""The one HTTP session of a process: every request to a provider leaves through it."""

from __future__ import annotations

import aiohttp

CONNECT_LIMIT = 10.0
"""Seconds for a new connection, where whoever asks does not say."""
KEPT_ALIVE = 75.0
"""Seconds an idle connection is kept for the next request."""
SKIPPED = ("User-Agent", "Accept", "Accept-Encoding")
"""Headers that say nothing to a provider and would be written for every message."""


def open_session() -> aiohttp.ClientSession:
    """Return the session, to be closed by whoever opens it; no cookies, and no limit of time of its own."""
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(limit=0, keepalive_timeout=KEPT_ALIVE),
        cookie_jar=aiohttp.DummyCookieJar(),
        # Who asks says how long; a limit here would be a timer per request on the hot path.
        timeout=aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_LIMIT),
        skip_auto_headers=SKIPPED,
    )
