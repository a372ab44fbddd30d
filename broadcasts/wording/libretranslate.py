"""The machine elsewhere: any server that speaks LibreTranslate's HTTP interface, for languages without a package."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping, Sequence
from typing import Any

import aiohttp

from broadcasts.wording.codes import LIBRE, codes
from broadcasts.wording.engine import Gap, Nothing, Outcome, Server, Translated
from templates_i18n.languages import Tag

LARGEST = 1024 * 1024
"""Bytes of an answer that are read."""
AT_ONCE = 4

Reached = Mapping[str, frozenset[str]]


class LibreTranslate:
    """A server of that interface, through the session that is handed in and stays its owner's."""

    name = "libretranslate"

    def __init__(self, session: aiohttp.ClientSession, server: Server) -> None:
        self._session = session
        self._server = server
        self._turn = asyncio.Semaphore(AT_ONCE)

    async def reaches(self, source: Tag) -> frozenset[Tag]:
        """Return the languages the server offers from this one; none where it cannot be asked."""
        known = await self._languages()
        if isinstance(known, Nothing):
            return frozenset()
        targets = frozenset().union(*(known.get(code, frozenset()) for code in codes(source, LIBRE)))
        ours = {code: tag for tag, spelled in LIBRE.items() for code in spelled}
        return frozenset(ours.get(code, Tag(code)) for code in targets) - {source}

    async def translate(self, sentences: Sequence[str], source: Tag, targets: Sequence[Tag]) -> Mapping[Tag, Outcome]:
        """Translate every sentence into every target, a request per language."""
        known = await self._languages()
        if isinstance(known, Nothing):
            return dict.fromkeys(targets, known)
        made = await asyncio.gather(*(self._into(known, sentences, source, target) for target in targets))
        return dict(zip(targets, made, strict=True))

    async def trouble(self) -> Nothing | None:
        """Return why the server cannot be asked, where that is so."""
        known = await self._languages()
        return known if isinstance(known, Nothing) else None

    async def release(self) -> None:
        """Hold nothing: the server keeps its models itself."""

    async def aclose(self) -> None:
        """Hold nothing: the session belongs to whoever made it."""

    async def _into(self, known: Reached, sentences: Sequence[str], source: Tag, target: Tag) -> Outcome:
        pair = next(
            (
                (start, to)
                for start in codes(source, LIBRE)
                for to in codes(target, LIBRE)
                if to in known.get(start, frozenset())
            ),
            None,
        )
        if pair is None:
            return Nothing(Gap.NO_MODEL, f"{source} to {target}")
        body: dict[str, object] = {"q": list(sentences), "source": pair[0], "target": pair[1], "format": "text"}
        if self._server.key:
            body["api_key"] = self._server.key
        async with self._turn:
            answer = await self._ask("POST", "/translate", body)
        if isinstance(answer, Nothing):
            return answer
        texts = answer.get("translatedText") if isinstance(answer, dict) else None
        if not isinstance(texts, list) or len(texts) != len(sentences) or not all(isinstance(t, str) for t in texts):
            return Nothing(Gap.GARBLED, f"{source} to {target}")
        return Translated(tuple(texts))

    async def _languages(self) -> Reached | Nothing:
        answer = await self._ask("GET", "/languages", None)
        if isinstance(answer, Nothing):
            return answer
        try:
            return {str(one["code"]): frozenset(map(str, one["targets"])) for one in answer}
        except (TypeError, KeyError):
            return Nothing(Gap.GARBLED, "languages")

    async def _ask(self, method: str, path: str, body: Mapping[str, object] | None) -> Any | Nothing:  # noqa: ANN401 - any JSON value
        """Return the answer to one request as JSON, or what came instead; never tells the address, which may hold a key."""
        wait = aiohttp.ClientTimeout(total=self._server.patience)
        try:
            async with self._session.request(
                method, self._server.url + path, json=body, timeout=wait, allow_redirects=False
            ) as answer:
                if answer.status != 200:
                    return Nothing(Gap.REFUSED, f"status {answer.status}")
                raw = await _read(answer)
        except TimeoutError:
            return Nothing(Gap.TIMED_OUT, path)
        except (aiohttp.ClientError, OSError) as error:
            return Nothing(Gap.UNREACHABLE, type(error).__name__)
        try:
            return json.loads(raw)
        except (ValueError, RecursionError):
            # Nested without end it is no ValueError, and no answer either.
            return Nothing(Gap.GARBLED, path)


async def _read(answer: aiohttp.ClientResponse) -> bytes:
    """Read an answer up to its largest size; what is longer is no JSON any more and found out as such."""
    raw = bytearray()
    async for chunk in answer.content.iter_chunked(65_536):
        raw += chunk
        if len(raw) > LARGEST:
            return b""
    return bytes(raw)
