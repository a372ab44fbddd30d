"""The end of a process: the first signal asks to finish in good order, the second ends it at once."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager

SIGNALS = (signal.SIGTERM, signal.SIGINT)
AT_ONCE = 130


@contextmanager
def on_end(finish: Callable[[], None]) -> Iterator[None]:
    """Call `finish` at the first SIGTERM or SIGINT; a crash is provided for, so a second one may be one."""
    asked = False

    def hear() -> None:
        nonlocal asked
        if asked:
            os._exit(AT_ONCE)
        asked = True
        finish()

    loop = asyncio.get_running_loop()
    for number in SIGNALS:
        loop.add_signal_handler(number, hear)
    try:
        yield
    finally:
        for number in SIGNALS:
            loop.remove_signal_handler(number)
