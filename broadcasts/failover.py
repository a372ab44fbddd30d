"""Failover: whom one channel does not reach goes over to the next, in the commit that says so, within the ceiling."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from broadcasts import steps
from broadcasts.aftermath import by_sms
from broadcasts.broadcast import BroadcastId
from broadcasts.delivery import DeliveryState
from broadcasts.repositories import broadcasts, costs, failover, plans, tallies
from broadcasts.repositories.costs import SMS, Text
from broadcasts.repositories.drawing import Item, Kind
from broadcasts.repositories.failover import HeldUp, Onward
from broadcasts.repositories.plans import Place, Terms
from broadcasts.tariff import Tariff
from registry.store import Connection

PATIENCE: Mapping[int, timedelta] = {1: timedelta(seconds=60), 2: timedelta(minutes=10)}
"""How long people of a class wait on a lane that takes nothing, before they go over to another channel."""
NOT_REACHED = frozenset({DeliveryState.FAILED, DeliveryState.UNREACHABLE})


def after(connection: Connection, moved: Iterable[tuple[Item, DeliveryState]], tariff: Tariff, now: datetime) -> int:
    """Count what was handed over, and let whom it failed to reach go over; return how many people did.

    `moved` are rows with the states they took in this transaction, their tallies moved already.
    """
    handed_over: defaultdict[BroadcastId, Counter[Text]] = defaultdict(Counter)
    unreached: defaultdict[BroadcastId, list[int]] = defaultdict(list)
    for item, state in moved:
        if item.stream.kind is not Kind.PERSON:
            continue
        if state is DeliveryState.HANDED_OVER:
            if by_sms(item):
                handed_over[item.stream.broadcast_id][item.wanted, item.sent] += 1
        elif state in NOT_REACHED:
            unreached[item.stream.broadcast_id].append(item.position)
    costs.spend(connection, handed_over, tariff, now)
    return sum(fail_over(connection, number, positions, tariff, now) for number, positions in unreached.items())


def fail_over(
    connection: Connection, broadcast_id: BroadcastId, positions: Collection[int], tariff: Tariff, now: datetime
) -> int:
    """Queue the next channel of the people whose rows just ended as failed or unreachable; return how many have one."""
    if not positions or not failover.in_force(connection, broadcast_id, now):
        return 0
    terms, place = plans.hold(connection, broadcast_id)
    found = failover.came_to_nothing(connection, terms, positions, now)
    onward = _affordable(connection, terms, found, tariff, now)
    return _go_over(connection, terms, place, onward, now) if onward else 0


def from_broken_lanes(connection: Connection, now: datetime, *, tariff: Tariff, limit: int) -> int:
    """Take up to `limit` people per broadcast off lanes that have been broken too long; return how many went over."""
    late = [one for one in failover.held_up(connection, now) if now - one.since >= PATIENCE[one.handling]]
    return sum(_leave(connection, one, tariff, limit, now) for one in late)


def _leave(connection: Connection, held_up: HeldUp, tariff: Tariff, limit: int, now: datetime) -> int:
    terms, place = plans.hold(connection, held_up.broadcast_id)
    found = failover.waiting(connection, terms, held_up.account_id, limit, now)
    onward = _affordable(connection, terms, found, tariff, now)
    moved = _go_over(connection, terms, place, onward, now, leaving=True) if onward else 0
    if moved:
        seen = broadcasts.get(connection, held_up.broadcast_id)
        told = {"people": moved, "account": held_up.account_id}
        steps.note(connection, steps.SERVICE, "failed-over", seen, told, now)
    return moved


def _affordable(
    connection: Connection, terms: Terms, found: Sequence[Onward], tariff: Tariff, now: datetime
) -> list[Onward]:
    """Return those whom the ceiling leaves room for, and keep what they may cost free."""
    if not any(one.channel == SMS for one in found):
        return list(found)
    sizes = costs.parts(connection, terms.broadcast_id)
    room = costs.room(connection, tariff, terms.broadcast_id, now)
    kept, total = [], 0
    for one in found:
        cost = tariff.cost(sizes.get((one.wanted, one.sent), 1)) if one.channel == SMS else 0
        if not cost or room is None or total + cost <= room:
            kept.append(one)
            total += cost
    costs.add(connection, terms.broadcast_id, total)
    return kept


def _go_over(
    connection: Connection,
    terms: Terms,
    place: Place,
    onward: Sequence[Onward],
    now: datetime,
    *,
    leaving: bool = False,
) -> int:
    """Queue these people's next rows; where they are `leaving` a broken lane, end those they have."""
    people = {one.person for one in onward}
    failover.share(connection, terms.broadcast_id, onward)
    before = tallies.standing(connection, terms.broadcast_id, people)
    if leaving:
        ended = failover.take_off(connection, terms.broadcast_id, onward, now)
        onward = [one for one in onward if one.position in ended]
    failover.queue(connection, terms, place, onward, now)
    moves = tallies.difference(before, tallies.standing(connection, terms.broadcast_id, people))
    tallies.shift(connection, terms.broadcast_id, moves)
    plans.advance(connection, terms.broadcast_id, replace(place, position=place.position + len(onward)))
    return len(onward)
