"""Who a rule means, counted by the database and by plain sets: always the same people."""

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from registry import addresses, audience, communities, consent
from registry.audience import HeadCount, Rule
from registry.person import AddressState, Channel, Choices, Contact, Mode, SubscriberId
from registry.store import Connection
from registry.tables import subscriber
from templates_i18n.languages import Tag
from tests.contracts.book import DRILL, EN, NE, NOW, TELEGRAM, TWILIO, VI, Book, agreed, join

LANGUAGES = (VI, EN, NE)
AREAS = ("01101", "01102", "01103")
TOPICS = ("garbage", "snow")
COMMUNITIES = ("nepal", "vietnam")


@dataclass(frozen=True)
class Person:
    """A person as plain values, to be judged without any database."""

    mode: Mode
    choices: Choices
    chat: AddressState
    phone: AddressState | None


PEOPLE = st.lists(
    st.builds(
        Person,
        mode=st.sampled_from([Mode.LIVE, Mode.LIVE, Mode.LIVE, Mode.DRILL]),
        choices=st.builds(
            Choices,
            languages=st.lists(st.sampled_from(LANGUAGES), min_size=1, max_size=2, unique=True).map(tuple),
            areas=st.frozensets(st.sampled_from(AREAS), max_size=2),
            topics=st.frozensets(st.sampled_from(TOPICS)),
            muted=st.booleans(),
            until=st.sampled_from([None, None, NOW, NOW + timedelta(milliseconds=1)]),
            communities=st.frozensets(st.sampled_from(COMMUNITIES)),
        ),
        chat=st.sampled_from([AddressState.ACTIVE, *AddressState]),
        phone=st.none() | st.sampled_from(AddressState),
    ),
    max_size=8,
)
RULES = st.just(Rule(everyone=True)) | st.builds(
    Rule,
    areas=st.frozensets(st.sampled_from(AREAS)),
    languages=st.frozensets(st.sampled_from(LANGUAGES)),
    topics=st.frozensets(st.sampled_from(TOPICS)),
    communities=st.frozensets(st.sampled_from(COMMUNITIES)),
)


def meant(person: Person, rule: Rule, mode: Mode, topic: str | None, now: datetime) -> bool:
    """Judge one person: the same kind adds, different kinds narrow, nothing named is nobody."""
    chosen = person.choices
    kinds = [
        (rule.areas, not chosen.areas or bool(chosen.areas & rule.areas)),
        (rule.languages, chosen.languages[0] in rule.languages),
        (rule.topics, bool(chosen.topics & rule.topics)),
        (rule.communities, bool(chosen.communities & rule.communities)),
    ]
    named = [holds for values, holds in kinds if values]
    return (
        person.mode is mode
        and (chosen.until is None or chosen.until > now)
        and (rule.everyone or (bool(named) and all(named)))
        and (topic is None or (topic in chosen.topics and not chosen.muted))
    )


def first_channel(person: Person, topic: str | None) -> str | None:
    """Return the channel asked first; SMS carries no everyday news that nobody ordered by SMS."""
    if person.chat is AddressState.ACTIVE:
        return "telegram"
    return "sms" if person.phone is AddressState.ACTIVE and topic is None else None


def headcount(people: Sequence[Person], topic: str | None) -> HeadCount:
    channels = [first_channel(person, topic) for person in people]
    return HeadCount(
        total=len(people),
        by_language=Counter(person.choices.languages[0] for person in people),
        by_channel=Counter(channel for channel in channels if channel),
        unreachable=channels.count(None),
    )


def settle(conn: Connection, book: Book, number: int, person: Person) -> int:
    """Write a person with their addresses in the states they have; return their id."""
    joined = join(conn, book.keyring, number, person.choices, TELEGRAM if person.mode is Mode.LIVE else DRILL)
    held = [(joined.address_id, person.chat)]
    if person.phone is not None:
        given_now = consent.give(conn, subscriber_id=joined.subscriber_id, consent=agreed(), now=NOW)
        account = TWILIO if person.mode is Mode.LIVE else addresses.account_of(Channel.SMS, Mode.DRILL)
        contact = Contact(account, f"+1202555{100 + number:04}")
        phone = addresses.add(
            conn,
            book.keyring,
            subscriber_id=joined.subscriber_id,
            contact=contact,
            consent_id=given_now,
            now=NOW,
        )
        held.append((phone, person.phone))
    for address, state in held:
        if state is AddressState.UNREACHABLE:
            addresses.mark_unreachable(conn, address, NOW)
        if state is AddressState.OPTED_OUT:
            addresses.opt_out(conn, address, NOW)
    return joined.subscriber_id


def inhabited(conn: Connection, book: Book, people: Sequence[Person]) -> dict[int, Person]:
    for community in COMMUNITIES:
        communities.add(conn, community, community, [EN], NOW)
    return {settle(conn, book, number, person): person for number, person in enumerate(people)}


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(people=PEOPLE, rule=RULES, mode=st.sampled_from(Mode), topic=st.none() | st.sampled_from(TOPICS))
async def test_a_rule_means_the_people_that_plain_sets_say(
    book: Book, people: list[Person], rule: Rule, mode: Mode, topic: str | None
) -> None:
    def job(conn: Connection) -> None:
        ids = inhabited(conn, book, people)
        expected = {id_ for id_, person in ids.items() if meant(person, rule, mode, topic, NOW)}
        selected = audience.people(rule, mode, topic=topic, now=NOW)
        assert {row.id for row in conn.execute(selected)} == expected
        counted = audience.count(conn, rule, mode, topic=topic, now=NOW)
        assert counted == headcount([ids[id_] for id_ in expected], topic)
        for id_ in ids:
            asked = audience.matches(conn, rule, mode, SubscriberId(id_), topic=topic, now=NOW)
            assert asked == (id_ in expected)

    await book.undone(job)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(people=PEOPLE, areas=st.frozensets(st.sampled_from(AREAS)))
async def test_being_in_the_areas_includes_whoever_chose_the_whole_city(
    book: Book, people: list[Person], areas: frozenset[str]
) -> None:
    def job(conn: Connection) -> None:
        ids = inhabited(conn, book, people)
        inside = {
            id_ for id_, person in ids.items() if not areas or not person.choices.areas or person.choices.areas & areas
        }
        found = conn.scalars(select(subscriber.c.id).where(audience.affected(areas)))
        assert set(found) == inside
        everyone = conn.scalars(select(subscriber.c.id).where(audience.affected(areas | {"01100"}, "01100")))
        assert set(everyone) == set(ids)

    await book.undone(job)


async def test_a_rule_that_names_nothing_means_nobody(book: Book) -> None:
    def job(conn: Connection) -> HeadCount:
        join(conn, book.keyring, 1)
        return audience.count(conn, Rule(), Mode.LIVE, topic=None, now=NOW)

    assert await book.write(job) == HeadCount(0, {}, {}, 0)


async def test_a_larger_registry_is_counted_person_by_person(book: Book) -> None:
    chance = random.Random(23)
    people = [
        Person(
            Mode.LIVE,
            Choices(
                (chance.choice(LANGUAGES),),
                frozenset(chance.sample(AREAS, chance.randrange(3))),
                frozenset(chance.sample(TOPICS, chance.randrange(3))),
                muted=chance.random() < 0.2,
            ),
            chance.choice(list(AddressState)),
            None,
        )
        for _ in range(300)
    ]
    rule = Rule(areas=frozenset({"01101", "01103"}), languages=frozenset({Tag("vi"), Tag("ne")}))

    def job(conn: Connection) -> tuple[HeadCount, HeadCount]:
        inhabited(conn, book, people)
        count = audience.count(conn, rule, Mode.LIVE, topic="snow", now=NOW)
        return count, headcount([p for p in people if meant(p, rule, Mode.LIVE, "snow", NOW)], "snow")

    counted, expected = await book.write(job)
    assert counted == expected
    assert counted.total > 20
