"""Runs the simulated Telegram as a process of its own, for tests that kill and restart the service beside it."""

import argparse
import asyncio
import signal
import sys
from pathlib import Path

from bot.rehearsal.control import open_control
from bot.rehearsal.pace import NO_LIMITS, PaceLimits
from bot.rehearsal.telegram_server import RehearsalTelegram


def main(arguments: list[str] | None = None) -> int:
    """Serve until SIGTERM or SIGINT; the first line on standard output is the address."""
    asyncio.run(_serve(_parser().parse_args(arguments)))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot.rehearsal", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="port on 127.0.0.1; 0 takes a free one")
    parser.add_argument("--token", default="1000001:rehearsal-live", help="token of the live bot")
    parser.add_argument("--drill-token", default="1000002:rehearsal-drill", help="token of the drill bot")
    parser.add_argument("--ledger", type=Path, help="file to append every accepted message to, a line of JSON each")
    parser.add_argument("--control", action="store_true", help="answer under /control/")
    parser.add_argument("--no-limits", action="store_true", help="keep no pace: never answer 429 by itself")
    return parser


async def _serve(options: argparse.Namespace) -> None:
    server = RehearsalTelegram(
        options.token,
        options.drill_token,
        port=options.port,
        limits=NO_LIMITS if options.no_limits else PaceLimits(),
        ledger_path=options.ledger,
    )
    if options.control:
        open_control(server)
    end = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, end.set)
    async with server:
        sys.stdout.write(f"{server.url}\n")
        sys.stdout.flush()
        await end.wait()


if __name__ == "__main__":
    raise SystemExit(main())
