"""An invented city for rehearsals: officers, residents in eight languages, and communities with their groups."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from itertools import islice

from bot.house import House
from bot.rehearsal.chats import ChatKind, Person, Standing
from bot.rehearsal.telegram_server import RehearsalTelegram
from registry import addresses, communities, officers, subscribers
from registry.community import CommunityId
from registry.consent import CONSENT_VERSION
from registry.officers import Officer, Reach, Role
from registry.person import Channel, Choices, ConsentGiven, Contact, Mode
from registry.store import Connection
from templates_i18n.languages import Tag

SHARES: tuple[tuple[str, str, int], ...] = (
    ("vi", "Minh", 26),
    ("zh-Hans", "小明", 22),
    ("ko", "민수", 12),
    ("en", "Alex", 12),
    ("ne", "Sita", 10),
    ("id", "Budi", 9),
    ("ja-x-easy", "Maria", 6),
    ("ja", "さくら", 3),
)
"""Language, an invented first name, and its share of a hundred residents."""
CODES = {"zh-Hans": "zh-hans", "ja-x-easy": "ja"}
COMMUNITIES = (("vietnam", "Hội người Việt Sapporo", "vi"), ("nepal", "Sapporo Nepali Samaj", "ne"))
FIRST_CHAT = 710_000_001
FIRST_NEW = 720_000_001
LEFT_EVERY = 83
"""One of so many had blocked the bot long ago, and the book knows it."""
BLOCKED_EVERY = 67
"""One of so many blocks it without a word; only sending finds out."""
GONE_EVERY = 143
"""One of so many has deleted the account meanwhile."""
PHONE_EVERY = 10
"""One of so many has no chat but a phone, as long as there are numbers that cannot ring."""
NUMBERS = tuple(f"+1202555{number:04d}" for number in range(100, 200))
AT_ONCE = 250


@dataclass(frozen=True, slots=True)
class Neighbour:
    """One invented resident."""

    person: Person
    language: Tag
    area: str | None
    phone: str | None = None


def neighbours(people: int, wards: tuple[str, ...], *, phones: bool = False) -> Iterator[Neighbour]:
    """Yield so many residents in the languages' shares, the same ones every time; some chose no ward.

    With `phones`, one of ten has no chat but a phone, while there are numbers that cannot ring.
    """
    shares = [(tag, name) for tag, name, share in SHARES for _ in range(share)]
    for number in range(people):
        # A step that shares no factor with a hundred mixes the languages and keeps their shares.
        tag, name = shares[number * 37 % len(shares)]
        person = Person(FIRST_CHAT + number, f"{name} {number + 1}", CODES.get(tag, tag))
        area = None if number % 11 == 0 else wards[number * 7 % len(wards)]
        yield Neighbour(person, Tag(tag), area, _phone(number) if phones else None)


def numbers(people: int) -> tuple[str, ...]:
    """Return the phones among so many residents."""
    return tuple(phone for number in range(people) if (phone := _phone(number)) is not None)


def _phone(number: int) -> str | None:
    """Return the phone of a resident without a chat, None for the others."""
    order, rest = divmod(number, PHONE_EVERY)
    return NUMBERS[order] if rest == PHONE_EVERY // 2 and order < len(NUMBERS) else None


def newcomers() -> tuple[Neighbour, ...]:
    """Return one more resident per language, who is not subscribed yet."""
    return tuple(
        Neighbour(Person(FIRST_NEW + number, name, CODES.get(tag, tag)), Tag(tag), None)
        for number, (tag, name, _) in enumerate(SHARES)
    )


async def settle(house: House, server: RehearsalTelegram, people: int, *, phones: bool = False) -> None:
    """Subscribe the residents with their recorded consent; some of their phones will not be reached."""
    wards = tuple(area.code for area in house.desk.city.wards)
    found = neighbours(people, wards, phones=phones)
    number = 0
    while some := tuple(islice(found, AT_ONCE)):
        await house.store.write(partial(_join, house=house, some=some, first=number))
        server.populate(one.person for one in some if one.phone is None)
        for offset, one in enumerate(some, number + 1):
            if one.phone is not None:
                continue
            chat = server.user(one.person.id).chat
            if offset % BLOCKED_EVERY == 0 or offset % LEFT_EVERY == 0:
                chat.standing = Standing.BLOCKED
            elif offset % GONE_EVERY == 0:
                chat.standing = Standing.DEACTIVATED
        number += len(some)


def _contact(one: Neighbour) -> Contact:
    if one.phone is not None:
        return Contact(addresses.account_of(Channel.SMS, Mode.LIVE), one.phone)
    return Contact(addresses.account_of(Channel.TELEGRAM, Mode.LIVE), str(one.person.id))


def _join(connection: Connection, house: House, some: tuple[Neighbour, ...], first: int) -> None:
    now = house.now()
    for number, one in enumerate(some, first + 1):
        joined = subscribers.join(
            connection,
            house.keyring,
            contact=_contact(one),
            choices=Choices((one.language,), areas=frozenset({one.area} if one.area else ())),
            consent=ConsentGiven(CONSENT_VERSION, one.language, "rehearsal"),
            now=now,
        )
        if number % LEFT_EVERY == 0:
            addresses.mark_unreachable(connection, joined.address_id, now)


async def found_communities(house: House, server: RehearsalTelegram) -> None:
    """Make two communities, each with a group where the bot may post."""
    account = addresses.account_of(Channel.TELEGRAM, Mode.LIVE)
    for name, title, language in COMMUNITIES:
        room = server.room(title, ChatKind.GROUP)
        room.add_bot()
        await house.store.write(
            partial(
                _found,
                house=house,
                name=name,
                title=title,
                language=Tag(language),
                contact=Contact(account, str(room.chat.id)),
            )
        )


def _found(connection: Connection, house: House, name: str, title: str, language: Tag, contact: Contact) -> None:
    communities.add(connection, name, title, [language], house.now())
    communities.bind_group(
        connection,
        house.keyring,
        community_id=CommunityId(name),
        contact=contact,
        language=language,
        now=house.now(),
    )


async def appoint(house: House) -> tuple[Officer, str]:
    """Make the officer on duty, who may do everything; return them with a token for this day."""
    hashed = officers.hash_password(secrets.token_urlsafe(24))
    return await house.store.write(partial(_appoint, house=house, hashed=hashed, now=house.now()))


def _appoint(connection: Connection, house: House, hashed: str, now: datetime) -> tuple[Officer, str]:
    made = officers.add(
        connection, house.keyring, name="duty", password_hash=hashed, reach=Reach(frozenset(Role)), now=now
    )
    token = officers.issue_token(connection, house.keyring, made.officer_id, "rehearsal", now + timedelta(days=1), now)
    return officers.get(connection, made.officer_id), token
