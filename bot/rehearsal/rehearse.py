"""The rehearsal: the real service against the simulated provider, with phones on a page to hold it by."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from aiohttp import web

from bot import settings
from bot.app import Service, open_doors, open_service
from bot.hooks import listening
from bot.house import open_house
from bot.rehearsal import city
from bot.rehearsal.phones.page import phones_app
from bot.rehearsal.telegram_server import RehearsalTelegram
from bot.rehearsal.twilio.account import Login
from bot.rehearsal.twilio.server import DRILL_LOGIN, LIVE_LOGIN, RehearsalTwilio
from bot.setting_values import Listen

TOKEN = "1000001:rehearsal-live"  # noqa: S105 - of the simulated server, which knows no other
DRILL_TOKEN = "1000002:rehearsal-drill"  # noqa: S105 - the same
PHONES = "/phones/"


@dataclass(frozen=True, slots=True)
class Stage:
    """A rehearsal that stands: where to look, and what to type in another terminal."""

    service: Service
    pages: str
    phones: str
    database: str
    officer_token: str = field(repr=False)
    token: str = field(repr=False)
    api: str


@asynccontextmanager
async def rehearsing(folder: Path, people: int, listen: Listen, phones: Listen) -> AsyncIterator[Stage]:
    """Set up a city of `people` in `folder` and serve it; a folder used before is gone on with."""
    async with RehearsalTelegram(TOKEN, DRILL_TOKEN) as server, RehearsalTwilio(drill=DRILL_LOGIN) as sms:
        database = f"{settings.SCHEME}{folder / 'kakehashi.db'}"
        public = f"http://{listen.host}:{listen.port}"
        found = settings.read(
            {
                "KAKEHASHI_DATABASE_URL": database,
                "KAKEHASHI_TELEGRAM_TOKEN": TOKEN,
                "KAKEHASHI_DRILL_TELEGRAM_TOKEN": DRILL_TOKEN,
                "KAKEHASHI_TELEGRAM_API": server.url,
                "KAKEHASHI_LISTEN": f"{listen.host}:{listen.port}",
                "KAKEHASHI_PUBLIC_URL": public,
                "KAKEHASHI_SMS_COUNTRIES": "+1",
                **_sender("", LIVE_LOGIN, sms),
                **_sender("DRILL_", DRILL_LOGIN, sms),
            }
        )
        for drill in (False, True):
            sms.account(drill).inbound_url = f"{public}/hooks/twilio/inbound"
        async with open_house(found, exclusive=True) as house, open_service(house) as service:
            await city.settle(house, server, people, phones=True)
            for number in city.numbers(people):
                sms.user(number)
            await city.found_communities(house, server)
            _, officer_token = await city.appoint(house)
            page = web.Application()
            page.add_subapp(PHONES, phones_app(server, sms))
            async with open_doors(service) as pages, listening(page, phones) as held:
                yield Stage(service, pages, f"{held}{PHONES}", database, officer_token, TOKEN, server.url)


def _sender(twin: str, login: Login, sms: RehearsalTwilio) -> dict[str, str]:
    """Return the settings of one sender; ten parts a second, as a short number would have."""
    return {
        f"KAKEHASHI_{twin}TWILIO_ACCOUNT_SID": login.sid,
        f"KAKEHASHI_{twin}TWILIO_AUTH_TOKEN": login.token,
        f"KAKEHASHI_{twin}TWILIO_MESSAGING_SERVICE_SID": login.service or "",
        f"KAKEHASHI_{twin}TWILIO_API": sms.url,
        f"KAKEHASHI_{twin}TWILIO_RATE": "10",
    }
