"""The journal: every log line in one form, JSON where nobody watches, without tokens or the addresses that hold them."""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import MutableMapping
from typing import Any, TextIO

import structlog
from structlog.types import Processor, WrappedLogger

SECRETS = re.compile(r"\b(bot)?\d{5,}:[\w-]{8,}|\bkkh_[\w-]+", re.ASCII)
QUIET = ("aiohttp.access", "aiohttp.server", "apscheduler", "httpx", "telegram", "tzlocal")
"""Libraries whose own lines hold addresses or quote requests, or repeat what we say ourselves."""


def redact(_logger: WrappedLogger, _name: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Strike tokens out of every text of a line, wherever a library has put them."""
    for key, value in event.items():
        if isinstance(value, str):
            event[key] = SECRETS.sub("…", value)
    return event


def open_journal(stream: TextIO = sys.stderr, *, level: int = logging.INFO) -> None:
    """Send our lines and those of the libraries to `stream`: columns for a person, JSON for a machine."""
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        redact,
    ]
    last: Processor = (
        structlog.dev.ConsoleRenderer(colors=True, sort_keys=False)
        if stream.isatty()
        else structlog.processors.JSONRenderer(ensure_ascii=False)
    )
    structlog.configure(
        processors=[*shared, last],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.WriteLoggerFactory(stream),
        # Not cached: a logger made before the journal opened would go on writing elsewhere.
        cache_logger_on_first_use=False,
    )
    _libraries(stream, shared, last)


def _libraries(stream: TextIO, shared: list[Processor], last: Processor) -> None:
    handler = logging.StreamHandler(stream)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[structlog.stdlib.add_logger_name, *shared],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, redact, last],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.CRITICAL)
