"""Places in the book, and how notices call them by name."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from registry import places
from registry.errors import NotFound
from registry.place import Hazard, Origin, Place, PlaceId, PlaceKind
from registry.placenames import ImportedPlaces
from registry.places import Brought
from registry.store import Connection
from templates_i18n.catalogue import load_catalogue, parse_parameters
from templates_i18n.errors import BadParameter, UnknownName
from templates_i18n.languages import Tag, load_languages
from templates_i18n.names import JoinedNames, load_names
from templates_i18n.rendering import load_renderer
from tests.contracts.book import NOW, Book

ORIGIN = Origin("an invented list", date(2026, 4, 1))
SCHOOL = Place(
    PlaceId("E0110000000001"), PlaceKind.ESCAPE, "みほん小学校（体育館）", "01108", "札幌市厚別区みほん1",
    43.03, 141.48, (Hazard.EARTHQUAKE, Hazard.FLOOD), twin=True,
)  # fmt: skip
PARK = Place(
    PlaceId("E0110000000002"), PlaceKind.ESCAPE, "みほん公園", "01101", "札幌市中央区みほん1",
    43.06, 141.35, (Hazard.EARTHQUAKE,),
)  # fmt: skip
HALL = Place(
    PlaceId("E0110000000003"), PlaceKind.STAY, "みほん会館", "01104", "札幌市白石区みほん2", 43.04, 141.4
)  # fmt: skip
HOME = replace(HALL, id=PlaceId("E0110000000009"), admits="要配慮者")
ALL = (PARK, HALL, SCHOOL)


def bring(conn: Connection, *found: Place, retire: PlaceKind | None = None) -> Brought:
    return places.bring(conn, found, ORIGIN, NOW, retire=retire)


def supply(conn: Connection) -> ImportedPlaces:
    supplied = ImportedPlaces(load_names(), load_languages())
    supplied.refresh(conn)
    return supplied


async def test_what_is_brought_in_is_there_as_it_was(book: Book) -> None:
    assert await book.write(lambda conn: bring(conn, *ALL)) == Brought(3, 0, 0, 0)
    assert await book.write(places.listed) == ALL
    assert await book.write(lambda conn: places.listed(conn, ["01104"])) == (HALL,)


async def test_a_newer_list_changes_what_is_new_about_a_place(book: Book) -> None:
    await book.write(lambda conn: bring(conn, *ALL))
    moved = replace(PARK, address="札幌市中央区みほん3", hazards=())
    assert await book.write(lambda conn: bring(conn, moved, HALL)) == Brought(0, 1, 1, 0)
    assert set(await book.write(places.listed)) == {moved, HALL, SCHOOL}


async def test_a_reading_stays_as_long_as_the_name_does(book: Book) -> None:
    await book.write(lambda conn: bring(conn, *ALL))
    await book.write(lambda conn: places.read_as(conn, PARK.id, NOW, kana="みほん こうえん", latin=None))
    await book.write(lambda conn: places.read_as(conn, PARK.id, NOW, kana=None, latin="Mihon Park"))
    assert await book.write(lambda conn: bring(conn, *ALL)) == Brought(0, 0, 3, 0)
    held = (await book.write(places.listed))[0]
    assert (held.kana, held.latin) == ("みほん こうえん", "Mihon Park")
    await book.write(lambda conn: bring(conn, replace(PARK, name_ja="みほん大公園")))
    renamed = (await book.write(places.listed))[0]
    assert (renamed.kana, renamed.latin) == (None, None)
    with pytest.raises(NotFound):
        await book.write(lambda conn: places.read_as(conn, "E0", NOW, kana="あ", latin=None))


async def test_a_place_that_comes_back_is_read_as_it_was(book: Book) -> None:
    await book.write(lambda conn: bring(conn, *ALL))
    await book.write(lambda conn: places.read_as(conn, PARK.id, NOW, kana="みほん こうえん", latin=None))
    assert (await book.write(lambda conn: bring(conn, SCHOOL, retire=PlaceKind.ESCAPE))).absent == 1
    assert (await book.write(lambda conn: bring(conn, PARK))).new == 1
    assert [one.kana for one in await book.write(places.listed) if one.id == PARK.id] == ["みほん こうえん"]


async def test_only_who_says_so_puts_the_absent_of_that_kind_out_of_force(book: Book) -> None:
    await book.write(lambda conn: bring(conn, *ALL))
    assert (await book.write(lambda conn: bring(conn, SCHOOL))).absent == 0
    assert await book.write(lambda conn: bring(conn, SCHOOL, retire=PlaceKind.ESCAPE)) == Brought(0, 0, 1, 1)
    assert await book.write(places.listed) == (HALL, SCHOOL)
    names = await book.write(supply)
    # A notice that went out before can still be corrected; nobody finds the place by name any more.
    assert names.resolve("place", PARK.id) == PARK.id
    with pytest.raises(UnknownName):
        names.resolve("place", PARK.name_ja)
    assert (await book.write(lambda conn: bring(conn, PARK))).new == 1
    assert (await book.write(supply)).resolve("place", PARK.name_ja) == PARK.id


async def test_a_shelter_is_found_by_name_however_it_is_typed(book: Book) -> None:
    await book.write(lambda conn: bring(conn, *ALL))
    names = await book.write(supply)
    for typed in ("みほん小学校（体育館）", "みほん小学校(体育館)", " みほん小学校　（体育館）", SCHOOL.id):
        assert names.resolve("shelter", typed) == SCHOOL.id
    assert names.known("shelter") == (SCHOOL.id, HALL.id)
    assert names.known("place") == (SCHOOL.id, PARK.id, HALL.id)
    assert (names.known("area"), names.nearest("area", "x"), names.lookup("area", SCHOOL.id, Tag("ja"))) == (
        (),
        (),
        None,
    )


async def test_where_people_escape_to_is_no_shelter_to_stay_in(book: Book) -> None:
    await book.write(lambda conn: bring(conn, *ALL))
    names = JoinedNames((load_names(), await book.write(supply)))
    template = load_catalogue().require("shelter.full")
    said = {"place": "みほん公園", "new_place": "みほん会館"}
    with pytest.raises(BadParameter) as refusal:
        parse_parameters(template, said, names, NOW)
    assert "避難所" in str(refusal.value)
    assert "E0110000000003 みほん会館 (白石区)" in str(refusal.value)


async def test_a_name_in_two_wards_says_too_little(book: Book) -> None:
    twin = replace(HALL, id=PlaceId("E0110000000004"), area="01102")
    await book.write(lambda conn: bring(conn, HALL, HOME, twin))
    names = await book.write(supply)
    with pytest.raises(UnknownName, match="白石区"):
        names.resolve("shelter", HALL.name_ja)
    assert names.resolve("shelter", twin.id) == twin.id


async def test_of_two_of_one_name_in_one_ward_the_one_for_everybody_is_meant(book: Book) -> None:
    special = replace(HOME, id=PlaceId("E0110000000000"))
    await book.write(lambda conn: bring(conn, special, HALL))
    assert (await book.write(supply)).resolve("shelter", HALL.name_ja) == HALL.id


async def test_readers_get_the_sign_and_what_is_known_of_it(book: Book) -> None:
    await book.write(lambda conn: bring(conn, *ALL))
    names = await book.write(supply)

    def read(place: Place, tag: str) -> tuple[str, str]:
        found = names.lookup("place", place.id, Tag(tag))
        assert found is not None
        return found.text, found.brief

    assert read(SCHOOL, "ja") == ("みほん小学校（体育館）", "みほん小学校")
    assert read(SCHOOL, "ja-x-easy") == ("みほん小学校（体育館） – 厚別区(あつべつく)", "みほん小学校")
    assert read(HALL, "zh-Hant") == ("みほん会館 – 白石區", "みほん会館")
    assert read(HALL, "en") == ("みほん会館 – Shiroishi-ku", "みほん会館")
    await book.write(
        lambda conn: places.read_as(
            conn, HALL.id, NOW + timedelta(seconds=1), kana="みほん かいかん", latin="Mihon Hall"
        )
    )
    assert await book.write(names.refresh)
    assert not await book.write(names.refresh)
    assert read(HALL, "en") == ("Mihon Hall (みほん会館)", "Mihon Hall")
    assert read(HALL, "ja-x-easy") == ("みほん会館(みほん かいかん)", "みほん会館")
    assert names.lookup("place", HALL.id, Tag("xx")) is None


async def test_a_notice_names_an_imported_shelter_in_every_language(book: Book) -> None:
    await book.write(lambda conn: bring(conn, *ALL))
    renderer = load_renderer(JoinedNames((load_names(), await book.write(supply))))
    said = {"place": "みほん会館", "new_place": "中央体育館"}
    parameters = parse_parameters(renderer.catalogue.require("shelter.full"), said, renderer.names, NOW)
    ready = [tag for tag in renderer.languages.available if renderer.has("shelter.full", tag)]
    assert {"ja", "ja-x-easy", "en", "vi"} <= set(ready)
    assert [tag for tag in ready if "みほん会館" not in renderer.slots("shelter.full", parameters, tag).where] == []
