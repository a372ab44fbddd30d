"""The board: where a broadcast stands, person by person in the sum, and what is in force."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from broadcasts import sums
from broadcasts.broadcast import Broadcast, BroadcastId, EndReason, Purpose
from broadcasts.delivery import DeliveryState
from broadcasts.repositories import broadcasts, failover, reports, tallies
from broadcasts.repositories.failover import Passed
from broadcasts.repositories.reports import Post, Traces
from broadcasts.repositories.tallies import Moves
from registry.addresses import Channel, Mode
from registry.store import Connection


@dataclass(frozen=True, slots=True)
class BoardRow:
    """So many people wanted this language, are sent that one on this channel, and stand in this state."""

    wanted: str
    sent: str
    channel: str
    state: DeliveryState
    people: int


@dataclass(frozen=True, slots=True)
class Board:
    """A broadcast as its officers see it; `late` stands beside the closed sum, `confirmed` is what was approved."""

    broadcast: Broadcast
    audience: int
    confirmed: int | None
    sums: Mapping[DeliveryState, int]
    late: Mapping[DeliveryState, int]
    closed: bool
    rows: tuple[BoardRow, ...]
    communities: tuple[Post, ...]
    traces: Traces
    stopped_languages: frozenset[str]
    lanes: tuple[Passed, ...] = ()
    """Accounts that people were taken off, or wait on while they take nothing."""

    @property
    def unconfirmed(self) -> int:
        """People whose SMS the provider took and of whose arrival it has said nothing."""
        taken = (Channel.SMS.value, DeliveryState.HANDED_OVER)
        return sum(row.people for row in self.rows if (row.channel, row.state) == taken)

    def json(self) -> dict[str, Any]:
        """Return the board as the commands print it."""
        return {
            "id": self.broadcast.id,
            "serial": self.broadcast.serial,
            "state": self.broadcast.state.value,
            "reason": self.broadcast.reason.value if self.broadcast.reason else None,
            "mode": self.broadcast.mode.value,
            "template": self.broadcast.template,
            "audience": self.audience,
            "confirmed": self.confirmed,
            "sums": {state.value: people for state, people in self.sums.items()},
            "late": {state.value: people for state, people in self.late.items()},
            "closed": self.closed,
            "rows": [_row(row) for row in self.rows],
            "communities": [_post(post) for post in self.communities],
            "stopped_languages": sorted(self.stopped_languages),
            "lanes": [_lane(one) for one in self.lanes],
            "unknown": self.sums.get(DeliveryState.UNKNOWN, 0) + self.late.get(DeliveryState.UNKNOWN, 0),
            "unconfirmed": self.unconfirmed,
            "possible_duplicates": self.traces.possible_duplicates,
            "first_at": _iso(self.traces.first_at),
            "last_at": _iso(self.traces.last_at),
        }


def status(connection: Connection, broadcast_id: int) -> Board:
    """Return the board of a broadcast, read from its tally; raises NotFound."""
    found = broadcasts.get(connection, broadcast_id)
    people = sums.of(connection, found.id)
    return Board(
        broadcast=found,
        audience=people.audience,
        confirmed=found.approved_people,
        sums=people.planned,
        late=people.late,
        closed=people.closed,
        rows=_rows(tallies.read(connection, found.id)),
        communities=reports.posts(connection, found.id),
        traces=reports.traces(connection, found.id),
        stopped_languages=broadcasts.stopped_languages(connection, found.id),
        lanes=failover.passed(connection, found.id),
    )


def boards(connection: Connection, limit: int = 50) -> tuple[Board, ...]:
    """Return the boards of the `limit` youngest broadcasts, the youngest first."""
    return tuple(status(connection, one.id) for one in broadcasts.latest(connection, limit))


def closed(connection: Connection, broadcast_id: BroadcastId) -> bool:
    """Tell whether a broadcast is complete: planned to the end, nobody waiting, everybody in exactly one term."""
    return sums.of(connection, broadcast_id).closed


def _rows(tally: Moves) -> tuple[BoardRow, ...]:
    people: Counter[tuple[str, str, str, DeliveryState]] = Counter()
    for cell, number in tally.items():
        if not cell.late:
            people[cell.wanted, cell.sent, cell.channel, cell.state] += number
    return tuple(BoardRow(*key, number) for key, number in sorted(people.items()) if number)


def _row(row: BoardRow) -> dict[str, Any]:
    return {
        "wanted": row.wanted,
        "sent": row.sent,
        "channel": row.channel,
        "state": row.state.value,
        "people": row.people,
    }


def _post(post: Post) -> dict[str, Any]:
    return {
        "community": post.community,
        "wanted": post.wanted,
        "sent": post.sent,
        "state": post.state,
        "at": _iso(post.at),
    }


def _lane(one: Passed) -> dict[str, Any]:
    return {"account": one.account_id, "passed": one.people, "down_since": _iso(one.down_since)}


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None


class Standing(StrEnum):
    """What a notice is worth to a reader now."""

    IN_FORCE = "in-force"
    CORRECTED = "corrected"
    RETRACTED = "retracted"
    LIFTED = "lifted"
    REPLACED = "replaced"
    STOPPED = "stopped"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Stand:
    """What a notice is worth now, and the notice that made it so."""

    standing: Standing
    by: Broadcast | None


_FOLLOWED = (
    (Purpose.RETRACTION, Standing.RETRACTED),
    (Purpose.ALL_CLEAR, Standing.LIFTED),
    (Purpose.NOTICE, Standing.REPLACED),
    (Purpose.CORRECTION, Standing.CORRECTED),
)
_ENDED = {
    EndReason.RETRACTED: Standing.RETRACTED,
    EndReason.SUPERSEDED: Standing.REPLACED,
    EndReason.STOPPED: Standing.STOPPED,
    EndReason.EXPIRED: Standing.EXPIRED,
}


def stand(connection: Connection, broadcast: Broadcast, now: datetime) -> Stand:
    """Return what a started broadcast is worth to a reader now; what followed it says more than how it ended."""
    following = broadcasts.followers(connection, broadcast.id)
    for purpose, standing in _FOLLOWED:
        for one in reversed(following):
            if one.purpose is purpose:
                return Stand(standing, one)
    if broadcast.purpose is Purpose.CORRECTION and (later := _later_word(connection, broadcast)) is not None:
        return later
    if broadcast.reason in _ENDED:
        return Stand(_ENDED[broadcast.reason], None)
    return Stand(Standing.EXPIRED if broadcast.valid_until <= now else Standing.IN_FORCE, None)


def _later_word(connection: Connection, correction: Broadcast) -> Stand | None:
    """Return what a correction is worth where the notice was said otherwise after it: retracted, or corrected again."""
    if correction.refers_to is None:
        return None
    for one in reversed(broadcasts.followers(connection, correction.refers_to)):
        if one.purpose is Purpose.RETRACTION:
            return Stand(Standing.RETRACTED, one)
        same = one.parameters.get("parameter") == correction.parameters.get("parameter")
        if one.purpose is Purpose.CORRECTION and one.id > correction.id and same:
            return Stand(Standing.REPLACED, one)
    return None


def in_force(connection: Connection, now: datetime, mode: Mode) -> tuple[Broadcast, ...]:
    """Return what holds now in this mode, the youngest first: notices, corrections and all clears, no retractions."""
    return tuple(
        one
        for one in broadcasts.valid(connection, now, mode)
        if one.purpose is not Purpose.RETRACTION and stand(connection, one, now).standing is Standing.IN_FORCE
    )


def withdrawn(connection: Connection, now: datetime, mode: Mode) -> tuple[tuple[Broadcast, Stand], ...]:
    """Return what would still be valid and no longer holds, the youngest first, with what it is worth now."""
    found = [(one, stand(connection, one, now)) for one in broadcasts.valid(connection, now, mode)]
    return tuple((one, now_worth) for one, now_worth in found if now_worth.standing is not Standing.IN_FORCE)
