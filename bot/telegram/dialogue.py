"""The dialogue: one update in, one answer out, and where the conversation stands kept in between."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from bot.errors import NotRegistered
from bot.repositories import conversations, updates
from bot.repositories.conversations import SealedConversation
from bot.telegram import asking, choosing, flagging, groups, joining, leaving, menu, phone, screens
from bot.telegram import draft as drafts
from bot.telegram.draft import Draft, Step
from bot.telegram.incoming import Event, Moved, Said, Standing, Tapped
from bot.telegram.turn import Answer, Footing, Screen, Turn
from broadcasts.pacing import is_group
from registry import addresses, subscribers
from registry.errors import BadField, WrongKey
from registry.person import Subscriber
from registry.store import Connection
from templates_i18n.errors import UnknownLanguage
from templates_i18n.languages import EN

Question = Callable[[Turn, Draft, str], Answer]

QUESTIONS: Mapping[str, tuple[frozenset[Step], Question]] = {
    "agree": (frozenset({Step.CONSENT}), joining.agree),
    "decline": (frozenset({Step.CONSENT}), joining.decline),
    "languages": (frozenset(Step) - {Step.SECOND, Step.LEAVING} - phone.STEPS, choosing.list_languages),
    "lang": (frozenset({Step.LANGUAGE}), choosing.choose_language),
    "second": (frozenset({Step.SECOND}), choosing.choose_second),
    "area": (frozenset({Step.AREAS}), choosing.tick_area),
    "whole": (frozenset({Step.AREAS}), choosing.choose_whole_city),
    "areas": (frozenset({Step.AREAS}), choosing.finish_areas),
    "topic": (frozenset({Step.TOPICS}), choosing.tick_topic),
    "topics": (frozenset({Step.TOPICS}), choosing.finish_topics),
    "leave": (frozenset({Step.LEAVING}), leaving.leave),
    "stay": (frozenset({Step.LEAVING}), leaving.stay),
    "phone-agree": (frozenset({Step.PHONE_CONSENT}), phone.agree),
    "phone-decline": (frozenset({Step.PHONE_CONSENT}), phone.decline),
}
"""What a button under a question does, and under which question it stands."""

MEMBERS: Mapping[str, Callable[[Turn, Subscriber, str], Answer]] = {
    "menu": lambda turn, person, _: menu.show(turn, person),
    "settings": lambda turn, person, _: menu.show(turn, person),
    "mute": menu.mute,
    "language": lambda turn, _person, _: choosing.ask(turn, Step.LANGUAGE),
    "second": lambda turn, _person, _: choosing.ask(turn, Step.SECOND),
    "areas": lambda turn, _person, _: choosing.ask(turn, Step.AREAS),
    "topics": lambda turn, _person, _: choosing.ask(turn, Step.TOPICS),
    "phone": lambda turn, person, _: phone.ask(turn, person),
    "wrong": flagging.wrong,
}
"""What only somebody registered can ask for."""

ANYBODY: Mapping[str, Callable[[Turn], Answer]] = {
    "now": asking.now,
    "mydata": lambda turn: asking.mydata(turn, turn.person) if turn.person else menu.stranger(turn),
    "leave": leaving.ask,
    "stop": leaving.ask,
    "help": menu.help_,
}
"""What anybody can ask for, registered or not."""

SPOKEN = ("menu", "now", "mydata", "leave", "language", "areas", "topics")
"""What is also understood when somebody types the words of its button."""


def step(conn: Connection, footing: Footing, event: Event, now: datetime) -> Answer | None:
    """Act upon one update within the transaction; None where nothing is to be said, or it was seen before."""
    if not updates.first_seen(conn, footing.account_id, event.update_id, now):
        return None
    turn = Turn(conn, footing, event.chat, event.update_id, now, event.code)
    if is_group(event.chat):
        return groups.step(turn, event)
    turn = _recognised(turn)
    match event:
        case Said():
            return _kept(turn, _said(turn, event.text.strip()))
        case Tapped():
            return _kept(turn, _tapped(turn, event.data))
        case Standing(present=False):
            if turn.address is not None:
                addresses.mark_unreachable(conn, turn.address.id, now)
            return None
        case Standing() | Moved():
            return None


def apology(footing: Footing, event: Event, key: str) -> Answer:
    """Return a phrase for somebody whose update was not acted upon, in the language of their phone."""
    renderer = footing.desk.renderer
    said = renderer.phrase(renderer.languages.match(event.code) or EN, key)
    return Answer(toast=said) if isinstance(event, Tapped) else Answer(screen=Screen(said))


def _recognised(turn: Turn) -> Turn:
    """Return the turn with the person and the conversation that this chat is to us."""
    keyring, account_id = turn.footing.keyring, turn.footing.account_id
    address = addresses.find(turn.conn, keyring, account_id, turn.chat)
    person = None if address is None else subscribers.get(turn.conn, address.subscriber_id)
    return replace(turn, address=address, person=person, draft=_open(turn))


def _open(turn: Turn) -> Draft | None:
    keyring, account_id = turn.footing.keyring, turn.footing.account_id
    kept = conversations.load(turn.conn, account_id, keyring.blinds(account_id, turn.chat))
    if kept is None:
        return None
    try:
        return drafts.read(keyring.open(kept.sealed, table="conversation", column="sealed", row=_row(turn, kept.blind)))
    except (WrongKey, KeyError, ValueError):
        # Damaged or of another release: the person is asked again.
        return None


def _kept(turn: Turn, answer: Answer) -> Answer:
    """Write where the conversation stands now, and return the answer."""
    keyring, account_id = turn.footing.keyring, turn.footing.account_id
    blinds = keyring.blinds(account_id, turn.chat)
    if answer.draft is None:
        conversations.drop(turn.conn, account_id, blinds)
    elif answer.draft != turn.draft:
        conversations.drop(turn.conn, account_id, blinds[1:])
        written = answer.draft.written()
        sealed = keyring.seal(written, table="conversation", column="sealed", row=_row(turn, blinds[0]))
        kept = SealedConversation(blinds[0], answer.draft.step.value, sealed)
        conversations.save(turn.conn, account_id, kept, turn.now)
    return answer


def _row(turn: Turn, blind: bytes) -> str:
    return f"{turn.footing.account_id}:{blind.hex()}"


def _said(turn: Turn, text: str) -> Answer:
    if text.startswith("/"):
        name, _, argument = text[1:].partition(" ")
        return _asked(turn, name.partition("@")[0].casefold(), argument.strip())
    spoken = {turn.phrase(f"button-{name}").casefold(): name for name in SPOKEN}
    name = spoken.get(text.casefold(), text.casefold())
    if name in ANYBODY or name in MEMBERS:
        return _asked(turn, name, "")
    if turn.member is not None:
        waited = turn.draft is not None and turn.draft.step in phone.TYPED
        return phone.typed(turn, turn.draft, text) if waited and turn.draft else menu.help_(turn)
    return joining.start(turn, "") if turn.draft is None else Answer(screen=screens.current(turn), draft=turn.draft)


def _asked(turn: Turn, name: str, argument: str) -> Answer:
    if name == "start":
        return joining.start(turn, argument)
    if name in ANYBODY:
        return ANYBODY[name](turn)
    if name not in MEMBERS:
        return menu.help_(turn)
    return MEMBERS[name](turn, turn.member, argument) if turn.member is not None else menu.stranger(turn)


def _tapped(turn: Turn, data: str) -> Answer:
    mark, _, rest = data.partition(".")
    verb, _, argument = rest.partition(".")
    if mark == screens.ANYTIME:
        return _asked(turn, verb, argument)
    if turn.draft is None or mark != turn.draft.mark or verb not in QUESTIONS:
        return _old(turn)
    steps, act = QUESTIONS[verb]
    if turn.draft.step not in steps:
        # Tapped twice, or the answer to the last tap was lost: show where the conversation really is.
        return Answer(screen=screens.current(turn), draft=turn.draft)
    try:
        return act(turn, turn.draft, argument)
    except NotRegistered:
        return replace(menu.stranger(turn), draft=None)
    except (BadField, UnknownLanguage):
        return _old(turn)


def _old(turn: Turn) -> Answer:
    return Answer(toast=turn.phrase("talk-old-button"), draft=turn.draft)
