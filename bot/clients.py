"""Who asks over HTTP: the peer, or whom a trusted proxy names; nobody else's word counts."""

from __future__ import annotations

from collections.abc import Sequence
from ipaddress import IPv4Address, IPv6Address, ip_address
from typing import TypeAlias

from aiohttp import web

from bot.setting_values import Network

FORWARDED = ("X-Forwarded-For", "Forwarded")

Address: TypeAlias = IPv4Address | IPv6Address


def is_near(request: web.Request, trusted: Sequence[Network]) -> bool:
    """Tell whether a request really comes from this machine, or from a network that is trusted."""
    client = client_of(request, trusted)
    return client is not None and (client.is_loopback or any(client in network for network in trusted))


def client_of(request: web.Request, trusted: Sequence[Network]) -> Address | None:
    """Return who asks: the peer or, where a trusted proxy says so, the last client that is no trusted proxy.

    None where a proxy that nobody trusts has forwarded it: whom it names may be invented.
    """
    peer = _address(request.remote or "")
    if not any(name in request.headers for name in FORWARDED):
        return peer
    if peer is None or not any(peer in network for network in trusted):
        return None
    named = [_address(one.strip()) for one in request.headers.get(FORWARDED[0], "").split(",")]
    for one in reversed(named):
        if one is None or not any(one in network for network in trusted):
            return one
    return peer


def _address(text: str) -> Address | None:
    try:
        return ip_address(text)
    except ValueError:
        return None
