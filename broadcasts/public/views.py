"""What a public page says, as values: the approved text, what it is worth now, and the way to other languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from broadcasts import reporting
from broadcasts.broadcast import Broadcast, fallback_sent
from broadcasts.desk import Desk
from broadcasts.errors import NotFound
from broadcasts.reporting import Stand, Standing
from broadcasts.repositories import broadcasts, wordings
from broadcasts.repositories.wordings import BoundWording
from registry.addresses import Mode
from registry.store import Connection
from templates_i18n.languages import EN, JA, Language, Languages, Tag
from templates_i18n.rendering import Renderer
from templates_i18n.showing import show_moment

VOID = frozenset({Standing.RETRACTED, Standing.REPLACED, Standing.STOPPED})
"""Standings in which a text must not be followed."""


@dataclass(frozen=True, slots=True)
class Link:
    """A way on: where it leads and what it says, in which language."""

    href: str
    text: str
    language: Tag
    direction: str
    here: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """What every public page has around its own matter."""

    language: Tag
    direction: str
    site: str
    others: str
    links: tuple[Link, ...]
    leave: Link | None = None
    unlisted: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """One notice in one language."""

    title: str
    paragraphs: tuple[str, ...]
    text_language: str
    text_direction: str
    serial: str
    standing: Standing
    stand: str
    by: str | None
    drill: str | None
    address: str | None

    @property
    def void(self) -> bool:
        """Tell whether the text must not be followed."""
        return self.standing in VOID


@dataclass(frozen=True, slots=True)
class Found:
    """What the database holds of a notice for one reader."""

    broadcast: Broadcast
    text: BoundWording
    stand: Stand
    stopped: bool


def find(connection: Connection, serial: str, wanted: Tag, now: datetime) -> Found:
    """Return a started notice for readers of one language; raises NotFound for drafts and what does not exist."""
    found = broadcasts.by_serial(connection, serial)
    if found.started_at is None:
        raise NotFound(id=serial)
    texts = wordings.for_readers(connection, found.id, wanted)
    # A page does not know the reader's second language, so it shows what a reader without one gets.
    text = texts.get(wanted) or texts.get(fallback_sent("chat", texts))
    if text is None:
        raise NotFound(id=serial)
    stopped = text.sent in broadcasts.stopped_languages(connection, found.id)
    return Found(found, text, reporting.stand(connection, found, now), stopped)


def listed(connection: Connection, wanted: Tag, now: datetime) -> tuple[Found, ...]:
    """Return the live, public notices in force, the youngest first."""
    serials = [one.serial for one in reporting.in_force(connection, now, Mode.LIVE) if one.public and one.serial]
    return tuple(find(connection, serial, wanted, now) for serial in serials)


def notice(desk: Desk, found: Found, wanted: Tag) -> Notice:
    """Return what the page of a notice says."""
    speak = desk.renderer
    serial = found.broadcast.serial or ""
    standing = Standing.STOPPED if found.stopped else found.stand.standing
    text_language = speak.languages.require(found.text.sent.split("+")[0])
    by = found.stand.by.serial if found.stand.by else None
    return Notice(
        title=found.text.title,
        paragraphs=_paragraphs(found.text),
        text_language=text_language.tag,
        text_direction=text_language.direction,
        serial=serial,
        standing=standing,
        stand=_stand(speak, found, standing, wanted),
        by=f"/n/{by}/{wanted}" if by and standing in {Standing.CORRECTED, Standing.REPLACED} else None,
        drill=speak.phrase(wanted, "page-drill") if found.broadcast.mode is Mode.DRILL else None,
        address=desk.link(serial, wanted),
    )


def frame(desk: Desk, wanted: Tag, pattern: str, *, leave: str = "", unlisted: bool = False) -> Frame:
    """Return what stands around a page; `pattern` holds {} where the language goes in its addresses.

    `leave` is where somebody who gets SMS and cannot answer them has them stopped, empty where nobody gets any.
    """
    # Words of the page itself come from English where a language has none, and say so to who reads them aloud.
    spoken = desk.renderer.languages.require(wanted if desk.renderer.speaks(wanted, "page-site") else EN)
    return Frame(
        language=spoken.tag,
        direction=spoken.direction,
        site=desk.renderer.phrase(wanted, "page-site"),
        others=desk.renderer.phrase(wanted, "page-other-languages"),
        links=tuple(
            Link(pattern.format(one.tag), one.autonym, one.tag, one.direction, here=one.tag == wanted)
            for one in desk.renderer.languages.values()
        ),
        leave=_leave(desk, wanted, spoken, leave) if leave else None,
        unlisted=unlisted,
    )


def _leave(desk: Desk, wanted: Tag, spoken: Language, path: str) -> Link:
    return Link(f"{path}?lang={wanted}", desk.renderer.phrase(wanted, "leave-title"), spoken.tag, spoken.direction)


def item(found: Found, wanted: Tag, languages: Mapping[Tag, Language]) -> Link:
    """Return the line of a notice in the list of those in force."""
    sent = languages[Tag(found.text.sent.split("+")[0])]
    return Link(f"/n/{found.broadcast.serial}/{wanted}", found.text.title, sent.tag, sent.direction)


def preferred(languages: Languages, accepted: str) -> Tag:
    """Return the language a browser asks for first and we know; Japanese where there is none."""
    for part in accepted.split(",")[:20]:
        found = languages.match(part.split(";")[0])
        if found is not None:
            return found
    return JA


def _paragraphs(text: BoundWording) -> tuple[str, ...]:
    """Split a text at its empty lines; the title's own line goes, for it stands above as the heading."""
    lines = text.text.split("\n")
    if text.title in lines:
        lines.remove(text.title)
    return tuple(part.strip("\n") for part in "\n".join(lines).split("\n\n") if part.strip())


def _stand(speak: Renderer, found: Found, standing: Standing, wanted: Tag) -> str:
    """Say in the reader's language what the notice is worth now."""
    language = speak.languages.require(wanted)
    until = show_moment(found.broadcast.valid_until, language).full
    by = found.stand.by
    match standing:
        case Standing.IN_FORCE:
            return speak.phrase(wanted, "page-in-force", until=until)
        case Standing.EXPIRED:
            return speak.phrase(wanted, "page-expired", until=until)
        case Standing.RETRACTED:
            return speak.phrase(wanted, "page-retracted")
        case Standing.CORRECTED:
            return speak.phrase(wanted, "page-corrected", serial=by.serial if by and by.serial else "")
        case Standing.REPLACED if by is not None:
            return speak.phrase(wanted, "page-superseded", serial=by.serial or "")
        case Standing.LIFTED if by is not None and by.started_at is not None:
            return speak.phrase(wanted, "page-ended", time=show_moment(by.started_at, language).full)
        case Standing.STOPPED | Standing.REPLACED | Standing.LIFTED:
            return speak.phrase(wanted, "page-stopped")
