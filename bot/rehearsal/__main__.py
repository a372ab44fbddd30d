"""Runs the simulated providers as a process of its own, for tests that kill and restart the service beside it."""

import argparse
import asyncio
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from bot.rehearsal.control import open_control
from bot.rehearsal.pace import NO_LIMITS, PaceLimits
from bot.rehearsal.telegram_server import RehearsalTelegram
from bot.rehearsal.twilio import control as sms_control
from bot.rehearsal.twilio.server import DRILL_LOGIN, LIVE_LOGIN, RehearsalTwilio


def main(arguments: list[str] | None = None) -> int:
    """Serve until SIGTERM or SIGINT; the first line on standard output is Telegram's address, the next Twilio's."""
    asyncio.run(_serve(_parser().parse_args(arguments)))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bot.rehearsal", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="Telegram's port on 127.0.0.1; 0 takes a free one")
    parser.add_argument("--token", default="1000001:rehearsal-live", help="token of the live bot")
    parser.add_argument("--drill-token", default="1000002:rehearsal-drill", help="token of the drill bot")
    parser.add_argument("--ledger", type=Path, help="file to append every accepted message to, a line of JSON each")
    parser.add_argument("--control", action="store_true", help="answer under /control/, at each address")
    parser.add_argument("--no-limits", action="store_true", help="keep no pace: never answer 429 by itself")
    sms = f"{LIVE_LOGIN.sid} and, for drills, {DRILL_LOGIN.sid}"
    parser.add_argument("--twilio", action="store_true", help=f"serve Twilio too, with the accounts {sms}")
    parser.add_argument("--twilio-port", type=int, default=0, help="Twilio's port; 0 takes a free one")
    parser.add_argument("--twilio-ledger", type=Path, help="the same file for accepted SMS")
    return parser


async def _serve(options: argparse.Namespace) -> None:
    end = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, end.set)
    async with AsyncExitStack() as stack:
        for open_one in [_telegram, _twilio] if options.twilio else [_telegram]:
            sys.stdout.write(f"{await stack.enter_async_context(open_one(options))}\n")
        sys.stdout.flush()
        await end.wait()


@asynccontextmanager
async def _telegram(options: argparse.Namespace) -> AsyncIterator[str]:
    server = RehearsalTelegram(
        options.token,
        options.drill_token,
        port=options.port,
        limits=NO_LIMITS if options.no_limits else PaceLimits(),
        ledger_path=options.ledger,
    )
    if options.control:
        open_control(server)
    async with server:
        yield server.url


@asynccontextmanager
async def _twilio(options: argparse.Namespace) -> AsyncIterator[str]:
    server = RehearsalTwilio(drill=DRILL_LOGIN, port=options.twilio_port, ledger_path=options.twilio_ledger)
    if options.control:
        sms_control.open_control(server)
    async with server:
        yield server.url


if __name__ == "__main__":
    raise SystemExit(main())
