"""One turn of a conversation: what a step may look at, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from bot.sms.footing import Footing as PhoneFooting
from bot.sms.speaking import Saying
from bot.telegram.draft import Draft
from broadcasts.channels.channel import Button
from broadcasts.desk import Desk
from registry import communities
from registry.addresses import Address
from registry.communities import Community
from registry.person import AccountId, AddressState, Mode, Subscriber
from registry.privacy import Keyring
from registry.store import Connection
from templates_i18n.languages import EN, Tag

Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Footing:
    """What every conversation on one account leans on; `phones` where a phone can be added to the chat."""

    desk: Desk
    keyring: Keyring
    account_id: AccountId
    mode: Mode
    phones: PhoneFooting | None = None


@dataclass(frozen=True, slots=True)
class Turn:
    """A person's turn: who they are to us, what they were asked last, and how they are spoken to.

    `code` is the phone's language, `evidence` names the update a consent would rest on.
    """

    conn: Connection = field(repr=False)
    footing: Footing = field(repr=False)
    chat: str = field(repr=False)
    update_id: int
    now: datetime
    code: str | None = None
    address: Address | None = None
    person: Subscriber | None = None
    draft: Draft | None = None

    @property
    def member(self) -> Subscriber | None:
        """The person, where they are written to."""
        return self.person if self.address is not None and self.address.state is AddressState.ACTIVE else None

    @property
    def mark(self) -> str:
        """A word that no other conversation has, for the buttons of one that begins now."""
        return f"{self.update_id:x}"

    @property
    def evidence(self) -> str:
        """Where the act this turn answers can be found again."""
        return f"update {self.update_id}"

    @property
    def known_language(self) -> Tag | None:
        """The language chosen or, before that, the phone's own; None where we know neither."""
        if self.draft is not None and self.draft.language is not None:
            return self.draft.language
        if self.person is not None:
            return self.person.choices.languages[0]
        return self.footing.desk.renderer.languages.match(self.code)

    @property
    def language(self) -> Tag:
        """The language to speak."""
        return self.known_language or EN

    def communities(self) -> tuple[Community, ...]:
        """Return the open communities."""
        return communities.listed(self.conn)

    def phrase(self, key: str, **values: str) -> str:
        """Return a phrase of the conversation in the person's language."""
        return self.footing.desk.renderer.phrase(self.language, key, **values)


@dataclass(frozen=True, slots=True)
class Screen:
    """A message with its buttons: it takes the place of the one that was tapped, or comes as a new one."""

    text: str = field(repr=False)
    rows: Rows = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """What a turn comes to; `draft` is the question open afterwards, `toast` a short note on the tapped button.

    `late` counts notices in force that were queued for the person, `text` leaves by SMS after the commit.
    """

    screen: Screen | None = None
    draft: Draft | None = None
    toast: str | None = field(default=None, repr=False)
    late: int = 0
    text: Saying | None = None
