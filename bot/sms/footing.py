"""What talking with phones leans on: the words, the keys, the account, and which numbers it may answer."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.sms import links
from broadcasts.desk import Desk
from registry.person import AccountId, AddressId, Mode
from registry.phones import parse_mobile
from registry.privacy import Keyring
from templates_i18n.labels import city_name
from templates_i18n.languages import Tag
from templates_i18n.segments import count

MOST_PARTS = 2


@dataclass(frozen=True, slots=True)
class Footing:
    """One SMS account as its conversations see it; `number` is where people can write to, None where they cannot."""

    desk: Desk
    keyring: Keyring = field(repr=False)
    account_id: AccountId
    mode: Mode
    countries: tuple[str, ...]
    number: str | None = None

    def mobile(self, typed: str) -> str:
        """Return a number that may be written to; raises BadHandle, which masks it."""
        return parse_mobile(typed, self.countries)

    def phrase(self, language: Tag, key: str, /, **values: str) -> str:
        """Return a phrase in a language."""
        return self.desk.renderer.phrase(language, key, **values)

    def with_link(self, language: Tag, text: str, address_id: AddressId) -> tuple[str, str]:
        """Return the text with the way out under it, or as a second text where two parts do not hold both."""
        url = self.leave_link(address_id)
        if url is None:
            return text, ""
        longer = f"{text}\n{self.phrase(language, 'sms-link', link=url)}"
        return (longer, "") if count(longer).parts <= MOST_PARTS else (text, self.welcome(language, address_id) or "")

    def welcome(self, language: Tag, address_id: AddressId) -> str | None:
        """Return the first text to a phone that was registered elsewhere: who writes, and how to stop it.

        It is the one thing a phone that cannot answer its sender keeps for later; None without a public address.
        """
        url = self.leave_link(address_id)
        if url is None:
            return None
        city = city_name(self.desk.renderer, self.desk.city.code, language).brief
        return f"{city}: {self.phrase(language, 'sms-link', link=url)}"

    def leave_link(self, address_id: AddressId) -> str | None:
        """Return the address of the page by which a phone is left alone; None without a public address."""
        base = self.desk.public_url
        return f"{base}/leave/{links.token(self.keyring, address_id)}" if base else None
