"""Packages that can be had: the public index that Argos Translate names, and fetching one of it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp

from broadcasts.errors import PackageRefused
from broadcasts.wording.packages import LARGEST

PATIENCE = 60.0
"""Seconds without a byte after which a fetch is given up."""
INDEX_LARGEST = 8 * 1024**2
EXPECTED = "an index of Argos Translate packages"


@dataclass(frozen=True, slots=True)
class Offer:
    """A package of an index: its languages by the index's codes, its version, and where it is."""

    source: str
    target: str
    version: str
    links: tuple[str, ...]


def address() -> str:
    """Return where the library's index is (ARGOS_PACKAGE_INDEX changes it)."""
    # The library makes folders of its own when it is imported, so that waits until somebody wants its index.
    from argostranslate import settings  # noqa: PLC0415 - as said above

    found: str = settings.remote_package_index
    return found


async def fetch(session: aiohttp.ClientSession, url: str) -> tuple[Offer, ...]:
    """Return what an index offers, the newest of each pair; raise PackageRefused where it cannot be read."""
    raw = bytearray()
    await _download(session, url, raw.extend, INDEX_LARGEST)
    try:
        rows = json.loads(bytes(raw))
        offers = [_offer(row) for row in rows if row.get("type", "translate") == "translate"]
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise PackageRefused(package="index", reason="cannot be read", expected=EXPECTED) from error
    newest = {(one.source, one.target): one for one in sorted(offers, key=lambda one: _numbers(one.version))}
    return tuple(newest[pair] for pair in sorted(newest))


def _offer(row: Mapping[str, Any]) -> Offer:
    links = tuple(link for link in row["links"] if str(link).startswith(("https://", "http://")))
    return Offer(str(row["from_code"]), str(row["to_code"]), str(row["package_version"]), links)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) if part.isdecimal() else 0 for part in version.split("."))


def choose(offers: tuple[Offer, ...], source: str, target: str) -> Offer:
    """Return the offer of a pair; raise PackageRefused, which names what there is from that language."""
    for one in offers:
        if (one.source, one.target) == (source, target):
            return one
    near = ", ".join(one.target for one in offers if one.source == source)
    expected = f"from {source}: {near}" if near else f"one of {', '.join(sorted({one.source for one in offers}))}"
    raise PackageRefused(package=f"{source}-{target}", reason="not offered", expected=expected)


async def take(session: aiohttp.ClientSession, offer: Offer, folder: Path) -> Path:
    """Fetch a package into a folder and return its file; raise PackageRefused where no link gives it."""
    file = folder / f"translate-{offer.source}_{offer.target}.argosmodel"
    refusal = PackageRefused(package=file.name, reason="no link", expected="an address to fetch it from")
    for link in offer.links:
        try:
            with file.open("wb") as out:
                await _download(session, link, out.write, LARGEST)
        except PackageRefused as error:
            refusal = error
        else:
            return file
    raise refusal


async def _download(session: aiohttp.ClientSession, url: str, write: Callable[[bytes], object], most: int) -> None:
    name, size = url.rpartition("/")[2] or url, 0
    try:
        wait = aiohttp.ClientTimeout(total=None, sock_read=PATIENCE, sock_connect=PATIENCE)
        async with session.get(url, timeout=wait) as answer:
            if answer.status != 200:
                raise PackageRefused(package=name, reason=f"status {answer.status}", expected="status 200")
            async for chunk in answer.content.iter_chunked(1 << 18):
                size += len(chunk)
                if size > most:
                    raise PackageRefused(package=name, reason="too large", expected=f"at most {most} bytes")
                write(chunk)
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        reason = f"cannot be fetched ({type(error).__name__})"
        raise PackageRefused(package=name, reason=reason, expected="a working connection") from error
