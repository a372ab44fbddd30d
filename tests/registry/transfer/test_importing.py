"""Whole lists come in: each person once, whoever is known returns, and an import cut off goes on where it was."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from registry import addresses, audit, consent, subscribers
from registry.addresses import account_of
from registry.audit import Verified
from registry.errors import NotFound
from registry.person import Channel, Choices, ConsentGiven, Contact, Mode, SubscriberId
from registry.store import Connection
from templates_i18n.languages import Tag
from tests.registry.transfer.lists import CHAT, NOW, SECRET, TERMS, Cut, Town, all_bytes, phone, row, table, written

VI, EN, NE = Tag("vi"), Tag("en"), Tag("ne")
TELEGRAM = account_of(Channel.TELEGRAM, Mode.LIVE)
SMS = account_of(Channel.SMS, Mode.LIVE)


def listed(tmp_path: Path, rows: list[dict[str, str]], name: str = "list.csv") -> Path:
    return written(tmp_path / name, table(rows))


async def held(town: Town, handle: str, account: Any = TELEGRAM) -> dict[str, Any]:  # noqa: ANN401
    def job(conn: Connection) -> dict[str, Any]:
        found = subscribers.by_handle(conn, town.keyring, account, handle)
        assert found is not None
        return subscribers.held(conn, town.keyring, found.id)

    return await town.store.read(job)


async def joined(town: Town, number: int, at: datetime = NOW) -> SubscriberId:
    """Let a person join by the bot."""

    def job(conn: Connection) -> SubscriberId:
        made = subscribers.join(
            conn,
            town.keyring,
            contact=Contact(TELEGRAM, str(CHAT + number)),
            choices=Choices((EN,), frozenset({"01102"}), frozenset({"disaster"}), muted=True, daily_hour=18),
            consent=ConsentGiven("2026-11", EN, "telegram"),
            now=at,
        )
        return made.subscriber_id

    return await town.store.write(job)


async def test_people_come_in_with_what_they_chose_and_agreed_to(town: Town, tmp_path: Path) -> None:
    run = await town.bring(listed(tmp_path, [row(0, phone=phone(1)), row(1, languages="ne", areas="01100")]))
    assert (run.joined, run.returned, run.refused) == (2, 0, 0)
    first, second = await held(town, str(CHAT)), await held(town, str(CHAT + 1))
    assert (first["languages"], first["areas"], first["topics"]) == (["vi", "en"], ["01101"], ["garbage"])
    assert [one["channel"] for one in first["addresses"]] == ["telegram", "sms"]
    assert first["consents"] == [
        {
            "kind": "opt_in",
            "at": "2026-10-01T00:00:00+00:00",
            "version": "2026-10",
            "language": "vi",
            "source": "counter",
            "evidence": f"import {run.id}",
        }
    ]
    assert (second["languages"], second["areas"]) == (["ne"], [])


async def test_who_gave_only_a_phone_gets_the_topics_by_phone(town: Town, tmp_path: Path) -> None:
    rows = [row(0), row(1, telegram="", phone=phone(1)), row(2, phone=phone(2))]
    await town.bring(listed(tmp_path, rows))
    found = [(await held(town, str(CHAT)))["topics_by_sms"], (await held(town, phone(1), SMS))["topics_by_sms"]]
    assert found == [[], ["garbage"]]


async def test_topics_that_stay_keep_how_they_were_ordered(town: Town, tmp_path: Path) -> None:
    await town.bring(listed(tmp_path, [row(1, telegram="", phone=phone(1), topics="garbage;disaster")]))
    await town.bring(listed(tmp_path, [row(1, phone=phone(1), topics="garbage", areas="")]))
    person = await held(town, phone(1), SMS)
    assert (person["topics"], person["topics_by_sms"], person["areas"]) == (["garbage"], ["garbage"], [])


async def test_the_chain_says_how_many_came_and_nobodys_address(town: Town, tmp_path: Path) -> None:
    run = await town.bring(listed(tmp_path, [row(0, phone=phone(1)), row(1, languages="xx")]))
    entries = await town.store.read(audit.recent)
    assert [one.action for one in entries] == ["people.imported", "people.import-begun"]
    assert entries[0].object == f"import:{run.id}"
    assert dict(entries[0].details) == {"mode": "live", "joined": 1, "returned": 0, "refused": 1}
    assert isinstance(await town.store.read(audit.verify), Verified)


async def test_a_look_through_writes_nothing_and_names_every_bad_row(town: Town, tmp_path: Path) -> None:
    rows = [row(0), row(1, languages="xx"), row(0), row(2, phone=phone(1)), row(3, phone=phone(1)), row(4, areas="1")]
    checked, faults = await town.check(listed(tmp_path, rows))
    assert (checked.rows, checked.new, checked.known, list(checked.bad)) == (6, 2, 0, [3, 4, 6, 7])
    assert [(one.line, one.column) for one in faults] == [
        (3, "languages"),
        (4, "telegram"),
        (6, "telegram"),
        (7, "areas"),
    ]
    assert "line 2" in faults[1].expected
    assert "line 5" in faults[2].expected
    assert [await town.count(name) for name in ("subscriber", "import_run", "audit_entry")] == [0, 0, 0]


async def test_a_list_brought_in_again_changes_nothing(town: Town, tmp_path: Path) -> None:
    path = listed(tmp_path, [row(number, phone=phone(number)) for number in range(20)])
    await town.bring(path)
    before = [await held(town, str(CHAT + number)) for number in range(20)]
    again = await town.bring(path)
    assert (again.joined, again.returned) == (0, 20)
    assert [await held(town, str(CHAT + number)) for number in range(20)] == before


async def test_who_is_known_returns_with_the_choices_of_the_list_and_keeps_what_it_does_not_say(
    town: Town, tmp_path: Path
) -> None:
    own = await joined(town, 0, NOW - timedelta(days=90))
    cells = row(0, phone=phone(1))
    del cells["topics"]
    run = await town.bring(listed(tmp_path, [cells]))
    assert (run.joined, run.returned) == (0, 1)
    found = await held(town, str(CHAT))
    assert (found["languages"], found["areas"], found["topics"]) == (["vi", "en"], ["01101"], ["disaster"])
    assert (found["muted"], found["daily_hour"]) == (True, 18)
    assert [one["channel"] for one in found["addresses"]] == ["telegram", "sms"]
    in_force = await town.rows(
        "SELECT DISTINCT c.evidence FROM address a JOIN consent c ON c.id = a.consent_id WHERE a.subscriber_id = :own",
        own=own,
    )
    assert in_force == [(f"import {run.id}",)]


async def test_a_younger_consent_than_the_lists_stays_in_force(town: Town, tmp_path: Path) -> None:
    await joined(town, 0, NOW)
    await town.bring(listed(tmp_path, [row(0)]))
    in_force = await town.rows("SELECT c.source FROM address a JOIN consent c ON c.id = a.consent_id")
    assert in_force == [("telegram",)]
    assert [one["source"] for one in (await held(town, str(CHAT)))["consents"]] == ["counter", "telegram"]


async def test_who_withdrew_after_the_consent_of_the_list_is_not_brought_back(town: Town, tmp_path: Path) -> None:
    own = await joined(town, 0, NOW - timedelta(days=1))

    def stop(conn: Connection) -> None:
        given = ConsentGiven("", EN, "telegram")
        consent.withdraw(conn, subscriber_id=own, consent=given, now=NOW - timedelta(hours=2))

    await town.store.write(stop)
    path = listed(tmp_path, [row(0), row(1)])
    _, (wrong,) = await town.check(path)
    assert (wrong.line, wrong.column, wrong.value) == (2, "telegram", "…00")
    assert "withdrew" in wrong.expected
    assert (await town.bring(path)).refused == 1
    assert (await held(town, str(CHAT)))["addresses"][0]["state"] == "opted_out"
    newer = (NOW - timedelta(hours=1)).isoformat()
    run = await town.bring(listed(tmp_path, [row(0, consent_at=newer)]))
    assert (run.returned, run.refused) == (1, 0)
    assert (await held(town, str(CHAT)))["addresses"][0]["state"] == "active"


async def test_who_withdrew_and_was_erased_is_known_by_the_journal_while_it_keeps_them(
    town: Town, tmp_path: Path
) -> None:
    withdrew = NOW - timedelta(hours=2)
    blind = town.keyring.blind(TELEGRAM, str(CHAT))
    terms = replace(TERMS, withdrawn={blind: withdrew})
    _, (wrong,) = await town.check(listed(tmp_path, [row(0), row(1)]), terms)
    assert (wrong.line, wrong.column, "withdrew" in wrong.expected) == (2, "telegram", True)
    newer = (withdrew + timedelta(hours=1)).isoformat()
    _, wrong_ones = await town.check(listed(tmp_path, [row(0, consent_at=newer)]), terms)
    assert wrong_ones == []


async def test_an_unreachable_address_is_tried_again(town: Town, tmp_path: Path) -> None:
    path = listed(tmp_path, [row(0)])
    await town.bring(path)

    def lose(conn: Connection) -> None:
        found = addresses.find(conn, town.keyring, TELEGRAM, str(CHAT))
        assert found is not None
        addresses.mark_unreachable(conn, found.id, NOW)

    await town.store.write(lose)
    await town.bring(path)
    assert (await held(town, str(CHAT)))["addresses"][0]["state"] == "active"


async def test_a_row_that_would_join_two_people_is_a_bad_row(town: Town, tmp_path: Path) -> None:
    await town.bring(listed(tmp_path, [row(0), row(0, telegram="", phone=phone(1))]))
    _, (wrong,) = await town.check(listed(tmp_path, [row(0, phone=phone(1))]))
    assert (wrong.line, wrong.column) == (2, "phone")
    assert "two people" in wrong.expected


async def test_two_rows_of_one_known_person_are_told(town: Town, tmp_path: Path) -> None:
    await town.bring(listed(tmp_path, [row(0, phone=phone(1))]))
    path = listed(tmp_path, [row(0), row(0, telegram="", phone=phone(1))])
    checked, (wrong,) = await town.check(path)
    assert (list(checked.bad), wrong.column) == ([3], "phone")
    assert (await town.bring(path)).returned == 1


@pytest.mark.parametrize("cut_after", [2, 700, 1500])
async def test_an_import_that_was_cut_off_goes_on_where_it_was(town: Town, tmp_path: Path, cut_after: int) -> None:
    rows = [row(number, languages="xx" if number % 10 == 9 else "vi") for number in range(1_600)]
    path = listed(tmp_path, rows)
    with pytest.raises(Cut):
        await town.bring(path, cut_after=cut_after)
    there = await town.count("subscriber")
    assert 0 < there <= 1_440
    run = await town.bring(path, resume=True)
    assert (run.joined, run.returned, run.refused) == (1_440, 0, 160)
    counts = [await town.count(name) for name in ("subscriber", "address", "consent", "import_run")]
    assert counts == [1_440, 1_440, 1_440, 1]


async def test_beginning_anew_after_a_cut_doubles_nobody(town: Town, tmp_path: Path) -> None:
    path = listed(tmp_path, [row(number) for number in range(1_200)])
    with pytest.raises(Cut):
        await town.bring(path, cut_after=600)
    there = await town.count("subscriber")
    run = await town.bring(path)
    assert (run.returned, run.joined) == (there, 1_200 - there)
    assert [await town.count(name) for name in ("subscriber", "address", "consent")] == [1_200] * 3


async def test_there_is_nothing_to_resume_of_a_file_that_came_in_whole_or_is_another(
    town: Town, tmp_path: Path
) -> None:
    path = listed(tmp_path, [row(0)])
    await town.bring(path)
    for one in (path, listed(tmp_path, [row(1)], "other.csv")):
        with pytest.raises(NotFound):
            await town.bring(one, resume=True)


async def test_the_database_file_shows_no_address_of_a_list(town: Town, tmp_path: Path) -> None:
    await town.bring(listed(tmp_path, [row(number, phone=phone(number)) for number in range(30)], "x.csv"))
    (tmp_path / "x.csv").unlink()
    found = all_bytes(tmp_path)
    shown = [text for number in range(30) for text in (str(CHAT + number), phone(number)) if text.encode() in found]
    assert (shown, SECRET.encode() in found) == ([], False)


async def test_a_secret_that_is_being_changed_still_finds_everybody(town: Town, tmp_path: Path) -> None:
    path = listed(tmp_path, [row(number) for number in range(5)])
    await town.bring(path)
    new = Town(
        town.store, type(town.keyring).derive("another secret of the lists, long enough too", SECRET), town.clock
    )
    run = await new.bring(path)
    assert (run.joined, run.returned) == (0, 5)
