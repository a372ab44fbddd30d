"""Asking: what is in force now, and everything that is held about the one who asks."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.telegram import screens
from bot.telegram.turn import Answer, Screen, Turn
from broadcasts import reporting
from broadcasts.broadcast import Broadcast, Purpose
from broadcasts.reporting import Standing
from broadcasts.repositories import broadcasts, wordings
from registry import audience
from registry.consent import history
from registry.person import Subscriber, mask
from templates_i18n.showing import show_date, show_moment

MOST = 15
"""Notices listed at once; the public page has all of them."""
LOOKED_AT = 100
"""Of so many youngest broadcasts, those that ran out are looked for."""
STILL_ASKED = timedelta(hours=24)
"""For so long people are told that a notice ran out and nobody said that it is over."""
LINES = {
    Standing.IN_FORCE: "talk-now-line",
    Standing.CORRECTED: "talk-now-line",
    Standing.RETRACTED: "talk-now-withdrawn",
    Standing.STOPPED: "talk-now-withdrawn",
    Standing.EXPIRED: "talk-now-unconfirmed",
}
"""What a notice is worth and how that is said; what was lifted or replaced is told by the notice that did it."""


def now(turn: Turn) -> Answer:
    """List what is in force for the person, the youngest first, and what is no longer."""
    told = [(one, LINES[worth]) for one, worth in _worth(turn) if worth in LINES and _concerns(turn, one)]
    holds = any(key == "talk-now-line" for _, key in told)
    lines = [_line(turn, key, one) for one, key in told[:MOST]]
    head = turn.phrase("talk-now-header" if holds else "talk-now-none")
    rows = (screens.to_menu(turn),) if turn.member is not None else ()
    drill = screens.drill(turn, "talk-drill-greeting")
    return Answer(screen=Screen(screens.paragraphs([drill, head, *lines]), rows), draft=turn.draft)


def _worth(turn: Turn) -> list[tuple[Broadcast, Standing]]:
    """Return notices that hold, held until now, or ran out a short while ago, each with what it is worth."""
    valid = broadcasts.valid(turn.conn, turn.now, turn.footing.mode)
    over = [one for one in broadcasts.latest(turn.conn, LOOKED_AT) if _ran_out(turn, one)]
    return [
        (one, reporting.stand(turn.conn, one, turn.now).standing)
        for one in (*valid, *over)
        if one.purpose is not Purpose.RETRACTION
    ]


def _ran_out(turn: Turn, one: Broadcast) -> bool:
    """Tell whether a notice of danger ran out within the last day; an everyday one is simply over."""
    mine = one.started_at is not None and one.mode is turn.footing.mode
    return (
        mine
        and one.topic is None
        and one.purpose is Purpose.NOTICE
        and turn.now - STILL_ASKED < one.valid_until <= turn.now
    )


def _concerns(turn: Turn, one: Broadcast) -> bool:
    """Tell whether a notice is for the person; strangers see what is public."""
    if turn.person is None:
        return one.public
    return audience.matches(turn.conn, one.audience, turn.footing.mode, turn.person.id, topic=one.topic, now=turn.now)


def _line(turn: Turn, key: str, one: Broadcast) -> str:
    serial = one.serial or ""
    texts = wordings.for_readers(turn.conn, one.id, turn.language)
    text = texts.get(turn.language) or next(iter(texts.values()), None)
    said = turn.phrase(
        key, title=text.title if text else one.template, serial=serial, until=_moment(turn, one.valid_until)
    )
    link = turn.footing.desk.link(serial, turn.language) if one.public else None
    return f"{said}\n{link}" if link else said


def mydata(turn: Turn, person: Subscriber) -> Answer:
    """Show everything that is held about the person."""
    none = turn.phrase("talk-none")
    choices = screens.everything(turn, person.choices)
    communities = [screens.community_name(turn, one) or one for one in sorted(person.choices.communities)]
    text = turn.phrase(
        "talk-mydata",
        **choices,
        address=mask(turn.chat),
        communities=", ".join(communities) or none,
        everyday=turn.phrase("talk-everyday-off" if person.choices.muted else "talk-everyday-on"),
        joined=_day(turn, person.joined_at),
        consent=_consents(turn, person) or none,
    )
    return Answer(screen=Screen(text, (screens.to_menu(turn),)), draft=turn.draft)


def _consents(turn: Turn, person: Subscriber) -> str:
    """Name the consent in force: its version and its day."""
    given = [record for record in history(turn.conn, person.id) if record.version]
    return f"{given[-1].version}, {_day(turn, given[-1].at)}" if given else ""


def _day(turn: Turn, moment: datetime) -> str:
    desk = turn.footing.desk
    local = moment.astimezone(ZoneInfo(desk.city.timezone))
    return show_date(local.date(), desk.renderer.languages.require(turn.language)).full


def _moment(turn: Turn, moment: datetime) -> str:
    return show_moment(moment, turn.footing.desk.renderer.languages.require(turn.language)).full
