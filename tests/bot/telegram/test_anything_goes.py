"""Whatever people tap and write, in whatever order: nothing fails, and nobody is lost who did not leave."""

import asyncio
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.rehearsal.pace import NO_LIMITS
from bot.rehearsal.residents import press
from bot.rehearsal.telegram_server import RehearsalTelegram
from registry.person import AddressState
from registry.store.embedded import open_embedded
from tests.talking import Phone, Talk, talking
from tests.town import DRILL_TOKEN, TOKEN, create

CHATS = (5_550_100_101, 5_550_100_102)
LANGUAGES = (None, "vi", "my")

Act = tuple[str, int, int, str]

SAYINGS = st.one_of(
    st.sampled_from(
        [f"/{one}" for one in "start menu now language second areas topics mute mydata help settings x".split()]
        + ["/start c_nowhere", "/start l_nothing", "/mute sideways", "now", "MENU", "/", ""]
    ),
    st.text(max_size=40),
)
ACTS = st.lists(
    st.tuples(
        st.sampled_from(["say", "tap", "tap", "tap", "tap", "old tap", "twice", "again", "block", "leave"]),
        st.integers(0, len(CHATS) - 1),
        st.integers(0, 200),
        SAYINGS,
    ),
    min_size=10,
    max_size=60,
)


@dataclass
class Crowd:
    """Some people who do anything at all, and who of them should be registered."""

    talk: Talk
    phones: list[Phone]
    members: set[int] = field(default_factory=set)
    last: int | None = None
    left: bool = False

    async def do(self, act: Act) -> None:
        kind, who, number, saying = act
        phone = self.phones[who]
        self.left = kind == "block"
        match kind:
            case "say":
                self.last = phone.resident.say(saying or "?")
            case "tap" | "twice" | "old tap":
                for _ in range(2 if kind == "twice" else 1):
                    self._tap(phone, number, newest=kind != "old tap")
            case "again" if self.last is not None:
                self.talk.server.repeat(self.last)
            case "block":
                phone.resident.block()
            case "leave":
                await self._leave(phone)
            case _:
                pass
        await self.deliver()
        await self.check(phone)

    def _tap(self, phone: Phone, number: int, *, newest: bool) -> None:
        shown = [message for message in phone.resident.messages() if list(message.buttons())]
        if not shown:
            return
        message = shown[-1] if newest else shown[number % len(shown)]
        data = [button["callback_data"] for button in message.buttons()]
        chosen = data[number % len(data)]
        self.left = self.left or chosen.endswith(".leave.")
        phone.resident.unblock()
        self.last = press(self.talk.server.account(), phone.resident.chat, phone.resident.person, message, chosen)

    async def _leave(self, phone: Phone) -> None:
        phone.resident.say("/leave")
        await self.deliver()
        yes = [one for message in phone.resident.messages() for one in message.buttons()]
        leaving = [one["callback_data"] for one in yes if one["callback_data"].endswith(".leave.")]
        if leaving:
            self.left = True
            phone.resident.tap(leaving[-1])

    async def deliver(self) -> None:
        """Hand every waiting update over, some of them at once, as a webhook does."""
        updates = self.talk.server.account().updates
        waiting = updates.waiting()
        for update in waiting:
            updates.done(update)
        await asyncio.gather(*(self.talk.voice.handle(update.json()) for update in waiting))
        await self.talk.voice.aclose()

    async def check(self, phone: Phone) -> None:
        counts = self.talk.voice.counts
        assert (counts["failed"], counts["malformed"]) == (0, 0)
        address = await self.talk.address(phone.chat)
        active = address is not None and address.state is AddressState.ACTIVE
        if phone.chat in self.members:
            assert active or self.left
        (self.members.add if active else self.members.discard)(phone.chat)
        for other in self.members - {phone.chat}:
            found = await self.talk.address(other)
            assert found is not None
            assert found.state is AddressState.ACTIVE


async def play(language: str | None, acts: list[Act], folder: Path) -> None:
    create(folder / "book.sqlite")
    store = open_embedded(folder / "book.sqlite", exclusive=True)
    try:
        async with (
            RehearsalTelegram(TOKEN, DRILL_TOKEN, limits=NO_LIMITS) as server,
            talking(server, store, poll=False) as talk,
        ):
            crowd = Crowd(talk, [talk.phone(chat, language) for chat in CHATS])
            for phone in crowd.phones:
                phone.resident.start()
                await crowd.deliver()
            await crowd.do(("tap", 0, 0, ""))
            for act in acts:
                await crowd.do(act)
            assert server.ledger.violations == []
            assert server.account().queries == {}
    finally:
        await store.aclose()


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(acts=ACTS)
def test_nothing_people_do_fails_or_loses_anybody(language: str | None, acts: list[Act]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(play(language, acts, Path(folder)))
