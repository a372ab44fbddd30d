"""What an outcome means: for the row that left, for the address it went to, and for the lane."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import assert_never

from broadcasts.channels.outcome import HandedOver, Outcome, Refusal, Refused, Scope, Throttled, Unknown
from broadcasts.delivery import DeliveryState
from broadcasts.repositories.drawing import Item, Kind
from broadcasts.repositories.settling import Settlement
from registry import addresses, communities
from registry.addresses import AddressId, Channel
from registry.communities import GroupId
from registry.errors import AlreadyThere, NotFound
from registry.privacy import Keyring
from registry.store import Connection
from templates_i18n.catalogue import HandlingClass

SECOND_TRY = timedelta(seconds=30)
"""How long a life-safety chat message waits after its answer got lost, before it goes once more."""
ASK_AGAIN = timedelta(seconds=60)
"""How long to wait after a lost answer, and between two looks, before the provider's list is believed."""
RECEIPT_LATE = timedelta(minutes=5)
"""How long a receipt may take before the provider is asked for it."""
CRASH = "crash"
LATER = timedelta(seconds=1)
AT_ONCE = datetime.fromtimestamp(0, UTC)
"""When a row is due that surely never left: now, whatever anybody does to the clock."""
MOST_MOVES = 3
"""A chat that says it moved more often than this is not followed any further."""
OCCASIONS = 2
"""Separate occasions of a refusal that may pass, after which nobody is thought to be there."""
SMS = Channel.SMS.value
LIFE_SAFETY = frozenset({HandlingClass.P1, HandlingClass.P2})


def settlement(item: Item, outcome: Outcome, now: datetime) -> Settlement:
    """Return the new state of a row that was sending."""
    match outcome:
        case HandedOver(provider_id):
            ask_at = now + RECEIPT_LATE if by_sms(item) else None
            return Settlement(item, DeliveryState.HANDED_OVER, provider_id=provider_id, ask_at=ask_at)
        case Throttled(after, scope):
            due_at = now + timedelta(seconds=after) if scope is Scope.CHAT else AT_ONCE
            return again(item, due_at, code="throttled")
        case Unknown(code):
            return in_doubt(item, code, now)
        case Refused():
            return _refused(item, outcome, now)
        case _:
            assert_never(outcome)


def by_sms(item: Item) -> bool:
    """Tell whether a row goes to a phone: that provider keeps a list of what it took, and sends receipts."""
    return item.channel == SMS


def again(item: Item, due_at: datetime = AT_ONCE, *, code: str | None = None) -> Settlement:
    """Return a row that surely never left to the queue; its tries do not count."""
    state = DeliveryState.QUEUED
    return Settlement(item, state, code=code, due_at=due_at, took_turn=False)


def in_doubt(item: Item, code: str, now: datetime) -> Settlement:
    """Return what becomes of a row whose answer never came: the one policy for `unknown`.

    A life-safety chat message goes once more after 30 s, marked as a possible duplicate; again unknown stays.
    Everyday messages stay unknown; an officer may resend. Of an SMS the provider's list tells, whatever its class.
    """
    if by_sms(item):
        return Settlement(item, DeliveryState.UNKNOWN, code=code, doubt=True, ask_at=now + ASK_AGAIN)
    if item.doubts == 0 and item.stream.handling in LIFE_SAFETY:
        return Settlement(item, DeliveryState.QUEUED, code=code, due_at=now + SECOND_TRY, doubt=True)
    return Settlement(item, DeliveryState.UNKNOWN, code=code, doubt=True)


def after_crash(item: Item, now: datetime) -> Settlement:
    """Return what becomes of a row that a crash left under way: in doubt, but its one second try is not used up.

    However often the service dies, a life-safety chat message goes again, so that no number of crashes loses
    anybody; each crash can double no more than the rows it left in doubt (decision 0009).
    """
    if by_sms(item) or item.stream.handling not in LIFE_SAFETY:
        return in_doubt(item, CRASH, now)
    return Settlement(item, DeliveryState.QUEUED, code=CRASH, due_at=now + SECOND_TRY, doubt=True)


def _refused(item: Item, refused: Refused, now: datetime) -> Settlement:
    code = refused.code
    match refused.kind:
        case Refusal.LATER:
            return again(item, now + LATER, code=code)
        case Refusal.LANE_DOWN:
            return again(item, code=code)
        case Refusal.MOVED if item.attempts < MOST_MOVES:
            return Settlement(item, DeliveryState.QUEUED, code=code, due_at=AT_ONCE)
        case Refusal.UNREACHABLE | Refusal.STRIKE:
            return Settlement(item, DeliveryState.UNREACHABLE, code=code)
        case Refusal.OPTED_OUT:
            return Settlement(item, DeliveryState.OPTED_OUT, code=code)
        case Refusal.CONTENT | Refusal.MOVED:
            return Settlement(item, DeliveryState.FAILED, code=code)
        case _:
            assert_never(refused.kind)


def touch_address(connection: Connection, keyring: Keyring, item: Item, outcome: Outcome, now: datetime) -> None:
    """Write what a refusal says of the address itself, in the transaction that settles the row."""
    if not isinstance(outcome, Refused) or item.target_id is None:
        return
    if item.stream.kind is Kind.POST:
        _touch_group(connection, keyring, GroupId(item.target_id), outcome, now)
        return
    address_id = AddressId(item.target_id)
    match outcome.kind:
        case Refusal.UNREACHABLE:
            addresses.mark_unreachable(connection, address_id, now)
        case Refusal.STRIKE:
            if addresses.strike(connection, address_id, now) >= OCCASIONS:
                addresses.mark_unreachable(connection, address_id, now)
        case Refusal.OPTED_OUT:
            addresses.opt_out(connection, address_id, now)
        case Refusal.MOVED if outcome.moved_to is not None:
            _follow_address(connection, keyring, address_id, outcome.moved_to, now)
        case _:
            pass


def _touch_group(connection: Connection, keyring: Keyring, group_id: GroupId, refused: Refused, now: datetime) -> None:
    match refused.kind:
        case Refusal.UNREACHABLE | Refusal.STRIKE | Refusal.OPTED_OUT:
            communities.lose_group(connection, group_id, now)
        case Refusal.MOVED if refused.moved_to is not None:
            _follow_group(connection, keyring, group_id, refused.moved_to, now)
        case _:
            pass


def _follow_address(
    connection: Connection, keyring: Keyring, address_id: AddressId, handle: str, now: datetime
) -> None:
    try:
        addresses.move(connection, keyring, address_id, handle, now)
    except NotFound:
        return  # the person left meanwhile
    except AlreadyThere:
        addresses.mark_unreachable(connection, address_id, now)  # who is there has a row of their own


def _follow_group(connection: Connection, keyring: Keyring, group_id: GroupId, chat_id: str, now: datetime) -> None:
    try:
        communities.move_group(connection, keyring, group_id, chat_id, now)
    except NotFound:
        return  # the group was taken off meanwhile
    except AlreadyThere:
        communities.lose_group(connection, group_id, now)  # it is bound anew where it went, and gets its post there
