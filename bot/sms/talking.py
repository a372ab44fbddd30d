"""The voice by SMS, put together: who speaks, who listens, and the pages, for the accounts that are set up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import aiohttp
from aiohttp import web

from bot.setting_twilio import TwilioAccount
from bot.setting_values import Network
from bot.sms.footing import Footing
from bot.sms.inbound import Ear
from bot.sms.join_page import join_routes
from bot.sms.leave_form import PATH as LEAVE
from bot.sms.leave_form import leave_form_routes
from bot.sms.leave_page import leave_routes
from bot.sms.limits import Limits
from bot.sms.site import Site
from bot.sms.speaking import Line, Speaker
from broadcasts.channels.twilio import Sender, TwilioChannel
from broadcasts.channels.twilio_codes import Codes
from broadcasts.desk import Desk
from broadcasts.pacing import Pace
from registry.addresses import Channel, account_of
from registry.clock import Clock
from registry.person import Mode
from registry.privacy import Keyring
from registry.store import Store

JOIN = "/join"


@dataclass(frozen=True, slots=True)
class Ground:
    """What the process lends: everything here is shared and closed elsewhere."""

    store: Store
    desk: Desk
    keyring: Keyring
    clock: Clock
    session: aiohttp.ClientSession
    codes: Codes
    countries: tuple[str, ...]
    trusted: tuple[Network, ...]
    wake: Callable[[], None]


class PhoneVoice:
    """Conversations with phones on every account; with no account set up, only the leave links work."""

    def __init__(self, ground: Ground, accounts: Mapping[Mode, TwilioAccount], paces: Mapping[Mode, Pace]) -> None:
        self._ground = ground
        self._accounts = accounts
        self.footings = {mode: self._footing(mode, account) for mode, account in accounts.items()}
        lines = {account_of(Channel.SMS, mode): self._line(mode, paces[mode]) for mode in accounts}
        self.speaker = Speaker(lines, ground.store, ground.keyring, ground.clock)

    def _footing(self, mode: Mode, account: TwilioAccount | None) -> Footing:
        ground = self._ground
        number = account.sender if account is not None and account.sender.startswith("+") else None
        return Footing(ground.desk, ground.keyring, account_of(Channel.SMS, mode), mode, ground.countries, number)

    def _line(self, mode: Mode, pace: Pace) -> Line:
        account, ground = self._accounts[mode], self._ground
        # Without an address for receipts: nobody counts whether an answer arrived.
        sender = Sender(account.sid, account.tokens[0], account.sender, account.api)
        channel = TwilioChannel(ground.session, sender, ground.clock, ground.codes)
        return Line(account_of(Channel.SMS, mode), channel, pace)

    @property
    def join_path(self) -> str:
        """Return where phones are registered; empty where no account sends to them."""
        return JOIN if Mode.LIVE in self.footings else ""

    @property
    def leave_path(self) -> str:
        """Return where anybody has the SMS to their phone stopped; empty where no account sends any."""
        return LEAVE if Mode.LIVE in self.footings else ""

    def routes(self, limits: Limits | None = None) -> tuple[web.RouteDef, ...]:
        """Return the pages, and the door for texts where there is a public address that they can be signed for."""
        ground = self._ground
        footing = self.footings.get(Mode.LIVE) or self._footing(Mode.LIVE, None)
        limits = limits or Limits()
        site = Site(
            ground.store, footing, self.speaker, ground.clock, ground.wake, ground.trusted, limits, self.leave_path
        )
        forms = [*join_routes(site), *leave_form_routes(site)] if self.join_path else []
        routes = [*forms, *leave_routes(site)]
        url = ground.desk.public_url
        if self.footings and url is not None:
            ear = Ear(self._accounts, self.footings, ground.store, ground.clock, ground.wake)
            routes.append(ear.route(url))
        return tuple(routes)
