"""Correcting, retracting and lifting: new notices that follow an earlier one to those who have it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from broadcasts import steps
from broadcasts.actions import approving, drafting, stopping
from broadcasts.actions.approving import Submitted
from broadcasts.actions.drafting import DraftRequest
from broadcasts.broadcast import Broadcast, EndReason, Purpose
from broadcasts.desk import Desk
from broadcasts.errors import BadTerms, IllegalMove
from broadcasts.repositories import broadcasts
from registry.officers import Officer
from registry.store import Connection
from templates_i18n.catalogue import Template, parse_parameters
from templates_i18n.parameters import ParameterKind

NOTHING: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Mistake:
    """Which value was wrong, and what would have been right, as an officer types it."""

    parameter: str
    right: str


def correct(
    connection: Connection, *, by: Officer, broadcast_id: int, mistake: Mistake, desk: Desk, now: datetime
) -> Submitted:
    """Submit a correction of one value to those who got the notice, and take the notice out of force.

    The same correction asked for again is the first one. Raises NotFound, IllegalMove where nothing has left,
    BadTerms, the words floor's BadInput, NotAllowed.
    """
    seen = _started(connection, broadcast_id)
    if any(one.purpose is Purpose.RETRACTION for one in broadcasts.followers(connection, seen.id)):
        raise IllegalMove(state=seen.state, to="correction", reason="it is retracted; send a new notice")
    template = _template(desk, seen)
    if template.correction is None:
        raise BadTerms(
            field="template", value=seen.template, expected="a notice that can be corrected; retract this one"
        )
    if mistake.parameter not in {parameter.name for parameter in template.parameters}:
        known = ", ".join(parameter.name for parameter in template.parameters)
        raise BadTerms(field="parameter", value=mistake.parameter, expected=f"one of {known}")
    values = {"parameter": mistake.parameter, "right": mistake.right} | _sent(seen, mistake.parameter)
    return _follow(
        connection, by, seen, _request(desk, seen, template.correction, Purpose.CORRECTION, values), desk, now
    )


def retract(connection: Connection, *, by: Officer, broadcast_id: int, desk: Desk, now: datetime) -> Submitted:
    """Take a notice back: it ends at once, and its retraction is submitted to those who got it.

    A second one is the first one again. Raises as `correct` does.
    """
    seen = _started(connection, broadcast_id)
    template = _template(desk, seen)
    if template.retraction is None:
        raise BadTerms(field="template", value=seen.template, expected="a notice that can be retracted")
    return _follow(connection, by, seen, _request(desk, seen, template.retraction, Purpose.RETRACTION, {}), desk, now)


def all_clear(
    connection: Connection,
    *,
    by: Officer,
    broadcast_id: int,
    desk: Desk,
    now: datetime,
    values: Mapping[str, str] = NOTHING,
) -> Submitted:
    """Submit the word that a danger is over, to the audience of the notice.

    `values` are what its template asks for; a moment not given is now.
    A second one is the first one again. The notice itself stays in force until the all clear leaves.
    """
    seen = _started(connection, broadcast_id)
    template = _template(desk, seen)
    if template.all_clear is None:
        raise BadTerms(field="template", value=seen.template, expected="a notice that an all clear can end")
    clear = desk.renderer.catalogue.require(template.all_clear)
    moments = {one.name: now.isoformat() for one in clear.parameters if one.kind is ParameterKind.MOMENT}
    request = _request(desk, seen, clear.id, Purpose.ALL_CLEAR, moments | dict(values))
    return _follow(connection, by, seen, request, desk, now)


def _started(connection: Connection, broadcast_id: int) -> Broadcast:
    """Return a broadcast that may be in somebody's hands; one that never left is cancelled, not corrected."""
    seen = broadcasts.locked(connection, broadcast_id)
    if seen.started_at is None:
        raise IllegalMove(state=seen.state, to="correction", reason="nothing has left; cancel it")
    return seen


def _template(desk: Desk, seen: Broadcast) -> Template:
    return desk.renderer.catalogue.require(seen.template)


def _sent(seen: Broadcast, parameter: str) -> dict[str, str]:
    if parameter not in seen.parameters:
        raise BadTerms(field="parameter", value=parameter, expected="a value that was sent")
    return {"sent": seen.parameters[parameter]}


def _request(
    desk: Desk, seen: Broadcast, template_id: str, purpose: Purpose, values: Mapping[str, str]
) -> DraftRequest:
    """Fill the blanks that speak of the earlier notice; the rest is in `values`."""
    known = {ParameterKind.TEMPLATE: seen.template, ParameterKind.SERIAL: seen.serial or ""}
    template = desk.renderer.catalogue.require(template_id)
    about = {one.name: known[one.kind] for one in template.parameters if one.kind in known}
    return DraftRequest(
        template=template_id,
        parameters={**about, **values},
        audience=seen.audience,
        mode=seen.mode,
        refers_to=seen.id,
        purpose=purpose,
    )


def _follow(
    connection: Connection, by: Officer, seen: Broadcast, request: DraftRequest, desk: Desk, now: datetime
) -> Submitted:
    template = desk.renderer.catalogue.require(request.template)
    typed = parse_parameters(template, request.parameters, desk.renderer.names, now).canonical()
    earlier = [
        one
        for one in broadcasts.followers_by_purpose(connection, seen.id, request.purpose)
        if request.purpose is not Purpose.CORRECTION or one.parameters["parameter"] == typed["parameter"]
    ]
    # What was corrected once may be corrected again, even back to a value that an earlier correction named.
    if earlier and (request.purpose is not Purpose.CORRECTION or dict(earlier[-1].parameters) == typed):
        return approving.shown(connection, broadcast_id=earlier[-1].id, desk=desk, now=now)
    made = drafting.write(connection, by=by, request=request, desk=desk, now=now)
    _take_back(connection, by, seen, request.purpose, now)
    return approving.submit(connection, by=by, broadcast_id=made, desk=desk, now=now)


def _take_back(connection: Connection, by: Officer, seen: Broadcast, purpose: Purpose, now: datetime) -> None:
    """End what is wrong at once; an all clear waits, for until it leaves the danger stands."""
    reasons = {Purpose.CORRECTION: EndReason.SUPERSEDED, Purpose.RETRACTION: EndReason.RETRACTED}
    reason = reasons.get(purpose)
    if reason is None:
        return
    if steps.withdraw(connection, seen, reason, now):
        steps.note(connection, by.actor, reason.value, seen, {}, now)
    stopping.take_along(connection, by.actor, seen, reason, now)
