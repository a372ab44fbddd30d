"""The forms of the page to register by phone, one for each step."""

from __future__ import annotations

from bot.sms import site
from bot.sms.registering import BEGIN_AGAIN
from bot.sms.site import Choice, Field, Form, Option, Page, Press
from bot.sms.visit import Visit
from registry.person import Choices
from templates_i18n.languages import EN, JA

EMERGENCY = "emergency"
"""The topic that comes to everyone and cannot be left out."""


def languages(visit: Visit) -> Page:
    """Ask for the language; the ways to each stand under every page."""
    return Page(visit.phrase("join-title"), (visit.phrase("talk-choose-language"),))


def number(visit: Visit) -> Page:
    """Say what this is and what is kept, and ask for the number."""
    field = Field("phone", visit.phrase("join-number"), "tel", "tel", "tel")
    form = Form("/join/code", (Press(visit.phrase("join-send")),), (field,), hidden=visit.hidden())
    return Page(visit.phrase("join-title"), (visit.phrase("join-what"),), (form,))


def code(visit: Visit, check_id: int) -> Page:
    """Ask for the code; under it stands, for everybody, what to do where the provider still blocks us."""
    form = code_form(visit, check_id, "/join/check")
    return Page(visit.phrase("join-title"), (visit.phrase("join-code-sent"),), (form,), blocked(visit))


def code_form(visit: Visit, check_id: int, action: str) -> Form:
    """Return the form that takes the code of one request."""
    field = Field("code", visit.phrase("join-code"), "text", "numeric", "one-time-code")
    hidden = visit.hidden(site.sealed_request(visit.site, visit.word, check_id))
    return Form(action, (Press(visit.phrase("join-check")),), (field,), hidden=hidden)


def blocked(visit: Visit) -> tuple[str, ...]:
    """Return what to send where the provider still blocks us; nothing where nobody can write to us."""
    ours = visit.site.footing.number
    return (visit.phrase("join-blocked", word=BEGIN_AGAIN, number=ours),) if ours else ()


def consent(visit: Visit, check_id: int) -> Page:
    """Ask whether the city may keep this and write."""
    hidden = visit.hidden(site.sealed_request(visit.site, visit.word, check_id))
    buttons = (Press(visit.phrase("button-agree")), Press(visit.phrase("button-decline"), "decline", "1"))
    form = Form("/join/agree", buttons, hidden=hidden)
    return Page(visit.phrase("join-title"), (visit.phrase("join-what"), visit.phrase("join-consent")), (form,))


def choices(visit: Visit, check_id: int, chosen: Choices) -> Page:
    """Ask for wards and topics; who has just agreed is registered already."""
    wards = [(area.code, _called(visit, "area", area.code)) for area in visit.site.footing.desk.city.wards]
    asked = (
        Choice("area", visit.phrase("talk-choose-areas"), _options(wards, chosen.areas)),
        Choice(
            "topic",
            visit.phrase("talk-choose-topics"),
            _options([(topic, _called(visit, "topic", topic)) for topic in topics(visit)], chosen.by_sms),
        ),
    )
    hidden = visit.hidden(site.sealed_request(visit.site, visit.word, check_id))
    form = Form("/join/choices", (Press(visit.phrase("button-done")),), choices=asked, hidden=hidden)
    return Page(visit.phrase("join-title"), (visit.phrase("join-done"),), (form,))


def topics(visit: Visit) -> tuple[str, ...]:
    """Return the topics of everyday news, in the order of their file."""
    known = visit.site.footing.desk.renderer.names.known("topic")
    return tuple(topic for topic in known if topic != EMERGENCY)


def _options(named: list[tuple[str, str]], chosen: frozenset[str]) -> tuple[Option, ...]:
    return tuple(Option(value, label, value in chosen) for value, label in named)


def _called(visit: Visit, kind: str, id: str) -> str:  # noqa: A002 - the word of the names' contract
    names = visit.site.footing.desk.renderer.names
    found = (names.lookup(kind, id, tag) for tag in (visit.language, EN, JA))
    return next((name.text for name in found if name), id)
