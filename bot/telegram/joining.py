"""Joining: from /start to being registered, in at most four taps."""

from __future__ import annotations

from dataclasses import replace

from bot.telegram import choosing, screens
from bot.telegram.draft import Draft, Step
from bot.telegram.turn import Answer, Screen, Turn
from broadcasts import outbox
from registry import addresses, audit, communities, subscribers
from registry.consent import CONSENT_VERSION, ConsentGiven
from registry.errors import BadCredentials
from registry.person import Choices, Contact, Mode, Subscriber, SubscriberId
from templates_i18n.languages import EN, Tag

COMMUNITY_LINK, LEADER_LINK = "c_", "l_"
SOURCE = "telegram"


def start(turn: Turn, payload: str) -> Answer:
    """Greet whoever pressed Start, perhaps from a community's link or with a leader's invitation."""
    community = payload.removeprefix(COMMUNITY_LINK) if payload.startswith(COMMUNITY_LINK) else None
    invitation = payload.removeprefix(LEADER_LINK) if payload.startswith(LEADER_LINK) else None
    if turn.member is not None:
        return _back_again(turn, turn.member, community, invitation)
    chosen = turn.person.choices if turn.person is not None else None
    draft = Draft(
        step=Step.CONSENT if turn.known_language else Step.LANGUAGE,
        mark=turn.mark,
        language=turn.known_language,
        areas=chosen.areas if chosen else frozenset(),
        topics=chosen.topics if chosen else frozenset(screens.topics(turn)),
        joining=True,
        after=None if turn.known_language else Step.CONSENT,
        community=community,
        invitation=invitation,
    )
    return choosing.show(turn, draft)


def agree(turn: Turn, draft: Draft, _: str) -> Answer:
    """Register the person; from here on they are written to, and the questions that follow only narrow it down.

    Who comes back has their choices again at once. Whoever stops here gets what concerns everyone's safety, for the
    whole city; everyday topics come only once they were shown.
    """
    community = frozenset(
        {draft.community} if draft.community and screens.community_name(turn, draft.community) else ()
    )
    joined = subscribers.join(
        turn.conn,
        turn.footing.keyring,
        contact=Contact(turn.footing.account_id, turn.chat),
        choices=_choices(turn, community),
        consent=ConsentGiven(CONSENT_VERSION, _shown_in(turn), SOURCE, turn.evidence),
        now=turn.now,
    )
    person = subscribers.get(turn.conn, joined.subscriber_id)
    address = addresses.find(turn.conn, turn.footing.keyring, turn.footing.account_id, turn.chat)
    turn = replace(turn, person=person, address=address)
    late = outbox.catch_up(turn.conn, person.id, turn.footing.mode, turn.now)
    said = _accept(turn, person.id, draft.invitation)
    if joined.returned:
        return Answer(screen=_under(screens.joined(turn, person.choices, late), said), late=late)
    asked = choosing.show(turn, replace(draft, step=Step.AREAS))
    leading = screens.paragraphs([said, screens.announced(turn, late)])
    return replace(asked, screen=_under(asked.screen, leading), late=late)


def _shown_in(turn: Turn) -> Tag:
    """Return the language in which the question was really read."""
    return turn.language if turn.footing.desk.renderer.speaks(turn.language, "talk-consent") else EN


def _choices(turn: Turn, community: frozenset[str]) -> Choices:
    if turn.person is None:
        return Choices(languages=(turn.language,), communities=community)
    before = turn.person.choices
    second = tuple(tag for tag in before.languages if tag != turn.language)[:1]
    chosen = replace(before, languages=(turn.language, *second), communities=before.communities | community)
    return choosing.still_open(turn, chosen)


def decline(turn: Turn, draft: Draft, _: str) -> Answer:
    """Keep nothing of somebody who does not agree."""
    return Answer(screen=Screen(replace(turn, draft=draft).phrase("talk-declined")))


def _back_again(turn: Turn, person: Subscriber, community: str | None, invitation: str | None) -> Answer:
    """Let a member who followed a link in as well, and show the menu."""
    lines, late = [turn.phrase("talk-already-member"), _accept(turn, person.id, invitation)], 0
    if community is not None:
        name = screens.community_name(turn, community)
        if name:
            lines.append(turn.phrase("talk-joined-community", community=name))
            wider = replace(person.choices, communities=person.choices.communities | {community})
            turn, late = choosing.keep(turn, wider)
    lines.append(screens.announced(turn, late))
    return Answer(screen=screens.menu(turn, person.choices, *lines), late=late)


def _accept(turn: Turn, subscriber_id: SubscriberId, invitation: str | None) -> str:
    """Give an appointment to whoever brings its invitation; return what to say about it."""
    if invitation is None:
        return ""
    if turn.footing.mode is Mode.DRILL:
        # Who is known to the bot for exercises alone could not be asked to carry a real notice.
        return turn.phrase("talk-invitation-void")
    try:
        leader = communities.accept_invite(turn.conn, turn.footing.keyring, invitation, subscriber_id, turn.now)
    except BadCredentials:
        return turn.phrase("talk-invitation-void")
    audit.append(
        turn.conn,
        actor=f"leader:{leader.id}",
        action="leader.accept",
        object=f"community:{leader.community_id}",
        details={"role": leader.role.value},
        now=turn.now,
    )
    name = screens.community_name(turn, leader.community_id) or leader.community_id
    return turn.phrase("talk-leader-accepted", community=name, until=screens.day(turn, leader.until))


def _under(screen: Screen | None, said: str) -> Screen | None:
    return screen if screen is None or not said else replace(screen, text=f"{said}\n\n{screen.text}")
