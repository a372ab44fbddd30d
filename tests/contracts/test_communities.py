"""Communities, their groups and their leaders: the same on every database."""

from datetime import timedelta

import pytest

from registry import communities, subscribers
from registry.communities import Community, CommunityId, GroupId, GroupState, LeaderRole
from registry.errors import AlreadyThere, BadCredentials, BadField, NotFound
from registry.person import AccountId, Contact, Mode
from registry.store import Connection
from templates_i18n.languages import Tag
from tests.contracts.book import DRILL, EN, NE, NOW, TELEGRAM, VI, Book, join

NEPAL = CommunityId("nepal")
GROUP = Contact(TELEGRAM, "-4321000111")
SUPERGROUP = "-1004321000111"
TERM = NOW + timedelta(days=365)


def founded(conn: Connection, book: Book) -> GroupId:
    communities.add(conn, "nepal", "ネパール人会", [NE, EN], NOW)
    return communities.bind_group(conn, book.keyring, community_id=NEPAL, contact=GROUP, language=NE, now=NOW)


async def test_a_community_is_listed_with_its_languages_in_order(book: Book) -> None:
    def job(conn: Connection) -> tuple[Community, ...]:
        communities.add(conn, "vietnam", "ベトナム人会", [VI], NOW)
        communities.add(conn, "nepal", "ネパール人会", [NE, EN], NOW)
        return communities.listed(conn)

    assert await book.write(job) == (
        Community(NEPAL, "ネパール人会", (NE, EN)),
        Community(CommunityId("vietnam"), "ベトナム人会", (VI,)),
    )
    with pytest.raises(AlreadyThere):
        await book.write(lambda conn: communities.add(conn, "nepal", "二つ目", [NE], NOW))


@pytest.mark.parametrize(
    ("id_", "name", "languages"), [("", "x", [EN]), ("a b", "x", [EN]), ("a", " ", [EN]), ("a", "x", [])]
)
async def test_an_unfit_community_is_refused(book: Book, id_: str, name: str, languages: list[Tag]) -> None:
    with pytest.raises(BadField):
        await book.write(lambda conn: communities.add(conn, id_, name, languages, NOW))


async def test_groups_are_given_by_mode_and_by_community(book: Book) -> None:
    def job(conn: Connection) -> None:
        group_id = founded(conn, book)
        communities.add(conn, "vietnam", "ベトナム人会", [VI], NOW)
        drill = Contact(DRILL, GROUP.handle)
        communities.bind_group(conn, book.keyring, community_id=NEPAL, contact=drill, language=NE, now=NOW)
        live = communities.groups(conn, book.keyring, Mode.LIVE)
        assert [(g.id, g.handle, g.language, g.mode) for g in live] == [(group_id, GROUP.handle, NE, Mode.LIVE)]
        assert len(communities.groups(conn, book.keyring, Mode.DRILL)) == 1
        assert communities.groups(conn, book.keyring, Mode.LIVE, frozenset({"nepal"})) == live
        assert communities.groups(conn, book.keyring, Mode.LIVE, frozenset({"vietnam"})) == ()
        assert communities.groups(conn, book.keyring, Mode.LIVE, frozenset()) == ()

    await book.write(job)


async def test_a_group_is_followed_to_its_supergroup_once(book: Book) -> None:
    def job(conn: Connection) -> None:
        group_id = founded(conn, book)
        communities.move_group(conn, book.keyring, group_id, SUPERGROUP, NOW)
        communities.move_group(conn, book.keyring, group_id, SUPERGROUP, NOW)
        assert communities.find_group(conn, book.keyring, TELEGRAM, GROUP.handle) is None
        found = communities.find_group(conn, book.keyring, TELEGRAM, SUPERGROUP)
        assert found is not None
        assert (found.id, found.handle) == (group_id, SUPERGROUP)
        other = communities.bind_group(conn, book.keyring, community_id=NEPAL, contact=GROUP, language=NE, now=NOW)
        with pytest.raises(AlreadyThere):
            communities.move_group(conn, book.keyring, other, SUPERGROUP, NOW)
        with pytest.raises(NotFound):
            communities.move_group(conn, book.keyring, GroupId(404), SUPERGROUP, NOW)

    await book.write(job)


async def test_a_lost_group_is_posted_to_no_more_until_it_is_bound_again(book: Book) -> None:
    def job(conn: Connection) -> None:
        group_id = founded(conn, book)
        communities.lose_group(conn, group_id, NOW)
        assert communities.groups(conn, book.keyring, Mode.LIVE) == ()
        lost = communities.find_group(conn, book.keyring, TELEGRAM, GROUP.handle)
        assert lost is not None
        assert lost.state is GroupState.UNREACHABLE
        again = communities.bind_group(conn, book.keyring, community_id=NEPAL, contact=GROUP, language=EN, now=NOW)
        assert again == group_id
        assert [g.language for g in communities.groups(conn, book.keyring, Mode.LIVE)] == [EN]

    await book.write(job)


async def test_binding_to_nothing_known_is_refused(book: Book) -> None:
    def bind(conn: Connection, community: str, account: str) -> None:
        contact = Contact(AccountId(account), GROUP.handle)
        communities.bind_group(
            conn, book.keyring, community_id=CommunityId(community), contact=contact, language=NE, now=NOW
        )

    with pytest.raises(NotFound, match="atlantis"):
        await book.write(lambda conn: bind(conn, "atlantis", "telegram"))
    await book.write(lambda conn: founded(conn, book))
    with pytest.raises(NotFound, match="pigeon"):
        await book.write(lambda conn: bind(conn, "nepal", "pigeon"))


async def test_an_invitation_makes_one_leader_once(book: Book) -> None:
    def job(conn: Connection) -> None:
        founded(conn, book)
        person, other = join(conn, book.keyring, 1).subscriber_id, join(conn, book.keyring, 2).subscriber_id
        code = communities.invite_leader(
            conn, book.keyring, community_id=NEPAL, role=LeaderRole.LEADER, until=TERM, now=NOW
        )
        leader = communities.accept_invite(conn, book.keyring, code, person, NOW)
        assert (leader.subscriber_id, leader.role, leader.until) == (person, LeaderRole.LEADER, TERM)
        assert communities.leaders(conn, NEPAL) == (leader,)
        with pytest.raises(BadCredentials):
            communities.accept_invite(conn, book.keyring, code, other, NOW)
        subscribers.leave(conn, person)
        assert [each.subscriber_id for each in communities.leaders(conn)] == [None]

    await book.write(job)


@pytest.mark.parametrize("after", [communities.INVITATION, timedelta(days=365)])
async def test_an_old_or_invented_invitation_is_refused(book: Book, after: timedelta) -> None:
    def job(conn: Connection) -> None:
        founded(conn, book)
        person = join(conn, book.keyring, 1).subscriber_id
        code = communities.invite_leader(
            conn, book.keyring, community_id=NEPAL, role=LeaderRole.DEPUTY, until=TERM, now=NOW
        )
        for wrong, when in ((code, NOW + after), (code[:-1], NOW), ("", NOW)):
            with pytest.raises(BadCredentials):
                communities.accept_invite(conn, book.keyring, wrong, person, when)

    await book.write(job)


async def test_an_appointment_in_no_community_or_that_ends_in_the_past_is_refused(book: Book) -> None:
    def job(conn: Connection) -> None:
        founded(conn, book)
        communities.invite_leader(conn, book.keyring, community_id=NEPAL, role=LeaderRole.LEADER, until=NOW, now=NOW)

    with pytest.raises(BadField, match="until"):
        await book.write(job)
