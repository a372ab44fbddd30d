"""Whole conversations, in several languages, as people hold them."""

from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from sqlalchemy import text

from registry import audit, communities, consent
from registry.communities import CommunityId, LeaderRole
from registry.person import AddressState, Mode
from registry.store import Connection
from templates_i18n.languages import Tag
from tests.talking import KEYRING, Talk, called, words

CHAT = 5_550_100_101
EVERYDAY = {"garbage", "snow", "events", "procedures", "children", "living"}
NOW = datetime(2026, 11, 23, 3, tzinfo=UTC)


async def rows(talk: Talk, table: str) -> int:
    def count(conn: Connection) -> int:
        return int(conn.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())

    return await talk.store.read(count)


async def community(talk: Talk, name: str = "nepal") -> CommunityId:
    made = await talk.store.write(
        partial(communities.add, community_id=name, name=f"{name} of Sapporo", languages=[Tag("ne")], now=NOW)
    )
    return made.id


@pytest.mark.parametrize(("phone", "language"), [("vi", "vi"), ("ne", "ne"), ("ja-Hira", "ja-x-easy"), ("in", "id")])
async def test_joining_takes_four_taps_in_the_language_of_the_phone(talk: Talk, phone: str, language: str) -> None:
    someone = talk.phone(CHAT, phone)
    await someone.start()
    assert words(language, "talk-greeting") in someone.screen
    assert words(language, "talk-consent") in someone.screen
    await someone.tap(words(language, "button-agree"))
    assert someone.screen == words(language, "talk-choose-areas")
    await someone.tap(called(language, "area", "01102"))
    await someone.tap(words(language, "button-done"))
    assert someone.screen == words(language, "talk-choose-topics")
    await someone.tap(words(language, "button-done"))
    person = await someone.person()
    assert someone.taps == 4
    assert person.choices.languages == (Tag(language),)
    assert person.choices.areas == {"01102"}
    assert person.choices.topics == EVERYDAY
    assert called(language, "area", "01102") in someone.screen
    assert len(someone.resident.messages()) == 1
    assert await rows(talk, "conversation") == 0
    assert talk.server.ledger.violations == []


async def test_the_consent_names_its_version_language_and_update(talk: Talk) -> None:
    someone = talk.phone(CHAT, "vi")
    await someone.join("vi", "01101")
    (record,) = await talk.store.read(partial(consent.history, subscriber_id=(await someone.person()).id))
    assert (record.version, record.language, record.source) == (consent.CONSENT_VERSION, "vi", "telegram")
    assert record.version == words("vi", "consent-version")
    assert record.evidence.startswith("update ")


async def test_a_consent_read_in_english_says_so_where_the_language_has_no_words_yet(sparse: Talk) -> None:
    someone = sparse.phone(CHAT, "my")
    await someone.start()
    await someone.tap(words("en", "button-agree"))
    person = await someone.person()
    (record,) = await sparse.store.read(partial(consent.history, subscriber_id=person.id))
    assert (record.language, person.choices.languages) == ("en", (Tag("my"),))


async def test_before_consent_nothing_is_kept_but_the_conversation(talk: Talk) -> None:
    someone = talk.phone(CHAT, "vi")
    await someone.start()
    assert [await rows(talk, table) for table in ("subscriber", "address", "consent")] == [0, 0, 0]
    assert await rows(talk, "conversation") == 1
    await someone.tap(words("vi", "button-decline"))
    assert someone.screen == words("vi", "talk-declined")
    assert await rows(talk, "conversation") == 0


async def test_whoever_agreed_and_went_away_gets_emergencies_for_the_whole_city(talk: Talk) -> None:
    someone = talk.phone(CHAT, "ne")
    await someone.start()
    await someone.tap(words("ne", "button-agree"))
    choices = (await someone.person()).choices
    assert (choices.areas, choices.topics, choices.muted) == (frozenset(), frozenset(), False)


async def test_a_phone_that_names_no_known_language_is_asked_by_names_of_languages(talk: Talk) -> None:
    someone = talk.phone(CHAT, "xx")
    await someone.start()
    assert someone.screen == f"{words('en', 'talk-choose-language')}\n{words('ja-x-easy', 'talk-choose-language')}"
    await someone.tap("नेपाली")
    assert words("ne", "talk-consent") in someone.screen


async def test_a_language_without_prepared_notices_can_be_chosen_too(sparse: Talk) -> None:
    someone = sparse.phone(CHAT)
    await someone.start()
    rest = [one for one in sparse.renderer.languages if one not in sparse.renderer.languages.available]
    await someone.tap("🌐 " + words("en", "button-more"))
    chosen = sparse.renderer.languages[rest[0]]
    await someone.tap(chosen.autonym)
    await someone.tap(words("en", "button-agree"))
    assert (await someone.person()).choices.languages == (chosen.tag,)


async def test_the_language_can_be_changed_at_every_step(talk: Talk) -> None:
    someone = talk.phone(CHAT, "en")
    await someone.start()
    await someone.tap("🌐 " + words("en", "button-language"))
    await someone.tap("Tiếng Việt")
    assert words("vi", "talk-consent") in someone.screen
    await someone.tap(words("vi", "button-agree"))
    await someone.tap(called("vi", "area", "01103"))
    await someone.tap("🌐 " + words("vi", "button-language"))
    await someone.tap("한국어")
    assert someone.screen == words("ko", "talk-choose-areas")
    assert (await someone.person()).choices.languages == ("ko",)
    await someone.tap(words("ko", "button-done"))
    await someone.tap("🌐 " + words("ko", "button-language"))
    await someone.tap("やさしい日本語")
    await someone.tap(words("ja-x-easy", "button-done"))
    choices = (await someone.person()).choices
    assert choices.languages == ("ja-x-easy",)
    assert choices.areas == {"01103"}


async def test_topics_can_be_left_out(talk: Talk) -> None:
    someone = talk.phone(CHAT, "en")
    await someone.start()
    await someone.tap(words("en", "button-agree"))
    await someone.tap(words("en", "button-whole-city"))
    await someone.tap(called("en", "topic", "snow"))
    await someone.tap(words("en", "button-done"))
    assert (await someone.person()).choices.topics == EVERYDAY - {"snow"}


async def test_choices_are_changed_from_the_menu(talk: Talk) -> None:
    someone = talk.phone(CHAT, "en")
    await someone.join("en", "01101")
    await someone.tap(words("en", "button-menu"))
    await someone.tap(words("en", "button-areas"))
    await someone.tap(called("en", "area", "01101"))
    await someone.tap(called("en", "area", "01110"))
    await someone.tap(words("en", "button-done"))
    assert someone.screen.startswith(words("en", "talk-areas-changed", areas=called("en", "area", "01110")))
    await someone.tap(words("en", "button-topics"))
    await someone.tap(called("en", "topic", "events"))
    await someone.tap(words("en", "button-done"))
    await someone.tap(words("en", "button-second"))
    await someone.tap("日本語")
    await someone.tap(words("en", "button-language"))
    await someone.tap("Bahasa Indonesia")
    choices = (await someone.person()).choices
    assert choices.areas == {"01110"}
    assert choices.topics == EVERYDAY - {"events"}
    assert choices.languages == ("id", "ja")
    assert len(someone.resident.messages()) == 1


@pytest.mark.parametrize("question", ["areas", "topics", "language", "second"])
async def test_a_question_can_be_left_without_changing_anything(talk: Talk, question: str) -> None:
    someone = talk.phone(CHAT, "vi")
    await someone.join("vi", "01101")
    before = await someone.person()
    await someone.say(f"/{question}")
    await someone.tap(words("vi", "button-back"))
    assert words("vi", "button-leave") in someone.buttons()
    assert await someone.person() == before
    assert await rows(talk, "conversation") == 0


async def test_a_second_language_can_be_given_up_and_never_doubles_the_first(talk: Talk) -> None:
    someone = talk.phone(CHAT, "en")
    await someone.join("en")
    await someone.say("/second")
    await someone.tap("日本語")
    await someone.say("/language")
    await someone.tap("日本語")
    assert (await someone.person()).choices.languages == ("ja",)
    await someone.say("/second")
    await someone.tap("English")
    await someone.say("/second")
    await someone.tap(words("ja", "button-skip"))
    assert (await someone.person()).choices.languages == ("ja",)


async def test_everyday_news_goes_off_and_on(talk: Talk) -> None:
    someone = talk.phone(CHAT, "ne")
    await someone.join("ne")
    await someone.say("/mute")
    assert someone.screen.startswith(words("ne", "talk-muted"))
    assert (await someone.person()).choices.muted
    await someone.tap(words("ne", "button-unmute"))
    assert someone.screen.startswith(words("ne", "talk-unmuted"))
    assert not (await someone.person()).choices.muted


async def test_a_button_of_mute_tapped_twice_does_one_thing(talk: Talk) -> None:
    someone = talk.phone(CHAT, "en")
    await someone.join("en")
    await someone.say("/menu")
    for _ in range(2):
        someone.resident.tap(words("en", "button-mute"))
    await talk.settled()
    assert (await someone.person()).choices.muted


async def test_mydata_shows_everything_and_leave_erases_it(talk: Talk) -> None:
    someone = talk.phone(CHAT, "en")
    await someone.join("en", "01102")
    await someone.say("mydata")
    assert "…01" in someone.screen
    assert str(CHAT) not in someone.screen
    for held in ("Kita-ku", "Snow", "8:00", consent.CONSENT_VERSION, "update "):
        assert held in someone.screen
    await someone.say("/leave")
    assert await talk.person(CHAT) is not None
    await someone.tap(words("en", "button-leave-yes"))
    assert someone.screen == words("en", "talk-left")
    assert await talk.person(CHAT) is None
    tables = ("subscriber", "address", "consent", "subscriber_area", "subscriber_topic", "conversation")
    assert [await rows(talk, table) for table in tables] == [0] * len(tables)
    await someone.say("/mydata")
    assert someone.screen == words("en", "talk-not-member")


async def test_staying_changes_nothing_and_an_old_leave_button_is_harmless(talk: Talk) -> None:
    someone = talk.phone(CHAT, "en")
    await someone.join("en")
    await someone.say("/leave")
    yes = someone.data()[0]
    await someone.tap(words("en", "button-leave-no"))
    assert someone.screen == words("en", "talk-stayed")
    await someone.say("/leave")
    old = yes.replace(yes.partition(".")[0], "1")
    account = talk.server.account()
    account.updates.push(
        "callback_query",
        {
            "id": account.query_id(someone.resident.person),
            "from": someone.resident.person.json(),
            "message": account.message_json(someone.resident.chat, someone.resident.messages()[-1]),
            "chat_instance": "1",
            "data": old,
        },
    )
    await talk.settled()
    assert someone.resident.toasts() == [words("en", "talk-old-button")]
    assert await talk.person(CHAT) is not None


@pytest.mark.parametrize("data", ["", ".", "x", "-", "-.", "-.nothing.", "-.mute.sideways", "ffff.agree.", "é.é.é"])
async def test_forged_buttons_are_answered_and_change_nothing(talk: Talk, data: str) -> None:
    someone = talk.phone(CHAT, "en")
    await someone.join("en", "01102")
    before = await someone.person()
    account = talk.server.account()
    query = account.query_id(someone.resident.person)
    message = account.message_json(someone.resident.chat, someone.resident.messages()[-1])
    asked = {"id": query, "from": someone.resident.person.json(), "message": message, "chat_instance": "1"}
    account.updates.push("callback_query", asked | {"data": data})
    await talk.settled()
    assert query not in account.queries
    assert await someone.person() == before


async def test_forged_wards_and_languages_are_refused(talk: Talk) -> None:
    someone = talk.phone(CHAT, "en")
    await someone.join("en", "01102")
    for command, verb, value in (
        ("/areas", "area", "99999.on"),
        ("/topics", "topic", "secrets.on"),
        ("/language", "lang", "tlh"),
        ("/second", "second", "tlh"),
    ):
        await someone.say(command)
        mark = someone.data()[0].partition(".")[0]
        account = talk.server.account()
        message = account.message_json(someone.resident.chat, someone.resident.messages()[-1])
        account.updates.push(
            "callback_query",
            {
                "id": account.query_id(someone.resident.person),
                "from": someone.resident.person.json(),
                "message": message,
                "chat_instance": "1",
                "data": f"{mark}.{verb}.{value}",
            },
        )
        await talk.settled()
    choices = (await someone.person()).choices
    assert choices.languages == ("en",)
    assert choices.areas == {"01102"}
    assert choices.topics == EVERYDAY


async def test_buttons_carry_nothing_about_the_person_and_fit(talk: Talk) -> None:
    someone = talk.phone(CHAT, "en")
    await someone.start("c_nepal")
    seen = list(someone.data())
    await someone.tap(words("en", "button-agree"))
    seen += someone.data()
    await someone.say("/language")
    seen += someone.data()
    assert all(len(data.encode()) <= 64 and str(CHAT) not in data for data in seen)


async def test_a_community_link_makes_a_member_of_it(talk: Talk) -> None:
    await community(talk)
    someone = talk.phone(CHAT, "ne")
    await someone.start("c_nepal")
    assert words("ne", "talk-community-invite", community="nepal of Sapporo") in someone.screen
    await someone.tap(words("ne", "button-agree"))
    assert (await someone.person()).choices.communities == {"nepal"}


async def test_a_link_to_an_unknown_community_says_so_and_lets_people_join(talk: Talk) -> None:
    someone = talk.phone(CHAT, "ne")
    await someone.start("c_nowhere")
    assert words("ne", "talk-community-unknown") in someone.screen
    await someone.tap(words("ne", "button-agree"))
    assert (await someone.person()).choices.communities == frozenset()


async def test_a_member_who_follows_a_community_link_is_added_to_it(talk: Talk) -> None:
    await community(talk)
    someone = talk.phone(CHAT, "en")
    await someone.join("en", "01102")
    await someone.start("c_nepal")
    assert words("en", "talk-already-member") in someone.screen
    choices = (await someone.person()).choices
    assert choices.communities == {"nepal"}
    assert choices.areas == {"01102"}


async def test_choices_can_be_changed_after_ones_community_was_closed(talk: Talk) -> None:
    await community(talk)
    someone = talk.phone(CHAT, "en")
    await someone.start("c_nepal")
    await someone.tap(words("en", "button-agree"))
    await talk.store.write(lambda conn: conn.execute(text("UPDATE community SET closed_at = 1")))
    await someone.say("/mute")
    choices = (await someone.person()).choices
    assert (choices.muted, choices.communities) == (True, frozenset())


async def invited(talk: Talk) -> str:
    until = datetime.now(UTC) + timedelta(days=300)
    code = await talk.store.write(
        partial(
            communities.invite_leader,
            keyring=KEYRING,
            community_id=await community(talk),
            role=LeaderRole.LEADER,
            until=until,
            now=datetime.now(UTC),
        )
    )
    return f"l_{code}"


async def test_a_leader_accepts_an_invitation_while_joining(talk: Talk) -> None:
    link = await invited(talk)
    someone = talk.phone(CHAT, "en")
    await someone.start(link)
    await someone.tap(words("en", "button-agree"))
    assert "nepal of Sapporo" in someone.screen
    (leader,) = await talk.store.read(communities.leaders)
    assert leader.subscriber_id == (await someone.person()).id
    verified = await talk.store.read(audit.verify)
    assert isinstance(verified, audit.Verified)
    assert verified.entries == 1
    await someone.say("/mydata")
    assert "leader" in someone.screen


async def test_an_invitation_counts_once_and_a_void_one_says_so(talk: Talk) -> None:
    link = await invited(talk)
    first, second = talk.phone(CHAT, "en"), talk.phone(CHAT + 1, "vi")
    await first.join("en")
    await first.start(link)
    await second.join("vi")
    await second.start(link)
    assert words("vi", "talk-invitation-void") in second.screen
    (leader,) = await talk.store.read(communities.leaders)
    assert leader.subscriber_id == (await first.person()).id


async def test_the_drill_bot_appoints_no_leaders(drill: Talk) -> None:
    link = await invited(drill)
    someone = drill.phone(CHAT, "en")
    await someone.start(link)
    await someone.tap(words("en", "button-agree"))
    assert words("en", "talk-invitation-void") in someone.screen
    (leader,) = await drill.store.read(communities.leaders)
    assert leader.subscriber_id is None


async def test_blocking_makes_unreachable_and_start_restores_after_a_new_consent(talk: Talk) -> None:
    someone = talk.phone(CHAT, "vi")
    await someone.join("vi", "01105")
    someone.resident.block()
    await talk.settled()
    found = await talk.address(CHAT)
    assert found is not None
    assert found.state is AddressState.UNREACHABLE
    await someone.start()
    assert words("vi", "talk-returned") in someone.screen
    assert (await talk.address(CHAT)) == found
    await someone.tap(words("vi", "button-agree"))
    person = await someone.person()
    assert person.id == found.subscriber_id
    assert person.choices.areas == {"01105"}
    again = await talk.address(CHAT)
    assert again is not None
    assert again.state is AddressState.ACTIVE
    assert len(await talk.store.read(partial(consent.history, subscriber_id=person.id))) == 2


async def test_a_person_whose_account_is_gone_is_found_out_by_the_answer(talk: Talk) -> None:
    someone = talk.phone(CHAT, "vi")
    await someone.join("vi")
    someone.resident.say("/menu")
    someone.resident.deactivate()
    await talk.settled()
    found = await talk.address(CHAT)
    assert found is not None
    assert found.state is AddressState.UNREACHABLE


async def test_strangers_are_greeted_whatever_they_write(talk: Talk) -> None:
    someone = talk.phone(CHAT, "ko")
    await someone.say("안녕하세요")
    assert words("ko", "talk-consent") in someone.screen
    await someone.say("?")
    assert words("ko", "talk-consent") in someone.screen
    await someone.say("/menu")
    assert someone.screen == words("ko", "talk-not-member")


async def test_members_who_write_something_else_get_help(talk: Talk) -> None:
    someone = talk.phone(CHAT, "vi")
    await someone.join("vi")
    for unclear in ("xin chào", "/nonsense", "/"):
        await someone.say(unclear)
        assert someone.screen == words("vi", "talk-help")


async def test_the_words_of_a_button_can_be_typed(talk: Talk) -> None:
    someone = talk.phone(CHAT, "vi")
    await someone.join("vi")
    await someone.say(words("vi", "button-now").upper())
    assert someone.screen == words("vi", "talk-now-none")
    await someone.say("MENU")
    assert words("vi", "button-leave") in someone.buttons()


async def test_the_drill_bot_says_that_it_is_one(drill: Talk) -> None:
    someone = drill.phone(CHAT, "en")
    await someone.start()
    assert someone.screen.startswith(words("en", "talk-drill-greeting"))
    await someone.tap(words("en", "button-agree"))
    await someone.tap(words("en", "button-whole-city"))
    await someone.tap(words("en", "button-done"))
    assert words("en", "talk-drill-joined") in someone.screen
    assert (await someone.person()).mode is Mode.DRILL


async def test_a_reduced_set_stands_behind_the_languages_that_have_every_notice(talk: Talk) -> None:
    someone = talk.phone(CHAT)
    await someone.start()
    assert "العربية" not in someone.buttons()
    await someone.tap("🌐 " + words("en", "button-more"))
    await someone.tap("العربية")
    assert words("ar", "talk-consent") in someone.screen
    await someone.tap(words("ar", "button-agree"))
    assert (await someone.person()).choices.languages == (Tag("ar"),)
