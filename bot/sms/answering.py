"""Answering texts: one in, one out, and the way to leave beside it; in the language of whoever sent it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TypeAlias

from bot.repositories import conversations, texts
from bot.repositories.conversations import SealedConversation
from bot.sms import purse, registering, words
from bot.sms.footing import Footing
from bot.sms.registering import Agreement
from bot.sms.words import Asked, Verb, Words
from registry import addresses, subscribers
from registry.errors import BadHandle
from registry.person import Address, AddressState, Choices, Contact, Subscriber
from registry.store import Connection
from templates_i18n.answers import MOST_WARDS
from templates_i18n.languages import EN, JA, Tag

SOURCE = "sms"
STEP = "sms-consent"
ANSWERED_AN_HOUR = 12
"""Texts of one phone that are acted upon within an hour; STOP always is."""
HOUR = timedelta(hours=1)
HANDLED = {"STOP": Verb.STOP, "START": Verb.START, "HELP": Verb.HELP}
"""What the provider acts on by itself, by its own name for it."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A text as the provider posts it; `handled` names what the provider did about it by itself."""

    sid: str
    number: str = field(repr=False)
    text: str = field(repr=False)
    handled: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """Somebody's turn: who they are to us, and which language they were asked in, if they were asked."""

    conn: Connection = field(repr=False)
    footing: Footing = field(repr=False)
    heard: Heard
    now: datetime
    asked: Asked | None
    address: Address | None
    person: Subscriber | None
    pending: Tag | None

    @property
    def member(self) -> Subscriber | None:
        """The person, where they are written to on this phone."""
        return self.person if self.address is not None and self.address.state is AddressState.ACTIVE else None

    @property
    def language(self) -> Tag:
        """The language to answer in: chosen, or that of the word, or English."""
        if self.person is not None:
            return self.person.choices.languages[0]
        told = self.asked.language if self.asked is not None else None
        return self.pending or told or EN

    def phrase(self, key: str, **values: str) -> str:
        """Return a phrase in the person's language."""
        return self.footing.phrase(self.language, key, **values)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a turn comes to; `pending` is the language in which consent is asked for now. `late`: notices queued.

    `link` is a second text with the way out, where it has no room in the first.
    """

    text: str = field(default="", repr=False)
    link: str = field(default="", repr=False)
    pending: Tag | None = None
    late: int = 0


Act: TypeAlias = Callable[[Turn, Asked], Answer]


def step(conn: Connection, footing: Footing, known: Words, heard: Heard, now: datetime) -> Answer | None:
    """Act upon one text within the transaction; None where it was acted upon before.

    Whom we may not write to (a landline, another country), who writes without end, and whoever writes when the money
    for answers is used up get no answer, and can stop.
    """
    blind = footing.keyring.blind(footing.account_id, heard.number)
    if not texts.first_seen(conn, footing.account_id, heard.sid, blind, now):
        return None
    turn = _turn(conn, footing, known, heard, now)
    may_answer = _may_answer(turn, blind)
    if not may_answer and not (turn.asked and turn.asked.verb is Verb.STOP):
        return Answer()
    answer = ACTS[turn.asked.verb](turn, turn.asked) if turn.asked else _not_understood(turn)
    _keep(turn, answer.pending)
    if not may_answer:
        return replace(answer, text="", link="")
    purse.pay(conn, footing.desk.tariff, now, answer.text, answer.link)
    return answer


def _turn(conn: Connection, footing: Footing, known: Words, heard: Heard, now: datetime) -> Turn:
    address = addresses.find(conn, footing.keyring, footing.account_id, heard.number)
    person = None if address is None else subscribers.get(conn, address.subscriber_id)
    pending = _pending(conn, footing, heard.number)
    return Turn(conn, footing, heard, now, _asked(known, heard), address, person, pending)


def _asked(known: Words, heard: Heard) -> Asked | None:
    """Return what a text asks for; to a word that only the provider knows, what the provider made of it."""
    by_provider = HANDLED.get(heard.handled)
    if by_provider is Verb.STOP:
        return Asked(Verb.STOP, (known.read(heard.text) or Asked(Verb.STOP)).language)
    return known.read(heard.text) or (Asked(by_provider) if by_provider else None)


def _may_answer(turn: Turn, blind: bytes) -> bool:
    try:
        turn.footing.mobile(turn.heard.number)
    except BadHandle:
        return turn.address is not None
    if texts.heard_from(turn.conn, blind, turn.now - HOUR) > ANSWERED_AN_HOUR:
        return False
    return purse.has_room(turn.conn, turn.footing.desk.tariff, turn.now)


def _stop(turn: Turn, _: Asked) -> Answer:
    if turn.address is not None:
        addresses.opt_out(turn.conn, turn.address.id, turn.now, source=SOURCE)
    # The provider has said so itself, and lets nothing of ours through.
    return Answer("" if HANDLED.get(turn.heard.handled) is Verb.STOP else turn.phrase("sms-stopped"))


def _join(turn: Turn, asked: Asked) -> Answer:
    if turn.member is not None:
        return _registered(turn, turn.member.choices)
    languages = turn.footing.desk.renderer.languages
    wanted = words.language(languages, asked.argument) if asked.argument else None
    language = wanted or asked.language or turn.language
    return Answer(turn.footing.phrase(language, "sms-consent"), pending=language)


def _agree(turn: Turn, _: Asked) -> Answer:
    if turn.pending is None:
        return _not_understood(turn)
    agreed = Agreement(turn.pending, "sms-consent", SOURCE, turn.heard.sid)
    contact = Contact(turn.footing.account_id, turn.heard.number)
    made = registering.register(turn.conn, turn.footing, contact, agreed, turn.now)
    person = subscribers.get(turn.conn, made.joined.subscriber_id)
    address = addresses.get(turn.conn, turn.footing.keyring, made.joined.address_id)
    turn = replace(turn, person=person, address=address)
    return replace(_registered(turn, made.choices), late=made.late)


def _lang(turn: Turn, asked: Asked) -> Answer:
    wanted = words.language(turn.footing.desk.renderer.languages, asked.argument)
    if wanted is None:
        return Answer(turn.phrase("sms-language-unknown"), pending=turn.pending)
    if turn.member is None:
        return _join(turn, asked) if turn.pending else _not_understood(turn)
    choices = registering.speaking(turn.member.choices, wanted)
    late = registering.choose(turn.conn, turn.footing, turn.member.id, choices, turn.now)
    autonym = turn.footing.desk.renderer.languages.require(wanted).autonym
    return Answer(turn.footing.phrase(wanted, "sms-language", language=autonym), late=late)


def _area(turn: Turn, asked: Asked) -> Answer:
    if turn.member is None:
        return _not_understood(turn)
    desk = turn.footing.desk
    chosen = words.areas(desk.renderer, desk.city, asked.argument, turn.language)
    if chosen is None:
        return Answer(turn.phrase("sms-area-unknown"))
    choices = replace(turn.member.choices, areas=chosen)
    late = registering.choose(turn.conn, turn.footing, turn.member.id, choices, turn.now)
    return Answer(turn.phrase("sms-area", area=_areas(turn, choices)), late=late)


def _help(turn: Turn, _: Asked) -> Answer:
    return Answer(turn.phrase("sms-help"), pending=turn.pending)


def _not_understood(turn: Turn) -> Answer:
    key = "sms-help" if turn.member is not None else "sms-not-member"
    return Answer(turn.phrase(key), pending=turn.pending)


ACTS: Mapping[Verb, Act] = {
    Verb.STOP: _stop,
    Verb.START: _join,
    Verb.JOIN: _join,
    Verb.AGREE: _agree,
    Verb.LANG: _lang,
    Verb.AREA: _area,
    Verb.HELP: _help,
}


def _registered(turn: Turn, choices: Choices) -> Answer:
    autonym = turn.footing.desk.renderer.languages.require(choices.languages[0]).autonym
    said = turn.phrase("sms-joined", language=autonym, area=_areas(turn, choices))
    if turn.address is None:
        return Answer(said)
    text, link = turn.footing.with_link(turn.language, said, turn.address.id)
    return Answer(text, link)


def _areas(turn: Turn, choices: Choices) -> str:
    """Name the wards as far as they fit; somebody who chose many on a page is told of the first ones."""
    renderer, city = turn.footing.desk.renderer, turn.footing.desk.city
    chosen = [area.code for area in city.wards if area.code in choices.areas] or [city.whole]
    found = [
        next(name.brief for tag in (turn.language, EN, JA) if (name := renderer.names.lookup("area", code, tag)))
        for code in chosen[:MOST_WARDS]
    ]
    more = ["…"] if len(chosen) > MOST_WARDS else []
    return renderer.languages.require(turn.language).style.comma.join([*found, *more])


def _pending(conn: Connection, footing: Footing, number: str) -> Tag | None:
    kept = conversations.load(conn, footing.account_id, footing.keyring.blinds(footing.account_id, number))
    if kept is None or kept.step != STEP:
        return None
    row = f"{footing.account_id}:{kept.blind.hex()}"
    held = footing.keyring.open(kept.sealed, table="conversation", column="sealed", row=row)
    return Tag(held.decode())


def _keep(turn: Turn, pending: Tag | None) -> None:
    """Write that consent was asked for, or that nothing is open any more."""
    footing = turn.footing
    blinds = footing.keyring.blinds(footing.account_id, turn.heard.number)
    conversations.drop(turn.conn, footing.account_id, blinds)
    if pending is not None:
        row = f"{footing.account_id}:{blinds[0].hex()}"
        sealed = footing.keyring.seal(pending.encode(), table="conversation", column="sealed", row=row)
        conversations.save(turn.conn, footing.account_id, SealedConversation(blinds[0], STEP, sealed), turn.now)
