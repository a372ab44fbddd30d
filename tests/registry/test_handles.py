"""Chat ids and phone numbers: one spelling each, and never printed whole."""

import pytest

from registry.addresses import Channel, account_of, parse_handle
from registry.errors import BadHandle
from registry.person import AccountId, Address, AddressId, AddressState, Contact, Mode, SubscriberId, mask


@pytest.mark.parametrize(
    ("channel", "text", "handle"),
    [
        (Channel.TELEGRAM, " 0073141592 ", "73141592"),
        (Channel.TELEGRAM, "-1004321000111", "-1004321000111"),
        (Channel.SMS, "+1 (202) 555-0123", "+12025550123"),
        (Channel.SMS, "+12025550123", "+12025550123"),
    ],
)
def test_a_handle_has_one_spelling(channel: Channel, text: str, handle: str) -> None:
    assert parse_handle(channel, text) == handle


@pytest.mark.parametrize(
    ("channel", "text"),
    [
        (Channel.TELEGRAM, ""),
        (Channel.TELEGRAM, "0"),
        (Channel.TELEGRAM, "--5"),
        (Channel.TELEGRAM, "@tanaka_hanako"),
        (Channel.TELEGRAM, "٧٣١٤"),
        (Channel.TELEGRAM, "99999999999999999999"),
        (Channel.SMS, "2025550123"),
        (Channel.SMS, "+1202555"),
        (Channel.SMS, "tanaka hanako"),
        (Channel.SMS, ""),
    ],
)
def test_what_is_no_handle_is_refused_without_repeating_it(channel: Channel, text: str) -> None:
    with pytest.raises(BadHandle) as refusal:
        parse_handle(channel, text)
    assert len(text) < 5 or text not in str(refusal.value)


def test_a_handle_is_never_printed_whole() -> None:
    contact = Contact(AccountId("telegram"), "7314159265")
    address = Address(
        AddressId(1),
        SubscriberId(2),
        contact.account_id,
        Channel.TELEGRAM,
        Mode.LIVE,
        contact.handle,
        AddressState.ACTIVE,
        1,
    )
    assert "314159" not in repr(contact) + repr(address) + contact.masked
    assert mask("1234") == "…"


def test_each_channel_has_an_account_in_each_mode() -> None:
    assert {account_of(channel, mode) for channel in Channel for mode in Mode} == {
        "telegram",
        "telegram-drill",
        "twilio",
        "twilio-drill",
    }
