"""Submitting fixes the words and numbers a notice; approving binds exactly what was shown, and lets it leave."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from broadcasts import making, steps
from broadcasts.actions import costing, counting, sending
from broadcasts.actions.costing import Cost
from broadcasts.broadcast import FOLLOWING, Broadcast, BroadcastId, BroadcastState, Purpose
from broadcasts.desk import Desk
from broadcasts.errors import (
    AudienceGrew,
    BadTerms,
    EmptyAudience,
    IllegalMove,
    SecondOfficerNeeded,
    StaleApproval,
)
from broadcasts.repositories import broadcasts, incidents, posts, wordings
from broadcasts.repositories.wordings import BoundWording
from broadcasts.wording import pipeline, written
from broadcasts.wording.record import Extent, bind, extent_of, fingerprint
from registry import officers
from registry.addresses import Mode
from registry.audience import HeadCount
from registry.officers import Officer, Role
from registry.store import Connection
from templates_i18n.catalogue import HandlingClass


@dataclass(frozen=True, slots=True)
class Submitted:
    """What is shown for approval: every text, how many people, and the hash (hexadecimal) that binds it all."""

    id: BroadcastId
    serial: str
    ordinal: int
    hash: str
    head_count: HeadCount
    needs_second: bool
    wordings: tuple[BoundWording, ...]
    cost: Cost


@dataclass(frozen=True, slots=True)
class Approval:
    """What an officer says yes to: the hash (hexadecimal) and the number of people they were shown.

    `over_ceiling` is the reason why a life-safety notice may cost more than the month's ceiling leaves.
    """

    broadcast_id: int
    hash: str
    people: int
    over_ceiling: str | None = None


@dataclass(frozen=True, slots=True)
class Approved:
    """What came of an approval; `already` where the very same one had been given before."""

    id: BroadcastId
    serial: str
    state: BroadcastState
    already: bool


def submit(connection: Connection, *, by: Officer, broadcast_id: int, desk: Desk, now: datetime) -> Submitted:
    """Give a draft its serial, word it in every language and return what an approval must bind.

    Raises IllegalMove, NotAllowed, NotFound, EmptyAudience for nobody to tell, BadTerms for a validity that has run
    out, and the words floor's refusals where a text cannot be made.
    """
    seen = broadcasts.locked(connection, broadcast_id)
    _require(by, Role.DRAFTER, seen)
    _require_valid(seen, now)
    numbered = steps.step(connection, seen, BroadcastState.SUBMITTED, _numbers(connection, seen, desk, now))
    heads = counting.head_count(connection, numbered, now)
    if heads.total == 0 and numbered.purpose not in FOLLOWING:
        raise EmptyAudience(audience=numbered.audience.canonical())
    speaking = written.desk_for(connection, desk, numbered)
    texts = pipeline.word(speaking, numbered, _corrected(connection, numbered))
    _check_making(numbered, texts, desk)
    wordings.replace(connection, numbered.id, texts)
    cost = costing.of(connection, numbered, desk.tariff, now)
    extent = replace(_extent(connection, numbered, heads.total, desk), parts=cost.parts, cost=cost.total)
    record = bind(numbered, texts, extent)
    broadcasts.change(connection, numbered, {"record": record})
    if numbered.ordinal == 1:
        incidents.name(connection, numbered.incident_id, pipeline.title(speaking, numbered))
    told = {"people": heads.total, "texts": len(texts), "parts": cost.parts}
    steps.note(connection, by.actor, "submitted", numbered, told, now)
    return _shown(connection, broadcasts.get(connection, numbered.id), heads, cost, desk)


def shown(connection: Connection, *, broadcast_id: int, desk: Desk, now: datetime) -> Submitted:
    """Return again what `submit` returned, with the head-count that the record holds; raises IllegalMove, NotFound."""
    seen = broadcasts.get(connection, broadcast_id)
    if seen.record is None:
        raise IllegalMove(state=seen.state, to=BroadcastState.APPROVED, reason="not submitted")
    cost = costing.of(connection, seen, desk.tariff, now)
    return _shown(connection, seen, counting.head_count(connection, seen, now), cost, desk)


def approve(connection: Connection, *, by: Officer, given: Approval, desk: Desk, now: datetime) -> Approved:
    """Approve exactly what was shown; without a time of sending it starts in the same transaction.

    The same approval given again changes nothing and says so. Raises StaleApproval where anything differs from what
    was shown, AudienceGrew, CostCeiling, SecondOfficerNeeded, WordingRefused, BadTerms, IllegalMove, NotAllowed,
    NotFound.
    """
    seen = broadcasts.locked(connection, given.broadcast_id)
    _require(by, Role.APPROVER, seen)
    if seen.approval is not None and seen.approval.hex() == given.hash:
        return Approved(seen.id, seen.serial or "", seen.state, already=True)
    if seen.state is not BroadcastState.SUBMITTED or seen.record is None:
        raise IllegalMove(state=seen.state, to=BroadcastState.APPROVED, reason="")
    if by.actor == seen.author and not may_alone(connection, seen, desk):
        raise SecondOfficerNeeded(id=seen.id, template=seen.template)
    _check_fresh(connection, seen, given, desk, now)
    cost = extent_of(seen.record).cost
    reason = costing.require_room(connection, seen, cost, desk.tariff, given.over_ceiling, now)
    signed = _signed(by, given, now) | {"cost": cost, "over_ceiling": reason}
    approved = steps.step(connection, seen, BroadcastState.APPROVED, signed)
    told = {"people": given.people, "hash": given.hash}
    if reason is not None:
        steps.note(connection, by.actor, "over-ceiling", approved, {"cost": costing.yen(cost), "reason": reason}, now)
    steps.note(connection, by.actor, "approved", approved, told, now)
    if approved.send_at is None or approved.send_at <= now:
        sending.start(connection, approved, now, by=by.actor)
    return Approved(approved.id, approved.serial or "", broadcasts.get(connection, approved.id).state, already=False)


def _signed(by: Officer, given: Approval, now: datetime) -> dict[str, object]:
    return {
        "approver": by.actor,
        "approval": bytes.fromhex(given.hash),
        "approved_people": given.people,
        "approved_at": now,
    }


def may_alone(connection: Connection, broadcast: Broadcast, desk: Desk) -> bool:
    """Tell whether its author may approve it: a drill, a template so marked, a correction of one's own notice."""
    if broadcast.mode is Mode.DRILL:
        return True
    if not desk.renderer.catalogue.require(broadcast.template).alone:
        return False
    if broadcast.purpose in FOLLOWING and broadcast.refers_to is not None:
        return broadcasts.get(connection, broadcast.refers_to).author == broadcast.author
    return True


def _require(by: Officer, role: Role, broadcast: Broadcast) -> None:
    officers.require(by, role, broadcast.audience.areas, broadcast.handling.rank)


def _require_valid(broadcast: Broadcast, now: datetime) -> None:
    if broadcast.valid_until <= now:
        expected = f"a time after {now.isoformat()}"
        raise BadTerms(field="valid_until", value=broadcast.valid_until.isoformat(), expected=expected)


def _numbers(connection: Connection, seen: Broadcast, desk: Desk, now: datetime) -> dict[str, object]:
    """Return the serial and ordinal of a broadcast: given once, kept when it is submitted again after an edit."""
    serial, ordinal = seen.serial, seen.ordinal
    if serial is None:
        year = now.astimezone(ZoneInfo(desk.city.timezone)).year
        serial = f"{year % 100:02}-{broadcasts.next_serial(connection, year):04}"
        ordinal = incidents.next_ordinal(connection, seen.incident_id)
    return {"serial": serial, "ordinal": ordinal, "submitted_at": now}


def _corrected(connection: Connection, broadcast: Broadcast) -> str | None:
    """Return the serial of what a correction corrects."""
    if broadcast.purpose is not Purpose.CORRECTION or broadcast.refers_to is None:
        return None
    return broadcasts.get(connection, broadcast.refers_to).serial


def _extent(connection: Connection, broadcast: Broadcast, people: int, desk: Desk) -> Extent:
    refers_to = broadcasts.get(connection, broadcast.refers_to).serial if broadcast.refers_to is not None else None
    version = desk.renderer.catalogue.require(broadcast.template).version
    return Extent(version, people, _communities(connection, broadcast), refers_to)


def _communities(connection: Connection, broadcast: Broadcast) -> tuple[str, ...]:
    """Return the communities whose groups get a post: never of the daily digest; a correction where the wrong one is."""
    if broadcast.purpose in FOLLOWING and broadcast.refers_to is not None:
        return posts.reached(connection, broadcast.refers_to)
    return () if broadcast.handling is HandlingClass.P4 else posts.communities(connection, broadcast)


def _shown(connection: Connection, broadcast: Broadcast, heads: HeadCount, cost: Cost, desk: Desk) -> Submitted:
    return Submitted(
        id=broadcast.id,
        serial=broadcast.serial or "",
        ordinal=broadcast.ordinal or 1,
        hash=fingerprint(broadcast.record or "").hex(),
        head_count=heads,
        needs_second=not may_alone(connection, broadcast, desk),
        wordings=wordings.of(connection, broadcast.id),
        cost=cost,
    )


def _check_fresh(connection: Connection, seen: Broadcast, given: Approval, desk: Desk, now: datetime) -> None:
    """Make everything anew from the database and refuse where it is not what was shown."""
    _require_valid(seen, now)
    held = extent_of(seen.record or "")
    before = wordings.of(connection, seen.id)
    # A language that became ready since is a supplement; one that was shown must still be what it was.
    bound = {one.sent for one in before if one.wanted == one.sent}
    texts = pipeline.word(written.desk_for(connection, desk, seen, bound), seen, _corrected(connection, seen))
    extent = _extent(connection, seen, held.people, desk)
    anew = bind(seen, texts, replace(extent, parts=held.parts, cost=desk.tariff.cost(held.parts)))
    if (given.hash, given.people) != (fingerprint(anew).hex(), held.people) or texts != before:
        raise StaleApproval(id=seen.id)
    _check_making(seen, texts, desk)
    people = counting.head_count(connection, seen, now).total
    if seen.handling is not HandlingClass.P1 and counting.outgrew(held.people, people):
        raise AudienceGrew(confirmed=held.people, now=people)


def _check_making(broadcast: Broadcast, texts: tuple[BoundWording, ...], desk: Desk) -> None:
    """Refuse texts by how they were made: run-time machine text for life safety, unchecked ones where the city says so."""
    for one in texts:
        making.require(one.wanted, one.pedigree, broadcast.handling, require_checked=desk.require_checked)
