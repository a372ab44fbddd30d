"""The simulated Twilio server: real HTTP on this machine, one or two accounts, phones, faults and a ledger."""

from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from aiohttp import web

from bot.errors import ChatMissing, SmsRefusal
from bot.rehearsal.clocks import Clocks, real_clocks
from bot.rehearsal.faults import Faults
from bot.rehearsal.ledger import Ledger
from bot.rehearsal.listener import Listener
from bot.rehearsal.orders import Desk
from bot.rehearsal.twilio.account import Login, TwilioAccount
from bot.rehearsal.twilio.answering import answer, may_enter, refused, route
from bot.rehearsal.twilio.callbacks import Post, Poster
from bot.rehearsal.twilio.codes import refusal
from bot.rehearsal.twilio.journeys import Carrier
from bot.rehearsal.twilio.residents import SmsResident

LIVE, DRILL = "live", "drill"
# Numbers of the kind kept free for fiction; both are valid and nobody's.
LIVE_LOGIN = Login("AC" + "1" * 32, "rehearsal-live", ("+12025550100",), "MG" + "1" * 32)
DRILL_LOGIN = Login("AC" + "2" * 32, "rehearsal-drill", ("+12025550101",), "MG" + "2" * 32)


class RehearsalTwilio:
    """Own the server; `async with` listens on 127.0.0.1 and closes everything at the end."""

    def __init__(
        self,
        live: Login = LIVE_LOGIN,
        drill: Login | None = None,
        *,
        port: int = 0,
        ledger_path: Path | None = None,
        clocks: Clocks | None = None,
    ) -> None:
        """Prepare one account, or two; port 0 takes a free port."""
        self.clocks = clocks or real_clocks()
        self.faults = Faults(self.clocks.monotonic)
        self.ledger: Ledger[str] = Ledger(self.clocks.now, ledger_path, noun="number")
        logins = {LIVE: live} | ({DRILL: drill} if drill else {})
        self.accounts = {name: TwilioAccount(name, login, self.clocks, self.ledger) for name, login in logins.items()}
        self.desks: dict[str, Desk] = {}
        self._carrier = Carrier(Poster(self.clocks))
        self._listener = Listener(self._handle, port)

    async def __aenter__(self) -> Self:
        """Start listening."""
        await self._listener.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop listening, carrying, posting and writing."""
        await self._listener.end()
        await self._carrier.aclose()
        await self._carrier.poster.aclose()
        self.ledger.close()

    @property
    def url(self) -> str:
        """Return the address without a path, for `KAKEHASHI_TWILIO_API`."""
        return f"http://127.0.0.1:{self._listener.port}"

    @property
    def posts(self) -> Sequence[Post]:
        """Return every callback and webhook request made so far, oldest first."""
        return self._carrier.poster.posts

    def account(self, drill: bool = False) -> TwilioAccount:
        """Return the live account or that of the drills."""
        name = DRILL if drill else LIVE
        if name not in self.accounts:
            raise ChatMissing("drill: this rehearsal has no drill account; right would be to start it with one")
        return self.accounts[name]

    def user(self, number: str, drill: bool = False) -> SmsResident:
        """Return the phone with this number, making one where none is known."""
        return SmsResident(self.account(drill), self._carrier, number)

    async def settled(self) -> None:
        """Wait until every message accepted so far has ended and all it led to was told."""
        await self._carrier.settled()

    async def repost(self, post: Post, drill: bool = False) -> Post:
        """Make an old request once more, freshly signed, as Twilio may do at any time."""
        return await self._carrier.poster.post(post.url, self.account(drill).tokens[0], post.fields)

    async def refuse(self) -> None:
        """Close the listening socket and every connection: connection refused."""
        await self._listener.close()

    async def listen(self) -> None:
        """Listen again on the same port."""
        await self._listener.open()

    def refuse_for(self, seconds: float) -> None:
        """Refuse connections from a moment after now, and listen again after so many seconds."""
        self._listener.refuse_for(seconds)

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        desk = self.desks.get("/" + request.path.split("/", 2)[1])
        if desk is not None:
            return await desk(request)
        try:
            wanted = route(request)
            account = next((one for one in self.accounts.values() if may_enter(one, request)), None)
            if account is None:
                raise refusal(20003)
            if account.login.sid != wanted.account:
                raise refusal(20404, request.path)
        except SmsRefusal as why:
            self.ledger.requests["none", why.status] += 1
            return refused(why)
        return await answer(account, self.faults, wanted, request, self._carrier)
