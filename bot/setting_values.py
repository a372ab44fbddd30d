"""What a setting's value may be: each function returns the checked value or says in a ValueError what would be right."""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import IPv4Network, IPv6Network, ip_network
from typing import TypeAlias
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

LEAST_SECRET = 32
YES, NO = frozenset({"1", "true", "yes", "on"}), frozenset({"0", "false", "no", "off"})

Network: TypeAlias = IPv4Network | IPv6Network


@dataclass(frozen=True, slots=True)
class Listen:
    """Where the HTTP server listens."""

    host: str
    port: int


def secret(value: str) -> str:
    """Return a secret long enough to derive keys from."""
    if len(value) < LEAST_SECRET:
        message = f"at least {LEAST_SECRET} characters, such as `openssl rand -base64 32` prints"
        raise ValueError(message)
    return value


def listen(value: str) -> Listen:
    """Return an address and port to listen on."""
    host, _, port = value.rpartition(":")
    if not host or not port.isdecimal() or not 0 <= int(port) <= 65535:
        message = "an address and a port, such as 127.0.0.1:8080"
        raise ValueError(message)
    return Listen(host.strip("[]"), int(port))


def url(value: str) -> str:
    """Return an address without its last slash."""
    parts = urlsplit(value)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment or parts.username:
        message = "an address that begins with https:// (or http:// on this machine), without a query"
        raise ValueError(message)
    return value.rstrip("/")


def token(value: str) -> str:
    """Return a bot's token."""
    if not re.fullmatch(r"\d+:[\w-]+", value, re.ASCII):
        message = "a bot's token as @BotFather gives it: digits, a colon, letters and digits"
        raise ValueError(message)
    return value


def webhook_secret(value: str) -> str:
    """Return what a webhook must show."""
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", value):
        message = "1 to 256 letters, digits, _ or -"
        raise ValueError(message)
    return value


def rate(value: str) -> float:
    """Return requests a second; 0 is no pace."""
    try:
        rate = float(value)
    except ValueError:
        rate = -1.0
    if not 0 <= rate <= 10_000:
        message = "a number of requests a second from 0 (no pace) to 10000"
        raise ValueError(message)
    return rate


def flag(value: str) -> bool:
    """Return yes or no."""
    if value.lower() not in YES | NO:
        message = "1 or 0"
        raise ValueError(message)
    return value.lower() in YES


def zone(value: str) -> ZoneInfo:
    """Return a time zone."""
    try:
        return ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        message = "a zone such as Asia/Tokyo"
        raise ValueError(message) from None


def networks(value: str) -> tuple[Network, ...]:
    """Return networks, none for an empty value."""
    try:
        return tuple(ip_network(one.strip()) for one in value.split(",") if one.strip())
    except ValueError:
        message = "addresses or networks, comma-separated, such as 127.0.0.1/32, 10.0.0.0/8"
        raise ValueError(message) from None
