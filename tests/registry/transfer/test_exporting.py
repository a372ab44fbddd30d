"""People leave as a list only for a purpose, by two officers, noted in the chain, and can be brought in again."""

import stat
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import bot.tables  # noqa: F401 - loads the tables of every floor
from registry import addresses, audit
from registry.errors import BadField, NotAllowed
from registry.officer import Officer, Role
from registry.person import Channel, Mode
from registry.privacy import Keyring
from registry.store import Connection
from registry.store.columns import METADATA
from registry.store.embedded import open_embedded, single_connection
from registry.transfer import exporting
from registry.transfer.exporting import Release
from tests.registry.transfer.lists import (
    CHAT,
    COLUMNS,
    NOW,
    SECRET,
    TERMS,
    HandClock,
    Town,
    cells,
    phone,
    row,
    table,
    there,
    written,
)

PURPOSE = "moving to the new office"


async def two(town: Town) -> Release:
    return Release(await town.officer("sato", Role.ADMINISTRATOR), await town.officer("mori", Role.DRAFTER), PURPOSE)


async def test_a_list_is_private_complete_and_noted(town: Town, tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text(table([row(number, phone=phone(number)) for number in range(3)]), encoding="utf-8")
    await town.bring(source)
    release, target = await two(town), tmp_path / "out.csv"
    assert await exporting.write_out(town.book, Mode.LIVE, target, release) == 3
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert not target.with_name("out.csv.part").exists()
    last = (await town.store.read(audit.recent))[0]
    assert (last.action, last.actor) == ("people.exported", release.by.actor)
    told = {"mode": "live", "people": 3, "purpose": PURPOSE, "second": release.second.actor}
    assert dict(last.details) == told
    assert str(CHAT) in target.read_text(encoding="utf-8")


async def test_who_withdrew_and_who_is_in_exercises_is_in_no_list(town: Town, tmp_path: Path) -> None:
    source = tmp_path / "in.csv"
    source.write_text(table([row(0), row(1)]), encoding="utf-8")
    await town.bring(source)

    def stop(conn: Connection) -> None:
        found = addresses.find(conn, town.keyring, addresses.account_of(Channel.TELEGRAM, Mode.LIVE), str(CHAT))
        assert found is not None
        addresses.opt_out(conn, found.id, NOW)

    await town.store.write(stop)
    release = await two(town)
    assert await exporting.write_out(town.book, Mode.LIVE, tmp_path / "live.csv", release) == 1
    assert await exporting.write_out(town.book, Mode.DRILL, tmp_path / "drill.csv", release) == 0
    assert (tmp_path / "drill.csv").read_text(encoding="utf-8").strip() == ",".join(COLUMNS)


@pytest.mark.parametrize("purpose", ["", "   ", " x", "for 090-1234-5678", "line\nbreak", "x" * 201])
async def test_without_a_purpose_or_with_somebodys_number_in_it_nothing_leaves(
    town: Town, tmp_path: Path, purpose: str
) -> None:
    release = replace(await two(town), purpose=purpose)
    with pytest.raises(BadField, match="purpose"):
        await exporting.write_out(town.book, Mode.LIVE, tmp_path / "out.csv", release)
    assert there(tmp_path, "out*") == []
    assert await town.count("audit_entry") == 0


async def test_it_takes_an_administrator_of_the_whole_city_and_another_officer(town: Town, tmp_path: Path) -> None:
    good = await two(town)
    ward = replace(good.by, areas=frozenset({"01101"}))
    wrong: list[tuple[Officer, Officer]] = [
        (good.by, good.by),
        (good.second, good.by),
        (ward, good.second),
        (good.by, replace(good.second, disabled=True)),
    ]
    for by, second in wrong:
        with pytest.raises(NotAllowed):
            await exporting.write_out(town.book, Mode.LIVE, tmp_path / "out.csv", Release(by, second, PURPOSE))
    assert there(tmp_path, "out*") == []


async def test_a_file_that_is_there_is_left_alone(town: Town, tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    target.write_text("mine", encoding="utf-8")
    with pytest.raises(BadField, match="not there yet"):
        await exporting.write_out(town.book, Mode.LIVE, target, await two(town))
    assert target.read_text(encoding="utf-8") == "mine"


tags = st.lists(st.sampled_from(sorted(TERMS.languages)), min_size=1, max_size=2, unique=True)
rows_ = st.fixed_dictionaries(
    {
        "languages": tags.map(";".join),
        "areas": st.sets(st.sampled_from([area.code for area in TERMS.city.wards])).map(sorted).map(";".join),
        "topics": st.sets(st.sampled_from(sorted(TERMS.topics))).map(sorted).map(";".join),
        "ways": st.sampled_from(["telegram", "phone", "both"]),
        "consent_at": st.datetimes(NOW.replace(tzinfo=None, year=2001), NOW.replace(tzinfo=None, year=2025)).map(
            lambda at: at.replace(microsecond=at.microsecond // 1000 * 1000).isoformat() + "+00:00"
        ),
        "consent_version": st.text("abc2026-", min_size=1, max_size=9).filter(lambda text: not text.startswith("-")),
        "consent_language": st.sampled_from(sorted(TERMS.languages)),
        "consent_source": st.sampled_from(["counter", "a form, by post", "区役所の窓口", 'a "fair"', "x;y"]),
    }
)


def reachable(number: int, drawn: dict[str, str]) -> dict[str, str]:
    ways = drawn["ways"]
    return {
        **{name: cell for name, cell in drawn.items() if name != "ways"},
        "communities": "",
        "telegram": str(CHAT + number) if ways != "phone" else "",
        "phone": phone(number) if ways != "telegram" else "",
    }


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(rows_, max_size=8))
async def test_what_was_written_out_and_brought_in_elsewhere_is_the_same_list(people: list[dict[str, str]]) -> None:
    rows = [reachable(number, cells) for number, cells in enumerate(people)]
    with tempfile.TemporaryDirectory() as folder:
        first = written(Path(folder, "0", "in.csv"), table(rows, columns=COLUMNS))
        second = await through(first, written(Path(folder, "1", "note"), "").parent)
        third = await through(second, written(Path(folder, "2", "note"), "").parent)
        assert cells(first) == cells(second) == cells(third)


async def through(source: Path, folder: Path) -> Path:
    """Bring a list into a fresh book and write it out of there."""
    with single_connection(folder / "book.sqlite") as conn, conn.begin():
        METADATA.create_all(conn)
        addresses.ensure_accounts(conn)
    store = open_embedded(folder / "book.sqlite", exclusive=True)
    try:
        town = Town(store, Keyring.derive(SECRET), HandClock())
        assert (await town.bring(source)).refused == 0
        await exporting.write_out(town.book, Mode.LIVE, folder / "out.csv", await two(town))
    finally:
        await store.aclose()
    return folder / "out.csv"
