"""The simulated Bot API server: real HTTP on this machine, one or two bots, people, faults and a ledger."""

import itertools
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

from aiohttp import web

from bot.errors import ApiRefusal, ChatMissing
from bot.rehearsal.account import BotAccount
from bot.rehearsal.answering import answer, refused
from bot.rehearsal.chats import ChatKind, Person, Standing
from bot.rehearsal.clocks import Clocks, real_clocks
from bot.rehearsal.faults import Faults
from bot.rehearsal.ledger import Ledger
from bot.rehearsal.listener import Listener
from bot.rehearsal.orders import Desk
from bot.rehearsal.pace import PaceLimits
from bot.rehearsal.residents import Resident, Room

LIVE, DRILL = "live", "drill"
_FIRST_GROUP = -4_000_001


class RehearsalTelegram:
    """Own the server; `async with` listens on 127.0.0.1 and closes everything at the end."""

    def __init__(
        self,
        token: str,
        drill_token: str | None = None,
        *,
        port: int = 0,
        limits: PaceLimits | None = None,
        ledger_path: Path | None = None,
        clocks: Clocks | None = None,
    ) -> None:
        """Prepare one bot, or two; port 0 takes a free port. `limits` default to the published pace."""
        self.clocks = clocks or real_clocks()
        self.faults = Faults(self.clocks.monotonic)
        self.ledger: Ledger[int] = Ledger(self.clocks.now, ledger_path)
        tokens = {LIVE: token} | ({DRILL: drill_token} if drill_token else {})
        self.accounts = {
            name: BotAccount(name, secret, self.clocks, self.ledger, limits or PaceLimits())
            for name, secret in tokens.items()
        }
        self.desks: dict[str, Desk] = {}
        self._listener = Listener(self._handle, port)
        self._group_ids = itertools.count(_FIRST_GROUP, -1)

    async def __aenter__(self) -> Self:
        """Start listening."""
        await self._listener.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop posting, listening and writing."""
        for account in self.accounts.values():
            await account.webhook.clear()
        await self._listener.end()
        self.ledger.close()

    @property
    def url(self) -> str:
        """Return the address without a path, for `KAKEHASHI_TELEGRAM_API`."""
        return f"http://127.0.0.1:{self._listener.port}"

    def account(self, drill: bool = False) -> BotAccount:
        """Return the live bot or the drill bot."""
        name = DRILL if drill else LIVE
        if name not in self.accounts:
            raise ChatMissing("drill: this rehearsal has no drill bot; right would be to start it with a drill token")
        return self.accounts[name]

    def user(self, user_id: int, name: str | None = None, language: str | None = None, drill: bool = False) -> Resident:
        """Return a person's phone; the first call makes the person, a later one may change name or language."""
        account = self.account(drill)
        known = account.chats.get(user_id)
        before = Person(user_id, "Resident") if known is None else known.people[user_id]
        person = Person(user_id, name or before.first_name, language or before.language)
        chat = account.private(person)
        chat.people[user_id], chat.title = person, person.first_name
        return Resident(account, person)

    def populate(self, people: Iterable[Person], drill: bool = False) -> None:
        """Let many people have started the bot long ago, without any update."""
        for person in people:
            self.account(drill).private(person).standing = Standing.MEMBER

    def room(self, title: str, kind: ChatKind = ChatKind.GROUP, owner: int = 1, drill: bool = False) -> Room:
        """Make a group, supergroup or channel the bot is not in yet; its id is minted."""
        number = next(self._group_ids)
        chat_id = number if kind is ChatKind.GROUP else -1_000_000_000_000 + number
        chat = self.account(drill).room(chat_id, kind, title)
        return Room(self.account(drill), chat, Person(owner, "Leader"))

    def find_room(self, chat_id: int, drill: bool = False) -> Room:
        """Return a room made before, as its owner handles it."""
        chat = self.account(drill).chat(chat_id)
        return Room(self.account(drill), chat, next(iter(chat.people.values())))

    def repeat(self, update_id: int, drill: bool = False) -> None:
        """Deliver an update once more under the same number."""
        self.account(drill).updates.repeat(update_id)

    def revoke(self, drill: bool = False) -> None:
        """Answer 401 to every request with this bot's token from now on."""
        self.account(drill).revoked = True

    def restore(self, drill: bool = False) -> None:
        """Let the token work again."""
        self.account(drill).revoked = False

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
        path = request.path
        if path.startswith("/bot"):
            token, _, method = path[4:].partition("/")
            for account in self.accounts.values():
                if account.token == token and not account.revoked:
                    return await answer(account, self.faults, method, request)
            return refused(ApiRefusal(401, "Unauthorized"))
        desk = self.desks.get("/" + path.split("/", 2)[1])
        return refused(ApiRefusal(404, "Not Found")) if desk is None else await desk(request)
