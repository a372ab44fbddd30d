"""What the contract suites share: invented people, a moment to start from, and a way to undo what an example did."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TypeVar

from registry import subscribers
from registry.person import AccountId, Choices, ConsentGiven, Contact, Joined
from registry.privacy import Keyring
from registry.store import Connection, Store
from templates_i18n.languages import Tag

T = TypeVar("T")
NOW = datetime(2026, 11, 23, 3, 7, tzinfo=UTC)
VI, EN, NE = Tag("vi"), Tag("en"), Tag("ne")
TELEGRAM, DRILL, TWILIO = AccountId("telegram"), AccountId("telegram-drill"), AccountId("twilio")
FIRST_CHAT = 7_314_159_000


class Undo(Exception):
    """Carries an example's result out of the transaction that it undoes."""

    def __init__(self, result: object) -> None:
        self.result = result


@dataclass(frozen=True)
class Book:
    """An open store and the keys that open what lies in it."""

    store: Store
    keyring: Keyring

    async def write(self, job: Callable[[Connection], T]) -> T:
        return await self.store.write(job)

    async def undone(self, job: Callable[[Connection], T]) -> T:
        """Run `job` and leave nothing of it behind, so that the next example starts on the same ground."""

        def undoing(conn: Connection) -> None:
            raise Undo(job(conn))

        try:
            await self.store.write(undoing)
        except Undo as undo:
            return undo.result  # type: ignore[return-value]  # what job returned, carried by an exception
        raise AssertionError


def chat(number: int, account: AccountId = TELEGRAM) -> Contact:
    return Contact(account, str(FIRST_CHAT + number))


def agreed(language: Tag = VI) -> ConsentGiven:
    return ConsentGiven(version="2026-11", language=language, source="chat", evidence="update 17")


def join(
    conn: Connection, keyring: Keyring, number: int, choices: Choices | None = None, account: AccountId = TELEGRAM
) -> Joined:
    return subscribers.join(
        conn,
        keyring,
        contact=chat(number, account),
        choices=choices or Choices((VI,)),
        consent=agreed(),
        now=NOW,
    )
