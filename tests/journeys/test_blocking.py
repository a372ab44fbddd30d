"""Scenario 12: somebody blocked the bot and came back."""

from broadcasts.delivery import DeliveryState
from registry.person import AddressState
from tests.engine import until
from tests.talking import Talk, words
from tests.town import Town

CHAT = 5_550_100_101


async def test_blocked_and_back(town: Town, talk: Talk) -> None:
    someone = talk.phone(CHAT, "ne")
    await someone.join("ne", "01104")
    before = (await someone.person()).choices

    someone.resident.block()
    await talk.settled()
    address = await talk.address(CHAT)
    assert address is not None
    assert address.state is AddressState.UNREACHABLE

    missed = await town.send()
    board = await town.until_closed(missed)
    assert board.sums == {DeliveryState.UNREACHABLE: 1}

    await someone.start()
    assert words("ne", "talk-returned") in someone.screen
    told = len(someone.resident.inbox())
    await someone.tap(words("ne", "button-agree"))
    assert (await someone.person()).choices == before
    await until(lambda: len(someone.resident.inbox()) == told + 1)


async def test_unblocking_alone_brings_nothing(town: Town, talk: Talk) -> None:
    someone = talk.phone(CHAT, "ne")
    await someone.join("ne")
    someone.resident.block()
    await talk.settled()
    someone.resident.unblock()
    await talk.settled()
    told = len(someone.resident.inbox())
    board = await town.until_closed(await town.send())
    assert board.sums == {DeliveryState.UNREACHABLE: 1}
    assert len(someone.resident.inbox()) == told
