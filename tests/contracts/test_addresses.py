"""Addresses: found by a blind index, kept by rules about who may be written to."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from registry import addresses, consent
from registry.errors import AlreadyThere, NotFound
from registry.person import AddressId, AddressState, Channel, ConsentKind, Contact, Mode, SubscriberId
from registry.store import Connection
from registry.tables import account
from tests.contracts.book import DRILL, NOW, TELEGRAM, TWILIO, Book, agreed, chat, join

PHONE = Contact(TWILIO, "+12025550123")


async def test_the_four_accounts_are_there_however_often_they_are_ensured(book: Book) -> None:
    def job(conn: Connection) -> set[tuple[str, str, str]]:
        addresses.ensure_accounts(conn)
        return {(row.id, row.channel, row.mode) for row in conn.execute(select(account))}

    assert await book.write(job) == {
        ("telegram", "telegram", "live"),
        ("telegram-drill", "telegram", "drill"),
        ("twilio", "sms", "live"),
        ("twilio-drill", "sms", "drill"),
    }
    assert addresses.account_of(Channel.SMS, Mode.DRILL) == "twilio-drill"


async def test_a_handle_is_found_on_its_own_account_only(book: Book) -> None:
    def job(conn: Connection) -> None:
        joined = join(conn, book.keyring, 1)
        found = addresses.find(conn, book.keyring, TELEGRAM, chat(1).handle)
        assert found is not None
        assert (found.id, found.handle, found.channel, found.mode, found.ordinal) == (
            joined.address_id,
            chat(1).handle,
            Channel.TELEGRAM,
            Mode.LIVE,
            1,
        )
        assert addresses.find(conn, book.keyring, DRILL, chat(1).handle) is None
        assert addresses.find(conn, book.keyring, TELEGRAM, chat(2).handle) is None

    await book.write(job)


async def test_a_second_address_is_asked_after_the_first_and_belongs_to_one_person(book: Book) -> None:
    def job(conn: Connection) -> None:
        def add(person: SubscriberId) -> None:
            agreed_to = consent.give(conn, subscriber_id=person, consent=agreed(), now=NOW)
            addresses.add(conn, book.keyring, subscriber_id=person, contact=PHONE, consent_id=agreed_to, now=NOW)

        first, other = join(conn, book.keyring, 1), join(conn, book.keyring, 2)
        add(first.subscriber_id)
        with pytest.raises(AlreadyThere, match="…23"):
            add(other.subscriber_id)
        held = addresses.of(conn, book.keyring, first.subscriber_id)
        assert [(a.handle, a.ordinal) for a in held] == [(chat(1).handle, 1), (PHONE.handle, 2)]

    await book.write(job)


async def test_blocking_makes_unreachable_and_never_undoes_an_opt_out(book: Book) -> None:
    def job(conn: Connection) -> None:
        blocked, out = join(conn, book.keyring, 1), join(conn, book.keyring, 2)
        addresses.mark_unreachable(conn, blocked.address_id, NOW)
        addresses.opt_out(conn, out.address_id, NOW)
        addresses.mark_unreachable(conn, out.address_id, NOW)
        assert addresses.get(conn, book.keyring, blocked.address_id).state is AddressState.UNREACHABLE
        assert addresses.get(conn, book.keyring, out.address_id).state is AddressState.OPTED_OUT
        assert len(consent.history(conn, blocked.subscriber_id)) == 1

    await book.write(job)


async def test_opting_out_is_recorded_once_in_the_persons_language(book: Book) -> None:
    def job(conn: Connection) -> None:
        joined = join(conn, book.keyring, 1)
        addresses.opt_out(conn, joined.address_id, NOW + timedelta(hours=1))
        addresses.opt_out(conn, joined.address_id, NOW + timedelta(hours=2))
        last = consent.history(conn, joined.subscriber_id)[1:]
        assert [(r.kind, r.language, r.source, r.evidence) for r in last] == [
            (ConsentKind.OPT_OUT, "vi", "provider", "telegram")
        ]
        addresses.opt_out(conn, AddressId(404), NOW)

    await book.write(job)


async def test_strikes_count_once_in_six_hours(book: Book) -> None:
    def job(conn: Connection) -> list[int]:
        address = join(conn, book.keyring, 1).address_id
        hours = (0, 1, 5.9, 6, 11.9, 12)
        return [addresses.strike(conn, address, NOW + timedelta(hours=hour)) for hour in hours]

    assert await book.write(job) == [1, 1, 1, 2, 2, 3]
    assert await book.write(lambda conn: addresses.strike(conn, AddressId(404), NOW)) == 0


async def test_an_address_moves_to_the_handle_the_provider_names(book: Book) -> None:
    def job(conn: Connection) -> None:
        joined, other = join(conn, book.keyring, 1), join(conn, book.keyring, 2)
        addresses.move(conn, book.keyring, joined.address_id, chat(3).handle, NOW)
        addresses.move(conn, book.keyring, joined.address_id, chat(3).handle, NOW)
        assert addresses.find(conn, book.keyring, TELEGRAM, chat(1).handle) is None
        assert addresses.get(conn, book.keyring, joined.address_id).handle == chat(3).handle
        with pytest.raises(AlreadyThere):
            addresses.move(conn, book.keyring, other.address_id, chat(3).handle, NOW)
        with pytest.raises(NotFound):
            addresses.move(conn, book.keyring, AddressId(404), chat(9).handle, NOW)

    await book.write(job)
