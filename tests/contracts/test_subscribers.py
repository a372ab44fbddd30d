"""Joining, changing, seeing, leaving: the same on every database."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from registry import addresses, communities, consent, subscribers
from registry.errors import BadField, NotFound
from registry.person import (
    AccountId,
    AddressId,
    AddressState,
    Channel,
    Choices,
    ConsentKind,
    Contact,
    Mode,
    SubscriberId,
)
from registry.privacy import Keyring
from registry.store import Connection
from registry.store.columns import METADATA, from_ms
from templates_i18n.languages import Tag
from tests.contracts.book import DRILL, EN, NE, NOW, TELEGRAM, TWILIO, VI, Book, agreed, chat, join

LATER = NOW + timedelta(days=3)
WARDS = frozenset({"01101", "01104"})

CHOICES = st.builds(
    Choices,
    languages=st.lists(st.sampled_from([VI, EN, NE]), min_size=1, max_size=2, unique=True).map(tuple),
    areas=st.frozensets(st.sampled_from(["01101", "01102", "01110"])),
    topics=st.frozensets(st.sampled_from(["garbage", "snow"])),
    muted=st.booleans(),
    daily_hour=st.integers(0, 23),
    until=st.none() | st.integers(1_800_000_000_000, 1_900_000_000_000).map(from_ms),
    communities=st.frozensets(st.sampled_from(["nepal", "vietnam"])),
)


def found_communities(conn: Connection) -> None:
    communities.add(conn, "nepal", "ネパール", [NE], NOW)
    communities.add(conn, "vietnam", "ベトナム", [VI], NOW)


def rows(conn: Connection) -> dict[str, int]:
    """Count the rows of every table."""
    return {
        name: conn.execute(select(func.count()).select_from(table)).scalar_one()
        for name, table in METADATA.tables.items()
    }


async def test_who_joins_is_found_again_by_their_handle_with_what_they_chose(book: Book) -> None:
    choices = Choices((VI, EN), areas=WARDS, topics=frozenset({"garbage"}), muted=True, daily_hour=19)
    joined = await book.write(lambda conn: join(conn, book.keyring, 1, choices))
    person = await book.store.read(
        lambda conn: subscribers.by_handle(conn, book.keyring, TELEGRAM, chat(1).handle),
    )
    assert not joined.returned
    assert person == subscribers.Subscriber(joined.subscriber_id, Mode.LIVE, choices, NOW)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(first=CHOICES, second=CHOICES)
async def test_choices_come_back_as_they_were_given_and_as_they_were_changed(
    book: Book, first: Choices, second: Choices
) -> None:
    def job(conn: Connection) -> tuple[Choices, Choices]:
        found_communities(conn)
        person = join(conn, book.keyring, 1, first).subscriber_id
        given_first = subscribers.get(conn, person).choices
        subscribers.change(conn, person, second)
        return given_first, subscribers.get(conn, person).choices

    assert await book.undone(job) == (first, second)


async def test_the_same_handle_again_is_the_same_person_returning(book: Book) -> None:
    def job(conn: Connection) -> None:
        first = join(conn, book.keyring, 1, Choices((VI,), areas=WARDS, topics=frozenset({"snow"})))
        addresses.mark_unreachable(conn, first.address_id, NOW)
        addresses.strike(conn, first.address_id, NOW)
        again = join(conn, book.keyring, 1, Choices((EN,)))
        assert again == subscribers.Joined(first.subscriber_id, first.address_id, returned=True)
        assert subscribers.get(conn, first.subscriber_id).choices == Choices((EN,))
        assert addresses.get(conn, book.keyring, first.address_id).state is AddressState.ACTIVE
        assert addresses.strike(conn, first.address_id, LATER) == 1
        assert len(consent.history(conn, first.subscriber_id)) == 2
        assert rows(conn)["subscriber"] == rows(conn)["address"] == 1

    await book.write(job)


async def test_a_person_belongs_to_the_mode_of_the_bot_they_joined_with(book: Book) -> None:
    def job(conn: Connection) -> tuple[Mode, Mode]:
        live, drill = join(conn, book.keyring, 1), join(conn, book.keyring, 1, account=DRILL)
        assert live.subscriber_id != drill.subscriber_id
        return subscribers.get(conn, live.subscriber_id).mode, subscribers.get(conn, drill.subscriber_id).mode

    assert await book.write(job) == (Mode.LIVE, Mode.DRILL)


async def test_leaving_erases_everything_about_the_person_and_nothing_else(book: Book) -> None:
    def job(conn: Connection) -> None:
        found_communities(conn)
        stays = join(conn, book.keyring, 1, Choices((NE,), communities=frozenset({"nepal"})))
        before = rows(conn)
        choices = Choices((VI,), WARDS, frozenset({"snow"}), communities=frozenset({"nepal", "vietnam"}))
        goes = join(conn, book.keyring, 2, choices)
        renewed = consent.give(conn, subscriber_id=goes.subscriber_id, consent=agreed(), now=NOW)
        phone = Contact(TWILIO, "+12025550123")
        addresses.add(conn, book.keyring, subscriber_id=goes.subscriber_id, contact=phone, consent_id=renewed, now=NOW)
        assert rows(conn) != before
        assert subscribers.leave(conn, goes.subscriber_id)
        # Until the journal has them, two keyed hashes wait; they name nobody.
        assert rows(conn) == before | {"withdrawal": 2}
        assert not subscribers.leave(conn, goes.subscriber_id)
        assert subscribers.by_handle(conn, book.keyring, TELEGRAM, chat(2).handle) is None
        assert subscribers.get(conn, stays.subscriber_id).choices.communities == {"nepal"}

    await book.write(job)


async def test_visitors_go_when_their_time_is_over(book: Book) -> None:
    def job(conn: Connection) -> None:
        visitor = join(conn, book.keyring, 1, Choices((EN,), until=LATER))
        resident = join(conn, book.keyring, 2)
        assert subscribers.erase_ended(conn, LATER - timedelta(seconds=1)) == 0
        assert subscribers.erase_ended(conn, LATER) == 1
        with pytest.raises(NotFound):
            subscribers.get(conn, visitor.subscriber_id)
        assert subscribers.get(conn, resident.subscriber_id).choices.until is None

    await book.write(job)


async def test_what_is_held_is_everything_with_the_handle_masked(book: Book) -> None:
    choices = Choices((VI, EN), areas=WARDS, topics=frozenset({"snow"}))

    def job(conn: Connection) -> dict[str, object]:
        return subscribers.held(conn, book.keyring, join(conn, book.keyring, 1, choices).subscriber_id)

    held = await book.write(job)
    assert held["languages"] == ["vi", "en"]
    assert held["areas"] == ["01101", "01104"]
    assert held["topics"] == ["snow"]
    assert held["addresses"] == [{"channel": "telegram", "handle": "…01", "state": "active"}]
    assert held["consents"] == [
        {
            "kind": "opt_in",
            "at": NOW.isoformat(),
            "version": "2026-11",
            "language": "vi",
            "source": "chat",
            "evidence": "update 17",
        }
    ]


async def test_withdrawing_keeps_the_record_and_ends_every_address(book: Book) -> None:
    def job(conn: Connection) -> None:
        joined = join(conn, book.keyring, 1)
        consent.withdraw(conn, subscriber_id=joined.subscriber_id, consent=agreed(), now=LATER)
        assert [record.kind for record in consent.history(conn, joined.subscriber_id)] == [
            ConsentKind.OPT_IN,
            ConsentKind.OPT_OUT,
        ]
        assert addresses.get(conn, book.keyring, joined.address_id).state is AddressState.OPTED_OUT

    await book.write(job)


async def test_an_imported_consent_keeps_the_moment_it_was_given(book: Book) -> None:
    earlier = NOW - timedelta(days=400)

    def job(conn: Connection) -> None:
        person = join(conn, book.keyring, 1).subscriber_id
        given = consent.ConsentGiven("2025-04", VI, "paper", at=earlier)
        consent.give(conn, subscriber_id=person, consent=given, now=NOW)
        assert consent.history(conn, person)[0].at == earlier

    await book.write(job)


async def test_an_unknown_community_is_refused_and_nobody_joins(book: Book) -> None:
    with pytest.raises(BadField) as refusal:
        await book.write(
            lambda conn: join(conn, book.keyring, 1, Choices((VI,), communities=frozenset({"atlantis"}))),
        )
    assert refusal.value.fields["value"] == "atlantis"
    assert (await book.store.read(rows))["subscriber"] == 0


async def test_changing_or_reading_somebody_who_left_is_refused(book: Book) -> None:
    nobody = SubscriberId(404)
    with pytest.raises(NotFound):
        await book.write(lambda conn: subscribers.change(conn, nobody, Choices((VI,))))
    with pytest.raises(NotFound):
        await book.store.read(lambda conn: subscribers.get(conn, nobody))


async def test_joining_by_an_account_that_is_not_there_is_refused(book: Book) -> None:
    with pytest.raises(NotFound, match="pigeon"):
        await book.write(lambda conn: join(conn, book.keyring, 1, account=AccountId("pigeon")))


@pytest.mark.parametrize(
    ("languages", "hour"),
    [((), 8), ((VI, EN, NE), 8), ((VI, VI), 8), ((VI,), 24), ((VI,), -1)],
)
def test_choices_no_screen_offers_are_refused(languages: tuple[Tag, ...], hour: int) -> None:
    with pytest.raises(BadField):
        Choices(languages, daily_hour=hour)


async def test_a_phone_shown_to_be_theirs_merges_the_record_it_had_into_the_chats(book: Book) -> None:
    def job(conn: Connection) -> None:
        found_communities(conn)
        mine = Choices((VI,), WARDS, frozenset({"snow"}), communities=frozenset({"vietnam"}))
        by_chat = join(conn, book.keyring, 1, mine)
        theirs = Choices((EN,), communities=frozenset({"nepal"}))
        by_phone = subscribers.join(conn, book.keyring, contact=PHONE, choices=theirs, consent=agreed(), now=NOW)
        adopted = adopt(conn, book.keyring, by_chat.subscriber_id)
        person = subscribers.get(conn, by_chat.subscriber_id)
        assert person.choices == replace(mine, communities=frozenset({"nepal", "vietnam"}))
        kept = addresses.of(conn, book.keyring, person.id)
        assert [(one.channel, one.state) for one in kept] == [
            (Channel.TELEGRAM, AddressState.ACTIVE),
            (Channel.SMS, AddressState.ACTIVE),
        ]
        assert kept[1].id == adopted
        assert len(consent.history(conn, person.id)) == 2
        with pytest.raises(NotFound):
            subscribers.get(conn, by_phone.subscriber_id)
        assert adopt(conn, book.keyring, by_chat.subscriber_id) == adopted

    await book.write(job)


async def test_a_record_with_a_chat_of_its_own_only_gives_the_phone_away(book: Book) -> None:
    def job(conn: Connection) -> None:
        first, second = join(conn, book.keyring, 1), join(conn, book.keyring, 2)
        adopt(conn, book.keyring, first.subscriber_id)
        adopt(conn, book.keyring, second.subscriber_id)
        left = addresses.of(conn, book.keyring, first.subscriber_id)
        assert [one.channel for one in left] == [Channel.TELEGRAM]
        assert len(addresses.of(conn, book.keyring, second.subscriber_id)) == 2

    await book.write(job)


async def test_topics_ordered_by_sms_stay_so_while_they_are_chosen(book: Book) -> None:
    def job(conn: Connection) -> None:
        chosen = Choices((VI,), topics=frozenset({"snow", "garbage"}), by_sms=frozenset({"snow"}))
        joined = join(conn, book.keyring, 1, chosen)
        assert subscribers.get(conn, joined.subscriber_id).choices == chosen
        assert subscribers.held(conn, book.keyring, joined.subscriber_id)["topics_by_sms"] == ["snow"]
        subscribers.change(conn, joined.subscriber_id, replace(chosen, topics=frozenset({"garbage"})))
        assert subscribers.get(conn, joined.subscriber_id).choices.by_sms == frozenset()

    await book.write(job)


PHONE = Contact(TWILIO, "+12025550123")


def adopt(conn: Connection, keyring: Keyring, subscriber_id: SubscriberId) -> AddressId:
    return subscribers.adopt(conn, keyring, subscriber_id=subscriber_id, contact=PHONE, consent=agreed(), now=LATER)
