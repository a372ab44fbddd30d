"""A stolen database file shows no handle of anyone, nor a token, a second factor or a password."""

from datetime import timedelta
from pathlib import Path

import pyotp

from registry import addresses, communities, consent, officers, subscribers
from registry.officers import Reach, Role
from registry.person import Choices, Contact
from registry.privacy import Keyring, check_key
from registry.store import Connection
from registry.store.columns import METADATA
from registry.store.embedded import open_embedded, single_connection
from tests.contracts.book import NE, NOW, TELEGRAM, TWILIO, agreed, chat, join

SECRET = "a secret that no file of the database may hold"
PASSWORD = "snow lantern bridge"
PHONE = "+12025550123"
GROUP = "-1004321000111"


def lived_in(conn: Connection, keyring: Keyring) -> list[str]:
    """Let people come, move and leave; return every text that the file must not show."""
    check_key(conn, keyring)
    addresses.ensure_accounts(conn)
    communities.add(conn, "nepal", "ネパール人会", [NE], NOW)
    communities.bind_group(
        conn,
        keyring,
        community_id=communities.CommunityId("nepal"),
        contact=Contact(TELEGRAM, GROUP),
        language=NE,
        now=NOW,
    )
    for number in range(30):
        joined = join(conn, keyring, number, Choices((NE,), frozenset({"01101"})))
        if number % 5 == 0:
            subscribers.leave(conn, joined.subscriber_id)
    agreed_to = consent.give(conn, subscriber_id=joined.subscriber_id, consent=agreed(), now=NOW)
    phone = Contact(TWILIO, PHONE)
    addresses.add(conn, keyring, subscriber_id=joined.subscriber_id, contact=phone, consent_id=agreed_to, now=NOW)
    addresses.move(conn, keyring, joined.address_id, chat(99).handle, NOW)
    enrolment = officers.add(
        conn,
        keyring,
        name="tanaka",
        password_hash=officers.hash_password(PASSWORD),
        reach=Reach(frozenset({Role.DESK})),
        now=NOW,
    )
    totp = pyotp.parse_uri(enrolment.totp_uri)
    token = officers.issue_token(conn, keyring, enrolment.officer_id, "x", NOW + timedelta(days=1), NOW)
    chats = [chat(number).handle for number in (*range(30), 99)]
    return [*chats, PHONE, GROUP, PASSWORD, SECRET, totp.secret, token]


def all_bytes(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.iterdir())


async def test_a_copied_file_shows_nothing_that_reaches_a_person(tmp_path: Path) -> None:
    path = tmp_path / "book.sqlite"
    keyring = Keyring.derive(SECRET)
    with single_connection(path) as conn, conn.begin():
        METADATA.create_all(conn)
    store = open_embedded(path, exclusive=True)
    planted = await store.write(lambda conn: lived_in(conn, keyring))
    live = all_bytes(tmp_path)
    await store.aclose()
    closed = all_bytes(tmp_path)
    for text in planted:
        number = text.lstrip("+-")
        forms = [text.encode(), number.encode()]
        if number.isdigit():
            forms.append(int(number).to_bytes((int(number).bit_length() + 7) // 8, "big"))
        assert not any(form in live or form in closed for form in forms)
    # The search would have found them: what is meant to be readable is.
    assert b"officer" in closed
    assert "ネパール人会".encode() in live
