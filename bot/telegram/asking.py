"""Asking: what is in force now, and everything that is held about the one who asks."""

from __future__ import annotations

from datetime import timedelta

from bot.telegram import screens
from bot.telegram.turn import Answer, Screen, Turn
from broadcasts import reporting
from broadcasts.broadcast import Broadcast, Purpose, fallback_sent
from broadcasts.reporting import Standing
from broadcasts.repositories import broadcasts, wordings
from registry import addresses, audience
from registry.communities import CommunityId, leaders
from registry.consent import Consent, history
from registry.person import Subscriber, mask
from templates_i18n.showing import show_moment

MOST = 15
"""Notices listed at once; the public page has all of them."""
RECORDS = 20
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
    language = turn.footing.desk.renderer.languages.require(turn.language)
    until = show_moment(one.valid_until, language).full
    said = turn.phrase(key, title=_title(turn, one), serial=serial, until=until)
    link = turn.footing.desk.link(serial, turn.language) if one.public else None
    return f"{said}\n{link}" if link else said


def _title(turn: Turn, one: Broadcast) -> str:
    """Return what the notice was called in the texts that readers of this language got."""
    texts = wordings.for_readers(turn.conn, one.id, turn.language)
    read = turn.person.choices.languages if turn.person is not None else (turn.language,)
    found = (texts[sent] for sent in (*read, fallback_sent("chat", texts), *texts) if sent in texts)
    return next((text.title for text in found), one.template)


def mydata(turn: Turn, person: Subscriber) -> Answer:
    """Show everything that is held about the person."""
    choices, none = person.choices, turn.phrase("talk-none")
    everyday = turn.phrase("talk-everyday-off" if choices.muted else "talk-everyday-on")
    ends = f" – {screens.day(turn, choices.until)}" if choices.until else ""
    text = turn.phrase(
        "talk-mydata",
        **screens.everything(turn, choices),
        address=", ".join(mask(one.handle) for one in addresses.of(turn.conn, turn.footing.keyring, person.id)),
        communities=", ".join(_communities(turn, person)) or none,
        everyday=f"{everyday} ({choices.daily_hour}:00)",
        joined=screens.day(turn, person.joined_at) + ends,
        consent=_consents(turn, person) or none,
    )
    return Answer(screen=Screen(text, (screens.to_menu(turn),)), draft=turn.draft)


def _communities(turn: Turn, person: Subscriber) -> list[str]:
    """Name the communities of a person, and the appointments they hold there."""
    names = {one.id: one.name for one in turn.communities()}
    member = [names.get(CommunityId(one), one) for one in sorted(person.choices.communities)]
    appointed = [one for one in leaders(turn.conn) if one.subscriber_id == person.id]
    return member + [
        f"{names.get(one.community_id, one.community_id)} ({one.role.value}, {screens.day(turn, one.until)})"
        for one in appointed
    ]


def _consents(turn: Turn, person: Subscriber) -> str:
    """Name the consent records, as many of the youngest as fit into a message."""
    records = history(turn.conn, person.id)
    shown = [_consent(turn, record) for record in records[-RECORDS:]]
    return "; ".join(["…", *shown] if len(records) > RECORDS else shown)


def _consent(turn: Turn, record: Consent) -> str:
    parts = (record.version, record.language, record.source, screens.day(turn, record.at), record.evidence)
    return ", ".join(part for part in parts if part)
