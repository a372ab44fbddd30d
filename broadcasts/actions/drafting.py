"""Drafting: from a template, values and an audience to a broadcast that waits to be submitted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

from broadcasts import steps
from broadcasts.actions.sending import VOID
from broadcasts.broadcast import Broadcast, BroadcastId, BroadcastState, IncidentId, Purpose
from broadcasts.desk import Desk
from broadcasts.errors import BadTerms, IllegalMove
from broadcasts.repositories import broadcasts, incidents, wordings
from broadcasts.wording import pipeline, written
from registry import officers
from registry.addresses import Mode
from registry.audience import Rule
from registry.errors import EmptyAudience
from registry.officers import Officer, Role
from registry.store import Connection
from templates_i18n.catalogue import CapFields, Graded, HandlingClass, Parameters, Template, grade, parse_parameters
from templates_i18n.errors import UnknownName
from templates_i18n.names import SHELTER, SIGNED
from templates_i18n.parameters import Ids

URGENCY = ("Immediate", "Expected", "Future", "Past", "Unknown")
SEVERITY = ("Extreme", "Severe", "Moderate", "Minor", "Unknown")
AREA = "area"
PLACES = (SIGNED, SHELTER)
UNCHANGED: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class DraftRequest:
    """What an officer asks for; what is None comes from the template.

    `handling` may only raise the class, `refers_to` names the broadcast that this one replaces.
    """

    template: str
    parameters: Mapping[str, str]
    audience: Rule
    mode: Mode = Mode.LIVE
    valid_until: datetime | None = None
    send_at: datetime | None = None
    refers_to: BroadcastId | None = None
    handling: HandlingClass | None = None
    purpose: Purpose = Purpose.NOTICE


def weight(handling: HandlingClass, purpose: Purpose, cap: CapFields) -> int:
    """Return the place in the outbox; smaller leaves first.

    Handling class; within it corrections and retractions; then CAP urgency, then severity.
    """
    ordinary = purpose not in {Purpose.CORRECTION, Purpose.RETRACTION}
    return handling.rank * 1000 + ordinary * 100 + URGENCY.index(cap.urgency) * 10 + SEVERITY.index(cap.severity)


def draft(connection: Connection, *, by: Officer, request: DraftRequest, desk: Desk, now: datetime) -> BroadcastId:
    """Write a draft and return its id.

    Raises the words floor's BadInput for template and values, BadTerms for validity, time, class or reference,
    EmptyAudience (of the registry) for no audience, NotAllowed, NotFound.
    """
    _stand_alone(desk, request)
    return write(connection, by=by, request=request, desk=desk, now=now)


def write(connection: Connection, *, by: Officer, request: DraftRequest, desk: Desk, now: datetime) -> BroadcastId:
    """Write a draft of any purpose; what follows another notice comes through `correcting`."""
    original = broadcasts.get(connection, request.refers_to) if request.refers_to is not None else None
    values = _values(connection, by, request, original, desk, now)
    incident_id = original.incident_id if original else incidents.add(connection, request.template, now)
    made = broadcasts.add(connection, values | _birth(by, incident_id, now))
    steps.note(connection, by.actor, "drafted", broadcasts.get(connection, made), _told(request), now)
    return made


def edit(
    connection: Connection, *, by: Officer, broadcast_id: int, request: DraftRequest, desk: Desk, now: datetime
) -> None:
    """Replace what a broadcast says, to whom and when; it is a draft again and no approval holds any more.

    Its serial stays, for it is still the same notice. Raises as `draft` does, and IllegalMove once it has started.
    """
    _stand_alone(desk, request)
    seen = broadcasts.locked(connection, broadcast_id)
    officers.require(by, Role.DRAFTER, seen.audience.areas, seen.handling.rank)
    if seen.purpose is not Purpose.NOTICE:
        raise BadTerms(field="purpose", value=seen.purpose, expected="a notice; cancel this one and make it anew")
    if request.mode is not seen.mode:
        raise BadTerms(field="mode", value=request.mode, expected=f"{seen.mode}, which never changes")
    original = broadcasts.get(connection, request.refers_to) if request.refers_to is not None else None
    values = _values(connection, by, request, original, desk, now)
    reopen(connection, by, seen, values)
    steps.note(connection, by.actor, "edited", seen, _told(request), now)


def reopen(connection: Connection, by: Officer, seen: Broadcast, values: Mapping[str, Any] = UNCHANGED) -> None:
    """Make a draft of a broadcast again, with these columns; whoever does it is its author. Raises IllegalMove."""
    _back_to_draft(connection, seen, dict(values) | {"author": by.actor})
    wordings.clear(connection, seen.id)
    broadcasts.resume_languages(connection, seen.id)


def _back_to_draft(connection: Connection, seen: Broadcast, values: Mapping[str, Any]) -> None:
    void = {"record": None, **VOID}
    if seen.state is BroadcastState.APPROVED:
        seen = steps.step(connection, seen, BroadcastState.SUBMITTED, void)
    if seen.state is BroadcastState.DRAFT:
        broadcasts.change(connection, seen, values)
        return
    if seen.state is not BroadcastState.SUBMITTED:
        raise IllegalMove(state=seen.state, to=BroadcastState.DRAFT, reason="")
    steps.step(connection, seen, BroadcastState.DRAFT, {**values, **void})


def _stand_alone(desk: Desk, request: DraftRequest) -> None:
    """Refuse what only the verbs of `correcting` may make."""
    template = desk.renderer.catalogue.require(request.template)
    if template.about or request.purpose is not Purpose.NOTICE:
        raise BadTerms(
            field="template", value=template.id, expected="a notice of its own; correct or retract the other"
        )


def _values(
    connection: Connection, by: Officer, request: DraftRequest, original: Broadcast | None, desk: Desk, now: datetime
) -> dict[str, Any]:
    """Check everything that was asked for and return it as columns."""
    template = desk.renderer.catalogue.require(request.template)
    parameters = parse_parameters(template, request.parameters, desk.renderer.names, now)
    if request.purpose is Purpose.NOTICE:
        _require_in_force(parameters, desk)
    if original is not None and original.mode is not request.mode:
        raise BadTerms(field="refers_to", value=original.serial, expected=f"a notice that is {request.mode} too")
    graded = grade(template, parameters, _grade_of(desk, original) if original else None)
    handling = _raised(graded.handling, request.handling)
    written.require(connection, template, parameters, handling, desk, now)
    _check_audience(request.audience)
    officers.require(by, Role.DRAFTER, request.audience.areas, handling.rank)
    valid_until, send_at = _times(template, request, ZoneInfo(desk.city.timezone), now)
    areas = _areas(parameters, desk) or (original.areas if original and template.about else frozenset())
    return {
        "mode": request.mode.value,
        "template": template.id,
        "parameters": parameters.canonical(),
        "handling": handling.rank,
        "weight": weight(handling, request.purpose, graded.cap),
        "purpose": request.purpose.value,
        "audience": request.audience.canonical(),
        "areas": sorted(areas),
        "topic": _topic(template, request.audience),
        "refers_to": request.refers_to,
        "valid_until": valid_until,
        "send_at": send_at,
        "public": template.public and request.mode is Mode.LIVE,
    }


def _topic(template: Template, rule: Rule) -> str | None:
    """Return the topic that readers must have ordered; a free text for those of one topic is everyday news of it."""
    if template.written is not None and len(rule.topics) == 1:
        return next(iter(rule.topics))
    return template.topic


def _birth(by: Officer, incident_id: IncidentId, now: datetime) -> dict[str, Any]:
    return {
        "state": BroadcastState.DRAFT.value,
        "incident_id": incident_id,
        "author": by.actor,
        "created_at": now,
    }


def _told(request: DraftRequest) -> dict[str, Any]:
    return {"template": request.template, "purpose": request.purpose.value, "audience": request.audience.canonical()}


def _grade_of(desk: Desk, original: Broadcast) -> Graded:
    """Return the grade of an earlier notice, with the class to which an officer may have raised it."""
    template = desk.renderer.catalogue.require(original.template)
    return Graded(original.handling, grade(template, pipeline.parameters_of(desk, original)).cap)


def _raised(graded: HandlingClass, wanted: HandlingClass | None) -> HandlingClass:
    if wanted is not None and wanted.rank > graded.rank:
        raise BadTerms(field="class", value=wanted, expected=f"{graded} or graver; a class is never lowered")
    return wanted or graded


def _check_audience(rule: Rule) -> None:
    if not (rule.everyone or rule.areas or rule.languages or rule.topics or rule.communities):
        raise EmptyAudience(field="audience", value="", expected="an area, language, topic, community or `everyone`")


def _areas(parameters: Parameters, desk: Desk) -> frozenset[str]:
    """Return where a notice concerns people, by its own values; empty is the whole city."""
    named = frozenset(
        i
        for value in (parameters[name] for name in parameters)
        if isinstance(value, Ids) and value.kind == AREA
        for i in value.ids
    )
    return frozenset() if desk.city.whole in named else named


def _require_in_force(parameters: Parameters, desk: Desk) -> None:
    """Raise UnknownName for a place that a newer list left out; what was sent of it before can still be read."""
    for value in (parameters[name] for name in parameters):
        if isinstance(value, Ids) and value.kind in PLACES:
            known = frozenset(desk.renderer.names.known(value.kind))
            for one in value.ids:
                if one not in known:
                    raise UnknownName(value.kind, one, desk.renderer.names.nearest(value.kind, one))


def _times(
    template: Template, request: DraftRequest, zone: ZoneInfo, now: datetime
) -> tuple[datetime, datetime | None]:
    """Return validity and time of sending; a notice is valid for its template's time from when it leaves."""
    if request.send_at is not None and request.send_at <= now:
        raise _too_early("at", request.send_at, now, zone)
    leaves = request.send_at or now
    valid_until = request.valid_until or leaves + template.validity
    if valid_until <= leaves:
        raise _too_early("until", valid_until, leaves, zone)
    return valid_until, request.send_at


def _too_early(field: str, moment: datetime, after: datetime, zone: ZoneInfo) -> BadTerms:
    """Return the refusal of a time that has passed, both times as the city's clock shows them."""
    value, least = (f"{one.astimezone(zone):%Y-%m-%d %H:%M}" for one in (moment, after))
    return BadTerms(field=field, value=value, expected=f"a time after {least}")
