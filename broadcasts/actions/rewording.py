"""Rewording: a free text whose languages changed after it was shown is worded anew, or told to who went without it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from broadcasts import steps
from broadcasts.actions import approving, drafting
from broadcasts.actions.approving import Submitted
from broadcasts.actions.drafting import DraftRequest
from broadcasts.broadcast import Broadcast, BroadcastState, EndReason, Purpose
from broadcasts.desk import Desk
from broadcasts.errors import BadTerms, IllegalMove
from broadcasts.repositories import broadcasts, wordings
from broadcasts.wording import written
from registry import officers
from registry.audience import Rule
from registry.officers import Officer, Role
from registry.store import Connection
from templates_i18n.frame import Form
from templates_i18n.languages import Tag


def reword(connection: Connection, *, by: Officer, broadcast_id: int, desk: Desk, now: datetime) -> Submitted:
    """Submit again, under the same serial, what was shown before a reader confirmed, mended or took back a language.

    No approval holds any more, and whoever words it anew is its author. Raises NotFound, NotAllowed, IllegalMove once
    it has started, and as `submit` does.
    """
    seen = broadcasts.locked(connection, broadcast_id)
    officers.require(by, Role.DRAFTER, seen.audience.areas, seen.handling.rank)
    if seen.state not in {BroadcastState.SUBMITTED, BroadcastState.APPROVED}:
        raise IllegalMove(state=seen.state, to=BroadcastState.DRAFT, reason="")
    drafting.reopen(connection, by, seen)
    steps.note(connection, by.actor, "reworded", seen, {}, now)
    return approving.submit(connection, by=by, broadcast_id=seen.id, desk=desk, now=now)


def ready_later(connection: Connection, seen: Broadcast, desk: Desk) -> frozenset[Tag]:
    """Return the languages in which a started notice may leave now and did not when it was approved."""
    speaking = written.desk_for(connection, desk, seen).renderer
    texts = wordings.of(connection, seen.id)
    had = {one.wanted for one in texts if one.form is Form.CHAT and one.wanted == one.sent}
    source = written.source_of(connection, desk, seen)
    if source is None:
        return frozenset()
    return frozenset(tag for tag in written.languages(speaking, source.id) if tag not in had)


def supplement(
    connection: Connection, *, by: Officer, broadcast_id: int, language: str, desk: Desk, now: datetime
) -> Submitted:
    """Submit a started notice to readers of a language that became ready after its approval, who had the fallback.

    It has a serial and an approval of its own, and goes to the same audience as far as that reads the language. The
    same one asked for again is the first one. Raises NotFound, NotAllowed, IllegalMove for what is not in force,
    BadTerms for a language that is not ready or was ready then.
    """
    seen = broadcasts.locked(connection, broadcast_id)
    over = seen.state is BroadcastState.ENDED and seen.reason is not EndReason.COMPLETE
    if seen.started_at is None or over or seen.valid_until <= now:
        raise IllegalMove(state=seen.state, to=Purpose.SUPPLEMENT, reason="it is not in force")
    later = ready_later(connection, seen, desk)
    if language not in later:
        expected = ", ".join(sorted(later)) or "a language that a reader confirmed after the approval; there is none"
        raise BadTerms(field="language", value=language, expected=expected)
    rule = narrowed(seen.audience, Tag(language))
    for earlier in broadcasts.followers_by_purpose(connection, seen.id, Purpose.SUPPLEMENT):
        if earlier.audience == rule:
            return approving.shown(connection, broadcast_id=earlier.id, desk=desk, now=now)
    request = DraftRequest(
        template=seen.template,
        parameters=seen.parameters,
        audience=rule,
        mode=seen.mode,
        valid_until=seen.valid_until,
        refers_to=seen.id,
        purpose=Purpose.SUPPLEMENT,
    )
    made = drafting.write(connection, by=by, request=request, desk=desk, now=now)
    return approving.submit(connection, by=by, broadcast_id=made, desk=desk, now=now)


def narrowed(rule: Rule, language: Tag) -> Rule:
    """Return the audience as far as it reads one language; raise BadTerms where it never was for its readers."""
    if rule.languages and language not in rule.languages:
        raise BadTerms(field="language", value=language, expected=f"one of {', '.join(sorted(rule.languages))}")
    return replace(rule, everyone=False, languages=frozenset({language}))
