"""A phone beside the chat: number, code by SMS, consent; a record that the phone had merges into this one."""

from __future__ import annotations

from dataclasses import replace

from bot.errors import NotRegistered
from bot.sms import checks, registering
from bot.sms.checks import Asked, Verdict
from bot.sms.footing import Footing as PhoneFooting
from bot.sms.limits import Held, Limits
from bot.sms.registering import Agreement
from bot.telegram import screens
from bot.telegram.draft import Draft, Step
from bot.telegram.turn import Answer, Screen, Turn
from broadcasts import outbox
from registry import addresses, subscribers
from registry.errors import BadHandle
from registry.person import AddressState, Channel, Subscriber

STEPS = frozenset({Step.PHONE, Step.CODE, Step.PHONE_CONSENT})
TYPED = frozenset({Step.PHONE, Step.CODE})
"""Steps whose answer is typed, not tapped."""
SOURCE = "telegram"
REPLACED = "another phone"
LIMITS = Limits()


def ask(turn: Turn, person: Subscriber) -> Answer:
    """Ask a member for the number."""
    if turn.footing.phones is None:
        return Answer(screen=Screen(turn.phrase("join-unavailable"), (screens.to_menu(turn),)))
    draft = Draft(step=Step.PHONE, mark=turn.mark, language=person.choices.languages[0])
    return _asked(turn, draft)


def typed(turn: Turn, draft: Draft, text: str) -> Answer:
    """Take the number, or the code that came by SMS."""
    phones = turn.footing.phones
    if phones is None:
        return Answer(screen=Screen(turn.phrase("join-unavailable"), (screens.to_menu(turn),)))
    return _number(turn, phones, draft, text) if draft.step is Step.PHONE else _code(turn, draft, text)


def _number(turn: Turn, phones: PhoneFooting, draft: Draft, text: str) -> Answer:
    try:
        number = phones.mobile(text)
    except BadHandle:
        return _asked(turn, draft, "join-bad-number")
    asked = Asked(number, f"telegram:{turn.chat}", turn.language)
    begun = checks.begin(turn.conn, phones, asked, LIMITS, turn.now)
    if isinstance(begun, Held):
        return _asked(turn, draft, begun)
    answer = _asked(turn, replace(draft, step=Step.CODE, request=begun.id))
    return replace(answer, text=begun.saying)


def _code(turn: Turn, draft: Draft, text: str) -> Answer:
    request, code = draft.request or 0, checks.digits(text)
    match checks.verify(turn.conn, turn.footing.keyring, request, code, turn.now):
        case Verdict.RIGHT:
            return _asked(turn, replace(draft, step=Step.PHONE_CONSENT))
        case Verdict.WRONG:
            return _asked(turn, draft, Verdict.WRONG)
        case Verdict.OVER:
            return _asked(turn, replace(draft, step=Step.PHONE, request=None), Verdict.OVER)


def agree(turn: Turn, draft: Draft, _: str) -> Answer:
    """Add the phone; from here on both ways lead to the same person. Raises NotRegistered for whoever left meanwhile."""
    person, phones = turn.member, turn.footing.phones
    contact = checks.contact(turn.conn, turn.footing.keyring, draft.request or 0, turn.now)
    if person is None:
        message = f"update {turn.update_id}: a phone of somebody who is not registered"
        raise NotRegistered(message)
    if phones is None or contact is None:
        return _asked(turn, replace(draft, step=Step.PHONE, request=None), Verdict.OVER)
    agreed = Agreement(turn.language, "phone-consent", SOURCE, turn.evidence)
    before = addresses.find(turn.conn, turn.footing.keyring, contact.account_id, contact.handle)
    added = subscribers.adopt(
        turn.conn,
        turn.footing.keyring,
        subscriber_id=person.id,
        contact=contact,
        consent=agreed.consent(phones),
        now=turn.now,
    )
    for old in addresses.of(turn.conn, turn.footing.keyring, person.id):
        if old.channel is Channel.SMS and old.id != added:
            addresses.opt_out(turn.conn, old.id, turn.now, source=REPLACED)
    person = subscribers.get(turn.conn, person.id)
    late = outbox.catch_up(turn.conn, person.id, turn.footing.mode, turn.now)
    said = turn.phrase("phone-added", phone=contact.masked)
    known = before is not None and before.state is AddressState.ACTIVE
    text = None if known else registering.welcome(turn.conn, phones, contact, (turn.language, added), turn.now)
    return Answer(screen=screens.menu(turn, person.choices, said, screens.announced(turn, late)), late=late, text=text)


def decline(turn: Turn, _draft: Draft, _: str) -> Answer:
    """Add nothing."""
    return Answer(screen=Screen(turn.phrase("join-declined"), (screens.to_menu(turn),)))


def _asked(turn: Turn, draft: Draft, trouble: str = "") -> Answer:
    """Put the question of the draft's step, under a line that says what was wrong."""
    screen = screens.current(replace(turn, draft=draft))
    if trouble and screen is not None:
        screen = replace(screen, text=f"{turn.phrase(trouble)}\n\n{screen.text}")
    return Answer(screen=screen, draft=draft)
